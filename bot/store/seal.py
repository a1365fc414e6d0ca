"""Secrets at rest: how words and addresses are sealed, and how an address is found again.

Two kinds of key are in the ring (`ring.py`). A *seal* key encrypts words and addresses (AES-GCM); the newest
one seals, older ones still open, so keys can be rotated. A *lookup* key turns an address into a keyed hash,
by which it is found without being readable. A hash cannot be rotated without the address behind it, so old
lookup keys stay: "stop" must outlive them.

A sealed value is: key number (2 bytes) | nonce (12 bytes) | ciphertext. Table and column are authenticated
with it, so a value moved to another column does not open. The nonce is drawn by chance: it is the one
thing in a row that differs when a unit of work runs again, and nothing ever reads it back.

A process that serves follows its key file: it looks at it every few seconds, and at once when it meets a
number it does not know. So keys are rotated while it runs (decision 0052).
"""

import hmac
import logging
import os
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.core.faults import Fault
from bot.store.ring import KEY_BYTES, LOOKUP, SEAL, KeyRing

__all__ = ["KEY_BYTES", "BadSeal", "KeyRing", "Seal", "number_of"]

log = logging.getLogger(__name__)
NONCE_BYTES, NUMBER_BYTES = 12, 2


class BadSeal(Fault):
    """A sealed value does not open: wrong key ring, or the value was changed or moved."""


@dataclass(frozen=True, slots=True)
class _Tools:
    """What is made of one ring. Exchanged whole, so that a thread never sees half of two."""

    ring: KeyRing
    boxes: dict[int, AESGCM] = field(repr=False)
    sealing: int
    finding: tuple[int, ...]  # lookup keys: the one in use first, then the others, newest first

    @staticmethod
    def of(ring: KeyRing) -> "_Tools":
        used = ring.in_use(LOOKUP)
        others = sorted((number for number in ring.lookups if number != used), reverse=True)
        boxes = {number: AESGCM(key) for number, key in ring.seals.items()}
        return _Tools(ring, boxes, ring.in_use(SEAL), (used, *others))


class Seal:
    """What units of work use of a key ring. `keys` = the file to follow while it changes."""

    def __init__(self, ring: KeyRing, keys: Path | None = None) -> None:
        self._tools, self._keys = _Tools.of(ring), keys
        self._looked: tuple[int, int, int] | None = None

    @property
    def ring(self) -> KeyRing:
        """The keys it works with now."""
        return self._tools.ring

    @property
    def hash_key(self) -> int:
        """The number of the lookup key in use."""
        return self._tools.finding[0]

    def refresh(self) -> bool:
        """Take up the ring in the key file if that has changed; was it taken up?

        A file that is gone, is damaged or belongs to another store changes nothing. Safe from any thread.
        """
        if self._keys is None:
            return False
        try:
            told = self._keys.stat()
            look = (told.st_ino, told.st_mtime_ns, told.st_size)
            if look == self._looked:
                return False
            ring = KeyRing.load(self._keys)
        except (Fault, OSError, ValueError):
            return False
        self._looked = look
        if ring == self._tools.ring:
            return False
        if not ring.follows(self._tools.ring):
            log.error("keys: the key file is not of this store any more, so the keys known before stay")
            return False
        self._tools = _Tools.of(ring)
        log.warning("keys: the ring is now %s", ring.standing())
        return True

    def close(self, table: str, column: str, text: str) -> bytes:
        """The text, sealed for that column."""
        tools, nonce = self._tools, os.urandom(NONCE_BYTES)
        sealed = tools.boxes[tools.sealing].encrypt(nonce, text.encode(), _place(table, column))
        return tools.sealing.to_bytes(NUMBER_BYTES, "big") + nonce + sealed

    def open(self, table: str, column: str, sealed: bytes) -> str:
        """The text again. Raises BadSeal."""
        number = number_of(sealed)
        box = self._tools.boxes.get(number)
        if box is None and self.refresh():
            box = self._tools.boxes.get(number)
        if box is None:
            raise BadSeal(f"{table}.{column}: sealed with a key that is not in the ring")
        start = NUMBER_BYTES + NONCE_BYTES
        try:
            text = box.decrypt(sealed[NUMBER_BYTES:start], sealed[start:], _place(table, column))
        except InvalidTag:
            raise BadSeal(f"{table}.{column}: the seal is broken") from None
        return text.decode()

    def hash(self, network: str, value: str) -> tuple[bytes, int]:
        """The keyed hash of an address by the lookup key in use, and that key's number."""
        tools = self._tools
        return _keyed(tools.ring.lookups[tools.finding[0]], network, value), tools.finding[0]

    def hashes(self, network: str, value: str) -> list[bytes]:
        """The keyed hashes of an address by every lookup key, the one in use first."""
        tools = self._tools
        return [_keyed(tools.ring.lookups[number], network, value) for number in tools.finding]

    def token(self, purpose: str, value: str) -> bytes:
        """The keyed hash of something we drew ourselves (a session, a code), always by the first lookup key.

        It is long and drawn by chance, so nobody guesses it with or without the key; and whoever is signed
        in, or holds a code for a lost phone, must not lose it because keys were rotated.
        """
        lookups = self._tools.ring.lookups
        return _keyed(lookups[min(lookups)], purpose, value)

    def mark(self, purpose: str, *parts: str) -> str:
        """A stable, unguessable name for these parts, of use for one purpose only (32 hex digits)."""
        return self.marks(purpose, *parts)[0]

    def marks(self, purpose: str, *parts: str) -> list[str]:
        """The marks of these parts by every lookup key, the one in use first."""
        return [digest.hex()[:32] for digest in self.hashes(f"mark:{purpose}", "\0".join(parts))]


def number_of(sealed: bytes) -> int:
    """The number of the key that sealed it."""
    return int.from_bytes(sealed[:NUMBER_BYTES], "big")


def _place(table: str, column: str) -> bytes:
    return f"{table}.{column}".encode()


def _keyed(key: bytes, network: str, value: str) -> bytes:
    return hmac.digest(key, f"{network}\0{value}".encode(), "sha256")
