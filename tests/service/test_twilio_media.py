"""Voice notes and pictures by WhatsApp: announced, fetched when their operator opens them, never a child."""

import itertools
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from outbox_parts import AUTH_TOKEN, SENDER, Play, by_whatsapp, drained, operator_says, rows
from sqlalchemy import update
from starlette.applications import Starlette
from twilio.request_validator import RequestValidator
from twilio_store import MEDIA, MESSAGE, VOICE, FileStore, address

from bot.core.faults import Refused
from bot.core.message import CaseId
from bot.service.desk import Hand
from bot.service.media import Files
from bot.store import staff, story, tables
from bot.store.database import Store

THEM = "+996555000111"
CRY = "помогите, меня заперли"
PATH = "/twilio/wa/whatsapp"
IDS = itertools.count(1)


async def brings(play: Play, **fields: str) -> None:
    """Twilio's hook brings a message of that person's; what may leave for it does."""
    house = play.house
    routes = house.doors["wa"].routes(house.intake.take, house.outbox.receipt, house.last_words)  # type: ignore[attr-defined]
    base = {"MessageSid": f"SM{next(IDS):032x}", "From": f"whatsapp:{THEM}", "To": f"whatsapp:{SENDER}"}
    form = base | fields
    signature = RequestValidator(AUTH_TOKEN).compute_signature(f"https://safar.example{PATH}", form)
    headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signature}
    transport = httpx.ASGITransport(Starlette(routes=routes))
    async with httpx.AsyncClient(transport=transport, base_url="https://safar.example") as http:
        assert (await http.post(PATH, content=urlencode(form), headers=headers)).status_code == 200
    play.now += 20_000
    await drained(play)


async def opened(play: Play) -> tuple[Files, Hand, list[int]]:
    """The files of the house, in the hands of who has the case, and the numbers of what was heard."""
    await operator_says(play, "Слышу вас.")
    known = await play.house.store.read(lambda tx: staff.named(tx, "op"))
    assert known is not None
    (case,) = await rows(play, tables.cases)
    heard = [row.id for row in await rows(play, tables.heard)]
    return Files(play.house.store, play.house.doors, play.time), Hand(known.id, CaseId(case.id), ""), heard


def sent(kind: str, **more: str) -> dict[str, str]:
    return {"NumMedia": "1", "MediaUrl0": address(), "MediaContentType0": kind, **more}


async def test_a_voice_note_is_fetched_when_its_operator_plays_it_and_not_before(store: Store) -> None:
    async with by_whatsapp(store) as (play, _api), FileStore() as files:
        play.house.doors["wa"].files = files.files()  # type: ignore[attr-defined]
        await brings(play, Body=CRY)
        await brings(play, **sent("audio/ogg"))
        service, hand, heard = await opened(play)
        assert files.wanted == []
        note = await service.open(hand, heard[-1])
        assert note.media.kind == "voice"
        async with note.pieces as pieces:
            assert b"".join([piece async for piece in pieces]) == VOICE
        assert len(files.wanted) == 2
        with pytest.raises(Refused):
            await service.open(Hand(hand.operator_id + 1, hand.case_id, ""), heard[-1])
        (row,) = [row for row in await rows(play, tables.heard) if row.id == heard[-1]]
        assert MESSAGE.encode() not in row.media and MEDIA.encode() not in row.media


@pytest.mark.parametrize("kind", ["image/jpeg", "video/mp4", "application/pdf", "application/octet-stream"])
async def test_d30_what_a_child_sends_by_whatsapp_is_never_fetched(store: Store, kind: str) -> None:
    async with by_whatsapp(store) as (play, _api), FileStore() as files:
        play.house.doors["wa"].files = files.files()  # type: ignore[attr-defined]
        await brings(play, Body=CRY)
        await brings(play, **sent(kind))
        service, hand, heard = await opened(play)

        def is_child(tx: Any) -> None:
            tx.run(update(tables.cases).values(child=True), {})

        await store.write(is_child)
        with pytest.raises(Refused) as refused:
            await service.open(hand, heard[-1])
        assert refused.value.why == "desk_talk-file-child"
        assert files.wanted == []


async def test_a_file_without_an_address_of_twilios_is_announced_and_cannot_be_opened(store: Store) -> None:
    async with by_whatsapp(store) as (play, _api), FileStore() as files:
        play.house.doors["wa"].files = files.files()  # type: ignore[attr-defined]
        await brings(play, Body=CRY)
        await brings(play, **sent("image/jpeg", MediaUrl0="https://evil.example/x"))
        service, hand, heard = await opened(play)
        with pytest.raises(Refused):
            await service.open(hand, heard[-1])
        lines = await store.read(lambda tx: story.story(tx, hand.case_id))
        assert [line.kind for line in lines if line.what == "heard"][-1] == "photo"
        assert files.wanted == []
