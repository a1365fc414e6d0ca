"""Twilio's error codes and who must act on each (facts: Twilio's error pages; grouped as in our SMS notes).

Twilio asks not to lean on codes blindly, since meanings shift: an unknown one is treated as 30008 (unknown
error): one more try after 10 to 30 minutes, if the message is still useful then.
"""

from bot.core.message import Millis
from bot.service.door import NotSent, Why

GROUPS: dict[Why, tuple[int, ...]] = {
    # rate and queue limits: soon again, at the outbox's own pace
    Why.LATER: (20429, 30001, 21611, 63018),
    # account or webhook: an administrator must act, and nothing passes before
    Why.OURS: (20003, 30002, 63051, 11200, 11205, 12100, 12200, 12300),
    # the same for one country, sender, number or approved text of WhatsApp's: others still pass
    Why.ROUTE: (21608, 21408, 21606, 21612, 21703, 30018, 30024, 21655, 63027, 63054),
    # no such number, a landline, an unknown handset, a person who blocked us on WhatsApp
    Why.UNREACHABLE: (21211, 21614, 21635, 30005, 30006, 63003, 63024, 63032, 63033),
    # whoever holds the phone told Twilio "stop"
    Why.FORBIDDEN: (21610,),
    # this text will never pass: too long, filtered
    Why.NEVER: (21617, 30004, 30007, 30009),
    # outside WhatsApp's 24 hours: never again as free words
    Why.SESSION: (63016,),
}
CAPPED = (63038,)  # the sender's messages of one day are used up: it is worth asking again, and not at once
WHY = {code: why for why, codes in GROUPS.items() for code in codes}

SHORTEST, LONGEST = 10 * 60_000, 30 * 60_000  # a phone that is off is tried once more in this span


def judge(code: int, status: int, now: Millis, chance: float) -> NotSent:
    """What a refused message means. `code` is Twilio's, `status` the HTTP status (0 when there was none)."""
    if code in WHY:
        return NotSent(WHY[code], str(code))
    if status in (401, 403):
        return NotSent(Why.OURS, str(code))
    if status == 429 or status >= 500:
        return NotSent(Why.LATER, str(code))
    wait = SHORTEST + round(chance * (LONGEST - SHORTEST))
    if code in CAPPED:
        return NotSent(Why.LATER, str(code), Millis(now + wait))
    return NotSent(Why.LATER, str(code), Millis(now + wait), once=True)
