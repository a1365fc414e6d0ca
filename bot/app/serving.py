"""The service and the demonstration: the same house with other doors, behind one web server."""

import asyncio
import logging
import secrets
import signal
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from functools import partial
from pathlib import Path

import uvicorn
from argon2 import PasswordHasher
from starlette.responses import RedirectResponse
from starlette.routing import BaseRoute, Route

from bot.app import waking
from bot.app.console import Place, make_console
from bot.app.editing import begin, editing
from bot.app.forgotten import written_down
from bot.app.gates import refuse_without_doors, stand_in_the_way
from bot.app.house import House, build_house, running
from bot.app.impatient import web_config
from bot.app.loading import ROOT, Loaded, load, read
from bot.app.phones import phones
from bot.app.readiness import Watched, service_findings
from bot.app.storing import opened_store, standing_store
from bot.app.tasks import finish, unbroken
from bot.app.texting import Sender, texting
from bot.app.waking import Ringer
from bot.app.watching import watching
from bot.channels.ring import Ring
from bot.channels.telegram import TelegramDoor, open_bot
from bot.channels.telegram_face import Face
from bot.channels.whatsapp import twilio_door
from bot.core.faults import Fault
from bot.core.message import LANGUAGES, Millis, Network
from bot.service.pack import pack_file
from bot.service.seats import poll_of
from bot.service.staff import Rules
from bot.settings import Settings, Telegram
from bot.store import shifts
from bot.store import staff as accounts
from bot.store.database import Tx
from bot.store.spool import Spool
from bot.web.phone import PhoneDoor
from bot.web.preview import preview_routes
from bot.web.server import create_app
from bot.web.start import start_routes

log = logging.getLogger(__name__)
DEMO_ZONE = "Asia/Bishkek"
DAY_MS = 24 * 3600 * 1000
COMMANDS = ("help", "menu", "number", "human", "language", "leave", "delete")


class PortTaken(Fault):
    """Another program listens there already."""


class Server(uvicorn.Server):
    """Ends cleanly on a signal: the house closes its store, and the process says 0.

    The library's own raises the signal once more when it is done, which would skip our closing.
    """

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Ask the server to end, and leave the rest to whoever started it."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self.handle_exit, number, None)
        try:
            yield
        finally:
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.remove_signal_handler(number)


async def demo(port: int, data: Path, announce: bool = True, root: Path = ROOT) -> None:
    """The demonstration: the built-in phone, a signed-in operator, candidates instead of checked numbers.

    It follows the files under `root` while it runs, for editors.
    """
    _refuse_taken("127.0.0.1", port, "choose another, like: PORT=9000 make demo")
    loaded = read(root, DEMO_ZONE)  # not shared with anybody: it changes with its files
    place = Place("127.0.0.1", port, f"http://127.0.0.1:{port}", DEMO_ZONE)
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(opened_store(data / "demo.db", data / "demo.keys", True))
        house = await build_house(loaded, store, everything=True)
        house.demo = True
        phones = [PhoneDoor("phone_telegram", Network.TELEGRAM), PhoneDoor("phone_sms", Network.SMS)]
        routes: list[BaseRoute] = [*start_routes(loaded.words)]
        for phone in phones:
            phone.take = house.intake.take
            house.doors[phone.name] = phone
            routes += phone.routes()
        workshop = await stack.enter_async_context(editing(house, root, DEMO_ZONE))
        routes += preview_routes(workshop, partial(begin, house))
        operator = await store.write(lambda tx: _demo_operator(tx, house.clock()))
        await stack.enter_async_context(running(house))
        app = create_app(make_console(house, place, _nothing), routes, demo=True, demo_operator_id=operator)
        if announce:
            _announce(place.public_url)
        await _serve(app, place)


def _announce(url: str) -> None:
    lines = (
        ("/", "start here"),
        ("/phone", "the built-in phone: write as a person would"),
        ("/phone/preview", "for editors: any step in any language, as you change it"),
        ("/desk", "the operators' desk, signed in as the demo operator"),
        ("/healthz", "is it alive"),
        ("/readyz", "can it serve"),
        ("/metrics", "figures"),
    )
    text = "\n".join(f"  {url}{path:<15} {what}" for path, what in lines)
    print(f"safar, the demonstration. Ctrl-C ends it.\n{text}", flush=True)  # noqa: T201  the contract of the demo


def _demo_operator(tx: Tx, now: Millis) -> int:
    """The demo's operator, on duty from now on for a week; they need to hear no test alarm."""
    known = accounts.named(tx, "demo")
    if known is None:
        password = PasswordHasher().hash(secrets.token_urlsafe(32))
        new = accounts.NewOperator("demo", "supervisor", LANGUAGES, (), password)
        operator = accounts.add(tx, new)
    else:
        operator = known.id
    if not shifts.on_duty(tx, now):
        shifts.ready(tx, shifts.add(tx, operator, now, Millis(now + 7 * DAY_MS)), now)
    return operator


