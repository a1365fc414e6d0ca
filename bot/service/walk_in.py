"""Cases of those who call or come in (design decision 25): opened by an operator, asked by the same flows.

Nothing is sent: what safar would have said is kept as spoken, for the operator to read aloud. All of it is
the operator's deed and counts once per form.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Protocol

from bot.core import aloud
from bot.core.case import Tier
from bot.core.effects import OpenCase
from bot.core.engine import advance
from bot.core.faults import Refused
from bot.core.flow import Parser
from bot.core.lines import Country
from bot.core.message import LANGUAGES, CaseId, Heard, Kind, Millis, Tap
from bot.core.moment import Book
from bot.core.person import Person
from bot.core.roles import May
from bot.core.standing import with_facts
from bot.service.desk import LEASE_MS, Desk, Hand
from bot.service.known import Known
from bot.service.permission import allowed
from bot.store import cases, opening, people, story, talk, voice
from bot.store.database import Store, Tx

ANSWERS = ("yes", "no", "unsure")
CALL_TIMES = ("now", "morning", "noon", "evening", "night")
MOST_DIGITS, FEWEST_DIGITS = 15, 5  # E.164, and a short line inside a country
TYPED = (Parser.COUNTRY, Parser.NATIONALITY, Parser.DATE)
LONGEST = 60  # characters of a typed answer


class Understands(Protocol):
    """What reads a typed answer (`Intake.understood`)."""

    def __call__(self, heard: Heard) -> Heard:
        """The message with its meaning."""
        ...


@dataclass(frozen=True, slots=True)
class Arrival:
    """What an operator notes of somebody who calls or comes in. `child` = yes, no or unsure."""

    source: str
    locale: str
    tier: str
    stays_in: str = ""
    comes_from: str = ""
    child: str = "no"
    discreet: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of theirs: a choice of the question put in that turn, or what the operator typed."""

    step: str
    turn: int
    choice: str = ""
    typed: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Standing:
    """Which question stands ("" = none), whether it may be typed, and the number they may be called at."""

    step: str = ""
    turn: int = 0
    typed: bool = False
    number: str = field(default="", repr=False)
    when: str = ""


