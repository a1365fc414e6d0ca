"""Which keys there are: the ring, and the small file it lies in, never in the database or its backups.

A line is `seal|lookup NUMBER KEY`, the key in base64, and behind it what is known of that key:

    waiting=TIME  known for opening and finding, but nothing is made with it before every process knows it
    since=TIME    it seals, or hashes, from then on
    unused=TIME   nothing in the store is sealed with it any more; backups made earlier may be

The highest number that does not wait is the one in use. A file without such notes is as good.
"""

import base64
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from bot.core.faults import Fault
from bot.core.message import Millis

KEY_BYTES = 32
SEAL, LOOKUP = "seal", "lookup"
WAITING, SINCE, UNUSED = "waiting", "since", "unused"
NOTES = (WAITING, SINCE, UNUSED)
KeyName = tuple[str, int]


@dataclass(frozen=True, slots=True)
class KeyRing:
    """Key number -> key, for sealing and for looking up. `notes` = what is known of each key, as times."""

    seals: Mapping[int, bytes] = field(repr=False)
    lookups: Mapping[int, bytes] = field(repr=False)
    notes: Mapping[KeyName, Mapping[str, Millis]] = field(default_factory=dict, repr=False)

    @staticmethod
    def create() -> "KeyRing":
        """A new ring with one key of each kind."""
        return KeyRing({1: os.urandom(KEY_BYTES)}, {1: os.urandom(KEY_BYTES)})

    @staticmethod
    def load(path: Path) -> "KeyRing":
        """The ring in that file. Raises Fault when a line is no key or a kind of key is missing."""
        rings: dict[str, dict[int, bytes]] = {SEAL: {}, LOOKUP: {}}
        notes: dict[KeyName, dict[str, Millis]] = {}
        for place, line in enumerate(path.read_text("ascii").splitlines(), 1):
            try:
                kind, number, text, *told = line.split()
                key = base64.b64decode(text, validate=True)
                if len(key) != KEY_BYTES:
                    raise ValueError
                rings[kind][int(number)] = key
                if told:
                    notes[kind, int(number)] = dict(map(_note, told))
            except (ValueError, KeyError):
                raise Fault(f"{path.name}:{place}: not a key line (seal|lookup NUMBER BASE64)") from None
        ring = KeyRing(rings[SEAL], rings[LOOKUP], notes)
        if not all(ring._ready(kind) for kind in (SEAL, LOOKUP)):
            raise Fault(f"{path.name}: needs at least one seal key and one lookup key")
        return ring

    def save(self, path: Path) -> None:
        """Write the ring, readable by its owner alone; the old file stays whole until the new one is."""
        text = "".join(
            " ".join((kind, str(number), base64.b64encode(key).decode(), *self._told(kind, number))) + "\n"
            for kind in (SEAL, LOOKUP)
            for number, key in sorted(self.keys(kind).items())
        )
        fresh = path.with_name(path.name + ".new")
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        _sync_folder(path)

    def keys(self, kind: str) -> Mapping[int, bytes]:
        """The keys of that kind."""
        return self.seals if kind == SEAL else self.lookups

    def in_use(self, kind: str) -> int:
        """The number of the key that seals, or hashes, now."""
        return max(self._ready(kind))

    def waiting(self, kind: str) -> int:
        """The number of a key that every process must know before it is used; 0 = none waits."""
        return max((number for number in self.keys(kind) if self.note(kind, number, WAITING)), default=0)

    def note(self, kind: str, number: int, what: str) -> Millis:
        """When that began; 0 = never, or not known."""
        return self.notes.get((kind, number), {}).get(what, Millis(0))

    def noted(self, kind: str, number: int, **told: Millis) -> "KeyRing":
        """The ring with these notes on that key, in place of earlier ones; 0 takes a note away."""
        known = {**self.notes.get((kind, number), {}), **told}
        return replace(
            self, notes={**self.notes, (kind, number): {what: at for what, at in known.items() if at}}
        )

    def with_new(self, kind: str, at: Millis) -> "KeyRing":
        """The ring with one more key of that kind, which waits until everybody knows it."""
        keys = {**self.keys(kind), max(self.keys(kind)) + 1: os.urandom(KEY_BYTES)}
        grown = replace(self, seals=keys) if kind == SEAL else replace(self, lookups=keys)
        return grown.noted(kind, max(keys), **{WAITING: at})

    def begun(self, kind: str, at: Millis) -> "KeyRing":
        """The ring with its waiting key in use."""
        number = self.waiting(kind)
        return self.noted(kind, number, **{WAITING: Millis(0), SINCE: at}) if number else self

    def without(self, number: int) -> "KeyRing":
        """The ring without that seal key."""
        seals = {each: key for each, key in self.seals.items() if each != number}
        return replace(self, seals=seals, notes={n: v for n, v in self.notes.items() if n != (SEAL, number)})

    def rotated(self) -> "KeyRing":
        """The ring with one more seal key, which seals from now on."""
        return replace(self, seals={**self.seals, max(self.seals) + 1: os.urandom(KEY_BYTES)})

    def follows(self, other: "KeyRing") -> bool:
        """May a process that works with the other ring go over to this one? It must be of the same store.

        No number may mean another key; what the other makes with must be known, and every lookup key, for
        a person who is not found any more is a stranger, whatever they asked us.
        """
        same = all(
            self.keys(kind).get(number, key) == key
            for kind in (SEAL, LOOKUP)
            for number, key in other.keys(kind).items()
        )
        return same and other.in_use(SEAL) in self.seals and set(other.lookups) <= set(self.lookups)

    def standing(self) -> str:
        """Which keys are known, and with `*` which are in use; no key is in it."""
        return " ".join(
            f"{kind}:{number}{'*' if number == self.in_use(kind) else ''}"
            for kind in (SEAL, LOOKUP)
            for number in sorted(self.keys(kind))
        )

    def _ready(self, kind: str) -> list[int]:
        return [number for number in self.keys(kind) if not self.note(kind, number, WAITING)]

    def _told(self, kind: str, number: int) -> list[str]:
        known = self.notes.get((kind, number), {})
        return [f"{what}={_shown(known[what])}" for what in NOTES if known.get(what)]


def _note(text: str) -> tuple[str, Millis]:
    what, _, time = text.partition("=")
    if what not in NOTES:
        raise ValueError
    return what, Millis(int(datetime.fromisoformat(time).timestamp() * 1000))


def _shown(at: Millis) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="seconds")


def _sync_folder(file: Path) -> None:
    handle = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
