"""Cases of those who call or come in: the same questions, the same level, and nothing is ever sent."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from desk_scene import Scene, Somebody, loaded, scene_over
from sqlalchemy import select

from bot.core.faults import Refused
from bot.core.message import CaseId
from bot.service.desk import Draft, Hand
from bot.service.walk_in import Answer, Arrival
from bot.store import keeping, people, tables, voice
from bot.store.database import Store
from bot.store.story import QueueRow, StoryLine

NOW = 1_800_000_000_000
DAY = 24 * 60
CALLER = Arrival("phone", "tg", "T3", stays_in="RU", comes_from="TJ")


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    yield await scene_over(store, NOW)


class Call:
    """Aigul on the phone with somebody."""

    def __init__(self, scene: Scene, case: CaseId) -> None:
        self.scene, self.case, self.forms = scene, case, 0
        self.desk, self.walk_in = scene.desk, scene.console.walk_in

    @property
    def hand(self) -> Hand:
        self.forms += 1
        self.scene.clock.forward(0.01)
        return Hand(self.scene.ids["Aigul"], self.case, f"form {self.forms}")

    async def row(self) -> QueueRow:
        return (await self.desk.file(self.case, self.scene.ids["Aigul"])).row

    async def spoken(self) -> list[StoryLine]:
        file = await self.desk.file(self.case, self.scene.ids["Aigul"])
        return [line for line in file.lines if line.what == "said"]

    @staticmethod
    def usual(step: str) -> str:
        flow, _, name = step.partition(".")
        found = loaded().flows[flow].step(name)
        return "no" if found and "no" in found.choices else found.choices[-1] if found else ""

    async def answers(self, **answers: str) -> list[str]:
        """Answer each question as told, or as usual, until none stands; which were put."""
        put = []
        while (stands := await self.walk_in.standing(self.case)).step:
            name = stands.step.partition(".")[2]
            put.append(name)
            given = answers.get(name) or self.usual(stands.step)
            if given.startswith("="):
                answer = Answer(stands.step, stands.turn, typed=given[1:])
            else:
                answer = Answer(stands.step, stands.turn, given)
            await self.walk_in.answer(self.hand, answer)
        return put


async def call(scene: Scene, arrival: Arrival = CALLER, token: str = "new") -> Call:
    case = await scene.console.walk_in.open(scene.ids["Aigul"], token, arrival, scene.clock())
    return Call(scene, case)


async def test_the_case_is_its_openers_and_knows_what_was_noted(scene: Scene) -> None:
    talk = await call(scene, replace(CALLER, child="unsure", discreet=True, tier="T2"))
    row = await talk.row()
    assert (row.owner, row.held, row.tier, row.source) == (scene.ids["Aigul"], True, "T2", "phone")
    assert (row.locale, row.stays_in, row.comes_from, row.child) == ("tg", "RU", "TJ", True)
    assert row.discreet and not row.reachable


async def test_the_same_form_twice_opens_one_case(scene: Scene) -> None:
    first, second = await call(scene), await call(scene)
    assert first.case == second.case
    assert len(await scene.desk.queue(scene.ids["Aigul"])) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"source": "sms"},
        {"locale": "xx"},
        {"tier": "T9"},
        {"child": ""},
        {"stays_in": "Atlantis"},
        {"comes_from": "<b>"},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
async def test_a_form_that_does_not_fit_opens_nothing(scene: Scene, wrong: dict[str, str]) -> None:
    with pytest.raises(Refused, match="desk_links-pick"):
        await call(scene, replace(CALLER, **wrong))
    assert await scene.desk.queue(scene.ids["Aigul"]) == []


async def test_the_questions_lead_to_the_same_level_and_tier_as_in_writing(scene: Scene) -> None:
    talk = await call(scene)
    await talk.walk_in.begin(talk.hand, "trouble")
    put = await talk.answers(g1="yes")
    row = await talk.row()
    assert (row.tier, row.level) == ("T1", "urgent")
    assert put[0] == "g1", "nobody is asked whether it is safe to read this aloud"
    args = [dict(part.args) for line in await talk.spoken() for part in line.parts]
    assert any(each.get("numbers") for each in args), "a number to read out"


async def test_nothing_of_it_ever_leaves(scene: Scene) -> None:
    talk = await call(scene)
    for flow in ("trouble", "check", "someone_else", "numbers"):
        await talk.walk_in.begin(talk.hand, flow)
        await talk.answers(going_to="TR", stays_in="TR", arranged="nobody", p9="none")
    lines = await talk.spoken()
    assert lines
    assert {line.state for line in lines} == {"spoken"}
    await scene.house.outbox.deliver()
    assert scene.box.sent == []
    texts = {part.text for line in lines for part in line.parts}
    assert not {text for text in texts if text.startswith(("human-", "welcome-", "common-joined"))}


async def test_a_place_may_be_typed_and_orders_may_not(scene: Scene) -> None:
    talk = await call(scene, replace(CALLER, stays_in=""))
    await talk.walk_in.begin(talk.hand, "numbers")
    stands = await talk.walk_in.standing(talk.case)
    assert stands.typed
    for order in ("удалить всё", "stop", "0", "помогите", "какой-то ответ"):
        with pytest.raises(Refused, match="desk_links-not_read"):
            await talk.walk_in.answer(talk.hand, Answer(stands.step, stands.turn, typed=order))
    await talk.walk_in.answer(talk.hand, Answer(stands.step, stands.turn, typed="Анкара, Турция"))
    assert (await talk.row()).stays_in == "TR"


async def test_an_answer_to_another_question_is_refused(scene: Scene) -> None:
    talk = await call(scene)
    await talk.walk_in.begin(talk.hand, "trouble")
    stands = await talk.walk_in.standing(talk.case)
    await talk.walk_in.answer(talk.hand, Answer(stands.step, stands.turn, "no"))
    for old in (Answer(stands.step, stands.turn, "yes"), Answer("nowhere.x", 0, "yes"), Answer("", 0)):
        with pytest.raises(Refused, match="desk_links-other_question"):
            await talk.walk_in.answer(talk.hand, old)


async def test_a_long_silence_on_the_phone_loses_no_answers(scene: Scene) -> None:
    talk = await call(scene)
    await talk.walk_in.begin(talk.hand, "trouble")
    stands = await talk.walk_in.standing(talk.case)
    await talk.walk_in.answer(talk.hand, Answer(stands.step, stands.turn, "no"))
    scene.clock.forward(40)
    await scene.desk.claim(talk.hand)
    before = await talk.walk_in.standing(talk.case)
    if not before.step:  # taking it anew puts the flow aside: it is begun again by the operator
        await talk.walk_in.begin(talk.hand, "trouble")
    assert (await talk.walk_in.standing(talk.case)).step.startswith("trouble.")


async def test_only_who_holds_the_case_may_ask(scene: Scene) -> None:
    talk = await call(scene)
    other = Hand(scene.ids["Timur"], talk.case, "other")
    for deed in (
        talk.walk_in.begin(other, "trouble"),
        talk.walk_in.call_back(other, "+996555000100", "now"),
        talk.walk_in.consent(replace(other, token="c")),
    ):
        with pytest.raises(Refused, match="desk-not-yours"):
            await deed


async def test_who_writes_is_not_asked_by_voice(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), words="help")
    hand = Hand(scene.ids["Aigul"], case, "1")
    await scene.desk.claim(hand)
    with pytest.raises(Refused, match="desk-no-way"):
        await scene.console.walk_in.begin(replace(hand, token="2"), "trouble")


async def test_nobody_can_write_to_who_has_no_door(scene: Scene) -> None:
    talk = await call(scene)
    with pytest.raises(Refused, match="desk-no-way"):
        await scene.desk.reply(talk.hand, Draft("hello", 0))


async def test_a_number_for_a_call_is_sealed_and_goes_with_the_case(scene: Scene) -> None:
    talk = await call(scene)
    await talk.walk_in.call_back(talk.hand, "+996 555 000-100", "evening")
    assert (await talk.walk_in.standing(talk.case)).number == "+996555000100"
    assert (await talk.row()).call_at == "evening"
    states = await scene.store.read(lambda tx: [row.state for row in tx.all(select(tables.people))])
    assert all(b"996555000100" not in bytes(state) for state in states)
    await scene.desk.close(talk.hand, "helped", "T3", seen=(await scene.desk.file(talk.case, 1)).seen)
    assert (await talk.walk_in.standing(talk.case)).number == ""
    verbs = [line.verb for line in (await scene.desk.file(talk.case, 1)).lines]
    assert "not_told" not in verbs, "nobody was to be told"


@pytest.mark.parametrize("number", ["abc", "12", "+" + "9" * 30, "112; drop", "<script>"])
async def test_what_is_no_number_is_not_kept(scene: Scene, number: str) -> None:
    talk = await call(scene)
    with pytest.raises(Refused, match="desk_links-bad_number"):
        await talk.walk_in.call_back(talk.hand, number, "now")


async def test_d21_consent_is_noted_once_it_was_read_aloud(scene: Scene) -> None:
    talk = await call(scene)
    await talk.walk_in.consent(talk.hand)
    assert (await talk.row()).consent


async def test_they_are_forgotten_like_everybody(scene: Scene) -> None:
    talk = await call(scene)
    await talk.walk_in.begin(talk.hand, "numbers")
    await talk.answers(more="menu")
    await scene.desk.close(talk.hand, "helped", "T4", seen=(await scene.desk.file(talk.case, 1)).seen)
    for days in (4, 31):
        scene.clock.forward(days * DAY)
        await scene.house.forget_the_due()
    for table in (tables.people, tables.addresses, tables.cases, tables.said, tables.heard):
        rows = await scene.store.read(lambda tx, table=table: tx.all(select(table)))
        assert rows == [], table.name


async def test_with_consent_they_stay_as_long_as_the_case(scene: Scene) -> None:
    talk = await call(scene)
    await talk.walk_in.consent(talk.hand)
    await scene.desk.close(talk.hand, "helped", "T4", seen=0)
    scene.clock.forward(360 * DAY)
    await scene.house.forget_the_due()
    assert (await talk.row()).state == "closed"
    scene.clock.forward(40 * DAY)
    await scene.house.forget_the_due()
    await scene.house.forget_the_due()
    assert await scene.store.read(lambda tx: tx.all(select(tables.people))) == []


async def test_erasing_them_leaves_nothing_of_them(scene: Scene) -> None:
    talk = await call(scene)
    await talk.walk_in.begin(talk.hand, "trouble")
    who = (await talk.row()).person_id
    assert who
    await scene.store.write(lambda tx: people.erase(tx, who, scene.clock()))
    assert await scene.store.read(lambda tx: voice.here(tx, who)) is None
    assert await scene.store.read(lambda tx: tx.all(select(tables.said))) == []
    assert await scene.store.write(lambda tx: keeping.purge(tx, scene.clock()))
