"""Pictures of the desk from the running program, at both widths: `.venv/bin/python scripts/desk_pictures.py`.

The people on them are those of `tests/desk_people.py` and `desk_evening.py`: invented, in a real store behind
the real pages, in the middle of an evening. `desk_pictures.py FOLDER NAME` takes only those that begin so.
"""

import asyncio
import contextlib
import struct
import sys
import tempfile
import time
import zlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path += [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "web"), str(ROOT / "scripts")]

from desk_evening import NAMES, alarms, an_evening  # noqa: E402
from desk_scene import PASSWORD, Scene, scene_over  # noqa: E402
from playwright.async_api import Browser, Page, async_playwright  # noqa: E402
from test_desk_browser import CHROMIUM, FLAGS, Now, Site  # noqa: E402

from bot.core.faults import Refused  # noqa: E402
from bot.core.message import CaseId  # noqa: E402
from bot.service.desk import Hand  # noqa: E402
from bot.service.staff import SESSION_MS, Attempt, Rules  # noqa: E402
from bot.store.database import open_store  # noqa: E402
from bot.store.seal import KeyRing  # noqa: E402
from bot.store.staff import NewOperator  # noqa: E402

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures" / "desk"
DESKTOP = ("",)
TOKENS: dict[str, str] = {}
WIDTHS = (("", 1280, 860), ("-phone", 390, 844))
Act = Callable[[Page], Awaitable[object]]


async def nothing(_page: Page) -> None:
    """The page as it comes."""


@dataclass(frozen=True)
class Shot:
    """One picture: whose page, where, what is pressed before it is taken and after."""

    name: str
    path: str
    who: str = "Aigul"
    act: Act = nothing
    after: Act = nothing
    scheme: str = "light"
    whole: bool = False
    widths: tuple[str, ...] = ("", "-phone")


Step = Shot | Callable[[], Awaitable[object]]


async def main() -> None:
    """All pictures, or those whose names begin with the second argument."""
    only = sys.argv[2] if len(sys.argv) > 2 else ""
    OUT.mkdir(parents=True, exist_ok=True)
    store = await open_store(Path(tempfile.mkdtemp()) / "pictures.db", KeyRing.create())
    scene = await scene_over(store, 0, Now())
    object.__setattr__(scene.console, "wait", scene.house.bell.wait)
    site = Site(scene)
    await site.start()
    sending = asyncio.create_task(send(scene))
    try:
        steps = await prepared(scene)
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(FLAGS))
            for step in steps:
                if not isinstance(step, Shot):
                    await step()
                elif step.name.startswith(only):
                    await taken(site, scene, browser, step)
    finally:
        sending.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await sending
        await site.stop()
        await store.close()


async def send(scene: Scene) -> None:
    """What waits leaves, as in a running house; whoever holds a case goes on holding it."""
    while True:
        await scene.house.outbox.deliver()
        await asyncio.sleep(0.4)


async def taken(site: Site, scene: Scene, browser: Browser, shot: Shot) -> None:
    """The page at both widths, in Russian."""
    for suffix, width, height in WIDTHS:
        if suffix not in shot.widths:
            continue
        context = await browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=shot.scheme,  # type: ignore[arg-type]
            locale="ru-RU",
            reduced_motion="reduce",
        )
        if shot.who:
            if shot.who not in TOKENS:
                TOKENS[shot.who] = await scene.staff.sign_in(Attempt(NAMES[shot.who], PASSWORD))
            await context.add_cookies([{"name": "safar", "value": TOKENS[shot.who], "url": site.url}])
        await context.add_cookies([{"name": "safar_words", "value": "ru", "url": site.url}])
        page = await context.new_page()
        await page.goto(site.url + shot.path)
        await page.wait_for_timeout(400)
        await shot.act(page)
        await page.wait_for_timeout(500)
        file = OUT / f"{shot.name}{suffix}.png"
        file.write_bytes(smaller(await page.screenshot(full_page=shot.whole)))
        print(
            file.relative_to(ROOT) if file.is_relative_to(ROOT) else file, file.stat().st_size // 1024, "kB"
        )
        await shot.after(page)
        await context.close()


def smaller(png: bytes) -> bytes:
    """The same picture, packed as tightly as zlib can."""
    head, at, kept, pixels = png[:8], 8, [], b""
    while at < len(png):
        (size,) = struct.unpack(">I", png[at : at + 4])
        kind, body = png[at + 4 : at + 8], png[at + 8 : at + 8 + size]
        pixels += body if kind == b"IDAT" else b""
        if kind in {b"IHDR", b"IEND"}:
            kept.append((kind, body))
        at += 12 + size
    kept.insert(1, (b"IDAT", zlib.compress(zlib.decompress(pixels), 9)))
    return head + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in kept
    )


def presses(*selectors: str) -> Act:
    """Press these, one after the other."""

    async def act(page: Page) -> None:
        for selector in selectors:
            await page.locator(selector).first.click()
            await page.wait_for_timeout(250)

    return act


