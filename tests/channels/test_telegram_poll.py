"""Hearing Telegram: nothing is confirmed before it is committed, and nothing is dropped."""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from bot_api import member, message, refusal, tap
from channel_parts import until
from tiny_http import Answer

from bot.channels.telegram import TelegramDoor
from bot.channels.telegram_poll import Waits
from bot.core.faults import StoreDown
from bot.core.message import Event, Heard, Kind

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
WAITS = Waits(poll=1, slack=2.0, first=1.0, last=30.0, chance=lambda: 1.0)


async def hear(
    door: TelegramDoor, so: Callable[[], bool], take: Callable[[Event], Awaitable[None]], waits: Waits = WAITS
) -> None:
    """Poll until something is so; what goes wrong inside comes out."""
    stop = asyncio.Event()
    polling = asyncio.create_task(door.poll(take, stop, waits))
    try:
        await until(lambda: so() or polling.done())
    finally:
        stop.set()
        await polling


class Kept:
    """A house that keeps events and can be told to refuse some."""

    def __init__(self, refuse: Callable[[Event], bool] = lambda _event: False) -> None:
        self.events: list[Heard] = []
        self.refused = 0
        self.refuse = refuse

    async def __call__(self, event: Event) -> None:
        await asyncio.sleep(0)
        if self.refuse(event):
            self.refused += 1
            raise StoreDown("down")
        self.events.append(event)

    @property
    def ids(self) -> list[str]:
        return [event.provider_id for event in self.events]


async def test_updates_are_taken_in_each_persons_order_and_then_confirmed(telegram, bot_api):
    bot_api.put(*[message(number, chat=number % 3, text=str(number)) for number in range(1, 31)])
    kept = Kept()
    await hear(telegram, lambda: not bot_api.updates, kept)
    assert sorted(kept.ids, key=lambda one: int(one[1:])) == [f"u{number}" for number in range(1, 31)]
    for chat in ("0", "1", "2"):
        own = [int(event.words) for event in kept.events if event.address.value == chat]
        assert own == sorted(own)
    first = bot_api.calls("getUpdates")[0]
    assert "offset" not in first
    assert first["allowed_updates"] == ["message", "edited_message", "callback_query", "my_chat_member"]


async def test_people_are_taken_side_by_side_and_one_persons_updates_one_after_the_other(telegram, bot_api):
    bot_api.put(*[message(number, chat=number % 2, text="x") for number in range(1, 7)])
    at_once: dict[str, int] = {}
    most: list[int] = []
    done = 0

    async def take(event: Event) -> None:
        nonlocal done
        chat = event.address.value
        at_once[chat] = at_once.get(chat, 0) + 1
        assert at_once[chat] == 1
        most.append(sum(at_once.values()))
        await asyncio.sleep(0.01)
        at_once[chat] -= 1
        done += 1

    await hear(telegram, lambda: done == 6, take)
    assert max(most) == 2


async def test_an_update_that_is_not_kept_comes_again_and_the_offset_never_passes_it(telegram, bot_api):
    bot_api.put(*[message(number, chat=number % 3, text="x") for number in range(1, 10)])
    kept = Kept()
    kept.refuse = lambda event: event.provider_id == "u4" and kept.refused < 3
    await hear(telegram, lambda: not bot_api.updates, kept)
    assert sorted(kept.ids) == [f"u{number}" for number in range(1, 10)]
    offsets = [asked.get("offset", 0) for asked in bot_api.calls("getUpdates")]
    assert offsets[:5] == [0, 4, 4, 4, 10]
    behind = [one for one in kept.ids if one in ("u1", "u4", "u7")]
    assert behind == ["u1", "u4", "u7"], "the same person's later update must wait for the earlier one"


async def test_the_rest_after_a_failure_doubles_up_to_its_limit(telegram, bot_api, hand_clock):
    bot_api.put(message(1, text="x"))
    kept = Kept()
    asked = iter(range(100))
    bot_api.say = lambda method, _fields: (
        refusal(502, "Bad Gateway") if method == "getUpdates" and next(asked) < 7 else None
    )
    await hear(telegram, lambda: bool(kept.events), kept)
    assert hand_clock.slept == [1, 2, 4, 8, 16, 30, 30]


async def test_while_only_our_store_is_away_telegram_is_asked_every_second(telegram, bot_api, hand_clock):
    """A cry for help that comes meanwhile must be heard, though nothing can be kept."""
    bot_api.put(message(1, text="x"))
    kept = Kept()
    kept.refuse = lambda _event: kept.refused < 7
    await hear(telegram, lambda: bool(kept.events), kept)
    assert hand_clock.slept == [1] * 7


