"""Tried again while it is useful, each chat in its own time, and nothing lost or doubled on the way."""

import pytest
from bot_api import refusal
from outbox_parts import HOUR, MINUTE, SECOND, by_sms, by_telegram, drained, operator_says, rows, told, verbs
from tiny_http import Answer
from twilio_api import refusal as twilio_refusal

from bot.core.message import Address, Network, Reach
from bot.service.aftermath import FIRST_RETRY_MS, LONGEST_RETRY_MS, backoff
from bot.service.door import NotSent, Why
from bot.service.troubles import LONGEST_REST, ROUTE_SECONDS, STORM, Troubles

LATER = NotSent(Why.LATER, "5xx")


def test_each_wait_is_twice_the_one_before_half_of_it_by_chance() -> None:
    assert [backoff(tries, 0.0) for tries in range(1, 5)] == [1000, 2000, 4000, 8000]
    assert [backoff(tries, 0.999999) for tries in range(1, 5)] == [1999, 3999, 7999, 15999]
    assert backoff(500, 0.0) == LONGEST_RETRY_MS // 2
    assert backoff(1, 0.5) == FIRST_RETRY_MS * 3 // 4


async def test_a_retry_waits_exactly_as_long_as_chance_says(play) -> None:
    play.house.outbox.chance = lambda: 0.5
    play.post.failing = [LATER, LATER, LATER]
    await play.say("привет")
    waits = []
    while not play.post.sent:
        (row,) = await rows(play)
        waits.append(row.due_at - play.now)
        play.now = row.due_at - 1
        await drained(play)
        assert (await rows(play))[0].tries == row.tries, "not a millisecond earlier"
        play.now = row.due_at
        await drained(play)
    assert waits == [1500, 3000, 6000]


async def test_what_is_of_no_use_any_more_is_not_tried_again(play) -> None:
    """The number somebody cried for an hour ago may light up a phone in other hands."""
    play.post.failing = [LATER] * 500
    await play.house.intake.take(play.heard("помогите"))
    began = play.now
    for _ in range(500):
        await drained(play)
        play.now += 20 * SECOND
    number = next(row for row in await rows(play) if row.lane == 0)
    assert number.state == "expired"
    assert began + 50 * MINUTE <= number.tried_at <= began + HOUR
    assert play.post.sent == []


# ── Telegram ────────────────────────────────────────────────────────────────────────────────────────────


def refusing(*, chats=(), answer, times=1):
    """These chats (none = all) are refused so many times each."""
    left: dict[int, int] = {}

    def say(method, fields):
        chat = fields.get("chat_id")
        if method != "sendMessage" or (chats and chat not in chats):
            return None
        left[chat] = left.get(chat, times) - 1
        return answer if left[chat] >= 0 else None

    return say


async def test_one_chat_is_told_to_wait_and_waits_exactly_so_long_and_alone(store) -> None:
    async with by_telegram(store) as (play, api):
        api.say = refusing(chats=[7], answer=refusal(429, "Too Many Requests", retry_after=3))
        await play.house.intake.take(play.heard("привет", "7"))
        await drained(play)
        asked = play.now
        await play.house.intake.take(play.heard("привет", "8"))
        await drained(play)
        assert (len(told(api, 7)), len(told(api, 8))) == (1, 1), "one attempt, refused; the other passed"
        play.now = asked + 3 * SECOND - 1
        await drained(play)
        assert len(told(api, 7)) == 1
        play.now = asked + 3 * SECOND
        await drained(play)
        assert len(told(api, 7)) == 2
        assert [row.state for row in await rows(play)] == ["sent", "sent"]


STORMS = [
    refusal(429, "Too Many Requests", retry_after=5),
    refusal(500, "Internal Server Error"),
]


@pytest.mark.parametrize("answer", STORMS)
async def test_a_storm_over_all_chats_loses_and_doubles_nothing_and_numbers_go_first(store, answer) -> None:
    async with by_telegram(store) as (play, api):
        play.house.outbox.chance = lambda: 0.5
        api.say = refusing(answer=answer, times=3)
        for chat in range(100, 112):
            await play.house.intake.take(play.heard("привет", str(chat)))
        await play.house.intake.take(play.heard("помогите", "200"))
        await drained(play)
        for _ in range(200):
            play.now += SECOND
            await drained(play)
        accepted = [fields["chat_id"] for fields in api.calls("sendMessage")]
        assert accepted[0] == 200, "the number first, though it was asked for last"
        assert {row.state for row in await rows(play)} == {"sent"}
        assert {chat: accepted.count(chat) for chat in set(accepted)} == dict.fromkeys(
            [*range(100, 112), 200], 4
        ), "three refusals and one acceptance each"


async def test_a_broken_connection_doubles_a_message_at_most_once_and_says_so(store) -> None:
    async with by_telegram(store) as (play, api):
        api.say = refusing(answer=Answer(reset=True), times=1)
        await play.house.intake.take(play.heard("привет", "7"))
        for _ in range(10):
            await drained(play)
            play.now += 2 * SECOND
        assert len(told(api, 7)) == 2
        (row,) = await rows(play)
        assert (row.state, row.doubt, row.again) == ("sent", True, True)


