"""Every effect a turn may ask for is carried out, and its timers follow the person."""

from typing import get_args

from sqlalchemy import select

from bot.core.effects import Count, Effect, WakeLater
from bot.core.message import FromDesk, Heard, Millis, Reach, TimeUp
from bot.core.person import Frame
from bot.store import talk, timers
from bot.store.tables import tally


def test_no_effect_is_left_undone():
    assert set(talk._DEEDS) == set(get_args(Effect))


async def test_leaving_a_step_drops_its_timers(store, phone):
    here = await phone.writes(
        effects=[WakeLater("nudge", "check.p1", Millis(9000))], stack=(Frame("check", "p1"),)
    )

    async def due():
        return await store.read(lambda tx: timers.due_timers(tx, Millis(10_000), 10))

    assert [(timer.step, timer.person_id) for timer in await due()] == [("check.p1", here.person.id)]
    await phone.writes(effects=[], stack=(Frame("check", "p1"),), at=1100)
    assert len(await due()) == 1
    await phone.writes(
        effects=[WakeLater("nudge", "check.p2", Millis(9000))], stack=(Frame("check", "p2"),), at=1200
    )
    assert [timer.step for timer in await due()] == ["check.p2"]


async def test_a_count_is_of_an_hour_and_of_nobody(store, phone):
    here = await phone.writes(
        effects=[Count("verdict", "check", "red")], at=7_200_123, stays_in="RU", comes_from="KG", locale="ky"
    )
    row = await store.read(lambda tx: tx.one(select(tally)))
    assert tuple(row)[1:] == (7_200_000, "verdict", "check", "red", "RU", "KG", "ky", "telegram")
    assert here.person.id not in repr(row)


def test_every_event_has_a_cause_a_window_can_judge():
    causes = {Heard: "heard", TimeUp: "time", FromDesk: "desk", Reach: "reach"}
    for kind, cause in causes.items():
        event = object.__new__(kind)
        assert talk._Scene(None, None, event, None, Millis(0)).cause == cause
