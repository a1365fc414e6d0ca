"""Delivery only climbs (promise 7): every order of receipts, before or after we know the id, ends alike."""

from itertools import permutations

from sqlalchemy import select

from bot.core.message import Millis
from bot.store import receipts, settled, tables, talk
from bot.store.receipts import Told

STEPS = [
    ("queued", "", 1),
    ("sent", "", 2),
    ("delivered", "", 4),
    ("undelivered", "30003", 3),
    ("failed", "", 2),
]


def tell(tx, provider_id, status, code="", at=1, door="tg"):
    return receipts.receipt(tx, Told(door, provider_id, status, code, Millis(at)))


def state_of(tx, said_id):
    row = tx.one(select(tables.said).where(tables.said.c.id == said_id))
    return row.state, row.delivery, row.why


async def leased(phone, lease, says, *texts):
    """So many messages of so many people, all in hand."""
    people = [phone.__class__(phone.store, value=f"55500{n:02}") for n in range(len(texts))]
    for each, text in zip(people, texts, strict=True):
        await each.writes(effects=[says(text)])
    return await lease(2000)


async def test_every_permutation_of_receipts_before_and_after_our_commit_ends_in_the_same_state(
    store, phone, lease, says
):
    """Also where our own commit of the id comes between any two of them."""
    ours = ("ours", "", 0)
    orders = list(permutations([*STEPS, ours]))
    (due,) = await leased(phone, lease, says, "one")

    def one_order(tx, number, order):
        row = {"lease_until": 0, "state": "sending", "refs": "", "provider_id": "", "why": "", "delivery": 0}
        tx.conn.execute(tables.said.update().values(**row))
        for status, code, at in order:
            if status == "ours":
                settled.sent(tx, due.said_id, f"p{number}", (f"p{number}",), 1, Millis(9), "tg")
            else:
                tell(tx, f"p{number}", status, code, at)
        row = tx.one(select(tables.receipts).where(tables.receipts.c.provider_id == f"p{number}"))
        return row.rank, row.code, *state_of(tx, due.said_id)

    def unit(tx):
        return {one_order(tx, number, order) for number, order in enumerate(orders)}

    found = await store.write(unit)
    assert found == {(receipts.RANKS["delivered"], "30003", "sent", receipts.RANKS["delivered"], "")}


async def test_a_bare_failure_does_not_erase_the_code(store, phone, lease, says):
    (due,) = await leased(phone, lease, says, "one")

    def unit(tx):
        settled.sent(tx, due.said_id, "p", ("p",), 1, Millis(1), "tg")
        news = [tell(tx, "p", "undelivered", "30003"), tell(tx, "p", "failed"), tell(tx, "p", "undelivered")]
        return [fallen.code if fallen else None for fallen in news], state_of(tx, due.said_id)

    state = ("sent", receipts.RANKS["undelivered"], "30003")
    assert await store.write(unit) == (["30003", None, None], state)


async def test_a_code_that_comes_late_is_news_once(store, phone, lease, says):
    (due,) = await leased(phone, lease, says, "one")

    def unit(tx):
        settled.sent(tx, due.said_id, "p", ("p",), 1, Millis(1), "tg")
        news = [tell(tx, "p", "failed"), tell(tx, "p", "failed", "21610"), tell(tx, "p", "failed", "21610")]
        return [fallen.code if fallen else None for fallen in news]

    assert await store.write(unit) == ["", "21610", None]


async def test_equal_ranks_end_the_same_in_either_order(store):
    def unit(tx):
        for number, order in enumerate((("a", "b"), ("b", "a"), ("", "a"), ("a", ""))):
            for code in order:
                tell(tx, f"p{number}", "failed", code, 5)
        return {row.code for row in tx.all(select(tables.receipts.c.code))}

    assert await store.write(unit) == {"a"}


async def test_several_parts_are_delivered_when_the_last_of_them_is_in_any_order(store, phone, lease, says):
    (due,) = await leased(phone, lease, says, "one")
    told = [("a", "delivered"), ("b", "sent"), ("b", "delivered"), ("c", "delivered"), ("a", "sent")]

    def unit(tx):
        settled.sent(tx, due.said_id, "c", ("a", "b", "c"), 3, Millis(1), "tg")
        seen = []
        for sid, status in told:
            tell(tx, sid, status)
            seen.append(state_of(tx, due.said_id)[1])
        return seen

    delivered = receipts.RANKS["delivered"]
    assert await store.write(unit) == [0, 0, 0, delivered, delivered]


async def test_one_part_that_failed_fails_the_message_whatever_the_others_did(store, phone, lease, says):
    told = [("a", "delivered", ""), ("b", "undelivered", "30005"), ("b", "sent", ""), ("c", "delivered", "")]
    dues = await leased(phone, lease, says, *(f"t{n}" for n in range(24)))

    def unit(tx):
        found = set()
        for due, order in zip(dues, permutations(told), strict=True):
            refs = [f"{part}{due.said_id}" for part in "abc"]
            settled.sent(tx, due.said_id, refs[-1], refs, 3, Millis(1), "tg")
            fell = [tell(tx, f"{sid}{due.said_id}", status, code) for sid, status, code in order]
            found.add((state_of(tx, due.said_id), len([each for each in fell if each])))
        return found

    assert await store.write(unit) == {(("sent", receipts.RANKS["undelivered"], "30005"), 1)}


async def test_a_receipt_before_our_commit_counts_as_much_as_one_after(store, phone, lease, says):
    await phone.writes(effects=[says("one"), says("two")])
    for early in (True, False):
        (due,) = await lease(2000)
        ref = f"p{due.said_id}"
        steps = [
            lambda tx, ref=ref: tell(tx, ref, "delivered", at=2001),
            lambda tx, ref=ref, due=due: settled.sent(tx, due.said_id, ref, (ref,), 1, Millis(2002), "tg"),
        ]
        for step in steps if early else reversed(steps):
            await store.write(step)
    lines = await store.read(lambda tx: talk.history(tx, due.person_id))
    assert [(line.state, line.delivery) for line in lines if line.what == "said"] == [
        ("sent", "delivered")
    ] * 2


async def test_a_status_we_do_not_know_never_outranks_one_we_do(store):
    def unit(tx):
        tell(tx, "p", "sent")
        tell(tx, "p", "pondering")
        return tx.one(select(tables.receipts.c.rank)).rank

    assert await store.write(unit) == 4


async def test_statuses_of_other_networks_are_taken_for_their_like(store):
    def unit(tx):
        for status in ("scheduled", "canceled", "partially_delivered", "read"):
            tell(tx, status, status)
        return {row.provider_id: row.rank for row in tx.all(select(tables.receipts))}

    ranks = receipts.RANKS
    assert await store.write(unit) == {
        "scheduled": ranks["accepted"],
        "canceled": ranks["failed"],
        "partially_delivered": ranks["sent"],
        "read": ranks["read"],
    }


async def test_receipts_go_when_their_person_goes(store, phone, lease, says):
    (due,) = await leased(phone, lease, says, "one")

    def unit(tx):
        settled.sent(tx, due.said_id, "p", ("p",), 1, Millis(1), "tg")
        tx.conn.execute(tables.people.delete())
        return tx.all(select(tables.receipts))

    assert await store.write(unit) == []
