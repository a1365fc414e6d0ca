"""Planted plaintext (D-22): every transcript and a whole evening at the desk over real stores, and then no
word, name, number, address or note is found in any byte they leave on the disk, in whatever spelling.
"""

import asyncio
import base64
import gzip
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from app.conftest import Play, Post, begin
from keeping_parts import START, place
from sqlalchemy import select
from transcripts.replay import INPUT, TAP, UNITS, WAIT, files

from bot.core.message import Address, CaseId, Heard, Kind, Media, Millis, Network, Tap
from bot.core.reflexes import FREE_STEP, HELP_KEY, LEAVE_KEY
from bot.service import keeping, rotating, unmasking
from bot.service.desk import Desk, Draft, Hand
from bot.service.interpreting import Interpreting
from bot.service.pack import Keeper, pack_file
from bot.service.partnering import Partnering
from bot.service.walk_in import Arrival, WalkIn
from bot.store import archive, cases, drafts, people, referrals, resealing, shifts, staff
from bot.store.database import is_postgres, open_store
from bot.store.partners import Entry
from bot.store.postgres import make_engine
from bot.store.seal import BadSeal, KeyRing, Seal
from bot.store.sound import WrongKeys
from bot.store.spool import Spool
from bot.store.tables import metadata
from bot.store.whole import transaction

MINUTE = 60_000
EVERY = int(os.environ.get("SAFAR_TEST_EVERY", "1"))
# Each is found nowhere else: no text of ours holds it.
NAMES = (
    *("words", "draft", "note", "reply", "reason", "partner", "contact", "referred"),
    *("translated", "spooled", "file"),
)
CANARIES = {name: f"{name}-zqx{number}kanareika" for number, name in enumerate(NAMES, 10)}
CANARIES["cyrillic"] = "меня-зовут-Канарейка-Жулдыз"
NUMBERS = {"phone": "+996700909101", "chat": "4200990099", "call": "+79990907701", "spool": "+996700909303"}
PLACE = (41.70217, 29.31337)


def spellings(text: str) -> Iterator[bytes]:
    """As it is, as JSON writes it, two bytes a character, in base64 (cut anywhere) and in hex."""
    plain = text.encode()
    yield plain
    if not text.isascii():
        yield "".join(f"\\u{ord(each):04x}" if ord(each) > 127 else each for each in text).encode()
    yield from (text.encode("utf-16-le"), text.encode("utf-16-be"))
    yield from (plain.hex().encode(), plain.hex().upper().encode())
    for shift in range(3):
        packed = base64.b64encode(b"\0" * shift + plain).decode()
        inner = packed[4 if shift else 0 : -4]
        yield inner.encode()


def leaks(data: bytes, secrets: list[str]) -> list[str]:
    return [each for each in secrets if any(found in data for found in spellings(each))]


def unpacked(file: Path) -> bytes:
    data = file.read_bytes()
    if file.suffix == ".gz":
        data += gzip.decompress(data)
    return data


def on_disk(folder: Path) -> dict[str, bytes]:
    """Every file there is, whatever its name; the keys alone are known to be readable."""
    return {
        str(file.relative_to(folder)): unpacked(file)
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.name != "safar.keys"
    }


async def replayed(play: Play, file: Path, number: int) -> list[str]:
    """The inputs of one transcript by somebody of their own; the words they typed."""
    who, typed = f"{NUMBERS['chat']}{number:04d}", []
    for line in (await asyncio.to_thread(file.read_text)).splitlines():
        if not INPUT.match(line):
            continue
        if wait := WAIT.match(line):
            play.now += int(wait.group(1)) * UNITS[wait.group(2)]
        elif line.startswith("them"):
            said = re.sub(r" \{[^}]*\}$", "", line[4:].strip())
            await play.take(event(play, said, who))
            typed.append(said)
    return [each for each in typed if len(each) > 12 and not each.startswith("[")]


def event(play: Play, said: str, who: str) -> Heard:
    if said.startswith("<"):
        kind = Kind(said.strip("<>"))
        where = PLACE if kind is Kind.LOCATION else None
        media = Media(CANARIES["file"], "voice") if kind is Kind.VOICE else None
        return play.heard("", who, kind=kind, place=where, media=media)
    tap = TAP.fullmatch(said)
    if tap is None:
        return play.heard(said, who)
    choice, step = tap.groups()
    if choice in (HELP_KEY, LEAVE_KEY):
        return play.heard("", who, kind=Kind.TAP, tap=Tap(FREE_STEP, choice, 0))
    for out in reversed(play.post.sent):
        for button in out.buttons if out.to == who else ():
            found = Tap.read(button.data)
            if found and found.choice == choice and step in (None, found.step):
                return play.heard("", who, kind=Kind.TAP, tap=found)
    return play.heard(choice, who)


