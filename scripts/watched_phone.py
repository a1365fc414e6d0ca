"""What a second reader sees: conversations replayed over a real house and store, on the built-in phone.

The inputs of a transcript are played on a phone of its own, in quiet mode or by SMS, while the clock is moved
by hand. Nothing here decides what may be seen: `view` reads the phone, `rows` the store.
"""

import contextlib
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Row, select

from bot.app import House, Loaded, build_house
from bot.core.faults import Refused
from bot.core.message import Address, Heard, Kind, Millis, Network, Outgoing, PersonId, Tap
from bot.core.person import Person
from bot.core.reflexes import FREE_STEP
from bot.core.window import UNDO_MS
from bot.service.desk import Desk, Draft, Hand, Listed
from bot.service.door import Sent
from bot.store import people, shifts, staff, story, tables
from bot.store.database import Store, Tx
from bot.store.said import read_parts
from bot.web.handset import Bubble
from bot.web.phone import LOOKS, PhoneDoor

SECOND, MINUTE, HOUR = 1000, 60_000, 3_600_000
START = 1_767_268_800_000
UNITS = {"s": SECOND, "min": MINUTE, "h": HOUR, "d": 24 * HOUR}
WAIT = re.compile(r"^\s+(\d+) (s|min|h|d)$")
TAP = re.compile(r"\[([\w-]+)\](?: of [\w.]+)?")
SHOWN = 40  # characters of a message that a lock screen shows
REPLY = "river-river-river"  # what the operator answers, whatever was asked


@dataclass(frozen=True, slots=True)
class Arrival:
    """One message as it reached a phone. `asked` = it answers what the person did a moment before."""

    at: int
    text: str
    asked: bool
    fresh: bool
    discreet: bool
    locale: str

    @property
    def notification(self) -> str:
        """The beginning, as the lock screen shows it; an overwritten message shows none."""
        return self.text[:SHOWN] if self.fresh else ""


class Post(PhoneDoor):
    """The built-in phone, and what reached it."""

    def __init__(self, network: Network, clock: "Clock") -> None:
        super().__init__(f"phone_{network}", network)
        self.clock, self.writing = clock, ""
        self.arrived: dict[str, list[Arrival]] = {}
        self.since: dict[str, int] = {}

    async def send(self, out: Outgoing) -> Sent:
        """Show it, and remember how it came."""
        sent = await super().send(out)
        token = out.to.removeprefix(LOOKS[self.network].prefix)
        fresh = not out.replaces or sent.refs[0] != out.replaces
        for ref, part in zip(sent.refs, out.parts, strict=True):
            self.since.setdefault(ref, self.clock.now)
            found = Arrival(self.clock.now, part, self.writing == token, fresh, out.discreet, out.locale)
            self.arrived.setdefault(token, []).append(found)
        return sent

    def bubbles(self, token: str) -> Sequence[Bubble]:
        """What stands on that phone."""
        return self._handset(token).bubbles


@dataclass
class Clock:
    """Moved by hand."""

    now: int = START

    def time(self) -> Millis:
        return Millis(self.now)


@dataclass
class Phones:
    """A house, its doors, an operator, and everybody's phones."""

    house: House
    doors: dict[Network, Post]
    clock: Clock
    desk: Desk
    operator: int = 0
    count: Iterator[int] = field(default_factory=itertools.count)

    async def pass_by(self, millis: int, step: int = HOUR) -> None:
        """Time passes; what is due happens."""
        end = self.clock.now + millis
        while self.clock.now < end:
            self.clock.now = min(end, self.clock.now + step)
            await self.tick()

    async def tick(self) -> None:
        """Timers, chats to empty, what waits to leave."""
        await self.house.tick_timers()
        await self.house.outbox.wipe()
        while await self.house.outbox.deliver():
            pass


async def open_phones(loaded: Loaded, store: Store, doors: dict[Network, Post], clock: Clock) -> Phones:
    """Everybody's phones, with an operator on duty whose shift does not end."""
    house = await build_house(loaded, store, everything=True, now=clock.time)
    for door in doors.values():
        house.doors[door.name] = door

    def on_duty(tx: Tx) -> int:
        number = staff.add(tx, staff.NewOperator("op", "operator", ("ru",), (), "x"))
        shifts.ready(tx, shifts.add(tx, number, clock.time(), Millis(clock.now + 9000 * HOUR)), clock.time())
        return number

    desk = Desk(store, house.intake.tell, house.bell.ring, clock.time)
    return Phones(house, doors, clock, desk, await store.write(on_duty))


