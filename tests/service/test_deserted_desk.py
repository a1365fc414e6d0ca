"""Whoever said "I am there" and then fell silent is not there: nobody is promised a human because of them."""

from collections.abc import AsyncIterator

import pytest
from desk_scene import PASSWORD, Clock, Scene, scene_over

from bot.core.message import Millis
from bot.service.duty import Duty
from bot.service.staff import Attempt
from bot.store import events, shifts
from bot.store.database import Store

MINUTE = 60_000
NOW = 1_790_000_000_000


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    made = await scene_over(store, NOW, Clock(NOW))
    made.token = await made.staff.sign_in(Attempt("Aigul", PASSWORD))  # type: ignore[attr-defined]
    shift = await store.write(
        lambda tx: shifts.add(tx, made.ids["Aigul"], Millis(NOW - MINUTE), Millis(NOW + 480 * MINUTE))
    )
    await store.write(lambda tx: shifts.ready(tx, shift, Millis(NOW)))
    yield made


async def minutes(scene: Scene, duty: Duty, many: int) -> None:
    """The clock's tick, each minute."""
    for _ in range(many):
        scene.clock.forward(1)
        await duty.watch()


async def there(scene: Scene) -> bool:
    return bool(await scene.store.read(lambda tx: shifts.on_duty(tx, scene.clock())))


async def told(scene: Scene) -> list[str]:
    return [verb for _, verb, _ in await scene.store.read(lambda tx: events.events_since(tx, 0))]


async def test_a_page_that_shows_signs_of_life_keeps_its_operator_there(scene: Scene) -> None:
    duty = scene.house.duty
    for _ in range(12):
        await scene.staff.signed_in(scene.token, listening=True)  # type: ignore[attr-defined]
        await minutes(scene, duty, 1)
        assert await there(scene)
    assert "rota_gone" not in await told(scene)


async def test_a_page_that_fell_silent_makes_the_desk_empty_once(scene: Scene) -> None:
    duty = scene.house.duty
    await minutes(scene, duty, 5)
    assert await there(scene), "a short silence is a reload, not an absence"
    await minutes(scene, duty, 3)
    assert not await there(scene)
    assert (await told(scene)).count("rota_gone") == 1


async def test_whoever_signs_out_in_a_shift_is_gone_after_a_while(scene: Scene) -> None:
    await scene.staff.sign_out(scene.token)  # type: ignore[attr-defined]
    await minutes(scene, scene.house.duty, 8)
    assert not await there(scene)


async def test_after_an_outage_of_ours_pages_have_time_to_come_back(scene: Scene) -> None:
    duty = scene.house.duty
    await scene.staff.signed_in(scene.token, listening=True)  # type: ignore[attr-defined]
    await minutes(scene, duty, 2)
    scene.clock.forward(20)  # the store was away: no page could show a sign of life
    await minutes(scene, duty, 4)
    assert await there(scene)
    await minutes(scene, duty, 3)
    assert not await there(scene), "and who does not come back is gone"


async def test_hearing_the_test_alarm_again_makes_them_there_again(scene: Scene) -> None:
    duty = scene.house.duty
    await minutes(scene, duty, 8)
    shift = (await scene.store.read(lambda tx: shifts.running(tx, scene.clock())))[0]
    assert await scene.store.write(lambda tx: shifts.ready(tx, shift.id, scene.clock()))
    await minutes(scene, duty, 1)
    assert await there(scene), "the silence before counts no more"


async def test_the_operator_of_the_demonstration_is_always_there(scene: Scene) -> None:
    scene.house.demo = True
    await minutes(scene, scene.house.duty, 20)
    assert await there(scene)
