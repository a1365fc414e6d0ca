"""Someone owns it (promise 10), and a case's life follows its table."""

import asyncio

import pytest

from bot.core.case import CaseState, Tier
from bot.core.effects import LowerCase, OpenCase, PassOn
from bot.core.faults import Refused
from bot.core.message import Address, Heard, Kind, Millis, Network, Tap
from bot.store import cases, events, people, talk

MINUTE, DAY = 60_000, 24 * 3600 * 1000


async def _queue(store, now=1):
    return await store.read(lambda tx: cases.waiting(tx, Millis(now)))


async def _case(store, phone, trouble, **more):
    await phone.writes(effects=trouble, **more)
    return next(row for row in await _queue(store) if row.network)


async def test_fifty_claims_at_once_have_one_winner(store, phone, desk, trouble):
    row = await _case(store, phone, trouble)
    operators = [await desk.operator(f"o{n}") for n in range(50)]
    results = await asyncio.gather(*(desk.claim(row.id, each) for each in operators), return_exceptions=True)
    winners = [result for result in results if isinstance(result, cases.Brief)]
    refused = [result for result in results if isinstance(result, Refused)]
    assert (len(winners), {each.why for each in refused}) == (1, {"desk-already-claimed"})
    assert len(refused) == 49
    (now,) = await _queue(store, 2001)
    assert (now.owner, now.held, now.state) == (winners[0].owner, True, CaseState.CLAIMED)


async def test_the_same_event_twenty_times_at_once_has_one_effect(store, phone, trouble, says):
    event = Heard("tg", "42", Address(Network.TELEGRAM, "7"), Millis(1000), words="help")

    def unit(tx):
        if people.first_time(tx, event.door, event.provider_id, event.at):
            phone.unit(tx, "help", [*trouble, says("number")], 1000)

    await asyncio.gather(*(store.write(unit) for _ in range(20)))
    (row,) = await _queue(store)
    lines = await store.read(lambda tx: talk.history(tx, row.person_id))
    assert [line.what for line in lines] == ["heard", "said"]


async def test_a_vanished_operators_case_returns_and_can_be_claimed(store, phone, desk, trouble):
    row = await _case(store, phone, trouble)
    gone, here = await desk.operator("gone"), await desk.operator("here")
    await desk.claim(row.id, gone, now=2000, ms=MINUTE)
    assert await store.write(lambda tx: cases.take_back_expired(tx, Millis(2000 + MINUTE))) == []
    late = Millis(2001 + MINUTE)
    assert await store.write(lambda tx: cases.take_back_expired(tx, late)) == [row.id]
    assert (await _queue(store))[0].state is CaseState.HANDED_BACK
    assert (await desk.claim(row.id, here, now=late)).owner == here
    with pytest.raises(Refused, match="desk-not-yours"):
        await store.write(lambda tx: cases.renew(tx, row.id, gone, late, MINUTE))


async def test_a_claim_takes_over_a_lapsed_lease_even_before_the_clock_noticed(store, phone, desk, trouble):
    row = await _case(store, phone, trouble)
    gone, here = await desk.operator("gone"), await desk.operator("here")
    await desk.claim(row.id, gone, now=2000, ms=MINUTE)
    with pytest.raises(Refused):
        await desk.claim(row.id, here, now=2000 + MINUTE)
    assert (await desk.claim(row.id, here, now=2001 + MINUTE)).owner == here


async def test_renewing_keeps_the_case(store, phone, desk, trouble):
    row = await _case(store, phone, trouble)
    operator = await desk.operator("A")
    await desk.claim(row.id, operator, now=2000, ms=MINUTE)
    await store.write(lambda tx: cases.renew(tx, row.id, operator, Millis(50_000), MINUTE))
    assert await store.write(lambda tx: cases.take_back_expired(tx, Millis(100_000))) == []


async def test_a_case_is_raised_and_never_lowered_by_another_cry(store, phone):
    await phone.writes(effects=[OpenCase(Tier.T2, "screening", level="likely", tags=("debt",))])
    await phone.writes(effects=[OpenCase(Tier.T3, "later", tags=("papers",), child=True)])
    (row,) = await _queue(store)
    assert (row.tier, row.reason, row.level, row.tags) == (Tier.T2, "screening", "likely", ("debt", "papers"))
    await phone.writes(effects=[OpenCase(Tier.T1, "danger", alarm=True, consent=True)], at=5000)
    (row,) = await _queue(store)
    assert (row.tier, row.reason, row.child, row.alarm_at, row.consent) == (
        Tier.T1,
        "danger",
        True,
        5000,
        True,
    )


