"""An old seal key is thrown away when nothing needs it: no row, no spooled word, no backup within 35 days.

What it sealed is then beyond anybody's reach, whatever copy of a disk turns up: that is what makes erased
words unrecoverable where a database or a disk keeps old bytes.
"""

import base64
import binascii
from pathlib import Path

from bot.core.message import Millis
from bot.service.keeping import NotDone, Place, backups_in
from bot.service.rotating import DAY, KEPT_DAYS, Tell, Work, alone_at
from bot.store import archive, resealing, swap
from bot.store.ring import SEAL, UNUSED, KeyRing
from bot.store.seal import number_of
from bot.store.spool import NAME, sealed_with
from bot.store.tables import metadata


async def drop_old(work: Work, place: Place) -> list[int]:
    """Throw the old seal keys away; their numbers. Raises NotDone when anything needs one."""
    with alone_at(work.keys):
        ring = KeyRing.load(work.keys)
        if ring.waiting(SEAL):
            raise NotDone("a new key waits. Run: safar keys rotate, and let it end first.")
        old = sorted(number for number in ring.seals if number != ring.in_use(SEAL))
        rows = (await work.store.read(resealing.used))[SEAL]
        for number in old:
            _refuse(ring, number, rows[number], work.clock())
        _refuse_kept(place, old)
        for number in old:
            ring = ring.without(number)
        if old:
            ring.save(work.keys)
        return old


def _refuse(ring: KeyRing, number: int, rows: int, now: Millis) -> None:
    if rows:
        raise NotDone(f"seal key {number} stays: {rows} values in the store need it. Run: safar keys rotate")
    since = ring.note(SEAL, number, UNUSED)
    left = KEPT_DAYS - (now - since) // DAY
    if not since or left > 0:
        wait = f"for {left} days more" if since else "until safar keys rotate has looked at every row"
        raise NotDone(f"seal key {number} stays {wait}: backups of the last 35 days may need it.")


def _refuse_kept(place: Place, old: list[int]) -> None:
    """Words in the spool, stores put aside, backups in the folder."""
    spooled = sealed_with(place.keys.with_name(NAME))
    for number in old:
        if spooled[number]:
            raise NotDone(f"seal key {number} stays: {spooled[number]} lines in the file {NAME} need it.")
    if place.file is not None and old and (aside := swap.old_stores(place.file)):
        raise NotDone(f"{aside[0].name} may need an old key. Run safar backup: it removes what is too old.")
    for file in backups_in(place.backups) if old else ():
        for number in sorted(keys_of(file) & set(old)):
            mend = "It is too old: remove it, or run safar backup."
            raise NotDone(f"seal key {number} stays: {file.name} in the folder of backups needs it. {mend}")


def keys_of(file: Path) -> set[int]:
    """The numbers of the seal keys a backup needs. Raises BadArchive."""
    found: set[int] = set()
    with archive.opened(file) as (_, tables):
        for rows in tables:
            known = metadata.tables.get(rows.table)
            sealed = resealing.sealed_columns(known) if known is not None else []
            places = [index for index, name in enumerate(rows.columns) if name in sealed]
            for row in rows.rows:
                found.update(_number(row[index]) for index in places if row[index])
    return found


def _number(value: str) -> int:
    try:
        return number_of(base64.b64decode(value[:4]))
    except (ValueError, binascii.Error):
        return 0


def said_of(dropped: list[int], tell: Tell) -> None:
    """What was done, in plain words."""
    if not dropped:
        tell("There is no old seal key.")
        return
    numbers = ", ".join(map(str, dropped))
    tell(f"Dropped seal key {numbers}. What it sealed opens nowhere any more, in no old copy either.")
    tell("Save the key file again, and destroy every older copy of it.")
