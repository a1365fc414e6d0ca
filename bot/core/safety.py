"""Scorer of the check before travel: how loudly to warn (facts: safety_check.md, sections 1 to 3).

The flow file owns the weights, this room owns what they add up to. A bad answer weighs 1 to 3, or is a STOP
item, which counts 3. "Not sure" weighs one less than the heaviest bad answer of its question, at least 1, and
never stops anybody by itself unless the flow lists it as bad. "Skip" and a question not asked weigh nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

STOP = "stop"
WEIGHTS = {"1": 1, "2": 2, "3": 3, STOP: 3}
HEAVY = 3
STOP_AT, RED_AT, AMBER_AT = 9, 5, 2


class Danger(StrEnum):
    """The outcomes of the check; `rank` counts up with danger."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    STOP = "stop"

    @property
    def rank(self) -> int:
        """0 for green to 3 for stop."""
        return list(Danger).index(self)


@dataclass(frozen=True, slots=True)
class Rule:
    """Which choices of one question are bad, and what each weighs: "1", "2", "3" or "stop".

    Raises ValueError for a rule without a bad choice or with another weight.
    """

    bad: Mapping[str, str]

    def __post_init__(self) -> None:
        if not self.bad or not set(self.bad.values()) <= set(WEIGHTS):
            raise ValueError(f"weights must be 1, 2, 3 or stop, not {sorted(self.bad.values())}")

    @property
    def doubt(self) -> int:
        """What "not sure" weighs."""
        return max(1, max(WEIGHTS[weight] for weight in self.bad.values()) - 1)


@dataclass(frozen=True, slots=True)
class Assessed:
    """The level, the points behind it, and the bad and unsure questions, heaviest first."""

    level: Danger
    points: int = 0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Finding:
    item: str
    points: int
    bad: bool
    stops: bool


def assess(answers: Mapping[str, str], rules: Mapping[str, Rule]) -> Assessed:
    """Judge the answers (item to choice) by the rules of the flow. Answers without a rule weigh nothing."""
    found = [finding for item, rule in rules.items() if (finding := _find(item, answers.get(item, ""), rule))]
    found.sort(key=lambda finding: (not finding.stops, -finding.points, not finding.bad))
    points = sum(finding.points for finding in found)
    return Assessed(_level(found, points), points, tuple(finding.item for finding in found))


def _find(item: str, choice: str, rule: Rule) -> _Finding | None:
    weight = rule.bad.get(choice)
    if weight is not None:
        return _Finding(item, WEIGHTS[weight], bad=True, stops=weight == STOP)
    if choice == "unsure":
        return _Finding(item, rule.doubt, bad=False, stops=False)
    return None


def _level(found: list[_Finding], points: int) -> Danger:
    bad = [finding for finding in found if finding.bad]
    heavy = sum(finding.points == HEAVY for finding in bad)
    if any(finding.stops for finding in bad) or heavy >= 2 or sum(f.points for f in bad) >= STOP_AT:
        return Danger.STOP
    if heavy or points >= RED_AT:
        return Danger.RED
    return Danger.AMBER if points >= AMBER_AT else Danger.GREEN