async def test_no_danger_sinks_a_waiting_case_but_not_a_held_one(store, phone, desk, trouble):
    row = await _case(store, phone, trouble)
    await phone.writes(effects=[LowerCase(Tier.T3, "no_danger")], at=1500)
    (sunk,) = await _queue(store)
    assert (sunk.tier, sunk.alarm_at) == (Tier.T3, 0)
    await phone.writes(effects=[OpenCase(Tier.T1, "danger")], at=1600)
    await desk.claim(row.id, await desk.operator("A"))
    await phone.writes(effects=[LowerCase(Tier.T3, "no_danger")], at=2500)
    assert (await _queue(store))[0].tier is Tier.T1


async def test_the_queue_is_by_tier_then_child_then_waiting(store, phone):
    people_in = [("a", Tier.T3, False), ("b", Tier.T1, False), ("c", Tier.T2, False), ("d", Tier.T1, True)]
    for at, (value, tier, child) in enumerate([*people_in, ("e", Tier.T1, False)]):
        other = phone.__class__(store, value=value)
        await other.writes(effects=[OpenCase(tier, value, child=child)], at=1000 + at)
    assert [row.reason for row in await _queue(store)] == ["d", "b", "e", "c", "a"]


async def test_words_are_kept_only_with_a_case_and_then_sealed(store, phone, trouble):
    await phone.writes("planted before", at=900)
    row = await _case(store, phone, trouble, words="planted help")
    await phone.writes("planted after", at=1100)
    await phone.writes("planted passed on", [PassOn()], at=1200)
    lines = await store.read(lambda tx: cases.story(tx, row.id))
    assert [line.words for line in lines if line.what == "heard"] == [
        None,
        "planted help",
        None,
        "planted passed on",
    ]
    assert (await _queue(store))[0].unread == 2


async def test_what_the_owner_has_seen_is_read_and_every_look_is_kept(store, phone, desk, trouble):
    row = await _case(store, phone, trouble)
    owner, other = await desk.operator("A"), await desk.operator("B")
    await desk.claim(row.id, owner)
    await store.write(lambda tx: cases.viewed(tx, row.id, other, Millis(2500)))
    assert (await _queue(store))[0].unread == 1
    await store.write(lambda tx: cases.viewed(tx, row.id, owner, Millis(2600)))
    assert (await _queue(store))[0].unread == 0
    lines = await store.read(lambda tx: cases.story(tx, row.id))
    assert [line.actor for line in lines if line.verb == "viewed"] == [str(other), str(owner)]


async def test_the_story_has_everything_in_order(store, phone, desk, trouble, says):
    await phone.writes("hello", [says("welcome")], at=900)
    row = await _case(store, phone, (*trouble, says("number")), words="help")
    operator = await desk.operator("A")
    await desk.claim(row.id, operator, now=2000)
    await desk.reply(row.id, operator, "I am here", now=3000)
    await store.write(lambda tx: cases.note(tx, row.id, operator, "a short note", Millis(3500)))
    await phone.writes("thank you", [PassOn()], at=4000)
    await store.write(lambda tx: cases.close(tx, row.id, operator, "helped", "T2", Millis(5000)))
    lines = await store.read(lambda tx: cases.story(tx, row.id))
    told = [line.words or line.verb or "".join(part.text for part in line.parts) for line in lines]
    assert [each for each in told if each] == [
        "welcome",
        "help",
        "open",
        "hear",
        "number",
        "claim",
        "reply",
        "I am here",
        "note",
        "a short note",
        "thank you",
        "hear",
        "close",
    ]
    assert [row.id for row in await store.read(lambda tx: cases.closed(tx, Millis(6000), 5))] == [row.id]


