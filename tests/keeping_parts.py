"""A store with something of everything in it, and what two stores have in common."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from sqlalchemy import insert, select, update

from bot.core.case import Tier
from bot.core.effects import LANE_TALK, OpenCase, Part, PassOn, Say, Turn
from bot.core.message import Address, Heard, Millis, Network
from bot.service.keeping import Place
from bot.store import archive, backup, cases, people, sessions, shifts, staff, talk, timers, whole
from bot.store.database import Store, Tx
from bot.store.migrations.run import revision_of, upgrade
from bot.store.seal import KeyRing
from bot.store.tables import metadata, notes, said

START = Millis(1_800_000_000_000)
MINUTE, DAY = 60_000, 24 * 3600 * 1000
WORDS = "planted words of a person"
ANNA, BELLA, CLARA = (Address(Network.SMS, f"+99655500010{number}") for number in range(3))


def place(folder: Path, url: str, ring: KeyRing) -> Place:
    """A store's place with its keys saved."""
    keys = folder / "safar.keys"
    if not keys.exists():
        ring.save(keys)
    return Place(url, keys, folder / "erased.log", folder / "backups")


def speak(tx: Tx, address: Address, words: str, effects: tuple, at: int, number: int) -> people.Here:
    """One turn of one person: heard, decided, answered."""
    event = Heard("sms", f"SM{address.value[-1]}{number}", address, Millis(at), words=words)
    here = people.enter(tx, address, "sms", event.at)
    people.first_time(tx, "sms", event.provider_id, event.at)
    heard_id = talk.hear(tx, here, event, None)
    person = replace(here.person, turn=here.person.turn + 1, locale="ky", last_at=Millis(at))
    talk.carry_out(tx, here, Turn(person, effects), event, heard_id, Millis(at))
    people.keep(tx, person)
    return here


def furnish(tx: Tx) -> None:
    """Anna has a case with an operator, Bella talks to the bot, Clara wrote once."""
    operator = staff.add(tx, staff.NewOperator("Aigul", "operator", ("ky",)))
    staff.set_totp(tx, operator, "JBSWY3DPEHPK3PXP")
    sessions.open_session(tx, "a token", sessions.NewSession(operator, START, Millis(START + DAY)))
    shifts.add(tx, operator, START, Millis(START + DAY))
    help_ = (OpenCase(Tier.T1, "help_word", alarm=True, consent=True), PassOn(), Say((Part("common-menu"),)))
    anna = speak(tx, ANNA, WORDS, help_, START, 1)
    case = cases.brief_of(tx, anna.person.id)
    cases.claim(tx, case.id, operator, Millis(START + 1000), 10 * MINUTE)
    talk.say_from_desk(tx, case.id, operator, WORDS, Millis(START + DAY), Millis(START + 2000))
    tx.run(insert(notes), {"case_id": case.id, "author": operator, "words": _note(tx), "at": START})
    bella = speak(tx, BELLA, "1", (Say((Part("common-menu"),), lane=LANE_TALK),), START + 3000, 1)
    timers.set_timer(tx, anna.person.id, "check", "welcome.menu", Millis(START + MINUTE))
    timers.set_timer(tx, bella.person.id, "check", "welcome.menu", Millis(START + 100 * DAY))
    timers.set_timer(tx, bella.person.id, timers.WIPE, "sms", Millis(START + MINUTE))
    speak(tx, CLARA, "1", (), START + 4000, 1)


def _note(tx: Tx) -> bytes:
    return tx.seal.close("notes", "words", WORDS)


def in_hand(tx: Tx) -> None:
    """Bella's answer has left, and nobody knows yet whether it arrived."""
    bella = people.enter(tx, BELLA, "sms", START)
    tx.run(update(said).where(said.c.person_id == bella.person.id).values(state="sending"))


async def rows_of(store: Store) -> dict[str, list[tuple]]:
    """Every row of every table, in the order of the keys."""

    def all_of(tx: Tx) -> dict[str, list[tuple]]:
        return {
            table.name: [tuple(row) for row in tx.all(select(table).order_by(*table.primary_key.columns))]
            for table in metadata.sorted_tables
        }

    return await store.read(all_of)


def rows_in(file: Path) -> dict[str, list[dict]]:
    """Every row of an archive."""
    with archive.opened(file) as (_, tables):
        return {
            table.table: [dict(zip(table.columns, row, strict=True)) for row in table.rows]
            for table in tables
        }


def aged(file: Path, revision: str) -> Path:
    """The archive as a safar of that version would have written it: without what later ones added."""
    old = file.with_name(f"aged-{file.name}")
    look = file.with_name(f"look-{revision}.db")
    with whole.transaction(f"sqlite:///{look}", foreign_keys=False) as connection:
        upgrade(connection, revision)
        known = {table.name: set(table.columns.keys()) for table in whole.reflected(connection)}
    with archive.opened(file) as (head, tables):
        counts = {name: number for name, number in head.counts.items() if name in known}
        counters = {name: number for name, number in head.counters.items() if name in known}
        old_head = replace(head, revision=revision, counts=counts, counters=counters)
        archive.write(old, old_head, _of_that_time(tables, known))
    return old


def _of_that_time(tables: Iterator[archive.Rows], known: dict[str, set[str]]) -> Iterator[archive.Rows]:
    """The tables there were; the rows of the others are read over, for an archive is read in one go."""
    for table in tables:
        if table.table in known:
            yield _fewer(table, known[table.table])
        else:
            assert list(table.rows) == [], f"{table.table} is new, and an old safar cannot have kept its rows"


def _fewer(table: archive.Rows, columns: set[str]) -> archive.Rows:
    kept = [index for index, name in enumerate(table.columns) if name in columns]
    names = tuple(table.columns[index] for index in kept)
    return archive.Rows(table.table, names, ([row[index] for index in kept] for row in table.rows))


def put_old_store(url: str, file: Path) -> None:
    """Fill an empty database with an archive, as its own version left it."""
    with whole.transaction(url, foreign_keys=False) as connection:
        whole.empty(connection)
        with archive.opened(file) as (head, tables):
            upgrade(connection, head.revision)
            backup.load(connection, head, tables)


def version_of(url: str) -> str | None:
    """What version a store says it is of."""
    with whole.snapshot(url) as connection:
        return revision_of(connection)
