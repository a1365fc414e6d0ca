"""Answers that mean more than themselves: what a `keeps:` of a flow file does besides remembering."""

from collections.abc import Callable

from bot.core.case import Tier
from bot.core.effects import ComeBack, GiveWay, LinkAnswer, OpenCase, Report
from bot.core.standing import MINUTE, with_facts
from bot.core.walk import Walk

OWN_WORD = frozenset(
    {"safe_here", "safe_until", "consent", "word", "way_back", "link_sure"}
)  # the person's own to give
HOURS = {"hour": 1, "three": 3, "day": 24}


def keep(walk: Walk, name: str, given: str) -> None:
    """Keep an answer under that name, with all that follows from it.

    While the agreed word is owed a stranger may hold the phone: nobody speaks for the person then.
    """
    if name in OWN_WORD and walk.person.facts.get("locked"):
        return
    deed = DEEDS.get(name)
    if deed is not None:
        deed(walk, given)
        return
    if name == "safe" and given == "yes":
        walk.keep(shut="")
    walk.person = with_facts(walk.person, {name: "" if given == "skip" else given})


def _safe_until(walk: Walk, given: str) -> None:
    until = walk.moment.now + HOURS.get(given, 0) * 60 * MINUTE
    walk.keep(safe_until=str(until))
    walk.effects.append(OpenCase(Tier.T4, "safe_until", safe_until=until))


def _safe_here(walk: Walk, given: str) -> None:
    if given == "yes":
        walk.keep(safe="yes", shut="")


def _word(walk: Walk, given: str) -> None:
    """A word for later."""
    walk.keep(word="" if given == "skip" else given)


def _consent(walk: Walk, given: str) -> None:
    if given == "yes":
        walk.effects.append(OpenCase(Tier.T4, "consent", consent=True))


def _call_at(walk: Walk, given: str) -> None:
    walk.effects.append(OpenCase(Tier.T4, "call_at", call_at=given))


def _report(walk: Walk, given: str) -> None:
    if given in ("yes", "no"):
        keys = tuple(filter(None, walk.person.facts.get("given", "").split(",")))
        walk.effects.append(Report(keys, given == "yes"))
    walk.keep(given_at="")


def _way_back(walk: Walk, given: str) -> None:
    if given == "yes":
        walk.effects.append(GiveWay())


def _came_back(walk: Walk, given: str) -> None:
    way = walk.person.facts.get("came", "")
    walk.keep(came="")
    if given == "yes" and way.isdecimal():
        walk.effects.append(ComeBack(int(way)))


def _link_sure(walk: Walk, given: str) -> None:
    """Only the proposal that was asked about is answered: it may be over since."""
    asked = walk.person.facts.get("link", "")
    if asked == str(walk.moment.link):
        walk.effects.append(LinkAnswer(walk.moment.link, given == "yes"))


DEEDS: dict[str, Callable[[Walk, str], None]] = {
    "safe_until": _safe_until,
    "safe_here": _safe_here,
    "word": _word,
    "consent": _consent,
    "call_at": _call_at,
    "report": _report,
    "way_back": _way_back,
    "came_back": _came_back,
    "link_sure": _link_sure,
}
