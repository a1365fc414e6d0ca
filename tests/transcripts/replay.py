"""Conversations as plain text, replayed through the real engine, understanding and phrasebook.

    # A comment says who this is.
    given  locale=ky network=sms stays_in=TR comes_from=KG
    them   [yes]              a choice of the question that stands
    them   жардам             words
           2 h                time passes
    bot    [text-id] English words
           [yes] [no]         the choices
    case   T1 screening alarm
    level  red

Between turns the person goes through JSON. `pytest --rewrite` writes the files anew; the diff is the review.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.app import load
from bot.core.case import CaseState, Tier
from bot.core.effects import Count, Effect, LowerCase, OpenCase, Say
from bot.core.engine import advance
from bot.core.message import Address, CaseId, Heard, Kind, Millis, Network, PersonId, Tap
from bot.core.moment import CaseNow, Moment
from bot.core.numbers import Checked
from bot.core.person import Person
from bot.service.render import Reader

LOADED = load()
START = Millis(1_767_268_800_000)
UNITS = {"s": 1000, "min": 60_000, "h": 3_600_000, "d": 86_400_000}
WAIT = re.compile(r"^\s+(\d+) (s|min|h|d)$")
INPUT = re.compile(r"^(them|given|#)|^\s+\d+ (s|min|h|d)$")


@dataclass
class Talk:
    """One conversation while it is replayed."""

    person: Person
    now: Millis = START
    case: CaseNow | None = None
    staffed: bool = True
    level: str = ""
    asked: str = ""
    lines: list[str] = field(default_factory=list)
    said: list[Say] = field(default_factory=list)
    count: int = 0
    questions: int = 0

    def hear(self, line: str) -> None:
        """What the person does, and everything that follows from it."""
        self.now = Millis(self.now + 5_000)
        self.count += 1
        event = self._heard(line)
        if event.kind is Kind.TEXT:
            event = replace(event, meaning=LOADED.understanding.read(event.words, event.at))
        moment = Moment(self.now, Checked(everything=True), self.staffed, case=self.case)
        turn = advance(LOADED.book, self.person, event, moment)
        bare = replace(turn.person, stack=(), answers={}, facts={})
        self.person = bare.with_state(json.loads(json.dumps(turn.person.state())))
        for effect in turn.effects:
            self.lines += self._shown(effect)

    def _heard(self, line: str) -> Heard:
        door = Address(self.person.network, "demo")
        choice = re.fullmatch(r"\[([\w-]+)\]", line)
        if choice:
            assert self.asked, f"{line}: no question stands"
            tap = Tap(self.asked, choice.group(1), self.person.turn)
            return Heard("d", str(self.count), door, self.now, Kind.TAP, tap=tap)
        return Heard("d", str(self.count), door, self.now, words=line)

    def _shown(self, effect: Effect) -> Iterator[str]:
        match effect:
            case Say():
                self.said.append(effect)
                yield from self._say(effect)
            case OpenCase():
                tier = min(self.case.tier, effect.tier) if self.case else effect.tier
                self.case = CaseNow(CaseId(1), Tier(tier), CaseState.WAITING, held=False)
                yield f"case   {tier} {effect.reason}{' alarm' if effect.alarm else ''}"
            case LowerCase():
                yield f"case   lowered to {effect.tier}"
                self.case = CaseNow(CaseId(1), effect.tier, CaseState.WAITING, held=False)
            case Count(kind="decided"):
                self.level = effect.level
                yield f"level  {effect.level}"
            case Count():
                pass
            case _:
                yield f"does   {type(effect).__name__}"

    def _say(self, say: Say) -> Iterator[str]:
        reader = Reader("en", self.person.quiet)
        for part in say.parts:
            words = LOADED.renderer.paragraph(part, reader, self.now).split("\n")
            yield f"bot    [{part.text}] {words[0]}".rstrip()
            yield from (f"       | {line}" for line in words[1:] if line)
        if say.choices:
            yield "       " + " ".join(f"[{choice}]" for choice in say.choices)
        self.asked = say.step if say.choices or say.step else self.asked
        name = say.step.partition(".")[2]
        flow = LOADED.flows.get(say.step.partition(".")[0])
        step = flow.step(name) if flow else None
        self.questions += bool(step and step.scores and name != "a0")


def replay(text: str) -> Talk:
    """Play the inputs of a transcript; `lines` is the whole transcript as it is now."""
    talk = Talk(Person(PersonId("p")))
    for line in text.splitlines():
        if not INPUT.match(line) and line.strip():
            continue
        talk.lines.append(line.rstrip())
        if line.startswith("given"):
            _given(talk, dict(each.split("=", 1) for each in line.split()[1:]))
        elif line.startswith("them"):
            talk.hear(line[4:].strip())
        elif wait := WAIT.match(line):
            talk.now = Millis(talk.now + int(wait.group(1)) * UNITS[wait.group(2)])
    return talk


def _given(talk: Talk, given: dict[str, str]) -> None:
    network = Network(given.pop("network", "telegram"))
    talk.staffed = given.pop("staffed", "yes") == "yes"
    chosen = "chosen" if "locale" in given else ""
    facts = {"safe": given.pop("safe")} if "safe" in given else {}
    talk.person = replace(talk.person, network=network, locale_from=chosen, facts=facts, **given)


def files(folder: str = "") -> list[Path]:
    """All transcripts, or those of one folder."""
    return sorted((Path(__file__).parent / folder).rglob("*.txt"))
