"""`safar talk`: a phone in the terminal, with its own door, its own store and a clock moved by hand."""

import asyncio
import json
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import click

from bot import app
from bot.core import sms
from bot.core.message import (
    LANGUAGES,
    Address,
    Heard,
    Kind,
    Millis,
    Network,
    Outgoing,
    PersonId,
    ProviderId,
    Tap,
)
from bot.core.person import Person
from bot.service.door import Abilities, Sent
from bot.store import cases, people
from bot.store.database import Tx

START = Millis(1_767_268_800_000)  # a fixed Thursday noon in UTC, so that a script prints the same every time
WAIT = re.compile(r"@wait\s+(\d+)\s*([smhd])$")
UNITS = {"s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000}
ABILITIES = {
    Network.TELEGRAM: Abilities(buttons=True, signs=True, replaces=True, wipes=True),
    Network.SMS: Abilities(gsm=True),
    Network.WHATSAPP: Abilities(signs=True, longest=1600),
}


@dataclass(slots=True)
class TerminalDoor:
    """A door whose messages stay in a list."""

    network: Network
    name: str = "terminal"
    sent: list[Outgoing] = field(default_factory=list)

    @property
    def abilities(self) -> Abilities:
        """As the real network's."""
        return ABILITIES[self.network]

    async def send(self, out: Outgoing) -> Sent:
        """Keep the message."""
        self.sent.append(out)
        return Sent(ProviderId(f"t{len(self.sent)}"), (f"t{len(self.sent)}",))

    async def find(self, out: Outgoing) -> ProviderId | None:
        """Nothing is ever lost here."""
        return ProviderId(str(out.said_id))

    async def wipe(self, address: str, refs: tuple[str, ...]) -> tuple[str, ...]:  # noqa: ARG002
        """A terminal cannot be wiped."""
        return tuple(refs)


class Terminal:
    """One person at one phone, over a real store in a folder that is thrown away."""

    def __init__(self, network: Network, locale: str, country: str) -> None:
        self.door = TerminalDoor(network)
        self._address = Address(network, "demo-terminal")
        self._locale, self._country = locale, country
        self._now, self._count = START, 0
        self._stack = AsyncExitStack()
        self._buttons: tuple[tuple[str, str], ...] = ()

    async def __aenter__(self) -> "Terminal":
        folder = Path(tempfile.mkdtemp(prefix="safar-talk-"))
        self._stack.callback(shutil.rmtree, folder, ignore_errors=True)
        store = await self._stack.enter_async_context(
            app.opened_store(folder / "talk.db", folder / "talk.keys")
        )
        loaded = app.load()
        self.house = await app.build_house(loaded, store, everything=True, now=lambda: self._now)
        self.house.doors[self.door.name] = self.door
        if self._locale or self._country:
            await store.write(self._introduce)
        return self

    async def __aexit__(self, *args: object) -> None:
        await self._stack.aclose()

    def _introduce(self, tx: Tx) -> None:
        here = people.enter(tx, self._address, self.door.name, self._now)
        chosen = "chosen" if self._locale else ""
        person = replace(here.person, locale=self._locale, locale_from=chosen, stays_in=self._country)
        people.keep(tx, person)

    async def hear(self, line: str) -> dict[str, Any]:
        """One line of a script: a message, "@tap N" or "@wait 24h". Returns the turn as in the contract."""
        self.door.sent.clear()
        wait = WAIT.match(line.strip())
        if wait:
            await self._wait(int(wait.group(1)) * UNITS[wait.group(2)])
        else:
            self._now = Millis(self._now + 1_000)
            await self.house.intake.take(self._heard(line))
            await self._deliver()
        return await self._turn(line)

    async def _wait(self, ms: int) -> None:
        until = self._now + ms
        while self._now < until:
            self._now = Millis(min(until, self._now + 60_000))
            await self.house.tick_timers()
        await self._deliver()

    async def _deliver(self) -> None:
        while await self.house.outbox.deliver():
            pass

    def _heard(self, line: str) -> Heard:
        self._count += 1
        tap = self._tap(line)
        return Heard(
            self.door.name,
            f"m{self._count}",
            self._address,
            self._now,
            Kind.TAP if tap else Kind.TEXT,
            "" if tap else line,
            tap,
        )

    def _tap(self, line: str) -> Tap | None:
        if not line.startswith("@tap "):
            return None
        key = line.removeprefix("@tap ").strip()
        data = dict(self._buttons).get(key)
        if data is None:
            raise click.UsageError(f"there is no button {key} on the screen")
        return Tap.read(data)

    async def _turn(self, line: str) -> dict[str, Any]:
        shown = [out for out in self.door.sent if out.buttons]
        if self.door.sent:
            self._buttons = tuple((each.key, each.data) for each in shown[-1].buttons) if shown else ()
        person, case = await self.house.store.write(self._state)
        frame = person.stack[-1] if person and person.stack else None
        return {
            "in": line,
            "out": [message for out in self.door.sent for message in self._out(out)],
            "flow": frame.flow if frame else None,
            "step": frame.step if frame else None,
            "case": {"tier": str(case[0]), "reason": case[1]} if case else None,
        }

    def _state(self, tx: Tx) -> tuple[Person | None, tuple[str, str] | None]:
        here = people.enter(tx, self._address, self.door.name, self._now)
        brief = cases.brief_of(tx, PersonId(here.person.id))
        waiting = [row for row in cases.waiting(tx, self._now) if brief and row.id == brief.id]
        return here.person, (waiting[0].tier, waiting[0].reason) if waiting else None

    def _out(self, out: Outgoing) -> Iterator[dict[str, Any]]:
        for number, part in enumerate(out.parts):
            last = number == len(out.parts) - 1
            gsm = self.door.abilities.gsm
            yield {
                "id": out.said_id,
                "text": part,
                "choices": [{"key": each.key, "label": each.label} for each in out.buttons] if last else [],
                "encoding": sms.encoding(part) if gsm else None,
                "segments": sms.segments(part) if gsm else None,
            }


@click.command()
@click.option("--channel", type=click.Choice(["telegram", "sms", "whatsapp"]), default="telegram")
@click.option("--locale", type=click.Choice(LANGUAGES), default=None, help="Skip the choice of language.")
@click.option("--country", default="", metavar="CC", help="The country the person is in, if known.")
@click.option("--script", type=click.File("r", encoding="utf-8"), default=None, help="One message per line.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line per turn.")
def talk(channel: str, locale: str | None, country: str, script: Any, as_json: bool) -> None:
    """Talk with safar in the terminal. "@tap N" presses a button, "@wait 24h" lets time pass."""
    if country and country.upper() not in app.load().directory.countries:
        raise click.UsageError(f"no such country: {country}")
    asyncio.run(_talk(Network(channel), locale or "", country.upper(), script, as_json))


async def _talk(network: Network, locale: str, country: str, script: Any, as_json: bool) -> None:
    async with Terminal(network, locale, country) as terminal:
        for line in _lines(script):
            turn = await terminal.hear(line)
            click.echo(json.dumps(turn, ensure_ascii=False) if as_json else _pretty(turn, bool(script)))


def _lines(script: Any) -> Iterator[str]:
    """Lines of the script, or typed ones until the end of input."""
    if script is None and sys.stdin.isatty():
        click.echo("You have a phone in your hand. Write; Ctrl-D ends the talk.")
    for raw in script or sys.stdin:
        line = raw.rstrip("\n")
        if line.strip():
            yield line


def _pretty(turn: dict[str, Any], echo: bool) -> str:
    shown = [f"> {turn['in']}"] if echo else []
    for message in turn["out"]:
        shown += ["", message["text"]]
        shown += [f"   [{choice['key']}] {choice['label']}" for choice in message["choices"]]
        if message["segments"]:
            shown.append(f"   ({message['encoding']}, {message['segments']} SMS)")
    if turn["case"]:
        shown.append(f"   -- case {turn['case']['tier']}: {turn['case']['reason']}")
    return "\n".join([*shown, ""])
