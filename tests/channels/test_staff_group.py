"""The staff's group on Telegram: posts, crossing out, groups that move, bots that were thrown out."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from bot_api import TOKEN, BotApi, refusal
from channel_parts import START
from tiny_http import Answer

from bot.channels.staff_group import StaffGroup
from bot.channels.telegram import open_bot
from bot.channels.telegram_heard import heard
from bot.core.message import Millis
from bot.service.alerts import Button
from bot.service.door import NotSent, Why
from bot.service.posting import Moved

CHAT = "-1001234567890"
BUTTON = Button("Take 12", "https://safar.example/desk/case/12#claim")


@pytest.fixture
async def group(bot_api: BotApi) -> AsyncIterator[StaffGroup]:
    async with open_bot(TOKEN, bot_api.base_url, patience=0.5) as bot:
        yield StaffGroup(bot, lambda: Millis(START))


async def test_a_post_carries_its_words_and_buttons_that_only_open_a_page(
    group: StaffGroup, bot_api: BotApi
) -> None:
    number = await group.post(CHAT, "12 · T1 · ky", [BUTTON] * 4)
    (asked,) = bot_api.calls("sendMessage")
    assert (asked["chat_id"], asked["text"]) == (int(CHAT), "12 · T1 · ky")
    rows = asked["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [3, 1]
    assert rows[0][0] == {"text": BUTTON.label, "url": BUTTON.url}
    await group.edit(CHAT, number, "12 · T1 · ky · taken", [])
    (edit,) = bot_api.calls("editMessageText")
    assert (edit["message_id"], edit["text"]) == (int(number), "12 · T1 · ky · taken")
    assert "reply_markup" not in edit


REFUSED = [
    (refusal(403, "Forbidden: bot was kicked from the supergroup chat"), Why.UNREACHABLE, "403"),
    (refusal(400, "Bad Request: chat not found"), Why.UNREACHABLE, "400"),
    (refusal(400, "Bad Request: not enough rights to send text messages"), Why.NEVER, "400"),
    (refusal(401, "Unauthorized"), Why.OURS, "401"),
    (refusal(500, "Internal Server Error"), Why.LATER, "5xx"),
    (Answer(stall=True), Why.UNKNOWN, "ReadTimeout"),
    (Answer(reset=True), Why.UNKNOWN, "RemoteProtocolError"),
]


@pytest.mark.parametrize(("answer", "why", "code"), REFUSED)
async def test_what_a_refusal_means(
    group: StaffGroup, bot_api: BotApi, answer: Answer, why: Why, code: str
) -> None:
    bot_api.say = lambda _method, _fields: answer
    with pytest.raises(NotSent) as failed:
        await group.post(CHAT, "12", [])
    assert (failed.value.why, failed.value.code) == (why, code)


async def test_a_group_that_asks_to_wait_says_until_when(group: StaffGroup, bot_api: BotApi) -> None:
    bot_api.say = lambda _method, _fields: refusal(429, "Too Many Requests: retry after 17", retry_after=17)
    with pytest.raises(NotSent) as failed:
        await group.post(CHAT, "12", [])
    assert (failed.value.why, failed.value.at) == (Why.LATER, START + 17_000)


async def test_a_group_that_became_another_tells_its_new_number(group: StaffGroup, bot_api: BotApi) -> None:
    why = "Bad Request: group chat was upgraded to a supergroup chat"
    bot_api.say = lambda _method, _fields: refusal(400, why, migrate_to_chat_id=-100999)
    with pytest.raises(Moved) as moved:
        await group.post(CHAT, "12", [])
    assert moved.value.chat == "-100999"
    with pytest.raises(Moved):
        await group.look(CHAT)


async def test_an_address_telegram_will_not_open_does_not_cost_the_alert(
    group: StaffGroup, bot_api: BotApi
) -> None:
    def strict(method: str, fields: dict[str, Any]) -> Answer | None:
        bad = refusal(400, "Bad Request: inline keyboard button URL 'http://x' is invalid: Wrong HTTP URL")
        return bad if method == "sendMessage" and "reply_markup" in fields else None

    bot_api.say = strict
    assert await group.post(CHAT, "12 · T1 · ky", [BUTTON])
    assert [call["text"] for call in bot_api.calls("sendMessage")] == ["12 · T1 · ky"] * 2


@pytest.mark.parametrize(
    ("status", "found"), [("member", ""), ("administrator", ""), ("left", "out"), ("kicked", "out")]
)
async def test_whether_we_are_still_in_it(
    group: StaffGroup, bot_api: BotApi, status: str, found: str
) -> None:
    rights = dict.fromkeys(
        (
            *(
                "can_be_edited",
                "is_anonymous",
                "can_manage_chat",
                "can_delete_messages",
                "can_manage_video_chats",
            ),
            *("can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users"),
            *("can_post_stories", "can_edit_stories", "can_delete_stories"),
        ),
        False,
    )
    user = {"id": 4242, "is_bot": True, "first_name": "x"}
    member = {"user": user, "status": status, "until_date": 0} | (rights if status == "administrator" else {})
    bot_api.say = lambda _method, _fields: Answer({"ok": True, "result": member})
    assert await group.look(CHAT) == found
    assert bot_api.calls("getChatMember")[0]["user_id"] == 4242
    bot_api.say = lambda _method, _fields: refusal(403, "Forbidden: bot was kicked from the group chat")
    assert await group.look(CHAT) == "403"


async def test_a_number_that_is_none_is_our_own_mistake(group: StaffGroup) -> None:
    with pytest.raises(NotSent) as failed:
        await group.post("the group", "12", [])
    assert failed.value.why is Why.OURS


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_what_is_said_in_a_group_is_not_heard_by_the_door(kind: str) -> None:
    chat = {"id": int(CHAT), "type": kind}
    sender = {"id": 7, "is_bot": False, "first_name": "x"}
    said = {"message_id": 1, "date": 1_700_000_000, "chat": chat, "from": sender, "text": "помощь"}
    tapped = {"id": "q", "from": sender, "message": said, "chat_instance": "1", "data": "_:help:1"}
    for update in ({"message": said}, {"callback_query": tapped}, {"my_chat_member": {"chat": chat}}):
        assert heard({"update_id": 5, **update}, "tg", Millis(START)) is None
