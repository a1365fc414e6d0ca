"""The conversation itself: an answer to the question that stands, words for a case, a wish, a question."""

from dataclasses import replace

from bot.core import about, doubt
from bot.core.agreed import asks_for_it, at_the_door, spent, stands_there
from bot.core.answers import answer
from bot.core.cards import topic_asked
from bot.core.effects import OpenCase, PassOn
from bot.core.flow import Flow, Parser, Step
from bot.core.keeping import keep
from bot.core.kindly import kindly
from bot.core.meaning import Intent, Whom
from bot.core.message import FIVE, Heard, Kind
from bot.core.noted import noted, noted_again
from bot.core.reflexes import FREE_STEP, WISHES
from bot.core.replying import pressed_late
from bot.core.returning import noise
from bot.core.screening import Level
from bot.core.spoken import says_more
from bot.core.standing import SOS, family, number_given, screened
from bot.core.strangers import offer
from bot.core.unread import unread
from bot.core.walk import Walk

MENU = ("check", "trouble", "someone_else", "numbers", "human", "privacy", "know")
MENUS = ("menu", "uninvited")
MOST_MISSES, MOST_OF_NOISE = 2, 1


def converse(walk: Walk, heard: Heard) -> None:
    """No reflex, no operator: an answer, a wish, or a gentle question."""
    step, flow = walk.waiting, walk.flow
    if asks_for_it(walk) and stands_there(walk):
        walk.effects.append(PassOn())
        at_the_door(walk, heard)
        return
    if heard.kind not in (Kind.TEXT, Kind.TAP):
        unread(walk, heard)
        return
    if heard.kind is Kind.TAP and not fresh(walk, heard):
        _old_button(walk, heard)
        return
    given = answer(step, walk.person, heard) if step else None
    if step and flow and given is not None:
        walk.keep(misses="")
        if walk.moment.case is not None and heard.kind is Kind.TEXT and says_more(heard.words):
            walk.effects.append(PassOn())
        _both_places(walk, heard, step)
        take(walk, step, flow, given)
    else:
        _unanswered(walk, heard)


def _both_places(walk: Walk, heard: Heard, step: Step) -> None:
    """ "I am from Osh, in Moscow" answers two questions, whichever was put."""
    meaning, person = heard.meaning, walk.person
    if meaning.origin is None or meaning.country in (None, meaning.origin):
        return
    if step.keeps == "stays_in" and not person.comes_from:
        walk.keep(comes_from=meaning.origin if meaning.origin in FIVE else "ZZ")
    elif step.keeps == "comes_from" and not person.stays_in:
        walk.keep(stays_in=str(meaning.country))


def _old_button(walk: Walk, heard: Heard) -> None:
    """A late or a second press. With a case and nothing to answer the trip's menu would be out of place."""
    board = pressed_late(walk, heard)
    if walk.parts:
        return
    if walk.person.facts.get("shut"):
        _open_talk(walk, heard)
    elif walk.moment.case is not None and (board or walk.waiting is None):
        noted(walk)
    else:
        walk.say("common-old_button")
        walk.ask_again()


def _unanswered(walk: Walk, heard: Heard) -> None:
    """Words that answer no question: for the operator, or a wish, or not understood."""
    step, flow = walk.waiting, walk.flow
    about.note(walk, heard)
    if kindly(walk, heard) or about.asked_anew(walk, heard):
        return
    if step and step.name in SOS and heard.meaning.country not in (None, walk.person.stays_in):
        about.place(walk, heard)
        walk.jump("sos_there")
    elif flow and flow.name == "numbers" and heard.meaning.country:
        walk.keep(stays_in=heard.meaning.country)  # another country, named instead of pressed
        walk.jump("comes_from")
    elif walk.moment.case is not None and heard.kind is Kind.TEXT:
        _to_case(walk, heard, step)
    elif step is None or (flow is not None and flow.name == "welcome" and step.name in MENUS):
        _open_talk(walk, heard)
    elif not (_wish(walk, heard) or offer(walk, heard) or doubt.ask(walk, heard)):
        _missed(walk, heard)


def _wish(walk: Walk, heard: Heard) -> bool:
    """A clear wish in the middle of something else is followed; True if there was one."""
    if _card_asked(walk, heard):
        return True
    wish = _wished(walk, heard)
    if wish is None or (
        walk.flow and (wish.partition(".")[0] in family(walk.flow, walk.book) or _of_another(walk, heard))
    ):
        return False
    if wish in ("numbers", "trouble", "human"):
        about.place(walk, heard)
    if wish == "numbers" and walk.person.stays_in:
        wish = "numbers.comes_from"
    walk.aside(wish)
    if any(isinstance(effect, OpenCase) for effect in walk.effects):  # what they wrote belongs to it
        walk.effects.append(PassOn())
    return True


