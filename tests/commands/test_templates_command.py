"""The texts submitted to WhatsApp are ours, word for word, in every language, and say nothing."""

from click.testing import CliRunner

from bot import phrasebook
from bot.__main__ import safar
from bot.commands.templates import ROOT, TEXTS, as_page, rows
from bot.core import discreet
from bot.core.message import LANGUAGES
from bot.core.window import TEMPLATES

WORDS = phrasebook.load(ROOT)


def test_every_purpose_has_its_text_in_every_language() -> None:
    assert set(TEXTS) == set(TEMPLATES.values())
    printed = CliRunner().invoke(safar, ["templates"]).output
    for purpose, text_id in TEXTS.items():
        for locale in LANGUAGES:
            assert f"{purpose}  {locale}  " in printed
            assert WORDS.text(locale, text_id) in printed


def test_the_page_in_docs_is_fresh() -> None:
    page = (ROOT / "docs/whatsapp-texts.md").read_text(encoding="utf-8")
    assert page == as_page(WORDS), "run: safar templates --page > docs/whatsapp-texts.md"


def test_what_is_approved_is_what_stands_on_every_phone_and_gives_nobody_away() -> None:
    for _, locale, name, text in rows(WORDS):
        assert not discreet.hits(text, locale)
        assert "{" not in text and "\n" not in text
        assert name.isascii() and name == name.lower()
    for text_id in TEXTS.values():
        for locale in LANGUAGES:
            assert WORDS.text(locale, text_id) == WORDS.text(locale, text_id, short=True)
