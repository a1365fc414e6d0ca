"""A case's story -> the lines of the talk, in the operator's language, with the truth about delivery."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.core.board import FLOW
from bot.core.effects import Say
from bot.core.looks import Look
from bot.core.message import Kind
from bot.core.window import UNDO
from bot.phrasebook import NoWords
from bot.service.desk import File, quiet
from bot.service.fates import family
from bot.service.render import Reader
from bot.store.interpretings import Request
from bot.store.second_thoughts import OVER
from bot.store.story import QueueRow, StoryLine
from bot.web.attached import attached
from bot.web.board_words import board_answer
from bot.web.words import Words

# What the story tells apart from the talk itself. Everything else stands at the message it belongs to.
TOLD = {
    "open": "opened",
    "call_back": "call_back",
    "came_back": "came_back",
    "link_proposed": "desk_links-event.proposed",
    "link_agreed": "desk_links-event.agreed",
    "link_joined": "desk_links-event.joined",
    "link_over": "desk_links-event.over",
    "link_undone": "desk_links-event.undone",
    "raise": "raised",
    "lower": "lowered",
    "claim": "claimed",
    "hand_back": "handed_back",
    "expire": "expired",
    "refer": "referred",
    "transfer": "desk_queue-event.transferred",
    "confirmed": "desk_queue-event.confirmed",
    "unconfirmed": "desk_queue-event.unconfirmed",
    "forgotten": "desk_queue-event.forgotten",
    "close": "closed",
    "reopen": "reopened",
    "word_right": "word_right",
    "word_wrong": "word_wrong",
    "word_overruled": "word_overruled",
    "send_expired": "unread",
    "not_told": "not_told",
    "no_number": "no_number",
    "restored": "restored",
    "timer_missed": "timer_missed",
}
# Why an operator's words are held back (core/agreed.py, and the outbox's window) -> what the page says of it.
HELD = {
    "window": "held",
    "session": "held_session",
    "left": "held",
    "shut": "held",
    "not_now": "held_not_now",
    "word": "held_word",
}
SIGNS = {
    "spoken": "spoken",
    "sending": "sending",
    "sent": "sent",
    "failed": "failed",
    "dropped": "failed",
    "unknown": "unknown",
    "replaced": "withdrawn",
    "expired": "expired",
}
WORDY = (Kind.TEXT, Kind.TAP)
WHY_TOLD = ("failed", "expired", "waiting")  # states of delivery whose reason is worth a word


@dataclass(frozen=True, slots=True)
class Page:
    """What the lines of one page share. `again` = new message -> (the one it repeats, in doubt?)."""

    words: Words
    row: QueueRow
    mine: bool
    again: dict[int, tuple[int, bool]]
    requests: Sequence[Request]


def lines(
    words: Words, file: File, mine: bool = False, requests: Sequence[Request] = ()
) -> list[dict[str, Any]]:
    """Every line of the talk, with a rule wherever a new day begins. `mine` = the visitor holds the case."""
    shown: list[dict[str, Any]] = []
    softened = {line.codes for line in file.lines if line.verb in ("softened", "no_number")}
    page = Page(words, file.row, mine, _repeats(file.lines), requests)
    day = ""
    for line in file.lines:
        told = _line(page, line)
        if told is None:
            continue
        # The neutral line went in the place of an operator's words.
        if line.what == "said" and line.actor != "bot" and str(line.id) in softened:
            told |= {"delivery": "withdrawn", "again": False, "undo": False}
        if words.day(line.at) != day:
            day = words.day(line.at)
            shown.append({"side": "day", "words": day, "key": f"day-{line.what}-{line.id}"})
        shown.append(told)
    return shown


def _repeats(all_lines: Iterable[StoryLine]) -> dict[int, tuple[int, bool]]:
    """Which messages are an earlier one once more."""
    found = {}
    for line in all_lines:
        fresh, _, rest = line.codes.partition(" ")
        old, _, doubt = rest.partition(" ")
        if line.verb == "sent_again" and fresh.isdecimal() and old.isdecimal():
            found[int(fresh)] = (int(old), bool(doubt))
    return found


def _line(page: Page, line: StoryLine) -> dict[str, Any] | None:
    words = page.words
    if line.what == "event":
        return _event(words, line)
    if line.what == "note":
        who = f"{words.t('desk-note')} · {words.name(int(line.actor))}"
        return _talk(words, line, "note", line.words or "") | {"who": who}
    if line.what == "heard":
        return _heard(page, line)
    return _said(page, line)


def _event(words: Words, line: StoryLine) -> dict[str, Any] | None:
    name = TOLD.get(line.verb)
    if name is None:
        return None
    text_id, _, code = name.rpartition(".")
    parts = [words.local(line.at).strftime("%H:%M"), words.label(text_id or "desk-event", code)]
    if line.actor.isdecimal():
        parts.append(words.names.get(int(line.actor), ""))
    if name in ("opened", "raised", "lowered"):
        tier, reason, *_ = (*line.codes.split(), "", "")
        parts += [tier, words.label("desk-reason", reason)]
    return {"side": "event", "words": " · ".join(part for part in parts if part), "key": f"event-{line.id}"}


def _heard(page: Page, line: StoryLine) -> dict[str, Any]:
    words = page.words
    told = _talk(words, line, "them", line.words or "") | {"who": words.t("desk-author-person")}
    if line.choice and line.step.startswith(f"{FLOW}."):
        return told | board_answer(words, line)
    told |= attached(page.words, page.row, line, page.mine)
    if line.kind == Kind.LOCATION and line.words:
        return told | {"place": line.words}
    if line.words:
        return told | {"lang": page.row.locale} | _translated(page, line)
    if line.choice:
        answer = words.console.renderer.answer(line.step, line.choice, words.locale)
        who = f"{words.t('desk-author-person')} {words.t('desk-chose')}"
        return told | {"words": answer, "who": who, "side": "them picked"}
    wordy = line.kind in WORDY
    gone = words.t("desk-words-gone") if wordy else words.label("desk-kind", line.kind)
    return told | {"words": gone, "side": "them kind"}


def _translated(page: Page, line: StoryLine) -> dict[str, Any]:
    """What interpreters made of a message, who was asked, and into what it can still be put."""
    words = page.words
    of_line = [each for each in page.requests if each.heard_id == line.id]
    done = [
        {"words": each.answer, "lang": each.target, "by": words.name(each.taken_by)}
        for each in of_line
        if each.answered_at
    ]
    asked = [words.language(each.target) for each in of_line if not each.answered_at]
    taken = {each.target for each in of_line} | {page.row.locale}
    own = [code for code in words.visitor.operator.languages if code not in taken]
    offers = [{"code": code, "name": words.language(code)} for code in own] if page.mine else []
    return {"translated": done, "asked": ", ".join(asked), "offers": offers}


def _said(page: Page, line: StoryLine) -> dict[str, Any]:
    words, delivery = page.words, delivered(line)
    fate = {"delivery": delivery, "why": _why(words, line, delivery)}
    if line.actor == "bot":
        told = _talk(words, line, "ours bot", said_words(page, line, words.locale))
        return told | fate | {"who": words.t("desk-author-bot")}
    mine = line.actor == str(words.visitor.operator.id)
    told = _talk(words, line, "ours", words.t("desk-words-gone")) | fate
    told |= {"who": words.names.get(int(line.actor), ""), "note": _repeated(page, line)}
    if line.state == "replaced":
        return told | {"words": words.t("desk_talk-taken-back")}
    told |= {"undo": mine and line.state == "ready" and line.why != UNDO and not line.doubt}
    if line.words is not None:
        return told | {"words": line.words, "again": page.mine and _may_repeat(line)}
    if not line.parts:
        return told
    theirs = page.row.locale or "ru"
    whole = said_words(page, line, words.locale, choices=True)
    return told | {"words": whole, "theirs": said_words(page, line, theirs, True), "theirs_lang": theirs}


def _may_repeat(line: StoryLine) -> bool:
    return line.state in OVER or (line.state == "sent" and line.delivery in ("failed", "undelivered"))


def _repeated(page: Page, line: StoryLine) -> str:
    """What must be said of a message that is an earlier one once more, or that left twice by itself."""
    if line.id in page.again:
        return page.words.t("desk_talk-twice" if page.again[line.id][1] else "desk_talk-once-more")
    return page.words.t("desk_talk-twice") if line.doubt and line.state == "sent" else ""


def _why(words: Words, line: StoryLine, delivery: str) -> str:
    """The reason in plain words, with the provider's code for a technician."""
    group = family(line.why) if delivery in WHY_TOLD and line.why not in ("", UNDO, *HELD) else ""
    if not group:
        return ""
    said = words.label("desk_talk-why", group)
    return f"{said} ({line.why})" if line.why.isdecimal() else said


