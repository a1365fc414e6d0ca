"""A case goes to a colleague or a partner, and comes back when nobody is there (design 25, D-40)."""

from collections.abc import AsyncIterator

import pytest
from desk_scene import Scene, Somebody, scene_over
from sqlalchemy import select

from bot.core.case import CaseState, Tier
from bot.core.faults import Refused
from bot.core.message import Address, CaseId, Millis
from bot.service.desk import Hand
from bot.service.moving import CONFIRM_MS, HANDOVER_MS, Referring
from bot.service.partnering import Search, found, nearest
from bot.store import cases, keeping, lists, people, referrals, shifts, story
from bot.store.database import Store, Tx
from bot.store.desk_tables import referrals as table
from bot.store.lists import QueueRow
from bot.store.partners import Entry

NOW = 1_800_000_000_000
HOUR = 3_600_000
ANNA = Somebody("anna")
SHELTER = Entry("Invented shelter", "shelter", "KG", "Osh", ("ky", "ru"), "planted-contact-77", "planted-77")


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    made = await scene_over(store, NOW)
    for name in ("Aigul", "Timur"):
        await on_duty(made, name)
    yield made


async def on_duty(scene: Scene, name: str) -> None:
    def work(tx: Tx) -> None:
        until = Millis(NOW + 8 * HOUR)
        shifts.ready(tx, shifts.add(tx, scene.ids[name], Millis(NOW - HOUR), until), Millis(NOW))

    await scene.store.write(work)


class Hands:
    """The frame of each deed, with a form token of its own."""

    def __init__(self, scene: Scene, case_id: CaseId) -> None:
        self.scene, self.case_id, self.number = scene, case_id, 0

    def __call__(self, name: str = "Aigul") -> Hand:
        self.number += 1
        return Hand(self.scene.ids[name], self.case_id, f"form {self.number}")


async def mine(scene: Scene, **more: object) -> tuple[CaseId, Hands]:
    """A case that Aigul has."""
    case = await scene.opens(ANNA, Tier.T2, words="help", **more)
    hand = Hands(scene, case)
    await scene.desk.claim(hand())
    return case, hand


async def row_of(scene: Scene, case: CaseId) -> QueueRow:
    row = await scene.store.read(lambda tx: lists.row_of(tx, case, scene.clock()))
    assert row is not None
    return row


async def refused(deed: object) -> str:
    with pytest.raises(Refused) as error:
        await deed  # type: ignore[misc]
    return error.value.why


async def verbs(scene: Scene, case: CaseId) -> list[str]:
    lines = await scene.store.read(lambda tx: story.story(tx, case))
    return [line.verb for line in lines if line.what == "event"]


async def shelter(scene: Scene) -> int:
    return await scene.console.partnering.keep(await scene.lead(), SHELTER)


def asks(partner_id: int, words: str = "planted-told-78", consent: bool = True) -> Referring:
    return Referring(partner_id, consent, words)


async def test_d35_a_colleague_on_duty_gets_the_case_with_a_note_and_may_give_it_back(scene: Scene) -> None:
    case, hand = await mine(scene)
    moving = scene.console.moving
    assert [each.name for each in await moving.colleagues(scene.ids["Aigul"])] == ["Timur"]
    await moving.transfer(hand(), scene.ids["Timur"], "call at six")
    row = await row_of(scene, case)
    assert (row.owner, row.held, row.handed_by) == (scene.ids["Timur"], True, scene.ids["Aigul"])
    file = await scene.desk.file(case, scene.ids["Timur"])
    assert [line.words for line in file.lines if line.what == "note"] == ["call at six"]
    assert await refused(moving.transfer(hand(), scene.ids["Timur"], "again")) == "desk-not-yours"
    await moving.hand_back(hand("Timur"), "")
    row = await row_of(scene, case)
    assert (row.state, row.owner, row.handed_by) == (CaseState.HANDED_BACK, None, 0)


async def test_a_case_handed_to_who_does_not_come_waits_in_the_queue(scene: Scene) -> None:
    case, hand = await mine(scene)
    await scene.console.moving.transfer(hand(), scene.ids["Timur"], "note")
    scene.clock.forward(HANDOVER_MS / 60_000 + 0.1)
    await scene.house.take_back_cases()
    row = await row_of(scene, case)
    assert (row.state, row.owner, row.waits_from) == (CaseState.HANDED_BACK, None, NOW + HANDOVER_MS)


