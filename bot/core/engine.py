"""The core's one door: (book, person, event, moment) -> Turn. Decides everything, does nothing.

The order in which a message is looked at: reflexes, then the operator who holds the case, then the question
that waits, then a clear wish, then the menu. The same arguments always give the same turn.
"""

from collections.abc import Callable
from dataclasses import replace

from bot.core import about, coming_back, doubt, invitation, linking, strangers, unwiped
from bot.core.agreed import FORGOTTEN, ask, spent
from bot.core.beside import beside
from bot.core.case import Tier
from bot.core.effects import Earlier, Effect, OpenCase, Part, PassOn, Say, Turn
from bot.core.message import DeskVerb, Event, FromDesk, Heard, Reach, TimeUp
from bot.core.moment import Book, Moment
from bot.core.person import Person
from bot.core.reflexes import Reflex, reflex, said_there
from bot.core.returning import guessed, returned, settle
from bot.core.standing import with_facts
from bot.core.talking import converse
from bot.core.waiting import news, remembered
from bot.core.walk import Walk

SURE = 0.8  # of the language; below it the question comes in Russian too


def advance(book: Book, person: Person, event: Event, moment: Moment) -> Turn:
    """Decide one turn. Pure: no clock, no chance, no I/O."""
    match event:
        case Heard():
            return _hear(book, person, event, moment)
        case TimeUp():
            return _time_up(person, event)
        case FromDesk():
            return _from_desk(book, person, event, moment)
        case Reach():
            return Turn(person)


def _hear(book: Book, person: Person, heard: Heard, moment: Moment) -> Turn:
    person, lost = settle(book, returned(book, person, heard))
    person, before = doubt.earlier(guessed(replace(person, stopped=False, last_at=heard.at), heard))
    walk = Walk(book, person, moment)
    if lost:
        walk.say("common-flow_changed")
    held = moment.case is not None and moment.case.held
    obey = reflex(walk, heard, held)
    code = _code(walk)
    if code is not None and (obey is None or code is invitation.told):
        code(walk)
    elif obey is not None:
        _obey(walk, heard, obey)
    elif held:
        beside(walk, heard)
        linking.ask(walk, heard)
    else:
        converse(walk, heard)
        linking.ask(walk, heard)
    _earlier(walk, before)
    return _close(walk, heard)


def _earlier(walk: Walk, before: str) -> None:
    """The words that led to a doubt: with the case that opens, or on with the question."""
    if before and _opens(walk.effects):
        walk.effects.append(Earlier(before))
    elif before:
        doubt.hold_on(walk, before)


def _code(walk: Walk) -> Callable[[Walk], None] | None:
    """What follows when the message is one of the codes that safar draws."""
    if invitation.counts(walk):
        return invitation.told
    if walk.moment.way:
        return coming_back.ask
    return linking.told if walk.moment.tried else None


def _obey(walk: Walk, heard: Heard, obey: Reflex) -> None:
    """What cannot wait, done; with a case, or when it opens one, the words go with it."""
    about.note(walk, heard)
    about.place(walk, heard)
    obey(walk)
    if walk.moment.case is not None or _opens(walk.effects):
        walk.effects.append(PassOn())


def _in_russian_too(walk: Walk, heard: Heard) -> None:
    """The question in Russian besides, while the language is only half sure."""
    half = walk.person.locale_from == "guessed" and heard.meaning.confidence < SURE
    if half and walk.asked and walk.parts and walk.person.locale != "ru" and walk.asked.labels != "languages":
        walk.parts.insert(len(walk.parts) - 1, Part(walk.asked.text, (("in", "ru"),)))


def _close(walk: Walk, heard: Heard) -> Turn:
    if heard.words:
        _in_russian_too(walk, heard)
        strangers.call(walk, heard)
    unwiped.tell(walk)
    turn = _kept(walk)
    if said_there(heard):  # the provider has answered already; a second answer would only confuse
        return Turn(turn.person, tuple(each for each in turn.effects if not isinstance(each, Say)))
    return turn


def _opens(effects: list[Effect]) -> bool:
    return any(isinstance(effect, OpenCase) for effect in effects)


def _time_up(person: Person, event: TimeUp) -> Turn:
    """60 s after a help word without an answer: ring (design decision 11)."""
    if event.kind == "ring" and person.facts.get("sos") == "open":
        return Turn(with_facts(person, {"sos": ""}), (OpenCase(Tier.T1, "no_answer", "urgent", alarm=True),))
    return Turn(doubt.earlier(person)[0] if event.kind == doubt.FORGET else person)


def _from_desk(book: Book, person: Person, event: FromDesk, moment: Moment) -> Turn:
    """An operator came, went, or closed: the person is told in one neutral line."""
    if event.verb is DeskVerb.WAITING:
        waits = Walk(book, person, moment)  # they stay where they stand: a question may wait for them
        news(waits)
        return _as_it_stood(_kept(waits), person)
    texts = {
        DeskVerb.JOINED: "common-joined",
        DeskVerb.LEFT: "common-handed_back",
        DeskVerb.CLOSED: "common-case_closed",
    }
    person, _ = doubt.earlier(person)  # no question stands any more whose answer they could go with
    walk = Walk(book, replace(person, stack=()), moment)
    locked = bool(person.facts.get("locked"))
    closed = event.verb is DeskVerb.CLOSED
    walk.keep(sos="", level="" if closed else person.facts.get("level", ""), **(FORGOTTEN if closed else {}))
    if closed:
        walk.keep(wait="", wait_at="")
    if locked:  # somebody else may hold the phone: nothing of a case, and at most the question for the word
        if event.verb is DeskVerb.JOINED and not spent(walk):
            ask(walk)
    elif event.verb is DeskVerb.LEFT and not moment.staffed:
        walk.say("common-noted_closed", at=str(moment.next_shift or ""))
    else:
        walk.say(texts[event.verb])
    return _kept(walk)


def _as_it_stood(turn: Turn, person: Person) -> Turn:
    """The buttons of the question that stands stay good."""
    return replace(turn, person=replace(turn.person, turn=person.turn))


def _kept(walk: Walk) -> Turn:
    """The turn, with what it tells of a wait remembered."""
    person, effects = walk.finish()
    return Turn(with_facts(person, remembered(walk.person, effects, walk.moment)), effects)
