"""The phone in a real browser, under the strict policy the server sends, with a tiny echo bot behind it."""

import asyncio
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, Error, Page, expect, sync_playwright
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.core.faults import StoreDown
from bot.core.message import Button, Event, Heard, Kind, Network, Outgoing, SaidId
from bot.phrasebook import Phrasebook, load
from bot.web.phone import PhoneDoor
from bot.web.start import start_routes

ROOT = Path(__file__).parents[2]
CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
POLICY = b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
LABELS = (
    *("✅ Проверка перед поездкой", "🆘 У меня беда", "👥 Пишу за другого", "☎️ Номера"),
    *("💬 Человек", "📘 Что нужно знать", "🔒 Мои данные", "🌐 Язык"),
)
MENU = tuple(Button(str(key), label, f"menu:c{key}:1") for key, label in enumerate(LABELS, 1))

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is missing: apt-get install chromium"),
]


class Echo:
    """Says all back with eight choices; a tap replaces the menu; `broken` refuses as a lost store would."""

    def __init__(self) -> None:
        self.doors = {
            network: PhoneDoor(f"phone_{network}", network, self.take)
            for network in (Network.TELEGRAM, Network.SMS)
        }
        self.ids = count(1)
        self.broken = False
        self.heard: list[Heard] = []
        self.menu = ""

    async def take(self, event: Event) -> None:
        assert isinstance(event, Heard)
        if self.broken:
            raise StoreDown
        self.heard.append(event)
        to, door = event.address.value, self.doors[event.address.network]
        words = f"Вы написали: {event.words or event.kind}. Номер: +000 00 000-00-00"
        tapped = event.kind is Kind.TAP
        out = Outgoing(
            SaidId(next(self.ids)),
            door.name,
            to,
            ("Меню закрыто",) if tapped else (words,),
            buttons=() if tapped else MENU,
            replaces=self.menu if tapped else "",
        )
        self.menu = (await door.send(out)).refs[-1]


def strict(app: ASGIApp) -> ASGIApp:
    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        async def with_policy(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], (b"content-security-policy", POLICY)]
            await send(message)

        await app(scope, receive, with_policy)

    return wrapped


class Served:
    """The echo bot behind a real server in a thread of its own."""

    def __init__(self, book: Phrasebook) -> None:
        self.echo = Echo()
        phones = [route for door in self.echo.doors.values() for route in door.routes()]
        static = Mount("/static", StaticFiles(directory=ROOT / "bot/web/static"))
        app = Starlette(routes=[*start_routes(book), *phones, static])
        config = uvicorn.Config(
            strict(app), port=0, log_level="error", ws="none", lifespan="off", timeout_graceful_shutdown=5
        )
        self.server = uvicorn.Server(config)
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_until_complete, args=(self.server.serve(),))

    def wait_until_open(self) -> str:
        while not self.server.started:
            self.thread.join(0.02)
            assert self.thread.is_alive(), "the server did not start"
        return f"http://127.0.0.1:{self.server.servers[0].sockets[0].getsockname()[1]}"


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return load(ROOT)


@pytest.fixture
def served(book: Phrasebook) -> Iterator[Served]:
    served = Served(book)
    served.thread.start()
    yield served
    served.server.should_exit = True
    served.thread.join()
    served.loop.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        except Error as err:
            pytest.skip(f"Chromium does not start here: {err.message.splitlines()[0]}")
        yield browser
        browser.close()


@pytest.fixture(params=[(1280, 800), (390, 844)], ids=["desk", "hand"])
def page(request: pytest.FixtureRequest, served: Served, browser: Browser) -> Iterator[Page]:
    """A page of its own profile; anything the policy blocks, any script error, fails the test at its end."""
    width, height = request.param
    url = served.wait_until_open()
    context = browser.new_context(viewport={"width": width, "height": height}, base_url=url, locale="en-GB")
    page, wrong = context.new_page(), []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None
    )
    yield page
    context.close()
    assert wrong == []


def write(page: Page, words: str) -> None:
    page.get_by_role("textbox", name="Message").fill(words)
    page.keyboard.press("Enter")


