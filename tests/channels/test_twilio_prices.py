"""Prices as Twilio tells them: the dearest network counts, and what it does not tell stays unknown."""

import pytest
from tiny_http import Answer
from twilio_api import ACCOUNT, AUTH_TOKEN, ToLoopback, TwilioApi, refusal

from bot.channels.prices import dearest


def network(carrier, price):
    return {"carrier": carrier, "mcc": "437", "prices": [{"number_type": "mobile", "current_price": price}]}


def country(code, unit, networks):
    return Answer({"country": code, "iso_country": code, "price_unit": unit, "outbound_sms_prices": networks})


NETWORKS = [network("One", "0.2105"), network("Two", "0.3"), network("Odd", "free")]
ANSWERS = {
    "KG": country("KG", "usd", NETWORKS),
    "KZ": country("KZ", "usd", []),
    "TJ": country("TJ", "eur", NETWORKS),
    "UZ": refusal(404, 20404),
}


@pytest.fixture
async def api():
    async with TwilioApi() as twilio:
        twilio.say = lambda asked: ANSWERS[asked.path.rpartition("/")[2]]
        yield twilio


async def test_the_dearest_network_counts_and_the_rest_stays_unknown(api):
    told = await dearest(ACCOUNT, AUTH_TOKEN, ANSWERS, ToLoopback(api.port))
    assert told == {"KG": 0.3, "KZ": "unknown", "TJ": "unknown", "UZ": "20404"}
    assert [asked.path for asked in api.asked] == [f"/v1/Messaging/Countries/{code}" for code in ANSWERS]


async def test_an_account_that_may_not_ask_is_told_so(api):
    api.say = lambda _asked: refusal(401, 20003)
    assert await dearest(ACCOUNT, AUTH_TOKEN, ["KG"], ToLoopback(api.port)) == {"KG": "20003"}
