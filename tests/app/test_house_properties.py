"""The promises of the house over any conversation, with a real store: kept, in turn, owned, and forgotten.

Each example has a store file of its own, copied from one that was migrated once; opening it anew after its
files were copied in the middle of the work is what a power cut leaves behind.
"""

import asyncio
import shutil
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from app.conftest import Play, Post, begin
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import LargeBinary, select

from bot.core.case import HELD, CaseState
from bot.core.faults import Refused
from bot.core.message import CaseId, Heard, Kind, Network, Outgoing, Tap
from bot.service.desk import OUTCOMES, OWN_LEVELS, Desk, Draft, Hand
from bot.service.door import Abilities, Sent
from bot.service.outbox import FIRST_RETRY_MS, LEASE_MS
from bot.store import staff, tables, timers
from bot.store.database import Store, open_store
from bot.store.migrations.run import migrate
from bot.store.seal import KeyRing

A_FEW = settings(
    deadline=None,
    max_examples=8,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # to shrink over real stores takes minutes
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
S, MIN, H = 1_000, 60_000, 3_600_000
DOORS = {
    Network.TELEGRAM: Abilities(buttons=True, signs=True, wipes=True, replaces=True),
    Network.SMS: Abilities(gsm=True),
    Network.WHATSAPP: Abilities(signs=True),
}


@cache
def empty() -> bytes:
    """A store that was migrated and never used."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        migrate(path)
        return path.read_bytes()


@contextmanager
def new_file() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "safar.db"
        path.write_bytes(empty())
        yield path


@asynccontextmanager
async def playing(path: Path, ring: KeyRing, post: Post) -> AsyncIterator[Play]:
    store = await open_store(path, ring)
    try:
        yield await begin(store, post)
    finally:
        await store.close()


@asynccontextmanager
async def anew(network: Network = Network.TELEGRAM) -> AsyncIterator[Play]:
    with new_file() as path:
        async with playing(path, KeyRing.create(), Post(network, abilities=DOORS[network])) as play:
            yield play


async def rows(store: Store, table: Any) -> list[Any]:
    return await store.read(lambda tx: list(tx.all(select(table))))


# ── what people do ──────────────────────────────────────────────────────────────────────────────────────

WORDS = ("привет", "помогите", "оператор", "меню", "нет", "да", "1", "2", "3", "номер", "язык", "стоп")
MORE = ("меня заперли и бьют", "Турция", "9", "0", "назад", "никто не ответил", "ромашка", "yordam")
DEED = st.one_of(
    st.tuples(st.just("say"), st.sampled_from(WORDS + MORE)),
    st.tuples(st.just("press"), st.integers(0, 8)),
    st.tuples(st.just("press"), st.integers(0, 3)),
    st.tuples(st.just("kind"), st.sampled_from([Kind.VOICE, Kind.PHOTO, Kind.LOCATION])),
    st.tuples(st.just("wait"), st.sampled_from([5 * S, 61 * S, 16 * MIN, 25 * H])),
)
TALK = st.lists(DEED, min_size=2, max_size=10)


def written(play: Play, deed: tuple[str, Any], who: str = "anna") -> Heard | None:
    """The message that a deed is, or None when only time passes."""
    match deed:
        case ("say", words):
            return play.heard(words, who)
        case ("press", place):
            buttons = next((out.buttons for out in reversed(play.post.sent) if out.buttons), ())
            if not buttons:
                return play.heard(str(place), who)
            tap = Tap.read(buttons[place % len(buttons)].data)
            return play.heard("", who, kind=Kind.TAP, tap=tap)
        case ("kind", kind):
            heard = play.heard("", who, kind=kind)
            return replace(heard, place=(41.0, 29.0)) if kind is Kind.LOCATION else heard
        case ("wait", millis):
            play.now += millis
    return None


async def perform(play: Play, deed: tuple[str, Any], times: int = 1) -> None:
    """Do it, every event so many times at once; then deliver."""
    event = written(play, deed)
    due = [event] if event else await due_timers(play)
    for each in due:
        await asyncio.gather(*(play.house.intake.take(each) for _ in range(times)))
    await play.deliver()


async def due_timers(play: Play) -> list[Any]:
    return await play.house.store.read(lambda tx: timers.due_timers(tx, play.time(), 100))


# ── kept, and in turn ───────────────────────────────────────────────────────────────────────────────────


async def dump(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Everything in the store; of what is sealed only that it is there."""
    found = {}
    for table in tables.metadata.sorted_tables:
        sealed = {column.name for column in table.c if isinstance(column.type, LargeBinary)}
        found[table.name] = [
            tuple(value is not None if name in sealed else value for name, value in row._mapping.items())
            for row in await rows(store, table)
        ]
    return found


@given(TALK, st.sampled_from(Network))
@A_FEW
async def test_every_event_twenty_times_at_once_leaves_one_set_of_rows(
    deeds: list[tuple[str, Any]], network: Network
) -> None:
    ring = KeyRing.create()
    one, many = (Post(network, abilities=DOORS[network]) for _ in range(2))
    with new_file() as first, new_file() as second:
        async with playing(first, ring, one) as once, playing(second, ring, many) as often:
            for deed in deeds:
                await perform(once, deed)
                await perform(often, deed, times=20)
            assert one.texts == many.texts
            assert await dump(once.house.store) == await dump(often.house.store)


SLICE = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(WORDS), st.integers(0, 3)), max_size=24)


