"""Hostile updates, forms, events and requests, drawn from a seed: the same seed draws the same ones.

Each is a real one that was bent: fields missing, extra, of a wrong kind, texts of every bad sort. A repeat of
an earlier one is among them, for providers repeat themselves.
"""

import copy
import json
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any
from urllib.parse import quote, urlencode

MARK = "zqx"  # in every text, name and file name of ours: it must stand in no log
CHATS, PHONES = 7_700_100_000, 996_555_120_000  # and so must these addresses
PEOPLE = 9_000
SENDER = "+15005550006"

PHRASES = (
    *(
        "привет",
        "салам",
        "salom",
        "сәлем",
        "да",
        "нет",
        "жок",
        "ҳа",
        "ýok",
        "не знаю",
        "1",
        "2",
        "0",
        "9",
        "8",
    ),
    *("помогите", "жардам", "кӯмак", "yordam", "ёрдам", "көмек", "kömek", "sos", "112", "SOS!!!"),
    *("оператор", "меню", "назад", "стоп", "stop", "номер", "язык", "удалить", "/start", "/start x", "уйти"),
    *("Турция", "Москва", "я из Киргизии", "01.05.2026", "меня заперли и бьют", "не хочу жить"),
    *("хочу проверить работу", "мне не платят, забрали паспорт", "мой брат не отвечает из Дубая", "Русский"),
)
INJECTED = (
    "<script>evil()</script>",
    "'; DROP TABLE people; --",
    "{ trouble-first } {$x} {{7*7}} %s %n {0}",
    "\r\nSet-Cookie: a=b\r\n\r\n",
    "=HYPERLINK(0)",
    "../../../etc/passwd",
    "\x1b[31m\x07",
)
ODD = (
    "\u202e\u2066\u200f",
    "\u200b\u200d\ufeff",
    "a" + "\u0301" * 300,
    "👩‍👩‍👧‍👦🏳️‍🌈" * 40,
    "\x00",
    "\ud800",
    "\udfff\ud83d",
    "\U000e0041\U0010ffff",
    "ﷺ" * 200,
    "\u0085\u2028\u2029",
    "ＳＯＳ",
    "١١٢",
)
JUNK: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 2**63, -(2**63) - 1, 10**400, float("1e308")),
    *("", " ", "x", "0", [], {}, [[]], [None], {"": ""}, {"id": {"id": {}}}, [1] * 50, {"a": "zqx"}),
)
KINDS = (
    *("text", "photo", "voice", "audio", "video_note", "video", "document", "location", "contact", "sticker"),
    *("venue", "dice", "poll", "game", "invoice", "successful_payment", "story", "animation"),
    *("new_chat_members", "left_chat_member", "pinned_message", "migrate_to_chat_id", "a_kind_to_come"),
)
UPDATES = (
    *("channel_post", "edited_channel_post", "business_message", "inline_query", "chosen_inline_result"),
    *("shipping_query", "pre_checkout_query", "poll", "poll_answer", "chat_member", "chat_join_request"),
    *("message_reaction", "chat_boost", "deleted_business_messages", "purchased_paid_media", "of_next_year"),
)
STEPS = ("trouble.g0", "trouble.g1", "check.p5", "welcome.safe", "welcome.menu", "human.offer", "_", "gone.x")
CHOICES = ("yes", "no", "unsure", "skip", "help", "leave", "ru", "trouble", "check", "zqx", "")
STATUSES = ("sent", "delivered", "failed", "undelivered", "read", "queued", "zqx", "")
EVENTS = (
    *("sms:received", "sms:received", "sms:received", "sms:data-received", "mms:received", "sms:sent"),
    *("sms:delivered", "sms:failed", "sms:cancelled", "system:ping", "zqx", ""),
)


@dataclass(frozen=True)
class Case:
    """One hostile thing. `sid` = the provider's id, where it is one that must be kept; `body` as it is sent.

    what  telegram, sms, whatsapp, status, android, desk or raw
    """

    what: str
    path: str = ""
    method: str = "POST"
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    sid: str = ""
    update: Any = None
    signed: bool = True


def person(r: Random) -> int:
    return r.randrange(PEOPLE)


