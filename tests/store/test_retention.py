"""Every table and every sealed column has its term, and past it nothing is left: D-22, D-23, decision 26."""

import pytest
from sqlalchemy import BigInteger, Boolean, LargeBinary, Text, func, insert, select, update

from bot.core.case import Tier
from bot.core.effects import OpenCase, PassOn
from bot.core.message import Millis
from bot.store import cases, keeping, people
from bot.store.columns import Sealed
from bot.store.tables import addresses, metadata, plans, said

HOUR = 3600 * 1000
DAY = 24 * HOUR
START = 1_000_000 * HOUR
YEAR = 365 * DAY
CASE_END, AUDIT, CODES = YEAR, 730 * DAY, 30 * DAY

# How long a row stays after the last that happened in it: milliseconds, or why it stays.
STAFF = "of those who work here, not of people"
TERMS = {
    "people": CODES,  # 30 days after their last word, or with case and plan
    "addresses": CODES,  # with the person; "stop" stays as a hash alone
    "seen": 7 * DAY,
    "heard": CODES,
    "said": CODES,
    "receipts": CODES,
    "timers": CODES,  # with the person at the latest
    "cases": CASE_END,
    "notes": CASE_END,
    "events": AUDIT,
    "plans": CODES,  # 30 days after the last check-in
    "number_checks": AUDIT,
    "sessions": 0,
    "devices": 180 * DAY,
    "shifts": AUDIT,
    "attempts": DAY,
    "invitations": CODES,  # after their last day
    "referrals": CASE_END,
    "drafts": 72 * HOUR,
    "interpretings": CASE_END,
    "unmaskings": AUDIT,
    "marks": CODES,
    "alerts": CODES,
    "links": CODES,
    "ways_back": CODES,
    "wipes": 3 * DAY,  # what no bot can delete any more needs no chat
    "tally": "counts without anybody; under eleven they are not shown",
    "leases": "of running processes",
    "operators": STAFF,
    "recovery": STAFF,
    "partners": "organisations, kept by the supervisor",
    "remembered": "where a provider moved a group of ours",
    "signed": "who answers for which words",
}
# Sealed columns: with their row, or earlier.
WORDS = 72 * HOUR  # without consent, at the latest
COLUMNS = {
    "people.state": "with the person",
    "addresses.address": DAY,  # a day after the last word, unless a case, a plan or a timer needs it
    "heard.words": WORDS,
    "heard.media": WORDS,
    "said.words": WORDS,
    "notes.words": WORDS,
    "plans.ok_word": "with the plan",
    "plans.contact": "with the plan",
    "referrals.words": WORDS,
    "drafts.words": WORDS,
    "interpretings.words": WORDS,
    "interpretings.answer": WORDS,
    "unmaskings.reason": WORDS,
    "unmaskings.words": WORDS,
    "wipes.address": "with the job of emptying that chat",
    "wipes.refs": "with the job",
    "links.before": "30 days after the joining",
    "sessions.secret": "with the session",
    "operators.totp": STAFF,
    "operators.phone": STAFF,
    "partners.contact": STAFF,
    "partners.words": STAFF,
    "remembered.value": STAFF,
    "invitations.words": "30 days after its last day",
}
KEPT = {name for name, term in TERMS.items() if isinstance(term, str)}
PERSON, CASE, OPERATOR = "p1", 1, 1


def test_d23_every_table_has_a_term():
    """A new table fails here until somebody decides how long its rows stay."""
    assert set(TERMS) == set(metadata.tables)


def test_d22_d23_every_sealed_column_has_a_term():
    sealed = {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, Sealed)
    }
    assert sealed == set(COLUMNS)


def value_of(tx, table, column, at):
    """Something for that column, as of that time."""
    if isinstance(column.type, Sealed):
        return tx.seal.close(table.name, column.name, "words" if column.name != "state" else "{}")
    if isinstance(column.type, LargeBinary):
        return b"h" * 32
    if isinstance(column.type, Boolean):
        return False
    if isinstance(column.type, Text):
        return ""
    return at if isinstance(column.type, BigInteger) else 0


SPECIAL = {
    "people": {"id": PERSON, "network": "sms"},
    "addresses": {"id": 1, "network": "sms", "hash_key": 1, "person_id": PERSON},
    "cases": {"id": CASE, "state": "closed", "consent": True, "tags": "[]", "tier": "T3", "owner": None},
    "operators": {"id": OPERATOR, "name": "a"},
    "links": {"to_person": PERSON, "from_person": PERSON, "state": "joined", "to_case": CASE},
    "events": {"case_id": CASE},
    "timers": {"kind": "nudge"},
    "heard": {"kind": "text"},
    "said": {"state": "sent", "parts": "[]", "author": "1"},
}
POINTS = {"people": PERSON, "cases": CASE, "operators": OPERATOR, "addresses": 1}


def fill(tx, at):
    """One row in every table, all of the same person, case and time."""
    for table in metadata.sorted_tables:
        row = {}
        for column in table.columns:
            if column.name == "id":
                row["id"] = 1
                continue
            target = next(iter(column.foreign_keys)).column.table.name if column.foreign_keys else ""
            row[column.name] = POINTS.get(target, 1) if target else value_of(tx, table, column, at)
        tx.run(insert(table), row | SPECIAL.get(table.name, {}))


def counts(tx):
    return {
        name: tx.one(select(func.count()).select_from(table))[0] for name, table in metadata.tables.items()
    }


async def left(store, at):
    await store.write(lambda tx: keeping.purge(tx, Millis(at)))
    found = await store.read(counts)
    return {name for name, count in found.items() if count}


