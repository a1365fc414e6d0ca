"""Writes docs/understanding.md: how well safar reads, on messages it was not taught with."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from bot.core.meaning import Intent
from training.material import OURS, URGENT, read
from training.measure import Bell, Read, bells, orders, places, reading, right

PAGE = Path(__file__).resolve().parent.parent / "docs" / "understanding.md"
NAMES = {
    "ru": "Russian",
    "ky": "Kyrgyz",
    "tg": "Tajik",
    "uz": "Uzbek",
    "kk": "Kazakh",
    "tk": "Turkmen",
    "all": "all",
}
STYLES = {
    "plain": "clean",
    "nospecial": "special letters dropped",
    "translit": "the other alphabet",
    "typos": "slips",
    "mix": "mixed with another language",
    "third": "about somebody else",
    "indirect": "danger without its words",
    "short": "two to four words",
    "long": "over 25 words",
    "negation": "danger denied",
    "past": "danger that is over",
    "hard": "words of danger in harmless talk",
    "help": "a help word in an ordinary message",
}
TEXTS = (1, 3)  # free texts in an ordinary conversation: an assumption, see the page
TRAPS = {"hard", "past", "negation"}
SHOWN = 60


def write() -> Path:
    """Measure both halves and write the page."""
    halves = {half: reading(half) for half in ("check", "last")}
    PAGE.write_text("\n".join(_page(halves)) + "\n", encoding="utf-8")
    return PAGE


def _page(halves: dict[str, list[Read]]) -> Iterator[str]:
    sizes = {half: len(read(half)) for half in ("learn", "check", "last")}
    yield f"""# What safar understands

Made by `make understanding-report`; do not edit. The messages are invented: no person wrote them, and no native
speaker has judged them yet. They are split by situation: {sizes["learn"]:,} taught the classifier, {sizes["check"]:,} were looked at
while tuning (`check`), {sizes["last"]:,} were measured when everything was finished and never tuned on (`last`). Different
authors wrote the three parts without seeing each other's. Real people will write otherwise: read these figures as the best case.

