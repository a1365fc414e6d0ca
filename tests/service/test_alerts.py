"""Nobody takes a case: who is woken, when, by what, and what the rows say of it."""

import pytest
from alarm_parts import DUTY, SECOND, World, a_world
from desk_scene import Somebody

from bot.core.case import Tier
from bot.core.effects import LowerCase
from bot.core.message import CaseId, Millis
from bot.service.desk import Hand
from bot.service.door import NotSent, Why
from bot.service.posting import Moved
from bot.store import keeping
from bot.store.database import Store

ONE, TWO = Somebody("one", "ky"), Somebody("two", "tg")


@pytest.fixture
async def world(store: Store) -> World:
    return await a_world(store)


async def claim(world: World, case_id: CaseId, name: str = "Aigul") -> None:
    await world.scene.desk.claim(Hand(world.scene.ids[name], case_id, f"claim-{case_id}-{world.clock.now}"))


async def test_at_night_an_alarm_rings_the_duty_phone_at_once_and_tells_the_group(world: World) -> None:
    case = await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.tick()
    assert world.posts == [
        ("-1001", f"{case} · T1 · Кыргызча", (f"https://safar.example.org/desk/case/{case}#claim",))
    ]
    ((_, _, number, words),) = world.calls
    assert number == DUTY
    assert words == f"safar: срочное обращение номер {case}. Нажмите любую цифру."
    assert await world.steps(case) == [
        ("first", "desk", "sent"),
        ("first", "group", "sent"),
        ("duty_manager", "phone", "sent"),
    ]
    assert [codes for _, codes in await world.told()] == ["first desk", "first group", "duty_manager phone"]


async def test_the_phone_rings_each_minute_until_a_digit_and_again_if_nobody_comes(
    world: World,
) -> None:
    case = await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.seconds(185)
    times = [at for at, *_ in world.calls]
    assert [later - times[0] for later in times] == [0, 60_000, 120_000, 180_000]
    assert await world.alerts.pressed(world.calls[-1][1])
    await world.seconds(14 * 60, 5)
    assert len(world.calls) == 4
    await world.seconds(70, 5)
    assert len(world.calls) == 5
    assert ("bot", "duty_manager phone answered") in await world.told()
    del case


async def test_after_five_calls_the_next_phone_has_its_turn(world: World) -> None:
    await world.on_the_phone("Timur", SECOND)
    await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.seconds(11 * 60 - 30, 2)
    assert [number for _, _, number, _ in world.calls] == [SECOND] * 5 + [DUTY] * 5 + [SECOND]


async def test_with_operators_there_the_ladder_is_climbed_in_its_time(world: World) -> None:
    await world.scene.operator("Nodira", role="supervisor")
    await world.on_duty("Aigul", "Timur", "Nodira")
    case = await world.scene.opens(ONE, Tier.T1, alarm=True)
    seen: dict[str, int] = {}
    for second in range(0, 601, 5):
        await world.seconds(5, 5)
        for wake, _, _ in await world.steps(case):
            seen.setdefault(wake, second)
    assert seen == {"first": 0, "second_operator": 120, "supervisor": 300, "duty_manager": 600}
    assert len(world.calls) == 1


async def test_a_lone_operator_has_no_second_so_the_next_rung_comes_at_once(world: World) -> None:
    await world.on_duty("Aigul")
    await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.seconds(115, 5)
    assert world.calls == []
    await world.seconds(10, 5)
    assert len(world.calls) == 1


async def test_who_is_planned_and_did_not_hear_the_test_is_not_there(world: World) -> None:
    await world.on_duty("Aigul", ready=False)
    await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.tick()
    assert len(world.calls) == 1


async def test_a_help_word_without_an_answer_yet_rings_nobody(world: World) -> None:
    """Decision 11. After a minute without an answer the conversation itself sets the alarm."""
    case = await world.scene.opens(ONE, Tier.T1, reason="help_word")
    await world.seconds(100, 5)
    assert world.calls == []
    assert ("first", "group", "sent") in await world.steps(case)


@pytest.mark.parametrize(("tier", "minutes"), [(Tier.T2, 60), (Tier.T3, 24 * 60)])
async def test_a_quiet_case_reaches_the_supervisor_in_its_time_and_no_phone(
    world: World, tier: Tier, minutes: int
) -> None:
    case = await world.scene.opens(ONE, tier)
    world.clock.forward(minutes - 0.1)
    await world.tick()
    assert await world.steps(case) == []
    world.clock.forward(0.2)
    await world.seconds(5)
    assert await world.steps(case) == [("supervisor", "desk", "sent"), ("supervisor", "group", "sent")]
    world.clock.forward(600)
    await world.seconds(3)
    assert len(await world.steps(case)) == 2
    assert world.calls == []


