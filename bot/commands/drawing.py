"""`safar draw`: the flows as pictures, for whoever must judge a path without reading the file."""

import sys
from pathlib import Path

import click

from bot import flowbook, phrasebook
from bot.app import ROOT
from bot.phrasebook import Phrasebook
from bot.proof.draw import draw as drawn
from bot.proof.draw import neighbours
from bot.proof.ways import Book


def page(name: str, book: Book, words: Phrasebook) -> str:
    """One flow as a page of Markdown that shows the picture where Mermaid is known, and links to the next."""
    flow = book[name]
    others = ", ".join(f"[{each}]({each}.md)" for each in neighbours(flow, book))
    return "\n".join(
        [
            f"# {name}",
            "",
            f"Drawn from `{flow.file}` by `safar draw --all docs/flows`. [How to read it](README.md)",
            "",
            "```mermaid",
            drawn(name, book, words).rstrip(),
            "```",
            *(["", f"Leads to: {others}"] if others else []),
            "",
        ]
    )


@click.command()
@click.argument("flow", required=False)
@click.option(
    "--all",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write a page for every flow into this folder.",
)
@click.option(
    "--root", type=click.Path(path_type=Path, exists=True, file_okay=False), default=ROOT, hidden=True
)
def draw(flow: str | None, folder: Path | None, root: Path) -> None:
    """Draw FLOW as a Mermaid chart on stdout, or every flow with --all."""
    if (flow is None) == (folder is None):
        raise click.UsageError("name a flow, or a folder with --all")
    book, words = flowbook.load(root), phrasebook.load(root)
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        for name in book:
            (folder / f"{name}.md").write_text(page(name, book, words), encoding="utf-8")
        return
    if flow not in book:
        raise click.BadParameter(f"there is no flow {flow!r}; there are {', '.join(book)}", param_hint="FLOW")
    sys.stdout.write(drawn(flow, book, words))
