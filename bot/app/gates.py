"""What must hold before the public may be served (design decision 18). Nothing switches these gates off."""

from collections.abc import Collection, Mapping
from pathlib import Path

from bot.app.house import clock
from bot.core.faults import BadFiles, Problem, StoreDown
from bot.core.message import Millis
from bot.core.reach import Reach
from bot.service import filed, signing
from bot.service.signing import Sealed
from bot.settings import Settings
from bot.store import shifts, signed
from bot.store.database import Store, Tx


def refuse_without_doors(settings: Settings) -> None:
    """Raises BadFiles when nobody could reach this service."""
    doors = (settings.telegram, settings.twilio, settings.android, settings.whatsapp)
    if not any(doors):
        mend = "Add [[telegram]], [[twilio]], [[android]] or [[whatsapp]]; config.example.toml shows them."
        what = "no door is configured, so nobody could write to this service"
        raise BadFiles([Problem("config.toml", 0, "doors", what, mend)])


def senders_by_prefix(senders: Mapping[str, str], reach: Reach) -> dict[str, str]:
    """How numbers begin -> the sender of what goes there. Raises BadFiles for a country nobody knows."""
    unknown = [code for code in senders if code not in reach.lands]
    if unknown:
        mend = "Write the country into flows/reach.toml first, with its prefixes."
        what = f"senders: nothing is known of {unknown[0]}"
        raise BadFiles([Problem("config.toml", 0, "config", what, mend)])
    return {start: sender for code, sender in senders.items() for start in reach.lands[code].prefixes}


async def stand_in_the_way(settings: Settings, store: Store, root: Path) -> None:
    """Raises BadFiles with everything that keeps a public service from starting. A pilot passes."""
    if settings.service.mode != "public":
        return
    now = clock()
    try:
        staffed = await store.read(lambda tx: planned(tx, now))
        known = await store.read(signed.digests)
    except StoreDown:  # people are not left in silence for rows nobody can read: the finding says "store"
        return
    problems = [p for locale in settings.service.languages for p in unsigned(root, locale, known)]
    if not staffed:
        mend = "Plan shifts for the hours you promise, or run in pilot mode."
        problems.append(Problem("rota", 0, "public", "nobody is on duty and nobody is planned", mend))
    if problems:
        raise BadFiles(problems)


def planned(tx: Tx, now: Millis) -> bool:
    """Should somebody be at the desk now, or later?"""
    return bool(shifts.planned_now(tx, now) or shifts.next_shift(tx, now))


def unsigned(root: Path, locale: str, known: Collection[Sealed] = ()) -> list[Problem]:
    """Files of safety-critical words that no named person has signed as they stand now in this language:
    neither in the file of reviews, nor at the desk (`known`). Raises BadFiles when that file is broken.
    """
    inside = filed.load(root, locale)
    seals = {*known, *((each.locale, each.part, each.digest) for each in inside)}
    name = str(filed.path(root, locale).relative_to(root))
    before = {each.part: each for each in inside}
    problems = []
    for part in signing.unsigned_parts(root, locale, seals):
        what = f"nobody has signed the {locale} words of {part}.ftl"
        if part in before:
            what += f" as they stand; {before[part].by} signed others"
        mend = f"Let a native reader sign, run in pilot mode, or take {locale} out of [service] languages."
        problems.append(Problem(name, 0, "public", what, mend))
    return problems
