"""One step of a flow as it would look on a phone: a walk of the real engine, rendered by the real renderer.

Three sides: Telegram, Telegram on a watched phone (short words, still with buttons), and SMS. The walk begins
at a made-up person on the step (`made_up.py`) and follows the answers of the wish, in memory alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bot.core import discreet, sms
from bot.core.case import CaseState
from bot.core.effects import Forget, LowerCase, OpenCase, Part, Say, Stop, Turn, Wipe
from bot.core.engine import advance
from bot.core.faults import Fault
from bot.core.meaning import Script
from bot.core.message import Address as To
from bot.core.message import Button, CaseId, Heard, Kind, Millis, Network, Tap
from bot.core.moment import CaseNow, Moment
from bot.core.person import Person
from bot.core.reach import FREE, NOWHERE, Carriage, carriage
from bot.core.reflexes import FREE_STEP, HELP_KEY, LEAVE_KEY
from bot.core.standing import ordered
from bot.core.walk import Walk
from bot.service.door import Abilities
from bot.service.made_up import Wish, make_up, with_secret
from bot.service.render import Reader, as_sms
from bot.service.workshop import Edition

KEYS = {HELP_KEY: "0", LEAVE_KEY: "9"}
MOST_PARTS = 10


@dataclass(frozen=True, slots=True)
class Side:
    """One kind of phone."""

    name: str
    network: Network
    discreet: bool
    abilities: Abilities


SIDES = (
    Side("telegram", Network.TELEGRAM, False, Abilities(buttons=True, signs=True)),
    Side("quiet", Network.TELEGRAM, True, Abilities(buttons=True, signs=True)),
    Side("sms", Network.SMS, True, Abilities(gsm=True, max_parts=MOST_PARTS)),
)


class Lost(Fault):
    """The engine cannot walk here: a flow leads to something that is not there."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a walk has come to: the person, the last turn, and what it did besides speaking.

    earlier  cases that were opened on the way, for a phone that goes on from here
    missed   answers of the path that no question took on this side
    road     what the road of an SMS to the chosen country demands (Twilio, to somebody who has written)
    """

    person: Person
    turn: Turn
    moment: Moment
    earlier: tuple[OpenCase, ...] = ()
    missed: int = 0
    road: Carriage = FREE

    @property
    def stands(self) -> str:
        """The question that waits, as "flow.step"; "" = none."""
        frame = self.person.stack[-1] if self.person.stack else None
        return f"{frame.flow}.{frame.step}" if frame else ""

    @property
    def says(self) -> tuple[Say, ...]:
        """The messages of the last turn."""
        return tuple(with_secret(each) for each in self.turn.effects if isinstance(each, Say))

    @property
    def deeds(self) -> tuple[str, ...]:
        """What else the last turn did, as codes: "open_case T1 screening", "forget" ..."""
        found = []
        for each in self.turn.effects:
            if isinstance(each, OpenCase | LowerCase):
                kind = "open_case" if isinstance(each, OpenCase) else "lower_case"
                found.append(f"{kind} {each.tier} {each.reason}")
            elif isinstance(each, Forget | Wipe | Stop):
                found.append(type(each).__name__.lower())
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Piece:
    """One SMS part as it is billed."""

    words: str
    encoding: str
    units: int
    segments: int

    @staticmethod
    def of(words: str) -> "Piece":
        """Counted as the network counts."""
        return Piece(words, sms.encoding(words), sms.units(words), sms.segments(words))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One text of a message. `listed` = the entries of the deny-list for which a watched phone drops it."""

    part: Part
    words: str
    reasons: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """One message: as it leaves, and what it is made of. `latin` = the same for who writes Latin letters."""

    say: Say
    paragraphs: tuple[Paragraph, ...]
    text: str
    buttons: tuple[Button, ...] = ()
    pieces: tuple[Piece, ...] = ()
    latin: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """A way to go on: what the path notes, the key, the label."""

    noted: str
    key: str
    label: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class View:
    """One side of the page. `failed` = why nothing can be shown."""

    side: Side
    standing: Standing | None = None
    messages: tuple[Message, ...] = ()
    choices: tuple[Choice, ...] = ()
    typed: str = ""
    failed: str = ""

    @property
    def segments(self) -> int:
        """What all of it costs as SMS."""
        return sum(piece.segments for message in self.messages for piece in message.pieces)


def view(edition: Edition, wish: Wish, side: Side, now: Millis) -> View:
    """That side of the step. Never raises for what stands in flows or words: it says so instead."""
    try:
        standing = walk(edition, wish, side, now)
        messages = tuple(_message(edition, standing, say, side) for say in standing.says)
        choices = tuple(_choices(edition, standing, side))
    except (Fault, LookupError, ValueError) as error:
        return View(side, failed=f"{type(error).__name__}: {error}")
    return View(side, standing, messages, choices, _typed(edition, standing))


def walk(edition: Edition, wish: Wish, side: Side, now: Millis) -> Standing:
    """From the step along the path. Raises Lost, or KeyError when there is no such step."""
    if wish.longest and not wish.stays_in:
        wish = replace(wish, stays_in=_longest_place(edition, wish, side, now))
    standing = _begin(edition, wish, side, now)
    for noted in wish.path:
        heard = _heard(edition, standing, noted, side)
        if heard is None:
            standing = replace(standing, missed=standing.missed + 1)
        else:
            standing = _go_on(edition, standing, heard)
    return standing