def writes(words: str, *then: str) -> Act:
    """Type an answer, then press keys."""

    async def act(page: Page) -> None:
        await page.fill("#reply", words)
        for key in then:
            await page.keyboard.press(key)

    return act


async def asks(page: Page) -> None:
    """Somebody calls: their case is opened and the first question stands."""
    await page.check("input[name=source][value=phone]")
    await page.check("input[name=language][value=tg]")
    await page.select_option("#stays_in", "RU")
    await page.select_option("#comes_from", "TJ")
    await page.click("form.new-case button.main")
    await page.click("#pane-ask button[value=trouble]")
    await page.wait_for_selector("#pane-ask .said-aloud")


def first_sign_in(given: str) -> Act:
    """As somebody new does it: the given password, an own one, then the QR code."""

    async def act(page: Page) -> None:
        await page.fill("#name", "Мээрим")
        await page.fill("#password", given)
        await page.keyboard.press("Enter")
        await page.wait_for_selector("#new")
        await page.fill("#new", "blue kettle seven roads")
        await page.fill("#again", "blue kettle seven roads")
        await page.click("button.main")
        await page.wait_for_selector(".qr img")

    return act


async def prepared(scene: Scene) -> list[Step]:
    """A busy evening, and what is to be seen of it."""
    found = await an_evening(scene)
    await alarms(scene)
    mine, danger, tajik = (f"/desk/case/{found[name]}" for name in ("mine", "danger", "tajik"))

    async def held() -> None:
        """Whoever holds a case goes on holding it; no page is open long enough to say so."""
        for who, name in (("Aigul", "mine"), ("Aigul", "tajik"), ("Timur", "theirs"), ("Timur", "sms")):
            hand = Hand(scene.ids[who], CaseId(found[name]), f"held-{name}-{time.monotonic_ns()}")
            with contextlib.suppress(Refused):
                await scene.desk.claim(hand)

    async def taken_by_timur() -> None:
        await scene.desk.claim(Hand(scene.ids["Timur"], CaseId(found["danger"]), "danger"))

    scene.staff.rules = Rules(idle_ms=SESSION_MS, totp=False)
    given = await scene.staff.accounts.add(NewOperator("Мээрим", "operator", ("ky", "ru")))
    calm = writes("Хорошо. Здесь вас никто не торопит.", "Control+Enter")
    telling = writes("Мы горячая линия против торговли людьми.", "Control+Enter")
    return [
        Shot("queue", "/desk"),
        Shot("queue-dark", "/desk", scheme="dark", widths=DESKTOP),
        Shot("danger", danger),
        taken_by_timur,
        held,
        Shot("case", mine),
        Shot("case-dark", mine, scheme="dark", widths=DESKTOP),
        Shot("undo", mine, act=calm, after=presses("[data-undo]")),
        held,
        Shot("phone-now", mine, act=presses("[data-phone]"), widths=DESKTOP),
        Shot("warning", mine, act=telling, after=writes(""), widths=DESKTOP),
        Shot("refer", mine, act=presses("#tab-refer"), widths=DESKTOP),
        Shot("keys", mine, act=lambda page: page.keyboard.press("?")),
        held,
        Shot("phrases", tajik, act=presses("#tab-board")),
        Shot("files", tajik, widths=DESKTOP),
        Shot("unmask", tajik, act=presses("#tab-more", "text=Показать номер"), widths=DESKTOP),
        Shot(
            "interpret",
            "/desk/interpret",
            "Zarina",
            presses(".requests button"),
            presses("text=Оставить другому"),
        ),
        held,
        *(Shot(name, f"/desk/{name}", "Nur", whole=True) for name in WHOLE),
        *(Shot(name, f"/desk/{path}", "Nur") for name, path in PARTS),
        Shot("accounts", "/desk/accounts", "Oksana"),
        Shot("me", "/desk/me"),
        Shot("closed", "/desk/closed"),
        Shot("new-case", "/desk/new"),
        Shot("questions", "/desk/new", act=asks),
        Shot("sign-in", "/sign-in", ""),
        lambda: scene_asks_for_codes(scene),
        Shot("first-sign-in", "/sign-in", "", first_sign_in(given), widths=DESKTOP, whole=True),
    ]


async def scene_asks_for_codes(scene: Scene) -> None:
    """From now on a second factor is asked for."""
    scene.staff.rules = Rules(totp=True)


WHOLE = ("overview", "reports", "reviews", "alarms", "unmaskings", "partners")
PARTS = (
    ("rota", "rota"),
    ("numbers", "numbers?in=KG"),
    ("statistics", "reports/statistics"),
    ("audit", "audit"),
    ("texts", "texts"),
)


if __name__ == "__main__":
    started = time.monotonic()
    asyncio.run(main())
    print(f"{time.monotonic() - started:.0f} s")
