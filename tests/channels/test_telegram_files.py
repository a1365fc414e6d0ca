"""A person's file through Telegram's own way: asked for, then fetched in pieces, or a clear reason not."""

from collections.abc import AsyncIterator

import pytest
from channels.bot_api import TOKEN, BotApi, message, refusal
from channels.tiny_http import Answer

from bot.channels.telegram import TelegramDoor, open_bot
from bot.channels.telegram_files import fetched
from bot.channels.telegram_heard import heard
from bot.core.message import Media, Millis
from bot.service.door import Fetches, NotFetched
from bot.store.spool import read, written

WORDS = b"OggS" + bytes(range(256)) * 1000
MOST = 1024 * 1024


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as made:
        yield made


def holding(body: Answer, size: int = len(WORDS), path: str = "voice/file_1.oga") -> object:
    """An API that has this file."""

    def say(method: str, _fields: dict[str, object]) -> Answer | None:
        if method == "getFile":
            found = {"file_id": "f1", "file_unique_id": "u1", "file_size": size, "file_path": path}
            return Answer({"ok": True, "result": found})
        return body if method == "file_1.oga" else None

    return say


async def fetch(api: BotApi, most: int = MOST, patience: float = 5.0) -> bytes:
    async with open_bot(TOKEN, api.base_url, patience) as bot, fetched(bot, "f1", most, patience) as pieces:
        return b"".join([piece async for piece in pieces])


async def why_not(api: BotApi, most: int = MOST, patience: float = 5.0) -> str:
    with pytest.raises(NotFetched) as error:
        await fetch(api, most, patience)
    assert TOKEN not in str(error.value)
    return error.value.why


async def test_a_file_is_asked_for_and_fetched_whole(api: BotApi) -> None:
    api.say = holding(Answer(raw=WORDS))  # type: ignore[assignment]
    assert await fetch(api) == WORDS
    assert api.calls("getFile") == [{"file_id": "f1"}]


async def test_a_telegram_door_brings_files(api: BotApi) -> None:
    async with open_bot(TOKEN, api.base_url) as bot:
        assert isinstance(TelegramDoor("telegram", bot), Fetches)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (refusal(400, "Bad Request: file is too big"), "large"),
        (refusal(400, "Bad Request: wrong file_id or the file is temporarily unavailable"), "gone"),
        (refusal(401, "Unauthorized"), "ours"),
        (refusal(500, "Internal Server Error"), "away"),
        (Answer(reset=True), "away"),
        (Answer(raw=b"{"), "away"),
    ],
)
async def test_what_telegram_refuses_has_a_reason(api: BotApi, answer: Answer, why: str) -> None:
    api.say = lambda method, _fields: answer if method == "getFile" else None
    assert await why_not(api) == why


@pytest.mark.parametrize(
    ("body", "size", "why"),
    [
        (Answer(raw=WORDS), MOST + 1, "large"),
        (Answer(raw=b"x" * (MOST + 1)), 10, "large"),
        (Answer({}, 404), 10, "gone"),
        (Answer({}, 503), 10, "away"),
        (Answer(reset=True), 10, "away"),
    ],
)
async def test_a_file_too_large_gone_or_broken_off_is_never_half_shown_as_whole(
    api: BotApi, body: Answer, size: int, why: str
) -> None:
    api.say = holding(body, size)  # type: ignore[assignment]
    assert await why_not(api) == why


async def test_a_file_that_never_comes_is_given_up(api: BotApi) -> None:
    api.say = holding(Answer(stall=True))  # type: ignore[assignment]
    assert await why_not(api, patience=0.2) == "slow"


async def test_a_path_on_our_own_disk_is_not_opened(api: BotApi) -> None:
    api.say = holding(Answer(raw=WORDS), path=__file__)  # type: ignore[assignment]
    assert await why_not(api) == "ours"


@pytest.mark.parametrize(
    ("fields", "media"),
    [
        ({"voice": {"file_id": "v", "duration": 14, "file_size": 9000, "mime_type": "audio/ogg"}},
         Media("v", "voice", "audio/ogg", 14, 9000)),
        ({"photo": [{"file_id": "s", "file_size": 10}, {"file_id": "l", "file_size": 999}, {}]},
         Media("l", "photo", "", 0, 999)),
        ({"document": {"file_id": "d", "mime_type": "audio/MPEG"}}, Media("d", "file", "audio/mpeg")),
        ({"video_note": {"file_id": "n", "duration": -5}}, Media("n", "video")),
        ({"voice": {"file_id": 7}}, None),
        ({"photo": []}, None),
        ({"voice": "nonsense"}, None),
        ({"text": "hello"}, None),
    ],
)  # fmt: skip
def test_a_message_names_its_file(fields: dict[str, object], media: Media | None) -> None:
    event = heard(message(1, **fields), "telegram", Millis(2_000_000_000_000))
    assert event is not None
    assert event.media == media  # type: ignore[union-attr]
    assert read(written(event)).media == media, "and the spool keeps it"  # type: ignore[union-attr]
