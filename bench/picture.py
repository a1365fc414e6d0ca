"""The turns a second as bars, for light and dark pages."""

from pathlib import Path

from bench.rounds import Result

INK = {"light": "#1f2328", "dark": "#e6edf3"}
OURS = {"light": "#0b6e63", "dark": "#3fc1b0"}
PEER = {"light": "#8a9199", "dark": "#7d8590"}
FILES = {"light": "bench.svg", "dark": "bench-dark.svg"}


def possible() -> bool:
    """Is the drawing library there?"""
    try:
        import matplotlib  # noqa: F401  is it there?
    except ImportError:
        return False
    return True


def draw(results: list[Result], folder: Path) -> None:
    """Both pictures: whoever lost nothing when killed, fastest first."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "safar"  # the same figures make the same file
    from matplotlib import pyplot

    kept = [each for each in results if each.rounds and not each.lost]
    kept.sort(key=lambda each: each.middle("per_second"))
    names = [f"{each.entry.name}\n{each.entry.store}, {each.entry.in_flight} in flight" for each in kept]
    values = [each.middle("per_second") for each in kept]
    folder.mkdir(parents=True, exist_ok=True)
    for look, file in FILES.items():
        ink = INK[look]
        colours = [OURS[look] if each.entry.key.startswith("safar") else PEER[look] for each in kept]
        figure, axes = pyplot.subplots(figsize=(8, 0.55 * len(kept) + 0.9))
        bars = axes.barh(names, values, color=colours, height=0.62)
        axes.bar_label(bars, [f"{value:,.0f}" for value in values], padding=4, color=ink, fontsize=9)
        axes.set_title("Turns a second, each kept at kill -9", color=ink, fontsize=11, loc="left")
        axes.tick_params(colors=ink, labelsize=8.5, length=0)
        axes.set_xticks([])
        axes.margins(x=0.12)
        for side in axes.spines.values():
            side.set_visible(False)
        figure.tight_layout()
        figure.savefig(folder / file, transparent=True, metadata={"Date": None, "Creator": "safar"})
        pyplot.close(figure)
