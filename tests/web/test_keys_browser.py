"""The desk by keyboard: the sheet of keys, and each key doing what the sheet says."""

import pytest
from desk_people import a_busy_evening
from desk_scene import Scene
from playwright.async_api import Browser, expect
from test_desk_browser import Site, at_the_desk, chromium, pytestmark, scene, site  # noqa: F401  fixtures

from bot.store.database import Store
from bot.web.keys import KEYS


@pytest.fixture
def store(sqlite_store: Store) -> Store:
    """The pages are the same over both databases."""
    return sqlite_store


async def test_the_sheet_lists_every_key_and_can_switch_them_off(
    site: Site,  # noqa: F811
    chromium: Browser,  # noqa: F811
    scene: Scene,  # noqa: F811
) -> None:
    await a_busy_evening(scene)
    async with at_the_desk(site, chromium) as page:
        await page.keyboard.press("?")
        sheet = page.locator("#keys")
        await expect(sheet).to_be_visible()
        await expect(sheet.locator("dt")).to_have_count(len(KEYS))
        await sheet.get_by_role("checkbox").uncheck()
        await page.keyboard.press("Escape")
        await expect(sheet).to_be_hidden()
        await page.keyboard.press("j")
        assert not await page.evaluate("document.activeElement.matches('#queue a')")
        await page.keyboard.press("?")  # the way back always works
        await sheet.get_by_role("checkbox").check()
        await page.keyboard.press("Escape")
        await page.keyboard.press("j")
        assert await page.evaluate("document.activeElement.matches('#queue a')")


async def test_a_letter_being_typed_is_a_letter(
    site: Site,  # noqa: F811
    chromium: Browser,  # noqa: F811
    scene: Scene,  # noqa: F811
) -> None:
    found = await a_busy_evening(scene)
    async with at_the_desk(site, chromium) as page:
        await page.goto(f"{site.url}/desk/case/{found['mine']}")
        await page.keyboard.press("r")
        await expect(page.locator("#reply")).to_be_focused()
        await page.keyboard.type("job or make?")
        await expect(page.locator("#reply")).to_have_value("job or make?")
        await expect(page.locator("#keys")).to_be_hidden()


async def test_every_key_a_page_offers_is_on_the_sheet(
    site: Site,  # noqa: F811
    chromium: Browser,  # noqa: F811
    scene: Scene,  # noqa: F811
) -> None:
    found = await a_busy_evening(scene)
    known = {cap for _, caps in KEYS for cap in caps}
    async with at_the_desk(site, chromium) as page:
        for case in (found["mine"], found["danger"]):
            await page.goto(f"{site.url}/desk/case/{case}")
            offered = await page.locator("[data-key]:not(.line)").evaluate_all(
                "all => all.map(one => one.dataset.key)"
            )
            assert set(offered) - {"Escape"} <= known
            assert "V" in offered
