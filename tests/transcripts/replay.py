"""Conversations as plain text, replayed through the real engine, understanding and phrasebook.

    # A comment says who this is.
    given  locale=ky network=sms stays_in=TR comes_from=KG staffed=no opens=9h
    them   [yes]              a choice of the question that stands; [help] and [leave] are on every screen
    them   [yes] of check.p5  a button of an older question
    them   жардам             words
    them   жардам {likely doubtful=safety_check,exploited}     words, and what is read from them besides
    them   <voice>            a voice note; likewise photo, document, location, contact, sticker, edit ...
           2 h                time passes, and timers with it
    desk   joined             an operator takes the case; likewise left, closed
    desk   writes             the operator answers: the words are shown, or kept back, and why
    bot    [text-id] English words
           [yes] [no]         the choices
    case   T1 screening alarm
    level  red
    does   passes the words on

Between turns the person goes through JSON. `pytest --rewrite` writes the files anew; the diff is the review.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.app import load
from bot.core.agreed import kept_back
from bot.core.case import CaseState, Tier
from bot.core.coming_back import digits
from bot.core.effects import (
    ComeBack,
    Count,
    Earlier,
    Effect,
    Forget,
    GiveWay,
    LowerCase,
    OpenCase,
    PassOn,
    Report,
    Say,
    Stop,
    Tell,
    Turn,
    WakeLater,
    Wipe,
)
from bot.core.engine import advance
from bot.core.meaning import Intent
from bot.core.message import (
    Address,
    CaseId,
    DeskVerb,
    Event,
    FromDesk,
    Heard,
    Kind,
    Millis,
    Network,
    PersonId,
    Tap,
    TimeUp,
)
from bot.core.moment import CaseNow, Moment
from bot.core.numbers import Checked
from bot.core.person import NEVER, Person
from bot.core.reflexes import FREE_STEP, HELP_KEY, LEAVE_KEY
from bot.core.window import REPLY_WINDOW
from bot.service.desk import WORDS_LIVE_MS
from bot.service.render import Reader

LOADED = load()
START = Millis(1_767_268_800_000)
UNITS = {"s": 1000, "min": 60_000, "h": 3_600_000, "d": 86_400_000}
WAIT = re.compile(r"^\s+(\d+) (s|min|h|d)$")
INPUT = re.compile(r"^(them|given|desk|#)|^\s+\d+ (s|min|h|d)$")
TAP = re.compile(r"\[([\w-]+)\](?: of ([\w.]+))?")
DEEDS: dict[type[Effect], str] = {
    PassOn: "passes the words on",
    Earlier: "passes on the words before as well",
    Stop: "never writes again",
    Forget: "forgets the person",
    Wipe: "clears the chat",
    GiveWay: "draws digits to come back with",
    ComeBack: "is who they were before; the old address gets nothing any more",
}
ASKED_ONCE = "check.a0"  # the age gate stands before the questions that are counted


@dataclass
class Talk:
    """One conversation while it is replayed. `level` is the last one a line names."""

    person: Person
    now: Millis = START
    case: CaseNow | None = None
    staffed: bool = True
    opens: Millis = NEVER
    ahead: int = 0
    level: str = ""
    asked: str = ""
    shown: dict[str, int] = field(default_factory=dict)
    timers: list[WakeLater] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    said: list[Say] = field(default_factory=list)
    count: int = 0
    unread: list[Millis] = field(default_factory=list)
    checked: set[str] = field(default_factory=set)
    way: str = ""  # the digits that open a way back here
    answered: dict[tuple[str, str], set[str]] = field(default_factory=dict)  # flow, language -> steps

    @property
    def questions(self) -> int:
        """How many different questions the check has put."""
        return len(self.checked)

    def hear(self, line: str) -> None:
        """What the person does, and everything that follows from it."""
        self.let_pass(5_000)
        self.count += 1
        words, _, besides = line.partition(" {")
        heard = self._heard(words if besides else line)
        if heard.kind is Kind.TEXT:
            meaning = LOADED.understanding.read(heard.words, heard.at)
            heard = replace(heard, meaning=replace(meaning, **_read_besides(besides.rstrip("}"))))
        stood = self._stands()
        self._take(heard)
        self.person = replace(self.person, last_at=self.now)
        if stood != self._stands():
            flow, _, step = stood.partition(".")
            self.answered.setdefault((flow, self.person.locale), set()).add(step)

    def _stands(self) -> str:
        """The step a person stands on, as flow.step; "" when none."""
        return "".join(f"{frame.flow}.{frame.step}" for frame in self.person.stack[-1:])

    def let_pass(self, millis: int) -> None:
        """Time passes; what is due on the way happens then."""
        end = self.now + millis
        while due := [timer for timer in self.timers if timer.due_at <= end]:
            timer = min(due, key=lambda each: each.due_at)
            self.timers.remove(timer)
            self.now = timer.due_at
            self._take(TimeUp(1, self.person.id, timer.kind, timer.step, timer.due_at))
        self.now = Millis(end)
        late = [since for since in self.unread if end - since >= WORDS_LIVE_MS]
        if late:
            self.unread = [since for since in self.unread if since not in late]
            self.lines.append(f"       words that nobody read: {len(late)}; the desk is told")

    def desk(self, verb: DeskVerb) -> None:
        """An operator takes, hands back or closes the case."""
        assert self.case, "there is no case"
        state = CaseState.CLAIMED if verb is DeskVerb.JOINED else CaseState.HANDED_BACK
        self.case = replace(self.case, state=state, held=verb is DeskVerb.JOINED)
        self._take(FromDesk(self.person.id, self.case.id, verb, self.now))
        if verb is DeskVerb.CLOSED:
            self.case, self.unread = None, []

    def writes(self) -> None:
        """The operator answers: outside the window a knock goes instead of the words."""
        assert self.case and self.case.held, "nobody has the case"
        facts = self.person.facts
        why = kept_back(self.person)
        here = self.now - self.person.last_at <= REPLY_WINDOW or self.now <= int(facts.get("safe_until", "0"))
        if here and not why:
            self.lines.append("       the words are shown")
            return
        self.unread.append(self.now)
        self.lines.append(f"       the words wait: {why or 'nobody is there, a knock goes'}")

    def _show_what_waited(self) -> None:
        if self.unread and not kept_back(self.person):
            self.lines.append(f"       the words that waited are shown: {len(self.unread)}")
            self.unread.clear()

    def _take(self, event: Event) -> None:
        checked = Checked(everything=True)
        ahead = (self.ahead, 0, 0, 0)
        way = int(isinstance(event, Heard) and bool(self.way) and digits(event.words) == self.way)
        moment = Moment(
            self.now, checked, self.staffed, self.opens, ahead, self.case, len(self.unread), way=way
        )
        before = self.person
        turn = advance(LOADED.book, before, event, moment)
        bare = replace(turn.person, stack=(), answers={}, facts={})
        self.person = bare.with_state(json.loads(json.dumps(turn.person.state())))
        self._leave(before)
        for effect in turn.effects:
            self.lines += self._shown(effect)
        self.lines += self._kept_level(before, turn)
        if any(isinstance(effect, Forget) for effect in turn.effects):
            self._forget()
        if isinstance(event, Heard):
            self._show_what_waited()

    def _kept_level(self, before: Person, turn: Turn) -> Iterator[str]:
        """A level that was kept without being counted as decided."""
        kept = turn.person.facts.get("level", "")
        counted = any(isinstance(effect, Count) and effect.level for effect in turn.effects)
        if kept and not counted and kept != before.facts.get("level", ""):
            self.level = kept
            yield f"level  {kept}"

    def _leave(self, before: Person) -> None:
        """The timers of a step are dropped when the person leaves it, as the store does."""
        if before.stack and self.person.stack[-1:] != before.stack[-1:]:
            left = f"{before.stack[-1].flow}.{before.stack[-1].step}"
            self.timers = [timer for timer in self.timers if timer.step != left]

    def _forget(self) -> None:
        """The last line has left: whoever writes next is somebody new."""
        self.person = Person(self.person.id, self.person.network)
        self.case, self.timers, self.unread = None, [], []

    def _heard(self, line: str) -> Heard:
        heard = Heard("d", str(self.count), Address(self.person.network, "demo"), self.now)
        if line.startswith("<"):
            kind = Kind(line.strip("<>"))
            return replace(heard, kind=kind, place=(41.0, 29.0) if kind is Kind.LOCATION else None)
        tap = TAP.fullmatch(line)
        return (
            replace(heard, kind=Kind.TAP, tap=self._tap(*tap.groups())) if tap else replace(heard, words=line)
        )

    def _tap(self, choice: str, step: str | None) -> Tap:
        if choice in (HELP_KEY, LEAVE_KEY):
            return Tap(FREE_STEP, choice, 0)
        step = step or self.asked
        assert step in self.shown, f"[{choice}]: no such question was put"
        return Tap(step, choice, self.shown[step])

    def _shown(self, effect: Effect) -> Iterator[str]:
        match effect:
            case Say():
                self.said.append(effect)
                yield from self._say(effect)
            case OpenCase():
                yield self._open(effect)
            case LowerCase():
                yield f"case   lowered to {effect.tier}"
                if self.case and not self.case.held:
                    self.case = replace(self.case, tier=effect.tier)
            case Count():
                yield from self._counted(effect)
            case WakeLater():
                self.timers.append(effect)
                yield f"does   {effect.kind} in {(effect.due_at - self.now) // 1000} s"
            case Tell():
                yield f"does   tells the desk: {effect.verb}"
            case Report():
                yield f"does   reports: {'answered' if effect.answered else 'not answered'}"
            case _:
                yield f"does   {DEEDS[type(effect)]}"

    def _open(self, effect: OpenCase) -> str:
        if self.case is None:
            self.case = CaseNow(CaseId(1), effect.tier, CaseState.WAITING, held=False)
        self.case = replace(self.case, tier=Tier(min(self.case.tier, effect.tier)))
        about = [*effect.tags, *(["child"] if effect.child and "child" not in effect.tags else [])]
        about += ["consent"] if effect.consent and effect.reason != "consent" else []
        shown = f"case   {effect.tier} {effect.reason}{' alarm' if effect.alarm else ''}"
        return shown + (f" ({', '.join(about)})" if about else "")

    def _counted(self, effect: Count) -> Iterator[str]:
        if effect.kind == "decided":
            self.level = effect.level
            yield f"level  {effect.level}"

    def _say(self, say: Say) -> Iterator[str]:
        reader = Reader("en", self.person.quiet)
        for part in say.parts:
            words = LOADED.renderer.paragraph(part, reader, self.now).split("\n")
            yield f"bot    [{part.text}] {words[0]}".rstrip()
            yield from (f"       | {line}" for line in words[1:] if line)
        if say.choices:
            yield "       " + " ".join(f"[{choice}]" for choice in say.choices)
        if say.step:
            self.asked = say.step
            self.shown[say.step] = self.person.turn
            self._count_question(say.step)

    def _count_question(self, key: str) -> None:
        flow, _, name = key.partition(".")
        step = LOADED.flows[flow].step(name)
        if step and step.scores and key != ASKED_ONCE and (flow == "check" or flow.startswith("extras_")):
            self.checked.add(key)


def _read_besides(marks: str) -> dict[str, object]:
    """What a transcript says is read from words, whatever is read from them today."""
    found: dict[str, object] = {"urgent": False, "intent": Intent.OTHER} if "likely" in marks else {}
    for mark in marks.split():
        name, _, value = mark.partition("=")
        if name == "doubtful":
            found[name] = tuple(Intent(each) for each in value.split(","))
        elif name == "confidence":
            found[name] = float(value)
        else:
            found[name] = Intent(value) if name == "intent" else value or True
    return found


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
        elif line.startswith("desk"):
            deed = line[4:].strip()
            talk.writes() if deed == "writes" else talk.desk(DeskVerb(deed))
        elif wait := WAIT.match(line):
            talk.let_pass(int(wait.group(1)) * UNITS[wait.group(2)])
    return talk


def _given(talk: Talk, given: dict[str, str]) -> None:
    """What holds from here on; a later line changes only what it names."""
    talk.staffed = given.pop("staffed", "yes" if talk.staffed else "no") == "yes"
    talk.ahead = int(given.pop("ahead", talk.ahead))
    talk.way = given.pop("way", talk.way)
    if "opens" in given:
        talk.opens = Millis(talk.now + int(given.pop("opens").rstrip("h")) * UNITS["h"])
    if "safe" in given:
        talk.person = replace(talk.person, facts={**talk.person.facts, "safe": given.pop("safe")})
    chosen = "chosen" if "locale" in given else talk.person.locale_from
    network = Network(given.pop("network", talk.person.network))
    talk.person = replace(talk.person, network=network, locale_from=chosen, **given)


def files(folder: str = "") -> list[Path]:
    """All transcripts, or those of one folder."""
    return sorted((Path(__file__).parent / folder).rglob("*.txt"))
