"""What was heard and what shall be said: a turn becomes rows, in the turn's own transaction.

What safar says is kept as text ids and codes, what a person chose as step and choice; a person's own words
are kept, sealed, only with a case. The outbox's side of the rows is in `said.py` and `settled.py`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import bindparam, update

from bot.core.agreed import kept_back
from bot.core.case import Tier
from bot.core.coming_back import SECRETS, shown
from bot.core.effects import (
    Chose,
    ComeBack,
    Count,
    Earlier,
    Forget,
    GiveWay,
    LinkAnswer,
    LowerCase,
    OpenCase,
    PassOn,
    Report,
    Say,
    Stop,
    Tell,
    Turn,
    WakeLater,
    Wipe,
)
from bot.core.message import Address, Event, FromDesk, Heard, Kind, Millis, PersonId, TimeUp
from bot.core.person import Person
from bot.store import cases, held, links, numbers, people, timers, ways_back, wipes
from bot.store.database import Tx
from bot.store.leaving import lease, lost
from bot.store.people import Here
from bot.store.receipts import receipt
from bot.store.replacing import replace_unsent
from bot.store.said import Due
from bot.store.second_thoughts import take_back
from bot.store.settled import (
    WINDOW,
    failed,
    let_go,
    put_off,
    said_since,
    sent,
    unknown,
)
from bot.store.story import history
from bot.store.tables import addresses, heard
from bot.store.tables import people as people_table
from bot.store.tally import count
from bot.store.words import VOICE, hear, keep_earlier, keep_words, say, say_from_desk, wrote

__all__ = [
    "WINDOW",
    "Due",
    "carry_out",
    "failed",
    "hear",
    "history",
    "keep_words",
    "lease",
    "let_go",
    "lost",
    "put_off",
    "receipt",
    "said_since",
    "say",
    "say_from_desk",
    "sent",
    "take_back",
    "unknown",
]
_CHOSE = (
    update(heard)
    .where(heard.c.id == bindparam("b_id"))
    .values(step=bindparam("b_step"), choice=bindparam("b_choice"))
)
_STOP = update(addresses).where(addresses.c.id == bindparam("b_id")).values(blocked="stopped")
_LEAVING = update(people_table).where(people_table.c.id == bindparam("b_id")).values(leaving=True)


@dataclass(slots=True)
class _Scene:
    """One turn while it is being carried out."""

    tx: Tx
    here: Here
    event: Event
    heard_id: int | None
    now: Millis
    secret: str = field(default="", repr=False)  # a word to come back with, shown by one text of this turn

    @property
    def person_id(self) -> PersonId:
        return self.here.person.id

    @property
    def cause(self) -> str:
        if isinstance(self.event, Heard):
            return "heard"
        return {TimeUp: "time", FromDesk: "desk"}.get(type(self.event), "reach")


def carry_out(  # noqa: PLR0913, PLR0917 - a turn, whence it came and when
    tx: Tx, here: Here, turn: Turn, event: Event, heard_id: int | None, now: Millis
) -> None:
    """Write down where the person stands now and all that the turn asks for, in its order.

    Forgetting comes first wherever it stands, else it would erase its own farewell. The bot's own unsent
    words are replaced by what it says now; an emergency number and operators' words are not.
    """
    person = turn.person
    if isinstance(event, Heard):
        person = replace(person, last_at=max(person.last_at, event.at))
    _leave_step(tx, here.person, person)
    people.keep(tx, person)
    cases.follow(tx, here.person, person, now)
    scene = _Scene(tx, replace(here, person=person), event, heard_id, now)
    _note_choice(scene, here.person)
    if any(isinstance(effect, Forget) for effect in turn.effects):
        _forget(scene, turn)
    replace_unsent(tx, scene.person_id, turn, now)
    for effect in turn.effects:
        _DEEDS[type(effect)](scene, effect)
    wipes.after_turn(tx, here.person, scene.here, turn, now)
    if isinstance(event, Heard) and not kept_back(scene.here.person) and _may_have_waited(here.person, turn):
        held.let_out(tx, scene.person_id, now)


def _may_have_waited(before: Person, turn: Turn) -> bool:
    """May an operator's words wait for this message? Most turns are spared the question."""
    return bool(kept_back(before)) or any(isinstance(effect, PassOn) for effect in turn.effects)


def _leave_step(tx: Tx, before: Person, now: Person) -> None:
    """Drop the timers of a step the person has left (architecture section 4, 3)."""
    if before.stack and (not now.stack or now.stack[-1] != before.stack[-1]):
        left = before.stack[-1]
        timers.leave_step(tx, before.id, f"{left.flow}.{left.step}")


def _note_choice(scene: _Scene, before: Person) -> None:
    """What a typed answer was understood as: the answer that this turn added."""
    if scene.heard_id is None or not isinstance(scene.event, Heard) or scene.event.tap is not None:
        return
    now = scene.here.person.answers
    fresh = [(step, choice) for step, choice in now.items() if before.answers.get(step) != choice]
    if fresh:
        step, choice = fresh[0]
        scene.tx.run(_CHOSE, {"b_id": scene.heard_id, "b_step": step, "b_choice": choice})


