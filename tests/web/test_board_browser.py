"""A whole talk in danger without a common language: Kyrgyz at the desk, Tajik on the phone, nobody types."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from desk_scene import PASSWORD, Scene, Somebody
from playwright.async_api import Browser, Page, expect
from test_axe import complaints
from test_desk_browser import CONTRAST, Site, at_the_desk, chromium, pytestmark, scene, site  # noqa: F401

from bot.app import running
from bot.core.case import Tier
from bot.core.message import Network
from bot.service.desk import Hand
from bot.store.database import Store, Tx
from bot.store.tables import cases, heard
from bot.web.phone import PhoneDoor
from bot.web.server import create_app
from bot.web.start import start_routes

TALK = (  # the phrase, and the answer pressed on the phone: choice, key
    ("hello", "", 0),
    ("language", "yes", 1),
    ("alone_now", "yes", 1),
    ("hurt", "little", 2),
    ("locked", "yes", 1),
    ("come_back", "", 0),
    ("bye", "", 0),
)


@pytest.fixture
def store(sqlite_store: Store) -> Store:
    """The pages are the same over both databases; the house's part is tested over both."""
    return sqlite_store


@dataclass
class Phoned:
    """The house with its phones, running, and a site that shows desk and phones."""

    scene: Scene
    url: str


@pytest.fixture
async def phoned(scene: Scene) -> AsyncIterator[Phoned]:  # noqa: F811
    house = scene.house
    routes = [*start_routes(house.loaded.words)]
    for name, network in (("phone_telegram", Network.TELEGRAM), ("phone_sms", Network.SMS)):
        door = PhoneDoor(name, network, house.intake.take)
        house.doors[name] = door
        routes += door.routes()
    made = Site(scene)
    scene.app = lambda **_: create_app(scene.console, routes)  # type: ignore[method-assign]
    await scene.operator("Begimai", "ky")
    async with running(house):
        await made.start()
        yield Phoned(scene, made.url)
        await made.stop()


class Person:
    """Somebody with a phone and no language but Tajik."""

    def __init__(self, page: Page, look: str) -> None:
        self.page, self.sms = page, look == "sms"

    async def presses(self, key: int, label: str) -> None:
        if not self.sms:
            ending = re.compile(rf"(^|\s){re.escape(label)}$")
            await self.page.locator(".choices button", has_text=ending).last.click()
            return
        await self.page.get_by_role("button", name=str(key), exact=True).click()
        await self.page.get_by_role("group", name="Keypad").get_by_role("button", name="Send").click()

    async def reads(self, words: str) -> None:
        await expect(self.page.locator("#bubbles")).to_contain_text(words, timeout=9000)

    async def calls_for_help(self, scene: Scene) -> None:  # noqa: F811
        """Begin, Tajik, help, "yes, danger"."""
        t = scene.house.loaded.words
        if self.sms:
            await self.presses(1, "")
        else:
            await self.page.get_by_role("button", name="Begin").click()
        await self.reads("Тоҷикӣ")
        key = 3
        await self.presses(key, "Тоҷикӣ")
        await self.reads(t.text("tg", "welcome-safe", short=self.sms).splitlines()[0])
        await self.presses(0, t.text("tg", "common-help_button"))
        await self.reads(t.text("tg", "trouble-sos_danger", short=self.sms))
        await self.presses(1, t.label("tg", "common-sure", "yes"))


class AtTheBoard:
    """An operator who reads Kyrgyz and presses."""

    def __init__(self, page: Page, scene: Scene) -> None:  # noqa: F811
        self.page, self.scene = page, scene

    def ky(self, text: str, choice: str = "") -> str:
        book = self.scene.house.loaded.words
        return book.label("ky", text, choice) if choice else book.text("ky", text)

    async def says(self, name: str) -> None:
        """By keyboard alone: search, Enter, Enter."""
        page = self.page
        if not await page.locator("#pane-board").is_visible():
            await page.locator("#tab-board").press("Enter")
        await page.wait_for_selector("#board-phrases li")
        await page.locator("#board-search").press("ArrowDown")
        await page.locator(f"#board-phrases [data-phrase={name}]").press("Enter")
        await expect(page.locator("#board-send")).to_be_focused()
        await expect(page.locator("#board-ours")).to_have_text(self.ky(f"board-{name}"))
        await page.keyboard.press("Enter")
        await expect(page.locator("#board-form")).to_be_hidden()
        short = self.scene.house.loaded.words.text("ky", f"board-{name}", short=True)
        told = re.compile(f"{re.escape(self.ky(f'board-{name}'))}|{re.escape(short)}")
        await expect(page.locator(".line.ours:not(.bot)").last).to_contain_text(told)
        self.scene.clock.forward(0.1)  # nobody takes it back
        self.scene.house.bell.ring()


