"""The supervisor at a glance, and the one deed there: a case moves, and nobody is left waiting for it."""

from collections.abc import AsyncIterator

import pytest
from desk_scene import Scene, Somebody, scene_over

from bot.core.case import Tier
from bot.core.faults import Refused
from bot.service import leading
from bot.service.desk import Draft, Hand
from bot.service.leading import Overview
from bot.store import audit, cases, shifts, staff
from bot.store.audit import Search

NOW = 1_800_000_000_000
HOUR = 3600_000


@pytest.fixture
async def scene(store: "object") -> AsyncIterator[Scene]:
    made = await scene_over(store, NOW)  # type: ignore[arg-type]
    await made.operator("Saule", "en", "kk", role="supervisor")
    yield made


async def seen(scene: Scene) -> Overview:
    return await scene.store.read(lambda tx: leading.overview(tx, scene.clock()))


async def shift(scene: Scene, name: str, ready: bool, phone: bool = False, ago: int = HOUR) -> None:
    def plan(tx: object) -> None:
        starts = scene.clock() - ago
        number = shifts.add(tx, scene.ids[name], starts, starts + 8 * HOUR, phone)  # type: ignore[arg-type]
        if ready:
            shifts.ready(tx, number, scene.clock() - 1)  # type: ignore[arg-type]

    await scene.store.write(plan)


async def test_the_first_answer_is_late_by_the_clock_of_its_tier_and_of_the_hour(scene: Scene) -> None:
    early = await scene.opens(Somebody("a"), Tier.T1, ago=4)
    late = await scene.opens(Somebody("b"), Tier.T1, ago=6)
    slow = await scene.opens(Somebody("c"), Tier.T2, ago=29)
    found = await seen(scene)
    assert [row.id for row in found.rows if found.late(row)] == [], "nobody is there: fifteen minutes"
    await shift(scene, "Aigul", ready=True)
    found = await seen(scene)
    assert {row.id for row in found.rows if found.late(row)} == {late}
    scene.clock.forward(2)
    found = await seen(scene)
    assert {row.id for row in found.rows if found.late(row)} == {early, late, slow}


async def test_who_was_answered_is_late_no_more(scene: Scene) -> None:
    await shift(scene, "Aigul", ready=True)
    case = await scene.opens(Somebody("a"), Tier.T1, "help", ago=9)
    aigul = scene.ids["Aigul"]
    await scene.desk.claim(Hand(aigul, case, "1"))
    assert (await seen(scene)).late((await seen(scene)).rows[0]), "taking it is no answer"
    number = (await scene.desk.file(case, aigul)).seen
    await scene.desk.reply(Hand(aigul, case, "2"), Draft("I am here", number))
    assert not (await seen(scene)).late((await seen(scene)).rows[0])
    assert (await seen(scene)).load(aigul) == {Tier.T1: 1}


async def test_the_page_tells_planned_from_there(scene: Scene) -> None:
    await shift(scene, "Aigul", ready=True)
    await shift(scene, "Timur", ready=False)
    page = (await (await scene.visitor("Saule")).look("/desk/overview")).text
    people = page[page.index('id="people"') : page.index('id="reviews"')]
    aigul, timur = people.index("Aigul"), people.index("Timur")
    assert "on duty" in people[aigul:timur]
    assert "planned, test alarm not heard" in people[timur:]
    assert (await (await scene.visitor("Aigul")).look("/desk/overview")).status_code == 403


async def test_findings_are_said_in_words(scene: Scene) -> None:
    scene.not_ready = ["numbers", "outbox"]
    page = (await (await scene.visitor("Saule")).look("/desk/overview")).text
    assert "No number is checked" in page
    assert "Messages do not leave" in page


async def move(scene: Scene, case: int, to: int, reason: str = "away", token: str = "t") -> int:
    visitor = await scene.visitor("Saule")
    await visitor.look("/desk/overview")
    form = {"csrf": visitor.field("csrf"), "case": str(case), "to": str(to), "reason": reason, "token": token}
    return (await visitor.client.post("/desk/overview/move", data=form)).status_code


async def owner(scene: Scene, case: int) -> tuple[str, int | None]:
    row = (await scene.desk.file(case, 0)).row
    return row.state, row.owner


async def test_a_held_case_goes_to_a_colleague_and_back_to_the_queue(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), Tier.T2, "help")
    aigul, timur = scene.ids["Aigul"], scene.ids["Timur"]
    await scene.desk.claim(Hand(aigul, case, "1"))
    assert await move(scene, case, timur) == 303
    assert await owner(scene, case) == ("claimed", timur)
    with pytest.raises(Refused):
        await scene.desk.hand_back(Hand(aigul, case, "2"))
    assert await move(scene, case, 0, token="u") == 303
    assert await owner(scene, case) == ("handed_back", None)
    found, _ = await scene.store.read(lambda tx: audit.search(tx, Search(verb="reassigned")))
    assert [(row.actor, row.codes) for row in found] == [
        (str(scene.ids["Saule"]), f"{timur} 0 away"),
        (str(scene.ids["Saule"]), f"{aigul} {timur} away"),
    ]


async def test_a_waiting_case_given_to_somebody_who_never_comes_waits_again(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), Tier.T2, "help")
    assert await move(scene, case, scene.ids["Timur"], "waits_long") == 303
    assert await owner(scene, case) == ("claimed", scene.ids["Timur"])
    scene.clock.forward(6)
    await scene.store.write(lambda tx: cases.take_back_expired(tx, scene.clock()))
    assert await owner(scene, case) == ("handed_back", None)


async def test_the_same_form_twice_moves_once(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), Tier.T2, "help")
    assert await move(scene, case, scene.ids["Timur"]) == 303
    assert await move(scene, case, scene.ids["Timur"]) == 303
    found, _ = await scene.store.read(lambda tx: audit.search(tx, Search(verb="reassigned")))
    assert len(found) == 1


@pytest.mark.parametrize(
    ("to", "reason"), [(0, "away"), (99, "away"), (-1, "away"), (2**80, "away"), (1, ""), (1, "made up")]
)
async def test_what_cannot_be_moved_stays(scene: Scene, to: int, reason: str) -> None:
    case = await scene.opens(Somebody("a"), Tier.T2, "help")
    before = await owner(scene, case)
    assert await move(scene, case, to, reason) == 409
    assert await move(scene, 987654, scene.ids["Timur"]) == 409
    assert await owner(scene, case) == before


async def test_nobody_who_may_hold_no_cases_is_given_one(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), Tier.T2, "help")
    for name, role in (("Ina", "interpreter"), ("Ada", "administrator")):
        assert await move(scene, case, await scene.operator(name, "ru", role=role), token=name) == 409
    timur = scene.ids["Timur"]
    await scene.store.write(lambda tx: staff.disable(tx, timur, scene.clock()))
    assert await move(scene, case, scene.ids["Timur"], token="d") == 409
    assert await owner(scene, case) == ("waiting", None)
