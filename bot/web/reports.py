"""How a week went: what came in, how quickly it was answered, how it ended. One page, one printed sheet."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.core.case import Tier
from bot.core.roles import May
from bot.service import figures, leading
from bot.service.figures import GOALS, MEASURES, Figure, Life
from bot.store import figures as rows
from bot.web import asked, charts, statistics
from bot.web.charts import Bar
from bot.web.console import Console, Gate, Visitor, page
from bot.web.words import Words

WEEKS = 8  # in the charts
WEEK = timedelta(days=7)
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000


@dataclass(frozen=True, slots=True)
class Looking:
    """What the visitor chose to see."""

    week: date
    measure: str
    tier: Tier


def routes(gate: Gate) -> list[Route]:
    """The weekly report, and the statistics that may leave the house."""
    return [
        Route("/desk/reports", gate.guard(_report, May.LEAD), methods=["GET"]),
        *statistics.routes(gate),
    ]


async def _report(request: Request, console: Console, visitor: Visitor) -> Response:
    words = Words(console, visitor, await console.staff.names(), console.clock())
    this = figures.week_of(words.now, console.zone)
    query = request.query_params
    day = asked.a_day(query.get("week", ""))
    look = Looking(
        min(figures.monday(day), this) if day else this - WEEK,
        asked.one_of(query.get("measure", ""), MEASURES) or "reply",
        Tier(asked.one_of(query.get("tier", ""), tuple(Tier)) or Tier.T1),
    )
    since = asked.begins(look.week - WEEK * (WEEKS - 1), console.zone)
    until = asked.begins(look.week + WEEK, console.zone)
    steps = await console.store.read(lambda tx: rows.lives(tx, since, until))
    first = await console.store.read(rows.first_case)
    unread, looks = await console.store.read(lambda tx: leading.unreviewed(tx, words.now))
    lives = figures.lives(steps)
    values = _week(words, figures.in_week(lives, look.week, console.zone), look)
    values |= _trend(words, lives, look)
    values |= {
        "title": words.label("desk-menu", "reports"),
        "weeks": _weeks(this, figures.week_of(first or words.now, console.zone)),
        "week": look.week.isoformat(),
        "week_words": _span(look.week),
        "unfinished": look.week == this,
        "made": words.local(words.now).strftime("%d.%m.%Y %H:%M"),
        "measure": look.measure,
        "measures": MEASURES,
        "tier": look.tier.value,
        "tiers": [tier.value for tier in Tier],
        "unreviewed": unread,
        "looks": looks,
    }
    return page(request, console, visitor, "reports.html", values)


def _weeks(this: date, first: date) -> list[tuple[str, str]]:
    """The weeks one may choose, the newest first, at most a year of them."""
    found: list[tuple[str, str]] = []
    week = this
    while week >= first - WEEK and len(found) < 53:
        found.append((week.isoformat(), _span(week)))
        week -= WEEK
    return found


def _span(week: date) -> str:
    return f"{week.strftime('%d.%m')} - {(week + timedelta(days=6)).strftime('%d.%m.%Y')}"


def _week(words: Words, lives: list[Life], look: Looking) -> dict[str, Any]:
    """One week's counts and times."""
    quick = []
    for tier in Tier:
        own = [life for life in lives if life.tier is tier]
        made = {measure: figures.figure(own, measure, words.now) for measure in MEASURES}
        shown = {name: _shown(words, each) for name, each in made.items()}
        goal = duration(words, GOALS[tier])
        slow = made["reply"].p90 > GOALS[tier]
        quick.append({"tier": tier.value, "count": len(own), "goal": goal, "slow": slow} | shown)
    ended = [life for life in lives if life.closed]
    return {
        "count": len(lives),
        "quick": quick,
        "by_language": figures.counted(lives, lambda life: words.language(life.locale)),
        "by_channel": figures.counted(lives, lambda life: words.label("desk_lead-channel", life.channel)),
        "outcomes": figures.counted(ended, lambda life: words.label("desk-outcomes", life.outcome)),
        "still_open": len(lives) - len(ended),
        "spoken": _languages(words, lives, look),
    }


