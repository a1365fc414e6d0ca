"""Which numbers a person verified, in a small file: what the lifeline knows when the store cannot be asked.

Facts, not words: the key of each number, what it dialled, and when somebody last reached the right people by
it. So the file ages by itself (a check is good for 90 days whoever reads it), and a number that was changed
in the directory since is not given on an old check. Nothing in it is secret; everybody may read it.
"""

import asyncio
import hashlib
import json
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.core.faults import Fault, StoreDown
from bot.core.message import Millis
from bot.core.numbers import Checked, Directory
from bot.store.database import Store
from bot.store.numbers import DAY, GOOD_FOR, verified

log = logging.getLogger(__name__)
NAME = "lifeline.json"
FORMAT = 1
Verified = Mapping[str, Millis]  # key of a number -> when it was last verified


class Damaged(Fault):
    """The file of verified numbers is not as safar wrote it: only emergency codes are known until it is."""


@dataclass(frozen=True, slots=True)
class Pack:
    """What was verified, and what each number dialled then."""

    verified: Verified
    dialled: Mapping[str, str]

    @staticmethod
    def of(verified: Verified, directory: Directory) -> "Pack":
        """What the store knows, of the numbers the directory still has."""
        found = {key: dial for key in verified if (dial := _dial(directory, key)) is not None}
        return Pack({key: verified[key] for key in found}, found)

    def checked(self, directory: Directory, now: Millis) -> Checked:
        """The numbers that may be given now: checked within 90 days, and still what was dialled."""
        same = [key for key, dial in self.dialled.items() if _dial(directory, key) == dial]
        fresh = frozenset(key for key in same if abs(now - self.verified[key]) <= GOOD_FOR)
        return Checked(numbers=fresh, stale=frozenset(same) - fresh)


NOTHING = Pack({}, {})


def pack_file(keys: Path) -> Path:
    """Where it lies: beside the key file, which is on this machine whichever database is used."""
    return keys.with_name(NAME)


def write(file: Path, pack: Pack, now: Millis) -> None:
    """Put the pack there. Whoever reads meanwhile finds the old one whole. Raises OSError."""
    rows = [[key, pack.dialled[key], at] for key, at in sorted(pack.verified.items())]
    text = json.dumps({"format": FORMAT, "made": now, "numbers": rows, "sum": _sum(now, rows)}, indent=1)
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.{os.getpid()}.new")  # the service and a command may write at once
    try:
        with fresh.open("w", encoding="utf-8") as out:
            out.write(text + "\n")
            out.flush()
            os.fsync(out.fileno())
        fresh.chmod(0o644)
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)


def read(file: Path) -> Pack:
    """The pack in that file; an empty one when there is none. Raises Damaged."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        rows = [(_text(key), _text(dial), _number(at)) for key, dial, at in kept["numbers"]]
        if kept["format"] != FORMAT or kept["sum"] != _sum(kept["made"], kept["numbers"]):
            raise ValueError
    except FileNotFoundError:
        return NOTHING
    except (OSError, ValueError, KeyError, TypeError):
        raise Damaged(f"{file} is damaged; it is written anew once the store can be read") from None
    return Pack({key: Millis(at) for key, _, at in rows}, {key: dial for key, dial, _ in rows})


def _dial(directory: Directory, key: str) -> str | None:
    try:
        _, number = directory.number(key)
    except KeyError:
        return None
    return number.e164 or number.dial


def _sum(made: object, rows: object) -> str:
    """Tells a file that was cut short or touched from a whole one."""
    return hashlib.sha256(json.dumps([made, rows]).encode()).hexdigest()[:16]


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _number(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError
    return value


class Keeper:
    """Brings what is verified to whoever answers without the store: from the store, else from the file.

    `trouble` says that the file is damaged or cannot be written.
    """

    def __init__(self, file: Path | None, directory: Directory, everything: bool = False) -> None:
        self._file, self._directory, self._everything = file, directory, everything
        self._pack, self._written = NOTHING, Millis(0)
        self._in_file: Pack | None = None
        self.trouble = False

    def recall(self, now: Millis) -> Checked:
        """What the file tells; nothing but emergency codes when it is damaged."""
        if self._file is not None:
            try:
                self._pack = self._in_file = read(self._file)
            except Damaged as damaged:
                self.trouble = True
                log.error("%s", str(damaged))
        return self.checked(now)

    def checked(self, now: Millis) -> Checked:
        """The numbers that may be given now."""
        found = self._pack.checked(self._directory, now)
        return Checked(self._everything, found.numbers, found.stale)

    async def refresh(self, store: Store, now: Millis) -> Checked:
        """The same after asking the store; what it told is written down when it is news, and once a day."""
        try:
            self._pack = Pack.of(await store.read(verified), self._directory)
        except StoreDown:
            return self.checked(now)
        if self._pack != self._in_file or now - self._written > DAY:
            await asyncio.to_thread(self._write, now)
        return self.checked(now)

    def _write(self, now: Millis) -> None:
        if self._file is None:
            return
        try:
            write(self._file, self._pack, now)
        except OSError as error:
            if not self.trouble:
                log.error("%s cannot be written (%s)", self._file.name, error.strerror)
            self.trouble = True
            return
        self._in_file, self._written, self.trouble = self._pack, now, False