@pytest.mark.parametrize("look", ["telegram", "sms"])
async def test_a_talk_in_danger_is_led_to_its_end_without_a_common_language(
    phoned: Phoned,
    chromium: Browser,  # noqa: F811
    look: str,
) -> None:
    scene = phoned.scene  # noqa: F811
    book = scene.house.loaded.words
    phone = await (await chromium.new_context()).new_page()
    await phone.goto(f"{phoned.url}/phone?look={look}&lang=en")
    person = Person(phone, look)
    await person.calls_for_help(scene)

    page = await (await chromium.new_context()).new_page()
    await page.goto(f"{phoned.url}/sign-in")
    await page.fill("#name", "Begimai")
    await page.fill("#password", PASSWORD)
    await page.keyboard.press("Enter")
    await page.wait_for_selector("body.desk")
    await expect(page.locator("html")).to_have_attribute("lang", "ky")
    await page.click("#queue a[data-open]")
    await page.click("form[action$='/claim'] button")
    desk = AtTheBoard(page, scene)
    for name, choice, key in TALK:
        await desk.says(name)
        await person.reads(book.text("tg", f"board-{name}", short=person.sms).splitlines()[0])
        if choice:
            phrase = scene.phrases.board.phrase(name)
            assert phrase is not None
            await person.presses(key, book.label("tg", phrase.labels, choice))
            answer = page.locator(".line.picked").last
            await expect(answer.locator(".bubble")).to_have_text(desk.ky(phrase.labels, choice), timeout=9000)
            await expect(answer).to_contain_text(desk.ky(phrase.text))
    await page.click("#tab-close")
    await page.check("input[name=outcome][value=helped]")
    await page.check("input[name=own_level][value=T1]")
    await page.click("#pane-close button.grave")
    await person.reads(book.text("tg", "common-case_closed", short=person.sms))
    await nobody_typed(scene, look)


async def nobody_typed(scene: Scene, look: str) -> None:  # noqa: F811
    """What came in was buttons or single digits; what the operator said is codes."""

    def look_up(tx: Tx) -> tuple[list[str], set[str], int]:
        rows = tx.conn.execute(heard.select()).all()
        typed = [tx.seal.open("heard", "words", row.words) for row in rows if row.words]
        return typed, {row.kind for row in rows}, len(tx.conn.execute(cases.select()).all())

    typed, kinds, count = await scene.store.read(look_up)
    assert count == 1
    assert all(len(words) == 1 and words.isdecimal() for words in typed)
    assert "tap" in kinds if look == "telegram" else kinds == {"text"}


async def board_for(scene: Scene, who: Somebody) -> int:  # noqa: F811
    case = await scene.opens(who, Tier.T1, words="ба ман кӯмак лозим")
    await scene.desk.claim(Hand(scene.ids["Aigul"], case, "claim"))
    return case


async def test_digits_arrows_search_and_escape(site: Site, chromium: Browser, scene: Scene) -> None:  # noqa: F811
    case = await board_for(scene, Somebody("a", "tg"))
    async with at_the_desk(site, chromium) as page:
        await page.goto(f"{site.url}/desk/case/{case}")
        await page.keyboard.press("p")
        await page.wait_for_selector("#board-phrases li")
        await expect(page.locator("#board-search")).to_be_focused()
        await page.keyboard.type("weap")
        await expect(page.locator("#board-phrases li:not([hidden])")).to_have_count(1)
        await page.keyboard.press("Enter")
        await expect(page.locator("#board-theirs")).to_have_text(
            scene.house.loaded.words.text("tg", "board-weapon")
        )
        await page.keyboard.press("Escape")
        await expect(page.locator("[data-phrase=weapon]").first).to_be_focused()
        await page.fill("#board-search", "")
        await page.click("#board-groups [data-group=health]")
        await page.focus("#board-search")
        await page.keyboard.press("2")
        await expect(page.locator("#board-ours")).to_have_text("Do you need a doctor?")
        await page.keyboard.press("Escape")
        await page.fill("#board-search", "zzzz")
        await expect(page.locator("#board-nothing")).to_be_visible()


async def test_new_words_stop_a_phrase_and_the_board_stays(
    site: Site,  # noqa: F811
    chromium: Browser,  # noqa: F811
    scene: Scene,  # noqa: F811
) -> None:
    who = Somebody("a", "tg")
    case = await board_for(scene, who)
    async with at_the_desk(site, chromium) as page:
        await page.goto(f"{site.url}/desk/case/{case}")
        await page.click("#tab-board")
        await page.wait_for_selector("#board-phrases li")
        await page.click("#board-phrases [data-phrase=hurt]")
        await page.evaluate("refresh = async () => {}")  # the page has not learnt of it yet
        await scene.writes(who, "онҳо омаданд")
        await page.evaluate("document.querySelector('#board-seen').value = '1'")
        await page.click("#board-send")
        await expect(page.locator("#board-said.no")).to_be_visible()
        await expect(page.locator("#talk")).to_contain_text("онҳо омаданд")
        await expect(page.locator("#board-form")).to_be_visible()


async def test_without_javascript_it_is_a_page_of_links(
    site: Site,  # noqa: F811
    chromium: Browser,  # noqa: F811
    scene: Scene,  # noqa: F811
) -> None:
    case = await board_for(scene, Somebody("a", "tg"))
    async with at_the_desk(site, chromium, java_script_enabled=False) as page:
        await page.goto(f"{site.url}/desk/case/{case}/phrases?phrase=locked")
        await expect(page.locator("#chosen")).to_contain_text(
            scene.house.loaded.words.text("tg", "board-locked")
        )
        await page.click("#chosen button")
        await expect(page.locator(".line.ours:not(.bot)")).to_contain_text("Are you locked in?")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
async def test_everybody_can_see_and_hear_the_board(
    site: Site,  # noqa: F811
    chromium: Browser,  # noqa: F811
    scene: Scene,  # noqa: F811
    width: int,
    scheme: str,
) -> None:
    case = await board_for(scene, Somebody("a", "tg", discreet=True))
    look = {"viewport": {"width": width, "height": 844}, "color_scheme": scheme}
    async with at_the_desk(site, chromium, **look) as page:
        await page.goto(f"{site.url}/desk/case/{case}")
        await page.click("#tab-board")
        await page.wait_for_selector("#board-phrases li")
        assert await complaints(page) == []
        wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert await page.evaluate(wide) == 0
        await page.click("#board-phrases [data-phrase=where_now]")
        assert await complaints(page) == []
