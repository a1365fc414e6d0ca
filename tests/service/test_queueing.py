"""The queue over a real store: its order is the core's, danger is next, nobody waits for ever."""

import asyncio
import random
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from desk_scene import Scene, Somebody, scene_over
from sqlalchemy import insert

from bot.core.case import Tier
from bot.core.faults import Refused
from bot.core.message import Millis
from bot.core.queue import Wish, came_from, offer_key, order_key
from bot.service.desk import Draft, Hand
from bot.service.queueing import Look, Seen, overdue_since, speaks, spoken
from bot.store import board, cases, lists, people, staff
from bot.store.database import Store, Tx
from bot.store.lists import QueueRow
from bot.store.staff import Operator
from bot.store.tables import cases as table
from bot.store.tables import heard

NOW = 1_800_000_000_000
MINUTE, HOUR = 60_000, 3_600_000
LANGUAGES = ("ru", "ky", "tg", "uz", "uz-Cyrl", "kk", "tk", "")


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    yield await scene_over(store, NOW)


async def crowd(scene: Scene, many: int, chance: random.Random, tiers: tuple[Tier, ...]) -> None:
    """So many cases nobody has, of people who are gone: only the rows of the queue matter."""

    def one() -> dict[str, object]:
        opened = NOW - chance.randrange(5 * 24 * HOUR)
        back = chance.random() < 0.3
        return {
            "tier": chance.choice(tiers),
            "child": chance.random() < 0.2,
            "locale": chance.choice(LANGUAGES),
            "stays_in": chance.choice(("RU", "KZ", "TR")),
            "comes_from": chance.choice(("KG", "TJ", "UZ")),
            "state": "handed_back" if back else "waiting",
            "opened_at": opened,
            "waits_from": opened + chance.randrange(NOW - opened + 1) if back else 0,
            "replied_at": opened + 1 if back and chance.random() < 0.5 else 0,
            "reason": "asked",
        }

    rows = [one() for _ in range(many)]

    def add(tx: Tx) -> None:
        for row in rows:
            tx.add(insert(table), row)

    await scene.store.write(add)


def key(row: QueueRow, now: int = NOW) -> tuple[int, int]:
    since = came_from(row.opened_at, row.waits_from, row.replied_at)
    return order_key(row.tier, row.child, since, Millis(now))


def look(wish: Wish | None = None, many: int = 30, here: bool = True) -> Look:
    return Look(wish or Wish(), many, here)


async def seen(scene: Scene, name: str = "Aigul", **more: object) -> Seen:
    return await scene.console.queueing.look(scene.ids[name], look(**more))  # type: ignore[arg-type]


async def operator(scene: Scene, name: str) -> Operator:
    found = await scene.store.read(lambda tx: staff.get(tx, scene.ids[name]))
    assert found is not None
    return found


async def take(scene: Scene, name: str, token: str) -> QueueRow:
    taken = await scene.console.queueing.take_next(await operator(scene, name), token)
    row = await scene.store.read(lambda tx: lists.row_of(tx, taken, scene.clock()))
    assert row is not None
    return row


async def refused(deed: object) -> str:
    with pytest.raises(Refused) as error:
        await deed  # type: ignore[misc]
    return error.value.why


@pytest.mark.parametrize("seed", range(3))
async def test_the_database_orders_the_queue_as_the_core_does(scene: Scene, seed: int) -> None:
    await crowd(scene, 200, random.Random(seed), tuple(Tier))
    rows = await scene.store.read(lambda tx: lists.waiting(tx, Millis(NOW)))
    assert len(rows) == 200
    assert [key(row) for row in rows] == sorted(key(row) for row in rows)


@pytest.mark.parametrize("seed", range(3))
async def test_the_next_case_is_the_one_the_core_would_offer(scene: Scene, seed: int) -> None:
    await crowd(scene, 100, random.Random(seed), tuple(Tier))
    rows = await scene.store.read(lambda tx: lists.waiting(tx, Millis(NOW)))
    mine = spoken(("ky", "uz"))
    ids = await scene.store.read(lambda tx: board.next_free(tx, mine, Millis(NOW), 100))

    def offered(row: QueueRow) -> tuple[int, int, int]:
        since = came_from(row.opened_at, row.waits_from, row.replied_at)
        return offer_key(row.tier, row.child, since, Millis(NOW), speaks(("ky", "uz"), row.locale))

    keys = {row.id: offered(row) for row in rows}
    assert [keys[each] for each in ids] == sorted(keys.values())


