"""What no example can cover: any conversation at all, and every place in every flow.

A `World` is one person with time, timers, buttons and an operator; the person goes through JSON after each
turn. Random conversations are lists of deeds, so Hypothesis can shrink a failure to the few that cause it.
"""

import json
import random
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.app import load
from bot.core import discreet, sms
from bot.core.case import CaseState, Tier
from bot.core.effects import Count, Forget, LowerCase, OpenCase, PassOn, Say, Stop, Turn, WakeLater
from bot.core.engine import advance
from bot.core.flow import Parser, Step, StepKind
from bot.core.meaning import Intent, Meaning
from bot.core.message import (
    LANGUAGES,
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
    Reach,
    Tap,
    TimeUp,
)
from bot.core.moment import CaseNow, Moment
from bot.core.numbers import Checked
from bot.core.person import NEVER, Frame, Person
from bot.core.safety import WEIGHTS, Danger
from bot.core.screening import Level
from bot.core.standing import SOS, assessed, screened
from bot.service.door import Abilities
from bot.service.render import Reader, as_sms

LOADED = load()
BOOK = LOADED.book
START = Millis(1_767_268_800_000)
S, MIN, H, D = 1_000, 60_000, 3_600_000, 86_400_000
ASKS = tuple(
    (flow.name, step.name)
    for flow in LOADED.flows.values()
    for step in flow.steps
    if step.kind is StepKind.ASK
)
WORDS = (
    *("привет", "салам", "salom", "сәлем", "салом", "да", "нет", "жок", "ҳа", "ýok", "не знаю", "пропустить"),
    *("помогите", "жардам", "кӯмак", "yordam", "ёрдам", "көмек", "kömek", "sos", "112"),
    *("оператор", "меню", "назад", "стоп", "номер", "язык", "удалить", "/start", "уйти"),
    *("Турция", "Москва", "Тайланд", "я из Киргизии", "Душанбе", "в Дубае", "01.05.2026", "ромашка"),
    *("меня заперли и бьют", "не хочу жить", "хочу проверить работу", "мне не платят, забрали паспорт"),
    *("горячая линия", "мой брат не отвечает из Дубая", "никто не ответил", "Русский", "о'збекча"),
    *("я в Стамбуле, помогите", "", " ", "🙂", "?", "ыва олдж", "a" * 500, "+996555123456"),
)
LIMITS = {
    "telegram": Abilities(buttons=True, signs=True),
    "sms": Abilities(gsm=True),
    "whatsapp": Abilities(signs=True),
}
SHORT_TALK = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
UNSHRUNK = settings(  # an example is dozens of talks, and its failure names the question anyway
    SHORT_TALK, max_examples=30, phases=[Phase.explicit, Phase.reuse, Phase.generate]
)


@cache
def meaning(words: str) -> Meaning:
    return LOADED.understanding.read(words, START)


