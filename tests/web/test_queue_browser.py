"""The queue in a real browser: five hundred waiting, the next one by a key, and where a case goes."""

import random
from collections.abc import AsyncIterator

import pytest
from desk_scene import Scene, Somebody
from playwright.async_api import Browser, Page, expect
from sqlalchemy import insert, update
from test_desk_browser import Site, at_the_desk, chromium, pytestmark, scene, site  # noqa: F401  fixtures

from bot.core.case import CaseState, Tier
from bot.core.message import CaseId, Millis
from bot.service.desk import Hand
from bot.store import lists, shifts
from bot.store.database import Store, Tx
from bot.store.desk_tables import referrals
from bot.store.partners import Entry
from bot.store.tables import cases as table

HOUR = 3_600_000


@pytest.fixture
def store(sqlite_store: Store) -> Store:
    """The pages are the same over both databases."""
    return sqlite_store


@pytest.fixture
async def staffed(scene: Scene) -> AsyncIterator[Scene]:  # noqa: F811
    """Everybody is on duty."""
    now = scene.clock()

    def work(tx: Tx) -> None:
        for operator_id in scene.ids.values():
            number = shifts.add(tx, operator_id, Millis(now - HOUR), Millis(now + 100 * HOUR))
            shifts.ready(tx, number, now)

    await scene.store.write(work)
    yield scene


async def crowd(scene: Scene, many: int) -> None:  # noqa: F811
    chance, now = random.Random(5), scene.clock()

    def work(tx: Tx) -> None:
        for number in range(many):
            tx.add(
                insert(table),
                {
                    "tier": chance.choice(("T2", "T3", "T4")),
                    "locale": chance.choice(("ru", "ky", "tg")),
                    "stays_in": "RU",
                    "comes_from": chance.choice(("KG", "TJ")),
                    "reason": "asked",
                    "state": "waiting",
                    "opened_at": now - number * 60_000,
                },
            )

    await scene.store.write(work)


async def state(scene: Scene, case: CaseId) -> CaseState:  # noqa: F811
    row = await scene.store.read(lambda tx: lists.row_of(tx, case, scene.clock()))
    assert row is not None
    return row.state


async def test_five_hundred_wait_and_the_page_stays_light_and_live(
    site: Site,  # noqa: F811
    chromium: Browser,  # noqa: F811
    staffed: Scene,
) -> None:
    await crowd(staffed, 500)
    async with at_the_desk(site, chromium) as page:
        await expect(page).to_have_title("(500) Desk")
        await expect(page.locator("#queue .card")).to_have_count(30)
        await page.click("#show-more")
        await expect(page.locator("#queue .card")).to_have_count(60)
        await page.evaluate("document.querySelector('#queue').scrollTop = 400")
        await page.click("#filters summary")
        await page.select_option("#filter-locale", "tg")
        await page.click(".filter-form button")
        await expect(page.locator(".wish")).to_have_count(1)
        await expect(page.locator("#hidden")).to_be_visible()
        danger = await staffed.opens(Somebody("d", "ky"), Tier.T1, words="help")
        await expect(page.locator(f"#card-{danger}")).to_contain_text("help", timeout=2000)
        await page.reload()  # the filter stays
        await expect(page.locator(".wish")).to_have_count(1)
        await page.click(".wish")
        await expect(page.locator(".wish")).to_have_count(0)
        await page.keyboard.press("t")
        await expect(page.locator("#case h1")).to_have_text(f"Case {danger}")
        await expect(page.locator("#reply")).to_be_visible()


async def press(page: Page, tab: str, button: str) -> None:
    wanted = page.locator(f"#pane-{tab} form[action$='{button}'] button:not([data-cancel])")
    for _ in range(10):  # the pane is drawn anew after a deed, perhaps just after the tab was pressed
        await page.click(f"#tab-{tab}")
        if await wanted.is_visible():
            break
        await page.wait_for_timeout(300)
    await wanted.click()