async def test_d36_with_500_waiting_and_three_operators_danger_is_next_and_nobody_waits_for_ever(
    scene: Scene,
) -> None:
    """Each operator takes a case every quarter of an hour while new ones keep coming, danger among them."""
    chance = random.Random(7)
    await crowd(scene, 500, chance, (Tier.T2, Tier.T3, Tier.T4))
    await scene.operator("Sara", "kk", "tk")
    old = {row.id for row in await scene.store.read(lambda tx: lists.waiting(tx, Millis(NOW)))}
    names, danger, number = ("Aigul", "Timur", "Sara"), 0, 0
    while old:
        number += 1
        scene.clock.forward(5)
        tier = Tier.T1 if number % 7 == 0 else chance.choice((Tier.T2, Tier.T3, Tier.T4))
        if number % 2 or tier is Tier.T1:
            await scene.store.write(
                lambda tx, tier=tier: tx.add(insert(table), newcomer(scene, tier, chance))
            )
        waits = await scene.store.read(lambda tx: lists.waiting(tx, scene.clock()))
        urgent = [row for row in waits if row.tier is Tier.T1 and not row.held]
        row = await take(scene, names[number % 3], f"t{number}")
        assert not urgent or row.tier is Tier.T1
        danger += row.tier is Tier.T1
        old.discard(row.id)
        await scene.desk.close(Hand(scene.ids[names[number % 3]], row.id, f"c{number}"), "helped", "T3", 0)
        assert number < 2000, f"{len(old)} are still waiting"
    assert danger >= number // 7


def newcomer(scene: Scene, tier: Tier, chance: random.Random) -> dict[str, object]:
    return {
        "tier": tier,
        "child": chance.random() < 0.2,
        "locale": chance.choice(LANGUAGES),
        "state": "waiting",
        "opened_at": scene.clock(),
    }


async def test_of_fifty_who_take_the_next_one_each_gets_another_case(scene: Scene) -> None:
    await crowd(scene, 20, random.Random(1), (Tier.T3,))
    names = [f"No {number}" for number in range(50)]
    for name in names:
        await scene.operator(name, "ru")
    asked = [take(scene, name, "same word") for name in names]
    ended = await asyncio.gather(*asked, return_exceptions=True)
    taken = [each.id for each in ended if isinstance(each, QueueRow)]
    assert (len(taken), len(set(taken))) == (20, 20)
    why = {each.why for each in ended if isinstance(each, Refused)}
    assert why <= {"desk_queue-none", "desk_queue-busy"}


async def test_the_same_press_twice_takes_one_case(scene: Scene) -> None:
    for name in "ab":
        await scene.opens(Somebody(name))
    await take(scene, "Aigul", "one press")
    assert await refused(take(scene, "Aigul", "one press")) == "desk-already"
    assert len((await seen(scene)).board.mine) == 1


async def test_d32_a_language_is_left_to_who_has_it_until_its_clock_is_over(scene: Scene) -> None:
    foreign = await scene.opens(Somebody("t", "tg"), Tier.T2, ago=5)
    own = await scene.opens(Somebody("k", "ky"), Tier.T4)
    assert (await take(scene, "Aigul", "1")).id == own
    await scene.desk.hand_back(Hand(scene.ids["Aigul"], own, "2"))
    scene.clock.forward(26)
    assert (await take(scene, "Aigul", "3")).id == foreign


async def test_when_nothing_waits_it_says_so(scene: Scene) -> None:
    assert await refused(take(scene, "Aigul", "1")) == "desk_queue-none"


async def test_however_many_wait_a_page_reads_a_bounded_number_and_counts_the_rest(scene: Scene) -> None:
    await crowd(scene, 120, random.Random(2), (Tier.T2, Tier.T3))
    found = (await seen(scene, many=30)).board
    assert (len(found.free), found.counts.free, found.counts.fit) == (30, 120, 120)


async def test_no_filter_hides_danger(scene: Scene) -> None:
    danger = await scene.opens(Somebody("d", "tg", "RU", "TJ"), Tier.T1)
    other = await scene.opens(Somebody("o", "ky", "KZ", "KG"), Tier.T3)
    fits = await scene.opens(Somebody("f", "uz", "TR", "UZ"), Tier.T2, child=True)
    for wish in (
        Wish(tier="T2"),
        Wish(locale="uz"),
        Wish(country="UZ"),
        Wish(country="TR"),
        Wish(child=True),
        Wish("T2", "uz", "TR", True, ""),
    ):
        rows = [row.id for row in (await seen(scene, wish=wish)).board.free]
        assert (rows, other in rows) == ([danger, fits], False), wish


