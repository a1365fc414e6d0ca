# ruff: noqa: F811
"""The talk in a real browser: taking an answer back, drafts that outlive a reload, what a line can do."""

import io
import wave
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from desk_scene import PASSWORD, Scene, Somebody
from playwright.async_api import Browser, Route, expect
from web.test_desk_browser import CHROMIUM, Site, at_the_desk, chromium, scene, site  # noqa: F401

from bot.core.effects import Part, PassOn, Say
from bot.core.message import Address, CaseId, Heard, Kind, Media
from bot.core.window import UNDO_MS
from bot.service.desk import Draft, Hand
from bot.service.door import NotFetched
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
        await page.goto(f"{site.url}/desk/case/{case}")
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

    async def leaves_meanwhile(route: Route) -> None:
        """The press is on its way while the answer leaves: the page cannot know yet."""
        at = scene.clock() + UNDO_MS
        await scene.store.write(lambda tx: lease(tx, ["telegram"], at, 60_000, 10))
        await route.continue_()

    async with at_the_desk(site, chromium) as page:
        await page.route("**/undo", leaves_meanwhile)
        await page.goto(f"{site.url}/desk/case/{case}")
        await page.fill("#reply", "first")
        await page.keyboard.press("Control+Enter")
        await page.wait_for_selector("[data-undo]")
        await page.evaluate(
            """() => { const text = document.querySelector("#reply");
            text.value = "second, half"; text.dispatchEvent(new Event("input", { bubbles: true }));
            document.querySelector("[data-undo]").click(); }"""
        )
        await expect(page.locator("#said")).to_contain_text("Too late")
        await expect(page.locator("#reply")).to_have_value("second, half")


async def test_a_draft_is_there_after_a_reload_and_on_another_machine(
    site: Site,
    chromium: Browser,
    scene: Scene,
) -> None:
    case = await taken(scene, Somebody("a"))
    async with at_the_desk(site, chromium) as page:
        await page.goto(f"{site.url}/desk/case/{case}")
        async with page.expect_response("**/draft") as kept:
            await page.fill("#reply", "a long answer, half")
        assert await (await kept.value).text() == "kept"
        stored = await page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
        assert "answer" not in stored
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
        await page.goto(f"{site.url}/desk/case/{case}")
        line = page.locator(f"[data-key=said-{said}]")
        await expect(line).to_contain_text("the phone is off or out of reach (30003)")
        await page.fill("#reply", "not yet sent")
        await line.locator("text=Send again").click()
        await expect(page.locator("#leaving")).to_contain_text("one")
        await expect(page.locator("#reply")).to_have_value("not yet sent")


class FileBox:
    """A way to files that remembers what was asked for."""

    def __init__(self, body: bytes) -> None:
        self.body, self.asked = body, []

    @asynccontextmanager
    async def fetch(self, ref: str, most: int) -> AsyncIterator[AsyncIterator[bytes]]:
        self.asked.append((ref, most))
        if ref == "gone":
            raise NotFetched("gone")

        async def pieces() -> AsyncIterator[bytes]:
            yield self.body

        yield pieces()


async def sends_file(scene: Scene, who: Somebody, media: Media, kind: Kind) -> None:
    address = Address(who.network, who.name)
    heard = Heard(who.door, f"file-{next(who.ids)}", address, scene.clock(), kind, media=media)
    await scene.store.write(lambda tx: scene._carry(tx, who, heard, (PassOn(),)))


def one_second() -> bytes:
    """A second of silence, as a sound file."""
    made = io.BytesIO()
    with wave.open(made, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(16000))
    return made.getvalue()


