"""docs/sms-cost.md: what each conversation by SMS costs, in every language and both alphabets."""

from collections.abc import Iterable, Mapping, Sequence

from bot.directory.prices import Price
from bot.proof.cost import COLUMNS, Cost

HEAD = """# What a conversation by SMS costs

Made by `safar cost --write` from the flows, the words and the numbers as they are; a test fails when it is
out of date. Change a sentence, run the command, read the difference.

Each figure is *typical / worst*: SMS segments that **we** send and pay for. Every path is walked by the
real engine and worded as it would leave. *Worst* is the dearest path there is; *typical* is the middle one
for a grown-up, when at each question every answer is as likely as any other. A text of Latin letters holds
160 characters in one segment and 153 in each of several; one Cyrillic letter makes that 70 and 67. Uzbek
and Turkmen always leave in plain Latin letters, the others where the person writes Latin, and so does any
text above three Cyrillic segments.

A path begins with the choice in the menu and ends where the flow ends or hands over: what follows is on the
next flow's bill. The *safety check* ends with its verdict; the plan is sent only to whoever asks for it,
and stands in a row of its own. Of a list of countries a few are walked, enough to meet every kind of
number.
"""


def page(costs: Sequence[Cost], prices: Mapping[str, Price]) -> str:
    """The whole page."""
    lines = [HEAD, _row(["", *(column.name for column in COLUMNS), "limit"])]
    lines.append(_row("---" for _ in range(len(COLUMNS) + 2)))
    for name in dict.fromkeys(cost.row.name for cost in costs):
        row = [cost for cost in costs if cost.row.name == name]
        figures = (f"{cost.typical} / {cost.worst.segments}" for cost in row)
        lines.append(_row([name, *figures, str(row[0].row.most or "")]))
    lines += ["", "## The dearest path of each", ""]
    for name in dict.fromkeys(cost.row.name for cost in costs):
        worst = max((cost for cost in costs if cost.row.name == name), key=lambda cost: cost.worst.segments)
        way, kinds = " → ".join(worst.worst.answers), worst.worst.encodings
        sent = ", ".join(f"{count} in {kind}" for kind, count in sorted(kinds.items()))
        lines.append(f"- **{name}** ({worst.column.name}, {worst.worst.messages} messages: {sent}): {way}")
    return "\n".join([*lines, "", *_money(costs, prices), ""])


def money(segments: int, price: Price | None) -> str:
    """What so many segments cost; a price nobody knows is unknown, never nothing."""
    return f"{segments * price.usd:.2f} USD" if price else "unknown"


def _money(costs: Sequence[Cost], prices: Mapping[str, Price]) -> list[str]:
    lines = ["## In money", "", "Only prices with a source are counted; every other country is **unknown**."]
    lines += ["Ask Twilio for yours: `safar cost --fetch-prices --config config.toml`.", ""]
    for code, price in prices.items():
        lines.append(f"To {code}, {price.usd} USD a segment ({price.source}, {price.as_of}):")
        for name in dict.fromkeys(cost.row.name for cost in costs):
            row = [cost for cost in costs if cost.row.name == name]
            worst, least = max(c.worst.segments for c in row), min(c.typical for c in row)
            lines.append(f"- {name}: {money(least, price)} (typical, Latin) to {money(worst, price)} (worst)")
    return lines


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"