@given(SLICE, st.integers(2, 5))
@A_FEW
async def test_events_of_one_person_from_several_tasks_stay_in_their_order(
    script: list[tuple[str, str, int]], tasks: int
) -> None:
    async with anew() as play:
        arrived: list[tuple[str, str]] = []

        async def hand_over(part: list[tuple[str, str, int]]) -> None:
            for who, words, pauses in part:
                for _ in range(pauses):
                    await asyncio.sleep(0)
                event = play.heard(words, who)
                event = replace(event, message_ref=event.provider_id)
                arrived.append((who, event.provider_id))
                await play.house.intake.take(event)

        await asyncio.gather(*(hand_over(script[start::tasks]) for start in range(tasks)))
        heard = sorted(await rows(play.house.store, tables.heard), key=lambda row: row.id)
        said = sorted(await rows(play.house.store, tables.said), key=lambda row: row.id)
        for who in {who for who, _ in arrived}:
            refs = [ref for name, ref in arrived if name == who]
            kept = [row.message_ref for row in heard if row.message_ref in refs]
            assert kept == refs
        for person in {row.person_id for row in said}:
            turns = [row.turn for row in said if row.person_id == person]
            assert turns == sorted(turns)


def power_cut(path: Path) -> Path:
    """What the disk holds if the machine stops at this instant."""
    image = Path(tempfile.mkdtemp(dir=path.parent)) / path.name
    for name in (path.name, f"{path.name}-wal"):
        if (path.parent / name).exists():
            shutil.copy(path.parent / name, image.parent / name)
    return image


@dataclass
class Cut(Post):
    """A door at which the power fails while the first message is on the wire."""

    path: Path = Path()
    image: Path | None = None
    armed: bool = False

    async def send(self, out: Outgoing) -> Sent:
        if self.armed and self.image is None:
            self.image = power_cut(self.path)
        return await super().send(out)


@given(TALK, st.sampled_from(["before", "while"]))
@A_FEW
async def test_killed_between_hearing_and_sending_nothing_is_lost(
    deeds: list[tuple[str, Any]], when: str
) -> None:
    """What was decided leaves after the restart, in the same order, and no message twice."""
    ring = KeyRing.create()
    with new_file() as path:
        post = Cut(abilities=DOORS[Network.TELEGRAM], path=path)
        async with playing(path, ring, post) as play:
            for deed in deeds[:-1]:
                await perform(play, deed)
            event = written(play, deeds[-1]) or play.heard("привет")
            await play.house.intake.take(event)
            if when == "before":
                post.image = power_cut(path)
            post.armed = True
            before = len(post.sent)
            await play.deliver()
            owed, image, now = post.texts[before:], post.image, play.now
        if image is not None:
            assert await after_restart(image, ring, now, again=event) == owed


async def after_restart(image: Path, ring: KeyRing, now: int, again: Heard) -> list[str]:
    """What leaves once the house stands again; the provider hands the last event over once more."""
    post = Post(abilities=DOORS[Network.TELEGRAM])
    async with playing(image, ring, post) as play:
        play.now = now + LEASE_MS + S
        await play.house.intake.take(again)
        await play.house.outbox.look_up_lost()
        play.now += FIRST_RETRY_MS + S
        await play.deliver()
        waiting = [row.id for row in await rows(play.house.store, tables.said) if row.state == "sending"]
        assert waiting == []
    return post.texts


# ── someone owns it ─────────────────────────────────────────────────────────────────────────────────────

OPERATORS = ("Aigul", "Timur", "Nodira")
VERBS = ("claim", "claim", "reply", "note", "hand_back", "close", "reopen", "look")
WHO = st.sampled_from([0, 0, 0, 1, 2])  # mostly the same operator, else hardly a deed is allowed
WHICH = st.sampled_from([0, 0, 0, 1, 2])
CRIES = ("помогите", "оператор", "удалить", "да")
ACTION = st.one_of(
    *[st.tuples(st.just("desk"), st.sampled_from(VERBS), WHO, WHICH)] * 3,
    st.tuples(
        st.just("talk"),
        st.sampled_from(["anna", "bek"]),
        st.tuples(st.just("say"), st.sampled_from(WORDS + CRIES)),
    ),
    st.tuples(st.just("wait"), st.sampled_from([MIN, 4 * MIN, 20 * MIN])),
)