async def test_what_must_wait_behind_an_update_that_is_not_kept_is_shown_to_the_rescue(telegram, bot_api):
    bot_api.put(*(message(number, chat=7, text="x") for number in (1, 2, 3)), message(4, chat=8, text="x"))
    kept, rescued = Kept(), []
    kept.refuse = lambda event: event.provider_id == "u1" and kept.refused < 2

    async def rescue(event):
        rescued.append(event.provider_id)

    stop = asyncio.Event()
    polling = asyncio.create_task(telegram.poll(kept, stop, Waits(poll=1, first=0.01), rescue))
    await until(lambda: not bot_api.updates)
    stop.set()
    await polling
    assert rescued == ["u2", "u3"] * 2
    assert sorted(kept.ids) == ["u1", "u2", "u3", "u4"]
    assert [one for one in kept.ids if one != "u4"] == ["u1", "u2", "u3"]


async def test_rests_are_spread_by_chance(telegram, bot_api, hand_clock):
    bot_api.put(message(1, text="x"))
    kept = Kept()
    kept.refuse = lambda _event: kept.refused < 2
    await hear(telegram, lambda: bool(kept.events), kept, Waits(poll=1, chance=lambda: 0.0))
    assert hand_clock.slept == [0.5, 1.0]


async def test_updates_nobody_can_read_are_named_by_number_confirmed_and_stop_nobody(
    telegram, bot_api, caplog
):
    caplog.set_level("INFO")
    bot_api.put(
        {"update_id": 1, "message": {"chat": "planted-words"}},
        message(2, text="heard"),
        {"update_id": 3, "poll": {"id": "x"}},
        message(4, chat=-5, text="planted-words") | {"message": {"chat": {"id": -5, "type": "group"}}},
    )
    kept = Kept()
    await hear(telegram, lambda: not bot_api.updates, kept)
    assert kept.ids == ["u2"]
    assert "update 1 holds nothing" in caplog.text and "update 4 holds nothing" in caplog.text
    assert "planted" not in caplog.text


@pytest.mark.parametrize("junk", [[None, 5, "x", {}, {"update_id": "1"}], {"no": "list"}, "x", None])
async def test_a_batch_of_rubbish_is_asked_again_after_a_rest(telegram, bot_api, hand_clock, junk):
    answers = [Answer({"ok": True, "result": junk})]
    bot_api.say = lambda method, _fields: answers.pop() if method == "getUpdates" and answers else None
    bot_api.put(message(1, text="x"))
    kept = Kept()
    await hear(telegram, lambda: bool(kept.events), kept)
    assert kept.ids == ["u1"] and hand_clock.slept == [1]


FAILURES = [
    (refusal(409, "Conflict: terminated by other getUpdates request"), "(409)", 1),
    (refusal(401, "Unauthorized"), "(401)", 1),
    (refusal(502, "Bad Gateway"), "(gateway)", 1),
    (refusal(500, "Internal Server Error"), "(5xx)", 1),
    (refusal(429, "Too Many Requests", retry_after=17), "(429)", 17),
    (Answer(raw=b"planted-words {not json"), "(odd)", 1),
    (Answer(raw=b"[1]"), "(odd)", 1),
    (Answer(reset=True), "(RemoteProtocolError)", 1),
]


@pytest.mark.parametrize(("answer", "code", "rest"), FAILURES)
async def test_a_failed_question_is_named_by_code_and_asked_again_after_a_rest(
    telegram, bot_api, hand_clock, caplog, answer, code, rest
):
    answers = [answer]
    bot_api.say = lambda method, _fields: answers.pop() if method == "getUpdates" and answers else None
    bot_api.put(message(1, text="x"))
    kept = Kept()
    await hear(telegram, lambda: bool(kept.events), kept)
    assert kept.ids == ["u1"] and hand_clock.slept == [rest]
    assert f"getUpdates failed {code}" in caplog.text and "planted" not in caplog.text


async def test_a_refused_token_is_known_at_once_and_forgotten_when_it_works(telegram, bot_api, hand_clock):
    seen = []  # what the door knew each time it asked
    answers = [Answer(status=401, body={"ok": False, "error_code": 401, "description": "Unauthorized"})]

    def say(method, _fields):
        if method == "getUpdates":
            seen.append(telegram.refused)
            return answers.pop() if answers else None
        return None

    bot_api.say = say
    bot_api.put(message(1, text="x"))
    kept = Kept()
    await hear(telegram, lambda: bool(kept.events), kept)
    assert seen[:2] == [False, True]
    assert telegram.refused is False


