"""docs/sms.md's table: what flows/reach.toml says of every country, for whoever sets up the doors."""

from collections.abc import Iterable

from bot.core.reach import Fact, Land, Reach, Road

BEGIN, END = "<!-- made by `safar cost --write`: begin -->", "<!-- made by `safar cost --write`: end -->"
HEADS = ("", "Telegram", "WhatsApp", "Twilio to them", "Twilio from them", "local SIM", "missed call")
SAY = {True: "yes", False: "no", None: "unknown"}


def table(reach: Reach) -> str:
    """Two tables: the roads with the date of each source, and what a text through Twilio must look like."""
    rows = [_row(HEADS), _row("---" for _ in HEADS)]
    rows += [_row([code, *(_fact(land.road(road)) for road in Road)]) for code, land in reach.lands.items()]
    heads = ("", "sender", "registered", "numbers in the text", "letters", "long texts joined", "")
    rows += ["", _row(heads), _row("---" for _ in heads)]
    rows += [_row(_demands(land)) for land in reach.lands.values()]
    sources = sorted({fact.source for land in reach.lands.values() for fact in land.roads.values()})
    return "\n".join([*rows, "", "Sources: " + " · ".join(sources) + "."])


def renewed(page: str, reach: Reach) -> str:
    """The page with the tables as they are now."""
    before, _, rest = page.partition(BEGIN)
    return f"{before}{BEGIN}\n\n{table(reach)}\n\n{END}{rest.partition(END)[2]}"


def _fact(fact: Fact) -> str:
    return f"{fact.state.replace('_', '-')} ({fact.as_of})" if fact.as_of else str(fact.state)


def _demands(land: Land) -> list[str]:
    letters = "a to z only" if land.ascii_only else "any"
    say = (SAY[land.registered], SAY[land.numbers])
    return [land.code, str(land.sender), *say, letters, SAY[land.joined], land.note]


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"
