"""Accounts in a real browser: the first sign-in with its QR code, a stranger who guesses, a number shown."""

import io
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pyotp
import pytest
import segno
from desk_scene import PASSWORD, Scene, Somebody, scene_over
from playwright.async_api import Browser, Page, expect
from test_desk_browser import CHROMIUM, Now, Site, at_the_desk, chromium, site

from bot.core.case import Tier
from bot.core.message import Network
from bot.service import unmasking
from bot.service.desk import Hand
from bot.service.staff import Rules
from bot.store.database import Store
from bot.store.staff import NewOperator

__all__ = ["chromium", "site"]
OWN = "blue kettle seven roads"
NUMBER = "+15005550006"
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is missing: apt-get install chromium"),
]
CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    made = await scene_over(store, 0, Now())
    object.__setattr__(made.console, "wait", made.house.bell.wait)
    yield made


async def signs_in(page: Page, site: Site, name: str, password: str, code: str = "") -> None:
    await page.goto(f"{site.url}/sign-in?locale=en")
    await page.fill("#name", name)
    await page.fill("#password", password)
    await page.fill("#code", code)
    async with page.expect_navigation():
        await page.keyboard.press("Enter")


async def enrols(page: Page, scene: Scene) -> tuple[str, list[str]]:
    """Choose a password, read the QR code, confirm it; the secret and the recovery codes."""
    await page.fill("#new", OWN)
    await page.fill("#again", OWN)
    await page.click("button.main")
    await page.wait_for_selector(".qr img")
    await page.click("summary")
    secret = (await page.inner_text("#secret")).replace(" ", "")
    served = await page.evaluate("fetch('/sign-in/factor.svg').then(answer => answer.text())")
    uri = pyotp.TOTP(secret).provisioning_uri(name="Fresh", issuer_name="safar")
    drawn = io.BytesIO()
    segno.make(uri, micro=False, error="m").save(
        drawn, kind="svg", scale=5, border=4, dark="#000000", light="#ffffff", xmldecl=False
    )
    assert served.encode() == drawn.getvalue(), "the picture holds another secret than the text"
    assert parse_qs(urlsplit(uri).query)["secret"] == [secret]
    natural = await page.evaluate("document.querySelector('.qr img').naturalWidth")
    assert natural > 0, "the browser could not draw the picture"
    await page.fill("#code", pyotp.TOTP(secret).at(scene.clock() // 1000))
    await page.click("main button.main")
    await page.wait_for_selector("#codes")
    return secret, await page.locator("#codes code").all_inner_texts()


async def test_the_first_sign_in_leads_through_password_and_codes_to_the_desk(
    site: Site, chromium: Browser, scene: Scene
) -> None:
    scene.staff.rules = Rules(totp=True)
    given = await scene.staff.accounts.add(NewOperator("Fresh", "operator", ("ru",)))
    page = await (await chromium.new_context()).new_page()
    wrong: list[str] = []
    page.on("console", lambda line: wrong.append(line.text) if "Content Security" in line.text else None)
    await signs_in(page, site, "Fresh", given)
    await page.goto(f"{site.url}/desk")
    assert page.url.endswith("/sign-in/password"), "nothing opens before"
    await page.fill("#new", "Fresh-Fresh-1")
    await page.fill("#again", "Fresh-Fresh-1")
    await page.click("button.main")
    await expect(page.locator("#said")).to_contain_text("must not be your name")
    _, codes = await enrols(page, scene)
    assert len(set(codes)) == 10
    await page.click("main a.main")
    await page.wait_for_selector("body.desk")
    again = await (await chromium.new_context()).new_page()
    await signs_in(again, site, "Fresh", OWN, codes[3].upper())
    await expect(again.locator("#said")).to_contain_text("Codes left: 9")
    await signs_in(again, site, "Fresh", OWN, codes[3])
    await expect(again.locator("#said")).to_contain_text("not right")
    assert wrong == []


async def test_five_wrong_passwords_elsewhere_do_not_shut_out_the_known_browser(
    site: Site, chromium: Browser, scene: Scene
) -> None:
    async with at_the_desk(site, chromium) as home:
        stranger = await (await chromium.new_context()).new_page()
        for _ in range(5):
            await signs_in(stranger, site, "Aigul", "a wrong password")
        await signs_in(stranger, site, "Aigul", PASSWORD)
        await expect(stranger.locator("#said")).to_contain_text("Try again in 5 min")
        await home.click("form[action='/sign-out'] button")
        await signs_in(home, site, "Aigul", PASSWORD)
        await home.wait_for_selector("body.desk")


async def test_a_number_is_shown_for_a_reason_and_reviewed(
    site: Site, chromium: Browser, scene: Scene
) -> None:
    await scene.operator("Nur", "ru", role="supervisor")
    case = await scene.opens(Somebody(NUMBER, network=Network.SMS), Tier.T1, words="help")
    await scene.desk.claim(Hand(scene.ids["Aigul"], case, "1"))
    async with at_the_desk(site, chromium) as page, at_the_desk(site, chromium, "Nur") as chief:
        await page.click(f"#card-{case}")
        await page.click("#tab-more")
        await page.click("#more-unmask summary")
        assert NUMBER not in await page.content()
        await page.fill("#unmask-reason", "She was cut off while telling the street")
        await page.click("#more-unmask button.grave")
        await expect(page.locator("#identity")).to_contain_text(NUMBER)
        await chief.goto(f"{site.url}/desk/unmaskings")
        assert NUMBER not in await chief.content()
        await chief.click("text=It was right")
        await expect(chief.locator("#said")).to_contain_text("kept")
    reviews = await scene.store.read(lambda tx: unmasking.waiting_reviews(tx, scene.clock()))
    assert reviews == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
async def test_the_pages_of_accounts_can_be_read_on_any_screen(
    site: Site, chromium: Browser, scene: Scene, scheme: str, width: int
) -> None:
    await scene.operator("Root", "ru", role="administrator")
    look = {"color_scheme": scheme, "viewport": {"width": width, "height": 900}}
    context = await chromium.new_context(**look)  # type: ignore[arg-type]
    page = await context.new_page()
    await signs_in(page, site, "Root", PASSWORD)
    for path in ("/desk/accounts", "/desk/accounts/1", "/desk/me"):
        await page.goto(site.url + path)
        wide = await page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, (path, wide)
        assert await page.evaluate(CONTRAST) == [], path
    await context.close()
