"""Somebody writes again: what of an earlier session stands, and which language to answer in."""

from dataclasses import replace

from bot.core.flow import stands_now
from bot.core.message import Heard
from bot.core.moment import Book
from bot.core.person import Frame, Person
from bot.core.standing import DOUBT

MINUTE = 60_000
SESSION = 15 * MINUTE  # D-12
# Facts that end with a session. What people told of their journey and their place stays.
# Not "sos": who cries for help and leaves at once is still waited for, and after 60 s the duty phone rings.
ENDED = (
    "safe",
    "left",
    "tags",
    "watched",
    "what",
    "misses",
    "came",
    "doubt",
    "doubted",
    "danger_at",
    "danger_in",
    "danger_there",
    "about",
    "told",
    "told_in",
)
ENDED_NEXT_DAY = ("level", "pressed", "child")  # they decide how urgent a case is, and show nowhere
DAY = 24 * 60 * MINUTE
SURE_ENOUGH = 0.6  # of a language, to word the first answer in it; below it the language is asked
MOST_NOISE_WORDS = 2
ALONE = frozenset({"human", "privacy"})  # not screening, but nothing to show to whoever reads next


def settle(book: Book, person: Person) -> tuple[Person, bool]:
    """The person put on steps the present flows have; True = they stood on one that is gone.

    A renamed step is followed through `moved`, and an answer given there stands if it is still a choice: a
    STOP must not get lost by a new name. Answers nobody asks for any more are dropped.
    """
    frames: list[Frame] = []
    for frame in person.stack:
        place = stands_now(book.flows, frame.flow, frame.step)
        if place is None:
            return replace(person, stack=()), True
        frames.append(Frame(place[0], place[1].name))
    known: dict[str, str] = {}
    for key, choice in person.answers.items():
        flow, _, name = key.partition(".")
        found = stands_now(book.flows, flow, name)
        if found and (found[1].name == name or choice in found[1].choices):
            known[f"{found[0]}.{found[1].name}"] = choice
    return replace(person, stack=tuple(frames), answers=known), False


def returned(book: Book, person: Person, heard: Heard) -> Person:
    """A session ends after 15 silent minutes or with "leave": nothing of a screening shows on return.

    D-12 and D-14. What was asked in the check stands, since people answer that on the bus, hour by hour.
    `shut` says that somebody else may hold the phone now, until the person says it is safe again; `locked`,
    that a word was agreed on for this, until the person gives it (`agreed.py`).
    """
    silent = heard.at - person.last_at > SESSION
    left = person.facts.get("left") == "yes"
    if not person.last_at or not (silent or left):
        return person
    private = {name for name, flow in book.flows.items() if flow.closes}
    told = left or _told(person, private, heard)
    stack = tuple(frame for frame in person.stack if frame.flow != DOUBT)  # they have gone on since
    shown = {frame.flow for frame in stack} & (private | ALONE)  # a visit to what nobody else may see
    stays = not left and bool(stack) and not shown and _lasting(book, stack[0].flow)
    kept = {key: each for key, each in person.answers.items() if key.partition(".")[0] not in private}
    ended = dict.fromkeys(ENDED, "") | (_shut(person) if told else {})
    if heard.at - person.last_at > DAY:
        ended |= dict.fromkeys(ENDED_NEXT_DAY, "")
    facts = {name: value for name, value in ({**person.facts} | ended).items() if value}
    return replace(person, stack=stack if stays else (), answers=kept, facts=facts)


def _shut(person: Person) -> dict[str, str]:
    return {"shut": "yes"} | ({"locked": "yes"} if person.facts.get("word") else {})


def _told(person: Person, private: set[str], heard: Heard) -> bool:
    """Was anything said in the ended session that a second reader must not see? Not while the person said
    that it is safe until later."""
    if heard.at < int(person.facts.get("safe_until", "0")):
        return False
    stands = {frame.flow for frame in person.stack} | {key.partition(".")[0] for key in person.answers}
    grave = person.facts.get("level", "") in ("likely", "urgent") or bool(person.facts.get("sos"))
    agreed = person.facts.get("safe_until") or person.facts.get("word")
    return grave or bool(stands & (private | ALONE)) or bool(agreed)


def _lasting(book: Book, name: str) -> bool:
    flow = book.flows.get(name)
    return flow is not None and bool(flow.scorer) and not flow.closes


def noise(heard: Heard) -> bool:
    """A word or two in which nothing at all was understood."""
    return heard.meaning.empty and len(heard.words.split()) <= MOST_NOISE_WORDS


def guessed(person: Person, heard: Heard) -> Person:
    """A guess orders choices and words the first answer; it never overrules a choice (design, Words).

    A word of the provider's (STOP, START) says nothing of the letters in which its writer reads.
    """
    ours = heard.words.strip() and not noise(heard) and heard.meaning.foreign is None and not heard.answered
    changes: dict[str, object] = {"script": heard.meaning.script} if ours else {}
    sure = heard.meaning.confidence >= SURE_ENOUGH and heard.meaning.foreign is None
    guess = heard.meaning.language if sure else None
    if person.locale_from != "chosen":
        heard_now = guess or ("" if person.locale_from else heard.hint)
        changes["locale"] = heard_now or person.locale or "ru"
        changes["locale_from"] = "guessed" if heard_now else person.locale_from
    return replace(person, **changes)  # type: ignore[arg-type]
