"""`safar templates`: the words to submit for approval, for networks that take free words for hours only."""

from pathlib import Path

import click

from bot import phrasebook
from bot.core.message import LANGUAGES
from bot.core.window import KNOCK_TEXT
from bot.phrasebook import Phrasebook

ROOT = Path(__file__).resolve().parents[2]
TEXTS = {"knock": KNOCK_TEXT, "check_in": "common-check_in"}
NAMES = {"knock": "greeting", "check_in": "greeting_long"}  # Meta sees them: they say nothing
PAGE = """# Texts to submit for WhatsApp

Made by `safar templates --page` from the same files as all our words; do not change it by hand. How to submit
them: [docs/whatsapp.md](whatsapp.md). Each is a plain text without variables, buttons, header or footer.
"""


@click.command()
@click.option("--page", is_flag=True, help="As the page docs/whatsapp-texts.md.")
def templates(page: bool) -> None:
    """Print the neutral texts to submit to WhatsApp for approval, by purpose and language.

    What was approved goes into the config by its Content SID. Texts that changed since must be approved anew.
    """
    words = phrasebook.load(ROOT)
    if page:
        click.echo(as_page(words), nl=False)
        return
    for purpose, locale, name, text in rows(words):
        click.echo(f"{purpose}  {locale}  {name}\n  {text}")


def rows(words: Phrasebook) -> list[tuple[str, str, str, str]]:
    """Purpose, language, a name for it at Twilio, and the text."""
    return [
        (purpose, locale, f"{NAMES[purpose]}_{locale.lower().replace('-', '_')}", words.text(locale, text_id))
        for purpose, text_id in TEXTS.items()
        for locale in LANGUAGES
    ]


def as_page(words: Phrasebook) -> str:
    """All of it as the page of docs."""
    lines = [PAGE]
    for purpose in TEXTS:
        lines += [f"## `{purpose}`", "", "| Language | Name at Twilio | Text |", "|---|---|---|"]
        mine = [row for row in rows(words) if row[0] == purpose]
        lines += [f"| {locale} | `{name}` | {text} |" for _, locale, name, text in mine]
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"
