"""Receipts drive things: every code of Twilio's that we know does what the table of our SMS notes says."""

import httpx
import pytest
from outbox_parts import (
    AUTH_TOKEN,
    HOUR,
    MINUTE,
    SECOND,
    Play,
    TwilioApi,
    by_sms,
    drained,
    operator_says,
    rows,
    verbs,
)
from starlette.applications import Starlette
from twilio.request_validator import RequestValidator

from bot.channels.twilio_errors import LONGEST, SHORTEST, WHY
from bot.store import tables
from bot.store.receipts import RANKS

PHONE = "+15005550009"
LOUD = {
    "soon": (20429, 30001, 21611, 63018),
    "capped": (63038,),
    "once": (30003, 30008, 30410, 29999, 45678),
    "ours": (20003, 30002, 63051, 11200, 11205, 12100, 12200, 12300),
    "route": (21608, 21408, 21606, 21612, 21703, 30018, 30024, 21655, 63027, 63054),
    "unreachable": (21211, 21614, 21635, 30005, 30006, 63003, 63024, 63032, 63033),
    "forbidden": (21610,),
    "never": (21617, 30004, 30007, 30009, 63016),
}
CODES = [(kind, code) for kind, codes in LOUD.items() for code in codes]


async def said_and_sent(play: Play, api: TwilioApi) -> tuple[int, str]:
    """An operator's words that Twilio took: the row's number and the SID."""
    await play.house.intake.take(play.heard("ёрӣ", PHONE))
    await drained(play)
    play.now += MINUTE
    said = await operator_says(play, "salom")
    await drained(play)
    return said, api.messages[0]["sid"]


async def receipt(play: Play, sid: str, status: str, code: int | str = "") -> None:
    await play.house.outbox.receipt("sms", sid, status, str(code))


async def row_of(play: Play, said: int):
    return next(row for row in await rows(play) if row.id == said)


async def address(play: Play):
    return (await rows(play, tables.addresses))[0]


@pytest.mark.parametrize(("kind", "code"), CODES)
async def test_each_code_does_what_the_table_says(sqlite_store, kind: str, code: int) -> None:
    async with by_sms(sqlite_store) as (play, api):
        play.house.outbox.chance = lambda: 0.5
        said, sid = await said_and_sent(play, api)
        created = len(api.created)
        await receipt(play, sid, "undelivered", code)
        row, there = await row_of(play, said), await address(play)
        assert ("send_failed", str(code)) in await verbs(play), "the operator learns of every failure"
        assert row.delivery == RANKS["undelivered"]
        retried = kind in ("soon", "capped", "once", "ours", "route")
        assert (row.state, row.why, row.again) == ("ready" if retried else "sent", str(code), retried)
        assert there.reach == ("unreachable" if kind == "unreachable" else "")
        assert there.blocked == ("forbidden" if kind == "forbidden" else "")
        wanted = {"sms": (str(code),)} if kind in ("ours", "route") else {}
        assert play.house.outbox.troubles() == wanted
        if kind in ("once", "capped"):
            assert row.due_at - play.now == (SHORTEST + LONGEST) // 2
        elif retried:
            assert 0 < row.due_at - play.now < MINUTE
        await operator_says(play, "more")
        await receipt(play, sid, "failed")
        play.now += SECOND
        await drained(play)
        silent = kind in ("unreachable", "forbidden")
        assert (len(api.created) > created) is not (silent or retried), (
            "what waits for its second try is first"
        )


def test_every_code_of_the_table_is_in_the_doors_own() -> None:
    ours = {code for kind, codes in LOUD.items() if kind not in ("once", "capped") for code in codes}
    assert ours == set(WHY)


async def test_a_phone_that_was_off_gets_one_more_try_inside_the_window_only(store) -> None:
    """Between 10 and 30 minutes; 15 minutes after the person's last word it is a knock that goes."""
    async with by_sms(store) as (play, api):
        play.house.outbox.chance = lambda: 0.1  # after 12 minutes
        said, sid = await said_and_sent(play, api)
        await receipt(play, sid, "undelivered", 30003)
        play.now += 12 * MINUTE
        await drained(play)
        assert [form["Body"] for form in api.created].count("salom") == 2
        second = api.messages[0]["sid"]
        assert (await row_of(play, said)).delivery == 0
        await receipt(play, second, "undelivered", 30003)
        row = await row_of(play, said)
        assert (row.state, row.why) == ("sent", "30003"), "no third try"
        play.now += HOUR
        await drained(play)
        assert [form["Body"] for form in api.created].count("salom") == 2


