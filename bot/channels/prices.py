"""What Twilio asks this account for one SMS segment to a country (its pricing resource)."""

from collections.abc import Iterable, Mapping

from twilio.http import AsyncHttpClient
from twilio.rest import Client

from bot.channels.twilio import FAILURES, code_of
from bot.channels.twilio_wire import HttpxForTwilio
from bot.channels.wire import quiet


async def dearest(
    account: str, token: str, countries: Iterable[str], wire: AsyncHttpClient
) -> Mapping[str, float | str]:
    """Country -> US dollars of its dearest network, or why nobody can say: a code, or "unknown"."""
    quiet()
    client = Client(account, token, http_client=wire)  # type: ignore[no-untyped-call]
    found: dict[str, float | str] = {}
    try:
        for code in countries:
            try:
                answer = await client.pricing.v1.messaging.countries(code).fetch_async()
            except FAILURES as error:
                found[code] = code_of(error)
            else:
                usd = str(answer.price_unit or "").lower() == "usd"
                found[code] = (_highest(answer.outbound_sms_prices) if usd else None) or "unknown"
    finally:
        if isinstance(wire, HttpxForTwilio):
            await wire.close()
    return found


def _highest(networks: object) -> float | None:
    """The highest price in Twilio's list of networks; what cannot be read counts for nothing."""
    prices = []
    for network in networks if isinstance(networks, list) else []:
        for price in network.get("prices") or [] if isinstance(network, dict) else []:
            told = str(price.get("current_price") or price.get("base_price") or "")
            if told.replace(".", "", 1).isdecimal() and float(told) > 0:
                prices.append(float(told))
    return max(prices, default=None)