async def test_an_outcome_that_stays_unknown_is_not_tried_a_third_time(store) -> None:
    async with by_telegram(store) as (play, api):
        api.say = refusing(answer=Answer(reset=True), times=9)
        await play.house.intake.take(play.heard("привет", "7"))
        for _ in range(30):
            await drained(play)
            play.now += 20 * SECOND
        assert len(told(api, 7)) == 2
        assert [row.state for row in await rows(play)] == ["unknown"]


async def test_who_blocked_us_is_left_alone_until_they_unblock_and_then_gets_what_is_useful(store) -> None:
    async with by_telegram(store) as (play, api):
        await play.house.intake.take(play.heard("помогите", "7"))
        await drained(play)
        before = len(told(api, 7))
        said = await operator_says(play, "я с вами")
        api.say = refusing(answer=refusal(403, "Forbidden: bot was blocked by the user"), times=1)
        await drained(play)
        row = next(row for row in await rows(play) if row.id == said)
        assert (row.state, row.why) == ("dropped", "unreachable")
        assert ("send_dropped", "unreachable") in await verbs(play)
        await operator_says(play, "вы здесь?")
        play.now += MINUTE
        await drained(play)
        assert len(told(api, 7)) == before + 1, "the refused one; nothing more is tried"
        back = Reach("tg", "u99", Address(Network.TELEGRAM, "7"), play.time(), True)
        await play.house.intake.take(back)
        await drained(play)
        assert told(api, 7)[before:] == ["я с вами", "я с вами", "вы здесь?"]


@pytest.mark.parametrize(
    ("answer", "state", "why"),
    [
        (refusal(400, "Bad Request: chat not found"), "dropped", "unreachable"),
        (refusal(403, "Forbidden: user is deactivated"), "dropped", "unreachable"),
        (refusal(400, "Bad Request: message is too long"), "failed", "400"),
        (refusal(400, "moved", migrate_to_chat_id=-100), "failed", "migrated"),
    ],
)
async def test_what_can_never_leave_is_tried_once_and_told(store, caplog, answer, state, why) -> None:
    async with by_telegram(store) as (play, api):
        await play.house.intake.take(play.heard("помогите", "7"))
        await drained(play)
        said = await operator_says(play, "я с вами")
        before = len(told(api, 7))
        api.say = refusing(answer=answer, times=99)
        for _ in range(5):
            await drained(play)
            play.now += MINUTE
        assert len(told(api, 7)) == before + 1
        row = next(row for row in await rows(play) if row.id == said)
        assert (row.state, row.why) == (state, why)
        assert any(verb in ("send_failed", "send_dropped") for verb, _ in await verbs(play))
        assert f"message {said} by tg" in caplog.text
        assert "-100" not in caplog.text


# ── Twilio ──────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_message_twilio_accepted_without_saying_so_is_looked_up_and_not_repeated(store) -> None:
    async with by_sms(store, patience=1.0) as (play, api):
        api.forget_answer = True
        await play.house.intake.take(play.heard("салом", "+15005550009"))
        await drained(play)
        assert len(api.created) == 1
        (row,) = await rows(play)
        assert (row.state, row.provider_id) == ("sent", api.messages[0]["sid"])


async def test_while_twilio_cannot_be_asked_nothing_is_repeated_and_then_it_is_found(store) -> None:
    """It took the message and fell silent: a repeat before asking would say it twice."""
    async with by_sms(store, patience=1.0) as (play, api):
        silent = [True]

        def say(asked):
            if asked.method == "GET" and silent:
                return Answer(reset=True)
            return None

        api.say, api.forget_answer = say, True
        await play.house.intake.take(play.heard("ёрӣ", "+15005550009"))
        await drained(play)
        (row,) = [row for row in await rows(play) if row.lane == 0]
        assert (row.state, row.doubt) == ("sending", True)
        api.forget_answer = False
        silent.clear()
        for _ in range(4):
            play.now += 15 * SECOND
            await play.house.outbox.look_up_lost()
            await drained(play)
        row = next(each for each in await rows(play) if each.id == row.id)
        assert (row.state, row.provider_id) == ("sent", f"SM{1:032x}")
        assert [form["Body"] for form in api.created].count(api.created[0]["Body"]) == 1


