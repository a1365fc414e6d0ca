"""The desk in a real browser: live without reloading, drafts that survive, a keyboard alone, both schemes."""

import asyncio
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import uvicorn
from desk_people import a_busy_evening
from desk_scene import PASSWORD, Scene, Somebody, scene_over
from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect

from bot.core.case import Tier
from bot.core.message import Millis
from bot.service.desk import Hand
from bot.store.database import Store
from bot.web import live as feed

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is missing: apt-get install chromium"),
]
CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")


class Now:
    """The wall clock, for a page that counts by its own."""

    def __init__(self) -> None:
        self.ahead = 0

    @property
    def now(self) -> Millis:
        return Millis(time.time_ns() // 1_000_000 + self.ahead)

    @now.setter
    def now(self, at: int) -> None:
        self.ahead = at - time.time_ns() // 1_000_000
        if abs(self.ahead) < 1000:
            self.ahead = 0

    def __call__(self) -> Millis:
        return self.now

    def forward(self, minutes: float) -> None:
        self.ahead += int(minutes * 60_000)


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    made = await scene_over(store, 0, Now())
    object.__setattr__(made.console, "wait", made.house.bell.wait)
    yield made


class Site:
    """The application on a real port."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    async def start(self) -> None:
        config = uvicorn.Config(
            self.scene.app(), port=self.port, log_level="error", lifespan="off", timeout_graceful_shutdown=0
        )
        self.server = uvicorn.Server(config)
        self.task = asyncio.create_task(self.server.serve())
        while not self.server.started:  # noqa: ASYNC110 - uvicorn tells it in no other way
            await asyncio.sleep(0.02)

    async def stop(self) -> None:
        self.server.should_exit = True
        await self.task


@pytest.fixture
async def site(scene: Scene) -> AsyncIterator[Site]:
    made = Site(scene)
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(FLAGS))
        yield browser
        await browser.close()


@asynccontextmanager
async def at_the_desk(
    site: Site, chromium: Browser, name: str = "Aigul", **look: object
) -> AsyncIterator[Page]:
    """A signed-in browser at the desk; nothing may complain on its console but refused forms."""
    context: BrowserContext = await chromium.new_context(**look)  # type: ignore[arg-type]
    page = await context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if "Content Security" in line.text else None)
    await page.goto(f"{site.url}/sign-in?locale=en")
    await page.fill("#name", name)
    await page.fill("#password", PASSWORD)
    await page.keyboard.press("Enter")
    await page.wait_for_selector("body.desk")
    yield page
    await context.close()
    assert wrong == []


async def test_a_new_case_appears_and_counts_without_reloading(
    site: Site, chromium: Browser, scene: Scene
) -> None:
    async with at_the_desk(site, chromium) as page:
        await expect(page.locator(".queue .nothing")).to_be_visible()
        await page.evaluate("window.same = true")
        case = await scene.opens(Somebody("a"), Tier.T1, words="help")
        await expect(page.locator(f"#card-{case}")).to_contain_text("T1 Danger", timeout=2000)
        await expect(page).to_have_title("(1) Desk")
        assert await page.evaluate("window.same")


async def test_words_of_the_person_appear_while_a_draft_is_being_written(
    site: Site, chromium: Browser, scene: Scene
) -> None:
    who = Somebody("a")
    case = await scene.opens(who, words="first words")
    async with at_the_desk(site, chromium) as page:
        await page.click(f"#card-{case}")
        await page.click("#case form[action$=claim] button")
        await page.fill("#reply", "half an answ")
        await scene.writes(who, "second words")
        await expect(page.locator("#talk")).to_contain_text("second words", timeout=2000)
        await expect(page.locator("#reply")).to_have_value("half an answ")
        await expect(page.locator("#reply")).to_be_focused()
        await page.keyboard.type("er")
        await page.keyboard.press("Control+Enter")
        await expect(page.locator(".line.ours:not(.bot)")).to_contain_text("half an answer", timeout=2000)
        await expect(page.locator("#reply")).to_have_value("")


async def test_a_draft_waits_while_another_case_is_open(site: Site, chromium: Browser, scene: Scene) -> None:
    cases = [await scene.opens(Somebody(name), words=name) for name in ("a", "b")]
    for number, case in enumerate(cases):
        await scene.desk.claim(Hand(scene.ids["Aigul"], case, f"{number}"))
    async with at_the_desk(site, chromium) as page:
        await page.click(f"#card-{cases[0]}")
        await page.fill("#reply", "for the first")
        await page.click(f"#card-{cases[1]}")
        await expect(page.locator("#case h1")).to_contain_text(str(cases[1]))
        await expect(page.locator("#reply")).to_have_value("")
        await page.go_back()
        await expect(page.locator("#case h1")).to_contain_text(f"Case {cases[0]}")
        await expect(page.locator("#reply")).to_have_value("for the first")


async def test_of_two_operators_one_gets_the_case_and_the_other_sees_who(
    site: Site, chromium: Browser, scene: Scene
) -> None:
    case = await scene.opens(Somebody("a"), words="help")
    async with at_the_desk(site, chromium) as aigul, at_the_desk(site, chromium, "Timur") as timur:
        for page in (aigul, timur):
            await page.click(f"#card-{case}")
            await page.wait_for_selector("#case form[action$=claim] button")
        await timur.click("#case form[action$=claim] button")
        await expect(timur.locator("#reply")).to_be_visible()
        await expect(aigul.locator("#act")).to_contain_text("Timur has already taken this case", timeout=2000)
        await expect(aigul.locator("#reply")).to_have_count(0)


async def test_listed_words_stop_at_the_desk_and_the_draft_stays(
    site: Site, chromium: Browser, scene: Scene
) -> None:
    case = await scene.opens(Somebody("a", discreet=True), words="help")
    await scene.desk.claim(Hand(scene.ids["Aigul"], case, "1"))
    async with at_the_desk(site, chromium) as page:
        await page.click(f"#card-{case}")
        await page.fill("#reply", "Идите в полицию")
        await page.click("#pane-reply button")
        await expect(page.locator("#lint")).to_contain_text("полиц")
        await expect(page.locator("#reply")).to_have_value("Идите в полицию")
        await page.click("text=Change my words")
        await page.fill("#reply", "Идите туда, где вам помогут")
        await page.click("#pane-reply button")
        await expect(page.locator(".line.ours:not(.bot)")).to_contain_text("где вам помогут")


async def test_a_dead_link_is_said_across_the_page_and_heals_by_itself(
    site: Site, chromium: Browser, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "BEAT_MS", 20)
    monkeypatch.setattr(feed, "LOOK_EVERY_S", 0.02)
    async with at_the_desk(site, chromium) as page:
        await page.clock.install()
        await page.reload()
        await page.wait_for_selector("body.desk")

        async def half_a_minute() -> None:
            """Thirty seconds of the page's clock; the server beats many times in each of them."""
            for _ in range(30):
                await page.clock.run_for(1000)
                await asyncio.sleep(0.06)

        await half_a_minute()
        await expect(page.locator("#lost")).to_be_hidden()
        await site.stop()
        await half_a_minute()
        await expect(page.locator("#lost")).to_be_visible()
        case = await scene.opens(Somebody("a"))
        await site.start()
        await half_a_minute()
        await expect(page.locator("#lost")).to_be_hidden()
        await expect(page.locator(f"#card-{case}")).to_be_visible()


RING = """selector => {
    const here = document.activeElement;
    const look = here?.matches(selector) ? getComputedStyle(here) : null;
    return look && look.outlineStyle + look.boxShadow;
}"""


async def test_a_case_is_taken_answered_and_closed_with_the_keyboard_alone(
    site: Site, chromium: Browser, scene: Scene
) -> None:
    case = await scene.opens(Somebody("a"), words="help")
    async with at_the_desk(site, chromium) as page:

        async def reach(selector: str) -> None:
            for _ in range(40):
                outline = await page.evaluate(RING, selector)  # in one: the page may be drawn anew any time
                if outline:
                    assert outline != "nonenone", f"{selector} has no visible focus"
                    return
                await page.keyboard.press("Tab")
            raise AssertionError(f"the keyboard never reaches {selector}")

        await reach(f"#card-{case}")
        await page.keyboard.press("Enter")
        await page.wait_for_selector("#case form[action$=claim] button")
        await reach("form[action$='/claim'] button")
        await page.keyboard.press("Enter")
        await page.wait_for_selector("#reply")
        await reach("#reply")
        await page.keyboard.type("hello")
        await page.keyboard.press("Control+Enter")
        await expect(page.locator(".line.ours:not(.bot)")).to_contain_text("hello")
        await page.keyboard.press("Escape")
        await page.keyboard.press("c")
        await reach("input[name=outcome]")
        await page.keyboard.press("Space")
        await reach("input[name=own_level]")
        await page.keyboard.press("Space")
        await reach("form[action$='/close'] button")
        await page.keyboard.press("Enter")
        await expect(page.locator("#said")).to_contain_text("The case is closed")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
async def test_every_page_can_be_read_and_fits(
    site: Site, chromium: Browser, scene: Scene, scheme: str, width: int
) -> None:
    found = await a_busy_evening(scene)
    viewport = {"width": width, "height": 800}
    async with at_the_desk(site, chromium, color_scheme=scheme, viewport=viewport) as page:
        for path in ("/desk", *(f"/desk/case/{found[name]}" for name in ("mine", "danger", "theirs"))):
            await page.goto(site.url + path)
            await page.wait_for_selector("#queue", state="attached")
            assert await page.evaluate(CONTRAST) == [], path
            assert await page.evaluate("document.documentElement.scrollWidth") <= width, path
        if width == 390:
            await page.goto(f"{site.url}/desk")
            await expect(page.locator("#case")).to_be_hidden()
            await page.click(f"#card-{found['mine']}")
            await expect(page.locator("#queue")).to_be_hidden()
            await page.click(".back")
            await expect(page.locator("#queue")).to_be_visible()
