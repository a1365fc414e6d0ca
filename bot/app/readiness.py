"""What a technician should know of the running service, as codes for /readyz; words and ids are not in it.

store      the store does not keep what it is given: people get emergency numbers and nothing else
keys       the key file is gone or does not fit, so the store cannot be opened: the same
telegram   a bot has not been answered for a quarter of an hour, or its token is refused: nobody is heard
outbox     a loop of the outbox stands still: answers are kept and do not leave
sending    a provider refuses us, not a message: its account or our configuration must be mended
phone      a phone with SIM cards is silent for ten minutes, or refuses us: no SMS, either way
unstaffed  a case of the first tier waits, and nobody is on duty
keys_file  the key file is gone while we run: put it back before the next start, or nothing can be read
list       a provider's list of what came in cannot be read: what we missed is not found
flood      far more messages come in than people write: those of whoever floods us get no answer any more
guessing   so many wrong words for coming back that somebody must be guessing
sms_hour   a sender has sent as much as it may in an hour: emergencies and operators' words still leave
lifeline   the file of verified numbers is damaged, or cannot be written
phone_ill  its battery is low and nothing charges it, its clock is wrong, or it could send nothing for an hour
spool      words lie in the spool that no key of ours opens, or nothing can be put there: they are not read
absent     a shift began more than five minutes ago, and nobody at the desk has heard the test alarm
rota       nobody is planned, now or later
rota_ends  the plan ends within three days
numbers    no number is verified: people get emergency codes only
alarms     a danger would wake nobody now: no desk on duty, no staff group, no duty phone
group      the staff group is not told: the bot is not in it, or may not write there
duty_phone the last call could not be placed
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.app.gates import planned
from bot.app.house import House
from bot.channels.android_phone import Phone
from bot.channels.android_pulse import ILL, SILENT
from bot.channels.telegram import TelegramDoor
from bot.core.faults import StoreDown
from bot.core.message import Millis
from bot.core.rota import ENDS_SOON, missing
from bot.service.seats import poll_of
from bot.store import cases, numbers, shifts, ways_back
from bot.store.database import Tx
from bot.store.mending import Mending

DEAF_MS = 15 * 60_000
STILL_MS = 20_000  # a loop of the outbox turns every second; with the store away, every few
ANSWER_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Watched:
    """What is looked at. `store` and `keys` are the service's own: a demonstration has neither."""

    house: House
    bots: Sequence[TelegramDoor] = ()
    store: Mending | None = None
    keys: Path | None = None
    phones: Sequence[Phone] = ()


async def service_findings(watched: Watched) -> list[str]:
    """The codes that hold now, the gravest first."""
    house = watched.house
    now = house.clock()
    try:
        async with asyncio.timeout(ANSWER_SECONDS):
            inside = await house.store.read(lambda tx: _in_store(tx, house, now))
        trouble = watched.store.trouble if watched.store else ""
    except (StoreDown, TimeoutError):
        inside, trouble = [], (watched.store.trouble if watched.store else "") or "store"
    ails = frozenset[str]().union(*(phone.pulse.findings() for phone in watched.phones))
    lacking = {
        trouble: bool(trouble),
        "telegram": any(_deaf(house, bot, now) for bot in watched.bots),
        "outbox": any(abs(now - beat) > STILL_MS for beat in house.outbox.beats.values()),
        "sending": bool(house.outbox.troubles()),
        SILENT: SILENT in ails,
        "keys_file": not trouble and watched.keys is not None and not await _is_there(watched.keys),
        "list": bool(house.reconciler.troubles),
        "lifeline": house.keeper.trouble,
        "spool": house.backlog.trouble,
        ILL: ILL in ails,
        "flood": house.intake.flood.flows(now),
        "sms_hour": bool(house.outbox.spent),
    }
    return [code for code, holds in lacking.items() if holds] + inside


def _deaf(house: House, bot: TelegramDoor, now: Millis) -> bool:
    """Whoever does not hold the seat does not ask Telegram: that another process does is seen there."""
    late = house.leads(poll_of(bot.name)) and now - bot.heard_at > DEAF_MS
    return bot.refused or late


async def _is_there(file: Path) -> bool:
    return await asyncio.to_thread(file.exists)


def _in_store(tx: Tx, house: House, now: Millis) -> list[str]:
    running, some_planned = shifts.running(tx, now), planned(tx, now)
    later = Millis(now + ENDS_SOON)
    waiting, *_ = cases.waiting_by_tier(tx, None)
    lacking = {
        "unstaffed": waiting > 0 and not any(shift.there(now) for shift in running),
        "absent": bool(missing(running, now)),
        "rota": not some_planned,
        "rota_ends": some_planned and not planned(tx, later),
        "guessing": ways_back.besieged(tx, now),
        "numbers": not numbers.checked(tx, now).numbers,
    } | house.alerts.findings(tx, now)
    return [code for code, holds in lacking.items() if holds]
