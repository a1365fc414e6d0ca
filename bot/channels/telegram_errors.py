"""What the Telegram client's errors mean for us.

Its family misleads: `BadRequest` is a `NetworkError`, so whoever retries network errors retries nonsense. And
an answer of an unexpected shape comes out as a plain Python error. Both are sorted here, once.
"""

from datetime import timedelta

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.channels.wire import NEVER_LEFT
from bot.service.door import Why

# An answer that is JSON but not of the promised shape leaves the client as one of these.
ODD = (KeyError, TypeError, ValueError, AttributeError)
FAILURES = (TelegramError, *ODD)

FINAL = (
    (BadRequest, Why.NEVER, "400"),
    (Forbidden, Why.UNREACHABLE, "403"),
    (InvalidToken, Why.OURS, "401"),
    (EndPointNotFound, Why.OURS, "404"),
    (ChatMigrated, Why.NEVER, "migrated"),
    (Conflict, Why.LATER, "409"),
    (RetryAfter, Why.LATER, "429"),
)


def judge(err: Exception) -> tuple[Why, str]:
    """Why a send failed, and a code that is safe to log (the error's own text is not: it may quote)."""
    if isinstance(err, BadRequest) and "chat not found" in err.message.lower():
        return Why.UNREACHABLE, "400"
    for kind, why, code in FINAL:
        if isinstance(err, kind):
            return why, code
    if isinstance(err, NetworkError):
        return _network(err)
    return Why.UNKNOWN, "odd"


def _network(err: NetworkError) -> tuple[Why, str]:
    cause = err.__cause__
    if isinstance(cause, NEVER_LEFT):
        return Why.LATER, type(cause).__name__
    if isinstance(cause, httpx.HTTPError):
        return Why.UNKNOWN, type(cause).__name__
    if cause is not None and not isinstance(cause, TelegramError):
        return Why.UNKNOWN, "odd"
    # Telegram answered 5xx. A gateway's complaint leaves open whether the server behind it did the work.
    return (Why.UNKNOWN, "gateway") if "gateway" in err.message.lower() else (Why.LATER, "5xx")


def unchanged(err: BadRequest) -> bool:
    """An edit was refused since the message already reads so: as good as done."""
    return "not modified" in err.message.lower()


def gone(err: Exception) -> bool:
    """A deletion was refused since the message is there no more: as good as done."""
    return isinstance(err, BadRequest) and "message to delete not found" in err.message.lower()


def seconds_to_wait(err: Exception) -> float:
    """How long Telegram asks us to wait; 0 when it does not ask."""
    if not isinstance(err, RetryAfter):
        return 0.0
    wait = err.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