@dataclass
class World:
    """One person and everything around them, as the store and the clock would be."""

    person: Person
    now: Millis = START
    case: CaseNow | None = None
    staffed: bool = True
    answered: str = ""
    alarm_at: int = 0
    rings: int = 0
    timers: list[WakeLater] = field(default_factory=list)
    shown: list[Say] = field(default_factory=list)
    taps: list[Tap] = field(default_factory=list)
    turns: list[tuple[Person, Event, Moment, Turn]] = field(default_factory=list)
    count: int = 0
    way: int = 0  # what the words open, if they are digits to come back with

    def moment(self) -> Moment:
        shift = NEVER if self.staffed else Millis(self.now + 9 * H)
        checked = Checked(everything=True)
        return Moment(self.now, checked, self.staffed, shift, (1, 0, 2, 0), self.case, way=self.way)

    def hear(
        self, words: str = "", tap: Tap | None = None, kind: Kind = Kind.TEXT, read: Meaning | None = None
    ) -> Turn:
        self.count += 1
        self.wait(3 * S)
        kind = Kind.TAP if tap else kind
        place = Address(self.person.network, "x")
        read = read or (meaning(words) if kind is Kind.TEXT else Meaning())
        return self.take(
            Heard(
                "d", str(self.count), place, self.now, kind, words, tap, answered=self.answered, meaning=read
            )
        )

    def choose(self, choice: str) -> Turn:
        """Press that choice of the question that stands."""
        top = self.person.stack[-1]
        return self.hear(tap=Tap(f"{top.flow}.{top.step}", choice, self.person.turn))

    def wait(self, millis: int) -> None:
        end = self.now + millis
        while due := sorted((timer for timer in self.timers if timer.due_at <= end), key=lambda t: t.due_at):
            self.timers.remove(due[0])
            self.now = due[0].due_at
            self.take(TimeUp(1, self.person.id, due[0].kind, due[0].step, self.now))
        self.now = Millis(end)

    def desk(self, verb: DeskVerb) -> None:
        if self.case is None:
            return
        held = verb is DeskVerb.JOINED
        state = CaseState.CLAIMED if held else CaseState.HANDED_BACK
        self.case = None if verb is DeskVerb.CLOSED else replace(self.case, state=state, held=held)
        self.take(FromDesk(self.person.id, CaseId(1), verb, self.now))

    def take(self, event: Event) -> Turn:
        moment, before = self.moment(), self.person
        turn = advance(BOOK, before, event, moment)
        self.turns.append((before, event, moment, turn))
        bare = replace(turn.person, stack=(), answers={}, facts={})
        self.person = bare.with_state(json.loads(json.dumps(turn.person.state())))
        if before.stack and before.stack[-1:] != self.person.stack[-1:]:
            left = f"{before.stack[-1].flow}.{before.stack[-1].step}"
            self.timers = [timer for timer in self.timers if timer.step != left]
        for effect in turn.effects:
            self._carry_out(effect)
        return turn

    def _carry_out(self, effect: object) -> None:
        match effect:
            case Say():
                self.shown.append(effect)
                self.taps += [Tap(effect.step, each, self.person.turn) for each in effect.choices]
            case OpenCase():
                self.case = self.case or CaseNow(CaseId(1), effect.tier, CaseState.WAITING, held=False)
                self.case = replace(self.case, tier=min(self.case.tier, effect.tier))
                if effect.alarm and not self.alarm_at:  # the store rings once for one alarm
                    self.alarm_at, self.rings = self.now, self.rings + 1
            case LowerCase() if self.case and not self.case.held:
                self.case, self.alarm_at = replace(self.case, tier=effect.tier), 0
            case WakeLater():
                same = (effect.kind, effect.step)
                self.timers = [each for each in self.timers if (each.kind, each.step) != same] + [effect]
            case Forget():
                kept = Person(self.person.id, self.person.network, turn=self.person.turn)
                self.person = replace(kept, locale=self.person.locale, locale_from=self.person.locale_from)
                self.case, self.timers = None, []

    @property
    def waiting(self) -> Step | None:
        top = self.person.stack[-1] if self.person.stack else None
        return LOADED.flows[top.flow].step(top.step) if top else None


def someone(network: Network = Network.TELEGRAM, **more: object) -> Person:
    """A person who chose a language long ago and may read now, unless told otherwise."""
    known = {"locale": "ru", "locale_from": "chosen", "facts": {"safe": "yes"}, "last_at": START} | more
    return Person(PersonId("p"), network, **known)  # type: ignore[arg-type]


def standing(flow: str, step: str, network: Network = Network.TELEGRAM, **more: object) -> World:
    """A person in front of that question, as if it had just been put."""
    frames = (Frame(flow, step),)
    if flow.startswith("extras_"):
        frames = (Frame("check", "after_extra"), *frames)
    if flow == "language":
        frames = (Frame("check", "p5"), *frames)
    return World(someone(network, stack=frames, stays_in="TR", comes_from="KG", turn=7, **more))


def says(turn: Turn) -> list[Say]:
    return [effect for effect in turn.effects if isinstance(effect, Say)]


def texts(sayings: Iterable[Say]) -> list[str]:
    return [part.text for say in sayings for part in say.parts]


def rendered(say: Say, person: Person, now: Millis) -> tuple[str, ...]:
    """What leaves: the text, then the labels of its buttons."""
    text, buttons = LOADED.renderer.outgoing(say, person, LIMITS[person.network], now, person.turn)
    return (text, *(button.label for button in buttons))


# ── random conversations ────────────────────────────────────────────────────────────────────────────────

