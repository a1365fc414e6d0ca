"""Secret, then gone (promise 11): words are unreadable on disk, and past each term nobody is left."""

import pytest
from sqlalchemy import func, select

from bot.core.case import Tier
from bot.core.effects import LANE_EMERGENCY, Count, Forget, OpenCase, PassOn, Stop, Wipe
from bot.core.message import Address, Millis, Network
from bot.store import cases, keeping, people, tables, talk, timers, wiped, wipes
from bot.store.database import open_store
from bot.store.postgres import PostgresStore
from bot.store.receipts import Told
from bot.store.seal import BadSeal, KeyRing
from bot.store.tables import addresses, heard, metadata, said

HOUR = 3600 * 1000
DAY = 24 * HOUR
START = 1_000_000 * HOUR
WORDS, NUMBER, NOTE, REPLY = "planted-words-991", "5559912345", "planted-note-992", "planted-reply-993"
FACT = "planted-fact-994"


async def _busy(phone, desk, consent=True):
    """A person with everything a person can have; returns the case's row."""
    phone.value = NUMBER
    effects = [OpenCase(Tier.T1, "help_word", consent=consent), PassOn(), Count("turn", "trouble", "T1")]
    here = await phone.writes(WORDS, effects, at=START, facts={"word": FACT}, stays_in="RU")
    await phone.store.write(
        lambda tx: timers.set_timer(tx, here.person.id, "nudge", "a.b", Millis(START + 9 * DAY))
    )
    (row,) = await phone.store.read(lambda tx: cases.waiting(tx, Millis(START)))
    operator = await desk.operator("A")
    await desk.claim(row.id, operator, now=START + 1)
    await desk.reply(row.id, operator, REPLY, now=START + 2, expires=START + 72 * HOUR)
    await phone.store.write(lambda tx: cases.note(tx, row.id, operator, NOTE, Millis(START + 3)))
    return row


async def _bytes(store, tmp_path):
    """Everything that is kept: the file with its log of writes; of PostgreSQL every value of every row."""
    if isinstance(store, PostgresStore):
        found = await store.read(lambda tx: [tx.all(select(each)) for each in metadata.sorted_tables])
        values = (value for rows in found for row in rows for value in row)
        return b" ".join(value if isinstance(value, bytes) else str(value).encode() for value in values)
    await store.write(lambda tx: None)
    await store._writer.run(
        lambda _: store._writer._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall(), None
    )
    return b"".join(path.read_bytes() for path in tmp_path.glob("safar.db*"))


async def _rows(store, *tables):
    def count(tx):
        return {name: tx.one(select(func.count()).select_from(metadata.tables[name]))[0] for name in tables}

    return await store.read(count)


PERSONAL = ("people", "addresses", "heard", "said", "timers", "plans", "notes")


async def test_nothing_a_person_or_operator_wrote_is_readable_in_the_file(store, phone, desk, tmp_path):
    await _busy(phone, desk)
    file = await _bytes(store, tmp_path)
    assert b"help_word" in file
    for planted in (WORDS, NUMBER, NOTE, REPLY, FACT):
        assert planted.encode() not in file


async def test_without_the_ring_nothing_opens_and_nobody_is_found(store, phone, desk, store_url):
    row = await _busy(phone, desk)
    stranger = await open_store(store_url, KeyRing.create())
    with pytest.raises(BadSeal):
        await stranger.read(lambda tx: cases.story(tx, row.id))
    with pytest.raises(BadSeal):
        await stranger.read(lambda tx: people.here(tx, row.person_id))
    found = await stranger.write(
        lambda tx: people.enter(tx, Address(Network.TELEGRAM, NUMBER), "tg", Millis(START))
    )
    assert found.person.id != row.person_id
    await stranger.close()


async def test_erasing_leaves_counts_and_codes_alone(store, phone, desk, tmp_path):
    row = await _busy(phone, desk)
    sealed = await _sealed(store)
    assert len(sealed) >= 4
    await store.write(lambda tx: people.erase(tx, row.person_id, Millis(START + 10)))
    assert set((await _rows(store, *PERSONAL)).values()) == {0}
    file = await _bytes(store, tmp_path)
    assert [value for value in sealed if value in file] == []
    assert row.person_id.encode() not in file
    assert await _rows(store, "tally", "cases") == {"tally": 1, "cases": 1}


async def _sealed(store):
    """Every sealed value, as it is stored."""
    columns = (heard.c.words, said.c.words, tables.notes.c.words, tables.people.c.state)

    def find(tx):
        return [row[0] for each in columns for row in tx.all(select(each).where(each.is_not(None)))]

    return await store.read(find)