async def test_a_filter_neither_hides_ones_own_cases_nor_lets_them_lapse(scene: Scene) -> None:
    case = await scene.opens(Somebody("a", "ky"))
    await scene.desk.claim(Hand(scene.ids["Aigul"], case, "1"))
    for _ in range(5):
        scene.clock.forward(2)
        found = (await seen(scene, wish=Wish("T1", "tg", "TR", True, "free"))).board
        assert [row.id for row in found.mine] == [case]


async def test_a_card_shows_the_beginning_of_the_last_words_as_written(scene: Scene) -> None:
    who = Somebody("a")
    case = await scene.opens(who, words="first words", ago=5)
    await scene.writes(who, "second\n  words " + "x" * 200)
    words = (await seen(scene)).board.glimpses[case].words
    assert words.startswith("second words xxx")
    assert (len(words), words[-1]) == (80, "…")


async def test_a_card_says_that_the_agreed_word_is_asked_for(scene: Scene) -> None:
    who = Somebody("a")
    case = await scene.opens(who, words="help")
    assert not (await seen(scene)).board.glimpses[case].owed

    def lock(tx: Tx) -> None:
        person_id = cases.person_in(tx, case)
        here = people.here(tx, person_id) if person_id else None
        assert here is not None
        people.keep(tx, replace(here.person, facts={**here.person.facts, "locked": "1"}))

    await scene.store.write(lock)
    assert (await seen(scene)).board.glimpses[case].owed


async def test_one_damaged_message_hides_no_queue(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), words="help")
    await scene.store.write(lambda tx: tx.run(heard.update().values(words=b"\x00damaged")))
    found = (await seen(scene)).board
    assert [row.id for row in found.free] == [case]
    assert found.glimpses[case].words == ""


async def test_a_case_stays_with_who_is_there_and_returns_from_a_page_left_alone(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"))
    await scene.desk.claim(Hand(scene.ids["Aigul"], case, "1"))
    for _ in range(10):
        scene.clock.forward(2)
        await seen(scene, here=True)
    assert [row.id for row in (await seen(scene)).board.mine] == [case]
    for _ in range(3):
        scene.clock.forward(2)
        await seen(scene, here=False)
    assert (await seen(scene, here=False)).board.mine == []
    now = scene.clock()
    await scene.store.write(lambda tx: cases.take_back_expired(tx, now))
    (row,) = (await seen(scene)).board.free
    assert (row.id, row.owner) == (case, None)
    assert NOW < row.waits_from < now, "nobody has it since the lease was over, not since we noticed"


async def test_the_persons_wait_is_told_truthfully(scene: Scene) -> None:
    who, aigul = Somebody("a"), scene.ids["Aigul"]
    case = await scene.opens(who, words="help", ago=30)
    await scene.desk.claim(Hand(aigul, case, "1"))
    await scene.desk.hand_back(Hand(aigul, case, "2"))
    (row,) = (await seen(scene)).board.free
    assert (row.asked_at, row.waits_from) == (NOW - 30 * MINUTE, NOW), "never answered: since the first cry"
    await scene.desk.claim(Hand(aigul, case, "3"))
    file = await scene.desk.file(case, aigul)
    await scene.desk.reply(Hand(aigul, case, "4"), Draft("hello", file.seen))
    (row,) = (await seen(scene)).board.mine
    assert row.asked_at == 0
    scene.clock.forward(1)
    await scene.writes(who, "are you there")
    scene.clock.forward(1)
    await scene.writes(who, "hello?")
    (row,) = (await seen(scene)).board.mine
    assert row.asked_at == NOW + MINUTE


async def test_an_answer_is_overdue_by_the_clock_of_its_tier(scene: Scene) -> None:
    who, aigul = Somebody("a"), scene.ids["Aigul"]
    case = await scene.opens(who, Tier.T1, words="help", ago=10)
    (row,) = (await seen(scene)).board.free
    assert overdue_since(row, staffed=True) == NOW - 5 * MINUTE
    assert overdue_since(row, staffed=False) == NOW + 5 * MINUTE
    await scene.desk.claim(Hand(aigul, case, "1"))
    await scene.desk.reply(Hand(aigul, case, "2"), Draft("hi", (await scene.desk.file(case, aigul)).seen))
    (row,) = (await seen(scene)).board.mine
    assert overdue_since(row, staffed=True) is None


async def test_uzbek_is_one_language_in_two_alphabets() -> None:
    assert speaks(("uz",), "uz-Cyrl")
    assert speaks(("uz-Cyrl",), "uz")
    assert speaks((), "")
    assert not speaks(("ru",), "tg")
