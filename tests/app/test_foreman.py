"""The foreman test: every transcript on a watched phone, and what a second reader sees there.

The one who locked somebody in takes the phone: when a message arrives, five minutes later, after “leave”, a
day later; and he writes himself. Told as pictures in docs/foreman.md.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from transcripts.replay import LOADED, files

from bot.core import discreet, sms
from bot.core.message import LANGUAGES, Network
from bot.core.person import Person
from bot.core.window import KNOCK_TEXT
from bot.store.database import Store, open_store
from bot.store.seal import KeyRing
from scripts.watched_phone import (
    HOUR,
    MINUTE,
    REPLY,
    SECOND,
    Arrival,
    Clock,
    Phone,
    Phones,
    Post,
    facts_of,
    open_phones,
)

DAY = 24 * HOUR
GRAVE = ("likely", "urgent")
# What whoever writes after a grave session may be shown: the language, "can you read this alone?", the menu,
# "write when it suits you", the neutral question for a word.
NEUTRAL = ("languages", "welcome-", "common-keys", "common-knock")
NAMES = ("safar", "сафар")  # in Tajik and Uzbek it is the word for a journey
JOURNEY = ("tg", "uz", "uz-Cyrl")


def dull(locale: str) -> str:
    """The page that takes the place of everything."""
    return LOADED.words.text(locale or "ru", "common-left", short=True)


@dataclass
class Told:
    """What was found on one phone that should not be there, by rule."""

    found: dict[str, list[str]] = field(default_factory=dict)
    looked: Counter[str] = field(default_factory=Counter)

    def add(self, rule: str, where: str, *words: str) -> None:
        self.found.setdefault(rule, []).append(f"{where}: {' '.join(words)}"[:200])


class Foreman:
    """He looks at a phone at every moment."""

    def __init__(self, phone: Phone, name: str, told: Told) -> None:
        self.phone, self.name, self.told = phone, name, told

    async def watch(self, transcript: str, leaves: bool) -> None:
        """Every second person leaves; the others are only silent (D-12)."""
        phone = self.phone
        await phone.given(**facts_of(transcript))
        await phone.play(transcript)
        person = await phone.person()
        for arrival in phone.arrived:
            self.arrives(arrival)
        await phone.phones.pass_by(5 * MINUTE, 5 * MINUTE)
        self.opens(person)
        if leaves:
            await self.leaves(person)
        before = len(self.phone.arrived)
        await self.phone.phones.pass_by(20 * MINUTE, 5 * MINUTE)
        for arrival in self.phone.arrived[before:]:
            self.told.add("d12", self.name, arrival.text)

    def arrives(self, arrival: Arrival) -> None:
        """D-08, D-13: the lock screen, and the message behind it."""
        if not arrival.discreet:
            return  # they had asked for full words
        self.told.looked["arrivals"] += 1
        for hit in discreet.hits(arrival.text, arrival.locale):
            self.told.add("d08", self.name, hit, "in", arrival.text)
        if arrival.locale not in JOURNEY and any(each in arrival.text.lower() for each in NAMES):
            self.told.add("d09", self.name, arrival.text)
        if not arrival.asked and sms.has_number(arrival.text):
            self.told.add("d13", self.name, arrival.text)

    def opens(self, person: Person) -> None:
        """D-08: what stands there five minutes later is what arrived, and nothing else."""
        arrived = {arrival.text for arrival in self.phone.arrived}
        own = [each.words for each in self.phone.door.bubbles(self.phone.token) if not each.mine]
        for words in own:
            if words not in arrived:
                self.told.add("opens", self.name, words)
        if self.phone.network is Network.TELEGRAM and person.discreet and self.phone.oldest > DAY:
            self.told.add("d11", self.name, str(self.phone.oldest))

    async def leaves(self, person: Person) -> None:
        """D-10: one key, and a dull page. By SMS nothing can be taken away: the last one is dull."""
        await self.phone.does("9")
        await self.phone.phones.pass_by(10 * SECOND, 5 * SECOND)
        seen = self.phone.view
        ours = [each.words for each in self.phone.door.bubbles(self.phone.token) if not each.mine]
        wiped = self.phone.network is Network.TELEGRAM and person.discreet
        if (wiped and len(seen) != 1) or not any(dull(lang) == ours[-1] for lang in LANGUAGES):
            self.told.add("d10", self.name, *seen[-3:])
        if any(each.buttons for each in self.phone.door.bubbles(self.phone.token)[-1:]):
            self.told.add("d10", self.name, "buttons")

    async def comes_back(self) -> None:
        """D-14: a day later he writes himself."""
        person = await self.phone.person()
        rows, before = len(await self.phone.rows()), len(self.phone.view)
        hidden = person.facts.get("level") in GRAVE or "shut" in person.facts or "word" in person.facts
        self.told.looked["grave"] += hidden
        await self.phone.does("привет")
        for row in (await self.phone.rows())[rows:]:
            if hidden and not row.text_id.startswith(NEUTRAL):
                self.told.add("d14", self.name, row.text_id)
        for words in self.phone.view[before:]:
            if REPLY in words:
                self.told.add("d14", self.name, words)


async def all_of(store: Store, transcripts: Sequence[tuple[str, str]]) -> Told:
    """All transcripts on one evening, each on a phone of its own; then the next day; what is wrong."""
    clock, told = Clock(), Told()
    doors = {network: Post(network, clock) for network in (Network.TELEGRAM, Network.SMS)}
    phones = await open_phones(LOADED, store, doors, clock)
    watched = [await evening(phones, number, each, told) for number, each in enumerate(transcripts)]
    await next_day(phones, watched, told)
    for foreman in watched:
        await foreman.comes_back()
    return told


async def evening(phones: Phones, number: int, transcript: tuple[str, str], told: Told) -> Foreman:
    name, text = transcript
    given = facts_of(text).get("network", "telegram")
    network = Network.SMS if given == "sms" else Network.TELEGRAM
    foreman = Foreman(Phone(phones, f"f{number}", network), name, told)
    await foreman.watch(text, leaves=number % 2 == 0)
    return foreman


async def next_day(phones: Phones, watched: Sequence[Foreman], told: Told) -> None:
    """Hour by hour nothing on a watched phone grows older than a day, and nothing comes but a knock."""
    before = [len(each.phone.arrived) for each in watched]
    people = [await each.phone.person() for each in watched]
    for _ in range(25):
        await phones.pass_by(HOUR)
        for foreman, person in zip(watched, people, strict=True):
            wiped = foreman.phone.network is Network.TELEGRAM and person.discreet
            if wiped and foreman.phone.oldest > DAY:
                told.add("d11", foreman.name, "stands too long")
    for foreman, person, count in zip(watched, people, before, strict=True):
        told.looked["emptied"] += foreman.phone.network is Network.TELEGRAM and person.discreet
        told.looked["knocks"] += len(foreman.phone.arrived) - count
        knocks = [each.text for each in foreman.phone.arrived[count:]]
        neutral = LOADED.words.text(person.locale or "ru", KNOCK_TEXT, short=True)
        if len(knocks) > 2 or any(each != neutral for each in knocks):
            told.add("d13", foreman.name, *knocks)
        if (
            foreman.phone.network is Network.TELEGRAM
            and person.discreet
            and foreman.phone.view not in ([], knocks)
        ):
            told.add("d11", foreman.name, *foreman.phone.view)


def transcripts() -> list[tuple[str, str]]:
    """Name and text of each."""
    return [(f"{file.parent.name}/{file.stem}", file.read_text(encoding="utf-8")) for file in files()]


@pytest.mark.timeout(600)
async def test_d08_d09_d10_d11_d12_d13_d14_who_takes_the_phone_learns_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.service.intake.SLOW_SECONDS", 300.0)  # a busy machine is no lost store
    store = await open_store(tmp_path / "safar.db", KeyRing.create())
    try:
        told = await all_of(store, transcripts())
        assert told.found == {}
        assert told.looked["arrivals"] > 1000
        assert told.looked["grave"] > 40
        assert told.looked["emptied"] > 100
    finally:
        await store.close()