async def serve(settings: Settings, sender: Sender = twilio_door, ringer: Ringer = Ring) -> None:
    """The service. Raises BadFiles or Fault, in plain words, when something stands in its way.

    `sender` and `ringer` make what talks to Twilio: its client knows no other address than Twilio's own.
    """
    refuse_without_doors(settings)
    _refuse_taken(settings.web.host, settings.web.port, "change port under [web] in the config")
    loaded = load(ROOT, settings.service.timezone, settings.service.own_numbers, settings.service.languages)
    web = settings.web
    rules = Rules(totp=web.require_totp)
    zone = settings.service.timezone
    place = Place(web.host, web.port, web.public_url, zone, tuple(map(str, web.trusted_proxies)), rules)
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(standing_store(settings.store.url, settings.store.keys))
        await stand_in_the_way(settings, store, ROOT)
        house = await build_house(loaded, store, pack=pack_file(settings.store.keys))
        house.intake.by_invitation = settings.service.by_invitation
        house.share(f"{socket.gethostname()}:{web.port}")
        spool = Spool(settings.store.keys, lambda: store.trouble == "keys")
        await house.backlog.begin(spool, store, lambda: not store.trouble)
        marks = written_down(store, settings.store.marks, house.clock, settings.store.archives)
        house.intake.after_forgetting = (await stack.enter_async_context(marks)).at_once
        routes: list[BaseRoute] = [Route("/", lambda _request: RedirectResponse("/desk"))]
        routes += await stack.enter_async_context(texting(house, settings, sender))
        handsets, ways_in = await stack.enter_async_context(phones(house, settings))
        routes += ways_in
        routes += await waking.set_up(stack, house, settings, ringer)
        stop = asyncio.Event()
        bots = [await stack.enter_async_context(_telegram(house, bot)) for bot in settings.telegram]
        await stack.enter_async_context(running(house))
        polls = [
            asyncio.create_task(unbroken(bot.name, partial(_poll, house, bot), stop), name=bot.name)
            for bot in bots
        ]
        stack.push_async_callback(finish, polls)
        stack.callback(stop.set)
        log.info("safar serves at %s:%s with %s doors", place.host, place.port, len(house.doors))
        findings = partial(service_findings, Watched(house, bots, store, settings.store.keys, handsets))
        await stack.enter_async_context(watching(settings.watch, findings))
        await _serve(create_app(make_console(house, place, findings), routes), place)


@asynccontextmanager
async def _telegram(house: House, settings: Telegram) -> AsyncIterator[TelegramDoor]:
    base = f"{settings.base_url}/bot"
    words = house.loaded.words
    async with open_bot(settings.token.get_secret_value(), base) as bot:
        door = TelegramDoor(settings.name, bot, lambda locale: words.text(locale, "common-place_button"))
        house.doors[door.name] = door
        dress = asyncio.create_task(_dress(door, house.loaded), name="telegram set-up")
        try:
            yield door
        finally:
            dress.cancel()
            await finish([dress])


async def _poll(house: House, bot: TelegramDoor, stop: asyncio.Event) -> None:
    """Hear this bot whenever it is ours to hear."""
    poll = partial(bot.poll, house.intake.take, rescue=house.rescue)
    if house.seats is None:
        await poll(stop)
    else:
        await house.seats.sit(poll_of(bot.name), poll, stop)


async def _dress(door: TelegramDoor, loaded: Loaded) -> None:
    """Commands, name and descriptions per language, as far as Telegram takes them: neutral ones (D-09)."""
    failed = await door.set_up(face(loaded))
    for each in failed:
        log.warning("telegram did not take %s", each)


def face(loaded: Loaded) -> Face:
    """What everybody sees of the bot before the first word."""
    locales = {"": "ru", **{locale: locale for locale in LANGUAGES}}

    def text(name: str) -> dict[str, str]:
        return {code: loaded.words.text(locale, f"telegram-{name}") for code, locale in locales.items()}

    listed = {name: text(f"cmd-{name}") for name in COMMANDS}
    commands = {code: [(name, listed[name][code]) for name in COMMANDS] for code in locales}
    return Face(commands, text("name"), text("description"), text("about"))


async def _nothing() -> list[str]:
    return []  # a demonstration has neither a rota to keep nor checked numbers


async def _serve(app: object, place: Place) -> None:
    config = web_config(app, place.host, place.port, place.proxies)
    await Server(config).serve()


def _refuse_taken(host: str, port: int, mend: str) -> None:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise PortTaken(f"port {port} is taken or not ours; {mend}") from error
