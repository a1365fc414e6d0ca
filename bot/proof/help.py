"""From every question 0 brings a number in one message, 9 leaves, and a person can be called (D-01).

Asked of the engine itself, for each question of each flow and both networks.
"""

from collections.abc import Iterator

from bot.core.effects import LANE_EMERGENCY, OpenCase, Say, Turn
from bot.core.engine import advance
from bot.core.faults import Problem
from bot.core.flow import StepKind
from bot.core.meaning import Command, Meaning
from bot.core.message import Address, Heard, Network, PersonId
from bot.core.moment import Book, Moment
from bot.core.person import Frame, Person
from bot.proof.ways import wrong

NEEDED = ("welcome", "trouble", "human")


def check(book: Book, moment: Moment) -> Iterator[Problem]:
    """Every question from which help is further than one message away."""
    asks = [(flow, step) for flow in book.flows.values() for step in flow.steps if step.kind is StepKind.ASK]
    for flow, step in asks if book.flows.keys() >= set(NEEDED) else ():
        missing = {
            each
            for network in Network
            for each in _missing(Frame(flow.name, step.name), network, book, moment)
        }
        for each in sorted(missing):
            yield wrong(flow, step, "help", f"from here {each}", "See trouble.sos and core/reflexes.py.")


def _missing(here: Frame, network: Network, book: Book, moment: Moment) -> Iterator[str]:
    def heard(meaning: Meaning) -> Turn:
        person = Person(
            PersonId("p"), network, "ru", "chosen", stays_in="TR", comes_from="KG", last_at=moment.now,
            stack=(here,), facts={"safe": "yes"},
        )  # fmt: skip
        message = Heard("d", "1", Address(network, "a"), moment.now, words="x", meaning=meaning)
        return advance(book, person, message, moment)

    said = [effect for effect in heard(Meaning(digit="0")).effects if isinstance(effect, Say)]
    numbers = [part for say in said for part in say.parts if dict(part.args).get("numbers")]
    if len(said) != 1 or not numbers or said[0].lane != LANE_EMERGENCY:
        yield "0 does not bring a number in one message"
    if heard(Meaning(digit="9")).person.stack:
        yield "9 does not leave"
    if not any(isinstance(effect, OpenCase) for effect in heard(Meaning(command=Command.HUMAN)).effects):
        yield "the word for a person brings nobody"
