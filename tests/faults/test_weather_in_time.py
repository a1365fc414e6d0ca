"""Clocks set back or forward, and the nights when they change by law: what is promised stays true."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from app.conftest import LOADED, Play
from click.testing import CliRunner
from fault_parts import count, rows

from bot.app import load
from bot.commands.staff import operators
from bot.core.hours import open_at
from bot.core.lines import open_now
from bot.core.message import Millis
from bot.service.door import NotSent, Why
from bot.store import cases, shifts, staff, tables, talk
from bot.store.database import Store, Tx

MINUTE, HOUR = 60_000, 3_600_000
NIGHTS = [
    ("Europe/Warsaw", "2026-03-28 22:00", 8, "29.03 07:00"),  # an hour is missing
    ("Europe/Warsaw", "2026-10-24 22:00", 8, "25.10 05:00"),  # an hour comes twice
    ("Asia/Almaty", "2024-02-29 20:00", 8, "01.03 03:00"),  # the zone itself changed
]


def at(words: str, zone: str) -> int:
    return int(datetime.fromisoformat(words).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


# ── the clock of the machine ────────────────────────────────────────────────────────────────────────────


async def claim(play: Play) -> Callable[[str], Any]:
    """An operator takes the open case; returns how they answer."""

    def work(tx: Tx) -> int:
        operator = staff.add(tx, staff.NewOperator("op", "operator", ("ru",)))
        (row,) = cases.waiting(tx, play.time())
        cases.claim(tx, row.id, operator, play.time(), 100 * HOUR)
        return operator

    operator = await play.house.store.write(work)

    async def answers(words: str) -> None:
        now = play.time()
        (row,) = await rows(play.house.store, tables.cases)
        await play.house.store.write(
            lambda tx: talk.say_from_desk(tx, row.id, operator, words, Millis(now + 72 * HOUR), now)
        )
        await play.deliver()

    return answers


@pytest.mark.parametrize("hours", [1, 3, 26])
async def test_a_clock_set_back_in_the_middle_of_a_talk_stops_no_answer(play: Play, hours: int) -> None:
    await play.say("привет")
    await play.press("Русский")
    play.now -= hours * HOUR
    assert await play.press("Да")
    texts = await play.say("помогите, меня заперли в Стамбуле")
    assert len(texts) == 1
    assert "112" in texts[0]
    assert await play.say("меню")
    states = [row.state for row in await rows(play.house.store, tables.said)]
    assert states == ["sent"] * len(states)


@pytest.mark.parametrize("hours", [2, 3, 26])
async def test_a_clock_set_back_neither_opens_a_window_nor_holds_one(play: Play, hours: int) -> None:
    await play.say("помогите, меня заперли")
    answers = await claim(play)
    play.now += 20 * MINUTE  # the window is over
    play.now -= hours * HOUR
    for _ in range(4):
        await answers("вы ещё там?")
        play.now += 20 * MINUTE
    assert "вы ещё там?" not in play.post.texts


async def test_days_that_pass_in_a_moment_send_nothing_old_and_do_once_what_is_due(play: Play) -> None:
    play.post.failing = [NotSent(Why.LATER, "down", Millis(play.now + HOUR))]
    await play.say("помогите, меня заперли")
    sent = len(play.post.sent)
    play.now += 5 * 24 * HOUR
    for _ in range(3):
        await play.house.tick_timers()
        await play.house.take_back_cases()
        await play.house.outbox.look_up_lost()
        await play.deliver()
    assert "112" not in "".join(play.post.texts[sent:])
    (case,) = await rows(play.house.store, tables.cases)
    raised = [row for row in await rows(play.house.store, tables.events) if row.verb == "raise"]
    assert case.alarm_at
    assert len(raised) <= 1
    assert await count(play.house.store, tables.timers, tables.timers.c.due_at <= play.now) == 0


# ── the nights ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("zone", "begins", "hours", "ends_shown"), NIGHTS)
async def test_a_shift_in_such_a_night_lasts_its_hours_and_is_told_as_it_was_planned(
    store: Store, zone: str, begins: str, hours: int, ends_shown: str
) -> None:
    """Every minute of two days: who is on duty, when the next one comes, and what people are told agree."""
    renderer = load(zone=zone).renderer
    start = at(begins, zone)
    end = start + hours * HOUR

    def plan(tx: Tx) -> None:
        operator = staff.add(tx, staff.NewOperator("op", "operator", ("ru",)))
        shifts.ready(tx, shifts.add(tx, operator, Millis(start), Millis(end)), Millis(start))

    def look(tx: Tx) -> list[tuple[bool, int]]:
        minutes = range(start - 2 * HOUR, end + 2 * HOUR, MINUTE)
        return [
            (bool(shifts.on_duty(tx, Millis(now))), shifts.next_shift(tx, Millis(now))) for now in minutes
        ]

    await store.write(plan)
    seen = await store.read(look)
    expected = [
        (start <= now < end, start if now < start else 0)
        for now in range(start - 2 * HOUR, end + 2 * HOUR, MINUTE)
    ]
    assert seen == expected
    assert renderer.moment(start) == datetime.fromisoformat(begins).strftime("%d.%m %H:%M")
    assert renderer.moment(end) == ends_shown
    told = renderer.line("common-noted_closed", "ru", at=renderer.moment(start))
    assert renderer.moment(start) in told


@pytest.mark.parametrize(("zone", "begins", "hours", "ends_shown"), NIGHTS)
async def test_timers_of_such_a_night_count_true_minutes(
    play: Play, zone: str, begins: str, hours: int, ends_shown: str
) -> None:
    """Somebody cries for help just before the clocks jump; the alarm is not an hour late or early."""
    change = next(
        moment
        for moment in range(at(begins, zone), at(begins, zone) + 12 * HOUR, MINUTE)
        if _offset(moment, zone) != _offset(moment - MINUTE, zone)
    )
    play.now = change - 30_000
    await play.say("помогите")
    play.now += 58_000
    await play.house.tick_timers()
    (case,) = await rows(play.house.store, tables.cases)
    assert case.alarm_at == 0
    play.now += 3_000
    await play.house.tick_timers()
    (case,) = await rows(play.house.store, tables.cases)
    assert case.alarm_at


def _offset(moment: int, zone: str) -> timedelta | None:
    return datetime.fromtimestamp(moment / 1000, UTC).astimezone(ZoneInfo(zone)).utcoffset()


def test_the_rota_understands_the_clock_of_such_a_night(tmp_path: Any) -> None:
    """What a supervisor types is what everybody is told, in the night that has an hour too few."""
    config = tmp_path / "config.toml"
    config.write_text(
        '[service]\nname = "Test"\ntimezone = "Europe/Warsaw"\n'
        f'[store]\nurl = "sqlite:///{tmp_path / "safar.db"}"\nkeys = "{tmp_path / "safar.keys"}"\n'
    )
    run, evening = CliRunner(), _before_the_next_spring()
    assert run.invoke(operators, ["add", "nadia", "--config", str(config)]).exit_code == 0
    planned = ["shift", "nadia", "--from", f"{evening:%Y-%m-%d} 22:00", "--hours", "8"]
    told = run.invoke(operators, [*planned, "--config", str(config)])
    assert told.exit_code == 0, told.output
    morning = evening + timedelta(days=1)
    assert f"from {evening:%d.%m.%Y} 22:00 to {morning:%d.%m.%Y} 07:00" in told.output


def _before_the_next_spring() -> date:
    """The last Saturday of March, next year: in that night Warsaw's clocks go forward."""
    last = date(datetime.now(UTC).year + 1, 3, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7 + 1)


def test_a_line_keeps_its_hours_through_the_nights_on_the_clock_of_its_place() -> None:
    """Every half hour around each change: open exactly when its own clock says so."""
    timed = [each for each in LOADED.directory.services.values() if each.hours and not each.hours.always]
    zones = {each.tz for each in timed} | {"Europe/Warsaw", "Asia/Almaty"}
    assert any(len(LOADED.directory.zones[each.tz].since) > 1 for each in timed)
    for service in timed:
        assert service.tz in zones
        zone = LOADED.directory.zones[service.tz]
        for change in zone.since[1:7]:
            for moment in range(change - 3 * HOUR, change + 30 * HOUR, HOUR // 2):
                local = datetime.fromtimestamp(moment / 1000, UTC).astimezone(ZoneInfo(service.tz))
                minute = local.weekday() * 24 * 60 + local.hour * 60 + local.minute
                assert open_now(LOADED.directory, service, Millis(moment)) is open_at(service.hours, minute)
