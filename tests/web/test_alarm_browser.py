"""The alarm in a real browser: it sounds until somebody takes the case, rests when muted, names nobody."""

# ruff: noqa: F811  fixtures are named where they are asked for

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from desk_scene import Scene, Somebody
from playwright.async_api import Browser, Page, expect
from test_desk_browser import CHROMIUM, CONTRAST, Site, at_the_desk, chromium, scene, site  # noqa: F401  fixtures

from bot.core.case import Tier
from bot.core.message import Millis
from bot.service.alerts import Channels
from bot.service.desk import Hand
from bot.store import shifts

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is missing: apt-get install chromium"),
]
HOUR = 3_600_000
SPY = """
window.tones = []; window.notices = [];
window.Notification = class { constructor(words) { window.notices.push(words); } close() {} };
window.Notification.permission = "granted";
window.Notification.requestPermission = async () => "granted";
const begin = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (...at) {
  if (this.frequency.value === 1175) window.tones.push(Date.now()); // the desk's own beeps are lower
  return begin.apply(this, at);
};
"""


async def on_duty(scene: Scene, name: str) -> None:
    now = scene.clock()

    def plan(tx: object) -> None:
        shift = shifts.add(tx, scene.ids[name], now, Millis(now + 8 * HOUR))  # type: ignore[arg-type]
        shifts.ready(tx, shift, now)  # type: ignore[arg-type]

    await scene.store.write(plan)


@asynccontextmanager
async def listening(site: Site, chromium: Browser, name: str = "Aigul") -> AsyncIterator[Page]:
    """A page whose sounds and notifications are written down."""
    async with at_the_desk(site, chromium, name) as page:
        await page.add_init_script(SPY)
        await page.goto(f"{site.url}/desk")
        await page.click("body")
        yield page


async def tones(page: Page, over: int, within: float) -> None:
    """Wait for more sounds than that; the page's own policy forbids Playwright's way of asking."""
    async with asyncio.timeout(within):
        while await page.evaluate("window.tones.length") <= over:  # noqa: ASYNC110  the page tells in no other way
            await asyncio.sleep(0.1)


async def test_it_sounds_until_the_danger_is_taken(site: Site, chromium: Browser, scene: Scene) -> None:
    await on_duty(scene, "Aigul")
    async with listening(site, chromium) as page:
        case = await scene.opens(Somebody("a"), Tier.T1, words="they locked me in")
        await expect(page.locator("#alarm")).to_contain_text("Nobody has taken it: 1", timeout=3000)
        await tones(page, 3, 12)
        assert await page.evaluate("window.notices") == ["safar: 1 waiting"]
        assert (await page.title()).startswith("⚠ ")
        assert "locked" not in await page.inner_text("#alarm")
        await scene.desk.claim(Hand(scene.ids["Timur"], case, "t"))
        await expect(page.locator("#alarm")).to_have_count(0, timeout=3000)
        sounded = await page.evaluate("window.tones.length")
        await page.wait_for_timeout(5000)
        assert await page.evaluate("window.tones.length") == sounded
        assert not (await page.title()).startswith("⚠ ")


async def test_muted_it_counts_down_and_another_danger_breaks_the_silence(
    site: Site, chromium: Browser, scene: Scene
) -> None:
    await on_duty(scene, "Aigul")
    await scene.opens(Somebody("a"), Tier.T1)
    async with listening(site, chromium) as page:
        await page.click("#alarm-quiet")
        await expect(page.locator("#alarm.muted [data-until]")).to_contain_text("1:", timeout=4000)
        sounded = await page.evaluate("window.tones.length")
        await page.wait_for_timeout(5000)
        assert await page.evaluate("window.tones.length") == sounded
        await scene.opens(Somebody("b"), Tier.T1)
        await expect(page.locator("#alarm[role=alert]")).to_contain_text("2", timeout=3000)
        await tones(page, sounded, 8)


async def test_after_two_minutes_of_silence_it_sounds_again(
    site: Site, chromium: Browser, scene: Scene
) -> None:
    await on_duty(scene, "Aigul")
    await scene.opens(Somebody("a"), Tier.T1)
    async with listening(site, chromium) as page:
        await page.click("#alarm-quiet")
        await expect(page.locator("#alarm.muted")).to_be_visible()
        scene.clock.forward(2.1)
        await page.reload()
        await expect(page.locator("#alarm[role=alert]")).to_be_visible(timeout=4000)


async def test_who_is_not_on_duty_is_left_in_peace(site: Site, chromium: Browser, scene: Scene) -> None:
    await on_duty(scene, "Timur")
    await scene.opens(Somebody("a"), Tier.T1)
    async with listening(site, chromium) as page:
        await page.wait_for_timeout(2000)
        assert await page.evaluate("window.notices") == []
        await expect(page.locator("#alarm")).to_have_count(0)


async def test_it_reaches_a_page_beside_the_queue_and_a_tab_in_the_background(
    site: Site, chromium: Browser, scene: Scene
) -> None:
    await scene.operator("Nodira", "en", role="supervisor")
    await on_duty(scene, "Nodira")
    async with listening(site, chromium, "Nodira") as page:
        await page.goto(f"{site.url}/desk/alarms")
        await page.click("h1")
        other = await page.context.new_page()
        await other.bring_to_front()
        await scene.opens(Somebody("a"), Tier.T1)
        await tones(page, 3, 15)
        assert await page.evaluate("window.notices") == ["safar: 1 waiting"]


async def test_the_test_at_the_beginning_of_a_shift_plays_and_asks(site: Site, chromium: Browser) -> None:
    async with listening(site, chromium) as page:
        assert await page.evaluate("safarAlarm.test()") == {"sound": True, "notification": "granted"}
        assert await page.evaluate("window.tones.length") > 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
async def test_the_page_about_alarms_tells_who_was_woken_and_rings_the_phone(
    site: Site, chromium: Browser, scene: Scene, width: int, scheme: str
) -> None:
    await scene.operator("Nodira", "en", role="supervisor")
    await on_duty(scene, "Nodira")

    async def call(_alert: int, _number: str, _words: str) -> str:
        return "CA1"

    scene.house.alerts.channels = Channels(call=call, numbers=("+15005550006",))
    case = await scene.opens(Somebody("a", "ky"), Tier.T1, alarm=True)
    await scene.house.alerts.climb()
    look = {"viewport": {"width": width, "height": 900}, "color_scheme": scheme}
    async with at_the_desk(site, chromium, "Nodira", **look) as page:
        await page.goto(f"{site.url}/desk/alarms")
        await expect(page.locator("table")).to_contain_text("At once")
        await expect(page.locator(f"table a[href='/desk/case/{case}']").first).to_be_visible()
        await page.click("text=Ring the duty phone as a test >> nth=-1")
        await expect(page.locator("#said")).to_contain_text("on its way")
        await scene.house.alerts.ring()
        await page.reload()
        await expect(page.locator("table")).to_contain_text("Rings")
        assert "+1500" not in await page.content()
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert await page.evaluate(CONTRAST) == []


async def test_an_operator_may_not_ring_phones(scene: Scene) -> None:
    browser = await scene.visitor("Aigul")
    assert (await browser.look("/desk/alarms")).status_code == 403
    await browser.look("/desk")
    answer = await browser.client.post("/desk/alarms/test", data={"csrf": browser.field("csrf")})
    assert answer.status_code == 403
    assert await scene.house.alerts.newest() == []
