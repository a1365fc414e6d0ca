"""Secrets at rest: which keys there are, what is sealed with them, how an address is found again.

Two kinds of key live in one small file that is never part of the database or its backups. A *seal* key
encrypts words and addresses (AES-GCM); the newest one seals, older ones still open, so keys can be
rotated. A *lookup* key turns an address into a keyed hash, by which it is found without being readable.
A hash cannot be rotated without the address behind it, so old lookup keys stay: "stop" must outlive them.

A sealed value is: key number (2 bytes) | nonce (12 bytes) | ciphertext. Table and column are authenticated
with it, so a value moved to another column does not open. The nonce is drawn by chance: it is the one
thing in a row that differs when a unit of work runs again, and nothing ever reads it back.
"""

import base64
import hmac
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.core.faults import Fault

KEY_BYTES, NONCE_BYTES, NUMBER_BYTES = 32, 12, 2


class BadSeal(Fault):
    """A sealed value does not open: wrong key ring, or the value was changed or moved."""


@dataclass(frozen=True, slots=True)
class KeyRing:
    """Key number -> key, for sealing and for looking up. The highest number is the newest."""

    seals: Mapping[int, bytes] = field(repr=False)
    lookups: Mapping[int, bytes] = field(repr=False)

    @staticmethod
    def create() -> "KeyRing":
        """A new ring with one key of each kind."""
        return KeyRing({1: os.urandom(KEY_BYTES)}, {1: os.urandom(KEY_BYTES)})

    @staticmethod
    def load(path: Path) -> "KeyRing":
        """The ring in that file. Raises Fault when a line is no key or a kind of key is missing."""
        rings: dict[str, dict[int, bytes]] = {"seal": {}, "lookup": {}}
        for number, line in enumerate(path.read_text("ascii").splitlines(), 1):
            try:
                kind, key_number, text = line.split()
                key = base64.b64decode(text, validate=True)
                if len(key) != KEY_BYTES:
                    raise ValueError
                rings[kind][int(key_number)] = key
            except (ValueError, KeyError):
                raise Fault(f"{path.name}:{number}: not a key line (seal|lookup NUMBER BASE64)") from None
        if not rings["seal"] or not rings["lookup"]:
            raise Fault(f"{path.name}: needs at least one seal key and one lookup key")
        return KeyRing(rings["seal"], rings["lookup"])

    def save(self, path: Path) -> None:
        """Write the ring, readable by its owner alone; the old file stays whole until the new one is."""
        lines = [("seal", self.seals), ("lookup", self.lookups)]
        text = "".join(
            f"{kind} {number} {base64.b64encode(key).decode()}\n"
            for kind, keys in lines
            for number, key in sorted(keys.items())
        )
        fresh = path.with_name(path.name + ".new")
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)

    def rotated(self) -> "KeyRing":
        """The ring with one more seal key, which seals from now on."""
        return KeyRing({**self.seals, max(self.seals) + 1: os.urandom(KEY_BYTES)}, self.lookups)


class Seal:
    """What units of work use of a key ring."""

    def __init__(self, ring: KeyRing) -> None:
        self._boxes = {number: AESGCM(key) for number, key in ring.seals.items()}
        self._newest = max(ring.seals)
        self._lookups = dict(sorted(ring.lookups.items(), reverse=True))

    def close(self, table: str, column: str, text: str) -> bytes:
        """The text, sealed for that column."""
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._boxes[self._newest].encrypt(nonce, text.encode(), _place(table, column))
        return self._newest.to_bytes(NUMBER_BYTES, "big") + nonce + sealed

    def open(self, table: str, column: str, sealed: bytes) -> str:
        """The text again. Raises BadSeal."""
        box = self._boxes.get(int.from_bytes(sealed[:NUMBER_BYTES], "big"))
        if box is None:
            raise BadSeal(f"{table}.{column}: sealed with a key that is not in the ring")
        start = NUMBER_BYTES + NONCE_BYTES
        try:
            text = box.decrypt(sealed[NUMBER_BYTES:start], sealed[start:], _place(table, column))
        except InvalidTag:
            raise BadSeal(f"{table}.{column}: the seal is broken") from None
        return text.decode()

    def hash(self, network: str, value: str) -> tuple[bytes, int]:
        """The keyed hash of an address by the newest lookup key, and that key's number."""
        number = next(iter(self._lookups))
        return _keyed(self._lookups[number], network, value), number

    def hashes(self, network: str, value: str) -> list[bytes]:
        """The keyed hashes of an address by every lookup key, newest first."""
        return [_keyed(key, network, value) for key in self._lookups.values()]

    def mark(self, purpose: str, *parts: str) -> str:
        """A stable, unguessable name for these parts, of use for one purpose only (32 hex digits)."""
        return self.marks(purpose, *parts)[0]

    def marks(self, purpose: str, *parts: str) -> list[str]:
        """The marks of these parts by every lookup key, newest first."""
        keyed = (_keyed(key, f"mark:{purpose}", "\0".join(parts)) for key in self._lookups.values())
        return [digest.hex()[:32] for digest in keyed]


def _place(table: str, column: str) -> bytes:
    return f"{table}.{column}".encode()


def _keyed(key: bytes, network: str, value: str) -> bytes:
    return hmac.digest(key, f"{network}\0{value}".encode(), "sha256")
