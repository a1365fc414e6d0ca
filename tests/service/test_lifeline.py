"""The lifeline: what it answers, once, asking nobody; and the file from which it knows its numbers."""

import json
from pathlib import Path

import pytest
from sqlalchemy import delete

from bot.app import load
from bot.core.lines import dialable
from bot.core.meaning import Command, Meaning
from bot.core.message import LANGUAGES, Address, Heard, Millis, Network, Outgoing, ProviderId, Tap
from bot.core.numbers import Checked, Purpose
from bot.service import pack
from bot.service.door import Abilities, NotSent, Sent, Why
from bot.service.lifeline import Ground, Lifeline
from bot.service.pack import Damaged, Keeper, Pack
from bot.store import numbers, tables
from bot.store.database import Store
from bot.store.numbers import GOOD_FOR

LOADED = load()
NOW = Millis(1_767_268_800_000)
KG, TR = "kg-ct-189#2", "tr-yimer157#0"
GROUND = Ground(LOADED.renderer, LOADED.directory)
CRY = Meaning(command=Command.EMERGENCY, language="ru")


class Post:
    """A door that keeps what it sends, or fails."""

    def __init__(self, network: Network = Network.TELEGRAM) -> None:
        self.name, self.network, self.abilities = "post", network, Abilities()
        self.sent: list[Outgoing] = []
        self.fails = False

    async def send(self, out: Outgoing) -> Sent:
        if self.fails:
            raise NotSent(Why.LATER, "502")
        self.sent.append(out)
        return Sent(ProviderId("p"))

    async def find(self, _out: Outgoing) -> ProviderId | None:
        return None


def heard(meaning: Meaning, network: Network = Network.TELEGRAM, ref: str = "m1", **more: object) -> Heard:
    return Heard("post", ref, Address(network, "7"), NOW, meaning=meaning, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("what", "answered"),
    [
        (heard(CRY), True),
        (heard(Meaning(urgent=True)), True),
        (heard(Meaning(self_harm=True)), True),
        (heard(Meaning(digit="0")), True),
        (heard(Meaning(), tap=Tap("_", "help", 0)), True),
        (heard(Meaning(digit="1")), False),
        (heard(Meaning(command=Command.MENU)), False),
        (heard(Meaning(), tap=Tap("welcome.menu", "check", 3)), False),
    ],
)
def test_cries_are_answered_and_nothing_else(what: Heard, answered: bool) -> None:
    words = Lifeline(GROUND, Checked()).words(what)
    assert (words is not None) is answered
    assert words is None or "112" in words


def test_in_every_language_and_country_there_is_a_number_that_can_be_dialled_there() -> None:
    everything = Lifeline(GROUND, Checked(everything=True))
    services = LOADED.directory.services.values()
    for locale in LANGUAGES:
        for country in ("", *LOADED.directory.countries):
            can = {
                dialable(each, service.country, country) for service in services for each in service.numbers
            }
            for purpose in (Purpose.DANGER, Purpose.SELF_HARM):
                lines = everything.number(purpose, locale, country).split("\n")
                assert any(line.strip() in can for line in lines), (locale, country, purpose)


def test_a_country_we_do_not_know_gets_what_every_mobile_can_dial() -> None:
    assert "112" in Lifeline(GROUND, Checked()).number(Purpose.DANGER, "ru", "XX")


def test_the_organisations_own_line_goes_with_the_emergency_code() -> None:
    own = Ground(LOADED.renderer, LOADED.directory, (KG,))
    number = Lifeline(own, Checked(numbers=frozenset({KG}))).number(Purpose.DANGER, "ru", "RU")
    assert "+996312641364" in number
    assert "112" in number


async def test_one_message_is_answered_once_and_one_that_did_not_leave_again() -> None:
    lifeline, post = Lifeline(GROUND, Checked()), Post()
    post.fails = True
    await lifeline.answer(heard(CRY), {"post": post})
    post.fails = False
    for _ in range(3):
        await lifeline.answer(heard(CRY), {"post": post})
    assert len(post.sent) == 1
    await lifeline.answer(heard(CRY, ref="m2"), {"post": post})
    assert len(post.sent) == 2


async def test_an_sms_is_left_to_its_own_request() -> None:
    lifeline, post = Lifeline(GROUND, Checked()), Post(Network.SMS)
    await lifeline.answer(heard(CRY, Network.SMS), {"post": post})
    assert post.sent == []


