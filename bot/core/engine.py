"""The core's one door: (book, person, event, moment) -> Turn. Decides everything, does nothing.

The order in which a message is looked at: reflexes, then the operator who holds the case, then the question
that waits, then a clear wish, then the menu. The same arguments always give the same turn.
"""

from dataclasses import replace

from bot.core.answers import answer
from bot.core.case import Tier
from bot.core.effects import Effect, OpenCase, PassOn, Report, Say, Turn
from bot.core.flow import Flow, Step
from bot.core.message import DeskVerb, Event, FromDesk, Heard, Kind, Reach, TimeUp
from bot.core.moment import Book, Moment
from bot.core.person import Frame, Person
from bot.core.reflexes import FREE_STEP, WISHES, reflex
from bot.core.screening import Level
from bot.core.standing import screened, with_facts
from bot.core.unread import unread
from bot.core.walk import Walk

MINUTE = 60_000
SESSION = 15 * MINUTE  # D-12
REPORT_AFTER, REPORT_UNTIL = 2 * MINUTE, 7 * 24 * 60 * MINUTE  # "did someone answer?" (design decision 15)
ACK_EVERY = 10 * MINUTE
HOURS = {"hour": 1, "three": 3, "day": 24}


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


def settle(book: Book, person: Person) -> tuple[Person, bool]:
    """The person put on steps the present flows have; True = they stood on one that is gone.

    A renamed step is followed through `moved`; answers nobody asks for any more are dropped.
    """
    frames: list[Frame] = []
    for frame in person.stack:
        flow = book.flows.get(frame.flow)
        name = flow.moved.get(frame.step, frame.step) if flow else ""
        if flow is None or flow.step(name) is None:
            return replace(person, stack=()), True
        frames.append(Frame(frame.flow, name))
    known = {
        key: choice
        for key, choice in person.answers.items()
        if (flow := book.flows.get(key.partition(".")[0])) and flow.step(key.partition(".")[2])
    }
    return replace(person, stack=tuple(frames), answers=known), False


def _hear(book: Book, person: Person, heard: Heard, moment: Moment) -> Turn:
    person, lost = settle(book, _returned(book, person, heard))
    person = _guessed(replace(person, stopped=False, last_at=heard.at), heard)
    walk = Walk(book, person, moment)
    if lost:
        walk.say("common-flow_changed")
    held = moment.case is not None and moment.case.held
    obey = reflex(heard, held)
    if obey is not None:
        _place(walk, heard)
        obey(walk)
        if moment.case is not None or _opens(walk.effects):
            walk.effects.append(PassOn())
    elif held:
        walk.effects.append(PassOn())
    else:
        _converse(walk, heard)
    return _close(walk, heard)


def _place(walk: Walk, heard: Heard) -> None:
    """A country named in a cry for help is where the number must work, until the person says otherwise."""
    country = heard.meaning.country
    if country and not walk.person.stays_in and country in walk.book.directory.countries:
        walk.keep(stays_in=country)


def _close(walk: Walk, heard: Heard) -> Turn:
    person, effects = walk.finish()
    if heard.answered:  # the provider has answered already; a second answer would only confuse
        effects = tuple(effect for effect in effects if not isinstance(effect, Say))
    return Turn(person, effects)


def _opens(effects: list[Effect]) -> bool:
    return any(isinstance(effect, OpenCase) for effect in effects)


def _returned(book: Book, person: Person, heard: Heard) -> Person:
    """A session of screening ends after 15 silent minutes: nothing of it may show on return (D-12, D-14)."""
    silent = heard.at - person.last_at > SESSION
    left = person.facts.get("left") == "yes"
    if not person.last_at or not (silent or left):
        return person
    private = {name for name, flow in book.flows.items() if flow.closes}
    standing = any(frame.flow in private for frame in person.stack)
    facts = {**person.facts, "safe": "", "left": "", "tags": "", "watched": "", "what": "", "sos": ""}
    kept = {key: each for key, each in person.answers.items() if key.partition(".")[0] not in private}
    return replace(
        person,
        stack=() if standing or left else person.stack,
        answers=kept,
        facts={name: value for name, value in facts.items() if value},
    )


def _guessed(person: Person, heard: Heard) -> Person:
    """A guess orders choices and words the first answer; it never overrules a choice (design, Words)."""
    changes: dict[str, object] = {"script": heard.meaning.script} if heard.words.strip() else {}
    guess = heard.meaning.language if heard.meaning.confidence >= 0.6 else None
    if person.locale_from != "chosen":
        heard_now = guess or ("" if person.locale_from else heard.hint)
        changes["locale"] = heard_now or person.locale or "ru"
        changes["locale_from"] = "guessed" if heard_now else person.locale_from
    return replace(person, **changes)  # type: ignore[arg-type]


def _converse(walk: Walk, heard: Heard) -> None:
    """No reflex, no operator: an answer, a wish, or a gentle question."""
    step, flow = walk.waiting, walk.flow
    if heard.kind not in (Kind.TEXT, Kind.TAP):
        unread(walk, heard)
        return
    if heard.kind is Kind.TAP and not _fresh(walk, heard):
        walk.say("common-old_button")
        walk.ask_again()
        return
    given = answer(step, walk.person, heard) if step else None
    if step and flow and given is not None:
        _take(walk, step, flow, given)
    elif step and step.name == "sos_danger" and heard.meaning.country and not walk.person.stays_in:
        _place(walk, heard)
        walk.jump("sos_number")
    elif walk.moment.case is not None and heard.kind is Kind.TEXT:
        _to_case(walk, step)
    elif _asks_back(walk, heard):
        walk.jump("numbers.answered")
    elif step is None or (flow is not None and flow.name == "welcome" and step.name == "menu"):
        _open_talk(walk, heard)
    else:
        walk.say("common-not_understood")
        walk.ask_again()