async def test_a_second_try_outside_the_window_becomes_a_knock(store) -> None:
    async with by_sms(store) as (play, api):
        play.house.outbox.chance = lambda: 0.9
        said, sid = await said_and_sent(play, api)
        await receipt(play, sid, "undelivered", 30003)
        play.now += 30 * MINUTE
        await drained(play)
        knock = play.house.loaded.words.text("tg", "common-knock", short=True)
        assert [form["Body"] for form in api.created].count("salom") == 1
        assert (await row_of(play, said)).state == "ready"
        assert len([row for row in await rows(play) if row.text_id == "common-knock"]) == 1
        assert knock


async def test_who_told_twilio_stop_is_never_written_to_not_even_a_number_until_they_write(store) -> None:
    """Whoever holds the phone blocked us. Twilio refuses anyhow; we do not even ask."""
    async with by_sms(store) as (play, api):
        _, sid = await said_and_sent(play, api)
        await receipt(play, sid, "failed", 21610)
        created = len(api.created)
        await operator_says(play, "вы здесь?")
        await drained(play)
        assert len(api.created) == created
        assert ("send_dropped", "forbidden") in await verbs(play)
        play.now += MINUTE
        await play.house.intake.take(play.heard("ёрӣ", PHONE))
        await drained(play)
        assert len(api.created) > created
        assert (await address(play)).blocked == ""


async def test_older_news_than_the_persons_last_word_change_nothing(store) -> None:
    async with by_sms(store) as (play, api):
        _, sid = await said_and_sent(play, api)
        play.now += MINUTE
        await play.house.intake.take(play.heard("man inja", PHONE))
        await receipt(play, sid, "undelivered", 30005)
        assert (await address(play)).reach == ""


async def test_a_message_that_arrived_after_all_is_not_tried_again(store) -> None:
    async with by_sms(store) as (play, api):
        play.house.outbox.chance = lambda: 0.1
        said, sid = await said_and_sent(play, api)
        await receipt(play, sid, "undelivered", 30003)
        await receipt(play, sid, "delivered")
        row = await row_of(play, said)
        assert (row.state, row.delivery) == ("sent", RANKS["delivered"])
        play.now += 13 * MINUTE
        await drained(play)
        assert [form["Body"] for form in api.created].count("salom") == 1


async def test_a_reason_that_comes_after_the_bare_failure_ends_the_second_try(store) -> None:
    async with by_sms(store) as (play, api):
        said, sid = await said_and_sent(play, api)
        await receipt(play, sid, "failed")
        assert (await row_of(play, said)).state == "ready"
        await receipt(play, sid, "undelivered", 30007)
        row = await row_of(play, said)
        assert (row.state, row.why) == ("failed", "30007")


async def test_a_receipt_that_overtakes_our_own_commit_drives_the_same(store) -> None:
    """Twilio's callback may be here before the answer to our request is written down."""
    async with by_sms(store) as (play, _):
        await play.house.intake.take(play.heard("салом", PHONE))
        await receipt(play, f"SM{1:032x}", "failed", 21610)
        assert (await address(play)).blocked == ""
        play.now += SECOND
        await drained(play)
        assert (await address(play)).blocked == "forbidden"
        assert (await rows(play))[0].delivery == RANKS["failed"]


async def test_what_twilio_posts_reaches_the_row(store) -> None:
    """Through the door's own hook, signed."""
    async with by_sms(store) as (play, api):
        said, sid = await said_and_sent(play, api)
        door = play.house.doors["sms"]
        app = Starlette(routes=door.routes(play.house.intake.take, play.house.outbox.receipt, lambda _: None))
        fields = {"MessageSid": sid, "MessageStatus": "delivered"}
        url = "https://safar.example/twilio/sms/status"
        signature = RequestValidator(AUTH_TOKEN).compute_signature(url, fields)
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="https://safar.example") as outside:
            answer = await outside.post(url, data=fields, headers={"X-Twilio-Signature": signature})
        assert answer.status_code == 204
        assert (await row_of(play, said)).delivery == RANKS["delivered"]
