"""The rota's page without a script: plan, change, copy, hand over; past and nonsense are refused in words."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from desk_scene import Browser, Scene, scene_over

from bot.core.message import Millis
from bot.store import shifts
from bot.store.database import Store

HOUR = 3_600_000
# Thursday 3 December 2026, 10:00 in Bishkek
NOW = int(datetime(2026, 12, 3, 4, tzinfo=UTC).timestamp() * 1000)
WEEK = "/desk/rota?week=2026-12-07"


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    made = await scene_over(store, NOW)
    await made.operator("Gulnara", "ru", role="supervisor")
    yield made


async def post(browser: Browser, deed: str, **form: object) -> int:
    """Hand in a form of the page last looked at; where it leads is looked at too."""
    data = {"csrf": browser.field("csrf"), "week": "2026-12-07"} | {k: str(v) for k, v in form.items()}
    answer = await browser.client.post(f"/desk/rota/{deed}", data=data)
    if answer.status_code == 303:
        await browser.look(answer.headers["location"])
    else:
        browser.page = answer.text
    return answer.status_code


async def all_shifts(scene: Scene) -> list[shifts.Shift]:
    whole = (Millis(NOW - 400 * HOUR), Millis(NOW + 4000 * HOUR))
    return await scene.store.read(lambda tx: shifts.between(tx, *whole))


async def lead(scene: Scene) -> Browser:
    browser = await scene.visitor("Gulnara")
    browser.client.cookies.set("safar_words", "en")
    await browser.look(WEEK)
    return browser


def night(scene: Scene, **more: object) -> dict[str, object]:
    usual = {
        "who": scene.ids["Aigul"],
        "day": "2026-12-07",
        "from": "22:00",
        "until": "06:00",
        "kind": "desk",
    }
    return usual | more


async def test_a_night_over_midnight_is_planned_and_shown_on_both_days(scene: Scene) -> None:
    browser = await lead(scene)
    assert await post(browser, "add", **night(scene)) == 303
    (shift,) = await all_shifts(scene)
    assert shift.ends_at - shift.starts_at == 8 * HOUR
    assert "22:00–06:00" in browser.page
    assert "until 06:00" in browser.page
    assert "The shift is on the rota." in browser.page
    assert "Nobody planned:" in browser.page
    assert "06:00–24:00" in browser.page


async def test_the_past_has_no_holes(scene: Scene) -> None:
    browser = await lead(scene)
    await browser.look("/desk/rota?week=2026-11-23")
    assert "Nobody planned:" not in browser.page
    await browser.look("/desk/rota?week=2026-11-30")  # today is its Thursday
    assert browser.page.count("Nobody planned:") == 4


async def test_a_week_is_copied_once_and_doubles_are_left_out(scene: Scene) -> None:
    browser = await lead(scene)
    await post(browser, "add", **night(scene))
    await post(browser, "add", **night(scene, who=scene.ids["Timur"], kind="phone"))
    assert await post(browser, "copy", weeks=3) == 303
    assert "Shifts copied: 6. Left as they were: 0." in browser.page
    assert await post(browser, "copy", weeks=3) == 303
    assert "Shifts copied: 0. Left as they were: 6." in browser.page
    found = await all_shifts(scene)
    assert len(found) == 8
    assert {shift.starts_at % (24 * HOUR) for shift in found} == {16 * HOUR}
    assert sum(shift.duty_phone for shift in found) == 4


async def test_a_shift_that_has_not_begun_is_changed_and_deleted(scene: Scene) -> None:
    browser = await lead(scene)
    await post(browser, "add", **night(scene))
    (shift,) = await all_shifts(scene)
    await browser.look(f"{WEEK}&edit={shift.id}")
    assert 'value="22:00"' in browser.page
    times = {"day": "2026-12-08", "from": "08:00", "until": "12:00"}
    assert await post(browser, "change", shift=shift.id, **times) == 303
    (moved,) = await all_shifts(scene)
    assert moved.ends_at - moved.starts_at == 4 * HOUR
    assert await post(browser, "drop", shift=shift.id) == 303
    assert await all_shifts(scene) == []
    assert await post(browser, "drop", shift=shift.id) == 409
    assert "no longer there" in browser.page


async def test_what_has_begun_is_ended_or_handed_over_and_never_rewritten(scene: Scene) -> None:
    aigul, timur = scene.ids["Aigul"], scene.ids["Timur"]
    start = Millis(NOW - HOUR)
    shift = await scene.store.write(lambda tx: shifts.add(tx, aigul, start, Millis(NOW + 5 * HOUR)))
    browser = await lead(scene)
    times = {"day": "2026-12-04", "from": "08:00", "until": "12:00"}
    assert await post(browser, "change", shift=shift, **times) == 409
    assert "has begun" in browser.page
    assert await post(browser, "drop", shift=shift) == 409
    assert await post(browser, "hand-over", shift=shift, who=timur) == 303
    first, second = await all_shifts(scene)
    assert (first.operator_id, first.ends_at) == (aigul, NOW)
    assert (second.operator_id, second.starts_at, second.ends_at) == (timur, NOW, NOW + 5 * HOUR)
    assert await post(browser, "end", shift=first.id) == 409
    scene.clock.forward(1)
    assert await post(browser, "end", shift=second.id) == 303
    assert (await all_shifts(scene))[1].ends_at == scene.clock.now


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"who": "9" * 40}, "cannot be planned"),
        ({"who": "x"}, "cannot be planned"),
        ({"day": "2026-13-01"}, "Choose a day"),
        ({"day": "9999-12-31"}, "Choose a day"),
        ({"from": "25:00"}, "Choose a day"),
        ({"from": "09:00+05:00"}, "Choose a day"),
        ({"day": "2026-12-01"}, "is over"),
        ({"day": "2027-12-01"}, "too far ahead"),
        ({"from": "09:00", "until": "09:10"}, "half an hour"),
        ({"from": "09:00", "until": "21:30"}, "more than 12 hours"),
        ({"from": "09:00", "until": "09:00"}, "more than 12 hours"),
    ],
)
async def test_what_nobody_can_work_is_refused_and_what_was_typed_stays(
    scene: Scene, form: dict[str, str], said: str
) -> None:
    browser = await lead(scene)
    assert await post(browser, "add", **night(scene, **form)) == 409
    assert said in browser.page
    assert f'value="{form.get("until", "06:00")}"' in browser.page
    assert await all_shifts(scene) == []


async def test_nobody_is_planned_twice_at_once_nor_over_twelve_hours_in_two_pieces(scene: Scene) -> None:
    browser = await lead(scene)
    await post(browser, "add", **night(scene))
    assert await post(browser, "add", **night(scene, **{"from": "23:00", "until": "02:00"})) == 409
    assert "has a shift at that time" in browser.page
    piece = {"day": "2026-12-08", "from": "06:30", "until": "12:00"}
    assert await post(browser, "add", **night(scene, **piece)) == 409
    assert "more than 12 hours" in browser.page
    assert await post(browser, "add", **night(scene, kind="phone")) == 303  # the phone beside the desk
    await browser.look(WEEK)
    assert "More than 8 hours" not in browser.page


async def test_nonsense_in_addresses_and_forms_is_no_crash(scene: Scene) -> None:
    browser = await lead(scene)
    for query in ("week=0001-01-01", "week=9999-12-31", "week=x", f"edit={'9' * 40}", "said=copied&made=x"):
        assert (await browser.look(f"/desk/rota?{query}")).status_code == 200
    await browser.look(WEEK)
    assert await post(browser, "copy", weeks="-1") == 409
    assert await post(browser, "copy", weeks="400") == 409
    assert await post(browser, "copy", weeks="2") == 409  # nothing is planned
    assert await post(browser, "ready", shift=10**30) == 409
    assert await post(browser, "end", shift="") == 409


async def test_an_operator_looks_and_does_not_plan(scene: Scene) -> None:
    browser = await scene.visitor("Aigul")
    assert (await browser.look(WEEK)).status_code == 200
    assert 'action="/desk/rota/add"' not in browser.page
    assert await post(browser, "add", **night(scene)) == 403
    assert await all_shifts(scene) == []


async def test_holidays_are_named_with_their_country(scene: Scene) -> None:
    browser = await lead(scene)
    await browser.look("/desk/rota?week=2026-12-14")
    assert "Public holiday: Kazakhstan" in browser.page  # 16 December
    assert "Kyrgyzstan" not in browser.page


async def test_only_its_operator_says_that_the_test_alarm_was_heard(scene: Scene) -> None:
    aigul = scene.ids["Aigul"]
    start, end = Millis(NOW + 20 * 60_000), Millis(NOW + 8 * HOUR)
    shift = await scene.store.write(lambda tx: shifts.add(tx, aigul, start, end))
    mine, theirs = await scene.visitor("Aigul"), await scene.visitor("Timur")
    for browser in (mine, theirs):
        browser.client.cookies.set("safar_words", "en")
        await browser.look("/desk/rota")
        assert "Play the test alarm" not in browser.page  # too early
    scene.clock.forward(5)
    await mine.look("/desk/rota")
    assert "Play the test alarm" in mine.page
    assert await post(theirs, "ready", shift=shift) == 409
    assert await post(mine, "ready", shift=shift) == 303
    assert await post(mine, "ready", shift=shift) == 303  # pressed twice
    assert await scene.store.read(lambda tx: shifts.on_duty(tx, scene.clock())) == []
    scene.clock.forward(15)
    assert len(await scene.store.read(lambda tx: shifts.on_duty(tx, scene.clock()))) == 1
    assert await post(theirs, "leave", shift=shift) == 409
    assert await post(mine, "leave", shift=shift) == 303
    assert await scene.store.read(lambda tx: shifts.on_duty(tx, scene.clock())) == []


async def test_who_plans_is_told_when_the_plan_ends(scene: Scene) -> None:
    browser = await lead(scene)
    assert "Nobody is planned. People are told" in browser.page
    aigul = scene.ids["Aigul"]
    soon = (Millis(NOW + HOUR), Millis(NOW + 3 * HOUR))
    await scene.store.write(lambda tx: shifts.add(tx, aigul, *soon))
    await browser.look(WEEK)
    assert "The plan ends on 13:00." in browser.page
    far = (Millis(NOW + 80 * HOUR), Millis(NOW + 88 * HOUR))
    await scene.store.write(lambda tx: shifts.add(tx, aigul, *far))
    await browser.look(WEEK)
    assert "The plan ends" not in browser.page
    strip = await scene.visitor("Aigul")
    assert "plan" not in (await strip.look("/desk/rota/duty")).text
