"""Why a phone did not send, in its own words, as codes of ours; and who must act on each.

The app tells a reason as text: the name of Android's result code, a sentence of its own, or the status that
the operator's centre reported. Only these few codes leave this file, so no number reaches a log.
Sources: the app's public pages on errors and on delivery reports; the status of a report is that of GSM 03.40
(9.2.3.15): 64 to 95 it will never arrive, 96 to 127 the centre no longer tries, 70 it was too late.
"""

import re
from collections.abc import Mapping

from bot.core.message import Millis
from bot.service.door import NotSent, Why

# The first that is found in the reason holds.
REASONS: tuple[tuple[str, str], ...] = (
    ("ttl expired", "sms_late"),
    ("cancel", "sms_late"),
    ("limit_exceeded", "sms_limit"),
    ("no_default_sms_app", "sms_phone"),
    ("no sims", "sms_phone"),
    ("permission", "sms_phone"),
    ("fdn_check", "sms_phone"),
    ("short_code", "sms_refused"),
    ("invalid_sms_format", "sms_refused"),
    ("null_pdu", "sms_refused"),
    ("encoding_error", "sms_refused"),
    ("no_service", "sms_radio"),
    ("radio_off", "sms_radio"),
    ("radio_not_available", "sms_radio"),
    ("modem_err", "sms_radio"),
    ("network", "sms_radio"),
)
STATUS = re.compile(r"delivery result.*?(\d+)\s*$")
TOO_LATE = 70
GAVE_UP = range(96, 128)

WHY: Mapping[str, Why] = {
    # the SIM or the system takes no more for a while; other SIMs still pass
    "sms_limit": Why.ROUTE,
    # the phone itself: no SIM card, no right to send. Somebody must look at it
    "sms_phone": Why.OURS,
    # the operator will never pass this on to that number
    "sms_refused": Why.NEVER,
}
SOON = (408, 423, 425, 429)  # HTTP: it took too long, is locked, came too early, are too many
SHORTEST, LONGEST = 10 * 60_000, 30 * 60_000  # a phone that is off is tried once more in this span


def code_of(reason: str) -> str:
    """One of our codes; "sms_failed" for everything nobody has sorted (an empty balance looks like that)."""
    told = reason.lower()
    if found := STATUS.search(told):
        status = int(found.group(1))
        return "sms_off" if status == TOO_LATE or status in GAVE_UP else "sms_refused"
    return next((code for part, code in REASONS if part in told), "sms_failed")


def judge(code: str, now: Millis, chance: float) -> NotSent:
    """What such a code of a receipt means. What is not sorted is tried once more, later."""
    if code in WHY:
        return NotSent(WHY[code], code)
    wait = SHORTEST + round(chance * (LONGEST - SHORTEST))
    return NotSent(Why.LATER, code, Millis(now + wait), once=True)


def refused(status: int) -> NotSent:
    """What it means that the gateway answered a new message with that HTTP status.

    400 is ours too: the phone left the account, or another id of it is in the config; the words are those
    of our own files, and wait. So is an answer that sends us elsewhere: the address in the config is wrong.
    """
    if status in (400, 401, 403, 404) or 300 <= status < 400:
        return NotSent(Why.OURS, str(status))
    if status in SOON or status >= 500:
        return NotSent(Why.LATER, "5xx" if status >= 500 else "429")
    return NotSent(Why.NEVER, str(status))