WAITS = (S, 59 * S, 61 * S, 10 * MIN, 16 * MIN, 25 * H, 8 * D, 31 * D)
ANSWER = st.tuples(st.just("answer"), st.integers(0, 7))
MEANINGS = st.builds(  # whatever a classifier may find
    Meaning,
    intent=st.sampled_from(Intent),
    urgent=st.booleans(),
    likely=st.booleans(),
    doubtful=st.lists(st.sampled_from(Intent), max_size=4, unique=True).map(tuple),
    language=st.sampled_from([None, *LANGUAGES]),
    confidence=st.floats(0, 1),
    foreign=st.sampled_from([None, "tr", "en", "de"]),
    names_language=st.sampled_from([None, None, None, *LANGUAGES, "en"]),
    country=st.sampled_from([None, None, "TR", "RU"]),
)
DEED = st.one_of(
    *[ANSWER] * 6,  # else hardly any conversation gets anywhere
    st.tuples(st.just("say"), st.sampled_from(WORDS)),
    st.tuples(st.just("say"), st.sampled_from("0123456789")),
    st.tuples(st.just("say"), st.text(max_size=20)),
    st.tuples(st.just("means"), MEANINGS),
    st.tuples(st.just("old"), st.integers(0, 200)),
    st.tuples(st.just("free"), st.sampled_from(["help", "leave", "nonsense"])),
    st.tuples(st.just("foreign"), st.sampled_from(ASKS), st.sampled_from(["yes", "no", "x", ""])),
    st.tuples(st.just("kind"), st.sampled_from([kind for kind in Kind if kind is not Kind.TAP])),
    st.tuples(st.just("wait"), st.sampled_from(WAITS)),
    st.tuples(st.just("desk"), st.sampled_from(DeskVerb)),
    st.tuples(st.just("timer"), st.sampled_from(["ring", "odd"]), st.sampled_from(["trouble.sos", "gone.x"])),
    st.tuples(st.just("shift"), st.booleans()),
    st.tuples(st.just("reach"), st.booleans()),
)
PEOPLE = st.builds(
    lambda network, locale, known, discreet, stays, comes: Person(
        PersonId("p"),
        network,
        locale=locale if known else "",
        locale_from="chosen" if known else "",
        discreet=discreet,
        stays_in=stays,
        comes_from=comes,
        facts={"safe": "yes"} if known else {},
    ),
    st.sampled_from(Network),
    st.sampled_from(LANGUAGES),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["", "RU", "TR", "TH"]),
    st.sampled_from(["", "KG", "TM", "ZZ"]),
)
TALK = st.lists(DEED, min_size=6, max_size=30)


def do(world: World, deed: tuple) -> None:  # one branch for each kind of deed
    match deed:
        case ("answer", place):
            step = world.waiting
            if step and step.choices:
                world.choose(step.choices[place % len(step.choices)])
            else:
                world.hear("ромашка" if step else "привет")
        case ("say", words):
            world.hear(words)
        case ("means", read):
            world.hear("слова", read=read)
        case ("old", place) if world.taps:
            world.hear(tap=world.taps[place % len(world.taps)])
        case ("free", choice):
            world.hear(tap=Tap("_", choice, 0))
        case ("foreign", (flow, step), choice):
            world.hear(tap=Tap(f"{flow}.{step}", choice, world.person.turn))
        case ("kind", kind):
            world.hear(kind=kind)
        case ("wait", millis):
            world.wait(millis)
        case ("desk", verb):
            world.desk(verb)
        case ("timer", kind, step):
            world.take(TimeUp(9, world.person.id, kind, step, world.now))
        case ("shift", staffed):
            world.staffed = staffed
        case ("reach", reachable):
            world.take(Reach("d", "r", Address(world.person.network, "x"), world.now, reachable))


def talked(person: Person, deeds: Sequence[tuple]) -> World:
    world = World(person)
    for deed in deeds:
        do(world, deed)
    return world


def well_formed(say: Say) -> None:
    """English words for every text and label, and taps that Telegram carries."""
    words = LOADED.words
    assert say.parts
    for part in say.parts:
        assert words.has("en", part.text), part.text
    for choice in say.choices:
        assert say.labels == "countries" or words.has("en", say.labels, choice), (say.labels, choice)
        tap = Tap(say.step, choice, 10**6)
        assert len(tap.coded().encode()) <= 64
        assert Tap.read(tap.coded()) == tap


