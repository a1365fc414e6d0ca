"""Pictures of the phone with one text on it: the built-in phone's own page in a real browser.

Nothing is copied from that page: the real door shows the message, the real page draws it, and the renderer
puts it into words as it would for a person. Arguments are made up; numbers are candidates of the directory.
"""

import asyncio
import shutil
import socket
from collections.abc import AsyncIterator, Collection, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from bot.app.loading import Loaded
from bot.core.effects import Part, Say
from bot.core.faults import Fault
from bot.core.flow import Form, Step, StepKind
from bot.core.message import Millis, Network, Outgoing, PersonId, SaidId
from bot.core.person import Person
from bot.service.render import as_sms, envelope
from bot.sheets.placeables import variables
from bot.sheets.rows import Row
from bot.web.phone import LOOKS, PhoneDoor
from bot.web.preview_wish import PATH
from bot.web.server import STATIC
from bot.web.start import start_routes

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page, ViewportSize

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
SIZE: "ViewportSize" = {"width": 390, "height": 700}
THERE = "TR"  # where the made-up person stays
MOST_PARTS = 4
UNSEEN = ("desk", "phone")  # parts no phone shows
NOW = Millis(1_767_268_800_000)
# Made-up values for what stands in braces; a name that is not here shows itself.
EXAMPLES = {
    **{
        "at": str(NOW),
        "ahead": "3",
        "count": "3",
        "left": "2",
        "minutes": "30",
        "number": "112",
        "dial": "112",
    },
    **{"country": "RU", "language": "ru", "name": "Safar", "reasons": "check-a0-why,check-p2-why"},
    **{"pace": "15", "limit": "3", "day": "24.11.2026", "time": "09:00", "until": "18:00", "word": "river"},
}


class NoBrowser(Fault):
    """No browser that could draw. Says what to install."""


def how_to_see(row: Row, step: str) -> str:
    """For a sheet without pictures: the preview of the step that says it, and texts no phone shows."""
    if row.part.startswith("desk"):
        return "make demo, then /desk"
    flow, _, name = step.partition(".")
    asked = urlencode({"flow": flow, "step": name, "locale": row.locale})
    return f"make demo, then {PATH}?{asked}" if step else "make demo, then /phone"


async def draw(
    loaded: Loaded, everything: Iterable[Row], only: Collection[str], folder: Path
) -> dict[str, Path]:
    """Draw what people see of the texts of these parts; the file of each id. Raises NoBrowser.

    `everything` = all rows of a language: a question may stand in another part than its answers.
    """
    shots = Shots(loaded, everything)
    files: dict[str, Path] = {}
    done: dict[str, Path] = {}
    doors = {network: PhoneDoor(f"picture-{network}", network) for network in LOOKS}
    async with served(loaded, doors) as url, drawing() as browser:
        pages = {network: await opened(browser, url, network) for network in doors}
        for row in shots.rows.values():
            if row.part.startswith(UNSEEN) or (only and row.part not in only):
                continue
            shot = shots.of(row)
            if shot.name not in done:
                file = folder / row.locale / f"{shot.name}.png"
                sent = await doors[shot.network].send(shots.outgoing(shot, doors[shot.network]))
                await _shoot(pages[shot.network], sent.refs[0], file)
                await doors[shot.network].wipe(_address(shot.network), sent.refs)
                done[shot.name] = file
            files[row.id] = done[shot.name]
    return files


@dataclass(frozen=True, slots=True)
class Shot:
    """One message on one phone."""

    name: str
    network: Network
    locale: str
    say: Say


