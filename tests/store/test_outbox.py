"""In order, one at a time, never to who stopped, and doubt is shown (promises 4 to 6)."""

import asyncio

import pytest

from bot.core.effects import LANE_EMERGENCY, LANE_LATER, Stop
from bot.core.faults import Refused
from bot.core.message import Address, Millis, Network
from bot.store import cases, leaving, people, talk

MINUTE = 60_000


def _texts(dues):
    return [due.parts[0].text if due.parts else due.words for due in dues]


async def test_words_leave_one_at_a_time_in_the_order_of_the_turn(phone, lease, sent, says):
    await phone.writes(effects=[says("one"), says("two"), says("three")])
    order = []
    for now in range(2000, 2010):
        dues = await lease(now)
        assert len(dues) <= 1
        assert await lease(now) == []
        for due in dues:
            order += _texts([due])
            await sent(due, now)
    assert order == ["one", "two", "three"]


async def test_twenty_senders_at_once_take_each_row_once(store, phone, lease, says):
    others = [phone.__class__(store, value=str(n)) for n in range(10)]
    await asyncio.gather(*(other.writes(effects=[says("a"), says("b")]) for other in others))
    taken = await asyncio.gather(*(lease(2000, limit=3) for _ in range(20)))
    ids = [due.said_id for dues in taken for due in dues]
    assert len(ids) == len(set(ids)) == 10


async def test_an_emergency_number_overtakes_what_is_leaving(phone, lease, says):
    await phone.writes(effects=[says("slow"), says("later")])
    assert _texts(await lease(2000)) == ["slow"]
    await phone.writes(effects=[says("number", lane=LANE_EMERGENCY), says("question")])
    assert _texts(await lease(2001)) == ["number"]
    assert await lease(2002) == []


async def test_a_new_turn_replaces_the_bots_unsent_words_and_nothing_else(
    store, phone, desk, lease, says, trouble
):
    await phone.writes(effects=[*trouble, says("number", lane=LANE_EMERGENCY), says("old"), says("old2")])
    (row,) = await store.read(lambda tx: cases.waiting(tx, Millis(1)))
    operator = await desk.operator("A")
    await desk.claim(row.id, operator)
    await desk.reply(row.id, operator, "from a human")
    await phone.writes(effects=[says("new"), says("new2")], at=4000)
    lines = await store.read(lambda tx: talk.history(tx, row.person_id))
    states = {(line.parts[0].text if line.parts else line.words): line.state for line in lines if line.state}
    assert states == {
        "number": "ready",
        "old": "replaced",
        "old2": "replaced",
        "from a human": "ready",
        "new": "ready",
        "new2": "ready",
    }


async def test_eleven_starts_make_one_welcome(phone, lease, says, sent):
    for n in range(11):
        await phone.writes(effects=[says("welcome")], at=1000 + n)
    (due,) = await lease(2000)
    await sent(due, 2000)
    assert await lease(2001) == []


async def test_six_a_minute_at_most_except_an_emergency_number(phone, lease, sent, says):
    await phone.writes(effects=[says(f"n{n}") for n in range(9)])
    left = []
    for now in range(10_000, 10_009):
        for due in await lease(now):
            left.append(now)
            await sent(due, now)
    assert len(left) == 6
    await phone.writes(effects=[says("x", lane=LANE_EMERGENCY)], at=10_020)
    (number,) = await lease(10_020)
    assert _texts([number]) == ["x"]
    await sent(number, 10_021)
    await phone.writes(effects=[says("after")], at=10_030)
    assert await lease(10_040) == []
    assert _texts(await lease(10_021 + MINUTE)) == ["after"]


async def test_nothing_but_the_farewell_goes_to_who_stopped_until_they_write_again(phone, lease, sent, says):
    await phone.writes(effects=[says("chat"), says("farewell", lane=LANE_EMERGENCY), Stop()])
    (farewell,) = await lease(2000)
    assert _texts([farewell]) == ["farewell"]
    await sent(farewell, 2001)
    assert await lease(2002) == []
    await phone.writes(effects=[says("again")], at=3000)
    assert _texts(await lease(4000)) == ["again"]


