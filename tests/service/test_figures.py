"""Times of cases out of invented timelines; the right answers are worked out here, another way."""

import random
import statistics
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.core.case import Tier
from bot.core.message import Millis
from bot.service import figures
from bot.service.figures import Figure, Life
from bot.store.figures import Step

MIN = 60_000
T0 = 1_800_000_000_000
NOW = Millis(T0 + 10_000 * MIN)
ZONES = ("Asia/Bishkek", "Europe/Berlin", "America/New_York")


def steps(*told: tuple[float, str, str], case: int = 1, actor: str = "bot") -> list[Step]:
    return [Step(case, verb, codes, actor, Millis(T0 + round(at * MIN))) for at, verb, codes in told]


def one(*told: tuple[float, str, str], actor: str = "bot") -> Life:
    (life,) = figures.lives(steps(*told, actor=actor))
    return life


def minutes(life: Life, measure: str, now: int = NOW) -> float | None:
    took = figures.took(life, measure, Millis(now))
    return None if took is None else took[0] / MIN


OPEN = (0, "open", "T2 asked ky telegram")


def test_a_plain_case() -> None:
    life = one(OPEN, (3, "claim", "waiting claimed"), (7, "reply", "claimed waiting_on_person"))
    assert (life.tier, life.locale, life.channel) == (Tier.T2, "ky", "telegram")
    assert [minutes(life, measure) for measure in figures.MEASURES] == [3, 7, None]


def test_only_the_first_claim_and_reply_count() -> None:
    life = one(
        OPEN,
        (3, "claim", ""),
        (4, "hand_back", ""),
        (9, "claim", ""),
        (11, "reply", ""),
        (20, "reply", ""),
        (30, "close", "active closed helped T3"),
    )
    assert [minutes(life, measure) for measure in figures.MEASURES] == [3, 11, 30]
    assert life.outcome == "helped"


def test_the_clock_of_danger_starts_when_it_became_danger() -> None:
    life = one((0, "open", "T3 asked ru sms"), (60, "raise", "T1 danger_phrase"), (63, "reply", ""))
    assert (life.tier, minutes(life, "reply")) == (Tier.T1, 3)
    later = one((0, "open", "T3 asked ru sms"), (5, "reply", ""), (60, "raise", "T1 danger_phrase"))
    assert (later.tier, minutes(later, "reply")) == (Tier.T3, 5)


def test_a_lowered_case_waits_since_it_was_opened() -> None:
    life = one((0, "open", "T1 help_word ru sms"), (1, "lower", "T3 no_danger"), (50, "reply", ""))
    assert (life.tier, minutes(life, "reply")) == (Tier.T3, 50)


def test_the_language_told_later_is_the_persons() -> None:
    life = one((0, "open", "T1 help_word - sms"), (1, "told", "locale:tg stays_in"))
    assert (life.locale, life.channel) == ("tg", "sms")


def test_who_still_waits_makes_the_figures_worse_not_better() -> None:
    waiting = one(OPEN)
    assert figures.took(waiting, "reply", NOW) == (NOW - T0, True)
    gone = one(OPEN, (40, "close", "claimed closed no_answer none"))
    assert figures.took(gone, "reply", NOW) == (40 * MIN, False)
    assert figures.figure([waiting, gone], "reply", NOW).open == 1


def test_a_case_an_operator_opened_was_answered_from_the_start() -> None:
    life = one((0, "open", "T2 asked ky telegram"), (60, "close", "claimed closed helped T2"), actor="7")
    assert [minutes(life, measure) for measure in figures.MEASURES] == [None, None, 60]
    assert life.channel == figures.OWN_DOOR


@pytest.mark.parametrize("seed", range(30))
def test_figures_of_many_cases_are_what_another_way_of_counting_says(seed: int) -> None:
    chance = random.Random(seed)
    waits = [chance.randrange(1, 90 * MIN) for _ in range(chance.randrange(1, 60))]
    told: list[Step] = []
    for number, wait in enumerate(waits):
        told += steps((0, "open", "T1 help_word ru sms"), (wait / MIN, "reply", ""), case=number)
    found = figures.figure(figures.lives(sorted(told, key=lambda step: step.at)), "reply", NOW)
    half, most = found.median, found.p90
    assert found.count == len(waits)
    assert half == statistics.median_low(waits)
    assert 10 * sum(wait <= most for wait in waits) >= 9 * len(waits)
    assert 10 * sum(wait < most for wait in waits) < 9 * len(waits)
    assert most in waits


@pytest.mark.parametrize("zone", ZONES)
def test_a_week_begins_on_monday_at_midnight_of_the_house(zone: str) -> None:
    place = ZoneInfo(zone)
    for day in (date(2026, 3, 30), date(2026, 11, 2), date(2027, 1, 4)):  # clocks change in the weeks before
        midnight = int(datetime(day.year, day.month, day.day, tzinfo=place).timestamp() * 1000)
        assert figures.week_of(Millis(midnight), place) == day
        before = date.fromordinal(day.toordinal() - 7)
        assert figures.week_of(Millis(midnight - 1), place) == before


def test_two_slow_weeks_in_a_row_and_only_they_say_stop() -> None:
    slow, fine, none = Figure(3, MIN, 5 * MIN + 1), Figure(3, MIN, 5 * MIN), Figure()
    for weeks, stop in (
        ([slow, slow], True),
        ([fine, slow, slow], True),
        ([slow, fine], False),
        ([slow, slow, fine], False),
        ([slow, none], False),
        ([slow], False),
        ([], False),
    ):
        assert figures.too_slow(weeks) is stop


@pytest.mark.parametrize("codes", ["", "T9 x", "T1", "nonsense", "T1 help_word"])
def test_old_and_broken_events_break_no_report(codes: str) -> None:
    life = one((0, "open", codes), (1, "raise", codes), (2, "told", codes), (3, "close", codes))
    assert life.tier in tuple(Tier)
    assert figures.figure([life], "close", NOW).count == 1