class Shots:
    """Which message shows a text: the step that says it with its answers, or the text alone."""

    def __init__(self, loaded: Loaded, everything: Iterable[Row]) -> None:
        self.rows = {row.id: row for row in everything}
        self._loaded = loaded
        flows = [*loaded.flows.values(), loaded.board.flow()]
        self._steps = [(flow.name, step) for flow in flows for step in flow.steps]

    def of(self, row: Row) -> Shot:
        """The message that shows this text."""
        flow, step = self._step(row)
        text = step.text if step and step.text else row.message
        asks = step is not None and step.kind is StepKind.ASK and bool(step.text)
        say = Say(
            (Part(text, self._values(text, step)),),
            step=f"{flow}.{step.name}" if step and asks else "",
            labels=step.labels if step and asks else "",
            choices=step.choices if step and asks else (),
        )
        by_sms = row.attribute == "short" or row.attribute.endswith("_short")
        by_sms = by_sms or (step is not None and step.form is Form.SHORT)
        network = Network.SMS if by_sms else Network.TELEGRAM
        return Shot(f"{text}{'.sms' if by_sms else ''}", network, row.locale, say)

    def outgoing(self, shot: Shot, door: PhoneDoor) -> Outgoing:
        """In words, as the outbox would hand it to the door."""
        person = Person(PersonId("picture"), shot.network, shot.locale, "chosen")
        text, buttons = self._loaded.renderer.outgoing(shot.say, person, door.abilities, NOW, 1)
        parts = as_sms(text, person, MOST_PARTS) if door.abilities.gsm else (text,)
        return replace(
            envelope(SaidId(1), door.name, _address(shot.network), person), parts=parts[:1], buttons=buttons
        )

    def _step(self, row: Row) -> tuple[str, Step | None]:
        found = [(flow, step) for flow, step in self._steps if step.text == row.message]
        found += [
            (flow, step)
            for flow, step in self._steps
            if step.labels == row.message and row.attribute.removesuffix("_short") in step.choices
        ]
        return found[0] if found else ("", None)

    def _values(self, text: str, step: Step | None) -> tuple[tuple[str, str], ...]:
        """A made-up value for everything in braces, and two lines with numbers where numbers follow."""
        own = [row.words for row in self.rows.values() if row.message == text]
        names = {name[1:] for name in variables(" ".join(own))}
        values = {name: EXAMPLES.get(name, name) for name in names}
        if step is not None and step.kind is StepKind.NUMBERS:
            values |= {"numbers": self._numbers(), "from": THERE}
        return tuple(sorted(values.items()))

    def _numbers(self) -> str:
        services = self._loaded.directory.services
        found = [key for key, each in services.items() if each.country == THERE and each.show != "hold"]
        return ",".join(f"{key}#0" for key in found[:2])


def _address(network: Network) -> str:
    return f"{LOOKS[network].prefix}picture"


@asynccontextmanager
async def served(loaded: Loaded, doors: Mapping[Network, PhoneDoor]) -> AsyncIterator[str]:
    """These phones' pages on a port of their own, open to this machine only: where."""
    routes = [*(route for door in doors.values() for route in door.routes()), *start_routes(loaded.words)]
    app = Starlette(routes=[*routes, Mount("/static", StaticFiles(directory=STATIC))])
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", timeout_graceful_shutdown=1))
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            await serving


@asynccontextmanager
async def drawing() -> AsyncIterator["Browser"]:
    """A browser that draws. Raises NoBrowser."""
    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    try:
        from playwright.async_api import async_playwright
    except ImportError:
        raise NoBrowser("playwright is not installed here; make install brings it.") from None
    if program is None:
        raise NoBrowser("Chromium is not installed here (Debian: apt install chromium).")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        try:
            yield browser
        finally:
            await browser.close()


async def opened(browser: "Browser", url: str, network: Network, phone: str = "picture") -> "Page":
    """The page of that phone."""
    page = await browser.new_page(viewport=SIZE, locale="en", reduced_motion="reduce")
    look = "sms" if network is Network.SMS else "telegram"
    await page.goto(f"{url}/phone?look={look}&phone={phone}")
    return page


async def _shoot(page: "Page", ref: str, file: Path) -> None:
    """The whole message: a long one makes the phone longer."""
    bubble = page.locator(f'#bubbles > li[data-id="{ref}"]')
    await bubble.wait_for()
    hidden = await page.evaluate("(({scrollHeight, clientHeight}) => scrollHeight - clientHeight)(talk)")
    if hidden > 0:
        await page.set_viewport_size({"width": SIZE["width"], "height": SIZE["height"] + int(hidden)})
    file.parent.mkdir(parents=True, exist_ok=True)
    await page.screenshot(path=str(file), animations="disabled")
    if hidden > 0:
        await page.set_viewport_size(SIZE)
