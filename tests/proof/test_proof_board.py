"""The board's files: every phrase fits every phone, and each mistake is found where it stands."""

import pytest
from desk_scene import loaded

from bot import boardbook
from bot.core import discreet, sms
from bot.core.faults import BadFiles
from bot.core.message import LANGUAGES, Millis, Network, PersonId
from bot.core.person import Person
from bot.proof import board as proof
from bot.service.board import PHONES
from bot.service.render import as_sms

SMALL = """
[answers]
yes_no = ["yes", "no"]
[[group]]
name = "all"
[[phrase]]
name = "hurt"
group = "all"
answers = "yes_no"
"""


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("network", list(Network))
@pytest.mark.parametrize("watched", [False, True])
def test_every_phrase_fits_every_phone(locale: str, network: Network, watched: bool) -> None:
    renderer, phrases = loaded().renderer, loaded().board.phrases
    assert len(phrases) >= proof.LEAST
    person = Person(PersonId("x"), network, locale, discreet=watched)
    for phrase in phrases:
        text, buttons = renderer.outgoing(phrase.say(), person, PHONES[network], Millis(0), 9_999_999)
        assert text.strip()
        if person.quiet:
            assert not discreet.hits(text, locale), phrase.name
        if network is Network.SMS:
            (body,) = as_sms(text, person, 2)
            assert sms.segments(body) <= 2, phrase.name
        elif network is Network.WHATSAPP:
            assert not buttons and len(text) <= PHONES[network].longest
            assert all(f"{key} " in text for key in range(1, len(phrase.choices) + 1)), phrase.name
        else:
            assert len(buttons) == (len(phrase.choices) + 2 if phrase.choices else 0)
            assert all(len(button.data.encode()) <= 64 for button in buttons)


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ('answers = "yes_no"', 'answers = "maybe"', "board-dead", 7),
        ('group = "all"', 'group = "none"', "board-dead", 7),
        ('answers = "yes_no"', 'answers = "yes_no"\nnext = ["gone"]', "board-dead", 7),
        ('answers = "yes_no"', 'answers = "yes_no"\nafter = { maybe = [] }', "board-dead", 7),
        ('answers = "yes_no"', 'answers = "yes_no"\ntyped = true', "board-answers", 7),
        ('answers = "yes_no"', 'answres = "yes_no"', "board-shape", 7),
        ('["yes", "no"]', '["yes", "yes"]', "board-answers", 3),
        ("[[group]]", "[[group", "not-toml", 4),
    ],
)
def test_a_mistake_is_named_with_its_line(old: str, new: str, rule: str, line: int) -> None:
    assert boardbook.read(SMALL).phrase("hurt") is not None
    with pytest.raises(BadFiles) as bad:
        boardbook.read(SMALL.replace(old, new, 1))
    assert (rule, line) in {(problem.rule, problem.line) for problem in bad.value.problems}


def test_two_of_a_name_are_refused() -> None:
    with pytest.raises(BadFiles, match="hurt stands 2 times"):
        boardbook.read(SMALL + SMALL[SMALL.index("[[phrase]]") :])
