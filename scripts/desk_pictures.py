"""Pictures of the desk from the running program, at both widths: `.venv/bin/python scripts/desk_pictures.py`.

The people on them are those of `tests/desk_people.py`: invented, in a real store behind the real pages.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path += [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "web")]

from desk_people import a_busy_evening  # noqa: E402
from desk_scene import PASSWORD, Scene, scene_over  # noqa: E402
from playwright.async_api import Browser, Page, async_playwright  # noqa: E402
from test_desk_browser import CHROMIUM, FLAGS, Now, Site  # noqa: E402

from bot.core.roles import may  # noqa: E402
from bot.service.staff import Attempt  # noqa: E402
from bot.store.database import open_store  # noqa: E402
from bot.store.seal import KeyRing  # noqa: E402
from bot.web.menu import ENTRIES  # noqa: E402

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures" / "desk"
WIDTHS = (("", 1280, 860), ("-phone", 390, 844))
Act = Callable[[Page], Awaitable[object]]


async def nothing(_page: Page) -> None:
    """The page as it comes."""


@dataclass(frozen=True)
class Shot:
    """One picture: whose page, where, what is pressed before."""

    name: str
    path: str
    who: str = "Aigul"
    act: Act = nothing
    scheme: str = "light"
    whole: bool = False


async def main() -> None:
    """All pictures, or those whose names begin with the second argument."""
    only = sys.argv[2] if len(sys.argv) > 2 else ""
    OUT.mkdir(parents=True, exist_ok=True)
    store = await open_store(Path(tempfile.mkdtemp()) / "pictures.db", KeyRing.create())
    scene = await scene_over(store, 0, Now())
    object.__setattr__(scene.console, "wait", scene.house.bell.wait)
    site = Site(scene)
    await site.start()
    try:
        shots = await prepared(scene)
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(FLAGS))
            for shot in shots:
                if shot.name.startswith(only):
                    await taken(site, scene, browser, shot)
    finally:
        await site.stop()
        await store.close()


async def taken(site: Site, scene: Scene, browser: Browser, shot: Shot) -> None:
    """The page at both widths, in Russian."""
    for suffix, width, height in WIDTHS:
        context = await browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=shot.scheme,  # type: ignore[arg-type]
        )
        token = await scene.staff.sign_in(Attempt(shot.who, PASSWORD))
        await context.add_cookies([{"name": "safar", "value": token, "url": site.url}])
        await context.add_cookies([{"name": "safar_words", "value": "ru", "url": site.url}])
        page = await context.new_page()
        await page.goto(site.url + shot.path)
        await shot.act(page)
        await page.wait_for_timeout(500)
        file = OUT / f"{shot.name}{suffix}.png"
        await page.screenshot(path=str(file), full_page=shot.whole)
        print(file.relative_to(ROOT) if file.is_relative_to(ROOT) else file)
        await context.close()


async def prepared(scene: Scene) -> list[Shot]:
    """A busy evening, and what is to be seen of it."""
    await scene.operator("Nur", "ru", "ky", role="supervisor")
    await scene.operator("Oksana", "ru", role="administrator")
    await scene.operator("Zarina", "tg", "ru", role="interpreter")
    found = await a_busy_evening(scene)
    mine, danger = f"/desk/case/{found['mine']}", f"/desk/case/{found['danger']}"
    return [
        Shot("queue", danger),
        Shot("queue-dark", danger, scheme="dark"),
        Shot("case", mine),
        Shot("case-dark", mine, scheme="dark"),
        *(
            Shot(entry.name, entry.path, "Nur", whole=True)
            for entry in ENTRIES
            if may("supervisor", entry.needs)
        ),
        *(Shot(name, f"/desk/{name}", "Oksana", whole=True) for name in ("accounts",)),
        *(Shot(name, f"/desk/{name}", "Zarina", whole=True) for name in ("interpret",)),
    ]


if __name__ == "__main__":
    started = time.monotonic()
    asyncio.run(main())
    print(f"{time.monotonic() - started:.0f} s")
