"""What `safar doctor` asks about phones with SIM cards: the gateway, the phone, our address, the store."""

import time

import httpx

from bot.app.phones import phone_config
from bot.channels.android_checkup import PATIENCE, ask_our_hook, ask_phone
from bot.channels.checkup import Clocks
from bot.core.message import Millis
from bot.service import health_phones
from bot.service.health import Finding
from bot.settings import Settings
from bot.store.database import Tx
from bot.store.spent import DAY_MS, spent


async def phones(settings: Settings, clocks: Clocks) -> list[Finding]:
    """Each phone as it is now; what is asked of it changes nothing."""
    found: list[Finding] = []
    now = Millis(time.time_ns() // 1_000_000)

    async def note(answer: httpx.Response) -> None:
        clocks.note(answer.headers)

    for phone in settings.android:
        config = phone_config(phone, settings.web.public_url, PATIENCE)
        state = await ask_phone(config, now, note)
        found.append(health_phones.reached(phone.name, state.failure, state.silent_ms))
        if not state.failure:
            found += health_phones.body(phone.name, state.low, state.failing)
            found += health_phones.webhooks(phone.name, state.lacking, state.needed, state.others)
        found.append(health_phones.hook(phone.name, *await ask_our_hook(config, now)))
    return found + health_phones.hints([phone.name for phone in settings.android])


def cards(tx: Tx, settings: Settings, now: Millis) -> list[Finding]:
    """What each SIM card sent in the last 24 hours."""
    sims = [sim for phone in settings.android for sim in phone.sims]
    since = Millis(now - DAY_MS)
    return [health_phones.used(sim.name, spent(tx, sim.name, since).many, sim.per_day) for sim in sims]
