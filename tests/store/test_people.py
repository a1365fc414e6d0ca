"""Promises of store/people.py."""

from dataclasses import replace
from functools import partial

from bot.core.message import Address, Millis, Network
from bot.core.person import Frame
from bot.store import people, timers

WHERE = Address(Network.TELEGRAM, "100200300")


async def test_the_same_address_is_the_same_person_through_any_door(store):
    first = await store.write(partial(people.enter, address=WHERE, door="tg", at=Millis(1)))
    again = await store.write(partial(people.enter, address=WHERE, door="tg2", at=Millis(2)))
    assert again.person.id == first.person.id
    assert again.door == "tg2"
    assert (await store.read(lambda tx: people.here(tx, first.person.id))) == again


async def test_the_same_value_in_another_network_is_another_person(store):
    first = await store.write(lambda tx: people.enter(tx, WHERE, "tg", Millis(1)))
    other = Address(Network.SMS, WHERE.value)
    second = await store.write(lambda tx: people.enter(tx, other, "sms", Millis(1)))
    assert first.person.id != second.person.id


async def test_where_a_person_stands_survives_the_store(store):
    found = await store.write(lambda tx: people.enter(tx, WHERE, "tg", Millis(1)))
    moved = replace(
        found.person,
        locale="ky",
        turn=3,
        stack=(Frame("check", "p1"),),
        answers={"check.a0": "no"},
        facts={"going_to": "RU"},
        stays_in="KG",
        discreet=True,
    )
    await store.write(lambda tx: people.keep(tx, moved))
    back = await store.read(lambda tx: people.here(tx, found.person.id))
    assert back is not None
    assert back.person == moved


async def test_a_provider_id_is_new_once_per_door(store):
    async def first(door):
        return await store.write(lambda tx: people.first_time(tx, door, "9", Millis(1)))

    assert [await first("tg"), await first("tg"), await first("sms")] == [True, False, True]


async def test_a_timer_fires_once_and_setting_it_again_voids_the_old_one(store):
    here = await store.write(lambda tx: people.enter(tx, WHERE, "tg", Millis(1)))
    who = here.person.id

    def due(tx):
        return timers.due_timers(tx, Millis(100), 10)

    await store.write(lambda tx: timers.set_timer(tx, who, "nudge", "check.p1", Millis(50)))
    (old,) = await store.read(due)
    await store.write(lambda tx: timers.set_timer(tx, who, "nudge", "check.p1", Millis(60)))
    (new,) = await store.read(due)
    takes = [await store.write(partial(timers.take_timer, timer_id=t)) for t in (old.timer_id, new.timer_id)]
    assert takes == [False, True]
    assert not await store.write(lambda tx: timers.take_timer(tx, new.timer_id))


async def test_leaving_a_step_drops_its_timers_and_no_others(store):
    here = await store.write(lambda tx: people.enter(tx, WHERE, "tg", Millis(1)))
    who = here.person.id

    def unit(tx):
        timers.set_timer(tx, who, "nudge", "check.p1", Millis(5))
        timers.set_timer(tx, who, "check_in", "check_in.c1", Millis(5))
        timers.leave_step(tx, who, "check.p1")
        return [timer.step for timer in timers.due_timers(tx, Millis(9), 10)]

    assert await store.write(unit) == ["check_in.c1"]


async def test_reach_follows_the_news_but_not_stale_news(store):
    def unit(tx):
        people.enter(tx, WHERE, "tg", Millis(1))
        people.mark_reach(tx, WHERE, "other", False, Millis(5))
        before = tx.conn.exec_driver_sql("SELECT reach FROM addresses").scalar()
        people.mark_reach(tx, WHERE, "tg", False, Millis(5))
        after = tx.conn.exec_driver_sql("SELECT reach FROM addresses").scalar()
        people.mark_reach(tx, WHERE, "tg", True, Millis(6))
        return before, after, tx.conn.exec_driver_sql("SELECT reach FROM addresses").scalar()

    assert await store.write(unit) == ("", "unreachable", "")
