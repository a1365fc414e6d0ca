"""Who a person is: shown to one operator, for ten minutes, with a reason and a second pair of eyes."""

import pytest
from desk_scene import Scene, Somebody, scene_over
from sqlalchemy import select

from bot.core.case import Tier
from bot.core.faults import Refused
from bot.core.message import Address, Network
from bot.service import unmasking
from bot.service.desk import Hand
from bot.service.unmasking import Shown, Verdict
from bot.store import keeping, people
from bot.store.database import Store, Tx
from bot.store.tables import events, unmaskings

NUMBER = "+15005550006"
WHY = "She was cut off in the middle of her address"
START = 1_800_000_000_000
MINUTE = 60_000


@pytest.fixture
async def scene(store: Store) -> Scene:
    made = await scene_over(store, START)
    await made.operator("Nur", "ru", role="supervisor")
    await made.operator("Root", "ru", role="administrator")
    return made


class Told:
    """Aigul's case, and what she sees of who it is."""

    def __init__(self, scene: Scene, case: int) -> None:
        self.scene, self.case, self.count = scene, case, 0

    def hand(self, name: str = "Aigul") -> Hand:
        self.count += 1
        return Hand(self.scene.ids[name], self.case, f"t{self.count}")  # type: ignore[arg-type]

    async def ask(self, why: str = WHY) -> str:
        return await unmasking.ask(self.scene.desk, self.hand(), why)

    async def look(self, name: str = "Aigul") -> Shown:
        return await unmasking.look(self.scene.store, self.hand(name), self.scene.clock())

    async def later(self, minutes: float) -> None:
        """Time passes; she stays at the desk."""
        self.scene.clock.forward(minutes)
        await self.scene.desk.claim(self.hand())


async def told(scene: Scene, tier: Tier) -> Told:
    case = await scene.opens(Somebody(NUMBER, network=Network.SMS), tier, words="help")
    made = Told(scene, case)
    await scene.desk.claim(made.hand())
    return made


async def refusal(deed: object) -> str:
    with pytest.raises(Refused) as refused:
        await deed  # type: ignore[misc]
    return refused.value.why


async def verbs(scene: Scene) -> list[tuple[str, str, str]]:
    def all_of(tx: Tx) -> list[tuple[str, str, str]]:
        return [(row.actor, row.verb, row.codes) for row in tx.all(select(events).order_by(events.c.id))]

    return await scene.store.read(all_of)


async def test_d24_in_danger_the_owner_looks_alone_and_a_supervisor_reviews_it_within_a_day(
    scene: Scene,
) -> None:
    one = await told(scene, Tier.T1)
    before = await one.look()
    assert (before.state, before.identity, before.alone) == ("", None, True)
    assert NUMBER[:-2] not in before.masked
    await one.ask()
    shown = await one.look()
    assert shown.identity is not None
    assert shown.identity.value == NUMBER
    (review,) = await scene.store.read(lambda tx: unmasking.waiting_reviews(tx, scene.clock()))
    assert (review.unmasking.reason, review.overdue) == (WHY, False)
    scene.clock.forward(24 * 60 + 1)
    (review,) = await scene.store.read(lambda tx: unmasking.waiting_reviews(tx, scene.clock()))
    assert review.overdue
    verdict = Verdict(review.unmasking.id, scene.ids["Nur"], "justified", "seen")
    await unmasking.review(scene.store, verdict, scene.clock())
    assert await scene.store.read(lambda tx: unmasking.waiting_reviews(tx, scene.clock())) == []
    assert await refusal(unmasking.review(scene.store, verdict, scene.clock())) == "desk_accounts-unmask-over"


async def test_it_is_shown_for_ten_minutes_to_its_owner_and_each_look_is_kept(scene: Scene) -> None:
    one = await told(scene, Tier.T1)
    await one.ask()
    for _ in range(2):
        assert (await one.look()).identity
    assert (await one.look("Timur")).identity is None
    number = str(scene.ids["Aigul"])
    looks = [each for each in await verbs(scene) if each[1] == "viewed" and each[2].startswith("identity")]
    assert [actor for actor, _, _ in looks] == [number, number]
    for _ in range(4):
        await one.later(2)
    assert (await one.look()).identity
    await one.later(2)
    assert (await one.look()).identity is None


async def test_who_no_longer_holds_the_case_sees_nothing(scene: Scene) -> None:
    one = await told(scene, Tier.T1)
    await one.ask()
    await scene.desk.hand_back(one.hand())
    assert (await one.look()).identity is None
    assert await refusal(one.ask()) == "desk-not-yours"