async def test_the_state_follows_the_talk(store, phone, desk, trouble):
    row = await _case(store, phone, trouble)
    operator = await desk.operator("A")
    await desk.claim(row.id, operator)
    await desk.reply(row.id, operator, "words")
    assert (await _queue(store))[0].state is CaseState.WAITING_ON_PERSON
    await phone.writes("answer", [PassOn()], at=4000)
    assert (await _queue(store))[0].state is CaseState.ACTIVE
    await store.write(lambda tx: cases.hand_back(tx, row.id, operator, Millis(5000)))
    handed = (await _queue(store))[0]
    assert (handed.state, handed.owner) == (CaseState.HANDED_BACK, None)


async def test_closing_erases_places_and_reopening_has_its_term(store, phone, desk, trouble):
    row = await _case(store, phone, trouble)

    def place(tx):
        here = people.here(tx, row.person_id)
        where = Address(Network.TELEGRAM, phone.value)
        event = Heard("tg", "9", where, Millis(1500), kind=Kind.LOCATION, place=(41.31, 69.28))
        talk.keep_words(tx, talk.hear(tx, here, event, row.id), row.id, event)

    await store.write(place)
    lines = await store.read(lambda tx: cases.story(tx, row.id))
    assert [line.words for line in lines if line.kind == "location"] == ["41.31000, 69.28000"]
    operator = await desk.operator("A")
    await desk.claim(row.id, operator)
    await store.write(lambda tx: cases.close(tx, row.id, operator, "helped", "", Millis(5000)))
    lines = await store.read(lambda tx: cases.story(tx, row.id))
    assert [line.words for line in lines if line.kind == "location"] == [None]
    with pytest.raises(Refused, match="desk-too-late"):
        await store.write(lambda tx: cases.reopen(tx, row.id, operator, Millis(5001 + 30 * DAY)))
    await store.write(lambda tx: cases.reopen(tx, row.id, operator, Millis(6000)))
    with pytest.raises(Refused, match="desk-"):
        await store.write(lambda tx: cases.reopen(tx, row.id, operator, Millis(6001)))
    assert (await _queue(store))[0].state is CaseState.WAITING


async def test_one_person_has_one_open_case(store, phone, desk, trouble):
    row = await _case(store, phone, trouble)
    operator = await desk.operator("A")
    await desk.claim(row.id, operator)
    await store.write(lambda tx: cases.close(tx, row.id, operator, "helped", "", Millis(5000)))
    await phone.writes(effects=trouble, at=6000)
    assert (await _queue(store))[0].id != row.id
    with pytest.raises(Refused, match="desk-other-open"):
        await store.write(lambda tx: cases.reopen(tx, row.id, operator, Millis(7000)))


async def test_the_feed_tells_what_is_newer_without_words(store, phone, trouble):
    before = await store.read(cases.last_event)
    row = await _case(store, phone, trouble, words="planted")
    feed = await store.read(lambda tx: cases.events_since(tx, before))
    assert [(verb, case_id) for _, verb, case_id in feed] == [("open", row.id), ("hear", row.id)]
    assert "planted" not in repr(feed)


async def test_what_was_chosen_is_kept_whether_tapped_or_typed(store, phone):
    await phone.writes("1", answers={"check.a0": "no"})
    here = await phone.writes("1", answers={"check.a0": "no", "check.p1": "yes"}, at=1100)
    address = Address(Network.TELEGRAM, phone.value)
    event = Heard("tg", "t", address, Millis(1200), Kind.TAP, tap=Tap("check.p2", "skip", 3))
    await store.write(lambda tx: talk.hear(tx, here, event, None))
    lines = await store.read(lambda tx: talk.history(tx, here.person.id))
    chosen = [(line.step, line.choice) for line in lines]
    assert chosen == [("check.a0", "no"), ("check.p1", "yes"), ("check.p2", "skip")]


async def test_whoever_was_away_for_long_is_told_in_steps_and_misses_nothing(store):
    def many(tx):
        for number in range(events.AT_ONCE + 5):
            cases.event(tx, "bot", "open", number + 1, "", Millis(1))

    before = await store.read(cases.last_event)
    await store.write(many)
    first = await store.read(lambda tx: cases.events_since(tx, before))
    rest = await store.read(lambda tx: cases.events_since(tx, first[-1][0]))
    assert (len(first), len(rest)) == (events.AT_ONCE, 5)
