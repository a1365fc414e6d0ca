"""Gather what `safar doctor` judges of the key file. Nothing is changed, and no key is shown."""

import os
import stat
from pathlib import Path

from bot.core.faults import Fault
from bot.core.message import Millis
from bot.service import health, health_keys, keeping
from bot.service.health import Finding
from bot.service.keeping import Place
from bot.store.ring import KeyRing


def keys(place: Place, now: Millis) -> list[Finding]:
    """The key file: there, whole, ours alone, apart from the backups, not too old."""
    file = place.keys
    if not file.exists():
        if place.file is None or place.file.exists():
            mend = "Put it back: without it nothing in the store can be read."
            return [health.bad("key file", f"{file} is not there.", mend)]
        return [health.look("key file", "there is none yet.", "safar run makes it; then save it elsewhere.")]
    if (ring := ring_of(place)) is None:
        return [health.bad("key file", f"{file} is damaged.", "Put it back from where you saved it.")]
    told = file.stat()
    beside = bool(keeping.backups_in(file.parent))
    same = _on_disk(place.backups) == told.st_dev
    found = health_keys.keys_file(stat.S_IMODE(told.st_mode), _strange(place, told.st_uid), beside, same)
    return found + health_keys.age(ring, Millis(told.st_mtime_ns // 1_000_000), now)


def ring_of(place: Place) -> KeyRing | None:
    """The ring; None where it cannot be read, which `keys` says."""
    try:
        return KeyRing.load(place.keys)
    except (Fault, OSError, ValueError):
        return None


def _strange(place: Place, owner: int) -> bool:
    ours = {os.geteuid()} if os.geteuid() else set()
    if place.file is not None and place.file.exists():
        ours.add(place.file.stat().st_uid)
    return bool(ours) and owner not in ours


def _on_disk(folder: Path) -> int | None:
    """Only a folder with a backup in it counts."""
    return folder.stat().st_dev if keeping.backups_in(folder) else None
