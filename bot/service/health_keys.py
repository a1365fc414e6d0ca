"""What `safar doctor` says of the keys: who may read them, what lies beside them, how old they are."""

from collections import Counter

from bot.core.message import Millis
from bot.service.health import DAY, Finding, bad, look, ok
from bot.store.ring import LOOKUP, SEAL, SINCE, KeyRing

OLD_DAYS = 400  # once a year, with a month to spare


def keys_file(mode: int, strange_owner: bool, with_backups: bool, same_disk: bool) -> list[Finding]:
    """Who may read the key file, who owns it, and what lies beside it."""
    found = []
    if mode & 0o077:
        found.append(
            bad("key file", "others on this machine can read it.", "Run: chmod 600 on the key file.")
        )
    if strange_owner:
        mend = "Give it to the account safar runs as (chown); nobody else needs it."
        found.append(look("key file", "it belongs to another account than the store.", mend))
    if with_backups:
        mend = "Keep them on another disk: who has both can read everything, and one fire takes both."
        found.append(look("key file", "backups lie in the same folder.", mend))
    elif same_disk:
        mend = "Carry them to another machine: one disk, one theft, one fire takes both."
        found.append(look("backup disk", "backups lie on the disk of the keys.", mend))
    lies = [each for each in found if each.about == "key file"]
    well = ok("key file", "readable by its owner alone, and no backup lies beside it.")
    return found if lies else [well, *found]


def age(ring: KeyRing, made_at: Millis, now: Millis) -> list[Finding]:
    """How long the key in use has sealed. `made_at` = of the file, for a key without a date of its own."""
    since = ring.note(SEAL, ring.in_use(SEAL), SINCE) or made_at
    days = max(0, now - since) // DAY
    if ring.waiting(SEAL) or ring.waiting(LOOKUP):
        mend = "Give the command again that was broken off: safar keys rotate"
        return [look("new key", "one waits, and is not in use yet.", mend)]
    if days > OLD_DAYS:
        mend = "Run safar keys rotate, while safar runs (docs/keeping.md)."
        return [look("key age", f"the seal key has been in use for {days} days.", mend)]
    return []


def use(ring: KeyRing, used: dict[str, Counter[int]]) -> list[Finding]:
    """How many values each seal key sealed, and whether any stands under an old one."""
    now, seals = ring.in_use(SEAL), used[SEAL]
    listed = ", ".join(f"key {number}: {seals[number]}" for number in sorted(ring.seals, reverse=True))
    old = sum(many for number, many in seals.items() if number != now and number in ring.seals)
    if old:
        mend = "Run: safar keys rotate. It goes on where it was broken off."
        return [look("sealed values", f"{old} are sealed with an old key ({listed}).", mend)]
    return [ok("sealed values", f"{listed}.")]
