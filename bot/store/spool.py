"""A sealed file for what people write while the store is away, so that their provider may be told "kept".

One line an event, the oldest first: a checksum, then the event, sealed as a value of the store is
(`seal.py`), in base64. It lies beside the key file, on this machine whichever database is used; processes
that share it take turns by a lock. Nothing is marked in it: what was kept meanwhile is taken out when
somebody settles, and what a crash leaves in it the store knows to be seen.
"""

import base64
import fcntl
import json
import logging
import os
import zlib
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.core.faults import Fault
from bot.core.message import Address, Heard, Kind, Media, Network, Reach, Tap
from bot.store.seal import BadSeal, KeyRing, Seal, number_of

log = logging.getLogger(__name__)
NAME = "spool"
PLACE = ("spool", "event")
LARGEST = 64 << 20
SUM = 8  # hex digits, then a space


class Unspooled(Fault):
    """It cannot be put there: no keys that fit, no room, or no disk."""


class Unreadable(Fault):
    """A whole line that no key of ours opens, or that another version of safar wrote."""


class Spool:
    """The file. Every method may wait for the disk: call it in a thread.

    `doubted` says that the keys in the key file are known not to fit the store: with such nothing is sealed.
    """

    def __init__(
        self, keys: Path, doubted: Callable[[], bool] = lambda: False, largest: int = LARGEST
    ) -> None:
        self.file, self._keys, self._doubted, self._largest = keys.with_name(NAME), keys, doubted, largest
        self._proven: Seal | None = None
        self._found: Seal | None = None
        self._fresh: Seal | None = None

    def trust(self, seal: Seal) -> None:
        """Seal with these from now on: the store was opened with them."""
        self._proven = seal

    def append(self, event: Heard | Reach) -> None:
        """Put it there for good. Raises Unspooled, and then nothing of it stays in the file."""
        sealed = base64.b64encode(self._sealing().close(*PLACE, written(event)))
        try:
            with self._held():
                _append(self.file, _sum(sealed) + b" " + sealed + b"\n", self._largest)
        except OSError as error:
            raise Unspooled(error.strerror or type(error).__name__) from error

    def lines(self) -> list[bytes]:
        """Every whole line, the oldest first; of a damaged one the place is logged. Raises OSError."""
        self._fresh = self._in_file()
        with self._held():
            data = self._read()
        found = []
        for number, line in enumerate(data.split(b"\n"), 1):
            if _whole(line):
                found.append(line)
            elif line:
                log.error("%s: line %d is damaged and left out", NAME, number)
        return found

    def event(self, line: bytes) -> Heard | Reach:
        """What such a line holds. Raises Unreadable."""
        for seal in (self._proven, self._found, self._fresh):
            try:
                if seal is not None:
                    return read(seal.open(*PLACE, base64.b64decode(line[SUM + 1 :])))
            except BadSeal:
                continue
            except (ValueError, KeyError, TypeError):
                raise Unreadable("another version wrote it") from None
        raise Unreadable("no key opens it")

    def settle(self, kept: Collection[bytes]) -> None:
        """Take these lines out, and the damaged ones. Raises OSError, and then the file is as it was."""
        with self._held():
            data = self._read()
            left = b"".join(line + b"\n" for line in data.split(b"\n") if _whole(line) and line not in kept)
            if data and not left:
                os.truncate(self.file, 0)
            elif left != data:
                _replace(self.file, left)

    def _sealing(self) -> Seal:
        """The store's own keys; before it was ever open, those in the key file. Raises Unspooled."""
        if self._proven is not None:
            return self._proven
        if self._doubted():
            raise Unspooled("the keys do not fit the store")
        self._found = self._found or self._in_file()
        if self._found is None:
            raise Unspooled("there are no keys")
        return self._found

    def _in_file(self) -> Seal | None:
        try:
            return Seal(KeyRing.load(self._keys))
        except (Fault, ValueError, OSError):
            return None

    def _read(self) -> bytes:
        try:
            return self.file.read_bytes()
        except FileNotFoundError:
            return b""

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Nobody else changes the file meanwhile; the hold of a killed process ends with it."""
        handle = os.open(self.file.with_name(NAME + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)


def sealed_with(file: Path) -> Counter[int]:
    """How many whole lines each seal key sealed."""
    try:
        lines = file.read_bytes().split(b"\n")
    except FileNotFoundError:
        lines = []
    return Counter(number_of(base64.b64decode(line[SUM + 1 :])) for line in lines if _whole(line))


def written(event: Heard | Reach) -> str:
    """The event as text. What it means is left out: that is read anew from its words."""
    fields = asdict(event)
    fields.pop("meaning", None)
    return json.dumps({**fields, "event": "heard" if isinstance(event, Heard) else "reach"})


def read(text: str) -> Heard | Reach:
    """The event again. Raises ValueError, KeyError or TypeError when it is none of ours."""
    fields: dict[str, Any] = json.loads(text)
    address = fields["address"]
    fields["address"] = Address(Network(address["network"]), address["value"])
    if fields.pop("event") == "reach":
        return Reach(**fields)
    fields["kind"] = Kind(fields["kind"])
    fields["tap"] = Tap(**fields["tap"]) if fields["tap"] else None
    fields["media"] = Media(**fields["media"]) if fields.get("media") else None
    fields["place"] = tuple(fields["place"]) if fields["place"] else None
    return Heard(**fields)


def _sum(sealed: bytes) -> bytes:
    return b"%08x" % zlib.crc32(sealed)


def _whole(line: bytes) -> bool:
    """Tells a line that was cut short or touched from one that another key sealed."""
    return line[SUM : SUM + 1] == b" " and line[:SUM] == _sum(line[SUM + 1 :])


def _append(file: Path, line: bytes, largest: int) -> None:
    """After a line that a crash cut short a new one begins. Raises Unspooled when it would grow too large."""
    new = not file.exists()
    handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        size = os.fstat(handle).st_size
        if size + len(line) > largest:
            raise Unspooled("it is full")
        cut = size > 0 and os.pread(handle, 1, size - 1) != b"\n"
        try:
            _write(handle, b"\n" + line if cut else line)
        except OSError:
            os.ftruncate(handle, size)
            raise
    finally:
        os.close(handle)
    if new:
        _sync_folder(file)


def _write(handle: int, data: bytes) -> None:
    while data:
        data = data[os.write(handle, data) :]
    os.fsync(handle)


def _replace(file: Path, data: bytes) -> None:
    """Whoever reads after a crash finds the old file or the new one whole."""
    fresh = file.with_name(NAME + ".new")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        _write(handle, data)
    finally:
        os.close(handle)
    fresh.replace(file)
    _sync_folder(file)


def _sync_folder(file: Path) -> None:
    handle = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