async def evening(play: Play) -> None:
    """A case with all that a desk can write into it, and a caller who has no chat."""
    house, tokens = play.house, iter(range(10**6))
    desk = Desk(house.store, house.intake.tell, house.bell.ring, house.clock)
    who = NUMBERS["phone"]

    def staffed(tx):
        numbers = [staff.add(tx, staff.NewOperator(name, "supervisor", ("ru", "ky"))) for name in ("a", "b")]
        staff.set_totp(tx, numbers[0], "JBSWY3DPEHPK3PXP")
        shift = shifts.add(tx, numbers[0], play.time(), Millis(play.now + 8 * 60 * MINUTE))
        shifts.ready(tx, shift, play.time())
        return numbers

    mine, _ = await house.store.write(staffed)
    for said in ("sos", "1", CANARIES["words"], CANARIES["cyrillic"]):
        await play.say(said, who)
    voice = play.heard("", who, kind=Kind.VOICE, media=Media(CANARIES["file"], "voice"))
    await play.take(voice)
    await play.take(play.heard("", who, kind=Kind.LOCATION, place=PLACE))

    def hand(case: CaseId, operator: int = mine) -> Hand:
        return Hand(operator, case, f"t{next(tokens)}")

    rows = await house.store.read(lambda tx: cases.waiting(tx, play.time()))
    address = Address(Network.TELEGRAM, who)
    here = await house.store.write(lambda tx: people.enter(tx, address, "post", play.time()))
    (case,) = [row.id for row in rows if row.person_id == here.person.id]
    await desk.claim(hand(case))
    seen = (await desk.file(case, mine)).seen
    await desk.note(hand(case), CANARIES["note"])
    await desk.reply(hand(case), Draft(CANARIES["reply"], seen))
    await unmasking.ask(desk, hand(case), CANARIES["reason"] + " because of danger")
    interpreting = Interpreting(desk, house.store, house.clock)
    await interpreting.ask_for_answer(hand(case), CANARIES["translated"], "ky")
    entry = Entry(
        name="A house", kind="shelter", country="RU", contact=CANARIES["contact"], words=CANARIES["partner"]
    )
    partner = await Partnering(house.store, house.clock, {"RU": object()}).keep(mine, entry)
    times = (play.time(), Millis(play.now + 1))
    sent = referrals.Sent(partner, CANARIES["referred"])
    await house.store.write(lambda tx: referrals.send(tx, case, mine, sent, times))
    walk_in = WalkIn(house.store, desk, house.loaded.book, house.intake.understood, everything=True)
    caller = await walk_in.open(mine, "t-walk", Arrival("phone", "ru", "T3", "RU", "KG"), play.time())
    await desk.claim(hand(caller))
    await walk_in.call_back(hand(caller), NUMBERS["call"], "evening")
    await play.deliver()
    await house.store.write(lambda tx: drafts.keep(tx, case, mine, CANARIES["draft"], play.time()))


SECRETS = [*CANARIES.values(), *NUMBERS.values(), f"{PLACE[0]:.5f}"]


async def play_all(store, every: int) -> tuple[Play, list[str]]:
    """Every transcript, then the evening; what was typed at length."""
    play, typed = await begin(store, Post()), []
    for each, file in enumerate(files()[::every]):
        typed += await replayed(play, file, each)
    await evening(play)
    return play, sorted(set(typed))


def everything_kept(spot: keeping.Place, folder: Path) -> dict[str, bytes]:
    """All files of the installation; of PostgreSQL those of its database too, where they can be read."""
    found = on_disk(folder)
    if is_postgres(spot.url):
        with transaction(spot.url) as connection:
            home = Path(connection.exec_driver_sql("SHOW data_directory").scalar_one())
            base = connection.exec_driver_sql(
                "SELECT oid FROM pg_database WHERE datname = current_database()"
            ).scalar_one()
        autocommit(spot.url, "CHECKPOINT")
        if os.access(home, os.R_OK | os.X_OK):
            found |= {f"pg {name}": data for name, data in on_disk(home / "base" / str(base)).items()}
    return found