async def test_nothing_goes_to_an_unreachable_address_and_the_operator_learns_it(
    store, phone, desk, lease, trouble
):
    await phone.writes(effects=trouble)
    (row,) = await store.read(lambda tx: cases.waiting(tx, Millis(1)))
    operator = await desk.operator("A")
    await desk.claim(row.id, operator)
    await desk.reply(row.id, operator, "words")
    address = Address(Network.TELEGRAM, phone.value)
    await store.write(lambda tx: people.mark_reach(tx, address, "tg", False, Millis(3500)))
    assert await lease(4000) == []
    lines = await store.read(lambda tx: cases.story(tx, row.id))
    assert [line.codes for line in lines if line.verb == "send_dropped"] == ["unreachable"]


async def test_words_put_off_hold_up_what_follows_unless_they_wait_for_a_window(store, phone, lease, says):
    await phone.writes(effects=[says("one"), says("two")])
    (one,) = await lease(2000)
    await store.write(lambda tx: talk.put_off(tx, one.said_id, Millis(9000), "429"))
    assert await lease(3000) == []
    (again,) = await lease(9000)
    assert (_texts([again]), again.tries) == (["one"], 2)
    await store.write(lambda tx: talk.put_off(tx, one.said_id, Millis(90_000), talk.WINDOW))
    (two,) = await lease(9001)
    assert _texts([two]) == ["two"]


async def test_operators_words_expire_and_the_operator_is_told(store, phone, desk, lease, trouble):
    await phone.writes(effects=trouble)
    (row,) = await store.read(lambda tx: cases.waiting(tx, Millis(1)))
    operator = await desk.operator("A")
    await desk.claim(row.id, operator)
    await desk.reply(row.id, operator, "late", now=3000, expires=5000)
    assert await lease(5000) == []
    verbs = [line.verb for line in await store.read(lambda tx: cases.story(tx, row.id))]
    assert "send_expired" in verbs


async def test_words_can_be_taken_back_only_before_they_leave(store, phone, desk, lease, trouble):
    await phone.writes(effects=trouble)
    (row,) = await store.read(lambda tx: cases.waiting(tx, Millis(1)))
    operator = await desk.operator("A")
    await desk.claim(row.id, operator)
    said_id = await desk.reply(row.id, operator, "oops")
    assert await store.write(lambda tx: talk.take_back(tx, said_id, Millis(3001)))
    assert await lease(4000) == []
    other = await desk.reply(row.id, operator, "meant")
    assert _texts(await lease(5000)) == ["meant"]
    assert not await store.write(lambda tx: talk.take_back(tx, other, Millis(5001)))


async def test_a_lease_that_ran_out_is_unknown_not_sent_and_not_leased_again(store, phone, lease, sent, says):
    await phone.writes(effects=[says("one")])
    (due,) = await lease(2000)
    late = 2000 + MINUTE + 1
    (lost,) = await store.write(lambda tx: talk.lost(tx, Millis(late), 10))
    assert lost.said_id == due.said_id
    assert await lease(late) == []
    lines = await store.read(lambda tx: talk.history(tx, due.person_id))
    assert [line.state for line in lines if line.what == "said"] == ["unknown"]
    await sent(due, late)
    lines = await store.read(lambda tx: talk.history(tx, due.person_id))
    assert [line.state for line in lines if line.what == "said"] == ["sent"]


async def test_a_lease_that_runs_is_nobody_elses(store, phone, lease, says):
    await phone.writes(effects=[says("one")])
    await lease(2000)
    assert await store.write(lambda tx: talk.lost(tx, Millis(2001), 10)) == []