def words(r: Random) -> str:
    """Words of somebody who may mean us ill; most bear the mark."""
    kind = r.random()
    if kind < 0.45:
        text = r.choice(PHRASES)
    elif kind < 0.6:
        text = r.choice(INJECTED) + " " + r.choice(PHRASES)
    elif kind < 0.8:
        odd = r.choice(ODD)
        text = odd.join((r.choice(PHRASES), "", r.choice(PHRASES)))
    elif kind < 0.84:
        text = r.choice(PHRASES + ODD) * r.choice((50, 500, 3000))
    else:
        text = "".join(chr(r.choice((r.randrange(32, 126), r.randrange(0x400, 0x500)))) for _ in range(20))
    return f"{text} {MARK}{r.randrange(10**6)}" if r.random() < 0.5 else text


def bent(r: Random, thing: Any, times: int = 1) -> Any:
    """A copy with some fields gone, doubled or of another kind."""
    made = copy.deepcopy(thing)
    for _ in range(times):
        spots = list(_spots(made))
        if not spots:
            return made
        holder, key = r.choice(spots)
        deed = r.random()
        if deed < 0.3:
            del holder[key]
        elif deed < 0.8:
            holder[key] = copy.deepcopy(r.choice(JUNK))
        elif deed < 0.9 and isinstance(holder, dict):
            holder[r.choice(KINDS) if r.random() < 0.5 else f"extra {MARK}"] = copy.deepcopy(r.choice(JUNK))
        else:
            holder[key] = words(r)
    return made


def _spots(thing: Any) -> Any:
    if isinstance(thing, dict):
        for key, value in thing.items():
            yield thing, key
            yield from _spots(value)
    elif isinstance(thing, list):
        for key, value in enumerate(thing):
            yield thing, key
            yield from _spots(value)


# ── Telegram ─────────────────────────────────────────────────────────────────────────────────────────────


def update(r: Random, number: int, now: int) -> dict[str, Any]:
    """One update as Telegram numbers them; everything else in it may be anything."""
    kind = r.random()
    if kind < 0.7:
        made: dict[str, Any] = {"message": _message(r, number, now)}
    elif kind < 0.78:
        made = {"edited_message": _message(r, number, now) | {"edit_date": r.choice((now, now, 1, "x"))}}
    elif kind < 0.9:
        made = {"callback_query": _tap(r, number)}
    elif kind < 0.94:
        made = {"my_chat_member": _member(r)}
    else:
        made = {r.choice(UPDATES): _message(r, number, now)}
    if r.random() < 0.35:
        made = bent(r, made, r.choice((1, 1, 2, 5)))
    return {"update_id": number} | {key: value for key, value in made.items() if key != "update_id"}


def _message(r: Random, number: int, now: int) -> dict[str, Any]:
    chat = CHATS + person(r)
    kind = "private" if r.random() < 0.94 else r.choice(("group", "supergroup", "channel", "zqx"))
    sender = {
        "id": chat,
        "is_bot": r.random() < 0.03,
        "first_name": f"{MARK}name",
        "username": f"{MARK}user",
        "language_code": r.choice(("ru", "ky", "uz-Cyrl", "xx", "zqx", "")),
    }
    made = {
        "message_id": number,
        "date": now if r.random() < 0.95 else r.choice((1_700_000_000, 4_000_000_000, -5)),
        "chat": {"id": chat, "type": kind, "title": f"{MARK}title"},
        "from": sender,
    }
    field = "text" if r.random() < 0.75 else r.choice(KINDS)
    made |= {field: _content(r, field)}
    if r.random() < 0.1:
        deep: Any = {"type": "bold"}
        for _ in range(r.choice((3, 60))):
            deep = {"type": "text_link", "offset": -1, "length": 10**9, "url": f"http://{MARK}", "in": [deep]}
        made["entities"] = [deep] * r.choice((1, 20))
    if r.random() < 0.05:
        made["reply_to_message"] = dict(made)
    return made


def _content(r: Random, field: str) -> Any:
    file = {
        "file_id": f"{MARK}{r.randrange(99)}",
        "file_unique_id": "u",
        "file_name": f"{MARK}.pdf",
        "mime_type": r.choice(("image/png", "zqx/" + "x" * 300, "")),
        "duration": r.choice((3, -1, 10**20)),
        "file_size": r.choice((100, -1, 10**20)),
    }
    return {
        "text": words(r),
        "photo": [file, bent(r, file)],
        "location": {"latitude": r.choice((41.0, 999, "x", 1e308)), "longitude": r.choice((29.0, None))},
        "contact": {"phone_number": f"+{PHONES + person(r)}", "first_name": f"{MARK}name"},
        "dice": {"value": 3},
    }.get(field, file)


