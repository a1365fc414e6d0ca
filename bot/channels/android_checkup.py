"""Ask a phone with SIM cards, for `safar doctor`: does it know us, is it there, does it post to us alone?

Nothing is changed and no message is sent. What comes back is codes and counts: no number, no address.
"""

import json
from dataclasses import dataclass

import httpx

from bot.channels.android_hooks import EVENTS, NEEDED, PROBE, SIGNATURE, TIMESTAMP, signature
from bot.channels.android_phone import PhoneConfig, hook_url
from bot.channels.android_pulse import Pulse
from bot.channels.android_wire import Note, Wire
from bot.channels.wire import quiet
from bot.core.message import Millis
from bot.service.door import NotSent

PATIENCE = 10.0


@dataclass(frozen=True, slots=True)
class PhoneState:
    """What a gateway says of a phone.

    failure    the kind of it, "" = it answered; "device" = it does not know the phone
    lacking    events that we are not told of; `needed` of them we cannot do without
    others     webhooks that bring people's SMS to another address than ours
    silent_ms  since when it was not heard of (0 = it answers itself)
    """

    failure: str = ""
    lacking: tuple[str, ...] = ()
    needed: bool = False
    others: int = 0
    silent_ms: int = 0
    low: bool = False
    failing: bool = False


async def ask_phone(config: PhoneConfig, now: Millis, note: Note | None = None) -> PhoneState:
    """Everything that can be asked without changing anything. `note` sees each answer."""
    wire = Wire(config.account, note)
    try:
        hooks = await wire.webhooks()
        pulse, silent = Pulse(lambda: now), 0
        if config.account.local:
            pulse.says(await wire.health())
        else:
            seen = await wire.last_seen()
            if seen is None:
                return PhoneState("device")
            silent = max(0, now - seen)
    except NotSent as error:
        return PhoneState(error.code)
    finally:
        await wire.close()
    url = hook_url(config.hook_url, config.name)
    ours = {each.get("event") for each in hooks if each.get("url") == url}
    others = [each for each in hooks if each.get("url") != url and "received" in str(each.get("event"))]
    lacking = tuple(event for event in EVENTS if event not in ours)
    needed = any(event in NEEDED for event in lacking)
    return PhoneState("", lacking, needed, len(others), silent, pulse.low, pulse.failing)


async def ask_our_hook(config: PhoneConfig, now: Millis) -> tuple[str, str]:
    """Post to our own address as the phone would, signed rightly and wrongly: the codes of both answers."""
    quiet()
    url, timestamp = hook_url(config.hook_url, config.name), str(now // 1000)
    body = json.dumps({"event": PROBE, "id": PROBE}).encode()
    right = signature(config.signing_key, body, timestamp)
    answers = []
    async with httpx.AsyncClient(timeout=PATIENCE) as client:
        for mark in (right, "0" * len(right)):
            try:
                answer = await client.post(url, content=body, headers={SIGNATURE: mark, TIMESTAMP: timestamp})
            except (httpx.HTTPError, httpx.InvalidURL) as error:
                answers.append(type(error).__name__)
            else:
                answers.append(str(answer.status_code))
    return answers[0], answers[1]
