"""A network that takes free words for 24 hours only: knocks go as approved texts, nothing else outside."""

from dataclasses import replace

import pytest
from service.outbox_parts import HOUR, MINUTE, TwilioApi, by_whatsapp, drained, operator_says, rows, verbs
from tiny_http import Answer
from twilio_api import refusal

from bot.core.message import Address, Kind, Millis, Network
from bot.core.window import Leave, Sending, in_session, out_of_session
from bot.store import tables
from bot.store.receipts import RANKS

PHONE = "+15005550009"
CRY = "ёрӣ"
DAY = 24 * HOUR
WORDS = "Я с вами, вижу ваше сообщение."


async def cry(play, words=CRY):
    await play.house.intake.take(play.heard(words, PHONE))
    await drained(play)


async def in_russian(play):
    await play.house.store.write(
        lambda tx: tx.run(tables.people.update().values(locale="ru", locale_from="chosen"), {})
    )


def sent(api: TwilioApi, since: int = 0) -> list[str]:
    """What Twilio took: words, or the Content SID of an approved text."""
    return [form.get("ContentSid") or form["Body"] for form in api.created[since:]]


@pytest.mark.parametrize(
    ("hours", "gap", "open_"),
    [
        (0, 1000 * HOUR, True),
        (24, 0, True),
        (24, 23 * HOUR + 54 * MINUTE, True),
        (24, 23 * HOUR + 55 * MINUTE, False),
        (24, DAY, False),
        (24, -15 * MINUTE, True),
        (24, -16 * MINUTE, False),
    ],
)
def test_a_session_ends_a_little_early_and_no_clock_set_back_prolongs_it(hours, gap, open_):
    then = Millis(1_800_000_000_000)
    assert in_session(hours, Millis(then + gap), then) is open_


@pytest.mark.parametrize("kind", list(Sending))
@pytest.mark.parametrize("leave", list(Leave))
def test_out_of_session_no_words_leave_but_a_knock_a_check_in_and_a_number_in_danger(kind, leave):
    after = out_of_session(leave, kind)
    if kind in (Sending.KNOCK, Sending.CHECK_IN, Sending.EMERGENCY):
        assert after is leave
    elif kind is Sending.WORDS:
        assert after in (Leave.KNOCK, Leave.NO)
    else:
        assert after not in (Leave.REPLY, Leave.AGREED)


async def test_a_day_later_a_knock_goes_as_the_approved_text_and_the_words_wait_for_the_person(store):
    async with by_whatsapp(store) as (play, api):
        await cry(play)
        assert "112" in sent(api)[0]
        await in_russian(play)
        play.now += DAY
        said = await operator_says(play, WORDS)
        play.now += MINUTE
        before = len(api.created)
        await drained(play)
        assert sent(api, before) == ["HX" + "7" * 32]
        assert not {"Body", "ContentVariables"} & set(api.created[-1])
        row = next(each for each in await rows(play) if each.id == said)
        assert (row.state, row.why) == ("ready", "window")
        await cry(play, "я тут")
        await cry(play, "1")  # it is safe to read
        play.now += MINUTE
        await drained(play)
        assert WORDS in sent(api)


async def test_without_an_approved_text_nothing_leaves_and_the_desk_says_why(store):
    async with by_whatsapp(store, templates={("knock", "ky"): "HX" + "8" * 32}) as (play, api):
        await cry(play)
        await in_russian(play)
        play.now += DAY
        said = await operator_says(play, WORDS)
        play.now += MINUTE
        before = len(api.created)
        await drained(play)
        assert sent(api, before) == []
        row = next(each for each in await rows(play) if each.id == said)
        assert (row.state, row.why) == ("ready", "session")
        play.now += 72 * HOUR
        await drained(play)
        row = next(each for each in await rows(play) if each.id == said)
        assert row.state == "expired" and sent(api, before) == []


async def test_a_time_agreed_as_safe_opens_no_session(store):
    async with by_whatsapp(store) as (play, api):
        await cry(play)
        await in_russian(play)
        await play.house.store.write(
            lambda tx: tx.run(tables.cases.update().values(safe_until=play.now + 3 * DAY), {})
        )
        play.now += DAY
        await operator_says(play, WORDS)
        play.now += MINUTE
        before = len(api.created)
        await drained(play)
        assert sent(api, before) == ["HX" + "7" * 32]