def known(*keys: str, at: int = NOW) -> Pack:
    return Pack.of(dict.fromkeys(keys, Millis(at)), LOADED.directory)


def test_the_file_gives_back_what_was_verified(tmp_path: Path) -> None:
    file = tmp_path / pack.NAME
    assert pack.read(file) == pack.NOTHING
    pack.write(file, known(KG, TR), NOW)
    assert pack.read(file) == known(KG, TR)
    assert pack.read(file).checked(LOADED.directory, NOW).numbers == {KG, TR}
    assert [each.name for each in tmp_path.iterdir()] == [pack.NAME], "nothing half-written stays"


def test_a_check_in_the_file_ages_as_it_does_in_the_store(tmp_path: Path) -> None:
    file = tmp_path / pack.NAME
    pack.write(file, known(KG), NOW)
    checked = pack.read(file).checked(LOADED.directory, Millis(NOW + GOOD_FOR + 1))
    assert (checked.numbers, checked.stale) == (frozenset(), {KG})


def test_a_number_that_was_changed_since_is_not_given_on_an_old_check(tmp_path: Path) -> None:
    file = tmp_path / pack.NAME
    pack.write(file, Pack({KG: NOW}, {KG: "+996312000000"}), NOW)
    assert pack.read(file).checked(LOADED.directory, NOW) == Checked()


def broken_in_every_way(text: str) -> list[bytes]:
    data = json.loads(text)
    return [
        b"",
        b"\xff\xfe",
        text[: len(text) // 2].encode(),
        text.replace("189", "198").encode(),
        json.dumps({**data, "format": 2}).encode(),
        json.dumps({**data, "numbers": "all"}).encode(),
        json.dumps({**data, "numbers": [[1, 2, 3]]}).encode(),
        b"[]",
        b"null",
    ]


def test_a_damaged_file_is_never_half_believed(tmp_path: Path) -> None:
    file = tmp_path / pack.NAME
    pack.write(file, known(KG), NOW)
    for data in broken_in_every_way(file.read_text()):
        file.write_bytes(data)
        with pytest.raises(Damaged):
            pack.read(file)
        keeper = Keeper(file, LOADED.directory)
        assert keeper.recall(NOW) == Checked()
        assert keeper.trouble


async def test_what_is_verified_while_we_run_is_given_and_written_down(store: Store, tmp_path: Path) -> None:
    file = tmp_path / pack.NAME
    keeper, lifeline = Keeper(file, LOADED.directory), Lifeline(GROUND, Checked())
    lifeline.know(await keeper.refresh(store, NOW))
    assert "157" not in lifeline.number(Purpose.DANGER, "ru", "TR")
    await store.write(lambda tx: numbers.verify(tx, TR, "A", "TR", NOW))
    lifeline.know(await keeper.refresh(store, NOW))
    assert "157" in lifeline.number(Purpose.DANGER, "ru", "TR")
    assert Keeper(file, LOADED.directory).recall(NOW).numbers == {TR}
    await store.write(lambda tx: tx.run(delete(tables.number_checks)))
    lifeline.know(await keeper.refresh(store, NOW))
    assert "157" not in lifeline.number(Purpose.DANGER, "ru", "TR")
    assert Keeper(file, LOADED.directory).recall(NOW).numbers == frozenset()


async def test_with_the_store_gone_the_last_known_numbers_age_on(store: Store, tmp_path: Path) -> None:
    keeper = Keeper(tmp_path / pack.NAME, LOADED.directory)
    await store.write(lambda tx: numbers.verify(tx, TR, "A", "TR", NOW))
    assert (await keeper.refresh(store, NOW)).numbers == {TR}
    await store.close()
    assert (await keeper.refresh(store, NOW)).numbers == {TR}
    assert (await keeper.refresh(store, Millis(NOW + GOOD_FOR + 1))).numbers == frozenset()


async def test_a_file_that_cannot_be_written_is_a_finding_and_no_fall(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    keeper = Keeper(tmp_path / "file" / pack.NAME, LOADED.directory)
    await store.write(lambda tx: numbers.verify(tx, TR, "A", "TR", NOW))
    assert (await keeper.refresh(store, NOW)).numbers == {TR}
    assert keeper.trouble