@given(PEOPLE, TALK)
@settings(SHORT_TALK, max_examples=80)
def test_any_conversation_leaves_the_person_on_a_real_question_or_at_rest(
    person: Person, deeds: list[tuple]
) -> None:
    """Nothing raises either, a turn says little, and no event of the person's own is met with silence."""
    world = talked(person, deeds)
    for _, event, moment, turn in world.turns:
        for frame in turn.person.stack:
            assert LOADED.flows[frame.flow].step(frame.step) is not None, frame
        top = turn.person.stack[-1] if turn.person.stack else None
        assert top is None or LOADED.flows[top.flow].step(top.step).kind is StepKind.ASK  # type: ignore[union-attr]
        assert len(turn.person.stack) <= 4, turn.person.stack  # the check's extra, a visit, the language
        said = says(turn)
        assert len(said) <= 3
        for say in said:
            well_formed(say)
        if isinstance(event, Heard) and moment.case is None:
            assert said, event


@given(PEOPLE, TALK)
@SHORT_TALK
def test_the_same_arguments_give_the_same_turn_through_json_too(person: Person, deeds: list[tuple]) -> None:
    for before, event, moment, turn in talked(person, deeds).turns:
        assert advance(BOOK, before, event, moment) == turn
        bare = replace(before, stack=(), answers={}, facts={})
        revived = bare.with_state(json.loads(json.dumps(before.state())))
        assert revived == before
        assert list(revived.answers.items()) == list(before.answers.items())  # their order is part of them
        assert advance(BOOK, revived, event, moment) == turn


# ── quiet people ────────────────────────────────────────────────────────────────────────────────────────


@cache
def listed(text: str, locale: str) -> tuple[str, ...]:
    return discreet.hits(text, locale)


QUIET = PEOPLE.map(lambda person: replace(person, discreet=True))


@given(QUIET, TALK)
@SHORT_TALK
def test_quiet_people_never_get_a_listed_word(person: Person, deeds: list[tuple]) -> None:
    """In every language; nor need a paragraph be left out for the sake of it."""
    for _, _, moment, turn in talked(person, deeds).turns:
        for say in says(turn) if turn.person.quiet else ():
            for locale in LANGUAGES:
                reader = replace(turn.person, locale=locale)
                for words in rendered(say, reader, moment.now):
                    assert not listed(words, locale), (locale, words)
                for part in say.parts:
                    words = LOADED.renderer.paragraph(part, Reader(locale, short=True), moment.now)
                    assert not listed(words, locale), (part.text, locale, words)


MOST_SEGMENTS = 4


@given(PEOPLE.map(lambda person: replace(person, network=Network.SMS)), TALK)
@SHORT_TALK
def test_by_sms_no_message_takes_more_than_four_segments(person: Person, deeds: list[tuple]) -> None:
    """Nor does the plan, or the text of consent."""
    for _, _, moment, turn in talked(person, deeds).turns:
        for say in says(turn):
            for locale in LANGUAGES:
                reader = replace(turn.person, locale=locale)
                (text,) = rendered(say, reader, moment.now)
                cost = sum(sms.segments(part) for part in as_sms(text, reader, 10))
                assert cost <= MOST_SEGMENTS, (cost, locale, text)


# ── from every question ─────────────────────────────────────────────────────────────────────────────────

SHOWS_NOTHING = ("welcome-", "languages", "common-")


@pytest.mark.parametrize("network", Network)
def test_from_every_question_a_human_word_reaches_a_human(network: Network) -> None:
    for flow, step in ASKS:
        world = standing(flow, step, network)
        turn = world.hear("оператор")
        assert turn.person.stack[-1] == Frame("human", "safe_here"), (flow, step)
        assert len(turn.person.stack) <= 3, (flow, step)  # an extra question of the check, and the visit
        assert any(isinstance(effect, OpenCase) for effect in turn.effects), (flow, step)


@pytest.mark.parametrize("network", Network)
def test_from_every_question_9_leaves_and_nothing_of_it_shows_on_return(network: Network) -> None:
    for flow, step in ASKS:
        for back, pause in (("привет", MIN), ("1", 20 * MIN), ("да", H)):
            world = standing(flow, step, network, answers={"trouble.q3": "yes", "trouble.g1": "unsure"})
            (say,) = says(world.hear("9"))
            assert texts([say]) == ["common-left"]
            assert say.replaces
            assert not say.choices
            assert world.person.stack == ()
            world.wait(pause)
            shown = texts(says(world.hear(back)))
            assert shown, (flow, step, back)
            assert all(text.startswith(SHOWS_NOTHING) for text in shown), (flow, step, shown)
            assert not [key for key in world.person.answers if key.startswith(("trouble.", "someone_else."))]