def test_a_person_writes_presses_and_sees_the_menu_replaced(page: Page, served: Served) -> None:
    page.goto("/phone?look=telegram")
    write(page, "Мне нужна помощь")
    own = page.locator(".row.mine").first
    expect(own).to_contain_text("Мне нужна помощь")
    expect(own.get_by_role("img", name="Kept by the service")).to_be_visible()
    expect(page.locator(".choices button")).to_have_count(8)
    expect(page.locator("a[href='tel:+000000000000']")).to_be_visible()
    page.get_by_role("button", name="Пишу за другого").click()
    expect(page.locator(".row.mine").last).to_contain_text("👥 Пишу за другого")
    expect(page.locator(".row.theirs")).to_contain_text(["Меню закрыто"])
    expect(page.locator(".choices button")).to_have_count(0)
    page.reload()
    expect(page.locator(".row")).to_have_count(3)


def test_what_was_not_kept_is_said_and_can_be_sent_again(page: Page, served: Served) -> None:
    page.goto("/phone?look=telegram")
    served.echo.broken = True
    write(page, "алло")
    expect(page.get_by_text("Not sent")).to_be_visible()
    expect(page.get_by_role("img", name="Kept by the service")).to_have_count(0)
    served.echo.broken = False
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("img", name="Kept by the service")).to_be_visible()
    expect(page.get_by_text("Not sent")).to_have_count(0)
    assert len(served.echo.heard) == 1


def test_a_voice_note_and_an_edit_are_sent_from_the_attach_menu(page: Page, served: Served) -> None:
    page.goto("/phone?look=telegram")
    write(page, "помащь")
    expect(page.locator(".row.theirs")).to_have_count(1)
    page.get_by_role("button", name="Attach").click()
    page.get_by_role("button", name="Voice note").click()
    expect(page.locator(".row.theirs")).to_have_count(2)
    page.get_by_role("button", name="Attach").click()
    page.get_by_role("button", name="Edit my last message").click()
    write(page, "помощь")
    expect(page.locator(".row.mine").first).to_contain_text("помощь")
    expect(page.locator(".row.mine").first).to_contain_text("edited")
    expect(page.locator(".row.theirs")).to_have_count(3)
    assert [heard.kind for heard in served.echo.heard] == [Kind.TEXT, Kind.VOICE, Kind.EDIT]


def test_wiped_messages_leave_the_screen(page: Page, served: Served) -> None:
    page.goto("/phone?look=telegram&phone=amir")
    write(page, "тайна")
    expect(page.locator(".row")).to_have_count(2)
    door = served.echo.doors[Network.TELEGRAM]
    refs = [bubble.id for bubble in door._handset("amir").bubbles]
    asyncio.run_coroutine_threadsafe(door.wipe("demo-amir", refs), served.loop).result(10)
    expect(page.locator(".row")).to_have_count(0)
    assert "тайна" not in page.content()


def test_a_plain_phone_types_digits_and_shows_the_bill(page: Page, served: Served) -> None:
    page.goto("/phone?look=sms")
    for key in ("1", "0"):
        page.get_by_role("button", name=key, exact=True).click()
    page.get_by_role("group", name="Keypad").get_by_role("button", name="Send").click()
    expect(page.locator(".row.theirs")).to_have_count(1)
    expect(page.locator(".choices")).to_have_count(0)
    expect(page.locator("#bill tr")).to_have_count(2)
    expect(page.locator("#bill tr").last).to_contain_text("GSM-7")
    expect(page.locator("#bill tr").first).to_contain_text("UCS-2")
    expect(page.locator("#total")).to_have_text("2")
    assert served.echo.heard[0].words == "10"


def test_a_new_phone_is_a_new_person(page: Page, served: Served) -> None:
    page.goto("/phone?look=telegram")
    page.get_by_role("button", name="Begin").click()
    expect(page.locator(".row.theirs")).to_have_count(1)
    page.locator("#new").click()
    expect(page.locator(".row")).to_have_count(0)
    write(page, "hi")
    expect(page.locator(".row.theirs")).to_have_count(1)
    assert len({heard.address.value for heard in served.echo.heard}) == 2


@pytest.mark.parametrize("path", ["/", "/phone?look=telegram&lang=ru", "/phone?look=sms&lang=ru"])
def test_nothing_sticks_out_sideways(page: Page, path: str) -> None:
    page.goto(path)
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide == 0
