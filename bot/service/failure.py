"""What is kept of an event whose turn failed: as much as the rows allow, each way asking less of them.

Design decision 12: the words are kept, a case opens, the person learns that a human will look. Each way is a
unit of work of its own.
"""

import re
from dataclasses import replace

from bot.core.case import Tier
from bot.core.effects import OpenCase, Part, PassOn, Say, Turn
from bot.core.message import Event, Heard, Reach, TimeUp
from bot.store import cases, damaged, people, talk, timers
from bot.store.database import Tx
from bot.store.events import event as note

PLAIN_ID = re.compile(r"[A-Za-z0-9_.:-]{1,64}")


def keep(event: Event, tx: Tx) -> None:
    """Words and a case, for the person as we know them. A timer that fails is gone, and noted."""
    if isinstance(event, TimeUp):
        if timers.take_timer(tx, event.timer_id):  # else it would be due every second for ever
            note(tx, "bot", "not_kept", None, event.kind, event.at)
        return
    if not isinstance(event, Heard) or not people.first_time(tx, event.door, event.provider_id, event.at):
        return
    here = people.enter(tx, event.address, event.door, event.at)
    case = cases.brief_of(tx, here.person.id)
    heard_id = talk.hear(tx, here, event, case.id if case else None)
    person = replace(here.person, stack=(), last_at=event.at, locale=here.person.locale or "ru")
    effects = (OpenCase(Tier.T2, "failure"), PassOn(), Say((Part("common-failure"),)))
    talk.carry_out(tx, here, Turn(person, effects), event, heard_id, event.at)


def keep_anew(event: Event, tx: Tx) -> None:
    """The same, with where the person stood forgotten: it may be what cannot be read."""
    if isinstance(event, Heard):
        damaged.begin_anew(tx, event.address)
        keep(event, tx)


def keep_of_stranger(event: Event, tx: Tx) -> None:
    """The same, for somebody new at that address; the old rows stay for whoever mends them."""
    if isinstance(event, Heard):
        damaged.part(tx, event.address)
        keep(event, tx)


def mark(event: Event, tx: Tx) -> None:
    """Nothing but that it came: its id is seen, and an event says that it was not kept."""
    if isinstance(event, Heard | Reach) and people.first_time(tx, event.door, event.provider_id, event.at):
        note(tx, "bot", "not_kept", None, name_of(event), event.at)


def name_of(event: Event) -> str:
    """The event by its ids, safe to log: an id that could be somebody's words is not told."""
    if isinstance(event, Heard | Reach):
        return f"{event.door} {event.provider_id if PLAIN_ID.fullmatch(event.provider_id) else '?'}"
    return f"{type(event).__name__} {event.timer_id if isinstance(event, TimeUp) else event.case_id}"


def where(error: BaseException) -> str:
    """File and line of the failure: never its message, which may hold words."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "?"
    return f"{trace.tb_frame.f_code.co_filename.rpartition('/bot/')[2]}:{trace.tb_lineno}"