def delivered(line: StoryLine) -> str:
    """What is known of a message of ours: never more than the provider said."""
    if line.state == "ready":
        return "undo" if line.why == UNDO else HELD.get(line.why, "waiting")
    if line.state == "expired" and line.why in HELD:
        return "unread"
    if line.state == "sent" and line.delivery in ("delivered", "read"):
        return line.delivery
    if line.state == "sent" and line.delivery in ("failed", "undelivered"):
        return "failed"
    return SIGNS.get(line.state, "unknown")


def said_words(page: Page, line: StoryLine, locale: str, choices: bool = False) -> str:
    """What a message of codes says in that language, in the wording the phone has; its codes if a text has
    been retired since.
    """
    say = Say(line.parts, line.step, line.labels, line.choices)
    renderer = page.words.console.renderer
    short = Look.read(line.look).short if line.look else quiet(page.row)
    try:
        said = renderer.said(say, locale, line.at, short)
        labels = renderer.labels(say, Reader(locale, short)) if choices and line.labels else []
    except NoWords:
        return " ".join(part.text for part in line.parts)
    return "\n".join([said, *(f"{key} {label}" for key, (_, label) in enumerate(labels, 1))])


def _talk(words: Words, line: StoryLine, side: str, said: str) -> dict[str, Any]:
    when = words.local(line.at)
    return {
        "key": f"{line.what}-{line.id}",
        "id": line.id,
        "side": side,
        "words": said,
        "who": "",
        "time": when.strftime("%H:%M"),
        "iso": when.isoformat(timespec="minutes"),
        "delivery": "",
        "lang": "",
        "why": "",
        "note": "",
        "theirs": "",
        "theirs_lang": "",
        "undo": False,
        "again": False,
        "file": None,
        "place": "",
        "translated": (),
        "asked": "",
        "offers": (),
    }
