"""A person's file by WhatsApp: fetched in pieces from Twilio's own hosts, or a clear reason not."""

import logging
from collections.abc import AsyncIterator

import pytest
from tiny_http import Answer
from twilio_api import ACCOUNT, AUTH_TOKEN, SENDER, ToLoopback
from twilio_store import LINK, MEDIA, MESSAGE, VOICE, FileStore, address

from bot.channels.twilio import TwilioConfig, TwilioDoor
from bot.channels.twilio_files import media_in, media_of
from bot.channels.whatsapp import WhatsAppConfig, WhatsAppDoor
from bot.core.message import Media
from bot.service.door import Fetches, NotFetched

REF = f"{MESSAGE}/{MEDIA}"
MOST = 1024 * 1024


@pytest.fixture
async def store() -> AsyncIterator[FileStore]:
    async with FileStore() as made:
        yield made


async def fetch(store: FileStore, ref: str = REF, most: int = MOST, patience: float = 5.0) -> bytes:
    async with store.files(patience).fetched(ref, most) as pieces:
        return b"".join([piece async for piece in pieces])


async def why_not(store: FileStore, ref: str = REF, most: int = MOST, patience: float = 5.0) -> str:
    with pytest.raises(NotFetched) as error:
        await fetch(store, ref, most, patience)
    assert AUTH_TOKEN not in str(error.value) and ACCOUNT not in str(error.value)
    return error.value.why


async def test_a_file_comes_whole_and_our_credentials_go_to_twilio_alone(store: FileStore) -> None:
    assert await fetch(store) == VOICE
    assert store.wanted == [(address(), True), (LINK.partition("?")[0], False)]


async def test_a_file_that_lies_at_the_api_itself_comes_too(store: FileStore) -> None:
    store.say = lambda _asked: Answer(raw=VOICE)
    assert await fetch(store) == VOICE
    assert len(store.wanted) == 1


async def test_a_message_from_the_list_is_asked_for_its_first_file(store: FileStore) -> None:
    assert await fetch(store, f"{MESSAGE}/") == VOICE
    assert store.wanted[0] == (address().rpartition("/")[0] + ".json", True)


@pytest.mark.parametrize(
    "told",
    [
        {"media_list": []},
        {"media_list": [{"sid": "../../../Balance"}]},
        {"media_list": None},
        [],
        {"media_list": [{"sid": f"{MEDIA}?x"}]},
    ],
)
async def test_a_list_that_is_none_is_a_file_that_is_gone(store: FileStore, told: object) -> None:
    store.say = lambda asked: Answer(told) if asked.path.endswith(".json") else None
    assert await why_not(store, f"{MESSAGE}/") == "gone"
    assert len(store.wanted) == 1


ELSEWHERE = [
    "http://mms.twiliocdn.com/x",
    "https://mms.twiliocdn.com:8443/x",
    "https://user:secret@mms.twiliocdn.com/x",
    "https://twiliocdn.com.evil.example/x",
    "https://eviltwiliocdn.com/x",
    "https://169.254.169.254/latest/meta-data/",
    "https://127.0.0.1/admin",
    "https://[::1]/admin",
    "https://localhost/x",
    "https://s3-external-1.amazonaws.com/somebody-elses-bucket/x",
    "https://s3-external-1.amazonaws.com/media.twiliocdn.com/../somebody-elses/x",
    "file:///etc/passwd",
    "//evil.example/x",
    "gopher://mms.twiliocdn.com/x",
]


@pytest.mark.parametrize("link", ELSEWHERE)
async def test_a_link_to_anywhere_else_is_not_followed(store: FileStore, link: str) -> None:
    store.say = lambda _asked: Answer(None, 302, headers={"Location": link})
    assert await why_not(store) == "ours"
    assert len(store.wanted) == 1