async def test_nobody_off_duty_no_stranger_and_not_oneself_is_handed_a_case(scene: Scene) -> None:
    _, hand = await mine(scene)
    await scene.operator("Off", "ru")
    await scene.operator("Reader", "ru", role="interpreter")
    await on_duty(scene, "Reader")
    for to in (scene.ids["Off"], scene.ids["Reader"], scene.ids["Aigul"], 10**6, 0):
        why = await refused(scene.console.moving.transfer(hand(), to, "note"))
        assert why == "desk_queue-no_colleague"
    to = scene.ids["Timur"]
    assert await refused(scene.console.moving.transfer(hand(), to, " ")) == "desk_queue-words_missing"
    assert await refused(scene.console.moving.transfer(hand(), to, "x" * 2001)) == "desk_queue-words_long"


async def test_d40_without_the_persons_yes_nobody_is_referred(scene: Scene) -> None:
    case, hand = await mine(scene)
    partner = await shelter(scene)
    why = await refused(scene.console.moving.refer(hand(), asks(partner, consent=False)))
    assert why == "desk_queue-no_consent"
    assert (await row_of(scene, case)).state is CaseState.CLAIMED
    assert await scene.console.moving.referrals(case) == []


async def test_only_a_partner_in_use_can_be_chosen(scene: Scene) -> None:
    _, hand = await mine(scene)
    partner = await shelter(scene)
    await scene.console.partnering.hide(await scene.lead(), partner, True)
    for number in (partner, 0, 10**9):
        assert await refused(scene.console.moving.refer(hand(), asks(number))) == "desk_queue-which_partner"
    assert await refused(scene.console.partnering.named("Invented shelter")) == "desk_queue-which_partner"


async def test_a_confirmed_referral_has_no_clock_and_can_be_closed_by_any_operator(scene: Scene) -> None:
    case, hand = await mine(scene)
    await scene.console.moving.refer(hand(), asks(await shelter(scene)))
    row = await row_of(scene, case)
    assert (row.state, row.owner, row.held) == (CaseState.REFERRED, None, False)
    await scene.console.moving.confirm(hand("Timur"))
    assert await refused(scene.console.moving.confirm(hand("Timur"))) == "desk-not-now"
    scene.clock.forward(3 * CONFIRM_MS / 60_000)
    await scene.house.take_back_cases()
    assert (await row_of(scene, case)).state is CaseState.REFERRED
    seen = (await scene.desk.file(case, 0)).seen
    await scene.desk.close(hand("Timur"), "referred", "T2", seen)
    assert (await row_of(scene, case)).state is CaseState.CLOSED


async def test_d40_a_referral_nobody_confirmed_returns_after_a_day_with_an_event(scene: Scene) -> None:
    case, hand = await mine(scene)
    await scene.console.moving.refer(hand(), asks(await shelter(scene)))
    scene.clock.forward(CONFIRM_MS / 60_000 - 1)
    await scene.house.take_back_cases()
    assert (await row_of(scene, case)).state is CaseState.REFERRED
    scene.clock.forward(1)
    for _ in range(3):
        await scene.house.take_back_cases()
    row = await row_of(scene, case)
    assert (row.state, row.waits_from) == (CaseState.HANDED_BACK, scene.clock())
    told = await verbs(scene, case)
    assert (told.count("unconfirmed"), told.count("expire")) == (1, 1)
    (referral,) = await scene.console.moving.referrals(case)
    assert (referral.open, referral.why) == (False, "unconfirmed")


async def test_who_was_sent_on_and_writes_waits_here_again_and_the_clock_runs_on(scene: Scene) -> None:
    case, hand = await mine(scene)
    await scene.console.moving.refer(hand(), asks(await shelter(scene)))
    scene.clock.forward(30)
    await scene.writes(ANNA, "nobody opened")
    row = await row_of(scene, case)
    assert (row.state, row.waits_from) == (CaseState.HANDED_BACK, scene.clock())
    await scene.desk.claim(hand("Timur"))
    scene.clock.forward(CONFIRM_MS / 60_000)
    await scene.store.write(lambda tx: cases.renew(tx, case, scene.ids["Timur"], scene.clock(), HOUR))
    await scene.house.take_back_cases()
    row = await row_of(scene, case)
    assert (row.state, row.owner) == (CaseState.CLAIMED, scene.ids["Timur"])
    assert "unconfirmed" in await verbs(scene, case)


async def test_a_partner_that_cannot_gives_the_case_back_at_once(scene: Scene) -> None:
    case, hand = await mine(scene)
    await scene.console.moving.refer(hand(), asks(await shelter(scene)))
    await scene.console.moving.take_back(hand("Timur"))
    assert (await row_of(scene, case)).state is CaseState.HANDED_BACK
    (referral,) = await scene.console.moving.referrals(case)
    assert referral.why == "declined"
    assert await refused(scene.console.moving.take_back(hand("Timur"))) == "desk-not-now"


