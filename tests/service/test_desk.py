"""What operators may do with cases, and what the person learns of it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from desk_scene import Scene, Somebody, scene_over

from bot.core.case import CaseState, Tier
from bot.core.faults import Refused
from bot.core.message import CaseId, DeskVerb, FromDesk, Network
from bot.service.desk import LEASE_MS, LIMIT, LOOK_AGAIN_MS, Desk, Draft, Hand, Listed
from bot.store import story
from bot.store.database import Store, Tx

NOW = 1_800_000_000_000


class Told:
    """Stands where intake stands: remembers what the person would learn."""

    def __init__(self) -> None:
        self.verbs: list[DeskVerb] = []
        self.rings = 0

    def __call__(self, _tx: Tx, event: FromDesk) -> None:
        self.verbs.append(event.verb)

    def ring(self) -> None:
        self.rings += 1


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    yield await scene_over(store, NOW)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def desk(scene: Scene, told: Told) -> Desk:
    return Desk(scene.store, told, told.ring, scene.clock)


@pytest.fixture
def hand(scene: Scene) -> "Hands":
    return Hands(scene)


class Hands:
    """Makes the frame of a deed with a form token of its own."""

    def __init__(self, scene: Scene) -> None:
        self._scene, self._number = scene, 0

    def __call__(self, name: str, case_id: CaseId) -> Hand:
        self._number += 1
        return Hand(self._scene.ids[name], case_id, f"form {self._number}")


async def refused(deed: object) -> str:
    with pytest.raises(Refused) as error:
        await deed  # type: ignore[misc]
    return error.value.why


async def seen(desk: Desk, case_id: CaseId) -> int:
    """The newest line of the person's on a page opened now."""
    return (await desk.file(case_id, 0)).seen


async def said(scene: Scene, case_id: CaseId) -> list[str | None]:
    """What operators have put on the way to the person."""
    lines = await scene.store.read(lambda tx: story.story(tx, case_id))
    return [line.words for line in lines if line.what == "said" and line.actor.isdecimal()]


async def test_of_fifty_claims_at_once_one_wins_and_one_person_hears_of_it(
    scene: Scene, desk: Desk, told: Told
) -> None:
    case = await scene.opens(Somebody("a"))
    people = [await scene.operator(f"No {number}") for number in range(5)]
    claims = [desk.claim(Hand(people[n % 5], case, f"{n}")) for n in range(50)]
    ended = await asyncio.gather(*claims, return_exceptions=True)
    (row,) = await desk.queue(0)
    winners = {people[n % 5] for n, each in enumerate(ended) if each is None}
    assert winners == {row.owner}
    assert all(isinstance(each, Refused) for each in ended if each is not None)
    assert told.verbs == [DeskVerb.JOINED]


async def test_only_the_owner_may_answer(scene: Scene, desk: Desk, hand: Hands, told: Told) -> None:
    case = await scene.opens(Somebody("a"), words="help me")
    seen = (await desk.file(case, scene.ids["Aigul"])).seen
    assert await refused(desk.reply(hand("Aigul", case), Draft("hello", seen))) == "desk-not-yours"
    await desk.claim(hand("Aigul", case))
    assert await refused(desk.reply(hand("Timur", case), Draft("hello", seen))) == "desk-not-yours"
    assert await said(scene, case) == []
    await desk.reply(hand("Aigul", case), Draft("hello", seen))
    assert await said(scene, case) == ["hello"]
    assert told.rings


async def test_an_answer_written_before_the_persons_last_words_is_not_sent(
    scene: Scene, desk: Desk, hand: Hands
) -> None:
    who = Somebody("a")
    case = await scene.opens(who, words="I am alone")
    await desk.claim(hand("Aigul", case))
    seen = (await desk.file(case, scene.ids["Aigul"])).seen
    await scene.writes(who, "no, somebody is here")
    assert await refused(desk.reply(hand("Aigul", case), Draft("can you talk?", seen))) == "desk-changed"
    assert await said(scene, case) == []


async def test_an_answer_after_the_lease_is_not_sent(scene: Scene, desk: Desk, hand: Hands) -> None:
    case = await scene.opens(Somebody("a"), words="help")
    await desk.claim(hand("Aigul", case))
    seen = (await desk.file(case, scene.ids["Aigul"])).seen
    scene.clock.forward(LEASE_MS / 60_000 + 0.1)
    assert await refused(desk.reply(hand("Aigul", case), Draft("hello", seen))) == "desk-not-yours"