@pytest.mark.parametrize("network", Network)
def test_from_every_question_the_menu_is_one_word_away(network: Network) -> None:
    for flow, step in ASKS:
        turn = standing(flow, step, network).hear("меню")
        assert turn.person.stack == (Frame("welcome", "menu"),), (flow, step)
        assert says(turn)[-1].choices, (flow, step)


@pytest.mark.parametrize("network", Network)
def test_from_every_question_stop_stops(network: Network) -> None:
    for flow, step in ASKS:
        turn = standing(flow, step, network).hear("стоп")
        assert turn.person.stopped
        assert turn.person.stack == ()
        assert sum(isinstance(effect, Stop) for effect in turn.effects) == 1
        assert texts(says(turn)) == ["common-stopped"]


@pytest.mark.parametrize("network", Network)
def test_d12_after_silence_no_question_of_a_screening_is_shown_again(network: Network) -> None:
    """D-12 and D-14, wherever the screening was reached from."""
    for flow, step in ASKS:
        world = standing(flow, step, network)
        world.hear("меню")
        world.choose("trouble")
        world.choose("no")
        assert world.person.stack[-1].flow == "trouble"
        world.wait(16 * MIN)
        assert all(text.startswith(SHOWS_NOTHING) for text in texts(says(world.hear("привет")))), (flow, step)


# ── no dead end ─────────────────────────────────────────────────────────────────────────────────────────

TYPED = {
    Parser.COUNTRY: ("Тайланд", "Польша"),
    Parser.NATIONALITY: ("я из Киргизии",),
    Parser.WORD: ("ромашка",),
    Parser.TEXT: ("ромашка",),
    Parser.PHONE: ("+996 000 000 000",),
    Parser.DATE: ("01.05.2026",),
}
MOST_STATES = 3000


def place(person: Person) -> tuple[object, ...]:
    """What tells one place in the flows from another: where, the level so far, what later questions need."""
    top, facts = person.stack[-1], person.facts
    flow, new = LOADED.flows[top.flow], (person.locale_from, facts.get("safe", ""))
    met = (person.stack, new if flow.name == "welcome" or top.step in SOS else "")
    if flow.scorer == "screening":
        seen = screened(flow, person, BOOK)
        known = (
            str(seen.level),
            seen.skipped_in_row,
            facts.get("child"),
            facts.get("pressed"),
            facts.get("other_child"),
        )
        return (*met, *known, bool(person.stays_in), facts.get("what"))
    if top.flow == "check" or top.flow.startswith("extras_"):
        arranged = facts.get("arranged") if top.step.startswith("p9") else ""
        early = top.step in ("arranged", "p9", "p9_asia", "p2", "p7", "p3", "p1", "p12")
        law = facts.get("going_to") == "TR" or (early and facts.get("going_to") in ("RU", "KZ"))
        where = (facts.get("going_to"), arranged, person.comes_from if law else "")
        level = assessed(flow, person, BOOK).level
        return (*met, *where, str(level) if person.quiet else level is Danger.STOP)
    return (*met, facts.get("level"))


def onward(person: Person) -> Iterator[Turn]:
    """The turn of every answer that fits the question that stands."""
    step = World(person).waiting
    assert step is not None
    for choice in step.choices:
        yield World(person).choose(choice)
    for words in TYPED[step.parser] if step.parser else ():
        yield World(person).hear(words)


def openings(network: Network) -> Iterator[Person]:
    """Everything a talk may begin with, of somebody new and of somebody known."""
    new = someone(network, locale="", locale_from="", facts={})
    given = {"safe": "yes", "given_at": str(START - 5 * MIN), "given": "x#0"}
    for words in ("привет", "меню", "помогите", "не хочу жить", "удалить", "язык"):
        for person in (new, someone(network), someone(network, facts=given)):
            yield World(person).hear(words).person
    asked = someone(network, facts={"word": "ромашка", "locked": "yes", "shut": "yes"})
    yield World(asked, case=CaseNow(CaseId(1), Tier.T3, CaseState.CLAIMED, held=True)).hear("привет").person
    doubtful = Meaning(doubtful=tuple(Intent))
    yield World(someone(network)).hear("не то работа, не то обман", read=doubtful).person
    yield World(new, way=1).hear("4821 9073 5516").person


