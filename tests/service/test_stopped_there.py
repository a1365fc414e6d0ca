"""Words that Twilio takes for itself (STOP, START, HELP and their kin), and the block that comes of them."""

import itertools
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from outbox_parts import (
    AUTH_TOKEN,
    MINUTE,
    SENDER,
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
from twilio_api import refusal

from bot.store import tables
from bot.store.database import Store

THEM = "+996555000111"
CRY = "помогите, меня заперли"
IDS = itertools.count(1)


class Twilio:
    """Twilio before the house: it hears people first, and refuses whom STOP cut off."""

    def __init__(self, play: Play, api: TwilioApi) -> None:
        self.play, self.api, self.stopped = play, api, False
        house = play.house
        routes = house.doors["sms"].routes(house.intake.take, house.outbox.receipt, house.last_words)  # type: ignore[attr-defined]
        transport = httpx.ASGITransport(Starlette(routes=routes))
        self.http = httpx.AsyncClient(transport=transport, base_url="https://safar.example")
        api.say = self.say

    def say(self, asked: Any) -> Any:
        return refusal(400, 21610) if self.stopped and asked.method == "POST" else None

    async def brings(self, words: str, kind: str = "", sid: str = "") -> list[str]:
        """Somebody writes; what left for them. `kind` = the OptOutType that Advanced Opt-Out tells."""
        self.play.now += 20_000
        self.stopped = {"STOP": True, "START": False}.get(kind, self.stopped)
        fields = {"MessageSid": sid or f"SM{next(IDS):032x}", "From": THEM, "To": SENDER, "Body": words}
        fields |= {"OptOutType": kind} if kind else {}
        url = "https://safar.example/twilio/sms/sms"
        signature = RequestValidator(AUTH_TOKEN).compute_signature(url, fields)
        form = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signature}
        before = len(self.api.created)
        answer = await self.http.post("/twilio/sms/sms", content=urlencode(fields), headers=form)
        assert answer.status_code == 200
        await drained(self.play)
        return [each["Body"] for each in self.api.created[before:]]


async def standing(play: Play) -> tuple[bool, str]:
    """Did the person stop us, and is their address shut?"""
    (person,), (address,) = await rows(play, tables.people), await rows(play, tables.addresses)
    return person.stopped, address.blocked


async def rings(play: Play) -> bool:
    """Does the duty phone ring for the one case?"""
    (case,) = await rows(play, tables.cases)
    return bool(case.alarm_at)


@pytest.mark.parametrize("word", ["STOP", "END", "СТОП", "ENOUGH"])
async def test_stop_holds_whatever_word_twilio_took_for_it_and_nothing_is_added(
    store: Store, word: str
) -> None:
    async with by_sms(store) as (play, api):
        twilio = Twilio(play, api)
        assert await twilio.brings("привет")
        assert await twilio.brings(word, "STOP") == []
        assert (await standing(play))[0]


async def test_a_case_learns_that_the_phone_is_shut_and_the_words_are_not_tried_again(store: Store) -> None:
    async with by_sms(store) as (play, api):
        twilio = Twilio(play, api)
        await twilio.brings(CRY)
        twilio.stopped = True  # by a word that Twilio kept to itself, or by whoever holds the phone
        play.now += MINUTE
        said = await operator_says(play, "Вы можете говорить?")
        await drained(play)
        asked = len(api.asked)
        row = next(each for each in await rows(play) if each.id == said)
        assert (row.state, row.why) == ("dropped", "forbidden")
        assert ("send_dropped", "forbidden") in await verbs(play)
        play.now += 30 * MINUTE
        await operator_says(play, "Ещё раз")
        await drained(play)
        assert len(api.asked) == asked, "nobody knocks at a shut door"


async def test_after_start_all_is_as_before(store: Store) -> None:
    async with by_sms(store) as (play, api):
        twilio = Twilio(play, api)
        await twilio.brings(CRY)
        await twilio.brings("STOP", "STOP")
        assert await twilio.brings("START", "START") == [], "Twilio has answered"
        assert await standing(play) == (False, "")
        play.now += MINUTE
        await operator_says(play, "Вы можете говорить?")
        await drained(play)
        assert api.created[-1]["Body"] == "Вы можете говорить?"


async def test_who_stopped_and_cries_again_is_tried_again_and_the_desk_sees_what_became_of_it(
    store: Store,
) -> None:
    """Twilio lets nothing through until START; safar does not decide that for it."""
    async with by_sms(store) as (play, api):
        twilio = Twilio(play, api)
        await twilio.brings("привет")
        await twilio.brings("STOP", "STOP")
        before = len(api.asked)
        assert await twilio.brings(CRY) == []
        assert len(api.asked) > before
        assert ("send_dropped", "forbidden") in await verbs(play)
        assert len(await rows(play, tables.cases)) == 1
        twilio.stopped = False
        assert await twilio.brings("0")


@pytest.mark.parametrize("word", ["HELP", "INFO"])
async def test_d01_help_that_twilio_answered_opens_a_case_and_stands_at_the_question_it_put(
    store: Store, word: str
) -> None:
    async with by_sms(store) as (play, api):
        twilio = Twilio(play, api)
        await twilio.brings("привет")
        assert await twilio.brings(word, "HELP") == []
        (case,) = await rows(play, tables.cases)
        assert case.tier == "T1" and not await rings(play)
        assert await twilio.brings("1")
        assert await rings(play)


async def test_d01_a_help_word_that_twilio_left_alone_gets_its_number_from_us(store: Store) -> None:
    """Without Advanced Opt-Out Twilio answers HELP in English and tells us nothing: then ours must leave."""
    async with by_sms(store) as (play, api):
        twilio = Twilio(play, api)
        (answer,) = await twilio.brings("HELP")
        assert "112" in answer


async def test_a_yes_that_twilio_took_for_start_is_still_the_answer_to_our_question(store: Store) -> None:
    """YES is one of Twilio's words for START. "Danger now?" "YES": it must ring, and be answered."""
    async with by_sms(store) as (play, api):
        twilio = Twilio(play, api)
        await twilio.brings("HELP")
        assert not await rings(play)
        assert await twilio.brings("YES", "START")
        assert await rings(play)


async def test_the_same_stop_twice_or_after_start_again_changes_nothing(store: Store) -> None:
    async with by_sms(store) as (play, api):
        twilio = Twilio(play, api)
        await twilio.brings("привет")
        await twilio.brings("STOP", "STOP", sid="SM" + "5" * 32)
        await twilio.brings("START", "START")
        twilio.stopped = False
        url_again = await twilio.brings("STOP", sid="SM" + "5" * 32)  # the same message, late and repeated
        assert url_again == []
        assert await standing(play) == (False, "")