async def test_the_same_form_twice_sends_once(scene: Scene, desk: Desk, hand: Hands) -> None:
    case = await scene.opens(Somebody("a"), words="help")
    await desk.claim(hand("Aigul", case))
    draft, form = Draft("hello", (await desk.file(case, scene.ids["Aigul"])).seen), hand("Aigul", case)
    assert sorted(await asyncio.gather(*(desk.reply(form, draft) for _ in range(5)))) == [False] * 4 + [True]
    assert await said(scene, case) == ["hello"]


async def test_a_refused_form_may_be_handed_in_again(scene: Scene, desk: Desk, hand: Hands) -> None:
    case = await scene.opens(Somebody("a"), words="help")
    seen = (await desk.file(case, scene.ids["Aigul"])).seen
    form = hand("Aigul", case)
    await refused(desk.reply(form, Draft("hello", seen)))
    await desk.claim(hand("Aigul", case))
    assert await desk.reply(form, Draft("hello", seen))


@pytest.mark.parametrize(
    ("words", "why"), [("", "desk-empty"), (" \n ", "desk-empty"), ("x" * (LIMIT + 1), "desk-too-long")]
)
async def test_an_answer_has_words_and_not_too_many(
    scene: Scene, desk: Desk, hand: Hands, words: str, why: str
) -> None:
    case = await scene.opens(Somebody("a"), words="help")
    await desk.claim(hand("Aigul", case))
    seen = (await desk.file(case, scene.ids["Aigul"])).seen
    assert await refused(desk.reply(hand("Aigul", case), Draft(words, seen))) == why
    assert await desk.reply(hand("Aigul", case), Draft("x" * LIMIT, seen))


@pytest.mark.parametrize(
    ("who", "listed"),
    [
        (Somebody("open"), False),
        (Somebody("watched", discreet=True), True),
        (Somebody("sms", network=Network.SMS), True),
    ],
)
async def test_words_that_give_a_watched_person_away_are_shown_before_they_leave(
    scene: Scene, desk: Desk, hand: Hands, who: Somebody, listed: bool
) -> None:
    case = await scene.opens(who, words="help")
    await desk.claim(hand("Aigul", case))
    draft = Draft("Позвоните в полицию", (await desk.file(case, scene.ids["Aigul"])).seen)
    if not listed:
        assert await desk.reply(hand("Aigul", case), draft)
        return
    with pytest.raises(Listed) as found:
        await desk.reply(hand("Aigul", case), draft)
    assert found.value.found == ("полицию",)
    assert await said(scene, case) == []


async def test_the_person_learns_who_comes_and_goes(
    scene: Scene, desk: Desk, hand: Hands, told: Told
) -> None:
    case = await scene.opens(Somebody("a"))
    await desk.claim(hand("Aigul", case))
    await desk.hand_back(hand("Aigul", case))
    await desk.claim(hand("Timur", case))
    await desk.close(hand("Timur", case), "helped", "T3", await seen(desk, case))
    assert told.verbs == [DeskVerb.JOINED, DeskVerb.LEFT, DeskVerb.JOINED, DeskVerb.CLOSED]


async def test_taking_ones_own_case_again_tells_the_person_nothing(
    scene: Scene, desk: Desk, hand: Hands, told: Told
) -> None:
    case = await scene.opens(Somebody("a"))
    await desk.claim(hand("Aigul", case))
    await desk.claim(hand("Aigul", case))
    assert told.verbs == [DeskVerb.JOINED]


async def test_closing_asks_how_it_ended_and_for_ones_own_judgement(
    scene: Scene, desk: Desk, hand: Hands, told: Told
) -> None:
    case = await scene.opens(Somebody("a"))
    await desk.claim(hand("Aigul", case))
    for outcome, level in (("", ""), ("helped", ""), ("", "T1"), ("won", "T1"), ("helped", "T9")):
        assert await refused(desk.close(hand("Aigul", case), outcome, level, 0)) == "desk-pick"
    assert DeskVerb.CLOSED not in told.verbs
    await desk.close(hand("Aigul", case), "referred", "none", await seen(desk, case))
    row = (await desk.file(case, scene.ids["Aigul"])).row
    assert (row.state, row.outcome, row.own_level) == (CaseState.CLOSED, "referred", "none")
    assert await desk.queue(scene.ids["Aigul"]) == []


async def test_a_case_is_not_closed_over_words_its_owner_has_not_seen(
    scene: Scene, desk: Desk, hand: Hands, told: Told
) -> None:
    """They were about to be rid of a quiet case; a cry for help came a second before."""
    who = Somebody("a")
    case = await scene.opens(who, words="thank you")
    await desk.claim(hand("Aigul", case))
    before = await seen(desk, case)
    await scene.writes(who, "he is back, help")
    why = await refused(desk.close(hand("Aigul", case), "helped", "T3", before))
    assert why == "desk_queue-close_changed"
    assert DeskVerb.CLOSED not in told.verbs
    await desk.close(hand("Aigul", case), "helped", "T3", await seen(desk, case))
    assert told.verbs[-1] is DeskVerb.CLOSED