**urgent** means: the duty phone rings. **recall**: of the messages that should ring, how many do. **precision**: of those
that ring, how many should."""
    for half, found in halves.items():
        ours = [each for each in found if each.example.language in OURS]
        yield f"\n## {'Never tuned on' if half == 'last' else 'Looked at while tuning'} (`{half}`)"
        yield "\n### Danger, by language\n"
        yield from _bell_table(ours, lambda each: ("all", each.example.language), ["all", *OURS], NAMES)
        yield "\n### Danger, by alphabet\n"
        yield from _bell_table(ours, lambda each: (each.meaning.script.value,), ["cyrillic", "latin"], {})
        yield "\n### Danger, by way of writing\n"
        yield from _bell_table(ours, lambda each: each.example.tags, list(STYLES), STYLES)
        yield "\n### Language\n"
        yield from _languages(ours)
        yield from _strangers([each for each in found if each.example.language not in OURS])
        yield "\n### What is wanted\n"
        yield from _confusion(ours)
        yield "\n### False rings\n"
        yield from _rings(ours)
        yield "\n### Orders and places\n"
        yield from _orders(half)
    yield "\n## What it gets wrong\n"
    yield f"Messages of `check` that were read wrongly, at most {SHOWN} of each kind. `last` is not shown, so that nobody tunes on it."
    yield from _wrong([each for each in halves["check"] if each.example.language in OURS])


def _bell_table(
    found: list[Read], key: Callable[[Read], Iterable[str]], order: list[str], names: dict[str, str]
) -> Iterator[str]:
    made = bells(found, key)
    yield "| | urgent messages | recall | or at least the number | precision | false rings of calm ones |"
    yield "|---|---:|---:|---:|---:|---:|"
    for name in order:
        if bell := made.get(name):
            yield f"| {names.get(name, name)} | {bell.urgent} | {_part(bell.heard, bell.urgent)} | {_part(bell.heard + bell.likely, bell.urgent)} | {_part(bell.heard, bell.heard + bell.false)} | {bell.false} of {bell.calm} |"


def _part(some: int, whole: int) -> str:
    return f"{some / whole:.1%}" if whole else "–"


def _languages(ours: list[Read]) -> Iterator[str]:
    codes = [*OURS, "none"]
    yield "Rows: written in; columns: read as.\n"
    yield "| | " + " | ".join(codes) + " | right | in the other alphabet |"
    yield "|---|" + "---:|" * (len(codes) + 2)
    for code in OURS:
        rows = [each for each in ours if each.example.language == code]
        got = Counter((each.meaning.language or "none").removesuffix("-Cyrl") for each in rows)
        turned = [each for each in rows if "translit" in each.example.tags]
        yield (
            f"| {NAMES[code]} | "
            + " | ".join(str(got.get(c, 0)) for c in codes)
            + f" | {_part(got[code], len(rows))} | {_part(sum(map(right, turned)), len(turned))} |"
        )
    turned = [each for each in ours if "translit" in each.example.tags]
    yield f"\nAll: {_part(sum(map(right, ours)), len(ours))}; in the other alphabet: {_part(sum(map(right, turned)), len(turned))} of {len(turned)}."


def _strangers(found: list[Read]) -> Iterator[str]:
    sure = sum(bool(each.meaning.language) and each.meaning.confidence >= 0.8 for each in found)
    some = sum(bool(each.meaning.language) for each in found)
    named = sum(each.meaning.foreign == each.example.language for each in found)
    yield f"\nOf {len(found)} texts in languages safar does not speak, {sure} were taken for one of ours with confidence 0.8 or more, {some} at all; {named} were named rightly."
    made = bells(found, lambda each: ("all", each.example.language))
    yield "\n| a stranger's language | urgent messages | heard | false rings of calm ones |\n|---|---:|---:|---:|"
    for code, bell in sorted(made.items()):
        yield f"| {code} | {bell.urgent} | {bell.heard} | {bell.false} of {bell.calm} |"


def _confusion(ours: list[Read]) -> Iterator[str]:
    kinds = [intent.value for intent in Intent]
    yield "Rows: meant; columns: read as.\n"
    yield "| | " + " | ".join(kinds) + " | right |"
    yield "|---|" + "---:|" * (len(kinds) + 1)
    for kind in kinds:
        got = Counter(each.meaning.intent.value for each in ours if each.example.label == kind)
        yield (
            f"| {kind} | "
            + " | ".join(str(got.get(k, 0)) for k in kinds)
            + f" | {_part(got[kind], sum(got.values()))} |"
        )


def _rings(ours: list[Read]) -> Iterator[str]:
    calm = [each for each in ours if each.example.label not in URGENT]
    plain = [
        each
        for each in calm
        if each.example.label != Intent.EXPLOITED.value and not each.example.tags & TRAPS
    ]
    rang = {
        "ordinary": (plain, sum(e.meaning.urgent for e in plain)),
        "calm": (calm, sum(e.meaning.urgent for e in calm)),
    }
    yield (
        "Ordinary: neither exploitation nor written to deceive. How many free texts an ordinary conversation holds is not known; "
        "one and three are shown. The last column takes every calm message, deceiving ones included: nobody writes like that, "
        "it is the worst case."
    )
    yield "\n| of 100 conversations, urgent are | false rings, one text | false rings, three texts | three texts, all calm messages |\n|---:|---:|---:|---:|"
    for share in (1, 2, 5):
        one, three = (_false(share, rang["ordinary"], texts) for texts in TEXTS)
        yield f"| {share} | {one:.2f} | {three:.2f} | {_false(share, rang['calm'], TEXTS[-1]):.2f} |"
    yield (
        "\n"
        + "; ".join(f"{len(rows)} {name} texts, {false} false rings" for name, (rows, false) in rang.items())
        + "."
    )


def _false(share: int, rang: tuple[list[Read], int], texts: int) -> float:
    """False rings in a hundred conversations of which `share` are urgent."""
    rows, false = rang
    return (100 - share) * (1 - (1 - false / max(1, len(rows))) ** texts)


def _orders(half: str) -> Iterator[str]:
    for name, found in (("orders", orders(half)), ("places", places(half))):
        yield f"\n| {name} | lines | right | none taken for one |\n|---|---:|---:|---:|"
        for code in ("all", *sorted({row.language for row in found})):
            rows = [row for row in found if code in ("all", row.language)]
            real = [row for row in rows if row.wanted != "none"]
            false = [row for row in rows if row.wanted == "none" and row.got != "none"]
            yield f"| {code} | {len(real)} | {_part(sum(r.got == r.wanted for r in real), len(real))} | {len(false)} of {len(rows) - len(real)} |"


def _wrong(ours: list[Read]) -> Iterator[str]:
    kinds: dict[str, list[Read]] = {
        "Danger that did not ring": [e for e in ours if e.example.urgent and not e.meaning.urgent],
        "Calm messages that rang": [e for e in ours if not e.example.urgent and e.meaning.urgent],
        "Another language": [e for e in ours if not right(e) and e.meaning.language],
    }
    for title, found in kinds.items():
        yield f"\n### {title}\n"
        yield "| | what it is | how written | message | read as |\n|---|---|---|---|---|"
        for each in found[:SHOWN]:
            tags = ", ".join(sorted(each.example.tags))
            words = each.example.words.replace("|", "\\|")
            got = each.meaning.language if title.startswith("Another") else each.meaning.intent.value
            yield f"| {each.example.language} | {each.example.label} | {tags} | {words} | {got} |"


__all__ = ["PAGE", "Bell", "write"]
