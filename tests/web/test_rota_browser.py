"""The rota in a browser: a night is planned and copied, its alarm heard, and a waiting phone learns of it."""

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from desk_scene import Scene
from playwright.async_api import Browser, Page, expect
from test_desk_browser import Site, at_the_desk, chromium, pytestmark, scene  # noqa: F401  fixtures

from bot.core.message import Millis, Network
from bot.store import shifts
from bot.web.phone import PhoneDoor
from bot.web.server import create_app
from bot.web.start import start_routes

NIGHT = int(datetime(2026, 12, 3, 17, 30, tzinfo=UTC).timestamp() * 1000)  # 23:30 in Bishkek, a Thursday
HOUR = 3_600_000
CLOSED, STAFFED = "никто не дежурит", "Сейчас дежурит человек"


@pytest.fixture
async def site(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Site]:  # noqa: F811
    """The desk and the built-in phone behind one server, in the middle of a night."""
    scene.clock.now = Millis(NIGHT)
    monkeypatch.setattr("bot.web.phone._now", scene.clock)  # the phone's clock is the house's
    await scene.operator("Gulnara", "ru", role="supervisor")
    phone = PhoneDoor("phone_telegram", Network.TELEGRAM)
    phone.take = scene.house.intake.take  # type: ignore[assignment]
    scene.house.doors[phone.name] = phone
    routes = [*start_routes(scene.house.loaded.words), *phone.routes()]
    app = create_app(scene.console, routes, demo=True)
    scene.app = lambda **_: app  # type: ignore[method-assign]
    made = Site(scene)
    await made.start()
    stop = asyncio.Event()
    sending = asyncio.create_task(scene.house.outbox.run(stop))
    yield made
    stop.set()
    scene.house.bell.ring()
    await sending
    await made.stop()


async def asks(page: Page, scene: Scene, site: Site) -> None:  # noqa: F811
    """Somebody asks for a person at the built-in phone."""
    await page.goto(f"{site.url}/phone?look=telegram")
    for words in ("/start", "1", "человек", "да", "4", "да", "пропустить"):
        await page.fill("#words", words)
        await page.press("#words", "Enter")
        await expect(page.locator(".row.mine").last).to_contain_text(words)
        await expect(page.locator(".row").last).to_have_class(re.compile("theirs"))


async def test_a_night_is_planned_copied_heard_and_told(
    site: Site,
    chromium: Browser,  # noqa: F811
    scene: Scene,  # noqa: F811
) -> None:
    phone = await (await chromium.new_context()).new_page()
    await asks(phone, scene, site)
    await expect(phone.locator(".row.theirs").last).to_contain_text(CLOSED)

    async with at_the_desk(site, chromium, "Gulnara") as lead:
        await lead.click("text=Shifts")
        await lead.select_option("#who", label="Aigul")
        await lead.fill("#day", "2026-12-03")
        await lead.fill("#from", "22:00")
        await lead.fill("#until", "06:00")
        await lead.get_by_role("button", name="Add", exact=True).click()
        night = lead.locator(".day", has_text="Thursday").locator(".shift")
        await expect(night).to_contain_text("22:00–06:00")
        await expect(night).to_contain_text("Planned, not there")
        await expect(lead.locator(".day", has_text="Friday")).to_contain_text("until 06:00")
        await lead.get_by_role("button", name="Copy the week").click()
        await expect(lead.locator("#said")).to_contain_text("Shifts copied: 1.")
        await lead.get_by_role("link", name="Following week").click()
        await expect(lead.locator(".day", has_text="Thursday")).to_contain_text("22:00–06:00")

    scene.clock.forward(3)
    await scene.house.duty.tell_who_waits()
    await expect(phone.locator(".row.theirs").last).not_to_contain_text(STAFFED)

    async with at_the_desk(site, chromium) as desk:
        strip = desk.locator("#duty")
        await expect(strip).to_contain_text("Your shift: 22:00")
        heard = strip.get_by_role("button", name="I heard it, I am here")
        await expect(heard).to_be_disabled()
        await strip.get_by_role("button", name="Play the test alarm").click()
        await expect(heard).to_be_focused()
        await desk.keyboard.press("Enter")
        await expect(strip).to_contain_text("You are on duty until")
    assert len(await scene.store.read(lambda tx: shifts.on_duty(tx, scene.clock()))) == 1

    await scene.house.duty.tell_who_waits()
    await expect(phone.locator(".row.theirs").last).to_contain_text(STAFFED)
    fresh = await (await chromium.new_context()).new_page()
    await asks(fresh, scene, site)
    await expect(fresh.locator(".row.theirs").last).to_contain_text(STAFFED)