async def test_a_closed_case_can_wait_again(scene: Scene, desk: Desk, hand: Hands) -> None:
    case = await scene.opens(Somebody("a"))
    await desk.claim(hand("Aigul", case))
    await desk.close(hand("Aigul", case), "no_answer", "T3", await seen(desk, case))
    await desk.reopen(hand("Timur", case))
    (row,) = await desk.queue(scene.ids["Timur"])
    assert (row.id, row.state) == (case, CaseState.WAITING)


async def test_each_look_is_kept_but_a_page_that_refreshes_itself_is_one_look(
    scene: Scene, desk: Desk
) -> None:
    case = await scene.opens(Somebody("a"))

    async def looks(name: str) -> int:
        lines = await scene.store.read(lambda tx: story.story(tx, case))
        return sum(line.verb == "viewed" and line.actor == str(scene.ids[name]) for line in lines)

    for _ in range(4):
        await desk.file(case, scene.ids["Aigul"])
    await desk.file(case, scene.ids["Timur"])
    assert (await looks("Aigul"), await looks("Timur")) == (1, 1)
    scene.clock.forward(LOOK_AGAIN_MS / 60_000 + 0.1)
    await desk.file(case, scene.ids["Aigul"])
    assert await looks("Aigul") == 2


async def test_what_the_owner_has_on_screen_is_no_longer_new_and_anothers_look_changes_nothing(
    scene: Scene, desk: Desk, hand: Hands
) -> None:
    who = Somebody("a")
    case = await scene.opens(who, words="help")
    await desk.claim(hand("Aigul", case))
    scene.clock.forward(1)
    await scene.writes(who, "are you there?")
    scene.clock.forward(1)
    await desk.file(case, scene.ids["Timur"])
    assert [row.unread for row in await desk.queue(0)] == [2]
    await desk.file(case, scene.ids["Aigul"])
    assert [row.unread for row in await desk.queue(0)] == [0]


async def test_a_case_stays_with_whoever_has_the_desk_open_and_returns_from_whoever_has_not(
    scene: Scene, desk: Desk, hand: Hands
) -> None:
    case = await scene.opens(Somebody("a"))
    await desk.claim(hand("Aigul", case))
    for _ in range(10):
        scene.clock.forward(1)
        await desk.queue(scene.ids["Aigul"])
    assert await refused(desk.claim(hand("Timur", case))) == "desk-already-claimed"
    scene.clock.forward(LEASE_MS / 60_000 + 0.1)
    await desk.claim(hand("Timur", case))
    assert (await desk.file(case, 0)).row.owner == scene.ids["Timur"]


async def test_the_queue_is_by_danger_then_children_then_time(scene: Scene, desk: Desk) -> None:
    question = await scene.opens(Somebody("q"), Tier.T4, ago=500)
    late = await scene.opens(Somebody("late"), Tier.T2, ago=10)
    early = await scene.opens(Somebody("early"), Tier.T2, ago=90)
    child = await scene.opens(Somebody("child"), Tier.T2, child=True, ago=1)
    danger = await scene.opens(Somebody("danger"), Tier.T1)
    assert [row.id for row in await desk.queue(0)] == [danger, child, early, late, question]


async def test_a_note_is_kept_for_colleagues_and_never_sent(scene: Scene, desk: Desk, hand: Hands) -> None:
    case = await scene.opens(Somebody("a"))
    await desk.note(hand("Timur", case), "papers are with the foreman")
    lines = (await desk.file(case, scene.ids["Aigul"])).lines
    assert [line.words for line in lines if line.what == "note"] == ["papers are with the foreman"]
    assert await said(scene, case) == []
    assert await refused(desk.note(hand("Timur", case), "  ")) == "desk-empty"


async def test_a_case_that_is_not_there_is_refused_in_plain_words(desk: Desk, hand: Hands) -> None:
    for deed in (desk.claim(hand("Aigul", CaseId(77))), desk.note(hand("Aigul", CaseId(77)), "x")):
        assert await refused(deed) == "desk-no-case"
    assert await refused(desk.file(CaseId(77), 1)) == "desk-no-case"


async def test_words_never_show_in_a_repr(scene: Scene, desk: Desk, hand: Hands) -> None:
    case = await scene.opens(Somebody("a"), words="canary-words")
    file = await desk.file(case, 0)
    assert "canary-words" not in repr((file, Draft("canary-words", 1)))