async def test_in_doubt_the_desk_is_told_once_and_sees_unknown(store) -> None:
    async with by_sms(store, patience=1.0) as (play, api):
        await play.house.intake.take(play.heard("ёрӣ", "+15005550009"))
        await drained(play)
        said = await operator_says(play, "salom")
        api.say = lambda asked: Answer(stall=asked.method == "POST", reset=asked.method == "GET")
        play.now += MINUTE
        await drained(play)
        for _ in range(60):
            play.now += 15 * SECOND
            await play.house.outbox.look_up_lost()
        unknown = [codes for verb, codes in await verbs(play) if verb == "send_unknown"]
        assert unknown[0] == str(said)
        assert len(unknown) <= 2, "when it fell into doubt, and when that became final"
        row = next(each for each in await rows(play) if each.id == said)
        assert (row.state, row.doubt) == ("unknown", True)
        posted = [asked for asked in api.asked if asked.method == "POST"]
        assert len([asked for asked in posted if asked.form["Body"] == "salom"]) == 1


async def test_a_plain_sms_in_doubt_is_not_said_twice_but_one_with_a_number_is(store) -> None:
    async with by_sms(store, patience=1.0) as (play, api):
        api.say = lambda asked: Answer(stall=True) if asked.method == "POST" else None
        await play.house.intake.take(play.heard("ёрӣ", "+15005550009"))
        for _ in range(6):
            await drained(play)
            play.now += 10 * SECOND
        bodies = [asked.form["Body"] for asked in api.asked if asked.method == "POST"]
        with_number = [body for body in bodies if any(char.isdigit() for char in body) and "112" in body]
        assert len(with_number) == 2
        plain = [row for row in await rows(play) if row.lane > 0]
        assert {row.state for row in plain} <= {"unknown", "failed", "ready", "replaced"}


# ── what an administrator must mend ─────────────────────────────────────────────────────────────────────


async def test_a_broken_account_is_told_once_tried_seldom_and_cleared_by_success(store, caplog) -> None:
    async with by_sms(store) as (play, api):
        api.say = lambda _asked: twilio_refusal(401, 20003)
        for number in range(8):
            await play.house.intake.take(play.heard("салом", f"+1500555{number:04}"))
        await drained(play)
        assert play.house.outbox.troubles() == {"sms": ("20003",)}
        assert caplog.text.count("must be mended") == 1
        assert play.house.outbox._health.rests("sms", urgent=False)
        api.say = lambda _asked: None
        play.now += MINUTE
        await drained(play)
        assert play.house.outbox.troubles() == {}
        assert not play.house.outbox._health.rests("sms", urgent=False)
        assert len(api.created) == 8


async def test_a_country_that_is_closed_to_us_closes_no_other(store) -> None:
    async with by_sms(store) as (play, api):

        def say(asked):
            return twilio_refusal(400, 21408) if asked.form.get("To", "").startswith("+82") else None

        api.say = say
        await play.house.intake.take(play.heard("салом", "+82105550001"))
        await play.house.intake.take(play.heard("салом", "+15005550001"))
        await drained(play)
        assert [form["To"] for form in api.created] == ["+15005550001"]
        assert play.house.outbox.troubles() == {"sms": ("21408",)}
        assert not play.house.outbox._health.rests("sms", urgent=False)


class Ticks:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_door_in_trouble_rests_longer_each_time_and_a_number_is_tried_sooner() -> None:
    ticks = Ticks()
    troubles = Troubles(ticks)
    rests = []
    for _ in range(8):
        troubles.failed("sms", NotSent(Why.OURS, "20003"))
        began = ticks.now
        while troubles.rests("sms", urgent=False):
            ticks.now += 1
        rests.append(ticks.now - began)
    assert rests == [5, 10, 20, 40, 60, 60, 60, 60]
    troubles.failed("sms", NotSent(Why.OURS, "20003"))
    ticks.now += 5
    assert troubles.rests("sms", urgent=False)
    assert not troubles.rests("sms", urgent=True)
    troubles.passed("sms")
    assert not troubles.rests("sms", urgent=False)
    assert not troubles.ails("sms")


def test_a_storm_is_many_in_a_row_and_one_who_blocked_us_is_none() -> None:
    troubles = Troubles(Ticks())
    for _ in range(STORM - 1):
        troubles.failed("tg", LATER)
    assert troubles.codes() == {}
    troubles.failed("tg", NotSent(Why.UNREACHABLE, "403"))
    for _ in range(STORM - 1):
        troubles.failed("tg", LATER)
    assert troubles.codes() == {}
    troubles.failed("tg", LATER)
    assert troubles.codes() == {"tg": ("5xx",)}
    assert troubles.rests("tg", urgent=False)


def test_many_in_flight_together_count_as_one_try() -> None:
    ticks = Ticks()
    troubles = Troubles(ticks)
    for _ in range(30):
        troubles.failed("sms", NotSent(Why.OURS, "20003"))
    ticks.now += 5
    assert not troubles.rests("sms", urgent=False)
    assert LONGEST_REST > 5


def test_a_closed_route_is_forgotten_when_it_was_not_met_for_an_hour() -> None:
    ticks = Ticks()
    troubles = Troubles(ticks)
    troubles.failed("sms", NotSent(Why.ROUTE, "21408"))
    troubles.passed("sms")
    assert troubles.codes() == {"sms": ("21408",)}
    ticks.now += ROUTE_SECONDS
    assert troubles.codes() == {}
