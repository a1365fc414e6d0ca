"""The supervisor's pages in a real browser: live, by plain forms, readable at both widths, on one sheet."""

# ruff: noqa: F401, F811 - fixtures of another file
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from desk_people import a_busy_evening
from desk_scene import PASSWORD, Scene, Somebody
from playwright.async_api import Browser, Page, expect
from test_desk_browser import CONTRAST, Site, chromium, pytestmark, scene, site

from bot.core.case import Tier
from bot.service import nuisance
from bot.service.desk import Draft, Hand
from bot.store import numbers, signed

PAGES = (
    *("/desk/overview", "/desk/reports", "/desk/reports/statistics", "/desk/reviews", "/desk/audit"),
    *("/desk/numbers", "/desk/numbers?in=KG", "/desk/texts", "/desk/texts/kk/human"),
)


@asynccontextmanager
async def supervising(site: Site, chromium: Browser, **look: object) -> AsyncIterator[Page]:
    """A supervisor's browser, signed in; nothing may complain on its console."""
    await site.scene.operator("Saule", "en", "kk", role="supervisor")
    context = await chromium.new_context(**look)  # type: ignore[arg-type]
    page = await context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if "Content Security" in line.text else None)
    await page.goto(f"{site.url}/sign-in?locale=en")
    await page.fill("#name", "Saule")
    await page.fill("#password", PASSWORD)
    await page.keyboard.press("Enter")
    await page.wait_for_selector("body.desk")
    yield page
    await context.close()
    assert wrong == []


async def some_weeks(scene: Scene) -> None:
    """Cases of two weeks, answered quickly and slowly, and one mark to review."""
    aigul = scene.ids["Aigul"]
    for number, (days, wait, tier, locale) in enumerate(
        (
            *((8, 2, Tier.T1, "ky"), (8, 9, Tier.T1, "uz"), (9, 20, Tier.T2, "tg"), (9, 45, Tier.T2, "ky")),
            *(
                (15, 4, Tier.T1, "ru"),
                (15, 70, Tier.T3, "ky"),
                (16, 200, Tier.T3, "tk"),
                (8, 3, Tier.T4, "ru"),
            ),
        )
    ):
        ago = days * 1440.0 + number
        case = await scene.opens(Somebody(f"w{number}", locale), tier, "help", ago=ago)

        async def answer(case: int = case, number: int = number) -> None:
            await scene.desk.claim(Hand(aigul, case, f"wc{number}"))  # type: ignore[arg-type]
            seen = (await scene.desk.file(case, aigul)).seen  # type: ignore[arg-type]
            await scene.desk.reply(Hand(aigul, case, f"wr{number}"), Draft("Здравствуйте", seen))  # type: ignore[arg-type]
            await scene.desk.close(Hand(aigul, case, f"wx{number}"), "helped", "T2", seen)  # type: ignore[arg-type]

        await scene.at(ago - wait, answer)
    case = await scene.opens(Somebody("joker"), Tier.T3, "ха ха", ago=30)
    await scene.desk.claim(Hand(aigul, case, "j1"))
    seen = (await scene.desk.file(case, aigul)).seen
    await nuisance.mark(scene.desk, Hand(aigul, case, "j2"), "jokes", 7, seen)


async def test_the_overview_shows_a_new_case_without_reloading_and_moves_it(
    site: Site,
    chromium: Browser,
    scene: Scene,
) -> None:
    async with supervising(site, chromium) as page:
        await page.goto(f"{site.url}/desk/overview")
        await page.evaluate("window.same = true")
        case = await scene.opens(Somebody("a", "ky"), Tier.T1, "help")
        row = page.locator("#cases ~ ul > li", has_text=f"Case {case}")
        await expect(row).to_be_visible()
        assert await page.evaluate("window.same")
        await row.locator("summary").click()
        await scene.opens(Somebody("b"), Tier.T2)
        await row.locator("select[name=to]").select_option(label="Timur")
        await row.locator("select[name=reason]").select_option("language")
        await row.get_by_role("button").click()
        await expect(page.locator("#said")).to_contain_text("The case has moved")
        await expect(page.locator("#cases ~ ul > li", has_text=f"Case {case}")).to_contain_text("Timur")


async def test_a_number_is_called_and_a_language_signed(
    site: Site,
    chromium: Browser,
    scene: Scene,
) -> None:
    async with supervising(site, chromium) as page:
        await page.goto(f"{site.url}/desk/numbers")
        await page.select_option("#in", "KG")
        line = page.locator("li", has=page.locator("input[value='kg-ct-189#0']"))
        await line.get_by_role("button", name="It works", exact=True).click()
        await expect(page.locator("#said")).to_contain_text("Kept: it works")
        await expect(line).to_contain_text("Saule")
        (check,) = await scene.store.read(lambda tx: numbers.checks_of(tx, "kg-ct-189#0"))
        assert (check.by, check.country, check.outcome) == ("Saule", "KG", "verified")
        await page.goto(f"{site.url}/desk/texts")
        await page.locator("a[href='/desk/texts/kk/numbers']").click()
        await page.get_by_role("checkbox").check()
        await page.get_by_role("button", name="Sign these words").click()
        await expect(page.locator("#said")).to_contain_text("Signed")
        (one,) = await scene.store.read(signed.all_of)
        assert (one.locale, one.part, one.by) == ("kk", "numbers", "Saule")


async def test_the_report_prints_on_one_sheet(site: Site, chromium: Browser, scene: Scene) -> None:
    await some_weeks(scene)
    async with supervising(site, chromium) as page:
        await page.goto(f"{site.url}/desk/reports")
        await expect(page.locator("[data-prints]")).to_be_visible()
        sheet = await page.pdf(format="A4", prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b", sheet)) == 1
        await page.emulate_media(media="print")
        await expect(page.locator("header.bar")).to_be_hidden()
        await expect(page.locator("#quick")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
async def test_every_page_of_the_supervisor_can_be_read_and_fits(
    site: Site,
    chromium: Browser,
    scene: Scene,
    scheme: str,
    width: int,
) -> None:
    await a_busy_evening(scene)
    await some_weeks(scene)
    viewport = {"width": width, "height": 900}
    async with supervising(site, chromium, color_scheme=scheme, viewport=viewport) as page:
        for path in PAGES:
            await page.goto(site.url + path)
            assert await page.evaluate(CONTRAST) == [], path
            assert await page.evaluate("document.documentElement.scrollWidth") <= width, path
            here = await page.locator("nav.menu [aria-current]").bounding_box()
            assert here, path
            assert 0 <= here["x"] <= width - here["width"], path