async def test_an_erased_persons_consented_case_stays_for_its_operator(store, phone, desk):
    row = await _busy(phone, desk)
    await store.write(lambda tx: people.erase(tx, row.person_id, Millis(START + 10)))
    (left,) = await store.read(lambda tx: cases.waiting(tx, Millis(START + 10)))
    assert (left.person_id, left.tier) == (None, Tier.T1)
    assert "forgotten" in [line.verb for line in await store.read(lambda tx: cases.story(tx, row.id))]


async def test_an_unconsented_case_is_closed_with_the_person(store, phone, desk):
    row = await _busy(phone, desk, consent=False)
    await store.write(lambda tx: people.erase(tx, row.person_id, Millis(START + 10)))
    assert await store.read(lambda tx: cases.waiting(tx, Millis(START + 10))) == []
    (ended,) = await store.read(lambda tx: cases.closed(tx, Millis(START + 10), 5))
    assert ended.outcome == "forgotten"


async def test_forgetting_says_goodbye_and_then_nobody_is_left(store, phone, lease, sent, says):
    await phone.writes("a", [says("before")], at=START, locale="ky", facts={"word": FACT})
    await phone.writes("delete", [says("goodbye"), Forget()], at=START + 1, locale="ky")
    (goodbye,) = await lease(START + 2)
    assert (goodbye.parts[0].text, goodbye.person.locale, dict(goodbye.person.facts)) == ("goodbye", "ky", {})
    assert await _rows(store, "heard", "said") == {"heard": 0, "said": 1}
    await sent(goodbye, START + 3)
    assert set((await _rows(store, *PERSONAL)).values()) == {0}


async def test_who_writes_again_before_the_goodbye_left_is_somebody_new(store, phone, lease, sent, says):
    first = await phone.writes("a", at=START)
    await phone.writes("delete", [says("goodbye"), Forget()], at=START + 1)
    here = await phone.writes("hello", [says("welcome")], at=START + 2)
    assert here.person.id != first.person.id
    (due,) = await lease(START + 3)
    await sent(due, START + 4)
    assert due.parts[0].text == "welcome"
    assert await _rows(store, "people") == {"people": 1}


async def test_a_repeated_delete_does_not_bring_the_person_back(store, phone):
    def delete(tx):
        if people.first_time(tx, "tg", "delete-1", Millis(START)):
            phone.unit(tx, "delete", [Forget()], START)

    await store.write(delete)
    await store.write(delete)
    assert set((await _rows(store, *PERSONAL)).values()) == {0}
    assert await _rows(store, "seen") == {"seen": 1}


@pytest.mark.parametrize(
    "ending",
    [lambda _: [Stop(), Forget()], lambda say: [say, Forget(), Stop()], lambda say: [Stop(), Forget(), say]],
)
async def test_stop_outlives_forgetting_as_a_hash_alone(store, phone, says, lease, sent, ending):
    farewell = says("farewell", lane=LANE_EMERGENCY)
    here = await phone.writes("delete", ending(farewell), at=START)
    for due in await lease(START + 1):
        assert due.parts[0].text == "farewell"
        await sent(due, START + 2)
    left = select(addresses.c.person_id, addresses.c.address, addresses.c.door, addresses.c.blocked)
    rows = await store.read(lambda tx: [tuple(row) for row in tx.all(left)])
    assert rows == [(None, None, "", "stopped")]
    assert await store.read(lambda tx: people.here(tx, here.person.id)) is None


async def test_d11_a_wipe_knows_what_to_delete_when_the_person_is_forgotten(store, phone, lease, sent, says):
    await phone.writes("a", [says("one")], at=START)
    (one,) = await lease(START + 1)
    await sent(one, START + 1, ref="m1")
    await phone.writes("delete", [Wipe(), Forget(), says("goodbye")], at=START + 2)
    (goodbye,) = await lease(START + 3)
    await sent(goodbye, START + 3)
    assert set((await _rows(store, *PERSONAL)).values()) == {0}
    (wipe,) = await store.read(lambda tx: wiped.due(tx, Millis(START + 4), 10))
    assert (wipe.door, wipe.to, sorted(wipe.refs)) == ("tg", phone.value, ["h1", "h2", "m1"])
    await store.write(lambda tx: wiped.done(tx, wipe, [], Millis(START + 5)))
    assert await store.read(wiped.waiting) == 0