async def test_a_case_whose_person_deleted_everything_says_so_and_can_be_closed(scene: Scene) -> None:
    case, hand = await mine(scene, consent=True)
    await scene.console.moving.refer(hand(), asks(await shelter(scene)))
    assert await refused(scene.console.moving.bury(hand())) == "desk-not-now"

    def forget(tx: Tx) -> None:
        here = people.enter(tx, Address(ANNA.network, ANNA.name), ANNA.door, scene.clock())
        people.erase(tx, here.person.id, scene.clock())

    await scene.store.write(forget)
    (referral,) = await scene.console.moving.referrals(case)
    assert (referral.words, referral.partner) == (None, "Invented shelter")
    page = (await (await scene.visitor("Timur")).look(f"/desk/case/{case}")).text
    assert scene.console.book.text("ru", "desk_queue-deleted_more") in page
    assert f'action="/desk/case/{case}/claim"' not in page
    await scene.console.moving.bury(hand("Timur"))
    row = await row_of(scene, case)
    assert (row.state, row.outcome) == (CaseState.CLOSED, "forgotten")


async def test_what_partners_were_told_is_sealed_and_goes_with_its_term(scene: Scene) -> None:
    case, hand = await mine(scene)
    await scene.console.moving.refer(hand(), asks(await shelter(scene)))

    def kept(tx: Tx) -> bytes | None:
        row = tx.one(select(table.c.words))
        return row.words if row else None

    sealed = await scene.store.read(kept)
    assert sealed
    assert b"planted" not in sealed
    now = scene.clock
    now.forward(71 * 60)
    await scene.store.write(lambda tx: keeping.purge(tx, now()))
    assert await scene.store.read(kept)
    now.forward(2 * 60)
    await scene.store.write(lambda tx: keeping.purge(tx, now()))
    assert await scene.store.read(kept) is None, "words of a person who gave no consent live 72 hours"
    await scene.store.write(lambda tx: cases.returned(tx, case, "bot", now()))
    await scene.desk.claim(hand())
    await scene.desk.close(hand(), "helped", "T3", (await scene.desk.file(case, 0)).seen)
    now.forward(73 * 60)
    await scene.store.write(lambda tx: keeping.purge(tx, now()))
    assert await scene.store.read(lambda tx: referrals.of_case(tx, case)) == []


async def test_a_reopened_case_waits_from_now(scene: Scene) -> None:
    case, hand = await mine(scene)
    await scene.desk.close(hand(), "helped", "T3", (await scene.desk.file(case, 0)).seen)
    scene.clock.forward(24 * 60)
    await scene.desk.reopen(hand())
    row = await row_of(scene, case)
    assert (row.state, row.waits_from) == (CaseState.WAITING, scene.clock())


async def test_the_same_form_of_a_move_counts_once(scene: Scene) -> None:
    case, hand = await mine(scene)
    form, partner = hand(), await shelter(scene)
    for _ in range(3):
        await scene.console.moving.refer(form, asks(partner))
    assert len(await scene.console.moving.referrals(case)) == 1


async def test_the_directory_is_searched_by_words_kind_country_and_language(scene: Scene) -> None:
    partnering, aigul = scene.console.partnering, await scene.lead()
    here = await shelter(scene)
    other = await partnering.keep(aigul, Entry("Invented lawyer", "lawyer", "RU", "Tula", ("tg",)))
    everyone = await partnering.everyone()
    for search, ids in (
        (Search(), [other, here]),
        (Search("OSH"), [here]),
        (Search("invented tula"), [other]),
        (Search(kind="shelter"), [here]),
        (Search(country="RU"), [other]),
        (Search(language="ky"), [here]),
        (Search("nowhere"), []),
    ):
        assert [each.id for each in found(everyone, search)] == ids, search
    assert [each.id for each in nearest(everyone, ("RU",), "ru")] == [other, here]
    assert await partnering.named(" invented SHELTER ") == here
    assert await partnering.named(f"whatever №{other}") == other
    assert await refused(partnering.named("Invented")) == "desk_queue-which_partner"


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        (Entry("", "shelter", "KG"), "desk_queue-bad_name"),
        (Entry("x" * 121, "shelter", "KG"), "desk_queue-bad_name"),
        (Entry("a\x00b", "shelter", "KG"), "desk_queue-bad_name"),
        (Entry("a", "castle", "KG"), "desk_queue-bad_choice"),
        (Entry("a", "shelter", "XX"), "desk_queue-bad_choice"),
        (Entry("a", "shelter", "KG", languages=("xx",)), "desk_queue-bad_choice"),
        (Entry("a", "shelter", "KG", contact="x" * 1001), "desk_queue-words_long"),
    ],
)
async def test_a_partner_that_makes_no_sense_is_not_kept(scene: Scene, entry: Entry, why: str) -> None:
    assert await refused(scene.console.partnering.keep(scene.ids["Aigul"], entry)) == why
    assert await scene.console.partnering.everyone() == []