def _tap(r: Random, number: int) -> dict[str, Any]:
    data = f"{r.choice(STEPS)}:{r.choice(CHOICES)}:{r.choice((0, 1, 2, 3, 5, -1, 10**30))}"
    chat = CHATS + person(r)
    return {
        "id": f"q{number}",
        "from": {"id": chat, "is_bot": False, "first_name": f"{MARK}name"},
        "message": {"message_id": 5, "date": 1, "chat": {"id": chat, "type": "private"}},
        "chat_instance": "1",
        "data": data if r.random() < 0.7 else words(r),
    }


def _member(r: Random) -> dict[str, Any]:
    chat = CHATS + person(r)
    status = r.choice(("kicked", "member", "left", "restricted", "zqx"))
    return {
        "chat": {"id": chat, "type": "private", "first_name": f"{MARK}name"},
        "from": {"id": chat, "is_bot": False, "first_name": f"{MARK}name"},
        "date": 1_700_000_000,
        "new_chat_member": {"user": {"id": 1, "is_bot": True, "first_name": "x"}, "status": status},
    }


# ── forms and events ─────────────────────────────────────────────────────────────────────────────────────

Sign = Callable[[str, dict[str, str]], str]


def form(r: Random, number: int, sign: Sign) -> Case:
    """What comes to Twilio's paths: mostly signed, as if Twilio itself passed on what people do."""
    door, hook = r.choice((("sms", "sms"), ("sms", "sms"), ("sms", "sms"), ("wa", "sms"), ("sms", "status")))
    path = f"/twilio/{door}/{'whatsapp' if door == 'wa' else hook}"
    phone = f"+{PHONES + person(r)}"
    sid = f"SM{number:032x}"
    fields = {
        "MessageSid": sid,
        "From": f"whatsapp:{phone}" if door == "wa" else phone,
        "To": SENDER,
        "Body": _storable(words(r)),
        "NumMedia": r.choice(("0", "0", "0", "1", "-1", "zqx")),
        "FromCity": f"{MARK}city",
        "ProfileName": f"{MARK}name",
    }
    if hook == "status":
        fields |= {"MessageStatus": r.choice(STATUSES), "ErrorCode": r.choice(("", "30008", "zqx", "21610"))}
    if r.random() < 0.3:
        fields = _bent_form(r, fields)
    body = urlencode(fields).encode()
    if r.random() < 0.08:
        body = r.choice((b"", b"\xff\xfe" + body, body * 400, b"&&==%%%" + body, body[: len(body) // 2]))
        return Case(door, path, body=body, headers=_signed("made up"), signed=False)
    signature = sign(path, fields) if r.random() < 0.93 else r.choice(("", "zqx", "A" * 5000))
    whole = fields.get("MessageSid") == sid and bool(fields.get("From")) and hook == "sms"
    honest = signature == sign(path, fields)
    return Case(
        "status" if hook == "status" else door,
        path,
        body=body,
        headers=_signed(signature),
        sid=sid if whole else "",
        signed=honest,
    )


def _signed(signature: str) -> tuple[tuple[str, str], ...]:
    return (("Content-Type", "application/x-www-form-urlencoded"), ("X-Twilio-Signature", signature))


def _storable(text: str) -> str:
    """A form is UTF-8: a half of a pair cannot stand in one."""
    return text.encode("utf-8", "replace").decode()


def _bent_form(r: Random, fields: dict[str, str]) -> dict[str, str]:
    key = r.choice(list(fields))
    deed = r.random()
    if deed < 0.3:
        return {name: value for name, value in fields.items() if name != key}
    if deed < 0.8:
        return fields | {key: r.choice(("", "0", "zqx", "+", "+1", "12345", "A" * 3000, _storable(words(r))))}
    return fields | {f"Media{MARK}{each}": "x" for each in range(r.choice((1, 50, 300)))}


def event(r: Random, number: int, sign: Callable[[bytes], dict[str, str]], now: str) -> Case:
    """What a phone posts."""
    payload: dict[str, Any] = {
        "messageId": f"m{number}",
        "message": words(r),
        "sender": f"+{PHONES + person(r)}",
        "simNumber": r.choice((1, 1, 1, 2, None, "zqx")),
        "receivedAt": r.choice((now, now, now, "zqx", "9999-99-99", 5, "")),
        "health": {"status": "pass", "checks": {"battery": {"observedValue": "zqx"}}},
    }
    told: Any = {"deviceId": MARK, "event": r.choice(EVENTS), "id": f"e{number}", "payload": payload}
    if r.random() < 0.3:
        told = bent(r, told, r.choice((1, 2, 5)))
    body = json.dumps(told).encode()
    if r.random() < 0.04:
        body = r.choice((b"", b"[]", b"null", b"{" * 2000, b"[" * 30_000, body[:-7], b"\xff" + body))
    headers = sign(body) if r.random() < 0.93 else {"X-Timestamp": "zqx", "X-Signature": "zqx"}
    return Case(
        "android", "/hooks/android/kg_phone", body=body, headers=tuple(headers.items()), sid=f"e{number}"
    )


# ── the desk, and the server itself ──────────────────────────────────────────────────────────────────────

FIELDS = (
    *("seen", "token", "words", "reason", "note", "name", "password", "code", "locale", "to", "tier"),
    *(
        "outcome",
        "days",
        "verdict",
        "partner",
        "operator",
        "languages",
        "countries",
        "role",
        "starts",
        "ends",
    ),
    *("phone", "number", "id", "day", "show", "line", "choice", "phrase", "step", "place", "shift", "case"),
    *("kind", "country", "language", "contact", "consent", "level", "digits", "yes", "call", "at", "until"),
)
VALUES = ("", "0", "1", "2", "-1", "99999999999999999999", "zqx", "ru", "T1", "true", "2026-13-45", "[]", "١")


def deed(r: Random, routes: list[tuple[str, str]], csrf: str) -> Case:
    """A form or a page of the desk with anything in it. `csrf` = the token of a session that is open."""
    method, path = r.choice(routes)
    filled = "/".join(_segment(r, each) if each.startswith("{") else each for each in path.split("/"))
    chosen = {r.choice(FIELDS): _value(r) for _ in range(r.randrange(9))}
    if method == "GET":
        query = f"?{urlencode(chosen)}" if r.random() < 0.5 else ""
        return Case("desk", filled + query, "GET")
    fields = chosen | {"token": f"t{r.randrange(10**9)}"}
    if r.random() < 0.95:
        fields["csrf"] = csrf
    headers = [("Content-Type", "application/x-www-form-urlencoded")]
    if r.random() < 0.3:
        headers.append(("X-Desk", "part"))
    body = urlencode(fields).encode()
    if r.random() < 0.05:
        headers = [("Content-Type", r.choice(("multipart/form-data; boundary=x", "application/json", "zqx")))]
        body = r.choice((body, b"--x\r\nContent-Disposition: form-data\r\n\r\n", b"{", b"\xff\x00"))
    return Case("desk", filled, body=body, headers=tuple(headers))


def _segment(r: Random, segment: str) -> str:
    numbers = (str(r.randrange(1, 40)), "1", "2", "0", "99999999999999999999")
    return r.choice(numbers) if segment.endswith(":int}") else quote(r.choice((*VALUES, *numbers)), safe="")


def _value(r: Random) -> str:
    return _storable(words(r)) if r.random() < 0.4 else r.choice((*VALUES, str(r.randrange(1, 40))))


RAW = (
    b"GET / HTTP/1.1\r\nHost: %s\r\nX: \xff\xfe\r\n\r\n",
    b"GET /desk/%%00%%2e%%2e/zqx HTTP/1.1\r\nHost: %s\r\n\r\n",
    b"GET /static/../../config.toml HTTP/1.1\r\nHost: %s\r\n\r\n",
    b"GET /static/%%2e%%2e%%2f%%2e%%2e%%2fzqx HTTP/1.1\r\nHost: %s\r\n\r\n",
    b"POST /twilio/sms/sms HTTP/1.1\r\nHost: %s\r\nContent-Length: zqx\r\n\r\n",
    b"POST /twilio/sms/sms HTTP/1.1\r\nHost: %s\r\nContent-Length: -5\r\n\r\n",
    b"POST /sign-in HTTP/1.1\r\nHost: %s\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nzqx",
    b"GET /%s HTTP/9.9\r\n\r\n",
    b"zqx\r\n\r\n%s",
    b"GET /desk HTTP/1.1\r\nHost: zqx.example\r\nX-Of: %s\r\n\r\n",
    b"GET /desk HTTP/1.1\r\nHost: %s\r\nCookie: safar=zqx; __Host-safar=zqx\xff\r\n\r\n",
    b"OPTIONS * HTTP/1.1\r\nHost: %s\r\n\r\n",
    b"GET /desk/live HTTP/1.1\r\nHost: %s\r\nLast-Event-ID: zqx\r\n\r\n",
    b"GET /healthz?zqx=%%ff HTTP/1.1\r\nHost: %s\r\n\r\n",
)


def raw(r: Random, host: str) -> Case:
    """Bytes that are hardly HTTP."""
    return Case("raw", body=r.choice(RAW) % host.encode())