def _languages(words: Words, lives: list[Life], look: Looking) -> dict[str, Any]:
    """The chosen time of the chosen tier, by language: as a chart and as the table beside it."""
    own = [life for life in lives if life.tier is look.tier]
    found = []
    for locale, count in figures.counted(own, lambda life: life.locale):
        of_it = [life for life in own if life.locale == locale]
        figure = figures.figure(of_it, look.measure, words.now)
        if figure.count:
            found.append((words.language(locale), count, figure))
    bars = [Bar(name, each.median, each.p90, duration(words, each.p90)) for name, _, each in found]
    title = f"{words.label('desk_lead-measure', look.measure)}, {look.tier.value}"
    table = [{"name": name, "count": count} | _shown(words, each) for name, count, each in found]
    return {"chart": charts.rows(title, bars) if bars else "", "rows": table, "title": title}


def _trend(words: Words, lives: list[Life], look: Looking) -> dict[str, Any]:
    """The last eight weeks, one chart per tier; and whether T1 was too slow twice in a row (D-37)."""
    zone = words.console.zone
    weeks = [look.week - WEEK * back for back in reversed(range(WEEKS))]
    drawn = []
    for tier in Tier:
        own = [life for life in lives if life.tier is tier]
        each = [figures.figure(figures.in_week(own, week, zone), look.measure, words.now) for week in weeks]
        drawn.append(_chart(words, tier, weeks, each, look.measure))
    danger = [life for life in lives if life.tier is Tier.T1]
    replies = [figures.figure(figures.in_week(danger, week, zone), "reply", words.now) for week in weeks]
    return {"trend": drawn, "stop": figures.too_slow(replies)}


def _chart(words: Words, tier: Tier, weeks: list[date], each: list[Figure], measure: str) -> dict[str, Any]:
    names = [week.strftime("%d.%m") for week in weeks]
    said = [_said(words, figure) for figure in each]
    bars = [
        Bar(name, figure.median, figure.p90, text)
        for name, figure, text in zip(names, each, said, strict=True)
    ]
    title = f"{tier.value} {words.label('desk-tier', tier)}"
    goal = GOALS[tier] if measure == "reply" else 0
    goal_said = words.t("desk_lead-goal", time=duration(words, goal)) if goal else ""
    table = [{"name": name} | _shown(words, figure) for name, figure in zip(names, each, strict=True)]
    drawn = charts.columns(f"{title}. {goal_said}" if goal_said else title, bars, goal)
    return {"title": title, "chart": drawn, "rows": table, "goal": goal_said}


def _said(words: Words, figure: Figure) -> str:
    if not figure.count:
        return ""
    half, most = duration(words, figure.median), duration(words, figure.p90)
    return words.t("desk_lead-figure", count=figure.count, half=half, most=most)


def _shown(words: Words, figure: Figure) -> dict[str, Any]:
    if not figure.count:
        return {"n": 0, "half": "-", "most": "-", "open": 0}
    half, most = duration(words, figure.median), duration(words, figure.p90)
    return {"n": figure.count, "half": half, "most": most, "open": figure.open}


def duration(words: Words, ms: int) -> str:
    """A span of time in the two largest units that matter."""
    unit = {code: words.label("desk-time", code) for code in ("min", "h", "d")}
    if ms < MINUTE:
        return f"{ms // 1000} {words.t('desk_lead-seconds')}"
    if ms < HOUR:
        return f"{ms // MINUTE} {unit['min']}"
    if ms < DAY:
        rest = ms % HOUR // MINUTE
        return f"{ms // HOUR} {unit['h']}" + (f" {rest} {unit['min']}" if rest else "")
    rest = ms % DAY // HOUR
    return f"{ms // DAY} {unit['d']}" + (f" {rest} {unit['h']}" if rest else "")