def walked(network: Network) -> set[str]:
    """Every question met, breadth first over choices and typed answers, in one form."""
    queue = deque(openings(network))
    seen: set[object] = set()
    met: set[str] = set()
    while queue and len(seen) < MOST_STATES:
        person = queue.popleft()
        if not person.stack or place(person) in seen:
            continue
        seen.add(place(person))
        met.add(f"{person.stack[-1].flow}.{person.stack[-1].step}")
        turns = list(onward(person))
        assert all(says(turn) for turn in turns), person.stack
        assert any(turn.person.stack != person.stack for turn in turns), person.stack
        queue.extend(turn.person for turn in turns)
    return met


def test_from_every_place_that_can_be_reached_some_answer_leads_on() -> None:
    """In both forms; and together the walks meet every question of every flow."""
    met = walked(Network.TELEGRAM) | walked(Network.SMS)
    # Whether two contacts are one person is asked only when an operator proposes it (test_linking walks it);
    # what is asked of somebody else needs words about them (test_about_somebody_else walks it), and a code is
    # asked for in a pilot alone.
    others = {f"trouble.sos_{name}" for name in ("danger_both", "danger_other", "offer_both", "offer_other")}
    others |= {"welcome.link_sure", "welcome.uninvited"}
    assert {f"{flow}.{step}" for flow, step in ASKS} - met - others == set()


def outcome(turn: Turn) -> bool:
    """Did this turn give a number or a plan, or offer the plan?"""
    for say in says(turn):
        if "plan" in say.choices or any(part.text == "check-plan" for part in say.parts):
            return True
        if any(dict(part.args).get("numbers") for part in say.parts):
            return True
    return False


MOST_ANSWERS = 40


@pytest.mark.parametrize("flow", ["trouble", "check"])
@given(
    st.sampled_from(Network),
    st.booleans(),
    st.sampled_from(["", "no", "unsure", "yes"]),
    st.randoms(use_true_random=False),
)
@settings(SHORT_TALK, max_examples=80)
def test_every_path_of_a_screening_or_a_check_ends_in_a_number_or_a_plan(
    flow: str, network: Network, known: bool, leaning: str, chance: random.Random
) -> None:
    """Whoever says at the beginning that it is not safe to read is left in peace instead (D-07)."""
    place = {"stays_in": "RU", "comes_from": "UZ"} if known else {"facts": {}}
    world = World(someone(network, **place))
    world.hear("меню")
    turn = world.choose(flow)
    answers = 0
    while not outcome(turn):
        assert answers < MOST_ANSWERS
        step = world.waiting
        assert step is not None, texts(world.shown)
        options = [choice for choice in step.choices if step.name != "g0" or choice != "no"]
        options += TYPED[step.parser] if step.parser else ()
        leans = leaning in options and chance.random() < 0.9  # else almost nobody gets through to the end
        picked = leaning if leans else chance.choice(options)
        turn = world.choose(picked) if picked in step.choices else world.hear(picked)
        answers += 1


# ── worse answers ───────────────────────────────────────────────────────────────────────────────────────


def scored(*flows: str) -> dict[str, Step]:
    """The questions of those flows that a scorer counts, by "flow.step"."""
    found = (LOADED.flows[name] for name in LOADED.flows if name.startswith(flows))
    return {f"{flow.name}.{step.name}": step for flow in found for step in flow.steps if step.scores}


def sheets(questions: dict[str, Step]) -> st.SearchStrategy[dict[str, str]]:
    """An answer to every question there is, mostly the harmless one, else every talk ends at once.

    Skipping is left out, since it may end a talk early.
    """
    return st.fixed_dictionaries(
        {
            key: st.sampled_from([*[harmless(step)] * 6, *(each for each in step.choices if each != "skip")])
            for key, step in questions.items()
        }
    )


def harmless(step: Step) -> str:
    """The answer of somebody who is well."""
    return next(each for each in ("no", "none", "yes") if each in step.choices and each not in step.bad)