async def test_failure_and_doubt_reach_the_operator(store, phone, desk, lease, trouble):
    await phone.writes(effects=trouble)
    (row,) = await store.read(lambda tx: cases.waiting(tx, Millis(1)))
    operator = await desk.operator("A")
    await desk.claim(row.id, operator)
    await desk.reply(row.id, operator, "first")
    await desk.reply(row.id, operator, "second")
    (first,) = await lease(4000)
    await store.write(lambda tx: talk.failed(tx, first.said_id, "403", Millis(4001)))
    (second,) = await lease(4002)
    await store.write(lambda tx: talk.unknown(tx, second.said_id, Millis(4003)))
    lines = await store.read(lambda tx: cases.story(tx, row.id))
    assert [line.verb for line in lines if line.verb.startswith("send_")] == ["send_failed", "send_unknown"]
    assert [line.state for line in lines if line.what == "said"] == ["failed", "unknown"]


async def test_only_its_own_doors_words_are_leased_each_by_the_door_last_used(store, phone, lease, says):
    await phone.writes(effects=[says("one")])
    phone.door = "tg2"
    await phone.writes(effects=[says("two", lane=LANE_LATER)], at=1500)
    assert await lease(2000, doors=("tg",)) == []
    assert _texts(await lease(2000, doors=("tg2",))) == ["two"]


async def test_what_replaces_our_last_message_knows_which(phone, lease, sent, says):
    await phone.writes(effects=[says("menu")])
    (menu,) = await lease(2000)
    await sent(menu, 2001, ref="77")
    await phone.writes(effects=[says("decoy", replaces=True)], at=3000)
    (decoy,) = await lease(4000)
    assert decoy.replaces_ref == "77"


async def test_a_due_row_knows_what_the_window_asks(phone, lease, says, trouble):
    await phone.writes(effects=[*trouble, says("one", step="trouble.g0", labels="l", choices=("yes", "no"))])
    (due,) = await lease(2000)
    assert (due.last_heard_at, due.cause, due.author, due.to) == (1000, "heard", "bot", phone.value)
    assert (due.step, due.labels, due.choices, due.turn) == ("trouble.g0", "l", ("yes", "no"), 1)
    assert phone.value not in repr(due)


async def test_knocks_are_counted_since_they_last_wrote(store, phone, says):
    here = await phone.writes(effects=[says("knock")])
    who = here.person.id
    assert await store.read(lambda tx: talk.said_since(tx, who, "knock", Millis(0))) == 1
    assert await store.read(lambda tx: talk.said_since(tx, who, "knock", Millis(1000))) == 0


async def test_only_the_owner_can_reply(store, phone, desk, trouble):
    await phone.writes(effects=trouble)
    (row,) = await store.read(lambda tx: cases.waiting(tx, Millis(1)))
    owner, other = await desk.operator("A"), await desk.operator("B")
    await desk.claim(row.id, owner)
    with pytest.raises(Refused, match="desk-not-yours"):
        await desk.reply(row.id, other, "words")


async def test_only_a_number_that_waited_in_vain_is_lying(store, phone, says):
    """The last net must not snatch what the loops are about to take."""
    await phone.writes(effects=[says("number", lane=LANE_EMERGENCY), says("question")], at=10_000)
    seen = [
        await store.read(lambda tx, now=now: leaving.lies(tx, "tg", Millis(now), 3_000))
        for now in (10_000, 12_999, 13_000)
    ]
    assert seen == [False, False, True]
    (due,) = await store.write(lambda tx: leaving.lease(tx, ["tg"], Millis(13_000), 60_000, 1))
    await store.write(lambda tx: talk.put_off(tx, due.said_id, Millis(20_000), "5xx"))
    assert not await store.read(lambda tx: leaving.lies(tx, "tg", Millis(22_999), 3_000))
    assert await store.read(lambda tx: leaving.lies(tx, "tg", Millis(23_000), 3_000))