@pytest.mark.parametrize("tier", [Tier.T2, Tier.T3, Tier.T4])
async def test_d34_without_danger_a_second_person_has_to_allow_it_first(scene: Scene, tier: Tier) -> None:
    one = await told(scene, tier)
    assert await one.ask() == "desk_accounts-unmask-asked-ok"
    assert (await one.look()).identity is None
    (request,) = await scene.store.read(lambda tx: unmasking.waiting_requests(tx, scene.clock()))
    decide = unmasking.decide

    async def say(name: str, yes: bool = True) -> None:
        await decide(scene.store, request.id, scene.ids[name], yes, scene.clock())

    assert await refusal(say("Aigul")) == "desk_accounts-unmask-own"
    assert await refusal(say("Root")) == "desk-not-yours-page"
    assert (await one.look()).state == "asked"
    await say("Timur")
    assert await refusal(say("Nur", yes=False)) == "desk_accounts-unmask-over"
    shown = await one.look()
    assert (shown.state, shown.identity) == ("allowed", None)
    await one.later(2)
    await unmasking.open_it(scene.desk, one.hand())
    shown = await one.look()
    assert shown.identity is not None
    assert shown.until == scene.clock() + 10 * MINUTE
    assert await scene.store.read(lambda tx: unmasking.waiting_reviews(tx, scene.clock())) == []


async def test_what_a_colleague_refused_stays_hidden(scene: Scene) -> None:
    one = await told(scene, Tier.T2)
    await one.ask()
    (request,) = await scene.store.read(lambda tx: unmasking.waiting_requests(tx, scene.clock()))
    await unmasking.decide(scene.store, request.id, scene.ids["Timur"], False, scene.clock())
    shown = await one.look()
    assert (shown.state, shown.identity) == ("refused", None)
    assert await refusal(unmasking.open_it(scene.desk, one.hand())) == "desk-not-now"


async def test_what_was_allowed_and_not_opened_within_an_hour_is_over(scene: Scene) -> None:
    one = await told(scene, Tier.T2)
    await one.ask()
    (request,) = await scene.store.read(lambda tx: unmasking.waiting_requests(tx, scene.clock()))
    await unmasking.decide(scene.store, request.id, scene.ids["Timur"], True, scene.clock())
    for _ in range(30):
        await one.later(2)
    assert await refusal(unmasking.open_it(scene.desk, one.hand())) == "desk-not-now"


@pytest.mark.parametrize("why", ["", "  ", "because", " a        b       c ", "x" * 501])
async def test_a_reason_is_a_sentence(scene: Scene, why: str) -> None:
    one = await told(scene, Tier.T1)
    assert await refusal(one.ask(why)) == "desk_accounts-reason-short"


async def test_one_request_at_a_time(scene: Scene) -> None:
    one = await told(scene, Tier.T1)
    await one.ask()
    assert await refusal(one.ask()) == "desk_accounts-unmask-twice"


@pytest.mark.parametrize(
    ("name", "verdict", "why"),
    [
        ("Aigul", "justified", "desk-not-yours-page"),
        ("Root", "justified", "desk-not-yours-page"),
        ("Nur", "", "desk_accounts-pick-verdict"),
    ],
)
async def test_only_another_with_the_right_reviews(scene: Scene, name: str, verdict: str, why: str) -> None:
    one = await told(scene, Tier.T1)
    await one.ask()
    said = Verdict(1, scene.ids[name], verdict)
    assert await refusal(unmasking.review(scene.store, said, scene.clock())) == why


async def test_a_supervisor_does_not_review_what_they_did_themselves(scene: Scene) -> None:
    case = await scene.opens(Somebody(NUMBER, network=Network.SMS), Tier.T1, words="help")
    hand = Hand(scene.ids["Nur"], case, "1")
    await scene.desk.claim(hand)
    await unmasking.ask(scene.desk, Hand(scene.ids["Nur"], case, "2"), WHY)
    said = Verdict(1, scene.ids["Nur"], "justified")
    why = await refusal(unmasking.review(scene.store, said, scene.clock()))
    assert why == "desk_accounts-review-own"


async def test_reason_and_remark_go_with_the_persons_words_and_the_fact_stays(scene: Scene) -> None:
    one = await told(scene, Tier.T1)
    await one.ask()
    said = Verdict(1, scene.ids["Nur"], "not_justified", "a remark")
    await unmasking.review(scene.store, said, scene.clock())

    def forget(tx: Tx) -> None:
        here = people.enter(tx, Address(Network.SMS, NUMBER), "sms", scene.clock())
        people.erase(tx, here.person.id, scene.clock())

    await scene.store.write(forget)
    (row,) = await scene.store.read(lambda tx: tx.all(select(unmaskings)))
    assert (row.reason, row.words, row.verdict) == (None, None, "not_justified")


async def test_without_consent_the_reason_lives_as_long_as_the_words(scene: Scene) -> None:
    one = await told(scene, Tier.T1)
    await one.ask()
    scene.clock.forward(72 * 60 + 1)
    await scene.store.write(lambda tx: keeping.purge(tx, scene.clock()))
    (row,) = await scene.store.read(lambda tx: tx.all(select(unmaskings)))
    assert row.reason is None
    scene.clock.forward(731 * 24 * 60)
    await scene.store.write(lambda tx: keeping.purge(tx, scene.clock()))
    assert await scene.store.read(lambda tx: tx.all(select(unmaskings))) == []