def _forget(scene: _Scene, turn: Turn) -> None:
    """Erase the person, and their chat where that can be. If a farewell is owed, somebody without a past
    stays until it has left.
    """
    old, here = scene.here.person, scene.here
    for effect in turn.effects:
        if isinstance(effect, Stop):  # so that the erasing leaves the hash behind
            _stop(scene, effect)
    wipes.owe_all(scene.tx, old.id, scene.now, scene.now)
    people.erase(scene.tx, old.id, scene.now)
    scene.heard_id = None
    if not any(isinstance(effect, Say) for effect in turn.effects):
        return
    address = Address(old.network, here.address_value)
    fresh = people.enter(scene.tx, address, here.door, scene.now)
    kept = replace(
        fresh.person,
        locale=old.locale,
        locale_from=old.locale_from,
        script=old.script,
        discreet=old.discreet,
        turn=old.turn,
    )
    people.keep(scene.tx, kept)
    wrote(scene.tx, fresh, scene.now)
    scene.tx.run(_LEAVING, {"b_id": kept.id})
    scene.here = replace(fresh, person=kept)


def _say(scene: _Scene, effect: Say) -> None:
    if scene.here.door == VOICE and scene.cause != "heard":
        return  # an operator speaks with them: nobody else tells them anything
    shows = scene.secret and any(part.text in SECRETS for part in effect.parts)
    say(scene.tx, scene.here, effect, scene.cause, scene.now, scene.secret if shows else "")


def _open_case(scene: _Scene, effect: OpenCase) -> None:
    cases.open_or_raise(scene.tx, scene.here, effect, scene.now)


def _lower_case(scene: _Scene, effect: LowerCase) -> None:
    cases.lower(scene.tx, scene.here, effect, scene.now)


def _pass_on(scene: _Scene, _: PassOn) -> None:
    case = cases.brief_of(scene.tx, scene.person_id)
    if case is not None and scene.heard_id is not None and isinstance(scene.event, Heard):
        if scene.event.kind is not Kind.LOCATION or case.tier is Tier.T1:  # design decision 6
            keep_words(scene.tx, scene.heard_id, case.id, scene.event)
        cases.heard_from(scene.tx, case.id, scene.now)


def _earlier(scene: _Scene, effect: Earlier) -> None:
    case = cases.brief_of(scene.tx, scene.person_id)
    if case is not None and scene.heard_id is not None:
        keep_earlier(scene.tx, scene.heard_id, case.id, effect.words)


def _chose(scene: _Scene, effect: Chose) -> None:
    if scene.heard_id is not None:
        row = {"b_id": scene.heard_id, "b_step": effect.step, "b_choice": effect.choice}
        scene.tx.run(_CHOSE, row)


def _tell(scene: _Scene, effect: Tell) -> None:
    case = cases.brief_of(scene.tx, scene.person_id)
    if case is not None:
        cases.event(scene.tx, "person", effect.verb, case.id, "", scene.now)


def _wake_later(scene: _Scene, effect: WakeLater) -> None:
    timers.set_timer(scene.tx, scene.person_id, effect.kind, effect.step, effect.due_at)


def _report(scene: _Scene, effect: Report) -> None:
    caller = scene.tx.seal.mark("caller", scene.here.person.network, scene.here.address_value)
    numbers.report(scene.tx, effect.numbers, effect.answered, caller, scene.now)


def _give_way(scene: _Scene, _: GiveWay) -> None:
    scene.secret = shown(ways_back.give(scene.tx, scene.person_id, scene.now))


def _link_answer(scene: _Scene, effect: LinkAnswer) -> None:
    scene.secret = links.answer(scene.tx, scene.person_id, effect.link, effect.yes, scene.now)


def _come_back(scene: _Scene, effect: ComeBack) -> None:
    came = ways_back.come_back(scene.tx, scene.here, effect.way, scene.now)
    if came is not None:
        scene.here = came


def _stop(scene: _Scene, _: Stop) -> None:
    scene.tx.run(_STOP, {"b_id": scene.here.address_id})


def _forgotten(_: _Scene, __: Forget) -> None:
    """Done before everything else."""


def _later(_: _Scene, __: Wipe) -> None:
    """Done after everything else (`wipes.py`)."""


def _count(scene: _Scene, effect: Count) -> None:
    count(scene.tx, scene.here.person, effect, scene.now)


_DEEDS: dict[type[Any], Callable[[_Scene, Any], None]] = {
    Say: _say,
    OpenCase: _open_case,
    LowerCase: _lower_case,
    PassOn: _pass_on,
    Earlier: _earlier,
    Chose: _chose,
    Tell: _tell,
    WakeLater: _wake_later,
    Report: _report,
    Stop: _stop,
    Forget: _forgotten,
    Wipe: _later,
    Count: _count,
    GiveWay: _give_way,
    ComeBack: _come_back,
    LinkAnswer: _link_answer,
}
