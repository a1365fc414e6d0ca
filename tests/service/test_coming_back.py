"""Coming back from another number: right digits join, wrong ones are noise, the old phone is a stranger's."""

import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
from desk_scene import Letterbox, Scene, scene_over
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from bot.core.coming_back import digits, drawn, shown
from bot.core.effects import LANE_EMERGENCY, Part, Say
from bot.core.message import Address, CaseId, Heard, Millis, Network
from bot.core.person import Person
from bot.service.desk import Draft, Hand
from bot.store import cases, keeping, people, tables, talk, ways_back
from bot.store.database import Store, Tx
from bot.store.desk_tables import ways_back as ways_table
from bot.store.erased import ERASED

NOW = 1_800_000_000_000
DAY = 24 * 60
OLD = {
    Network.TELEGRAM: "700001",
    Network.SMS: "+996555000101",
    Network.WHATSAPP: "+996555000103",
}
NEW = {
    Network.TELEGRAM: "700002",
    Network.SMS: "+996555000102",
    Network.WHATSAPP: "+996555000104",
}


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    made = await scene_over(store, NOW)
    made.house.doors["sms"] = SmsBox("sms")
    yield made


class SmsBox(Letterbox):
    """The same for SMS."""

    network = Network.SMS


class Phones:
    """People with phones, as the house hears them."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.count = scene, 0

    async def write(self, network: Network, address: str, words: str) -> list[str]:
        """They write; what they get for it."""
        self.count += 1
        self.scene.clock.forward(0.2)
        door = "telegram" if network is Network.TELEGRAM else "sms"
        heard = Heard(door, f"m{self.count}", Address(network, address), self.scene.clock(), words=words)
        box = self.scene.house.doors[door]
        assert isinstance(box, Letterbox)
        before = len(box.sent)
        await self.scene.house.intake.take(heard)
        for _ in range(3):
            await self.scene.house.outbox.deliver()
        return ["\n".join(out.parts) for out in box.sent[before:] if out.to == address]

    async def way(self, network: Network = Network.TELEGRAM, address: str = "") -> str:
        """They ask for digits; the digits."""
        address = address or OLD[network]
        said: list[str] = []
        for words in ("привет", "1", "1", "6", "5", "1"):
            said += await self.write(network, address, words)
        found = re.search(r"\d{4} \d{4} \d{4}", said[-1])
        assert found, said
        return found.group()


async def person(scene: Scene, network: Network, address: str) -> Person:
    def find(tx: Tx) -> Person:
        return people.enter(tx, Address(network, address), network.value, scene.clock()).person

    return await scene.store.write(find)


async def rows(scene: Scene, table: Any) -> list[Any]:
    return list(await scene.store.read(lambda tx: tx.all(select(table))))


@pytest.mark.parametrize("new", list(Network))
@pytest.mark.parametrize("old", list(Network))
async def test_the_digits_join_from_any_door_to_any_door(scene: Scene, old: Network, new: Network) -> None:
    phones = Phones(scene)
    word = await phones.way(old)
    before = await person(scene, old, OLD[old])
    asked = await phones.write(new, NEW[new], word.replace(" ", "-"))
    assert len(asked) == 1
    assert (await person(scene, new, NEW[new])).id != before.id, "nothing happens before the yes"
    await phones.write(new, NEW[new], "1")
    after = await person(scene, new, NEW[new])
    assert (after.id, after.network, after.locale) == (before.id, new, "ru")
    assert after.facts["shut"] == "yes"


async def test_the_old_phone_is_a_strangers_afterwards(scene: Scene) -> None:
    phones = Phones(scene)
    word = await phones.way()
    owner = (await person(scene, Network.TELEGRAM, OLD[Network.TELEGRAM])).id
    for words in (word, "1"):
        await phones.write(Network.SMS, NEW[Network.SMS], words)
    await phones.write(Network.TELEGRAM, OLD[Network.TELEGRAM], "меню")
    stranger = await person(scene, Network.TELEGRAM, OLD[Network.TELEGRAM])
    assert stranger.id != owner
    assert stranger.locale_from != "chosen"
    here = await scene.store.write(lambda tx: people.here(tx, owner))
    assert here and here.address_value == NEW[Network.SMS]


async def test_a_word_works_once_and_a_new_one_replaces_it(scene: Scene) -> None:
    phones = Phones(scene)
    first = await phones.way()
    scene.clock.forward(5)
    said: list[str] = []
    for words in ("меню", "6", "5", "1"):
        said += await phones.write(Network.TELEGRAM, OLD[Network.TELEGRAM], words)
    second = re.search(r"\d{4} \d{4} \d{4}", said[-1])
    assert second and second.group() != first
    noise = await phones.write(Network.SMS, NEW[Network.SMS], first)
    assert noise == await phones.write(Network.SMS, "+996555000103", "1111 2222 3333")
    for words in (second.group(), "1"):
        await phones.write(Network.SMS, NEW[Network.SMS], words)
    assert noise == await phones.write(Network.SMS, "+996555000104", second.group())


async def test_it_stands_nowhere_that_can_be_read(scene: Scene) -> None:
    phones = Phones(scene)
    word = await phones.way()
    bare = word.replace(" ", "")
    for table in tables.metadata.sorted_tables:
        for row in await rows(scene, table):
            for value in row:
                spelled = bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
                assert word.encode() not in spelled and bare.encode() not in spelled, table.name
    who = (await person(scene, Network.TELEGRAM, OLD[Network.TELEGRAM])).id
    story = await scene.store.read(lambda tx: talk.history(tx, who))
    assert not [line for line in story if line.words and bare in line.words.replace(" ", "")]
    await scene.store.write(lambda tx: keeping.purge(tx, Millis(scene.clock() + 2 * 3_600_000)))
    assert [row for row in await rows(scene, tables.said) if row.words] == []


async def test_after_five_wrong_words_even_the_right_one_is_noise_for_a_day(scene: Scene) -> None:
    phones = Phones(scene)
    word, thief = await phones.way(), NEW[Network.SMS]
    noise = [await phones.write(Network.SMS, thief, f"{wrong}111 2222 3333") for wrong in range(5)]
    assert await phones.write(Network.SMS, thief, word) == noise[-1]
    other = await phones.write(Network.SMS, "+996555000105", word)
    assert other != noise[0], "somebody else is not kept out for it"
    scene.clock.forward(DAY + 1)
    again = await phones.write(Network.SMS, thief, word)
    assert again != noise[0]


async def test_d14_guessing_from_everywhere_narrows_the_door_and_shuts_it_before_nobody_else(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ways_back, "ALL_TRIES", 3)
    phones = Phones(scene)
    word = await phones.way()
    for number in range(3):
        assert not await besieged(scene)
        await phones.write(Network.SMS, f"+99655500020{number}", "1111 2222 3333")
    assert await besieged(scene), "somebody must hear of it"
    # Each guesser has had the one try that is left to an address; who knows the word comes in.
    guessed = [await phones.write(Network.SMS, f"+99655500020{number}", word) for number in range(3)]
    assert await phones.write(Network.SMS, NEW[Network.SMS], word) not in guessed
    scene.clock.forward(61)
    assert not await besieged(scene)


async def besieged(scene: Scene) -> bool:
    return await scene.store.read(lambda tx: ways_back.besieged(tx, scene.clock()))


async def test_the_agreed_word_is_owed_and_what_waited_is_not_shown(scene: Scene) -> None:
    phones, aigul = Phones(scene), scene.ids["Aigul"]
    old, new = OLD[Network.TELEGRAM], NEW[Network.TELEGRAM]
    word = await phones.way()
    for words in ("оператор", "1", "3", "1", "ромашка", "у меня забрали паспорт"):
        await phones.write(Network.TELEGRAM, old, words)
    case = await _case(scene, old)
    await scene.desk.claim(Hand(aigul, case, "1"))
    scene.clock.forward(26 * 60)
    await scene.desk.claim(Hand(aigul, case, "2"))
    seen = (await scene.desk.file(case, aigul)).seen
    await scene.desk.reply(Hand(aigul, case, "3"), Draft("где вы сейчас", seen))
    for words in (word, "1"):
        got = await phones.write(Network.TELEGRAM, new, words)
        assert not any("где вы" in said for said in got)
    assert any(line.verb == "came_back" for line in (await scene.desk.file(case, aigul)).lines)
    asked = await phones.write(Network.TELEGRAM, new, "привет")
    assert not any("где вы" in said for said in asked)
    shown_now = await phones.write(Network.TELEGRAM, new, "ромашка")
    assert any("где вы" in said for said in shown_now)
    assert not [out for out in scene.box.sent if out.to == old and "где вы" in "".join(out.parts)]


async def _case(scene: Scene, address: str, network: Network = Network.TELEGRAM) -> CaseId:
    who = await person(scene, network, address)
    brief = await scene.store.read(lambda tx: cases.brief_of(tx, who.id))
    assert brief is not None
    return brief.id


async def test_of_two_open_cases_the_older_goes_on_with_both_stories(scene: Scene) -> None:
    phones = Phones(scene)
    word = await phones.way()
    await phones.write(Network.TELEGRAM, OLD[Network.TELEGRAM], "оператор")
    older = await _case(scene, OLD[Network.TELEGRAM])
    for words in ("ёрдам", "1", "меня держат в доме"):
        await phones.write(Network.SMS, NEW[Network.SMS], words)
    newer = await _case(scene, NEW[Network.SMS], Network.SMS)
    for words in (word, "1"):
        await phones.write(Network.SMS, NEW[Network.SMS], words)
    assert await _case(scene, NEW[Network.SMS], Network.SMS) == older
    file = await scene.desk.file(older, scene.ids["Aigul"])
    assert file.row.tier == "T1"
    assert any(line.words == "меня держат в доме" for line in file.lines)
    gone = (await scene.desk.file(newer, scene.ids["Aigul"])).row
    assert (gone.state, gone.outcome, gone.person_id) == ("closed", "duplicate", file.row.person_id)
    everybody = {row.id for row in await rows(scene, tables.people)}
    for table in (tables.heard, tables.said, tables.timers, tables.cases):
        assert {row.person_id for row in await rows(scene, table)} <= everybody | {None}, table.name


async def test_a_number_in_danger_follows_and_stale_words_do_not(scene: Scene) -> None:
    phones = Phones(scene)
    word = await phones.way()
    old = await person(scene, Network.TELEGRAM, OLD[Network.TELEGRAM])
    here = await scene.store.write(lambda tx: people.here(tx, old.id))
    assert here

    def wait(tx: Tx) -> None:
        emergency = talk.Due  # noqa: F841 - the row is made below

        talk.say(tx, here, Say((Part("trouble-sos_number"),), lane=LANE_EMERGENCY), "heard", scene.clock())
        talk.say(tx, here, Say((Part("common-noted"),)), "heard", scene.clock())

    await phones.write(Network.SMS, NEW[Network.SMS], word)
    await scene.store.write(wait)
    event = Heard("sms", "yes", Address(Network.SMS, NEW[Network.SMS]), scene.clock(), words="1")
    await scene.house.intake.take(event)
    state = {row.text_id: (row.state, row.door) for row in await rows(scene, tables.said)}
    assert state["trouble-sos_number"] == ("ready", "sms")
    assert state["common-noted"][0] == "replaced"


async def test_who_asks_to_be_forgotten_is_forgotten_under_both_names(scene: Scene) -> None:
    phones = Phones(scene)
    word = await phones.way()
    first = (await person(scene, Network.TELEGRAM, OLD[Network.TELEGRAM])).id
    await phones.write(Network.SMS, NEW[Network.SMS], word)
    second = (await person(scene, Network.SMS, NEW[Network.SMS])).id
    await phones.write(Network.SMS, NEW[Network.SMS], "1")
    await scene.store.write(lambda tx: people.erase(tx, first, scene.clock()))
    marks = {row.codes for row in await rows(scene, tables.events) if row.verb == ERASED}
    wanted = await scene.store.read(lambda tx: {tx.seal.mark(ERASED, first), tx.seal.mark(ERASED, second)})
    assert wanted <= marks
    assert await rows(scene, ways_table) == []


async def test_a_failure_anywhere_in_the_joining_leaves_all_as_it_was(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Power fails at each statement that joins: the two are still two, and the word still works."""
    phones = Phones(scene)
    word = await phones.way()
    await phones.write(Network.TELEGRAM, OLD[Network.TELEGRAM], "оператор")
    await phones.write(Network.SMS, NEW[Network.SMS], "ёрдам")
    await phones.write(Network.SMS, NEW[Network.SMS], word)
    before = await _everything(scene)
    who = Address(Network.SMS, NEW[Network.SMS])
    way = (await rows(scene, ways_table))[0].id
    real, steps = Tx._do, 0
    for most in range(200):
        left = most

        def broken(self: Tx, *asked: Any) -> Any:
            nonlocal left
            left -= 1
            if left < 0:
                raise PowerFailure
            return real(self, *asked)

        def join(tx: Tx) -> None:
            ways_back.come_back(tx, people.enter(tx, who, "sms", scene.clock()), way, scene.clock())

        monkeypatch.setattr(Tx, "_do", broken)
        try:
            await scene.store.write(join)
        except PowerFailure:
            monkeypatch.setattr(Tx, "_do", real)
            assert await _everything(scene) == before, most
            steps = most
            continue
        break
    monkeypatch.setattr(Tx, "_do", real)
    assert steps > 15
    assert await _everything(scene) != before
    assert len(await rows(scene, tables.people)) == 1


class PowerFailure(Exception):
    """The lights go out."""


async def _everything(scene: Scene) -> dict[str, list[str]]:
    every = tables.metadata.sorted_tables
    return {table.name: [str(row) for row in await rows(scene, table)] for table in every}


@given(st.integers(min_value=0), st.sampled_from(["", " ", "-", "."]))
def test_what_is_shown_is_read_again_however_it_is_typed(seed: int, between: str) -> None:
    word = drawn(seed)
    assert digits(shown(word).replace(" ", between)) == word
    assert digits(f"  {shown(word)}\n") == word


@given(st.text())
def test_only_twelve_digits_alone_are_a_try(words: str) -> None:
    found = digits(words)
    assert found == "" or (len(found) == 12 and not any(sign.isalpha() for sign in words))


def test_a_phone_number_with_its_plus_is_no_try() -> None:
    assert digits("+996555000100") == ""
    assert digits("my number 996555000100") == ""