async def test_a_stalled_question_is_given_up_and_asked_again(telegram, bot_api, caplog):
    answers = [Answer(stall=True)]
    bot_api.say = lambda method, _fields: answers.pop() if method == "getUpdates" and answers else None
    bot_api.put(message(1, text="x"))
    kept = Kept()
    await hear(telegram, lambda: bool(kept.events), kept, Waits(poll=0, slack=0.1))
    assert kept.ids == ["u1"] and "getUpdates failed (ReadTimeout)" in caplog.text


async def test_a_tap_is_answered_only_after_its_commit_and_a_failing_answer_stops_nothing(telegram, bot_api):
    bot_api.put(tap(1, "a:b:1"), message(2, text="next"))
    bot_api.say = lambda method, _fields: (
        refusal(400, "Bad Request: query is too old") if method == "answerCallbackQuery" else None
    )
    kept = Kept()
    kept.refuse = lambda event: event.kind is Kind.TAP and kept.refused < 2
    answered_before = []

    async def take(event: Event) -> None:
        answered_before.append(len(bot_api.calls("answerCallbackQuery")))
        await kept(event)

    await hear(telegram, lambda: bool(bot_api.calls("answerCallbackQuery")) and not bot_api.updates, take)
    assert answered_before[:3] == [0, 0, 0]
    assert kept.ids == ["u1", "u2"]
    assert bot_api.calls("answerCallbackQuery") == [{"callback_query_id": "q1"}]


async def test_a_stalled_answer_to_a_tap_holds_nobody_up(telegram, bot_api):
    bot_api.say = lambda method, _fields: Answer(stall=True) if method == "answerCallbackQuery" else None
    bot_api.put(tap(1, "a:b:1"))
    kept = Kept()
    await hear(telegram, lambda: len(bot_api.calls("getUpdates")) > 1, kept)
    assert kept.ids == ["u1"]


async def test_blocked_and_unblocked_arrive_as_reach(telegram, bot_api):
    bot_api.put(member(1, "kicked"), member(2, "member"))
    kept = Kept()
    await hear(telegram, lambda: len(kept.events) == 2, kept)
    assert [event.reachable for event in kept.events] == [False, True]


async def test_told_to_stop_it_leaves_an_open_question_at_once(telegram, bot_api):
    stop = asyncio.Event()
    polling = asyncio.create_task(telegram.poll(Kept(), stop, Waits(poll=60, slack=60)))
    await until(lambda: bool(bot_api.calls("getUpdates")))
    stop.set()
    await asyncio.wait_for(polling, 10)


async def test_cancelled_between_commit_and_confirmation_the_update_comes_again(telegram, bot_api):
    bot_api.put(message(1, text="x"))
    taken = asyncio.Event()

    async def take(_event: Event) -> None:
        taken.set()
        await asyncio.Event().wait()

    polling = asyncio.create_task(telegram.poll(take, asyncio.Event(), WAITS))
    await asyncio.wait_for(taken.wait(), 10)
    polling.cancel()
    with pytest.raises(asyncio.CancelledError):
        await polling
    kept = Kept()
    await hear(telegram, lambda: bool(kept.events), kept)
    assert kept.ids == ["u1"]


async def test_a_killed_process_loses_nothing_and_keeps_each_persons_order(bot_api, tmp_path):
    """Story 1 of the lessons: 100 updates of 20 people, SIGKILL in the middle, four times."""
    updates = [message(number, chat=number % 20, text="x") for number in range(1, 100)]
    bot_api.batch = 30
    bot_api.put(*updates, message(100, chat=99, text="last"))
    kept = tmp_path / "kept"
    kept.touch()
    for dies_after, moment in ((1, "before"), (7, "after"), (23, "before"), (40, "after"), (0, "lives")):
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            str(HERE / "poll_child.py"),
            bot_api.base_url,
            str(kept),
            str(dies_after),
            moment,
            env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{HERE}"},
        )
        code = await asyncio.wait_for(child.wait(), 60)
        assert code == (0 if moment == "lives" else -9)
    lines = [line.split() for line in kept.read_text().splitlines()]
    assert sorted(int(one[1:]) for _chat, one in lines) == list(range(1, 101))
    for chat in {chat for chat, _one in lines}:
        own = [int(one[1:]) for whose, one in lines if whose == chat]
        assert own == sorted(own)


def test_no_line_of_the_house_asks_telegram_to_drop_what_waits():
    for file in (ROOT / "bot").rglob("*.py"):
        assert "drop_pending_updates" not in file.read_text(), file