async def test_from_the_next_one_to_a_colleague_a_partner_the_end_and_back(
    site: Site,  # noqa: F811
    chromium: Browser,  # noqa: F811
    staffed: Scene,
) -> None:
    case = await staffed.opens(Somebody("a", "ky"), Tier.T2, words="help")
    entry = Entry("Invented shelter", "shelter", "KG", "Osh", ("ky",))
    await staffed.console.partnering.keep(await staffed.lead(), entry)
    async with at_the_desk(site, chromium) as aigul, at_the_desk(site, chromium, "Timur") as timur:
        await aigul.click("#take-next button")
        await expect(aigul.locator("#case h1")).to_have_text(f"Case {case}")
        await aigul.click("#tab-transfer")
        await aigul.check("#pane-transfer input[type=radio]")
        await aigul.fill("#transfer-words", "call at six")
        await press(aigul, "transfer", "transfer")
        await expect(aigul.locator("#said")).to_contain_text("Handed over")
        await expect(timur.locator(f"#card-{case}")).to_contain_text("Handed to you by Aigul", timeout=2000)
        await timur.click(f"#card-{case}")
        await expect(timur.locator("#talk")).to_contain_text("call at six")
        await timur.click("#tab-refer")
        await timur.fill("#refer-partner", "Invented shelter")
        await timur.fill("#refer-words", "one person, two nights")
        await press(timur, "refer", "refer")
        await expect(timur.locator("#said")).to_contain_text("own yes")
        await expect(timur.locator("#refer-words")).to_have_value("one person, two nights")
        await expect(timur.locator("#reply")).to_have_value("")
        await timur.check("#pane-refer input[name=consent]")
        await press(timur, "refer", "refer")
        await expect(timur.locator("#said")).to_contain_text("Ask the partner to confirm")
        await staffed.store.write(lambda tx: tx.run(update(referrals).values(due_at=1)))  # a day later
        await staffed.house.take_back_cases()
        assert await state(staffed, case) is CaseState.HANDED_BACK
        await timur.click("#case form[action$=claim] button")
        await timur.click("#tab-refer")
        await timur.fill("#refer-partner", "Invented shelter")
        await timur.fill("#refer-words", "once more")
        await timur.check("#pane-refer input[name=consent]")
        await press(timur, "refer", "refer")
        await press(timur, "referral", "confirm")
        await expect(timur.locator("#said")).to_contain_text("You can close")
        await timur.click("#tab-close")
        await timur.check("#pane-close input[value=referred]")
        await timur.check("#pane-close input[name=own_level][value=T2]")
        await press(timur, "close", "close")
        await expect(timur.locator("#said")).to_contain_text("The case is closed")
        await timur.goto(f"{site.url}/desk/closed")
        await timur.fill("#number", str(case))
        await timur.keyboard.press("Enter")
        await timur.click("form[action$=reopen] button")
        await expect(timur.locator("form[action$=claim]")).to_be_visible()
        assert await state(staffed, case) is CaseState.WAITING


async def test_a_page_nobody_touches_asks_and_then_lets_the_case_go(
    site: Site,  # noqa: F811
    chromium: Browser,  # noqa: F811
    staffed: Scene,
) -> None:
    case = await staffed.opens(Somebody("a"), words="help")
    await staffed.desk.claim(Hand(staffed.ids["Aigul"], case, "1"))
    async with at_the_desk(site, chromium) as page:
        await page.clock.install()
        await page.goto(f"{site.url}/desk/case/{case}")
        await page.evaluate("localStorage.removeItem('touched')")
        await expect(page.locator("#still")).to_be_hidden()
        await page.clock.run_for(5 * 60_000 + 2000)
        await expect(page.locator("#still")).to_be_visible()
        assert not await page.evaluate("here()")
        await page.keyboard.press("Shift")
        await expect(page.locator("#still")).to_be_hidden()
        assert await page.evaluate("here()")


async def test_the_directory_begins_empty_and_is_kept_by_supervisors(
    site: Site,  # noqa: F811
    chromium: Browser,  # noqa: F811
    staffed: Scene,
) -> None:
    await staffed.operator("Sara", "ru", role="supervisor")
    async with at_the_desk(site, chromium) as page:
        await page.goto(f"{site.url}/desk/partners")
        await expect(page.locator("main")).to_contain_text("directory of partners is empty")
        await expect(page.locator("a[href='/desk/partners/new']")).to_have_count(0)
        answer = await page.goto(f"{site.url}/desk/partners/new")
        assert answer is not None
        assert answer.status == 403
    async with at_the_desk(site, chromium, "Sara") as page:
        await page.goto(f"{site.url}/desk/partners/new")
        await page.fill("#name", "Invented <b>lawyer</b>")
        await page.select_option("#kind", "lawyer")
        await page.select_option("#country", "KG")
        await page.check("input[value=ky]")
        await page.click("main form .main")
        await expect(page.locator("h1")).to_have_text("Invented <b>lawyer</b>")
        await page.click("form[action$=hide] button")
        await page.goto(f"{site.url}/desk/partners")
        await expect(page.locator("article")).to_have_count(0)
        await page.goto(f"{site.url}/desk/partners?hidden=yes")
        await expect(page.locator("article")).to_have_count(1)
