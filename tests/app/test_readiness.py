"""What /readyz tells of a service, and loops that must not die unnoticed."""

import asyncio
from pathlib import Path

import pytest
from app.conftest import Play
from app.run_parts import TOKEN, BotApi, until
from bot_api import refusal

from bot.app.readiness import DEAF_MS, STILL_MS, Watched, service_findings
from bot.app.tasks import finish, unbroken
from bot.channels.telegram import TelegramDoor, open_bot
from bot.channels.telegram_poll import Waits
from bot.channels.wire import Clock
from bot.core.message import Event, Millis
from bot.core.rota import ENDS_SOON, LATE
from bot.service.alerts import Channels
from bot.store import numbers, shifts, staff
from bot.store.staff import NewOperator
from bot.web.health import GRAVE

HOUR = 3_600_000


async def test_a_bot_that_was_not_answered_for_a_quarter_of_an_hour_is_deaf(play: Play) -> None:
    clock = Clock(play.time, asyncio.get_running_loop().time, asyncio.sleep)
    waits = Waits(poll=1, first=0.01, last=0.01)
    stop = asyncio.Event()

    async def take(_event: Event) -> None: ...

    async with BotApi() as api, open_bot(TOKEN, api.base_url) as bot:
        door = TelegramDoor("tg", bot, clock=clock)
        play.now += DEAF_MS + 1
        assert "telegram" in await service_findings(Watched(play.house, [door]))
        polling = asyncio.create_task(door.poll(take, stop, waits))
        await until(lambda: door.heard_at == play.now)
        assert "telegram" not in await service_findings(Watched(play.house, [door]))
        api.say = lambda _method, _fields: refusal(502, "Bad Gateway")
        asked = len(api.asked)
        await until(lambda: len(api.asked) > asked + 1)
        play.now += DEAF_MS
        assert "telegram" not in await service_findings(Watched(play.house, [door]))
        play.now += 1
        asked = len(api.asked)
        await until(lambda: len(api.asked) > asked + 1)
        assert "telegram" in await service_findings(Watched(play.house, [door]))
        stop.set()
        await polling


async def no_call(_alert: int, _number: str, _words: str) -> str:
    return ""


async def test_an_empty_rota_and_unverified_numbers_are_told(play: Play) -> None:
    assert await service_findings(Watched(play.house)) == ["rota", "numbers", "alarms"]
    store = play.house.store
    operator = await store.write(lambda tx: staff.add(tx, NewOperator("Aigul", "operator", ("ru",))))
    start = Millis(play.now + HOUR)
    await store.write(lambda tx: shifts.add(tx, operator, start, Millis(start + HOUR)))
    assert await service_findings(Watched(play.house)) == ["rota_ends", "numbers", "alarms"]
    far = Millis(play.now + ENDS_SOON)
    await store.write(lambda tx: shifts.add(tx, operator, far, Millis(far + HOUR)))
    assert await service_findings(Watched(play.house)) == ["numbers", "alarms"]
    await store.write(lambda tx: numbers.verify(tx, "kg-ct-189#2", "Aigul", "RU", play.time()))
    assert await service_findings(Watched(play.house)) == ["alarms"]
    play.house.alerts.channels = Channels(call=no_call, numbers=("+15005550006",))
    assert await service_findings(Watched(play.house)) == []
    play.now += ENDS_SOON + 2 * HOUR
    assert await service_findings(Watched(play.house)) == ["rota"]


async def test_what_breaks_is_logged_by_its_kind_alone(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.app.tasks.REST_SECONDS", 0)
    stop = asyncio.Event()

    async def breaks(told: asyncio.Event) -> None:
        told.set()
        raise RuntimeError("secret 4711")

    await unbroken("tg", breaks, stop)
    assert "tg broke off and begins again: RuntimeError" in caplog.text
    assert "4711" not in caplog.text


async def test_what_is_cancelled_by_anybody_but_the_end_begins_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.app.tasks.REST_SECONDS", 0)
    stop, began = asyncio.Event(), []

    async def for_ever(told: asyncio.Event) -> None:
        began.append(len(began))
        await told.wait()

    task = asyncio.create_task(unbroken("tg", for_ever, stop))
    for times in (1, 2, 3):
        await until(lambda times=times: len(began) == times)
        task.cancel()
    await until(lambda: len(began) == 4)
    stop.set()
    task.cancel()
    await asyncio.wait({task})
    assert task.cancelled()


async def test_what_does_not_end_in_time_is_broken_off() -> None:
    async def for_ever() -> None:
        await asyncio.Event().wait()

    task = asyncio.create_task(for_ever(), name="tg")
    await finish([task], patience=0.01)
    assert task.cancelled()


async def test_a_case_of_the_first_tier_with_nobody_on_duty_is_told(play: Play) -> None:
    await play.say("помогите, меня заперли")
    assert "unstaffed" in await service_findings(Watched(play.house))
    store = play.house.store
    operator = await store.write(lambda tx: staff.add(tx, NewOperator("Aigul", "operator", ("ru",))))
    now = play.time()
    shift = await store.write(lambda tx: shifts.add(tx, operator, now, Millis(now + HOUR)))
    assert "unstaffed" in await service_findings(Watched(play.house))  # a plan answers nobody
    await store.write(lambda tx: shifts.ready(tx, shift, now))
    assert "unstaffed" not in await service_findings(Watched(play.house))


async def test_a_shift_that_began_without_anybody_is_told_after_five_minutes(play: Play) -> None:
    store, begins = play.house.store, play.time()
    operator = await store.write(lambda tx: staff.add(tx, NewOperator("Aigul", "operator", ("ru",))))
    shift = await store.write(lambda tx: shifts.add(tx, operator, begins, Millis(begins + HOUR)))
    play.now += LATE - 1
    assert "absent" not in await service_findings(Watched(play.house))
    play.now += 1
    assert "absent" in await service_findings(Watched(play.house))
    await store.write(lambda tx: shifts.ready(tx, shift, play.time()))
    assert "absent" not in await service_findings(Watched(play.house))


async def test_a_key_file_that_vanished_while_we_run_is_told_and_does_not_make_us_unready(
    play: Play, tmp_path: Path
) -> None:
    keys = tmp_path / "moved.keys"
    assert "keys_file" in await service_findings(Watched(play.house, keys=keys))
    assert "keys_file" not in GRAVE
    keys.touch()
    assert "keys_file" not in await service_findings(Watched(play.house, keys=keys))


async def test_a_loop_that_stands_still_a_provider_that_refuses_us_and_a_list_are_told(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = play.house
    assert not {"outbox", "sending", "list", "lifeline"} & set(await service_findings(Watched(house)))
    house.outbox.beats["outbox post"] = play.time()
    assert "outbox" not in await service_findings(Watched(house))
    play.now += STILL_MS + 1
    monkeypatch.setattr(house.outbox, "troubles", lambda: {"post": ("20003",)})
    house.reconciler.troubles.add("sms")
    house.keeper.trouble = True
    found = await service_findings(Watched(house))
    assert found[:4] == ["outbox", "sending", "list", "lifeline"]


async def test_with_the_store_gone_the_findings_say_so_first_and_keep_nobody_waiting(play: Play) -> None:
    await play.house.store.close()
    assert await service_findings(Watched(play.house)) == ["store"]
