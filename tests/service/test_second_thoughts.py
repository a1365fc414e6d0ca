"""An answer can be taken back for five seconds; a draft outlives what happens; what failed is sent again."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from desk_scene import Scene, Somebody, scene_over
from sqlalchemy import select, update

from bot.core.case import CaseState
from bot.core.faults import Refused
from bot.core.message import CaseId, SaidId
from bot.core.window import UNDO_MS
from bot.service.desk import LEASE_MS, Draft, Hand
from bot.store import keeping, people, settled, story, tables
from bot.store.database import Store
from bot.store.desk_tables import drafts
from bot.store.leaving import lease, waits

NOW = 1_800_000_000_000
ANNA = Somebody("anna")
TOKENS = iter(range(10_000))


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    yield await scene_over(store, NOW)


def hand(scene: Scene, case: CaseId, name: str = "Aigul") -> Hand:
    return Hand(scene.ids[name], case, f"form {next(TOKENS)}")


async def taken(scene: Scene) -> CaseId:
    """Anna's case, in Aigul's hands."""
    case = await scene.opens(ANNA, words="help")
    await scene.desk.claim(hand(scene, case))
    await scene.house.outbox.deliver()
    return case


async def answered(scene: Scene, case: CaseId, words: str = "I am here") -> SaidId:
    seen = (await scene.desk.file(case, scene.ids["Aigul"])).seen
    await scene.desk.reply(hand(scene, case), Draft(words, seen))
    lines = await scene.store.read(lambda tx: story.story(tx, case))
    return SaidId(max(line.id for line in lines if line.what == "said" and line.actor.isdecimal()))


async def refused(deed: object) -> str:
    with pytest.raises(Refused) as error:
        await deed  # type: ignore[misc]
    return error.value.why


def reached(scene: Scene) -> list[str]:
    return ["".join(out.parts) for out in scene.box.sent]


async def test_words_leave_after_five_seconds_and_not_before(scene: Scene) -> None:
    case = await taken(scene)
    await answered(scene, case)
    scene.clock.now += UNDO_MS - 1
    assert not await scene.store.read(lambda tx: waits(tx, "telegram", False, scene.clock()))
    await scene.house.outbox.deliver()
    assert "I am here" not in reached(scene)
    scene.clock.now += 1
    await scene.house.outbox.deliver()
    assert "I am here" in reached(scene)


async def test_words_taken_back_never_leave_and_stand_in_the_draft_again(scene: Scene) -> None:
    case = await taken(scene)
    said = await answered(scene, case)
    await scene.talk.answers.undo(hand(scene, case), said, "and more")
    scene.clock.forward(1)
    await scene.house.outbox.deliver()
    assert "I am here" not in reached(scene)
    assert await scene.talk.drafts.of(scene.ids["Aigul"], case) == "I am here\nand more"
    row = await scene.store.read(lambda tx: story.row_of(tx, case, scene.clock()))
    assert row is not None
    assert (row.state, row.replied_at) == (CaseState.ACTIVE, 0), "nobody has answered them"


async def test_what_has_begun_to_leave_is_not_taken_back(scene: Scene) -> None:
    case = await taken(scene)
    said = await answered(scene, case)
    scene.clock.now += UNDO_MS
    await scene.store.write(lambda tx: lease(tx, ["telegram"], scene.clock(), 60_000, 10))
    assert await refused(scene.talk.answers.undo(hand(scene, case), said, "")) == "desk_talk-undo-late"
    assert await scene.talk.drafts.of(scene.ids["Aigul"], case) == ""


async def test_what_may_stand_on_the_phone_is_not_taken_back(scene: Scene) -> None:
    """A second try waits; the first may have arrived."""
    case = await taken(scene)
    said = await answered(scene, case)
    in_doubt = update(tables.said).where(tables.said.c.id == said).values(doubt=True)
    await scene.store.write(lambda tx: tx.run(in_doubt))
    assert await refused(scene.talk.answers.undo(hand(scene, case), said, "")) == "desk_talk-undo-late"


async def test_taking_back_and_leaving_at_once_have_one_winner(scene: Scene) -> None:
    case = await taken(scene)
    for _ in range(10):
        await scene.desk.claim(hand(scene, case))
        said = await answered(scene, case, f"words {scene.clock.now}")
        words = f"words {scene.clock.now}"
        scene.clock.now += UNDO_MS
        undo, _ = await asyncio.gather(
            scene.talk.answers.undo(hand(scene, case), said, ""),
            scene.house.outbox.deliver(),
            return_exceptions=True,
        )
        assert (words in reached(scene)) == isinstance(undo, Refused)
        scene.clock.forward(0.3)


async def test_only_the_writer_takes_words_back_and_only_in_their_own_case(scene: Scene) -> None:
    case = await taken(scene)
    other = await scene.opens(Somebody("b"), words="help")
    said = await answered(scene, case)
    for whose, where in (("Timur", case), ("Aigul", other)):
        undo = scene.talk.answers.undo(hand(scene, where, whose), said, "")
        assert await refused(undo) == "desk_talk-undo-late"


async def test_the_persons_own_leave_waits_for_no_second_thoughts(scene: Scene) -> None:
    case = await taken(scene)
    await answered(scene, case)
    before = len(scene.box.sent)
    await scene.asked(ANNA, "common-knock")  # an answer to something they wrote
    await scene.house.outbox.deliver()
    assert len(scene.box.sent) == before + 1
    assert "I am here" not in reached(scene)


async def test_the_desks_own_words_keep_their_order(scene: Scene) -> None:
    case = await taken(scene)
    await answered(scene, case, "goodbye")
    seen = (await scene.desk.file(case, scene.ids["Aigul"])).seen
    await scene.desk.close(hand(scene, case), "helped", "T3", seen)
    before = len(scene.box.sent)
    await scene.house.outbox.deliver()
    assert reached(scene)[before:] == [], "the end is not told before the last words"
    for _ in range(3):
        scene.clock.forward(0.1)
        await scene.house.outbox.deliver()
    assert reached(scene)[before] == "goodbye"
    assert len(reached(scene)) == before + 2


async def test_a_clock_set_back_an_hour_does_not_keep_words_for_an_hour(scene: Scene) -> None:
    case = await taken(scene)
    await answered(scene, case)
    scene.clock.forward(-60)
    assert await scene.store.read(lambda tx: waits(tx, "telegram", False, scene.clock()))


async def test_a_draft_outlives_a_lost_lease_and_ends_with_its_answer(scene: Scene) -> None:
    case, aigul = await taken(scene), scene.ids["Aigul"]
    assert await scene.talk.drafts.keep(hand(scene, case), "half an")
    scene.clock.forward(LEASE_MS / 60_000 + 1)
    await scene.house.take_back_cases()
    assert await scene.talk.drafts.of(aigul, case) == "half an"
    assert await scene.talk.drafts.keep(hand(scene, case), "half an answ")
    await scene.desk.claim(hand(scene, case))
    await answered(scene, case)
    assert await scene.talk.drafts.of(aigul, case) == ""


async def test_a_draft_that_arrives_after_its_answer_does_not_come_back(scene: Scene) -> None:
    case, aigul = await taken(scene), scene.ids["Aigul"]
    form = hand(scene, case)
    await scene.desk.reply(form, Draft("sent", (await scene.desk.file(case, aigul)).seen))
    assert not await scene.talk.drafts.keep(form, "sent")
    assert await scene.talk.drafts.of(aigul, case) == ""


async def test_drafts_are_of_whoever_held_the_case_and_of_nobody_else(scene: Scene) -> None:
    case = await taken(scene)
    await scene.talk.drafts.keep(hand(scene, case), "mine")
    assert not await scene.talk.drafts.keep(hand(scene, case, "Timur"), "theirs")
    assert await scene.talk.drafts.of(scene.ids["Timur"], case) == ""


@pytest.mark.parametrize("end", ["close", "erase", "term"])
async def test_a_draft_goes_with_the_case_the_person_and_the_clock(scene: Scene, end: str) -> None:
    case, aigul = await taken(scene), scene.ids["Aigul"]
    await scene.talk.drafts.keep(hand(scene, case), "planted words")
    (row,) = await scene.store.read(lambda tx: tx.all(select(drafts)))
    assert b"planted" not in row.words
    if end == "close":
        seen = (await scene.desk.file(case, aigul)).seen
        await scene.desk.close(hand(scene, case), "helped", "T3", seen)
    elif end == "erase":
        found = await scene.store.read(lambda tx: story.row_of(tx, case, scene.clock()))
        assert found is not None
        await scene.store.write(lambda tx: people.erase(tx, found.person_id, scene.clock()))
    else:
        scene.clock.forward(72 * 60 + 1)
        await scene.store.write(lambda tx: keeping.purge(tx, scene.clock()))
    assert await scene.store.read(lambda tx: tx.all(select(drafts))) == []


@pytest.mark.parametrize(("fate", "doubt"), [("failed", False), ("unknown", True)])
async def test_what_did_not_arrive_is_sent_once_more_as_a_new_message(
    scene: Scene, fate: str, doubt: bool
) -> None:
    case, aigul = await taken(scene), scene.ids["Aigul"]
    said = await answered(scene, case)
    scene.clock.now += UNDO_MS
    await scene.store.write(lambda tx: lease(tx, ["telegram"], scene.clock(), 60_000, 10))
    if fate == "failed":
        await scene.store.write(lambda tx: settled.failed(tx, said, "30003", scene.clock()))
    else:
        await scene.store.write(lambda tx: settled.unknown(tx, said, scene.clock()))
    seen = (await scene.desk.file(case, aigul)).seen
    await scene.talk.answers.again(hand(scene, case), said, seen)
    scene.clock.now += UNDO_MS
    await scene.house.outbox.deliver()
    assert reached(scene).count("I am here") == 1
    lines = (await scene.desk.file(case, aigul)).lines
    (told,) = [line.codes for line in lines if line.verb == "sent_again"]
    assert told.endswith("doubt") == doubt
    fresh = int(told.split()[0])
    again = scene.talk.answers.again(hand(scene, case), SaidId(fresh), seen)
    assert await refused(again) == "desk_talk-again-not", "this one arrived"


async def test_sending_again_is_refused_like_any_answer(scene: Scene) -> None:
    case, aigul = await taken(scene), scene.ids["Aigul"]
    said = await answered(scene, case)
    seen = (await scene.desk.file(case, aigul)).seen
    assert await refused(scene.talk.answers.again(hand(scene, case), said, seen)) == "desk_talk-again-not"
    await scene.writes(ANNA, "somebody is here")
    assert await refused(scene.talk.answers.again(hand(scene, case), said, seen)) == "desk-changed"