async def test_d23_past_the_longest_term_nothing_of_a_person_is_left_in_any_table(store):
    await store.write(lambda tx: fill(tx, START))
    assert await left(store, START) >= set(TERMS) - {"sessions"}
    assert await left(store, START + AUDIT + 1) == KEPT


def standing(age):
    """The tables whose rows may stand when they are of that age."""
    return {name for name, term in TERMS.items() if isinstance(term, str) or term >= age}


async def test_d23_rows_of_a_consented_closed_case_go_in_the_order_of_their_terms(store):
    await store.write(lambda tx: fill(tx, START))
    with_case = {"people", "addresses", "heard", "said", "timers", "ways_back", "links", "receipts"}
    for age in (CODES + 1, CASE_END):
        assert await left(store, START + age) - with_case == standing(age) - with_case, age
    assert await left(store, START + CASE_END + 1) == standing(CASE_END + 1)


async def test_d23_without_consent_no_word_outlives_72_hours(store):
    """Every sealed column that the table above says so of, whatever the state of the case."""

    def unconsented(tx):
        fill(tx, START)
        case = metadata.tables["cases"]
        tx.run(update(case).values(consent=False, state="active", closed_at=0))
        for name in ("heard", "said"):
            tx.run(update(metadata.tables[name]).values(case_id=CASE))

    def full(tx):
        found = set()
        for name in COLUMNS:
            table, _, column = name.partition(".")
            where = metadata.tables[table].c[column]
            if tx.one(select(func.count()).select_from(metadata.tables[table]).where(where.is_not(None)))[0]:
                found.add(name)
        return found

    await store.write(unconsented)
    words = {name for name, term in COLUMNS.items() if term == WORDS}
    await store.write(lambda tx: keeping.purge(tx, Millis(START + WORDS)))
    assert words <= await store.read(full)
    await store.write(lambda tx: keeping.purge(tx, Millis(START + WORDS + 1)))
    assert words & await store.read(full) == set()


async def test_d22_words_are_kept_only_when_a_case_holds_them(store, phone):
    """Dropped in the transaction that handles them: no row of any table holds them afterwards."""
    await phone.writes("my name and my village", at=START)
    heard = metadata.tables["heard"]
    assert await store.read(lambda tx: tx.one(select(heard.c.words))[0]) is None
    await phone.writes("help me", (OpenCase(Tier.T1, "help_word", consent=True), PassOn()), at=START + 1)
    words = await store.read(lambda tx: [row.words for row in tx.all(select(heard).order_by(heard.c.id))])
    assert [row is not None for row in words] == [False, True]


async def test_d23_a_trusted_contact_goes_30_days_after_the_last_check_in(store, phone):
    here = await phone.writes("a", at=START)

    def plan(tx):
        sealed = tx.seal.close("plans", "contact", "+996555")
        tx.run(insert(plans), {"person_id": here.person.id, "contact": sealed, "ends_at": START + 9 * DAY})

    def contacts(tx):
        return len(tx.all(select(plans.c.contact).where(plans.c.contact.is_not(None))))

    await store.write(plan)
    for at, number in ((START + 39 * DAY, 1), (START + 39 * DAY + 1, 0)):
        await store.write(lambda tx, at=at: keeping.purge(tx, Millis(at)))
        assert await store.read(contacts) == number


async def test_d23_an_open_case_keeps_its_words_however_long_it_stands(store, phone):
    await phone.writes("help me", (OpenCase(Tier.T1, "help_word", consent=True), PassOn()), at=START)
    (row,) = await store.read(lambda tx: cases.waiting(tx, Millis(START)))
    await store.write(lambda tx: keeping.purge(tx, Millis(START + 3 * YEAR)))
    assert [line.words for line in await store.read(lambda tx: cases.story(tx, row.id)) if line.words] == [
        "help me"
    ]


async def test_d23_an_address_nobody_is_behind_goes_and_stop_stays(store, phone):
    here = await phone.writes("a", at=START)

    def parted(tx):
        tx.run(update(addresses).values(person_id=None, address=None))
        tx.run(update(said).values(person_id=None))

    await store.write(parted)
    assert "addresses" in await left(store, START + CODES)
    assert "addresses" not in await left(store, START + CODES + 1)
    await phone.writes("b", at=START + YEAR)
    await store.write(lambda tx: tx.run(update(addresses).values(blocked="stopped")))
    await store.write(lambda tx: people.erase(tx, here.person.id, Millis(START + YEAR)))
    await store.write(lambda tx: tx.run(update(addresses).values(person_id=None, address=None, heard_at=0)))
    assert "addresses" in await left(store, START + 9 * YEAR)


@pytest.mark.parametrize("consent", [True, False])
async def test_d23_a_tombstone_counts_and_names_nobody(store, phone, consent):
    """Who is erased stays a number: what was counted stays counted, and no count knows whose it is."""
    from bot.core.effects import Count

    effects = (OpenCase(Tier.T1, "help_word", consent=consent), PassOn(), Count("turn", "trouble", "T1"))
    here = await phone.writes("help me", effects, at=START)
    tally = metadata.tables["tally"]
    before = await store.read(lambda tx: [tuple(row) for row in tx.all(select(tally))])
    await store.write(lambda tx: people.erase(tx, here.person.id, Millis(START + 1)))
    await store.write(lambda tx: keeping.purge(tx, Millis(START + 3 * YEAR)))
    assert await store.read(lambda tx: [tuple(row) for row in tx.all(select(tally))]) == before != []
    assert not {column.name for column in tally.columns} & {"person_id", "address_id", "case_id"}