async def test_a_claim_ends_everything_and_the_message_is_crossed_out(world: World) -> None:
    case = await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.tick()
    await claim(world, case)
    await world.seconds(130)
    assert len(world.calls) == 1
    assert world.edits == [("1", f"{case} · T1 · Кыргызча · принято")]
    assert {state for _, _, state in await world.steps(case)} == {"over"}


async def test_a_lowered_alarm_ends_the_calls_and_a_new_one_begins_them_again(world: World) -> None:
    case = await world.scene.opens(ONE, Tier.T1, alarm=True, reason="help_word")
    await world.tick()
    await world.scene.turn(ONE, LowerCase(Tier.T3, "help_word_safe"))
    await world.seconds(65)
    assert len(world.calls) == 1
    assert world.edits == [("1", f"{case} · T1 · Кыргызча · уже не ждёт")]
    await world.scene.opens(ONE, Tier.T1, alarm=True, reason="danger_phrase")
    await world.seconds(5)
    assert len(world.calls) == 2
    assert len(world.posts) == 2


async def test_a_case_that_comes_back_wakes_people_anew(world: World) -> None:
    case = await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.tick()
    await claim(world, case)
    await world.seconds(10)
    await world.scene.desk.hand_back(Hand(world.scene.ids["Aigul"], case, "back"))
    await world.seconds(65)
    assert len(world.calls) >= 2


async def test_one_call_speaks_for_all_and_one_digit_answers_for_all(world: World) -> None:
    one = await world.scene.opens(ONE, Tier.T1, alarm=True)
    two = await world.scene.opens(TWO, Tier.T1, alarm=True)
    await world.tick()
    ((_, alert, _, words),) = world.calls
    assert f"номер {one}." in words
    assert f"номер {two}." in words
    await world.alerts.pressed(alert)
    await world.seconds(300, 5)
    assert len(world.calls) == 1


async def test_the_group_gets_few_messages_however_many_come(world: World) -> None:
    for number in range(50):
        await world.scene.opens(Somebody(f"p{number}"), Tier.T1)
    await world.seconds(60)
    assert len(world.posts) <= 15
    told = {line.partition(" ")[0] for _, words, _ in world.posts for line in words.splitlines()}
    assert len(told) == 50


async def test_a_group_that_asks_to_wait_is_told_later(world: World) -> None:
    world.fails["group"] = [NotSent(Why.LATER, "429", world.clock.now + 20_000)]  # type: ignore[arg-type]
    case = await world.scene.opens(ONE, Tier.T1)
    await world.seconds(15)
    assert world.posts == []
    await world.seconds(10)
    assert len(world.posts) == 1
    assert ("first", "group", "sent") in await world.steps(case)


async def test_a_group_that_moved_is_followed_and_remembered(world: World) -> None:
    world.fails["group"] = [Moved("-1002002")]
    await world.scene.opens(ONE, Tier.T1)
    await world.seconds(8)
    assert [chat for chat, *_ in world.posts] == ["-1002002"]
    later = await world.again()
    await later.scene.opens(TWO, Tier.T1)
    await later.seconds(8)
    assert [chat for chat, *_ in later.posts] == ["-1002002"] * 2


async def test_a_bot_that_was_removed_is_a_finding_and_what_it_had_to_tell_is_told_later(
    world: World,
) -> None:
    world.fails["group"] = [NotSent(Why.UNREACHABLE, "403")] * 1000
    await world.scene.opens(ONE, Tier.T1)
    await world.seconds(150, 5)
    assert world.posts == []
    assert (await found(world))["group"]
    world.fails["group"] = []  # somebody lets it in again
    await world.seconds(90, 5)
    assert world.posts
    assert not (await found(world))["group"]


async def found(world: World) -> dict[str, bool]:
    return await world.scene.store.read(lambda tx: world.alerts.findings(tx, world.clock.now))


async def test_a_phone_that_cannot_be_dialled_passes_its_turn_on_and_the_group_is_told(world: World) -> None:
    await world.on_the_phone("Timur", SECOND)
    world.fails["phone"] = [NotSent(Why.UNREACHABLE, "21211")]
    case = await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.seconds(10)
    assert [number for _, _, number, _ in world.calls] == [DUTY]
    assert ("duty_manager", "group", "sent") in await world.steps(case)
    assert ("bot", "duty_manager phone refused 21211") in await world.told()


