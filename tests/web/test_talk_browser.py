# ruff: noqa: F811
"""The talk in a real browser: taking an answer back, drafts that outlive a reload, what a line can do."""

import pytest
from desk_scene import Scene, Somebody
from playwright.async_api import Browser, expect
from web.test_desk_browser import CHROMIUM, Site, at_the_desk, chromium, scene, site  # noqa: F401

from bot.core.message import CaseId
from bot.core.window import UNDO_MS
from bot.service.desk import Draft, Hand
from bot.store import settled, story
from bot.store.leaving import lease

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is missing: apt-get install chromium"),
]


async def taken(scene: Scene, who: Somebody, words: str = "help") -> CaseId:
    case = await scene.opens(who, words=words)
    await scene.desk.claim(Hand(scene.ids["Aigul"], case, "1"))
    await scene.house.outbox.deliver()
    return case


async def test_an_answer_is_taken_back_with_a_key_and_its_words_return(
    site: Site,
    chromium: Browser,
    scene: Scene,
) -> None:
    case = await taken(scene, Somebody("a"))
    async with at_the_desk(site, chromium) as page:
        await page.click(f"#card-{case}")
        await page.fill("#reply", "the wrong words")
        await page.keyboard.press("Control+Enter")
        await expect(page.locator("#leaving")).to_contain_text("the wrong words")
        await expect(page.locator("#leaving .count")).to_contain_text("Leaves in")
        await expect(page.locator("#reply")).to_be_focused()
        await page.keyboard.press("Control+z")
        await expect(page.locator("#said")).to_contain_text("Nothing was sent")
        await expect(page.locator("#reply")).to_have_value("the wrong words")
        await expect(page.locator("#leaving")).to_be_empty()
        scene.clock.forward(1)
        await scene.house.outbox.deliver()
        assert "the wrong words" not in ["".join(out.parts) for out in scene.box.sent]


async def test_taking_back_too_late_says_so_and_what_was_typed_since_stays(
    site: Site,
    chromium: Browser,
    scene: Scene,
) -> None:
    case = await taken(scene, Somebody("a"))
    async with at_the_desk(site, chromium) as page:
        await page.click(f"#card-{case}")
        await page.fill("#reply", "first")
        await page.keyboard.press("Control+Enter")
        await page.wait_for_selector("[data-undo]")
        await page.keyboard.type("second, half")
        at = scene.clock() + UNDO_MS
        await scene.store.write(lambda tx: lease(tx, ["telegram"], at, 60_000, 10))
        await page.click("[data-undo]")
        await expect(page.locator("#said")).to_contain_text("Too late")
        await expect(page.locator("#reply")).to_have_value("second, half")


async def test_a_draft_is_there_after_a_reload_and_on_another_machine(
    site: Site,
    chromium: Browser,
    scene: Scene,
) -> None:
    case = await taken(scene, Somebody("a"))
    async with at_the_desk(site, chromium) as page:
        await page.click(f"#card-{case}")
        async with page.expect_response("**/draft") as kept:
            await page.fill("#reply", "a long answer, half")
        assert await (await kept.value).text() == "kept"
        assert await page.evaluate("Object.keys(localStorage).filter(key => key !== 'sound')") == []
        assert await page.evaluate("sessionStorage.length") == 0
        await page.reload()
        await expect(page.locator("#reply")).to_have_value("a long answer, half")
    async with at_the_desk(site, chromium) as page:
        await page.goto(f"{site.url}/desk/case/{case}")
        await expect(page.locator("#reply")).to_have_value("a long answer, half")
        await page.click("#pane-reply button")
        await expect(page.locator("#reply")).to_have_value("")
        await page.reload()
        await expect(page.locator("#reply")).to_have_value("")


async def test_words_in_doubt_say_why_and_are_sent_once_more_by_one_press(
    site: Site,
    chromium: Browser,
    scene: Scene,
) -> None:
    case, aigul = await taken(scene, Somebody("a")), scene.ids["Aigul"]
    await scene.desk.reply(Hand(aigul, case, "2"), Draft("one", (await scene.desk.file(case, aigul)).seen))
    lines = await scene.store.read(lambda tx: story.story(tx, case))
    said = next(line.id for line in lines if line.words == "one")
    at = scene.clock() + UNDO_MS
    await scene.store.write(lambda tx: lease(tx, ["telegram"], at, 60_000, 10))
    await scene.store.write(lambda tx: settled.failed(tx, said, "30003", at))
    async with at_the_desk(site, chromium) as page:
        await page.click(f"#card-{case}")
        line = page.locator(f"[data-key=said-{said}]")
        await expect(line).to_contain_text("the phone is off or out of reach (30003)")
        await page.fill("#reply", "not yet sent")
        await line.locator("text=Send again").click()
        await expect(page.locator("#leaving")).to_contain_text("one")
        await expect(page.locator("#reply")).to_have_value("not yet sent")
