"""Delivery only climbs (promise 7): every order of receipts, before or after we know the id, ends alike."""

from itertools import permutations

from sqlalchemy import select

from bot.core.message import Millis
from bot.store import talk
from bot.store.tables import receipts

STEPS = [
    ("queued", "", 1),
    ("sent", "", 2),
    ("delivered", "", 4),
    ("undelivered", "30003", 3),
    ("sent", "9", 2),
]


async def test_every_permutation_of_receipts_ends_in_the_same_state(store):
    orders = list(permutations(STEPS))

    def unit(tx):
        for number, order in enumerate(orders):
            for status, code, at in order:
                talk.receipt(tx, "sms", f"p{number}", status, code, Millis(at))
        return {tuple(row) for row in tx.all(select(receipts.c.rank, receipts.c.code, receipts.c.at))}

    assert len(await store.write(unit)) == 1


async def test_equal_ranks_end_the_same_in_either_order(store):
    def unit(tx):
        for number, order in enumerate((("a", "b"), ("b", "a"))):
            for code in order:
                talk.receipt(tx, "sms", f"p{number}", "failed", code, Millis(5))
        return {row.code for row in tx.all(select(receipts.c.code))}

    assert await store.write(unit) == {"a"}


async def test_a_receipt_before_our_commit_counts_as_much_as_one_after(store, phone, lease, says):
    await phone.writes(effects=[says("one"), says("two")])
    for early in (True, False):
        (due,) = await lease(2000)
        steps = [
            lambda tx, due=due: talk.receipt(tx, "tg", f"p{due.said_id}", "delivered", "", Millis(2001)),
            lambda tx, due=due: talk.sent(tx, due.said_id, f"p{due.said_id}", (), 1, Millis(2002)),
        ]
        for step in steps if early else reversed(steps):
            await store.write(step)
    lines = await store.read(lambda tx: talk.history(tx, due.person_id))
    assert [(line.state, line.delivery) for line in lines if line.what == "said"] == [
        ("sent", "delivered")
    ] * 2


async def test_a_status_we_do_not_know_never_outranks_one_we_do(store):
    def unit(tx):
        talk.receipt(tx, "sms", "p", "sent", "", Millis(1))
        talk.receipt(tx, "sms", "p", "pondering", "", Millis(2))
        return tx.one(select(receipts.c.rank)).rank

    assert await store.write(unit) == 4
