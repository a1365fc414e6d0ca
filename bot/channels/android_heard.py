"""What a phone received, as our `Heard`: who wrote, by which SIM card, when, and by which id it is known.

The id comes from the message itself (sender, second, how it begins), keyed, because a phone may tell of one
message more than once: a webhook that is repeated, a second event for the same SMS, its inbox when we ask for
what we missed. The inbox calls its words a preview, so only their beginning counts. Two equal answers are two
messages all the same, for no phone writes twice in one second.
"""

import hashlib
import hmac
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import phonenumbers

from bot.channels.android_wire import millis
from bot.core.message import Address, Heard, Kind, Millis, Network

KINDS = {"sms:received": Kind.TEXT, "sms:data-received": Kind.OTHER, "mms:received": Kind.DOCUMENT}
BEGINNING = 20  # letters of the words; a preview is longer, as far as anybody has seen
NUMBER = re.compile(r"\+?[\d\s()\-]{7,24}")


@dataclass(frozen=True, slots=True)
class SimCard:
    """One SIM card, and the door it is. `slot` as the app counts, from 1; the caps count SMS."""

    name: str
    slot: int
    number: str = field(repr=False)
    country: str
    per_minute: int = 6
    per_day: int = 150


def sim_of(sims: Sequence[SimCard], told: Mapping[str, object]) -> SimCard:
    """The SIM card a message came by. A phone that does not say so: by its own number, else by the country
    of who wrote, else the first.
    """
    slot, own = told.get("simNumber"), told.get("recipient")
    for sim in sims:
        if sim.slot == slot:
            return sim
    for sim in sims:
        if own and own == sim.number:
            return sim
    country = _country(str(told.get("sender") or told.get("phoneNumber") or ""))
    return next((sim for sim in sims if sim.country == country), sims[0])


def heard(sim: SimCard, key: str, event: str, id_: str, told: Mapping[str, object]) -> Heard | None:
    """The message; None when no person wrote it (an operator's name or a short number instead of a number).

    Its time is that of the operator's centre; `told` is an event's payload, or a row of the inbox.
    """
    sender = whose(str(told.get("sender") or told.get("phoneNumber") or ""), sim.country)
    if not sender:
        return None
    words = str(told.get("message") or told.get("contentPreview") or "")
    at = millis(told.get("receivedAt") or told.get("createdAt"))
    kind = _kind(event, told)
    return Heard(
        door=sim.name,
        provider_id=_name(key, sender, at, kind, words) if at else f"e{id_}",
        address=Address(Network.SMS, sender),
        at=at or Millis(0),
        kind=kind,
        words=words if kind is Kind.TEXT else "",
    )


def whose(sender: str, country: str) -> str:
    """The number in E.164; a local one is read as its country would. "" when it is no person's."""
    if not NUMBER.fullmatch(sender.strip()):
        return ""
    try:
        parsed = phonenumbers.parse(sender, country)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(parsed):
        return sender if sender.startswith("+") else ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _country(sender: str) -> str:
    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(sender, None)) or ""
    except phonenumbers.NumberParseException:
        return ""


def _kind(event: str, told: Mapping[str, object]) -> Kind:
    kind = KINDS.get(event, Kind.OTHER)
    is_picture = kind is Kind.DOCUMENT and "IMAGE" in str(told.get("contentClass") or "").upper()
    return Kind.PHOTO if is_picture else kind


def _name(key: str, sender: str, at: Millis, kind: Kind, words: str) -> str:
    # A phone may cut a character in half between two SMS, and half a one cannot be encoded as it is.
    beginning = " ".join(words.split())[:BEGINNING]
    message = f"{sender}\n{at // 1000}\n{kind}\n{beginning}"
    return "c" + hmac.new(key.encode(), message.encode("utf-8", "replace"), hashlib.sha256).hexdigest()[:40]
