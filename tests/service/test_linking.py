"""Proposed links: nothing joins without both codes, and no phone ever learns anything of the other."""

import random
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
from desk_scene import Letterbox, Scene, scene_over
from sqlalchemy import select

from bot.core.faults import Refused
from bot.core.message import Address, CaseId, Heard, Millis, Network
from bot.service import linking
from bot.service.desk import Draft, Hand
from bot.store import cases, joining, keeping, links, people, tables
from bot.store.database import Store, Tx
from bot.store.desk_tables import links as links_table

NOW = 1_800_000_000_000
A, B = "700011", "+996555000111"
NETWORK = {A: Network.TELEGRAM, B: Network.SMS}
SECRET = {A: "ромашка-полевая", B: "василёк-луговой"}
CODE = re.compile(r"\b\d{4} \d{4}\b")
DAY = 24 * 60


class SmsBox(Letterbox):
    """The same for SMS."""

    network = Network.SMS


class Pair:
    """Two people with phones and an open case each, and the operators who have them."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.count = scene, 0
        self.cases: dict[str, CaseId] = {}
        self.codes: dict[str, str] = {}

    async def write(self, who: str, words: str) -> list[str]:
        """They write; what they get for it."""
        self.count += 1
        self.scene.clock.forward(0.2)
        door = "telegram" if NETWORK[who] is Network.TELEGRAM else "sms"
        heard = Heard(door, f"m{self.count}", Address(NETWORK[who], who), self.scene.clock(), words=words)
        box = self.scene.house.doors[door]
        assert isinstance(box, Letterbox)
        before = len(box.sent)
        await self.scene.house.intake.take(heard)
        for _ in range(3):
            await self.scene.house.outbox.deliver()
        said = ["\n".join(out.parts) for out in box.sent[before:] if out.to == who]
        for each in said:
            if found := CODE.search(each):
                self.codes[who] = found.group()
        return said

    async def begin(self, who: str) -> None:
        """They ask for a human and tell their secret; the case is taken."""
        for words in ("привет", "1", "1", "оператор", "1", "3", "1", "0000", SECRET[who]):
            if words != "0000":
                await self.write(who, words)
        self.cases[who] = await self.case(who)

    async def case(self, who: str) -> CaseId:
        def find(tx: Tx) -> CaseId:
            here = people.enter(tx, Address(NETWORK[who], who), NETWORK[who].value, self.scene.clock())
            brief = cases.brief_of(tx, here.person.id)
            assert brief is not None
            return brief.id

        return await self.scene.store.write(find)

    def hand(self, who: str, name: str = "Aigul") -> Hand:
        self.count += 1
        return Hand(self.scene.ids[name], self.cases[who], f"t{self.count}")

    async def held(self, name_of_b: str = "Aigul") -> None:
        for who, name in ((A, "Aigul"), (B, name_of_b)):
            await self.begin(who)
            await self.scene.desk.claim(self.hand(who, name))
            await self.scene.house.outbox.deliver()

    async def propose(self) -> None:
        await linking.propose(self.scene.desk, self.hand(A), self.cases[B])

    async def agree(self, who: str) -> list[str]:
        asked = await self.write(who, "я здесь")
        assert any("номер" in said for said in asked), asked
        return await self.write(who, "1")

    def sent(self, who: str) -> str:
        boxes = [self.scene.house.doors[name] for name in ("telegram", "sms")]
        every = [out for box in boxes if isinstance(box, Letterbox) for out in box.sent if out.to == who]
        return "\n".join("\n".join(out.parts) for out in every)

    async def state(self) -> list[str]:
        return [row.state for row in await rows(self.scene, links_table)]


async def rows(scene: Scene, table: Any) -> list[Any]:
    return list(await scene.store.read(lambda tx: tx.all(select(table))))


@pytest.fixture
async def pair(store: Store) -> AsyncIterator[Pair]:
    scene = await scene_over(store, NOW)
    scene.house.doors["sms"] = SmsBox("sms")
    yield Pair(scene)


async def test_both_codes_given_crosswise_join(pair: Pair) -> None:
    await pair.held()
    await pair.propose()
    for who in (A, B):
        said = await pair.agree(who)
        assert pair.codes[who] in "\n".join(said)
    assert pair.codes[A] != pair.codes[B]
    await pair.write(B, pair.codes[A])
    assert await pair.state() == ["proposed"]
    await pair.write(A, pair.codes[B].replace(" ", ""))
    assert await pair.state() == ["joined"]
    for who, other in ((A, B), (B, A)):
        assert pair.codes[other] not in pair.sent(who)
        assert SECRET[other] not in pair.sent(who)
        file = await pair.scene.desk.file(pair.cases[who], pair.scene.ids["Aigul"])
        assert any(line.verb == "link_joined" for line in file.lines)
        assert not any(CODE.search(line.words or "") for line in file.lines)


async def test_answers_still_go_to_the_phone_of_their_case(pair: Pair) -> None:
    await test_both_codes_given_crosswise_join(pair)
    scene, aigul = pair.scene, pair.scene.ids["Aigul"]
    seen = (await scene.desk.file(pair.cases[A], aigul)).seen
    await scene.desk.reply(pair.hand(A), Draft("где вы сейчас", seen))
    scene.clock.forward(1)
    for _ in range(3):
        await scene.house.outbox.deliver()
    assert "где вы сейчас" in pair.sent(A)
    assert "где вы сейчас" not in pair.sent(B)


async def test_a_code_may_be_told_by_voice_and_entered_at_the_desk(pair: Pair) -> None:
    await pair.held("Timur")
    await pair.propose()
    await linking.agree(pair.scene.desk, pair.hand(B, "Timur"))
    for who in (A, B):
        await pair.agree(who)
    said = await linking.enter(pair.scene.desk, pair.hand(A), pair.codes[B])
    assert said == "desk_links-link-right"
    said = await linking.enter(pair.scene.desk, pair.hand(B, "Timur"), pair.codes[A])
    assert said == "desk_links-link-joined_ok"
    assert await pair.state() == ["joined"]


async def test_nobody_is_asked_before_the_other_operator_agrees(pair: Pair) -> None:
    await pair.held("Timur")
    await pair.propose()
    for who in (A, B):
        assert not any("номер" in said for said in await pair.write(who, "я здесь"))
    with pytest.raises(Refused):
        await linking.agree(pair.scene.desk, pair.hand(A))
    await linking.agree(pair.scene.desk, pair.hand(B, "Timur"))
    for who in (A, B):
        await pair.agree(who)


async def test_three_wrong_codes_end_it_and_even_the_right_one_is_late(pair: Pair) -> None:
    await pair.held()
    await pair.propose()
    for who in (A, B):
        await pair.agree(who)
    wrong = next(f"{n}" for n in range(11111111, 99999999) if f"{n}" not in "".join(pair.codes.values()))
    for who in (A, B, A):
        await pair.write(who, wrong)
    assert await pair.state() == ["over"]
    await pair.write(B, pair.codes[A])
    await pair.write(A, pair.codes[B])
    assert await pair.state() == ["over"]


async def test_a_no_ends_it(pair: Pair) -> None:
    await pair.held()
    await pair.propose()
    await pair.write(A, "я здесь")
    await pair.write(A, "2")
    assert await pair.state() == ["refused"]
    assert A not in pair.codes


async def test_after_a_day_nothing_is_asked_or_joined(pair: Pair) -> None:
    await pair.held()
    await pair.propose()
    for who in (A, B):
        await pair.agree(who)
    await pair.write(B, pair.codes[A])
    pair.scene.clock.forward(DAY + 1)
    await pair.write(A, pair.codes[B])
    assert await pair.state() == ["proposed"]
    await pair.scene.store.write(lambda tx: keeping.purge(tx, pair.scene.clock()))
    row = (await rows(pair.scene, links_table))[0]
    assert (row.state, row.from_code, row.to_code) == ("over", None, None)
    pair.scene.clock.forward(31 * DAY)
    await pair.scene.store.write(lambda tx: links.forget(tx, pair.scene.clock()))
    assert await rows(pair.scene, links_table) == []


async def test_what_cannot_be_proposed(pair: Pair) -> None:
    await pair.held()
    desk = pair.scene.desk
    for number in (0, 999_999, pair.cases[A]):
        with pytest.raises(Refused) as refused:
            await linking.propose(desk, pair.hand(A), CaseId(number))
        assert refused.value.why == "desk_links-link-no_case"
    with pytest.raises(Refused):
        await linking.propose(desk, pair.hand(A, "Timur"), pair.cases[B])
    await pair.propose()
    with pytest.raises(Refused) as refused:
        await linking.propose(desk, pair.hand(B), pair.cases[A])
    assert refused.value.why == "desk_links-link-busy"
    with pytest.raises(Refused):
        await linking.enter(desk, pair.hand(A), "привет")


async def test_care_is_shared_and_given_back_to_whom_has_not_written_since(pair: Pair) -> None:
    await pair.held()
    scene = pair.scene
    people_of = {}
    for who in (A, B):
        number = pair.cases[who]
        people_of[who] = await scene.store.read(lambda tx, of=number: cases.person_in(tx, of))
    await scene.store.write(lambda tx: tx.run(_discreet(people_of[A]), {}))
    await pair.propose()
    for who in (A, B):
        await pair.agree(who)
    await pair.write(B, pair.codes[A])
    await pair.write(A, pair.codes[B])
    care = {row.id: row.discreet for row in await rows(scene, tables.people)}
    assert care == {people_of[A]: True, people_of[B]: True}
    number = (await rows(scene, links_table))[0].id
    await linking.undo(scene.store, number, await scene.lead(), scene.clock())
    care = {row.id: row.discreet for row in await rows(scene, tables.people)}
    assert care == {people_of[A]: True, people_of[B]: False}
    assert await pair.state() == ["undone"]
    with pytest.raises(Refused):
        await linking.undo(scene.store, number, await scene.lead(), scene.clock())


def _discreet(person_id: Any) -> Any:
    return tables.people.update().where(tables.people.c.id == person_id).values(discreet=True)


async def test_a_joined_pair_is_undone_for_thirty_days_only(pair: Pair) -> None:
    await test_both_codes_given_crosswise_join(pair)
    number = (await rows(pair.scene, links_table))[0].id
    late = Millis(pair.scene.clock() + 31 * 24 * 3_600_000)
    with pytest.raises(Refused):
        await linking.undo(pair.scene.store, number, 1, late)
    await pair.scene.store.write(lambda tx: links.forget(tx, late))
    row = (await rows(pair.scene, links_table))[0]
    assert (row.state, row.before) == ("joined", None)


async def test_who_is_forgotten_takes_the_link_along_and_nothing_of_the_other(pair: Pair) -> None:
    await test_both_codes_given_crosswise_join(pair)
    scene = pair.scene
    gone = await scene.store.read(lambda tx: cases.person_in(tx, pair.cases[A]))
    assert gone is not None
    await scene.store.write(lambda tx: people.erase(tx, gone, scene.clock()))
    assert await rows(scene, links_table) == []
    story = (await scene.desk.file(pair.cases[B], scene.ids["Aigul"])).lines
    assert any(line.words == SECRET[B] for line in story)


@pytest.mark.parametrize("seed", range(8))
async def test_in_any_order_nothing_leaks_and_nothing_joins_without_both_codes(pair: Pair, seed: int) -> None:
    chance = random.Random(seed)
    await pair.held()
    given: set[str] = set()
    await pair.propose()
    for _ in range(24):
        who = chance.choice((A, B))
        other = B if who == A else A
        words = chance.choice(("я здесь", "1", "1", "меню", "code", "code", "own", "wrong"))
        joined = (await pair.state())[0] == "joined"
        if words == "code" and other in pair.codes:
            agreed, live = who in pair.codes, (await pair.state())[0] == "proposed"
            given |= {other} if agreed and live else set()
            words = pair.codes[other]
        elif words == "own" and who in pair.codes:
            words = pair.codes[who]
        elif words in ("code", "own", "wrong"):
            words = "12345678"
        await pair.write(who, words)
        state = (await pair.state())[0]
        assert state != "joined" or joined or given == {A, B}
        for each, else_ in ((A, B), (B, A)):
            said = pair.sent(each)
            assert SECRET[else_] not in said and else_ not in said
            assert else_ not in pair.codes or pair.codes[else_] not in said


class PowerFailure(Exception):
    """The lights go out."""


@pytest.mark.parametrize("deed", ["join", "undo"])
async def test_a_failure_anywhere_leaves_all_as_it_was(
    pair: Pair, monkeypatch: pytest.MonkeyPatch, deed: str
) -> None:
    await pair.held()
    await pair.propose()
    for who in (A, B):
        await pair.agree(who)
    await pair.write(B, pair.codes[A])
    scene = pair.scene
    code = pair.codes[B].replace(" ", "")
    here = await scene.store.read(lambda tx: cases.person_in(tx, pair.cases[A]))
    assert here is not None
    number = (await rows(scene, links_table))[0].id
    if deed == "undo":
        await pair.write(A, code)

    def work(tx: Tx) -> None:
        if deed == "undo":
            assert joining.undo(tx, number, 1, scene.clock())
            return
        assert links.tried(tx, here, code, scene.clock()) == links.RIGHT
        assert joining.settle(tx, here, scene.clock())

    async def everything() -> dict[str, list[str]]:
        every = tables.metadata.sorted_tables
        return {table.name: [str(row) for row in await rows(scene, table)] for table in every}

    before, real, steps = await everything(), Tx._do, 0
    for most in range(100):
        left = most

        def broken(self: Tx, *asked: Any) -> Any:
            nonlocal left
            left -= 1
            if left < 0:
                raise PowerFailure
            return real(self, *asked)

        monkeypatch.setattr(Tx, "_do", broken)
        try:
            await scene.store.write(work)
        except PowerFailure:
            monkeypatch.setattr(Tx, "_do", real)
            assert await everything() == before, most
            steps = most
            continue
        break
    monkeypatch.setattr(Tx, "_do", real)
    assert steps > 6
    assert await pair.state() == ["joined" if deed == "join" else "undone"]