@pytest.mark.parametrize(
    "link",
    [LINK, "https://media.twiliocdn.com/x", "https://s3-external-1.amazonaws.com/media.twiliocdn.com/AC1/x"],
)
async def test_links_to_twilios_own_stores_are_followed(store: FileStore, link: str) -> None:
    def say(asked):
        if asked.headers.get("authorization"):
            return Answer(None, 302, headers={"Location": link})
        return Answer(raw=VOICE)

    store.say = say
    assert await fetch(store) == VOICE


async def test_links_in_a_circle_end(store: FileStore) -> None:
    store.say = lambda _asked: Answer(None, 302, headers={"Location": LINK})
    assert await why_not(store) == "away"
    assert len(store.wanted) == 3


@pytest.mark.parametrize(
    ("status", "why"),
    [(401, "ours"), (403, "ours"), (404, "gone"), (410, "gone"), (500, "away"), (429, "away")],
)
async def test_a_refusal_says_who_must_act(store: FileStore, status: int, why: str) -> None:
    store.say = lambda _asked: Answer({}, status)
    assert await why_not(store) == why


async def test_a_link_that_has_run_out_is_a_file_that_is_gone(store: FileStore) -> None:
    store.say = lambda asked: None if asked.headers.get("authorization") else Answer({}, 403)
    assert await why_not(store) == "gone"


@pytest.mark.parametrize("answer", [Answer(stall=True), Answer(reset=True)])
async def test_a_store_that_hangs_or_breaks_off_ends_it(store: FileStore, answer: Answer) -> None:
    store.say = lambda asked: None if asked.headers.get("authorization") else answer
    assert await why_not(store, patience=0.3) in ("slow", "away")


async def test_what_is_too_large_is_not_shown_whatever_was_told_of_its_size(store: FileStore) -> None:
    assert await why_not(store, most=len(VOICE) - 1) == "large"
    assert await fetch(store, most=len(VOICE)) == VOICE


@pytest.mark.parametrize(
    "ref", ["", "x", "https://evil.example/x", f"{MESSAGE}/../{MEDIA}", f"SM1/{MEDIA}", f"{REF}\n"]
)
async def test_a_reference_that_is_not_ours_asks_nobody(store: FileStore, ref: str) -> None:
    assert await why_not(store, ref) == "ours"
    assert store.wanted == []


@pytest.mark.parametrize(
    ("url", "content", "expected"),
    [
        (address(), "audio/ogg", Media(REF, "voice", "audio/ogg")),
        (address(), "Audio/OGG; codecs=opus", Media(REF, "voice", "audio/ogg")),
        (address(), "image/jpeg", Media(REF, "photo", "image/jpeg")),
        (address(), "video/mp4", Media(REF, "video", "video/mp4")),
        (address(), "application/pdf", Media(REF, "file", "application/pdf")),
        (address(), "", Media(REF, "file", "")),
        (address() + "?x=https://evil.example", "image/jpeg", Media(REF, "photo", "image/jpeg")),
        ("https://evil.example/file", "image/jpeg", None),
        (address(media="ME1"), "image/jpeg", None),
        ("", "image/jpeg", None),
    ],
)
def test_of_the_address_in_the_hook_two_ids_are_kept(url: str, content: str, expected: Media | None) -> None:
    assert media_of(url, content) == expected


def test_a_message_of_the_list_is_named_without_its_file() -> None:
    assert media_in(MESSAGE) == Media(f"{MESSAGE}/", "file")
    assert media_in("planted words") is None


async def test_both_doors_bring_files(store: FileStore, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    base = (ACCOUNT, AUTH_TOKEN, "https://safar.example", SENDER)
    for door in (
        TwilioDoor(TwilioConfig("us", *base), ToLoopback(9)),
        WhatsAppDoor(WhatsAppConfig("wa", *base), ToLoopback(9)),
    ):
        assert isinstance(door, Fetches)
        door.files = store.files()
        async with door.fetch(REF, MOST) as pieces:
            assert b"".join([piece async for piece in pieces]) == VOICE
        await door.close()
    for secret in ("planted-signature", AUTH_TOKEN, MESSAGE, MEDIA):
        assert secret not in caplog.text
