"""A case's story -> the lines of the talk, in the operator's language, with the truth about delivery."""

from dataclasses import dataclass
from typing import Any

from bot.core.case import CaseState
from bot.core.effects import Say
from bot.core.message import Kind
from bot.phrasebook import NoWords
from bot.service.desk import File, quiet, warnings
from bot.store.story import QueueRow, StoryLine
from bot.web.words import Words, chips, facts

# What the story tells apart from the talk itself. Everything else stands at the message it belongs to.
TOLD = {
    "open": "opened",
    "call_back": "call_back",
    "came_back": "came_back",
    "link_proposed": "link_proposed",
    "link_joined": "link_joined",
    "link_over": "link_over",
    "link_undone": "link_undone",
    "raise": "raised",
    "lower": "lowered",
    "claim": "claimed",
    "hand_back": "handed_back",
    "expire": "expired",
    "refer": "referred",
    "close": "closed",
    "reopen": "reopened",
    "taken_back": "taken_back",
    "word_right": "word_right",
    "word_wrong": "word_wrong",
    "send_expired": "unread",
    "not_told": "not_told",
    "restored": "restored",
    "timer_missed": "timer_missed",
}
# Why an operator's words are held back (core/agreed.py, and the outbox's window) -> what the page says of it.
HELD = {"window": "held", "left": "held", "shut": "held", "not_now": "held_not_now", "word": "held_word"}
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


@dataclass(frozen=True, slots=True)
class Load:
    """What the visitor carries already."""

    mine: list[QueueRow]
    tired: bool


def case_view(words: Words, file: File, load: Load, token: str) -> dict[str, Any]:
    """One case as the page shows it."""
    row = file.row
    owner = words.visitor.operator.id
    held_by_me = row.held and row.owner == owner
    closed = row.state is CaseState.CLOSED
    return {
        "id": row.id,
        "tier": row.tier.value,
        "tier_word": words.label("desk-tier", row.tier),
        "state_words": state(words, row),
        "facts": facts(words, row),
        "chips": [chip for chip in chips(words, row) if chip["kind"] != "new"],
        "discreet": quiet(row),
        "lines": lines(words, file),
        "mine": held_by_me,
        "owner_name": words.name(row.owner),
        "closed": closed,
        "claimable": not row.held and not closed,
        "seen": file.seen,
        "token": token,
        "shape": f"{row.id} {row.state if closed else ''} {row.owner if row.held else 0} {words.locale}",
        "warnings": [] if row.held or closed else _warnings(words, row, load),
    }


def _warnings(words: Words, row: QueueRow, load: Load) -> list[str]:
    found = warnings(load.mine, row.tier, load.tired)
    return [words.t(text_id, count=len(load.mine)) for text_id in found]


def state(words: Words, row: QueueRow) -> str:
    """Where the case stands; a lease that ran out is a case handed back."""
    if row.owner and not row.held and row.state is not CaseState.REFERRED:
        return words.label("desk-state", CaseState.HANDED_BACK)
    said = words.label("desk-state", row.state)
    if row.state is CaseState.WAITING:
        return f"{said} · {words.label('desk-tier-more', row.tier)}"
    return f"{said} · {words.label('desk-outcomes', row.outcome)}" if row.outcome else said


def lines(words: Words, file: File) -> list[dict[str, Any]]:
    """Every line of the talk, with a rule wherever a new day begins."""
    shown: list[dict[str, Any]] = []
    softened = {line.codes for line in file.lines if line.verb == "softened"}
    day = ""
    for line in file.lines:
        told = _line(words, line, file.row)
        if told is None:
            continue
        if line.what == "said" and str(line.id) in softened:  # the neutral line went in their place
            told["delivery"] = "withdrawn"
        if words.day(line.at) != day:
            day = words.day(line.at)
            shown.append({"side": "day", "words": day})
        shown.append(told)
    return shown


def _line(words: Words, line: StoryLine, row: QueueRow) -> dict[str, Any] | None:
    if line.what == "event":
        return _event(words, line)
    if line.what == "note":
        who = f"{words.t('desk-note')} · {words.name(int(line.actor))}"
        return _talk(words, line, "note", line.words or "") | {"who": who}
    if line.what == "heard":
        return _heard(words, line, row)
    return _said(words, line)


def _event(words: Words, line: StoryLine) -> dict[str, Any] | None:
    name = TOLD.get(line.verb)
    if name is None:
        return None
    parts = [words.local(line.at).strftime("%H:%M"), words.label("desk-event", name)]
    if line.actor.isdecimal():
        parts.append(words.names.get(int(line.actor), ""))
    if name in ("opened", "raised", "lowered"):
        tier, _, reason = line.codes.partition(" ")
        parts += [tier, words.label("desk-reason", reason)]
    return {"side": "event", "words": " · ".join(part for part in parts if part)}


def _heard(words: Words, line: StoryLine, row: QueueRow) -> dict[str, Any]:
    told = _talk(words, line, "them", line.words or "") | {"who": words.t("desk-author-person")}
    if line.words:
        return told | {"lang": row.locale}
    if line.choice:
        answer = words.console.renderer.answer(line.step, line.choice, words.locale)
        who = f"{words.t('desk-author-person')} {words.t('desk-chose')}"
        return told | {"words": answer, "who": who, "side": "them picked"}
    wordy = line.kind in WORDY
    gone = words.t("desk-words-gone") if wordy else words.label("desk-kind", line.kind)
    return told | {"words": gone, "side": "them kind"}


def _said(words: Words, line: StoryLine) -> dict[str, Any]:
    delivery = delivered(line)
    if line.actor == "bot":
        told = _talk(words, line, "ours bot", _bot_words(words, line))
        return told | {"who": words.t("desk-author-bot"), "delivery": delivery}
    name = words.names.get(int(line.actor), "")
    kept = line.words if line.words is not None else words.t("desk-words-gone")
    return _talk(words, line, "ours", kept) | {"who": name, "delivery": delivery}


def delivered(line: StoryLine) -> str:
    """What is known of a message of ours: never more than the provider said."""
    if line.state == "ready":
        return HELD.get(line.why, "waiting")
    if line.state == "expired" and line.why in HELD:
        return "unread"
    if line.state == "sent" and line.delivery == "delivered":
        return "delivered"
    if line.state == "sent" and line.delivery in ("failed", "undelivered"):
        return "failed"
    return SIGNS.get(line.state, "unknown")


def _bot_words(words: Words, line: StoryLine) -> str:
    """What the bot said, in the operator's language; its codes if a text has been retired since."""
    try:
        return words.console.renderer.said(Say(line.parts), words.locale, line.at)
    except NoWords:
        return " ".join(part.text for part in line.parts)


def _talk(words: Words, line: StoryLine, side: str, said: str) -> dict[str, Any]:
    when = words.local(line.at)
    return {
        "side": side,
        "words": said,
        "who": "",
        "time": when.strftime("%H:%M"),
        "iso": when.isoformat(timespec="minutes"),
        "delivery": "",
        "lang": "",
    }
