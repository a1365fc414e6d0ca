"""One Telegram update → one event. A pure converter that never raises.

It reads the JSON itself and not the library's types: the library refuses (and logs) a whole batch when one
field of one update is not as it expects, and then nobody in that batch is heard. Here a field that is
missing or of a wrong kind is simply not there. Only private chats are heard. Kinds we do not know become
`Kind.OTHER`, which has an answer too; service messages that nobody wrote are passed over.
"""

import math
from typing import Any

from bot.core.message import Address, Heard, Kind, Media, Millis, Network, Reach, Tap

JSON = Any  # what a stranger's JSON may hold

HINTS = {"tg", "ky", "uz", "kk", "tk", "ru"}

KINDS = {  # the first field found names the kind; a venue carries a location too
    "text": Kind.TEXT,
    "photo": Kind.PHOTO,
    "voice": Kind.VOICE,
    "audio": Kind.VOICE,
    "video_note": Kind.VOICE,
    "video": Kind.DOCUMENT,
    "document": Kind.DOCUMENT,
    "location": Kind.LOCATION,
    "contact": Kind.CONTACT,
    "sticker": Kind.STICKER,
}
FILES = {
    "voice": "voice",
    "audio": "voice",
    "photo": "photo",
    "video_note": "video",
    "video": "video",
    "document": "file",
}
SERVICE = (
    "pinned_message",
    "message_auto_delete_timer_changed",
    "write_access_allowed",
    "chat_background_set",
    "proximity_alert_triggered",
)
REACHABLE = {"member": True, "kicked": False, "left": False}


def heard(update: JSON, door: str, at: Millis) -> Heard | Reach | None:
    """What this update says, or None when it holds nothing for us or cannot be read.

    `at` is now; an event carries the time the person wrote where Telegram gives it, so that an answer after
    an outage is not taken for a prompt one.
    """
    number = update_id(update)
    if number is None:
        return None
    if "callback_query" in update:
        return _tap(update["callback_query"], door, f"u{number}", at)
    if "my_chat_member" in update:
        return _reach(update["my_chat_member"], door, f"u{number}", at)
    edited = "edited_message" in update
    message = update.get("edited_message" if edited else "message")
    event = _message(message, door, f"u{number}", at)
    if event is None or not edited:
        return event
    return _edit(event)


def update_id(update: JSON) -> int | None:
    """The number by which an update is confirmed."""
    return _int(update, "update_id")


def callback_id(update: JSON) -> str:
    """The id by which a tap is answered, "" when this is none."""
    return _str(_get(update, "callback_query"), "id")


def _message(message: JSON, door: str, provider_id: str, at: Millis) -> Heard | None:
    address = _private(_get(message, "chat"))
    if address is None or any(field in message for field in SERVICE):
        return None
    kind = next((KINDS[field] for field in KINDS if field in message), Kind.OTHER)
    place = _place(_get(message, "location"))
    return Heard(
        door=door,
        provider_id=provider_id,
        address=address,
        at=_when(message, at),
        kind=Kind.OTHER if kind is Kind.LOCATION and place is None else kind,
        words=_words(message),
        place=place,
        hint=_hint(_get(message, "from")),
        message_ref=str(_int(message, "message_id") or ""),
        media=_media(message),
    )


def _media(message: JSON) -> Media | None:
    """The file in it: of a picture the largest size."""
    for field, kind in FILES.items():
        thing = _get(message, field)
        if isinstance(thing, list):
            sizes = [size for size in thing if _str(size, "file_id")]
            thing = max(sizes, key=lambda size: _int(size, "file_size") or 0, default=None)
        if ref := _str(thing, "file_id"):
            seconds, size = (max(0, _int(thing, name) or 0) for name in ("duration", "file_size"))
            return Media(ref, kind, _str(thing, "mime_type").lower()[:100], seconds, size)
    return None


def _edit(event: Heard) -> Heard | None:
    """An edited message; a live location edits itself every few seconds, and its first place is enough."""
    if event.kind is Kind.LOCATION:
        return None
    return Heard(
        door=event.door,
        provider_id=event.provider_id,
        address=event.address,
        at=event.at,
        kind=Kind.EDIT,
        words=event.words,
        hint=event.hint,
        message_ref=event.message_ref,
    )


def _tap(query: JSON, door: str, provider_id: str, at: Millis) -> Heard | None:
    address = _private(_get(_get(query, "message"), "chat"))
    if address is None:
        return None
    tap = Tap.read(_str(query, "data"))
    return Heard(
        door=door,
        provider_id=provider_id,
        address=address,
        at=at,
        kind=Kind.TAP if tap else Kind.OTHER,
        tap=tap,
        hint=_hint(_get(query, "from")),
    )


def _reach(change: JSON, door: str, provider_id: str, at: Millis) -> Reach | None:
    address = _private(_get(change, "chat"))
    reachable = REACHABLE.get(_str(_get(change, "new_chat_member"), "status"))
    if address is None or reachable is None:
        return None
    return Reach(door, provider_id, address, _when(change, at), reachable)


def _private(chat: JSON) -> Address | None:
    number = _int(chat, "id")
    if number is None or _str(chat, "type") != "private":
        return None
    return Address(Network.TELEGRAM, str(number))


def _words(message: JSON) -> str:
    """Text, a picture's caption, or the number on a contact card."""
    return _str(message, "text") or _str(message, "caption") or _str(_get(message, "contact"), "phone_number")


def _place(location: JSON) -> tuple[float, float] | None:
    here = (_float(location, "latitude"), _float(location, "longitude"))
    return here if all(math.isfinite(number) for number in here) else None


def _when(thing: JSON, at: Millis) -> Millis:
    """When it was written or edited: whole seconds, and never later than now."""
    seconds = _int(thing, "edit_date") or _int(thing, "date")
    return at if seconds is None or seconds <= 0 else Millis(min(at, seconds * 1000))


def _hint(sender: JSON) -> str:
    language = _str(sender, "language_code").lower().partition("-")[0]
    return language if language in HINTS else ""


def _get(thing: JSON, field: str) -> JSON:
    return thing.get(field) if isinstance(thing, dict) else None


def _str(thing: JSON, field: str) -> str:
    value = _get(thing, field)
    return value if isinstance(value, str) else ""


def _int(thing: JSON, field: str) -> int | None:
    value = _get(thing, field)
    return value if type(value) is int else None


def _float(thing: JSON, field: str) -> float:
    value = _get(thing, field)
    return float(value) if type(value) in (int, float) and abs(value) <= 180 else math.nan