@dataclass
class Night:
    """Three operators, two people, and everything that may happen between them."""

    play: Play
    ids: list[int] = field(default_factory=list)
    forms: int = 0

    async def begin(self) -> None:
        for name in OPERATORS:
            new = staff.NewOperator(name, "operator")
            self.ids.append(await self.play.house.store.write(lambda tx, new=new: staff.add(tx, new)))
        house = self.play.house
        self.desk = Desk(house.store, house.intake.tell, house.bell.ring, self.play.time)

    async def cases(self) -> list[Any]:
        return await rows(self.play.house.store, tables.cases)

    async def do(self, action: tuple[Any, ...]) -> None:
        match action:
            case ("desk", verb, operator, place):
                found = await self.cases()
                if found:
                    await self.deed(verb, self.ids[operator], CaseId(found[place % len(found)].id))
            case ("talk", who, deed):
                event = written(self.play, deed, who)
                assert event is not None
                await self.play.take(event)
            case ("wait", millis):
                self.play.now += millis
                await self.play.house.tick_timers()
                await self.play.house.take_back_cases()

    async def deed(self, verb: str, operator: int, case: CaseId) -> None:
        """An operator tries something; being refused is part of the work."""
        self.forms += 1
        hand = Hand(operator, case, f"form {self.forms}")
        try:
            match verb:
                case "claim":
                    await self.desk.claim(hand)
                case "reply":
                    seen = (await self.desk.file(case, operator)).seen
                    await self.desk.reply(hand, Draft("слышу вас", seen))
                case "note":
                    await self.desk.note(hand, "звонили")
                case "hand_back":
                    await self.desk.hand_back(hand)
                case "close":
                    seen = (await self.desk.file(case, operator)).seen
                    await self.desk.close(hand, OUTCOMES[0], OWN_LEVELS[0], seen)
                case "reopen":
                    await self.desk.reopen(hand)
                case _:
                    await self.desk.queue(operator)
        except Refused:
            pass
        await self.play.deliver()

    async def owned(self) -> None:
        """No open case is without an owner whose lease ends, or a place in the queue."""
        queue = {row.id for row in await self.desk.queue(0)}
        found = await self.cases()
        for row in found:
            if row.state == CaseState.CLOSED:
                assert row.id not in queue
                assert row.owner is None
                continue
            assert row.id in queue
            if CaseState(row.state) in HELD:
                assert row.owner
                assert row.owner_until > 0
            else:
                assert row.state in (CaseState.WAITING, CaseState.HANDED_BACK)
                assert row.owner is None
        held = Counter(row.person_id for row in found if row.person_id and row.state != CaseState.CLOSED)
        assert all(many == 1 for many in held.values())


ENDED = [("desk", verb, 0, 0) for verb in ("claim", "close")]


@given(st.sampled_from([[], ENDED]), st.lists(ACTION, min_size=15, max_size=30))
@settings(A_FEW, max_examples=10)
async def test_no_open_case_is_ever_without_owner_or_queue_and_only_reopen_revives(
    before: list[tuple[Any, ...]], actions: list[tuple[Any, ...]]
) -> None:
    async with anew() as play:
        night = Night(play)
        await night.begin()
        await play.take(play.heard("помогите", "anna"))
        closed: set[int] = set()
        for action in [*before, *actions]:
            await night.do(action)
            await night.owned()
            now_closed = {row.id for row in await night.cases() if row.state == CaseState.CLOSED}
            if action[:2] != ("desk", "reopen"):
                assert closed <= now_closed
            closed = now_closed
        for row in await rows(play.house.store, tables.events):
            assert row.verb == "reopen" or not row.codes.startswith("closed "), (row.verb, row.codes)
        play.now += 4 * MIN
        await play.house.take_back_cases()
        assert all(row.owner is None for row in await night.cases())
        await night.owned()


# ── forgotten ───────────────────────────────────────────────────────────────────────────────────────────

GONE = (tables.people, tables.addresses, tables.heard, tables.said, tables.timers, tables.notes, tables.plans)
LIVES = st.one_of(
    DEED.map(lambda deed: ("talk", "anna", deed)),
    st.tuples(st.just("desk"), st.sampled_from(VERBS), st.integers(0, 2), st.just(0)),
)


HELPED = [
    ("talk", "anna", ("say", "оператор")),
    *[("desk", verb, 0, 0) for verb in ("claim", "note", "reply")],
]


@given(st.sampled_from([[], HELPED]), st.lists(LIVES, max_size=12), st.sampled_from(Network))
@A_FEW
async def test_delete_at_any_moment_leaves_no_row_of_the_person(
    before: list[tuple[Any, ...]], life: list[tuple[Any, ...]], network: Network
) -> None:
    async with anew(network) as play:
        night = Night(play)
        await night.begin()
        for action in [*before, *life]:
            event = written(play, action[2]) if action[0] == "talk" else None
            if action[0] == "desk":
                await night.do(action)
            elif event is not None:
                await play.take(event)
        await play.say("удалить")
        texts = await play.say("да")
        assert texts
        await play.house.outbox.wipe()
        await play.deliver()
        for table in GONE:
            assert await rows(play.house.store, table) == [], table.name
        for row in await night.cases():
            assert (row.person_id, row.call_at, row.safe_until) == (None, "", 0)
        assert await play.say("привет")
