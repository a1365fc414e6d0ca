"""Why a message did not arrive, as an operator understands it: codes of all doors -> one of a few families.

Twilio's codes are grouped after its error pages (as in channels/twilio_errors.py); Telegram's and the wire's
are those of channels/telegram_errors.py; the words are ours. A code nobody has sorted is "other": the page
shows it as it came, so that a technician can look it up.
"""

from collections.abc import Iterable, Mapping

FAMILIES: Mapping[str, Iterable[str]] = {
    # no such number, a landline, a number that takes no messages
    "number": ("21211", "21614", "21635", "30005", "30006", "63003", "63024"),
    # switched off, no network, memory full: it may come on again
    "off": ("30003", "30008", "sms_off"),
    # whoever holds the phone blocked us, or told the provider "stop"
    "blocked": ("403", "21610", "63032", "63033", "forbidden"),
    "stopped": ("stopped",),
    # gone, or never there: the chat was deleted
    "gone": ("unreachable", "migrated"),
    # the network's own filter, or a text it does not take
    "refused": ("400", "21617", "30004", "30007", "30009", "never", "sms_refused"),
    # our account, our sender, a route for that country: an administrator must act
    "ours": (
        *("401", "404", "20003", "30002", "63051", "11200", "11205", "12100", "12200", "12300"),
        *("21608", "21408", "21606", "21612", "21703", "30018", "30024", "ours", "route"),
        *("21655", "63027", "63054"),
        *("sms_phone", "sms_failed"),
    ),
    # too many at once: it is tried again by itself
    "busy": (
        "409",
        "429",
        "5xx",
        "20429",
        "30001",
        "21611",
        "63018",
        "63038",
        "later",
        "held",
        "paced",
        "sim_day",
        "sms_limit",
    ),
    # the wire broke, nobody answered
    "wire": (
        *("sms_radio", "sms_late", "lost"),
        *("gateway", "odd", "unknown", "ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError"),
        *("ReadError", "ReadTimeout", "WriteError", "WriteTimeout", "RemoteProtocolError"),
    ),
    # the network's hours after their last message are over, and no approved text is there
    "session": ("63016", "session"),
    "words": ("words", "empty", "address"),
}
_OF = {code: family for family, codes in FAMILIES.items() for code in codes}


def family(code: str) -> str:
    """The family of a code; "" when there is no code, "other" when nobody has sorted it."""
    return _OF.get(code, "other") if code else ""