def told(world: World, flow: str, sheet: dict[str, str], others: dict[str, str]) -> tuple[str, list[str]]:
    """Fill in the sheet until a level is decided; the level, and the scored questions that were put."""
    world.hear("меню")
    turn = world.choose(flow)
    asked: list[str] = []
    for _ in range(MOST_ANSWERS):
        levels = [each.level for each in turn.effects if isinstance(each, Count) and each.kind == "decided"]
        if levels or world.person.facts.get("level") == "urgent":
            return (levels or ["urgent"])[0], asked
        top, step = world.person.stack[-1], world.waiting
        assert step is not None
        key = f"{top.flow}.{top.step}"
        asked += [key] if key in sheet else []
        choice = sheet.get(key) or others.get(top.step) or step.choices[0]
        turn = world.choose(choice) if choice in step.choices else world.hear(choice)
    raise AssertionError("no level was ever decided")


CHECKED, SCREENED = scored("check", "extras_"), scored("trouble", "someone_else")


def weight(step: Step, choice: str) -> tuple[bool, int]:
    """How bad an answer is by the flow file: the rule of `core/safety.py` told once more."""
    heaviest = max(WEIGHTS[each] for each in step.bad.values())
    if choice in step.bad:
        return step.bad[choice] == "stop", WEIGHTS[step.bad[choice]]
    return False, max(1, heaviest - 1) if choice == "unsure" else 0


@given(
    st.sampled_from(Network),
    st.sampled_from(["RU", "KZ", "TR", "AE", "KR", "Польша", "Тайланд"]),
    st.sampled_from(["KG", "UZ", "TM", "KZ"]),
    st.sampled_from(["agency", "person", "online", "employer", "family", "nobody"]),
    sheets(CHECKED),
)
@UNSHRUNK
def test_a_worse_answer_never_makes_the_check_milder(
    network: Network, going_to: str, comes_from: str, arranged: str, sheet: dict[str, str]
) -> None:
    others = {"going_to": going_to, "comes_from": comes_from, "arranged": arranged}
    for key in told(World(someone(network)), "check", sheet, others)[1]:
        step = CHECKED[key]
        choices = [each for each in step.choices if each != "skip"]
        by_weight = sorted(choices, key=lambda each, step=step: weight(step, each))  # type: ignore[misc]
        ranks = [
            Danger(told(World(someone(network)), "check", {**sheet, key: choice}, others)[0]).rank
            for choice in by_weight
        ]
        assert ranks == sorted(ranks), (key, dict(zip(by_weight, ranks, strict=True)))


@pytest.mark.parametrize("flow", ["trouble", "someone_else"])
@given(st.sampled_from(Network), sheets(SCREENED))
@UNSHRUNK
def test_a_worse_answer_never_makes_a_screening_milder(
    flow: str, network: Network, sheet: dict[str, str]
) -> None:
    """LIKELY ends the questions (screening.md section 2): it may stand where later ones had found URGENT."""
    others = {"what": "kept", "other_in": "RU", "other_from": "KG", "here": "KG"}

    def level(answers: dict[str, str]) -> tuple[int, list[str]]:
        world = World(someone(network, stays_in="RU", comes_from="KG"))
        _, asked = told(world, flow, answers, others)
        return Level(world.person.facts["level"]).rank, asked

    for key in level(sheet)[1]:
        ranks = [level({**sheet, key: choice})[0] for choice in ("no", "unsure", "yes")]
        for milder, graver in pairwise(ranks):
            assert graver >= min(milder, Level.LIKELY.rank), (key, ranks)


# ── the alarm budget ────────────────────────────────────────────────────────────────────────────────────

HELP = ("помогите", "жардам", "кӯмак", "yordam", "ёрдам", "көмек", "kömek", "0")
NO = {"ru": "нет", "ky": "жок", "tg": "не", "uz": "yo'q", "uz-Cyrl": "йўқ", "kk": "жоқ", "tk": "ýok"}
DULL = (
    "оператор",
    "меню",
    "назад",
    "номер",
    "язык",
    "привет",
    "стоп",
    "/start",
    "ромашка",
    "Турция",
    "уйти",
    "нет",
)
GRAVE = ("yes", "danger")
CALM = st.one_of(
    *[ANSWER] * 4,
    st.tuples(st.just("say"), st.sampled_from(DULL)),
    st.tuples(st.just("kind"), st.sampled_from([Kind.VOICE, Kind.PHOTO, Kind.LOCATION])),
    st.tuples(st.just("wait"), st.sampled_from(WAITS)),
    st.tuples(st.just("desk"), st.sampled_from([DeskVerb.JOINED, DeskVerb.LEFT])),
    st.tuples(st.just("timer"), st.just("ring"), st.just("trouble.sos")),
)
CRY = st.tuples(st.just("say"), st.sampled_from(HELP))


