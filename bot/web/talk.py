"""A case's story -> the lines of the talk, in the operator's language, with the truth about delivery."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.core.case import CaseState
from bot.core.window import UNDO, UNDO_MS
from bot.service.desk import File, quiet, warnings
from bot.store.interpretings import Request
from bot.store.story import QueueRow
from bot.web.lines import HELD, TOLD, delivered, lines
from bot.web.words import Words, chips, facts

__all__ = ["HELD", "TOLD", "Load", "case_view", "delivered", "lines", "state"]


@dataclass(frozen=True, slots=True)
class Load:
    """What the visitor carries already, and what interpreters were asked in this case."""

    mine: list[QueueRow]
    tired: bool
    requests: Sequence[Request] = ()


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
        "lines": lines(words, file, held_by_me, load.requests),
        "translations": _answers(load.requests),
        "leaving": _leaving(words, file),
        "mine": held_by_me,
        "owner_name": words.name(row.owner),
        "closed": closed,
        "claimable": not row.held and not closed and row.person_id is not None,
        "sent_on": row.state is CaseState.REFERRED,
        "seen": file.seen,
        "token": token,
        "locale": row.locale,
        "language": words.language(row.locale),
        "shape": _shape(words, file, load),
        "warnings": [] if row.held or closed else _warnings(words, row, load),
    }


def _shape(words: Words, file: File, load: Load) -> str:
    """What makes other forms of the case's: as long as it stays, what is being typed is left alone."""
    owner = file.row.owner if file.row.held else 0
    return f"{file.row.id} {_forms(file)} {owner} {words.locale} {len(_answers(load.requests))}"


def _answers(requests: Sequence[Request]) -> list[dict[str, Any]]:
    """Answers an interpreter has put into the person's language, ready to be sent."""
    return [
        {"id": each.id, "words": each.answer, "lang": each.target, "from": each.words}
        for each in requests
        if not each.heard_id and each.answered_at
    ]


def _leaving(words: Words, file: File) -> list[dict[str, Any]]:
    """Answers of the visitor's that may still be taken back, oldest first."""
    me = str(words.visitor.operator.id)
    mine = [line for line in file.lines if line.what == "said" and line.actor == me]
    return [
        {"id": line.id, "until": line.at + UNDO_MS, "words": line.words or ""}
        for line in mine
        if line.state == "ready" and line.why == UNDO
    ]


def _forms(file: File) -> str:
    """What decides, besides the owner, which forms a case has."""
    row, moved = file.row, sum(_moves(line.verb) for line in file.lines)
    still = row.state in (CaseState.CLOSED, CaseState.REFERRED)
    return f"{row.state if still else ''} {moved} {'' if row.person_id else 'gone'}"


def _moves(verb: str) -> bool:
    """Does such an event change what the forms of a case offer?"""
    return verb in ("confirmed", "unconfirmed") or verb.startswith("link_")


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
