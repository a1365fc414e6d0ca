"""The family of errors, drawn at the top, and the shape of every complaint about a file."""

from dataclasses import asdict, dataclass
from typing import Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong in a file of ours, and how to mend it.

    `file` is relative to the project's root, `line` counts from 1 (0 = the whole file). A warning is worth a
    look and stops nothing.
    """

    file: str
    line: int
    rule: str
    problem: str
    mend: str
    level: Level = "error"

    def __str__(self) -> str:
        warning = "warning: " if self.level == "warning" else ""
        return f"{self.file}:{self.line}: {warning}{self.problem} ({self.rule}). {self.mend}"

    def as_json(self) -> dict[str, object]:
        """The contract of `safar check --json`: five keys, and a sixth, `level`, on a warning alone."""
        keys = asdict(self)
        return keys if self.level == "warning" else {key: keys[key] for key in keys if key != "level"}


def not_utf8(file: str) -> Problem:
    """A file in another encoding than ours."""
    return Problem(file, 0, "utf-8", "this file is not UTF-8", "Save it as UTF-8.")


class Fault(Exception):
    """Anything safar itself raises; the message is meant for the person who must act."""


class BadFiles(Fault):
    """Flows, locales, directory or config are wrong: safar refuses to start until they are mended."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class StoreDown(Fault):
    """The store did not take the work: nothing of it was kept, and it may be asked again."""


class Refused(Fault):
    """A person at the desk asked for something the case's state does not allow. `why` is a text id."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)
