"""One case's story, and all that was said with a person. Nothing here changes a row. Lists: `lists.py`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, and_, bindparam, or_, select

from bot.core.effects import Part
from bot.core.message import CaseId, Kind, Media, Millis, PersonId
from bot.core.person import NEVER
from bot.store.database import Tx
from bot.store.files import read_media
from bot.store.lists import QueueRow, closed, row_of, waiting
from bot.store.notes import notes
from bot.store.receipts import FAILED, RANKS
from bot.store.said import read_parts
from bot.store.tables import cases, events, heard, receipts, said

__all__ = ["QueueRow", "StoryLine", "closed", "history", "row_of", "story", "waiting"]

REACHED = {rank: status for status, rank in RANKS.items()}


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One thing that happened, whoever did it.

    what      "heard", "said", "event" or "note"
    actor     "person", "bot" or an operator's number
    words     a person's, an operator's or a note's; None where none are kept
    codes     what the words meant, or an event's codes
    look      how the phone shows it: see core/looks.py ("" = it has not left)
    state     of said words: ready, sending, sent, failed, unknown, replaced, dropped, expired
    delivery  how far all its parts got, as the provider reports ("" = nothing), with its code in `why`
    """

    at: Millis
    what: str
    id: int
    actor: str
    words: str | None = field(default=None, repr=False)
    kind: str = ""
    codes: str = ""
    verb: str = ""
    step: str = ""
    choice: str = ""
    parts: tuple[Part, ...] = ()
    labels: str = ""
    choices: tuple[str, ...] = ()
    turn: int = 0
    lane: int = 0
    door: str = ""
    state: str = ""
    why: str = ""
    delivery: str = ""
    replaces: bool = False
    ask_place: bool = False
    doubt: bool = False
    look: str = ""
    sent_at: Millis = NEVER
    media: Media | None = None


_CASE = select(cases).where(cases.c.id == bindparam("case_id"))
_IN_CASE = {
    table.name: or_(
        table.c.case_id == bindparam("case_id"),
        and_(
            table.c.person_id == bindparam("person_id"),
            table.c.case_id.is_(None),
            table.c.at.between(bindparam("since"), bindparam("until")),
        ),
    )
    for table in (heard, said)
}
_HEARD = select(heard).order_by(heard.c.id)
_SAID = select(said).order_by(said.c.id)
_CASE_HEARD, _CASE_SAID = _HEARD.where(_IN_CASE["heard"]), _SAID.where(_IN_CASE["said"])
_ALL_HEARD = _HEARD.where(heard.c.person_id == bindparam("person_id"))
_ALL_SAID = _SAID.where(said.c.person_id == bindparam("person_id"))
_EVENTS = select(events).where(events.c.case_id == bindparam("case_id")).order_by(events.c.id)


def story(tx: Tx, case_id: CaseId) -> list[StoryLine]:
    """Everything that happened in a case, in the order of time."""
    row = tx.one(_CASE, {"case_id": case_id})
    if row is None:
        return []
    until = row.closed_at or 2**62
    where = {"case_id": case_id, "person_id": row.person_id, "since": row.opened_at, "until": until}
    lines = _talk(tx, tx.all(_CASE_HEARD, where), tx.all(_CASE_SAID, where))
    lines += [_happened(each) for each in tx.all(_EVENTS, {"case_id": case_id})]
    lines += [StoryLine(n.at, "note", n.id, str(n.author), words=n.words) for n in notes(tx, case_id)]
    return _in_time(lines)


def history(tx: Tx, person_id: PersonId) -> list[StoryLine]:
    """All that was heard from the person and said to them, in the order of time."""
    who = {"person_id": person_id}
    return _in_time(_talk(tx, tx.all(_ALL_HEARD, who), tx.all(_ALL_SAID, who)))


_ORDER = {"heard": 0, "event": 1, "said": 2, "note": 3}


def _in_time(lines: Iterable[StoryLine]) -> list[StoryLine]:
    return sorted(lines, key=lambda line: (line.at, _ORDER[line.what], line.id))


def _talk(tx: Tx, were_heard: Sequence[Row[Any]], were_said: Sequence[Row[Any]]) -> list[StoryLine]:
    return [_was_heard(tx, row) for row in were_heard] + [_was_said(tx, row) for row in were_said]


def _was_heard(tx: Tx, row: Row[Any]) -> StoryLine:
    return StoryLine(
        Millis(row.at),
        "heard",
        row.id,
        "person",
        words=tx.seal.open("heard", "words", row.words) if row.words else None,
        kind=Kind(row.kind),
        codes=row.meaning,
        step=row.step,
        choice=row.choice,
        door=row.door,
        media=read_media(tx, row.media),
    )


def _was_said(tx: Tx, row: Row[Any]) -> StoryLine:
    parts, labels, choices = read_parts(row.parts)
    return StoryLine(
        Millis(row.at),
        "said",
        row.id,
        row.author,
        words=tx.seal.open("said", "words", row.words) if row.words and row.author != "bot" else None,
        step=row.step,
        parts=parts,
        labels=labels,
        choices=choices,
        turn=row.turn,
        lane=row.lane,
        door=row.door,
        state="unknown" if row.state == "sending" and row.doubt else row.state,
        why=row.why or _told_why(tx, row),
        delivery=REACHED.get(row.delivery, ""),
        replaces=row.replaces,
        ask_place=row.ask_place,
        doubt=bool(row.doubt),
        look=row.look,
        sent_at=Millis(row.sent_at),
    )


_TOLD_WHY = (
    select(receipts.c.code)
    .where(receipts.c.said_id == bindparam("said_id"), receipts.c.rank.in_(FAILED), receipts.c.code != "")
    .order_by(receipts.c.at.desc())
    .limit(1)
)


def _told_why(tx: Tx, row: Row[Any]) -> str:
    """The provider's code of a message it took and could not deliver."""
    told = tx.one(_TOLD_WHY, {"said_id": row.id}) if row.delivery in FAILED else None
    return str(told.code) if told is not None else ""


def _happened(row: Row[Any]) -> StoryLine:
    return StoryLine(Millis(row.at), "event", row.id, row.actor, verb=row.verb, codes=row.codes)