async def test_while_every_phone_refuses_each_is_tried_once_a_minute(world: World) -> None:
    world.fails["phone"] = [NotSent(Why.OURS, "20003") for _ in range(100)]
    case = await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.seconds(120)
    calls = [row for row in await world.rows() if row.case_id == case and row.channel == "phone"]
    assert 2 <= len(calls) <= 3
    assert (await found(world))["duty_phone"]


async def test_that_there_is_no_phone_is_said_once_and_one_that_comes_is_rung(world: World) -> None:
    world.alerts.channels = type(world.alerts.channels)(
        post=world.post, edit=world.edit, call=world.call, chat="-1001"
    )
    case = await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.seconds(100)
    assert [row.why for row in await world.rows() if row.channel == "phone"] == ["nobody"]
    await world.on_the_phone("Timur", SECOND)
    await world.seconds(5)
    assert [number for _, _, number, _ in world.calls] == [SECOND]
    del case


@pytest.mark.parametrize(
    ("status", "state", "why"),
    [
        ("busy", "failed", "busy"),
        ("no-answer", "failed", "no_answer"),
        ("failed", "refused", "unreachable"),
        ("completed", "failed", "unpressed"),
    ],
)
async def test_what_became_of_a_call_is_told_as_it_was(
    world: World, status: str, state: str, why: str
) -> None:
    await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.tick()
    await world.alerts.ended(world.calls[0][1], status)
    (row,) = [each for each in await world.rows() if each.channel == "phone"]
    assert (row.state, row.why) == (state, why)
    await world.alerts.ended(world.calls[0][1], "completed")
    assert next(each.why for each in await world.rows() if each.channel == "phone") == why


async def test_a_digit_counts_whatever_the_status_says_before_or_after(world: World) -> None:
    await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.tick()
    alert = world.calls[0][1]
    await world.alerts.ended(alert, "completed")
    await world.alerts.pressed(alert)
    await world.alerts.ended(alert, "completed")
    assert [each.state for each in await world.rows() if each.channel == "phone"] == ["answered"]


async def test_a_digit_for_a_case_that_was_taken_meanwhile_says_so(world: World) -> None:
    case = await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.tick()
    await claim(world, case)
    assert not await world.alerts.pressed(world.calls[0][1])
    assert not await world.alerts.pressed(987654)


async def test_a_test_call_rings_once_and_is_no_alarm(world: World) -> None:
    await world.alerts.test(await world.scene.lead())
    await world.seconds(200, 5)
    ((_, alert, number, words),) = world.calls
    assert (number, words) == (DUTY, "safar: это проверка. Нажмите любую цифру.")
    assert await world.alerts.pressed(alert)
    assert [(row.wake, row.state) for row in await world.rows()] == [("test", "answered")]


async def test_who_would_be_woken_is_known(world: World) -> None:
    here = await world.alerts.standing()
    assert [phone.target for phone in here.phones] == ["#0"]
    assert DUTY not in repr(here)
    world.alerts.channels = type(world.alerts.channels)()
    assert (await world.alerts.standing()).nobody
    assert (await found(world))["alarms"]
    await world.on_duty("Aigul")
    assert not (await found(world))["alarms"]


async def test_a_muted_alarm_sounds_again_after_two_minutes_or_for_another_danger(world: World) -> None:
    aigul, timur = world.scene.ids["Aigul"], world.scene.ids["Timur"]
    await world.on_duty("Aigul")
    case = await world.scene.opens(ONE, Tier.T1)
    assert (await world.alerts.sounding(aigul)).aloud
    assert not (await world.alerts.sounding(timur)).aloud
    await world.alerts.mute(aigul)
    assert not (await world.alerts.sounding(aigul)).aloud
    assert await world.told("alarm_muted") == [(str(aigul), str(case))]
    world.clock.forward(2.01)
    assert (await world.alerts.sounding(aigul)).aloud
    await world.alerts.mute(aigul)
    await world.scene.opens(TWO, Tier.T1)
    assert (await world.alerts.sounding(aigul)).aloud
    await claim(world, case)


async def test_steps_go_with_their_case_and_tests_of_the_phone_after_two_years(world: World) -> None:
    case = await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.alerts.test(await world.scene.lead())
    await world.tick()
    await claim(world, case)
    aigul = world.scene.ids["Aigul"]
    file = await world.scene.desk.file(case, aigul)
    await world.scene.desk.close(Hand(aigul, case, "end"), "helped", "T1", file.seen)
    await world.scene.store.write(lambda tx: keeping.purge(tx, Millis(world.clock.now + 80 * 3_600_000)))
    assert {row.case_id for row in await world.rows()} == {None}
    await world.scene.store.write(
        lambda tx: keeping.purge(tx, Millis(world.clock.now + 731 * 24 * 3_600_000))
    )
    assert await world.rows() == []
