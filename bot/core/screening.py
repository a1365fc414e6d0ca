"""Scorer of the screening: how fast a human should look (facts: screening.md, sections 2, 3 and 5).

It is a triage aid, not a finding. Questions fall into elements of the UN Protocol's definition, an answer is
strong, medium or weak, and an element is positive by the rule of the ILO/EC Delphi set:

    MEANS    q2 q3 q4 q5 q9 strong, q10 medium
    PURPOSE  q7 q10 strong, q6 q8 medium
    "not sure" is weak in the question's own element; "skip" and a question not asked cost nothing

Deterministic, independent of the order of answers; a worse answer (no, unsure, yes) never lowers the level.
Two answers therefore do not count among "two or more not sure": q1, which never moves the level, and the age
gate, whose "yes" alone moves nothing either.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """The outcomes of the screening; `rank` counts up with danger."""

    NONE_SEEN = "none_seen"
    POSSIBLE = "possible"
    LIKELY = "likely"
    URGENT = "urgent"

    @property
    def rank(self) -> int:
        """0 for none_seen to 3 for urgent."""
        return list(Level).index(self)


@dataclass(frozen=True, slots=True)
class Screened:
    """The level, what operators should know beside it, and how many questions in a row were just skipped."""

    level: Level
    tags: tuple[str, ...] = ()
    skipped_in_row: int = 0


MEANS = frozenset({"q2", "q3", "q4", "q5", "q9"})
PURPOSE = frozenset({"q6", "q7", "q8", "q10"})
STRONG = frozenset({"q2", "q3", "q4", "q5", "q7", "q9", "q10"})
SHORT = frozenset({"s3", "s4", "s5"})
ASKED = ("g1", "g2", *(f"q{n}" for n in range(1, 10)), "q9_again", "q10", *(f"s{n}" for n in range(1, 6)))
INCOMPLETE = 4  # so many skipped questions make an answer sheet incomplete


def screen(answers: Mapping[str, str]) -> Screened:
    """Judge the answers: item ("g1", "q4", "q9_again", "s3", "emergency_word", "self_harm") to "yes", "no",
    "unsure" or "skip". Full and short items may stand together (the form can change on the way): gates are
    shared and the worse level counts.
    """
    sheet = _Sheet(answers)
    if sheet.urgent():
        level = Level.URGENT
    elif sheet.likely():
        level = Level.LIKELY
    elif sheet.possible():
        level = Level.POSSIBLE
    else:
        level = Level.NONE_SEEN
    return Screened(level, sheet.tags(), _skipped_in_row(answers))


def _skipped_in_row(answers: Mapping[str, str]) -> int:
    """Skips since the last real answer, in the order the questions are asked."""
    count = 0
    for item in ASKED:
        if item in answers:
            count = count + 1 if answers[item] == "skip" else 0
    return count


class _Sheet:
    """The answers by kind, and the clauses of section 3, each readable beside the text it came from."""

    def __init__(self, answers: Mapping[str, str]) -> None:
        self.yes = frozenset(item for item, choice in answers.items() if choice == "yes")
        self.unsure = frozenset(item for item, choice in answers.items() if choice == "unsure")
        self.skipped = frozenset(item for item, choice in answers.items() if choice == "skip") & set(ASKED)
        self.self_arranged = answers.get("q1") == "no"
        self.minor = self._any("g2", "s2")
        self.perhaps_minor = self.minor or bool(self.unsure & {"g2", "s2"})
        self.purpose = bool(self.yes & PURPOSE)
        self.means = bool(self.yes & (MEANS | {"q10"}))

    def urgent(self) -> bool:
        """Clause 1, and the first two clauses of the SMS form."""
        again = "q9" in self.yes and bool((self.yes | self.unsure) & {"q9_again"})
        harmed = self.purpose or self._any("q4", "q9") or bool(self.yes & SHORT)
        return (
            self._any("g1", "s1", "emergency_word", "self_harm")
            or again
            or self._all("q9", "q4")
            or (self.minor and harmed)
        )

    def likely(self) -> bool:
        """Clause 2, and its counterpart of the SMS form."""
        return self._pattern() or self._relaxed() or self._child() or self._short()

    def possible(self) -> bool:
        """Clause 3. An unsure danger gate is enough alone."""
        doubts = self.unsure & (MEANS | PURPOSE | SHORT)
        return bool(self.yes & (MEANS | PURPOSE | SHORT) or len(doubts) >= 2 or self.unsure & {"g1", "s1"})

    def tags(self) -> tuple[str, ...]:
        """What an operator should see beside the level. The SMS form is too coarse for the middle three."""
        control = "q4" in self.yes and self._any("q2", "q3", "q5", "q9")
        tags = {
            "child": self.perhaps_minor,
            "labour_rights": self.purpose and not self.means,
            "act_unconfirmed": self.self_arranged,
            "pre_exploitation": control and not self.purpose,
            "forced_crime_or_war": "q10" in self.yes,
            "incomplete": len(self.skipped) >= INCOMPLETE,
        }
        return tuple(tag for tag, holds in tags.items() if holds)

    def _pattern(self) -> bool:
        """The Delphi count: one element positive, the other at least partial."""
        means_positive = self._positive(MEANS, extra_medium="q10" in self.yes)
        return (means_positive and self.purpose) or (self._positive(PURPOSE) and self.means)

    def _relaxed(self) -> bool:
        """A short form has one question per indicator group, so these pairs are enough."""
        conditions = len(self.yes & {"q6", "q7", "q8"})
        menaced = "q4" in self.yes and (conditions >= 1 or self._any("q2", "q3", "q5", "q9"))
        bound = self._any("q3", "q5") and conditions >= 2
        return menaced or bound or "q10" in self.yes

    def _child(self) -> bool:
        return (self.minor and self.means) or (self.perhaps_minor and self.purpose)

    def _short(self) -> bool:
        return len(self.yes & SHORT) >= 2

    def _positive(self, element: frozenset[str], extra_medium: bool = False) -> bool:
        """The published rule whole, so that weights can be tuned without touching it."""
        strong = len(self.yes & element & STRONG)
        medium = len((self.yes & element) - STRONG) + extra_medium
        weak = len(self.unsure & element)
        return (
            strong >= 2 or (strong == 1 and medium + weak >= 1) or medium >= 3 or (medium == 2 and weak >= 1)
        )

    def _any(self, *items: str) -> bool:
        return not self.yes.isdisjoint(items)

    def _all(self, *items: str) -> bool:
        return self.yes.issuperset(items)
