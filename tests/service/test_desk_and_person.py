"""An operator's deed and what its person is told are one: a crash leaves both or neither."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from desk_scene import Scene, Somebody, scene_over
from sqlalchemy import select, update

from bot.core.case import CaseState
from bot.core.message import Address, CaseId
from bot.service import intake as intake_room
from bot.service.desk import Desk, Hand
from bot.store import people, story, tables, talk
from bot.store.database import Store, Tx

NOW = 1_800_000_000_000
ANNA = Somebody("anna")
TEXTS = {"claim": "common-joined", "hand_back": "common-noted_closed", "close": "common-case_closed"}
STATES = {
    "claim": (CaseState.WAITING, CaseState.CLAIMED),
    "hand_back": (CaseState.CLAIMED, CaseState.HANDED_BACK),
    "close": (CaseState.CLAIMED, CaseState.CLOSED),
}


class Killed(RuntimeError):
    """The process ends here."""


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    yield await scene_over(store, NOW)


async def truth(scene: Scene, case: CaseId) -> tuple[CaseState, list[str]]:
    """Where the case stands, and what the bot has put on the way to the person, oldest first."""

    def work(tx: Tx) -> tuple[CaseState, list[str]]:
        row = story.row_of(tx, case, scene.clock())
        assert row is not None
        return row.state, [each.text_id for each in tx.all(select(tables.said).order_by(tables.said.c.id))]

    return await scene.store.read(work)


async def ready(scene: Scene, deed: str) -> tuple[CaseId, Callable[[str], Awaitable[None]]]:
    """A case as it stands before that deed, and the deed itself, for a form with that token."""
    case = await scene.opens(ANNA, words="help")
    if deed != "claim":
        await scene.desk.claim(Hand(scene.ids["Aigul"], case, "before"))

    async def do(token: str) -> None:
        hand = Hand(scene.ids["Aigul"], case, token)
        if deed == "close":
            seen = (await scene.desk.file(case, hand.operator_id)).seen
            await scene.desk.close(hand, "helped", "T3", seen)
        else:
            await getattr(scene.desk, deed)(hand)

    return case, do


@pytest.mark.parametrize("deed", TEXTS)
async def test_a_deed_and_its_notice_are_kept_together(scene: Scene, deed: str) -> None:
    case, do = await ready(scene, deed)
    await do("form")
    state, said = await truth(scene, case)
    assert (state, said[-1]) == (STATES[deed][1], TEXTS[deed])


@pytest.mark.parametrize("deed", TEXTS)
@pytest.mark.parametrize("at", ["before the notice", "after the notice"])
async def test_dying_between_a_deed_and_its_notice_leaves_neither_and_the_form_can_be_sent_again(
    scene: Scene, deed: str, at: str
) -> None:
    case, do = await ready(scene, deed)
    before = await truth(scene, case)
    whole = scene.house.intake.tell

    def dying(tx: Tx, event: object) -> None:
        if at == "after the notice":
            whole(tx, event)  # type: ignore[arg-type]
        raise Killed

    scene.desk._tell = dying
    with pytest.raises(Killed):
        await do("form")
    assert await truth(scene, case) == before
    scene.desk._tell = whole
    await do("form")
    state, said = await truth(scene, case)
    assert (state, said) == (STATES[deed][1], [*before[1], TEXTS[deed]])


async def test_a_caller_who_goes_away_in_the_middle_halves_nothing(scene: Scene) -> None:
    """A browser that closes the page breaks the request off, not the unit of work."""
    case, do = await ready(scene, "claim")
    before = await truth(scene, case)
    asking = asyncio.ensure_future(do("form"))
    await asyncio.sleep(0)
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    await scene.store.write(lambda tx: None)
    await do("form")
    state, said = await truth(scene, case)
    assert (state, said) == (CaseState.CLAIMED, [*before[1], "common-joined"])


async def test_a_conversation_that_fails_stops_no_operator_and_the_desk_sees_it(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, do = await ready(scene, "claim")

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(intake_room, "advance", broken)
    await do("form")
    state, said = await truth(scene, case)
    assert (state, said) == (CaseState.CLAIMED, [])
    file = await scene.desk.file(case, scene.ids["Aigul"])
    assert ("not_told", "joined") in [(line.verb, line.codes) for line in file.lines]


async def test_a_person_whose_row_cannot_be_opened_can_still_be_taken_care_of(scene: Scene) -> None:
    case, do = await ready(scene, "claim")
    await scene.store.write(lambda tx: tx.run(update(tables.people).values(state=b"\x00damaged")))
    await do("form")
    state, said = await truth(scene, case)
    assert (state, said) == (CaseState.CLAIMED, [])
    file = await scene.desk.file(case, scene.ids["Aigul"])
    assert "not_told" in [line.verb for line in file.lines]


async def test_somebody_forgotten_meanwhile_is_told_nothing_and_their_case_can_be_closed(
    scene: Scene,
) -> None:
    case = await scene.opens(ANNA, words="help", consent=True)
    await scene.desk.claim(Hand(scene.ids["Aigul"], case, "one"))

    def forget(tx: Tx) -> None:
        here = people.enter(tx, Address(ANNA.network, ANNA.name), ANNA.door, scene.clock())
        people.erase(tx, here.person.id, scene.clock())

    await scene.store.write(forget)
    await scene.desk.close(Hand(scene.ids["Aigul"], case, "two"), "helped", "T3", 0)
    assert await truth(scene, case) == (CaseState.CLOSED, [])


async def test_two_desks_over_one_database_tell_a_person_once(scene: Scene) -> None:
    """Two replicas, one form: pressed twice because the first answer did not come."""
    case, _ = await ready(scene, "claim")
    other = Desk(scene.store, scene.house.intake.tell, scene.house.bell.ring, scene.clock)
    hand = Hand(scene.ids["Aigul"], case, "form")
    await asyncio.gather(scene.desk.claim(hand), other.claim(hand))
    _, said = await truth(scene, case)
    assert said == ["common-joined"]
    assert await scene.store.write(lambda tx: len(talk.lease(tx, ["telegram"], scene.clock(), 1000, 10))) == 1
