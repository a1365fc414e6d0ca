"""Two hands on one case, from one process or from two: one truth, and the events tell it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from desk_scene import Scene, Somebody, loaded, scene_over

from bot.app import build_house
from bot.core.case import OPEN, CaseState, Tier
from bot.core.faults import Refused
from bot.core.message import Address, CaseId, Heard
from bot.service.desk import LEASE_MS, Draft, Hand
from bot.store import cases, story
from bot.store.database import Store, open_store
from bot.store.seal import KeyRing

NOW = 1_800_000_000_000
ANNA = Somebody("anna")
ROUNDS = 5


@pytest.fixture
async def scenes(store_url: str, ring: KeyRing) -> AsyncIterator[list[Scene]]:
    """Two replicas: each with a store of its own over one database, a house and a desk; one clock."""
    first, second = await open_store(store_url, ring), await open_store(store_url, ring)
    one = await scene_over(first, NOW)
    yield [one, await _beside(one, second)]
    await second.close()
    await first.close()


async def _beside(one: Scene, store: Store) -> Scene:
    """The same operators and the same time, over another connection."""
    two = Scene(store, await build_house(loaded(), store, everything=True, now=one.clock), one.clock)
    two.ids = one.ids
    return two


def hears(scene: Scene, number: str, words: str) -> Heard:
    """What Anna writes now, as her door brings it."""
    return Heard(ANNA.door, number, Address(ANNA.network, ANNA.name), scene.clock(), words=words)


async def lines(scene: Scene, case: CaseId) -> list[story.StoryLine]:
    return await scene.store.read(lambda tx: story.story(tx, case))


async def happened(scene: Scene, case: CaseId, *verbs: str) -> list[str]:
    return [line.verb for line in await lines(scene, case) if line.what == "event" and line.verb in verbs]


async def test_of_fifty_claims_from_two_replicas_one_wins_and_49_are_refused_in_words(
    scenes: list[Scene],
) -> None:
    one, two = scenes
    case = await one.opens(ANNA, words="help")
    people = [await one.operator(f"No {number}") for number in range(50)]
    claims = [scenes[n % 2].desk.claim(Hand(who, case, f"{n}")) for n, who in enumerate(people)]
    ended = await asyncio.gather(*claims, return_exceptions=True)
    winners = [people[n] for n, each in enumerate(ended) if each is None]
    assert len(winners) == 1
    refusals = [each for each in ended if each is not None]
    assert [each.why for each in refusals if isinstance(each, Refused)] == ["desk-already-claimed"] * 49
    file = await two.desk.file(case, winners[0])
    assert (file.row.owner, file.row.held) == (winners[0], True)
    assert await happened(one, case, "claim") == ["claim"]
    told = [line for line in file.lines if line.what == "said" and line.actor == "bot"]
    assert [line.parts[0].text for line in told] == ["common-joined"]


async def test_two_answers_to_the_same_words_are_both_sent_once_and_in_one_order(scenes: list[Scene]) -> None:
    """Two pages of the same operator, one form each."""
    one, two = scenes
    case, aigul = await one.opens(ANNA, words="help"), one.ids["Aigul"]
    await one.desk.claim(Hand(aigul, case, "c"))
    seen = (await one.desk.file(case, aigul)).seen
    drafts = [(scenes[n % 2].desk, f"form {n // 2}", f"answer {n // 2}") for n in range(8)]
    sent = await asyncio.gather(
        *(desk.reply(Hand(aigul, case, form), Draft(words, seen)) for desk, form, words in drafts)
    )
    assert sum(sent) == 4
    words = [line.words for line in await lines(two, case) if line.what == "said" and line.words]
    assert sorted(words) == ["answer 0", "answer 1", "answer 2", "answer 3"]
    assert await happened(one, case, "reply") == ["reply"] * 4


@pytest.mark.parametrize("round_", range(ROUNDS))
async def test_an_answer_and_the_persons_new_words_have_one_order(scenes: list[Scene], round_: int) -> None:
    """Either the answer was written before them, or it goes back to its writer: never past words unseen."""
    one, two = scenes
    case, aigul = await one.opens(ANNA, words="I am alone"), one.ids["Aigul"]
    await one.desk.claim(Hand(aigul, case, "c"))
    seen = (await one.desk.file(case, aigul)).seen
    reply = one.desk.reply(Hand(aigul, case, "r"), Draft("can you talk?", seen))
    both = (reply, two.house.intake.take(hears(one, f"new {round_}", "not alone")))
    ended = await asyncio.gather(*(both if round_ % 2 else reversed(both)), return_exceptions=True)
    answers = [line for line in await lines(one, case) if line.words == "can you talk?"]
    order = await happened(one, case, "reply", "hear")
    refused = [each.why for each in ended if isinstance(each, Refused)]
    assert (order[-2:] == ["reply", "hear"]) == (refused == [])
    assert (len(answers), refused) in ((1, []), (0, ["desk-changed"]))


@pytest.mark.parametrize("round_", range(ROUNDS))
async def test_handing_back_and_the_end_of_the_lease_return_the_case_once(
    scenes: list[Scene], round_: int
) -> None:
    one, two = scenes
    case, aigul = await one.opens(ANNA, words="help"), one.ids["Aigul"]
    await one.desk.claim(Hand(aigul, case, "c"))
    one.clock.forward(LEASE_MS / 60_000 + 1)
    now = one.clock()
    both = (
        one.desk.hand_back(Hand(aigul, case, "h")),
        two.store.write(lambda tx: cases.take_back_expired(tx, now)),
    )
    ended = await asyncio.gather(*(both if round_ % 2 else reversed(both)), return_exceptions=True)
    row = (await one.desk.file(case, aigul)).row
    assert (row.state, row.owner) == (CaseState.HANDED_BACK, None)
    returned = await happened(one, case, "hand_back", "expire")
    assert len(returned) == 1
    refused = [each.why for each in ended if isinstance(each, Refused)]
    assert refused == (["desk-not-yours"] if returned == ["expire"] else [])
    assert not any(isinstance(each, Exception) and not isinstance(each, Refused) for each in ended)


@pytest.mark.parametrize("round_", range(ROUNDS))
async def test_closing_and_a_cry_for_help_leave_the_cry_in_an_open_case(
    scenes: list[Scene], round_: int
) -> None:
    """The case was closed before it and another opens, or the closing is refused: it is never shut away."""
    one, two = scenes
    case, aigul = await one.opens(ANNA, words="help"), one.ids["Aigul"]
    await one.desk.claim(Hand(aigul, case, "c"))
    seen = (await one.desk.file(case, aigul)).seen
    cry = two.house.intake.take(hears(one, f"cry {round_}", "помогите, меня бьют"))
    both = (one.desk.close(Hand(aigul, case, "x"), "helped", "T3", seen), cry)
    ended = await asyncio.gather(*(both if round_ % 2 else reversed(both)), return_exceptions=True)
    (row,) = await two.desk.queue(aigul)
    assert (row.tier, row.state in OPEN) == (Tier.T1, True)
    assert "помогите, меня бьют" in [line.words for line in await lines(one, row.id)]
    refused = [each.why for each in ended if isinstance(each, Refused)]
    assert refused == (["desk_queue-close_changed"] if row.id == case else [])
    assert await happened(one, case, "close") == ([] if row.id == case else ["close"])


@pytest.mark.parametrize("round_", range(ROUNDS))
async def test_two_who_close_one_case_end_it_once(scenes: list[Scene], round_: int) -> None:
    one, two = scenes
    case, aigul = await one.opens(ANNA, words="help"), one.ids["Aigul"]
    await one.desk.claim(Hand(aigul, case, "c"))
    seen = (await one.desk.file(case, aigul)).seen
    deeds = (
        one.desk.close(Hand(aigul, case, f"a{round_}"), "helped", "T3", seen),
        two.desk.close(Hand(aigul, case, f"b{round_}"), "no_answer", "T4", seen),
    )
    ended = await asyncio.gather(*deeds, return_exceptions=True)
    assert sorted(isinstance(each, Refused) for each in ended) == [False, True]
    row = (await two.desk.file(case, aigul)).row
    assert (row.outcome, row.own_level) == (("helped", "T3") if ended[0] is None else ("no_answer", "T4"))
    told = [line for line in await lines(one, case) if line.what == "said" and line.actor == "bot"]
    assert sum(line.parts[0].text == "common-case_closed" for line in told) == 1
