"""The phrase board at the desk: look at a phrase as it will stand on the phone, send it, see what comes next.

A phrase is sent as a typed answer is: only by whoever holds the case, only when they have seen the person's
newest line, by the same outbox and its windows. What is kept is the phrase's name (design decision 2).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.core.board import FLOW, Board, Phrase
from bot.core.case import Tier
from bot.core.faults import Refused
from bot.core.message import Millis, Network, PersonId
from bot.core.person import Person
from bot.service.desk import Desk, File, Hand, may_answer, say
from bot.service.door import Abilities
from bot.service.render import Reader, Renderer, as_sms
from bot.store.database import Tx
from bot.store.story import QueueRow, StoryLine

PHONES = {
    Network.SMS: Abilities(gsm=True),
    Network.TELEGRAM: Abilities(buttons=True, signs=True),
    Network.WHATSAPP: Abilities(signs=True, longest=1600),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A phrase in two languages: what the operator reads, and what the person will."""

    phrase: Phrase
    words: str = field(repr=False)
    labels: tuple[str, ...] = field(repr=False)
    theirs: str = field(repr=False)
    their_labels: tuple[str, ...] = field(repr=False)


class Phrases:
    """What operators do with the board."""

    def __init__(self, board: Board, renderer: Renderer, desk: Desk) -> None:
        self.board, self._renderer, self._desk = board, renderer, desk

    async def send(self, hand: Hand, name: str, seen: int) -> bool:
        """Say that phrase; False when this form was sent before.

        Raises Refused: "desk_board-none" for no such phrase, else as `Desk.reply`.
        """
        phrase = self.board.phrase(name)
        if phrase is None:
            raise Refused("desk_board-none")
        return await self._desk.once(hand, lambda tx, now: _send(tx, hand, phrase, seen, now))

    def shown(self, phrase: Phrase, locale: str, row: QueueRow) -> Shown:
        """The phrase for an operator who reads `locale`, and as the person of that case will get it."""
        labels = self._renderer.labels(phrase.say(), Reader(locale))
        theirs, their_labels = self._theirs(phrase, row)
        said = self._renderer.said(phrase.say(), locale, Millis(0))
        return Shown(phrase, said, tuple(label for _, label in labels), theirs, their_labels)

    def _theirs(self, phrase: Phrase, row: QueueRow) -> tuple[str, tuple[str, ...]]:
        network = Network(row.network or Network.TELEGRAM)
        person = Person(PersonId(""), network, row.locale, discreet=row.discreet)
        text, buttons = self._renderer.outgoing(phrase.say(), person, PHONES[network], Millis(0), 0)
        if network is Network.SMS:
            return "\n".join(as_sms(text, person, 2)), ()
        return text, tuple(button.label for button in buttons[: len(phrase.choices)])

    def proposed(self, file: File) -> tuple[Phrase, ...]:
        """What usually comes next in this talk."""
        return self.board.proposed(_so_far(self.board, file.lines))


def _send(tx: Tx, hand: Hand, phrase: Phrase, seen: int, now: Millis) -> None:
    file = may_answer(tx, hand, seen, now)
    place = phrase.place and file.row.tier is Tier.T1  # design decision 6
    say(tx, hand, replace(phrase.say(), ask_place=place), now)


def _so_far(board: Board, lines: Sequence[StoryLine]) -> list[tuple[str, str]]:
    """The board's phrases of a talk with their answers, the oldest first; of two answers the newer counts."""
    said: dict[str, str] = {}
    for line in lines:
        out = line.what == "said" and line.parts and line.state != "replaced"
        phrase = board.of_text(line.parts[0].text) if out else None
        if phrase is not None:
            said.pop(phrase.name, None)
            said[phrase.name] = ""
        name = line.step.removeprefix(f"{FLOW}.")
        if line.what == "heard" and line.choice and name in said:
            said.pop(name)
            said[name] = line.choice
    return list(said.items())