def autocommit(url: str, statement: str) -> None:
    engine = make_engine(url, 1)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


async def test_d22_nothing_planted_is_found_in_any_byte_on_the_disk(store_url, ring, tmp_path):
    spot = place(tmp_path, store_url, ring)
    store = await open_store(spot.url, ring, keys=spot.keys)
    # PostgreSQL keeps the same rows: a share of the talks shows what its files hold
    play, typed = await play_all(store, every=8 if is_postgres(spot.url) else EVERY)
    assert typed
    spool = Spool(spot.keys)
    lost = Address(Network.SMS, NUMBERS["spool"])
    spool.append(Heard("sms", "SM9", lost, START, words=CANARIES["spooled"]))
    keeper = Keeper(pack_file(spot.keys), play.house.loaded.directory, everything=True)
    await keeper.refresh(store, play.time())
    who = Address(Network.TELEGRAM, f"{NUMBERS['chat']}0001")
    gone = await store.write(lambda tx: people.enter(tx, who, "post", play.time()).person.id)
    await store.write(lambda tx: people.erase(tx, gone, play.time()))
    await asyncio.to_thread(keeping.back_up, spot, spot.backups, play.time())
    while_open = await asyncio.to_thread(everything_kept, spot, tmp_path)
    await rotating.rotate(rotating.Work(store, spot.keys, play.time, lambda _: None))
    await store.tidy(whole=True)
    rotated = await asyncio.to_thread(everything_kept, spot, tmp_path)
    planted = await store.read(opened)
    await store.close()
    unplanted = {each for each in SECRETS if not any(each in text for text in planted)}
    assert unplanted == {CANARIES["spooled"], NUMBERS["spool"]}, "else the look proves nothing"
    for moment in (while_open, rotated, on_disk(tmp_path)):
        assert {"spool", "erased.log", "lifeline.json", "backups/erased.log"} <= set(moment)
        assert {name: found for name, data in moment.items() if (found := leaks(data, SECRETS))} == {}
        whole = b"\0".join(moment.values())
        assert [each for each in typed if each.encode() in whole or each.encode("utf-16-le") in whole] == []


def opened(tx) -> list[str]:
    """Everything that is sealed, opened."""
    return [
        tx.seal.open(table.name, name, row[0])
        for table in resealing.TABLES
        for name in resealing.sealed_columns(table)
        for row in tx.all(select(table.c[name]).where(table.c[name].is_not(None)))
    ]


@pytest.mark.parametrize("name", sorted(CANARIES))
def test_d22_the_look_finds_what_is_planted_in_every_spelling(name):
    text = CANARIES[name]
    hidden = [
        f"x{text}y".encode(),
        json.dumps({"a": text}).encode(),
        text.encode("utf-16-le"),
        text.encode("utf-16-be"),
        text.encode().hex().upper().encode(),
        *(base64.b64encode(b"1" * shift + text.encode() + b"2" * 5) for shift in range(6)),
    ]
    assert all(leaks(b"..." + each + b"...", [text]) for each in hidden)
    assert leaks(b"nothing", [text]) == []


async def test_d22_a_backup_opens_nothing_without_the_keys_and_says_so(store_url, ring, tmp_path):
    spot = place(tmp_path, store_url, ring)
    store = await open_store(spot.url, ring)
    play = await begin(store, Post())
    await evening(play)
    sealed = await store.read(lambda tx: len(opened(tx)))
    done = await asyncio.to_thread(keeping.back_up, spot, spot.backups, play.time())
    await store.close()
    text = gzip.decompress(done.path.read_bytes())
    assert b"without the key file it is useless. Keep the two apart." in text.splitlines()[0]
    stranger, count = Seal(KeyRing.create()), 0
    with archive.opened(done.path) as (_, tables):
        for rows in tables:
            names = resealing.sealed_columns(metadata.tables[rows.table])
            for row in rows.rows:
                for name in names:
                    if value := row[rows.columns.index(name)]:
                        count += 1
                        with pytest.raises(BadSeal):
                            stranger.open(rows.table, name, base64.b64decode(value))
    assert count == sealed > 10
    spot.keys.unlink()
    with pytest.raises(keeping.NotDone, match="without it nothing opens"):
        keeping.restore(spot, done.path, play.time(), keeping.Wish(replace=True))
    KeyRing.create().save(spot.keys)
    with pytest.raises(WrongKeys):
        keeping.restore(spot, done.path, play.time(), keeping.Wish(replace=True))
