"""Faults that a strict reading of the desk found; each was shown to happen before it was mended."""

import asyncio
from itertools import count

import pytest
from alarm_parts import World, a_world
from desk_scene import Scene, Somebody, scene_over
from sqlalchemy import select

from bot.core.case import CaseState, Tier
from bot.core.message import Address, CaseId, Heard, Network, SaidId
from bot.service.desk import Draft, Hand
from bot.service.staff import Rules
from bot.store import cases, keeping, people, story, tables, ways_back
from bot.store.database import Store

NOW = 1_800_000_000_000
TOKENS = count()
OLD, NEW = "700001", "700002"


def token() -> str:
    return f"t{next(TOKENS)}"


async def says(scene: Scene, who: str, words: str) -> None:
    scene.clock.forward(0.2)
    place = Address(Network.TELEGRAM, who)
    await scene.house.intake.take(Heard("telegram", f"z{next(TOKENS)}", place, scene.clock(), words=words))


async def case_row(scene: Scene, case: CaseId) -> object:
    return await scene.store.read(lambda tx: tx.one(select(tables.cases).where(tables.cases.c.id == case)))


async def answered(world: World, case: CaseId) -> None:
    aigul = world.scene.ids["Aigul"]
    await world.scene.desk.claim(Hand(aigul, case, token()))
    seen = (await world.scene.desk.file(case, aigul)).seen
    await world.scene.desk.reply(Hand(aigul, case, token()), Draft("hello", seen))


@pytest.mark.parametrize("older", ["referred", "waiting_on_person", "waiting"])
async def test_who_comes_back_in_danger_is_not_left_with_the_partner(sqlite_store: Store, older: str) -> None:
    world = await a_world(sqlite_store)
    scene, aigul = world.scene, world.scene.ids["Aigul"]
    case = await scene.opens(Somebody(OLD), Tier.T3, words="help")
    word = await scene.store.write(
        lambda tx: ways_back.give(
            tx,
            people.enter(tx, Address(Network.TELEGRAM, OLD), "telegram", scene.clock()).person.id,
            scene.clock(),
        )
    )
    if older != "waiting":
        await answered(world, case)
    if older == "referred":
        await scene.store.write(lambda tx: cases.refer(tx, case, aigul, scene.clock()))
    scene.clock.forward(1)
    await scene.opens(
        Somebody(NEW), Tier.T1, words="danger", alarm=True, reason="danger_phrase", consent=True
    )
    await says(scene, NEW, word)
    await says(scene, NEW, "1")
    row = await case_row(scene, case)
    assert (row.tier, row.reason, row.consent) == (Tier.T1, "danger_phrase", True)  # type: ignore[attr-defined]
    held = {"referred": CaseState.HANDED_BACK, "waiting_on_person": CaseState.ACTIVE, "waiting": "waiting"}
    assert row.state == held[older]  # type: ignore[attr-defined]
    if older == "referred":
        rung = len(world.calls)
        await world.seconds(240, 5)
        assert len(world.calls) > rung


async def closed_and_opened_anew(scene: Scene, case: CaseId, anna: Somebody) -> None:
    aigul = scene.ids["Aigul"]
    seen = (await scene.desk.file(case, aigul)).seen
    await scene.desk.close(Hand(aigul, case, token()), "helped", "T3", seen)
    scene.clock.forward(60 * 24 * 5)
    again = await scene.opens(anna, Tier.T3, words="help again")
    await scene.desk.claim(Hand(aigul, again, token()))


async def asked_something_else_since(scene: Scene, case: CaseId) -> None:
    aigul = scene.ids["Aigul"]
    seen = (await scene.desk.file(case, aigul)).seen
    draft = Draft("own words: which of the two?", seen, lint=False)
    await scene.desk.reply(Hand(aigul, case, token()), draft)
    scene.clock.forward(0.2)
    await delivered(scene)
    scene.clock.forward(60 * 73)
    await scene.store.write(lambda tx: keeping.purge(tx, scene.clock()))
    await scene.desk.claim(Hand(aigul, case, token()))


async def delivered(scene: Scene) -> None:
    for _ in range(3):
        await scene.house.outbox.deliver()


@pytest.mark.parametrize("since", ["another case", "other words"])
async def test_a_digit_never_answers_a_question_that_is_over(sqlite_store: Store, since: str) -> None:
    scene = (await a_world(sqlite_store)).scene
    aigul, anna = scene.ids["Aigul"], Somebody(OLD)
    name = next(each.name for each in scene.house.loaded.board.phrases if "danger" in each.means.values())
    case = await scene.opens(anna, Tier.T3, words="help")
    await scene.desk.claim(Hand(aigul, case, token()))
    await says(scene, OLD, "hello")
    seen = (await scene.desk.file(case, aigul)).seen
    await scene.phrases.send(Hand(aigul, case, token()), name, seen)
    scene.clock.forward(0.2)
    await delivered(scene)
    if since == "another case":
        await closed_and_opened_anew(scene, case, anna)
    else:
        await asked_something_else_since(scene, case)
    await says(scene, OLD, "1")
    await says(scene, OLD, "1")
    rows = await scene.store.read(lambda tx: tx.all(select(tables.cases)))
    assert {row.tier for row in rows} == {Tier.T3}
    heard = await scene.store.read(lambda tx: tx.all(select(tables.heard)))
    assert not [row for row in heard if row.step.startswith("board.")]


async def test_an_answer_taken_back_leaves_the_alarm_as_it_was(sqlite_store: Store) -> None:
    scene = (await a_world(sqlite_store)).scene
    aigul = scene.ids["Aigul"]
    case = await scene.opens(Somebody(OLD), Tier.T1, words="danger", alarm=True)
    await scene.desk.claim(Hand(aigul, case, token()))
    seen = (await scene.desk.file(case, aigul)).seen
    await scene.desk.reply(Hand(aigul, case, token()), Draft("hello", seen))
    lines = await scene.store.read(lambda tx: story.story(tx, case))
    said = SaidId(max(line.id for line in lines if line.what == "said" and line.actor.isdecimal()))
    await scene.talk.answers.undo(Hand(aigul, case, token()), said, "")
    row = await case_row(scene, case)
    assert row.alarm_at  # type: ignore[attr-defined]


async def test_a_page_that_asks_by_itself_is_no_sign_of_life(sqlite_store: Store) -> None:
    scene = await scene_over(sqlite_store, NOW)
    scene.staff.rules = Rules(idle_ms=30 * 60_000)
    browser = await scene.visitor("Aigul")
    for _ in range(45):
        scene.clock.forward(1)
        await browser.client.get("/desk/alarms/now", headers={"x-desk": "part"})
    assert (await browser.look("/desk")).status_code == 303


async def test_eight_first_tries_at_once_are_noise_and_no_failure(store: Store) -> None:
    scene = await scene_over(store, NOW)

    async def one(number: int) -> None:
        place = Address(Network.TELEGRAM, f"70{number}")
        heard = Heard("telegram", f"z{number}", place, scene.clock(), words="1234 5678 9012")
        await scene.house.intake.take(heard)

    await asyncio.gather(*(one(number) for number in range(8)))
    assert not await scene.store.read(lambda tx: tx.all(select(tables.cases)))
