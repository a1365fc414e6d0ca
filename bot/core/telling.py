"""What a paragraph is told besides its words: why a level was reached, and how many are helped before."""

from collections.abc import Sequence

from bot.core.case import Tier
from bot.core.effects import Effect, OpenCase, Part
from bot.core.flow import Flow, Form
from bot.core.moment import Book, Moment
from bot.core.person import Person
from bot.core.standing import assessed

MOST_REASONS = {Form.SHORT: 3, Form.FULL: 6}


def reasons(flow: Flow, person: Person, book: Book) -> str:
    """Text ids of the reasons, heaviest first; the question that was really put gives its own words."""
    put: dict[str, str] = {}
    for key in person.answers:
        name, _, step_name = key.partition(".")
        step = book.flows[name].step(step_name)
        for item in step.scores if step else ():
            put[item] = step.args.get("why", f"{name}-{step_name}-why") if step else ""
    found = [put[item] for item in assessed(flow, person, book).reasons if item in put]
    return ",".join(found[: MOST_REASONS[person.form]])


def ahead(moment: Moment, effects: Sequence[Effect]) -> int:
    """How many people are helped before this one: unowned cases of the same or a graver tier."""
    tiers = [effect.tier for effect in effects if isinstance(effect, OpenCase)]
    tiers += [moment.case.tier] if moment.case else []
    place = list(Tier).index(min(tiers, default=Tier.T4))
    return sum(moment.waiting[: place + 1])


def told(parts: Sequence[Part]) -> frozenset[str]:
    """Numbers these paragraphs have already: a second list does not repeat them."""
    lists = [value for part in parts for name, value in part.args if name == "numbers"]
    return frozenset(key for listed in lists for key in listed.split(","))