def _fresh(walk: Walk, heard: Heard) -> bool:
    tap = heard.tap
    return bool(
        tap
        and tap.step != FREE_STEP
        and walk.person.stack
        and tap.turn == walk.person.turn
        and tap.step == f"{walk.person.stack[-1].flow}.{walk.person.stack[-1].step}"
    )


def _open_talk(walk: Walk, heard: Heard) -> None:
    """Nothing waits, or only the menu: a clear wish leads on, a first message is welcomed."""
    wish = WISHES.get(heard.meaning.intent)
    if wish is not None:
        walk.jump(wish)
    elif walk.person.locale_from != "chosen":
        walk.jump("welcome")
    else:
        if walk.waiting is not None:
            walk.say("common-noise")
        walk.jump("welcome.menu")


def _to_case(walk: Walk, step: Step | None) -> None:
    """An open case keeps every word. The person is told so, truthfully and not at each word."""
    walk.effects.append(PassOn())
    last = int(walk.person.facts.get("noted_at", "0"))
    if walk.moment.now - last >= ACK_EVERY:
        walk.keep(noted_at=str(walk.moment.now))
        if walk.moment.staffed:
            walk.say("common-noted")
        else:
            walk.say("common-noted_closed", at=str(walk.moment.next_shift or ""))
    if step is not None:
        walk.ask_again()


def _asks_back(walk: Walk, heard: Heard) -> bool:
    """A number was given a while ago and the person writes again: did someone answer?"""
    given_at = int(walk.person.facts.get("given_at", "0"))
    since = heard.at - given_at
    return bool(given_at) and walk.waiting is None and REPORT_AFTER < since < REPORT_UNTIL


def _take(walk: Walk, step: Step, flow: Flow, given: str) -> None:
    """Keep the answer, let the scorer look, go on."""
    key = f"{flow.name}.{step.name}"
    answers = {name: choice for name, choice in walk.person.answers.items() if name != key}
    known = given if given in step.choices or len(given) == 2 else "typed"
    walk.person = replace(walk.person, answers={**answers, key: known})
    if step.keeps:
        _keep(walk, step, given)
    if walk.moment.case is not None and step.parser is not None and known == "typed":
        walk.effects.append(PassOn())
    target = _watched(walk, flow) if step.scores and flow.watch else None
    if target is not None:
        walk.jump(target)
    else:
        walk.after(step, given)


def _keep(walk: Walk, step: Step, given: str) -> None:
    """Answers that mean more than themselves."""
    match step.keeps:
        case "safe_until":
            until = walk.moment.now + HOURS.get(given, 0) * 60 * MINUTE
            walk.keep(safe_until=str(until))
            walk.effects.append(OpenCase(Tier.T4, "safe_until", safe_until=until))
        case "consent":
            if given == "yes":
                walk.effects.append(OpenCase(Tier.T4, "consent", consent=True))
        case "call_at":
            walk.effects.append(OpenCase(Tier.T4, "call_at", call_at=given))
        case "report":
            if given in ("yes", "no"):
                keys = tuple(walk.person.facts.get("given", "").split(","))
                walk.effects.append(Report(keys, given == "yes"))
            walk.keep(given_at="")
        case name:
            walk.person = with_facts(walk.person, {name: "" if given == "skip" else given})


def _watched(walk: Walk, flow: Flow) -> str | None:
    """The step to jump to when a level has just been reached; each level jumps once."""
    seen = screened(flow, walk.person, walk.book)
    done = walk.person.facts.get("watched", "").split(",")
    reached = (
        "skipped" if seen.skipped_in_row >= 3 and seen.level.rank < Level.LIKELY.rank else str(seen.level)
    )
    if reached not in flow.watch or reached in done:
        return None
    walk.keep(watched=",".join(filter(None, [*done, reached])), level=str(seen.level))
    return flow.watch[reached]


def _time_up(person: Person, event: TimeUp) -> Turn:
    """60 s after a help word without an answer: ring (design decision 11)."""
    if event.kind == "ring" and person.facts.get("sos") == "open":
        return Turn(with_facts(person, {"sos": ""}), (OpenCase(Tier.T1, "no_answer", "urgent", alarm=True),))
    return Turn(person)


def _from_desk(book: Book, person: Person, event: FromDesk, moment: Moment) -> Turn:
    """An operator came, went, or closed: the person is told in one neutral line."""
    texts = {
        DeskVerb.JOINED: "common-joined",
        DeskVerb.LEFT: "common-handed_back",
        DeskVerb.CLOSED: "common-case_closed",
    }
    walk = Walk(book, replace(person, stack=()), moment)
    walk.keep(sos="", level="" if event.verb is DeskVerb.CLOSED else person.facts.get("level", ""))
    walk.say(texts[event.verb])
    person, effects = walk.finish()
    return Turn(person, effects)
