"""The watched phone on Telegram: what is promised to vanish is gone, whatever becomes of its person.

Real client, real store, a counterpart over HTTP that holds the chat (`watched_chat.py`), the store's clock.
"""

from collections.abc import AsyncIterator

import pytest
from app.watched_chat import CANNOT, HOUR, MINUTE, Watched, watched_chat
from bot_api import member, refusal
from sqlalchemy import func, select
from tiny_http import Answer

from bot.channels.telegram_heard import heard
from bot.store import tables
from bot.store.database import Store, Tx

DAY = 24 * HOUR
DULL = "1 км = 1000 м"
BLOCKED = refusal(403, "Forbidden: bot was blocked by the user")


@pytest.fixture
async def chat(store: Store, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Watched]:
    monkeypatch.setattr("bot.service.intake.SLOW_SECONDS", 300.0)  # a busy machine is no lost store
    async with watched_chat(store) as found:
        yield found


async def begin(chat: Watched, who: int = 7) -> None:
    """They are at the menu, in Russian, nobody is looking."""
    await chat.say("/start", who)
    await chat.choose("ru", "yes", chat=who)


async def quiet(chat: Watched, who: int = 7) -> None:
    """The same in quiet mode."""
    await begin(chat, who)
    await chat.choose("privacy", "quiet", chat=who)


async def rows(chat: Watched, name: str) -> int:
    def count(tx: Tx) -> int:
        row = tx.one(select(func.count()).select_from(tables.metadata.tables[name]))
        return int(row[0]) if row else 0

    return await chat.store.read(count)


async def test_d11_in_quiet_mode_every_message_is_gone_within_a_day_also_after_restarts(
    chat: Watched,
) -> None:
    await quiet(chat)
    said = len(chat.texts())
    for hours in (0, 5, 9, 16):
        await chat.say("меню")
        said += 2
        assert chat.oldest() <= DAY
        await chat.pass_by(hours * HOUR)
        await chat.restart()
    assert len(chat.texts()) < said
    for _ in range(30):
        await chat.pass_by(HOUR)
        assert chat.oldest() <= DAY
        await chat.restart()
    assert chat.texts() == []
    assert await rows(chat, "wipes") == 0


async def test_d11_who_is_not_in_quiet_mode_keeps_the_chat(chat: Watched) -> None:
    await begin(chat)
    before = chat.texts()
    await chat.pass_by(3 * DAY, 6 * HOUR)
    assert chat.texts() == before


async def test_d11_what_was_said_before_quiet_mode_goes_too(chat: Watched) -> None:
    await begin(chat)
    await chat.pass_by(20 * HOUR)
    await chat.say("меню")
    await chat.choose("yes", "privacy", "quiet")
    await chat.pass_by(4 * HOUR)
    assert chat.oldest() <= DAY
    assert chat.texts() != []


async def test_d11_the_wish_to_clear_the_chat_is_carried_out_at_once(chat: Watched) -> None:
    await begin(chat)
    await chat.pass_by(2 * HOUR)
    await chat.say("меню")
    await chat.choose("yes", "privacy", "wipe")
    await chat.tick()
    (left,) = chat.texts()
    assert "последние два дня" in left


async def test_d11_what_is_older_than_two_days_stays_and_is_not_tried(chat: Watched) -> None:
    await begin(chat)
    old = chat.texts()
    await chat.pass_by(49 * HOUR, 6 * HOUR)
    await chat.say("меню")
    await chat.choose("yes", "privacy", "wipe")
    await chat.tick()
    assert chat.texts()[: len(old)] == old
    assert len(chat.texts()) == len(old) + 1
    asked = [number for call in chat.api.calls("deleteMessages") for number in call["message_ids"]]
    assert not set(asked) & {each.number for each in chat.chats[7].values()}


@pytest.mark.parametrize(
    "trouble",
    [BLOCKED, refusal(429, "Too Many Requests", retry_after=30), refusal(502, "Bad Gateway")],
    ids=["blocked", "429", "5xx"],
)
async def test_d11_what_could_not_be_deleted_is_tried_again(chat: Watched, trouble: Answer) -> None:
    await quiet(chat)
    chat.refuses = trouble
    await chat.pass_by(26 * HOUR)
    assert chat.texts() != []
    calls = len(chat.api.calls("deleteMessages"))
    assert 3 <= calls <= 40
    chat.refuses = None
    await chat.pass_by(2 * HOUR)
    assert chat.texts() == []


