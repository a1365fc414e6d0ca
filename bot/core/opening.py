"""What an `open_case` step of a flow file opens: tier and reason from the file, the rest from the person."""

from bot.core.case import Tier
from bot.core.effects import OpenCase
from bot.core.flow import Flow, Step
from bot.core.moment import Book, Moment
from bot.core.nuisance import sunk
from bot.core.person import Person
from bot.core.standing import screened


def opened(step: Step, flow: Flow, person: Person, book: Book, moment: Moment) -> OpenCase:
    """The case as that step asks for it, with all that is known of how grave it is."""
    seen = screened(flow, person, book)
    tags = tuple(sorted({*seen.tags, *filter(None, step.args.get("tags", "").split(","))}))
    answered = any(key.startswith(f"{flow.name}.") for key in person.answers)
    scored = flow.scorer == "screening" and answered
    level = str(seen.level) if scored else person.facts.get("level", "")
    child = person.facts.get("child", "") in ("yes", "unsure") or "child" in tags
    alarm = step.args.get("alarm") == "yes"
    opening = OpenCase(Tier(step.args["tier"]), step.args["reason"], level, tags, child, alarm=alarm)
    return sunk(moment, opening)