class WalkIn:
    """Opens cases for people without a door and puts the questions of the flows to them."""

    def __init__(
        self, store: Store, desk: Desk, book: Book, understood: Understands, everything: bool
    ) -> None:
        self._store, self._desk, self._book = store, desk, book
        self._understood, self._everything = understood, everything

    @property
    def countries(self) -> Mapping[str, Country]:
        """The countries that may be named."""
        return self._book.directory.countries

    async def open(self, operator_id: int, token: str, arrival: Arrival, now: Millis) -> CaseId:
        """A case in that operator's hands; the same form twice opens one. Raises Refused."""
        places = self._book.directory.countries
        fits = (
            arrival.source in voice.SOURCES
            and arrival.locale in LANGUAGES
            and arrival.tier in tuple(Tier)
            and arrival.child in ANSWERS
            and bool(token)
            and {arrival.stays_in, arrival.comes_from} <= {"", "ZZ", *places}
        )
        if not fits:
            raise Refused("desk_links-pick")
        return await self._store.write(
            partial(_open, operator_id=operator_id, token=token, arrival=arrival, now=now)
        )

    async def begin(self, hand: Hand, flow: str) -> bool:
        """Begin a flow from its first question. Raises Refused."""
        if flow not in aloud.FLOWS:
            raise Refused("desk_links-pick")

        def deed(tx: Tx, now: Millis) -> None:
            here = _theirs(tx, hand, now)
            heard = replace(_heard(hand, here.person, now), meaning=aloud.wants(flow))
            self._turn(tx, here, aloud.beginning(here.person), heard)

        return await self._desk.once(hand, deed)

    async def answer(self, hand: Hand, answer: Answer) -> bool:
        """Their answer to the question that stands. Raises Refused: "desk_links-other_question" when another
        stands meanwhile, "desk_links-not_read" when the typed answer says nothing."""

        def deed(tx: Tx, now: Millis) -> None:
            here = _theirs(tx, hand, now)
            person = aloud.ready(here.person)
            top = person.stack[-1] if person.stack else None
            stands = (
                top is not None and f"{top.flow}.{top.step}" == answer.step and person.turn == answer.turn
            )
            if not stands:
                raise Refused("desk_links-other_question")
            self._turn(tx, here, person, self._given(hand, answer, person, now))

        return await self._desk.once(hand, deed)

    def _given(self, hand: Hand, answer: Answer, person: Person, now: Millis) -> Heard:
        """The answer as a message. Raises Refused when it is none."""
        flow, _, name = answer.step.partition(".")
        step = self._book.flows[flow].step(name)
        heard = _heard(hand, person, now)
        if answer.choice:
            if step is None or answer.choice not in step.choices:
                raise Refused("desk_links-other_question")
            return replace(heard, kind=Kind.TAP, tap=Tap(answer.step, answer.choice, person.turn))
        read = self._understood(replace(heard, words=answer.typed[:LONGEST]))
        meaning = aloud.answers(read.meaning)
        if not (step and step.parser and (meaning.country or meaning.misspelt_country or meaning.date)):
            raise Refused("desk_links-not_read")
        return replace(read, meaning=meaning, words="")

    def _turn(self, tx: Tx, here: people.Here, person: Person, heard: Heard) -> None:
        """One turn of the engine, kept as spoken."""
        moment = Known(tx, person, heard.at, self._everything, alone=True)
        heard_id = talk.hear(tx, here, heard, None)
        turn = aloud.told(advance(self._book, person, heard, moment), here.person)
        talk.carry_out(tx, here, turn, heard, heard_id, heard.at)

    async def call_back(self, hand: Hand, number: str, when: str) -> bool:
        """Keep the number they gave to be called at, for that alone (D-13); "" forgets it. Raises Refused."""
        digits = re.sub(r"[\s().-]", "", number)
        known = re.fullmatch(rf"\+?\d{{{FEWEST_DIGITS},{MOST_DIGITS}}}", digits)
        if (number.strip() and not known) or when not in CALL_TIMES:
            raise Refused("desk_links-bad_number")

        def deed(tx: Tx, now: Millis) -> None:
            here = _theirs(tx, hand, now)
            people.keep(
                tx, with_facts(here.person, {"call_number": digits, "call_at": when if digits else ""})
            )
            opening.call_at(tx, hand.case_id, when if digits else "")
            cases.event(tx, str(hand.operator_id), "call_back", hand.case_id, when if digits else "none", now)

        return await self._desk.once(hand, deed)

    async def consent(self, hand: Hand) -> bool:
        """They said yes to what was read to them (D-21). Raises Refused."""

        def deed(tx: Tx, now: Millis) -> None:
            here = _theirs(tx, hand, now)
            opening.open_or_raise(tx, here, OpenCase(Tier.T4, "consent", consent=True), now)

        return await self._desk.once(hand, deed)

    async def standing(self, case_id: CaseId) -> Standing:
        """Where that case's person stands in the questions."""

        def work(tx: Tx) -> Standing:
            person_id = cases.person_in(tx, case_id)
            here = voice.here(tx, person_id) if person_id else None
            return self._standing(here.person) if here else Standing()

        return await self._store.read(work)

    def _standing(self, person: Person) -> Standing:
        top = person.stack[-1] if person.stack else None
        step = self._book.flows[top.flow].step(top.step) if top and top.flow in self._book.flows else None
        if top is None or step is None:
            return Standing(number=person.facts.get("call_number", ""), when=person.facts.get("call_at", ""))
        typed = step.parser in TYPED
        number, when = person.facts.get("call_number", ""), person.facts.get("call_at", "")
        return Standing(f"{top.flow}.{top.step}", person.turn, typed, number, when)


def _open(tx: Tx, operator_id: int, token: str, arrival: Arrival, now: Millis) -> CaseId:
    allowed(tx, operator_id, May.CASES)
    who = voice.name_of(tx, operator_id, token)
    if voice.known(tx, who):
        brief = cases.brief_of(tx, who)
        if brief is None:
            raise Refused("desk_links-twice")
        return brief.id
    speaker = voice.Speaker(
        arrival.locale,
        arrival.stays_in,
        arrival.comes_from,
        arrival.discreet,
        {"safe": "yes"} | ({"child": arrival.child} if arrival.child != "no" else {}),
    )
    here = voice.add(tx, who, speaker, now)
    child = arrival.child in ("yes", "unsure")
    tags = ("child",) if child else ()
    opened = OpenCase(Tier(arrival.tier), arrival.source, tags=tags, child=child)
    case_id = opening.open_or_raise(tx, here, opened, now)
    voice.came_by(tx, case_id, arrival.source)
    cases.claim(tx, case_id, operator_id, now, LEASE_MS)
    return case_id


def _theirs(tx: Tx, hand: Hand, now: Millis) -> people.Here:
    """The person who speaks, if the operator holds the case. Raises Refused."""
    row = story.row_of(tx, hand.case_id, now)
    if row is None or not row.held or row.owner != hand.operator_id:
        raise Refused("desk-not-yours")
    here = voice.here(tx, row.person_id) if row.person_id else None
    if here is None:
        raise Refused("desk-no-way")
    return here


def _heard(hand: Hand, person: Person, now: Millis) -> Heard:
    return Heard(voice.DOOR, f"{hand.operator_id}:{hand.token}", voice.address_of(person.id), now)
