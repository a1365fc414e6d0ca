"""Codes of a case -> words of the page: times, chips, the facts on top of a case."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.core.case import CaseState
from bot.core.message import Millis
from bot.phrasebook import NoWords
from bot.service.desk import quiet
from bot.store.story import QueueRow
from bot.web.console import Console, Visitor

MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one page view, for one visitor at one moment. `names` = operators by number."""

    console: Console
    visitor: Visitor
    names: Mapping[int, str]
    now: Millis

    @property
    def locale(self) -> str:
        """The language of the page."""
        return self.visitor.locale

    def t(self, text_id: str, **args: object) -> str:
        """One text of the page."""
        texts = {name: str(value) for name, value in args.items()}
        return self.console.book.text(self.locale, text_id, texts)

    def label(self, text_id: str, code: str) -> str:
        """The words for a code; the code itself where nobody has named it yet (an operator can read it)."""
        try:
            return self.console.book.label(self.locale, text_id, code)
        except NoWords:
            return code.replace("_", " ")

    def country(self, code: str) -> str:
        """A country's name."""
        return self.console.renderer.country(code, self.locale) if code else self.t("desk-unknown")

    def language(self, code: str) -> str:
        """A language by its own name."""
        return self.label("languages", code) if code else self.t("desk-unknown")

    def name(self, operator_id: int | None) -> str:
        """A colleague's name, "you" for the visitor."""
        if operator_id == self.visitor.operator.id:
            return self.t("desk-you-own")
        return self.names.get(operator_id or 0, "") or self.t("desk-nobody")

    def local(self, at: int) -> datetime:
        """A moment on the instance's clock."""
        return datetime.fromtimestamp(at / 1000, UTC).astimezone(self.console.zone)

    def clock(self, at: int) -> str:
        """HH:MM, with DD.MM in front when it is not today."""
        when = self.local(at)
        today = when.date() == self.local(self.now).date()
        return when.strftime("%H:%M" if today else "%d.%m %H:%M")

    def day(self, at: int) -> str:
        """Today, yesterday, or DD.MM."""
        when, today = self.local(at).date(), self.local(self.now).date()
        named = {today: "desk-today", today - timedelta(days=1): "desk-yesterday"}
        return self.t(named[when]) if when in named else when.strftime("%d.%m")

    def span(self, since: int) -> str:
        """How long ago, as short as possible; the page's script keeps it counting."""
        minutes = max(0, self.now - since) // MINUTE
        hours, days = minutes // 60, minutes // 1440
        unit = {code: self.label("desk-time", code) for code in ("now", "min", "h", "d")}
        if minutes < 1:
            return unit["now"]
        if hours < 1:
            return f"{minutes} {unit['min']}"
        if days < 1:
            return f"{hours} {unit['h']} {minutes % 60} {unit['min']}"
        return f"{days} {unit['d']} {hours % 24} {unit['h']}"


def route(words: Words, row: QueueRow) -> str:
    """Where from, where now."""
    if not (row.stays_in or row.comes_from):
        return words.t("desk-unknown")
    return f"{words.country(row.comes_from)} → {words.country(row.stays_in)}"


def chips(words: Words, row: QueueRow) -> list[dict[str, str]]:
    """What must be known before the first keystroke (D-31), each with words, never colour alone."""
    found = []
    if row.unread:
        found.append(chip("new", words.t("desk-unread", count=row.unread)))
    if row.child or "child" in row.tags:
        found.append(chip("child", words.t("desk-child"), "child"))
    if quiet(row):
        found.append(chip("hush", words.t("desk-discreet"), "hush"))
    if row.person_id is None and row.state is not CaseState.CLOSED:
        found.append(chip("late", words.t("desk_queue-deleted")))
    if row.handed_by and row.held and row.owner == words.visitor.operator.id:
        found.append(chip("new", words.t("desk_queue-handed", name=words.name(row.handed_by))))
    if row.source:
        found.append(chip("", words.label("desk_queue-source", row.source)))
    return found + [chip("", words.label("desk-tag", tag)) for tag in row.tags if tag != "child"]


def safe_chip(words: Words, row: QueueRow) -> list[dict[str, str]]:
    """Until when it is safe to write, or that this time is over."""
    if not row.safe_until:
        return []
    if row.safe_until < words.now:
        return [chip("child", words.t("desk-safe-over"), "held")]
    return [chip("", f"{words.t('desk-fact-safe-until')} {words.clock(row.safe_until)}", "waiting")]


def facts(words: Words, row: QueueRow) -> list[dict[str, Any]]:
    """The facts on top of a case, in the order they are needed."""
    held = row.held or row.state is CaseState.CLOSED
    opened = [_fact(words.t("desk-fact-opened"), words.clock(row.opened_at))]
    asked = row.asked_at or row.free_since
    waits = [_fact(words.t("desk-fact-waits"), words.span(asked), since=asked)]
    over = bool(row.safe_until) and row.safe_until < words.now
    safe = words.clock(row.safe_until) + (f" · {words.t('desk-safe-over')}" if over else "")
    call = words.label("desk-call-at", row.call_at)
    level = words.label("desk-level", row.level)
    return [
        *(opened if held else waits),
        _fact(f"{words.t('desk-fact-comes-from')} → {words.t('desk-fact-stays-in')}", route(words, row)),
        _fact(words.t("desk-fact-language"), words.language(row.locale)),
        _fact(words.t("desk-fact-channel"), channel(words, row)),
        *([_fact(words.t("desk-fact-safe-until"), safe, "over" if over else "")] if row.safe_until else []),
        *([_fact(words.t("desk-fact-call-at"), call)] if row.call_at else []),
        *([_fact(words.t("desk-fact-tags"), level)] if row.level else []),
        *([_fact(words.t("desk-fact-owner"), words.name(row.owner))] if row.held else []),
    ]


def channel(words: Words, row: QueueRow) -> str:
    """By what they write to us; somebody who calls or stands at the desk writes by nothing."""
    return words.label("desk_lead-channel", "desk" if row.source else row.network)


def chip(kind: str, said: str, icon: str = "") -> dict[str, str]:
    """One chip: its look, its words, its sign."""
    return {"kind": kind, "words": said, "icon": icon}


def _fact(name: str, said: str, kind: str = "", since: int = 0) -> dict[str, Any]:
    return {"name": name, "words": said, "kind": kind, "since": since}