def do_calmly(world: World, deed: tuple) -> None:
    """The same deed, but nothing that tells of danger is ever answered."""
    step = world.waiting
    if deed[0] == "answer" and step is not None and step.choices:
        calm = [choice for choice in step.choices if choice not in GRAVE]
        world.choose(calm[deed[1] % len(calm)])
    else:
        do(world, deed)


@given(PEOPLE, st.lists(st.one_of(CALM, CALM, CRY), max_size=25))
@SHORT_TALK
def test_without_a_word_of_danger_the_duty_phone_rings_at_most_once(
    person: Person, deeds: list[tuple]
) -> None:
    """Once for a help word nobody answered for; again only after the person had said "no danger"."""
    world = World(person)
    for deed in deeds:
        do_calmly(world, deed)
    all_clear = sum(isinstance(effect, LowerCase) for *_, turn in world.turns for effect in turn.effects)
    assert world.rings <= 1 + all_clear


@given(
    st.sampled_from(ASKS),
    st.sampled_from(Network),
    st.sampled_from(LANGUAGES),
    st.sampled_from(HELP),
    st.sampled_from(["digit", "word", "tap"]),
    st.booleans(),
    st.lists(CALM, max_size=12),
)
@settings(SHORT_TALK, max_examples=150)
def test_a_help_word_answered_with_no_never_rings(
    stands: tuple[str, str],
    network: Network,
    locale: str,
    cry: str,
    how: str,
    held: bool,
    deeds: list[tuple],
) -> None:
    world = standing(*stands, network, locale=locale)
    if held:
        world.hear("оператор")
        world.desk(DeskVerb.JOINED)
    world.hear(cry)
    assert world.waiting is not None
    assert world.waiting.name in SOS
    world.wait(20 * S)
    if how == "tap":
        world.choose("no")
    else:
        world.hear("2" if how == "digit" else NO[locale])
    for deed in deeds:
        do_calmly(world, deed)
    world.wait(H)
    assert world.rings == 0


# ── with an operator ────────────────────────────────────────────────────────────────────────────────────


def with_operator(network: Network) -> World:
    world = standing("welcome", "menu", network)
    world.hear("оператор")
    world.desk(DeskVerb.JOINED)
    assert world.case is not None
    return world


@pytest.mark.parametrize("network", Network)
@pytest.mark.parametrize("yes", ["да", "1", "tap"])
def test_who_asks_to_be_forgotten_and_agrees_is_forgotten_also_while_an_operator_is_here(
    network: Network, yes: str
) -> None:
    world = with_operator(network)
    world.hear("удалить")
    turn = world.choose("yes") if yes == "tap" else world.hear(yes)
    assert any(isinstance(effect, Forget) for effect in turn.effects)
    assert texts(says(turn)) == ["privacy-deleted"]


@pytest.mark.parametrize("network", Network)
def test_the_language_can_be_changed_while_an_operator_is_here(network: Network) -> None:
    world = with_operator(network)
    world.hear("язык")
    turn = world.choose("ky")
    assert turn.person.locale == "ky"
    assert says(turn)
    assert turn.person.stack == ()


@pytest.mark.parametrize("network", Network)
def test_a_number_can_be_asked_for_while_an_operator_is_here(network: Network) -> None:
    world = with_operator(network)
    world.person = replace(world.person, stays_in="", comes_from="")
    world.hear("номер")
    world.choose("RU")
    assert outcome(world.choose("KG"))


@pytest.mark.parametrize("network", Network)
def test_words_for_the_operator_are_no_answer_to_an_older_question(network: Network) -> None:
    world = with_operator(network)
    world.hear("удалить")
    world.hear("подождите, я подумаю")
    turn = world.hear("1")
    assert not any(isinstance(effect, Forget) for effect in turn.effects)
    assert any(isinstance(effect, PassOn) for effect in turn.effects)
