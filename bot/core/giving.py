"""A `numbers` step: which numbers go into the message, and what must honestly be said with them."""

from dataclasses import dataclass

from bot.core.effects import Part
from bot.core.flow import Form, Step
from bot.core.moment import Book, Moment
from bot.core.numbers import COUNTRY_UNKNOWN, NO_CHECKED, NONE_FROM_HERE, PAPERS, Purpose, Query, choose
from bot.core.person import Person

SHORT_NOTES = frozenset({COUNTRY_UNKNOWN, NO_CHECKED, "not_verified", NONE_FROM_HERE, PAPERS})


@dataclass(frozen=True, slots=True)
class Given:
    """Paragraphs, the keys of the numbers in them, and whether life is in danger."""

    parts: tuple[Part, ...]
    keys: tuple[str, ...]
    danger: bool


def give(  # noqa: PLR0913, PLR0917 - the step, who asks, and what is known
    step: Step, flow: str, person: Person, book: Book, moment: Moment, told: frozenset[str]
) -> Given:
    """The paragraphs of a `numbers` step.

    `purpose: child_danger` gives the emergency code and the child line. `where` and `origin` name facts
    when the numbers are for somebody else, but the forms are always those the *reader* can dial when
    `where` is their own country.
    """
    stays_in = known(person, step.args.get("where", "stays_in"))
    comes_from = known(person, step.args.get("origin", "comes_from"))
    comes_from = "" if comes_from == "ZZ" else comes_from
    wanted = step.args.get("purpose", "help")
    purposes = ["danger", "child"] if wanted == "child_danger" else [wanted]
    keys, notes = list[str](), list[str]()
    for purpose in purposes:
        query = Query(stays_in, comes_from, Purpose(purpose), person.locale, moment.now, book.own)
        found = choose(book.directory, query, moment.checked)
        keys += [key for key in found.picks if key not in keys]
        notes += [note for note in found.notes if note not in notes]
    before = person.facts.get("given", "").split(",") if step.args.get("but_given") else []
    danger = purposes[0] in ("danger", "self_harm")
    keys = [key for key in keys if key not in before]
    if not keys:  # whoever did not answer is not given again: the nearest real help is
        query = Query(stays_in, comes_from, Purpose.DANGER, person.locale, moment.now)
        keys = list(choose(book.directory, query, moment.checked).picks[:1])
    if danger:  # a code that answers is there: "no checked number" would only frighten
        notes = [note for note in notes if note != NO_CHECKED]
    short = person.form is Form.SHORT
    most = 1 if wanted == "self_harm" else _most(short, danger, flow)
    keys = [key for key in keys[:most] if key not in told]
    if not step.args.get("asks_country"):
        notes = [note for note in notes if note != COUNTRY_UNKNOWN]  # a question for it stands elsewhere
    parts = [Part(step.text, (("from", stays_in), ("numbers", ",".join(keys))))]
    official = any(book.directory.number(key)[0].kind in ("emergency", "police") for key in keys)
    named = wanted in ("danger", "child_danger") or (official and not short)
    if "where" in step.args or not named:  # their own papers, not another's
        notes = [note for note in notes if note != PAPERS]
    parts += [Part(f"numbers-note-{note}") for note in _shown(notes, short)]
    return Given(tuple(parts), tuple(keys), danger)


def _shown(notes: list[str], short: bool) -> list[str]:
    """What is said with the numbers; by SMS not all of it."""
    shown = [note for note in notes if not short or note in SHORT_NOTES]
    # Beside another note this one would take a third segment, and explains least.
    return [note for note in shown if not (short and len(shown) > 1 and note == NONE_FROM_HERE)]


def _most(short: bool, danger: bool, flow: str) -> int:
    """In the short form one number and nothing that explains it (screening.md, section 5); in danger,
    or when numbers were asked for by name, a second one."""
    if not short:
        return 3
    return 2 if danger or flow == "numbers" else 1


def known(person: Person, name: str) -> str:
    """A place by the name of the fact that holds it. "home": before a journey people are mostly there."""
    if name == "home":
        return person.stays_in or person.comes_from
    return str(getattr(person, name)) if name in ("stays_in", "comes_from") else person.facts.get(name, "")