def _wished(walk: Walk, heard: Heard) -> str | None:
    """The flow these words ask for; of somebody else's trouble, and of one who is silent, they tell there."""
    meaning = heard.meaning
    label, wish = _label(heard), WISHES.get(meaning.intent)
    silent = meaning.silent and label is None and meaning.whom is not Whom.SELF
    if not silent and not (wish == "trouble" and meaning.whom is Whom.OTHER):
        return wish or label
    if walk.flow is None or walk.flow.name != about.OTHERS:
        told = "silent" if silent else "kept"
        place = meaning.country if meaning.country in walk.book.directory.countries else None
        walk.keep(about=about.OTHER, what=told, told=told, other_in=place or "", told_in=place or "")
    return f"{about.OTHERS}.g0"


def _of_another(walk: Walk, heard: Heard) -> bool:
    """In the talk about somebody else "no pay" is told of them: no reason to ask of one's own trouble.

    The label of the menu, typed out, is still a wish.
    """
    here = walk.flow is not None and walk.flow.name == about.OTHERS
    return here and heard.meaning.intent is Intent.EXPLOITED and _label(heard) is None


def _card_asked(walk: Walk, heard: Heard) -> bool:
    """The whole message is the name of a rule ("how to get a patent"): its card, wherever they stand."""
    topic = topic_asked(heard.meaning.choices)
    if not topic:
        return False
    inside = walk.flow is not None and walk.flow.name == "know"
    place = heard.meaning.country or (walk.person.facts.get("know_in", "") if inside else "")
    walk.keep(know_about=topic, know_in=place)
    if inside:
        walk.jump("know.g0")
    else:
        walk.aside("know.g0")
    return True


def _label(heard: Heard) -> str | None:
    """A label of the menu, typed while another question stands."""
    met = [flow for flow in MENU if f"welcome-menu.{flow}" in heard.meaning.choices]
    return met[0] if met else None


def _missed(walk: Walk, heard: Heard) -> None:
    """Not understood: ask again, noise once and words twice; then the menu, with a person in it."""
    misses = int(walk.person.facts.get("misses", "0")) + 1
    walk.keep(misses=str(misses))
    lost = noise(heard) or heard.meaning.foreign is not None
    most = 0 if doubt.stands(walk) else MOST_OF_NOISE if lost else MOST_MISSES
    if misses <= most:
        walk.say("common-not_understood")
        walk.ask_again()
        return
    asked = walk.waiting.labels if walk.waiting else ""
    walk.keep(misses="1")
    walk.say("common-noise")  # who finds no language in the list goes on in the one we guess
    walk.jump("welcome.menu" if asked == "languages" or walk.person.locale_from == "chosen" else "welcome")


def _at_the_menu(walk: Walk) -> None:
    """Something else than a choice of the menu: the menu once more, then one line that tells the ways out."""
    misses = int(walk.person.facts.get("misses", "0")) + 1
    walk.keep(misses=str(misses))
    if misses == 1:
        walk.say("common-noise")
        walk.jump("welcome.menu")
    else:
        walk.say("common-lost")
        walk.stands = True


def fresh(walk: Walk, heard: Heard) -> bool:
    """Does the button belong to the question that stands, as it was put last?"""
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
    shut = bool(walk.person.facts.get("shut"))
    if _wish(walk, heard) or (not shut and (offer(walk, heard) or doubt.ask(walk, heard))):
        return
    given = walk.waiting is None and number_given(walk.person, walk.moment)
    if shut:
        walk.keep(safe="")
    if walk.waiting is not None and not shut:
        _at_the_menu(walk)
    elif walk.person.locale_from != "chosen" or shut or given:
        walk.jump("welcome")  # first: is it safe to read? then: did somebody answer?
    else:
        walk.jump("welcome.menu")


def _to_case(walk: Walk, heard: Heard, step: Step | None) -> None:
    """An open case keeps every word. The person is told so, truthfully and not at each word.

    After the session was shut somebody else may be reading: they get the neutral menu and nothing of a case,
    or, while an operator's words wait for the word agreed on, the question for it.
    """
    walk.effects.append(PassOn())
    if asks_for_it(walk) and not spent(walk):
        at_the_door(walk, heard)
        return
    if walk.person.facts.get("shut"):
        _open_talk(walk, heard)
        return
    if step is not None and heard.meaning.digit:  # a key that fits no choice: for the operator, and again
        walk.say("common-not_understood")
        walk.ask_again()
        return
    noted_again(walk)


def take(walk: Walk, step: Step, flow: Flow, given: str) -> None:
    """Keep the answer, let the scorer look, go on."""
    key = f"{flow.name}.{step.name}"
    answers = {name: choice for name, choice in walk.person.answers.items() if name != key}
    code = step.parser in (Parser.COUNTRY, Parser.NATIONALITY)  # never a word of theirs, however short
    known = given if given in step.choices or code else "typed"
    walk.person = replace(walk.person, answers={**answers, key: known})
    if step.keeps:
        keep(walk, step.keeps, given)
    if walk.moment.case is not None and step.parser is not None and known == "typed":
        walk.effects.append(PassOn())
    target = _watched(walk, flow) if step.scores and flow.watch else None
    if target is not None:
        walk.jump(target)
    else:
        walk.after(step, given)


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