def _begin(edition: Edition, wish: Wish, side: Side, now: Millis) -> Standing:
    person, moment = make_up(edition, wish, side.network, side.discreet, now)
    going = Walk(edition.book, person, moment)
    try:
        going.jump(wish.step)
    except LookupError as error:
        raise Lost(f"from {wish.flow}.{wish.step} the way leads to {error}, which is not there") from error
    after, effects = going.finish()
    land = edition.book.directory.reach.lands.get(wish.stays_in, NOWHERE)
    road = carriage(land, True, "", heard_here=True) if side.abilities.gsm else FREE
    return _stood(Standing(after, Turn(after, effects), moment, road=road))


def _longest_place(edition: Edition, wish: Wish, side: Side, now: Millis) -> str:
    """The country of stay whose numbers make this step longest."""

    def length(country: str) -> int:
        there = _begin(edition, replace(wish, stays_in=country), side, now)
        return sum(len(_message(edition, there, say, side).text) for say in there.says)

    return max(sorted(edition.book.directory.countries), key=length)


def _heard(edition: Edition, standing: Standing, noted: str, side: Side) -> Heard | None:
    """One answer of the path as a message; None when another question stands here."""
    asked, typed, words = noted.partition("=")
    if not typed:
        asked, _, choice = noted.partition(":")
    if asked != FREE_STEP and asked != standing.stands:
        return None
    heard = Heard("preview", noted, To(side.network, ""), standing.moment.now)
    if not typed and side.abilities.buttons:
        turn = 0 if asked == FREE_STEP else standing.person.turn
        return replace(heard, kind=Kind.TAP, tap=Tap(asked, choice, turn))
    spoken = words if typed else _key(edition, standing, choice)
    if not spoken:
        return None
    return replace(heard, words=spoken, meaning=edition.understanding.read(spoken, heard.at))


def _key(edition: Edition, standing: Standing, choice: str) -> str:
    """The digit of a choice, "" when it is none of the question's."""
    if choice in KEYS:
        return KEYS[choice]
    flow, _, name = standing.stands.partition(".")
    step = edition.flows[flow].step(name)
    offered = ordered(step, standing.person) if step else ()
    return str(offered.index(choice) + 1) if choice in offered else ""


def _go_on(edition: Edition, standing: Standing, heard: Heard) -> Standing:
    try:
        turn = advance(edition.book, standing.person, heard, standing.moment)
    except LookupError as error:
        raise Lost(f"after {standing.stands} the way leads to {error}, which is not there") from error
    cases = tuple(each for each in standing.turn.effects if isinstance(each, OpenCase))
    earlier = (*standing.earlier, *cases)
    return _stood(replace(standing, person=turn.person, turn=turn, earlier=earlier))


def _stood(standing: Standing) -> Standing:
    """With the case that was opened known to the turns that follow."""
    opened = [each for each in standing.turn.effects if isinstance(each, OpenCase)]
    case = standing.moment.case
    if not opened:
        return standing
    tiers = [each.tier for each in opened] + ([case.tier] if case else [])
    now = CaseNow(CaseId(1), min(tiers), CaseState.WAITING, held=False, child=any(e.child for e in opened))
    return replace(standing, moment=replace(standing.moment, case=now))


def _message(edition: Edition, standing: Standing, say: Say, side: Side) -> Message:
    person, now, road = standing.person, standing.moment.now, standing.road
    abilities = replace(side.abilities, carriage=road)
    text, buttons = edition.renderer.outgoing(say, person, abilities, now, person.turn)
    pieces: tuple[Piece, ...] = ()
    latin: tuple[Piece, ...] = ()
    if side.abilities.gsm:
        written = replace(person, script=Script.LATIN)
        in_latin, _ = edition.renderer.outgoing(say, written, abilities, now, person.turn)
        pieces = tuple(map(Piece.of, as_sms(text, person, MOST_PARTS, road)))
        latin = tuple(map(Piece.of, as_sms(in_latin, written, MOST_PARTS, road)))
    return Message(say, tuple(_paragraphs(edition, standing, say)), text, buttons, pieces, latin)


def _paragraphs(edition: Edition, standing: Standing, say: Say) -> Iterator[Paragraph]:
    person = standing.person
    reader = Reader(person.locale, person.quiet)
    for part in say.parts:
        args = dict(part.args)
        words = edition.renderer.paragraph(part, reader, standing.moment.now)
        yield Paragraph(
            part,
            words,
            tuple(filter(None, args.get("reasons", "").split(","))),
            tuple(filter(None, args.get("numbers", "").split(","))),
            discreet.hits(words, person.locale) if person.quiet else (),
        )


def _choices(edition: Edition, standing: Standing, side: Side) -> Iterator[Choice]:
    """What can be pressed under the last message, help and leave among it."""
    asking = [say for say in standing.says if say.choices]
    if asking:
        say, person = asking[-1], standing.person
        labels = edition.renderer.labels(say, Reader(person.locale, person.quiet), side.abilities.signs)
        for key, (choice, label) in enumerate(labels, 1):
            yield Choice(f"{say.step}:{choice}", str(key), label)
    for name, digit in KEYS.items():
        yield Choice(f"{FREE_STEP}:{name}", digit, "")


def _typed(edition: Edition, standing: Standing) -> str:
    """The question that takes typed words, "" when none does."""
    flow, _, name = standing.stands.partition(".")
    step = edition.flows[flow].step(name) if flow in edition.flows else None
    return standing.stands if step is not None and step.parser is not None else ""