@pytest.mark.parametrize("how", ["refused at once", "by receipt"])
async def test_words_refused_as_out_of_session_knock_once_and_never_leave_again_as_they_are(store, how):
    """Its clock and ours may differ, or Meta counts otherwise: the network's word holds."""
    async with by_whatsapp(store) as (play, api):
        await cry(play)
        await in_russian(play)
        play.now += MINUTE
        if how == "refused at once":
            api.say = lambda asked: refusal(400, 63016) if asked.form.get("Body") == WORDS else None
        said = await operator_says(play, WORDS)
        play.now += MINUTE // 4
        before = len(api.created)
        await drained(play)
        if how == "by receipt":
            assert sent(api, before) == [WORDS]
            await play.house.outbox.receipt("wa", api.messages[0]["sid"], "failed", "63016")
            await drained(play)
        assert sent(api, before)[-1:] == ["HX" + "7" * 32]
        assert ("send_failed", "63016") in await verbs(play)
        for _ in range(3):
            play.now += 7 * HOUR
            await drained(play)
        assert sent(api, before).count(WORDS) == (how == "by receipt")
        assert sent(api, before).count("HX" + "7" * 32) == 1
        assert next(each for each in await rows(play) if each.id == said).state in ("failed", "sent")


async def test_an_approved_text_that_is_refused_too_is_not_tried_for_ever(store):
    async with by_whatsapp(store) as (play, api):
        await cry(play)
        await in_russian(play)
        play.now += DAY
        asked: list[str] = []

        def say(request) -> Answer | None:
            asked.append(request.form.get("ContentSid", ""))
            return refusal(400, 63016) if request.method == "POST" else None

        api.say = say
        await operator_says(play, WORDS)
        for _ in range(400):
            play.now += MINUTE
            await drained(play)
        assert asked.count("HX" + "7" * 32) == 4


async def test_somebody_who_blocked_us_is_out_of_reach_and_the_operator_is_told(store):
    async with by_whatsapp(store) as (play, api):
        await cry(play)
        play.now += MINUTE
        await operator_says(play, WORDS)
        await drained(play)
        await play.house.outbox.receipt("wa", api.messages[0]["sid"], "undelivered", "63032")
        (there,) = await rows(play, tables.addresses)
        assert there.reach == "unreachable"
        assert ("send_failed", "63032") in await verbs(play)
        await cry(play, "снова тут")
        assert (await rows(play, tables.addresses))[0].reach == ""


async def test_a_receipt_climbs_to_read_and_never_back(store):
    async with by_whatsapp(store) as (play, api):
        await cry(play)
        sid = api.messages[0]["sid"]
        for status in ("read", "delivered", "sent", "failed"):
            await play.house.outbox.receipt("wa", sid, status, "")
        row = next(each for each in await rows(play) if sid in each.refs)
        assert row.delivery == RANKS["read"]
        assert not [verb for verb, _ in await verbs(play) if verb == "send_failed"]


async def test_stop_is_obeyed_by_us_since_nobody_before_us_does(store):
    async with by_whatsapp(store) as (play, api):
        await cry(play, "салом")
        await cry(play, "стоп")
        before = len(api.created)
        play.now += MINUTE
        await drained(play)
        assert (await rows(play, tables.addresses))[0].blocked == "stopped"
        assert len(api.created) == before


async def test_the_same_number_by_sms_is_another_person(store):
    async with by_whatsapp(store) as (play, _api):
        await cry(play)
        heard = play.heard(CRY, PHONE)
        other = Address(Network.SMS, PHONE)
        await play.house.intake.take(replace(heard, address=other, door="sms"))
        assert len(await rows(play, tables.people)) == 2


async def test_choices_are_numbered_and_a_typed_digit_answers(store):
    async with by_whatsapp(store) as (play, api):
        await cry(play, "Привет")
        await cry(play, "1")
        assert "1 ✅ Да" in sent(api)[-1]
        await cry(play, "1")
        assert all(f"\n{key} " in sent(api)[-1] for key in range(1, 5))
        assert "0 " in sent(api)[-1]


async def test_a_place_is_never_taken_and_the_person_is_told_to_write_it(store):
    async with by_whatsapp(store) as (play, api):
        await cry(play)
        await play.house.intake.take(play.heard("", PHONE, kind=Kind.LOCATION))
        await drained(play)
        assert "карту мы не видим" in sent(api)[-1].lower()


async def test_privacy_says_what_whatsapp_knows_to_those_on_whatsapp_alone(store):
    words = "WhatsApp знает"
    async with by_whatsapp(store) as (play, api):
        for each in ("Привет", "1", "1", "6"):
            await cry(play, each)
        assert words in "\n".join(sent(api))