async def test_d11_what_was_wiped_is_not_wiped_twice(store, phone, lease, sent, says):
    here = await phone.writes("a", [says("one")], at=START)
    (one,) = await lease(START + 1)
    await sent(one, START + 1, ref="m1")
    await phone.writes("wipe", [Wipe()], at=START + 2)
    (wipe,) = await store.read(lambda tx: wiped.due(tx, Millis(START + 3), 10))
    await store.write(lambda tx: wiped.done(tx, wipe, [], Millis(START + 4)))
    assert await store.read(lambda tx: wipes.refs_of(tx, here.person.id, "tg", Millis(START + 4))) == {}
    assert await store.read(lambda tx: wiped.due(tx, Millis(START + 5), 10)) == []


async def _purge(store, at):
    return await store.write(lambda tx: keeping.purge(tx, Millis(at)))


async def test_a_person_without_a_case_is_gone_after_thirty_days(store, phone, says):
    await phone.writes("a", [says("one"), Count("turn", "check")], at=START)
    await _purge(store, START + 30 * DAY)
    assert await _rows(store, "people", "heard", "said") == {"people": 1, "heard": 1, "said": 1}
    await _purge(store, START + 30 * DAY + 1)
    assert set((await _rows(store, *PERSONAL)).values()) == {0}
    assert await _rows(store, "tally") == {"tally": 1}


async def test_an_address_nothing_needs_becomes_a_hash_after_a_day_and_returns_with_them(store, phone):
    here = await phone.writes("a", at=START)
    await _purge(store, START + DAY)
    assert await store.read(lambda tx: people.here(tx, here.person.id)) is not None
    await _purge(store, START + DAY + 1)
    assert await store.read(lambda tx: people.here(tx, here.person.id)) is None
    again = await phone.writes("b", at=START + 2 * DAY)
    assert again.person.id == here.person.id
    assert (await store.read(lambda tx: people.here(tx, here.person.id))).address_value == phone.value


async def test_an_open_case_keeps_person_address_and_words(store, phone, desk):
    row = await _busy(phone, desk)
    await _purge(store, START + 400 * DAY)
    assert (await store.read(lambda tx: people.here(tx, row.person_id))).address_value == NUMBER
    words = [line.words for line in await store.read(lambda tx: cases.story(tx, row.id)) if line.words]
    assert words == [WORDS, REPLY, NOTE]


async def test_a_closed_case_is_gone_a_year_later_with_everything(store, phone, desk):
    row = await _busy(phone, desk)
    operator = desk.ids[0]
    await store.write(lambda tx: cases.close(tx, row.id, operator, "helped", "", Millis(START + DAY)))
    await store.write(lambda tx: timers.drop_timers(tx, row.person_id))
    await _purge(store, START + DAY + 365 * DAY)
    assert await _rows(store, "cases", "notes", "people") == {"cases": 1, "notes": 1, "people": 1}
    await _purge(store, START + DAY + 365 * DAY + 1)
    assert set((await _rows(store, "cases", *PERSONAL)).values()) == {0}


async def test_unconsented_words_live_seventy_two_hours(store, phone, desk):
    row = await _busy(phone, desk, consent=False)
    await _purge(store, START + 72 * HOUR)
    story = await store.read(lambda tx: cases.story(tx, row.id))
    assert [line.words for line in story if line.words] == [WORDS, REPLY, NOTE]
    await _purge(store, START + 72 * HOUR + 10)
    story = await store.read(lambda tx: cases.story(tx, row.id))
    assert [line.words for line in story if line.words] == []
    operator = desk.ids[0]
    closing = Millis(START + 73 * HOUR)
    await store.write(lambda tx: cases.close(tx, row.id, operator, "gone", "", closing))
    await _purge(store, START + 145 * HOUR + 1)
    assert await _rows(store, "cases", "notes") == {"cases": 0, "notes": 0}


async def test_every_other_row_has_its_term(store, phone):
    await store.write(lambda tx: people.first_time(tx, "tg", "1", Millis(START)))
    await store.write(lambda tx: talk.receipt(tx, Told("tg", "1", "sent", "", Millis(START))))
    await store.write(lambda tx: cases.event(tx, "1", "signed_in", None, "", Millis(START)))
    for table, days in (("seen", 7), ("receipts", 30), ("events", 730)):
        await _purge(store, START + days * DAY)
        assert await _rows(store, table) == {table: 1}
        await _purge(store, START + days * DAY + 1)
        assert await _rows(store, table) == {table: 0}