async def test_a_voice_note_is_fetched_when_it_is_played_and_not_before(
    site: Site, chromium: Browser, scene: Scene
) -> None:
    who, box = Somebody("a"), FileBox(one_second())
    object.__setattr__(scene.box, "fetch", box.fetch)
    case = await taken(scene, who)
    await sends_file(scene, who, Media("note", "voice", "audio/wav", 1, 16044), Kind.VOICE)
    async with at_the_desk(site, chromium) as page:
        await page.goto(f"{site.url}/desk/case/{case}")
        await expect(page.locator("audio")).to_be_visible()
        assert box.asked == []
        await page.evaluate("document.querySelector('audio').play()")
        await page.wait_for_function("document.querySelector('audio').duration >= 0.9")
        assert {ref for ref, _ in box.asked} == {"note"}
        await scene.writes(who, "did you hear it")
        await expect(page.locator("#talk")).to_contain_text("did you hear it")
        assert await page.evaluate("document.querySelector('audio').duration") >= 0.9, "it goes on playing"


async def test_a_photo_is_fetched_when_it_is_opened_and_first_shown_blurred(
    site: Site, chromium: Browser, scene: Scene
) -> None:
    who, box = Somebody("a"), FileBox(b"no picture at all")
    object.__setattr__(scene.box, "fetch", box.fetch)
    case = await taken(scene, who)
    await sends_file(scene, who, Media("gone", "photo", "", 0, 900), Kind.PHOTO)
    async with at_the_desk(site, chromium) as page:
        await page.goto(f"{site.url}/desk/case/{case}")
        await expect(page.locator(".picture summary")).to_be_visible()
        assert box.asked == []
        await page.click(".picture summary")
        await expect(page.locator(".picture [role=alert]")).to_contain_text("no longer there")
        assert box.asked != []
        blur = "getComputedStyle(document.querySelector('.picture img')).filter"
        assert "blur" in await page.evaluate(blur)
        await page.check(".picture .clear input")
        assert await page.evaluate(blur) == "none"


async def test_one_press_shows_the_phone_in_the_persons_language(
    site: Site, chromium: Browser, scene: Scene
) -> None:
    who = Somebody("a", "tg", discreet=True)
    case = await taken(scene, who)
    await scene.turn(who, Say((Part("common-joined"),)))
    await scene.house.outbox.deliver()
    words = scene.console.renderer.line("common-joined", "tg", short=True)
    async with at_the_desk(site, chromium) as page:
        await page.goto(f"{site.url}/desk/case/{case}")
        await page.click("[data-phone]")
        await expect(page.locator("#phone-now .screen")).to_contain_text(words)
        await page.keyboard.press("Escape")
        await expect(page.locator("#phone-now")).to_be_hidden()
        await page.goto(f"{site.url}/desk/case/{case}/phone")
        await expect(page.locator(".screen")).to_contain_text(words)


async def test_an_interpreter_translates_one_message_and_sees_nothing_else(
    site: Site, chromium: Browser, scene: Scene
) -> None:
    await scene.operator("Zarina", "tg", "ru", role="interpreter")
    case = await taken(scene, Somebody("a", "tg", "TR", "TJ"), "Ба ман кор надоданд")
    async with at_the_desk(site, chromium) as page:
        context = await chromium.new_context()
        other = await context.new_page()
        await other.goto(f"{site.url}/sign-in?locale=en")
        await other.fill("#name", "Zarina")
        await other.fill("#password", PASSWORD)
        await other.keyboard.press("Enter")
        await other.wait_for_selector("#requests")
        assert (await other.goto(f"{site.url}/desk/case/{case}")).status == 403
        await other.goto(f"{site.url}/desk/interpret")
        await page.goto(f"{site.url}/desk/case/{case}")
        await page.click(".line.them .theirs summary")
        await page.click(".line.them .theirs button")
        await expect(page.locator("#said")).to_contain_text("An interpreter was asked")
        await other.click(".requests button", timeout=5000)
        await expect(other.locator(".request")).to_contain_text("Ба ман кор надоданд")
        seen = await other.locator("main").inner_text()
        assert "Türk" not in seen
        await other.fill(".request textarea", "Мне не дали работу")
        await other.click(".request .button.main")
        await expect(page.locator(".translated")).to_contain_text("Мне не дали работу", timeout=5000)
        await expect(page.locator(".line.them").first).to_contain_text("Translated by Zarina")
        await context.close()
