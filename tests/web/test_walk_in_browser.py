"""Somebody on the phone: an operator opens their case with one key and reads the questions to them."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from desk_scene import Scene, scene_over
from playwright.async_api import Browser, Page, async_playwright, expect
from test_desk_browser import CONTRAST, FLAGS, Now, Site, at_the_desk

from bot.store.database import Store

CHROMIUM = Path("/usr/bin/chromium")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is missing: apt-get install chromium"),
]


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    made = await scene_over(store, 0, Now())
    object.__setattr__(made.console, "wait", made.house.bell.wait)
    yield made


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


async def new_case(page: Page, language: str) -> None:
    """With the key, as somebody holds the receiver."""
    await page.locator("#queue").click()
    await page.keyboard.press("n")
    await page.wait_for_selector("form.new-case")
    await page.check(f"input[name=language][value='{language}']")
    await page.select_option("#stays_in", "TR")
    await page.select_option("#comes_from", "TJ" if language == "tg" else "KG")
    await page.click("form.new-case button.main")
    await page.wait_for_selector("#pane-ask")


@pytest.mark.parametrize("language", ["tg", "ky"])
async def test_trouble_is_asked_aloud_up_to_its_number(
    site: Site, chromium: Browser, scene: Scene, language: str
) -> None:
    async with at_the_desk(site, chromium) as page:
        await new_case(page, language)
        await expect(page.locator("#pane-reply")).to_have_count(0)
        await page.click("#pane-ask button[value=trouble]")
        own, theirs = (scene.console.book.text(each, "trouble-g1") for each in ("en", language))
        await expect(page.locator("#pane-ask .said-own").last).to_contain_text(own.split("\n")[0])
        aloud = page.locator(f"#pane-ask .said-aloud[lang={language}]").last
        await expect(aloud).to_contain_text(theirs.split("\n")[0])
        await page.click("#pane-ask button[name=choice][value=yes]")
        await expect(page.locator("#pane-ask .dial b").first).to_have_text(re.compile(r"^\+?\d[\d ]*$"))
        await expect(page.locator("#case .tier")).to_contain_text("T1")
        assert await page.evaluate(CONTRAST) == []
    assert scene.box.sent == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
async def test_the_form_and_the_questions_can_be_read_and_fit(
    site: Site, chromium: Browser, scheme: str, width: int
) -> None:
    viewport = {"width": width, "height": 800}
    async with at_the_desk(site, chromium, color_scheme=scheme, viewport=viewport) as page:
        await page.goto(f"{site.url}/desk/new")
        assert await page.evaluate(CONTRAST) == []
        assert await page.evaluate("document.documentElement.scrollWidth") <= width
        await page.check("input[name=language][value='ky']")
        await page.click("form.new-case button.main")
        await page.click("#pane-ask button[value=trouble]")
        await page.wait_for_selector("#pane-ask .said-aloud")
        assert await page.evaluate(CONTRAST) == []
        assert await page.evaluate("document.documentElement.scrollWidth") <= width


async def test_without_any_script_it_works_as_well(site: Site, chromium: Browser, scene: Scene) -> None:
    context = await chromium.new_context(java_script_enabled=False)
    page = await context.new_page()
    await page.goto(f"{site.url}/sign-in?locale=en")
    await page.fill("#name", "Aigul")
    await page.fill("#password", "a long enough password")
    await page.click("button.main")
    await page.goto(f"{site.url}/desk/new")
    await page.check("input[name=language][value='uz']")
    await page.click("form.new-case button.main")
    await page.click("#pane-ask button[value=numbers]")
    await page.click("#pane-ask button[value=KZ]")
    await page.click("#pane-ask button[value=UZ]")
    await expect(page.locator("#pane-ask .dial b").first).to_be_visible()
    await context.close()