@dataclass
class Phone:
    """One person's phone: a transcript's inputs are done on it."""

    phones: Phones
    token: str
    network: Network = Network.TELEGRAM
    discreet: bool = True

    @property
    def door(self) -> Post:
        return self.phones.doors[self.network]

    @property
    def address(self) -> Address:
        return Address(self.network, LOOKS[self.network].prefix + self.token)

    @property
    def arrived(self) -> list[Arrival]:
        """What reached it, in order."""
        return self.door.arrived.setdefault(self.token, [])

    @property
    def view(self) -> list[str]:
        """What whoever opens it reads."""
        return [bubble.words for bubble in self.door.bubbles(self.token)]

    @property
    def oldest(self) -> int:
        """For how long the oldest message of safar's has stood there (ms)."""
        since = [self.door.since[each.id] for each in self.door.bubbles(self.token) if not each.mine]
        return self.phones.clock.now - min(since, default=self.phones.clock.now)

    async def given(self, **facts: str) -> None:
        """Somebody who uses it for the first time."""

        def make(tx: Tx) -> None:
            here = people.enter(tx, self.address, self.door.name, self.phones.clock.time())
            safe = {"safe": facts["safe"]} if "safe" in facts else {}
            chosen = {"locale": facts["locale"], "locale_from": "chosen"} if "locale" in facts else {}
            places = {name: facts[name] for name in ("stays_in", "comes_from") if name in facts}
            changes = {**chosen, **places, "discreet": self.discreet, "facts": safe}
            people.keep(tx, replace(here.person, **changes))

        await self.phones.house.store.write(make)

    async def person(self) -> Person:
        """Who they are to the store; somebody new if they were forgotten."""

        def find(tx: Tx) -> Person:
            return people.enter(tx, self.address, self.door.name, self.phones.clock.time()).person

        return await self.phones.house.store.write(find)

    async def does(self, what: str) -> None:
        """Words, a [choice], or a <kind> of message."""
        self.phones.clock.now += 5 * SECOND
        ref = f"c{self.token}x{next(self.phones.count):08d}"
        heard = Heard(self.door.name, ref, self.address, self.phones.clock.time(), message_ref=ref)
        heard = await self._meant(heard, what)
        if heard.kind is not Kind.TAP:
            self.door._handset(self.token).put(Bubble(ref, True, heard.at, heard.words, heard.kind))
        self.door.writing = self.token
        await self.phones.house.intake.take(heard)
        await self.phones.tick()
        self.door.writing = ""

    async def _meant(self, heard: Heard, what: str) -> Heard:
        if what.startswith("<"):
            kind = Kind(what.strip("<>"))
            return replace(heard, kind=kind, place=(41.0, 29.0) if kind is Kind.LOCATION else None)
        tap = TAP.fullmatch(what)
        if tap is None:
            return replace(heard, words=what.partition(" {")[0])
        if tap[1] in ("help", "leave"):
            key = {"help": "0", "leave": "9"}[tap[1]]
            step, turn, choice = FREE_STEP, 0, tap[1]
        else:
            step, turn, key, choice = await self._asked(tap[1])
        if self.network is Network.SMS:
            return replace(heard, words=key)
        return replace(heard, kind=Kind.TAP, tap=Tap(step, choice, turn))

    async def _asked(self, choice: str) -> tuple[str, int, str, str]:
        """The newest question put here, and that choice of it; its first where it has no such choice (the
        short form asks less than the full one).
        """
        row = next((row for row in reversed(await self.rows()) if row.step), None)
        if row is None:
            return FREE_STEP, 0, "1", choice
        choices = read_parts(row.parts)[2]
        place = choices.index(choice) if choice in choices else 0
        return row.step, row.turn, str(place + 1), choices[place] if choices else choice

    async def rows(self) -> Sequence[Row]:
        """What was said to them, as the store has it."""
        who = (await self.person()).id

        def find(tx: Tx) -> Sequence[Row]:
            return tx.all(
                select(tables.said).where(tables.said.c.person_id == who).order_by(tables.said.c.id)
            )

        return await self.phones.house.store.read(find)

    async def desk(self, deed: str) -> None:
        """An operator takes, hands back, closes the case, or answers; what is refused does not happen."""
        row = await self._case((await self.person()).id)
        if row is None:
            return
        desk, number = self.phones.desk, self.phones.operator
        hand = Hand(number, row.id, f"t{next(self.phones.count)}")
        with contextlib.suppress(Refused, Listed):
            seen = (await desk.file(row.id, number)).seen
            if deed == "joined":
                await desk.claim(hand)
            elif deed == "left":
                await desk.hand_back(hand)
            elif deed == "closed":
                await desk.close(hand, "no_answer", "T3", seen)
            elif deed == "writes":
                await desk.reply(hand, Draft(REPLY, seen))
                self.phones.clock.now += UNDO_MS
        await self.phones.tick()

    async def _case(self, who: PersonId) -> story.QueueRow | None:
        def find(tx: Tx) -> story.QueueRow | None:
            rows = tx.all(select(tables.cases.c.id).where(tables.cases.c.person_id == who, tables.case_open))
            known = {row.id for row in rows}
            return next((row for row in story.waiting(tx, self.phones.clock.time()) if row.id in known), None)

        return await self.phones.house.store.read(find)

    async def play(self, transcript: str) -> None:
        """Do what its person does, and what the desk does; what the bot said in it is not looked at."""
        for line in transcript.splitlines():
            if line.startswith("them"):
                await self.does(line[4:].strip())
            elif line.startswith("desk"):
                await self.desk(line[4:].strip())
            elif wait := WAIT.match(line):
                await self.phones.pass_by(int(wait[1]) * UNITS[wait[2]])


def facts_of(transcript: str) -> dict[str, str]:
    """What its first line gives of the person."""
    first = next((line for line in transcript.splitlines() if line.startswith("given")), "given")
    return dict(each.split("=", 1) for each in first.split()[1:])
