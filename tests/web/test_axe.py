"""Every page of the desk under axe-core, as each role sees it: nothing serious or critical (WCAG 2 AA)."""

import pytest
from axe_playwright_python.async_playwright import Axe
from desk_people import a_busy_evening
from desk_scene import PASSWORD, Scene, Somebody
from playwright.async_api import Browser, Page
from test_desk_browser import Site, at_the_desk, chromium, pytestmark, scene, site  # noqa: F401  fixtures

from bot.core.case import Tier
from bot.core.roles import may
from bot.service.desk import Hand
from bot.service.staff import Attempt
from bot.store.database import Store
from bot.web.menu import ENTRIES

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
GRAVE = ("serious", "critical")


@pytest.fixture
def store(sqlite_store: Store) -> Store:
    """The pages are the same over both databases."""
    return sqlite_store


async def complaints(page: Page) -> list[str]:
    found = await Axe().run(page, options=RULES)
    return [
        f"{each['id']}: {node['html'][:160]}"
        for each in found.response["violations"]
        if each["impact"] in GRAVE
        for node in each["nodes"]
    ]


async def test_axe_would_find_a_field_without_a_name(site: Site, chromium: Browser) -> None:  # noqa: F811
    async with at_the_desk(site, chromium) as page:
        await page.evaluate("document.querySelector('main').append(document.createElement('input'))")
        assert any(line.startswith("label") for line in await complaints(page))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("role", ["supervisor", "administrator", "interpreter"])
async def test_no_page_of_the_menu_keeps_anybody_out(
    site: Site,  # noqa: F811
    chromium: Browser,  # noqa: F811
    scene: Scene,  # noqa: F811
    role: str,
    scheme: str,
) -> None:
    await a_busy_evening(scene)
    await scene.operator("Nur", "ru", "ky", role=role)
    seen = set()
    async with await chromium.new_context(color_scheme=scheme) as context:  # type: ignore[arg-type]
        page = await context.new_page()
        await page.goto(f"{site.url}/sign-in?locale=en")
        assert await complaints(page) == []
        token = await scene.staff.sign_in(Attempt("Nur", PASSWORD))
        await context.add_cookies([{"name": "safar", "value": token, "url": site.url}])
        own = [entry.path for entry in ENTRIES if may(role, entry.needs)]
        if not own:
            return  # nothing is built for this role yet
        await page.goto(site.url + own[0])
        here = await page.locator(".menu a").evaluate_all("links => links.map(link => link.pathname)")
        for path in here or own:
            answer = await page.goto(site.url + path)
            assert answer is not None and answer.status == 200, path
            assert await complaints(page) == [], path
            seen.add(path)
    assert seen


@pytest.mark.parametrize("width", [1280, 390])
async def test_no_pane_of_a_case_keeps_anybody_out(
    site: Site,  # noqa: F811
    chromium: Browser,  # noqa: F811
    scene: Scene,  # noqa: F811
    width: int,
) -> None:
    case = await scene.opens(Somebody("a", discreet=True), Tier.T1, "help", child=True, tags=("child",))
    async with at_the_desk(site, chromium, viewport={"width": width, "height": 800}) as page:
        await page.goto(f"{site.url}/desk/case/{case}")
        assert await complaints(page) == []
        await scene.desk.claim(Hand(scene.ids["Aigul"], case, "c"))
        await page.goto(f"{site.url}/desk/case/{case}")
        for tab in await page.locator("#act [role=tab]").all():
            await tab.click()
            name = await tab.get_attribute("id")
            assert await complaints(page) == [], name
        for more in await page.locator(".more-panes summary").all():
            await more.click()
            assert await complaints(page) == [], await more.inner_text()
        await page.keyboard.press("Escape")
        await page.click("[data-keys-sheet]")
        assert await complaints(page) == [], "keys"