async def test_d11_what_is_gone_already_is_no_failure(chat: Watched) -> None:
    await quiet(chat)
    chat.refuses = refusal(400, "Bad Request: message to delete not found")
    await chat.pass_by(24 * HOUR)
    before = len(chat.api.calls("deleteMessages"))
    await chat.pass_by(5 * HOUR)
    assert len(chat.api.calls("deleteMessages")) == before


async def test_d11_what_stayed_for_good_is_counted_and_the_person_told_once_when_they_may_read(
    chat: Watched,
) -> None:
    await quiet(chat)
    chat.refuses = refusal(400, CANNOT)
    await chat.pass_by(50 * HOUR)
    chat.refuses = None
    assert await rows(chat, "tally") > 0
    stayed = "Старые сообщения остались"
    await chat.say("привет")
    assert not any(stayed in text for text in chat.texts())  # somebody else may hold the phone
    await chat.choose("yes")
    assert [stayed in text for text in chat.texts()][-1]
    await chat.say("меню")
    assert sum(stayed in text for text in chat.texts()) == 1


async def test_d11_who_blocked_us_and_comes_back_finds_the_chat_emptied(chat: Watched) -> None:
    await quiet(chat)
    for number, status in ((9001, "kicked"), (9002, "member")):
        event = heard(member(number, status), "tg", chat.time())
        assert event is not None
        await chat.house.intake.take(event)
        chat.refuses = BLOCKED if status == "kicked" else None
        await chat.pass_by(25 * HOUR if status == "kicked" else HOUR)
    assert chat.texts() == []


async def test_d11_the_end_of_quiet_mode_breaks_no_promise_and_makes_none(chat: Watched) -> None:
    await quiet(chat)
    await chat.choose("privacy", "open")
    await chat.pass_by(MINUTE)
    said = len(chat.texts())
    await chat.say("меню")
    after = chat.texts()[said - 1 :]
    assert "Обычный режим" in after[0]
    await chat.pass_by(26 * HOUR)
    assert chat.texts() == after


async def test_d11_erasing_empties_the_chat_and_on_a_watched_phone_its_receipt_too(
    chat: Watched,
) -> None:
    await quiet(chat)
    await chat.choose("privacy", "delete", "yes")
    assert await rows(chat, "people") == 0
    await chat.tick()
    (receipt,) = chat.texts()
    assert receipt
    await chat.pass_by(HOUR, 10 * MINUTE)
    assert chat.texts() == []
    assert await rows(chat, "wipes") == 0


async def test_d11_whoever_returns_from_a_new_account_leaves_no_quiet_chat_behind(chat: Watched) -> None:
    await quiet(chat)
    await chat.choose("privacy", "back", "yes")
    (shown,) = [text for text in chat.texts() if sum(sign.isdigit() for sign in text) == 12]
    await begin(chat, 8)
    await chat.say("".join(sign for sign in shown if sign.isdigit()), 8)
    await chat.choose("yes", chat=8)
    await chat.tick()
    assert chat.texts(7) == []
    assert chat.texts(8) != []
    for _ in range(26):
        await chat.pass_by(HOUR)
        assert chat.oldest(8) <= DAY
    assert chat.texts(8) == []


async def test_d10_leaving_in_quiet_mode_leaves_one_dull_page(chat: Watched) -> None:
    await quiet(chat)
    await chat.say("9")
    await chat.pass_by(5 * MINUTE, MINUTE)
    (page,) = chat.texts()
    assert DULL in page
    assert not next(iter(chat.chats[7].values())).buttons


async def test_d10_leaving_in_open_mode_overwrites_the_menu_alone(
    chat: Watched,
) -> None:
    await begin(chat)
    before = chat.texts()
    await chat.choose("leave")
    await chat.pass_by(5 * MINUTE, MINUTE)
    assert chat.texts()[:-1] == before[:-1]
    assert DULL in chat.texts()[-1]


async def test_d11_d22_what_is_owed_names_no_chat_in_clear(chat: Watched) -> None:
    await quiet(chat, 7_654_321)
    await chat.choose("privacy", "open", chat=7_654_321)

    def kept(tx: Tx) -> list[bytes]:
        return [row.address + row.refs for row in tx.all(select(tables.wipes))]

    (sealed,) = await chat.store.read(kept)
    assert b"7654321" not in sealed
    assert b"{" not in sealed[:3]
