"""The editors' page in a real browser, over the real demonstration and a copy of the files to edit."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from bot.core import sms
from bot.phrasebook import load

ROOT = Path(__file__).parents[2]
CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
WAIT = 30_000  # milliseconds, for a machine that does other things too

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is missing: apt-get install chromium"),
]


@dataclass
class Demo:
    url: str
    root: Path

    def preview(self, **query: str) -> str:
        return f"{self.url}/phone/preview?" + "&".join(f"{key}={value}" for key, value in query.items())

    def edit(self, file: str, old: str, new: str) -> None:
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    root = tmp_path_factory.mktemp("tree")
    for folder in ("locales", "flows"):
        shutil.copytree(ROOT / folder, root / folder)
    shutil.copy(ROOT / "config.example.toml", root)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    data = tmp_path_factory.mktemp("data")
    places = ("--port", str(port), "--data", str(data), "--root", str(root))
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", *places], cwd=ROOT, env=os.environ, stdout=subprocess.DEVNULL
    )
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{url}/healthz", timeout=5).close()
                break
            except OSError:
                assert process.poll() is None, "the demonstration did not start"
                time.sleep(0.1)
        yield Demo(url, root)
        assert process.poll() is None, "a change of the files ended the demonstration"
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.set_default_timeout(WAIT)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    yield page
    page.close()
    assert wrong == []


def test_a_saved_sentence_is_on_the_page_and_the_editor_stands_where_they_stood(
    demo: Demo, page: Page
) -> None:
    page.goto(demo.preview(flow="trouble", step="g2", locale="ky", values="longest"))
    words = load(demo.root).text("ky", "trouble-g2")
    expect(page.locator(".side.telegram .bubble")).to_contain_text(words)
    page.locator("#side").focus()
    address = page.url
    demo.edit("locales/ky/trouble.ftl", f"trouble-g2 = {words}", "trouble-g2 = Жаңы сүйлөм турат?")
    expect(page.locator(".side.telegram .bubble")).to_contain_text("Жаңы сүйлөм турат?", timeout=WAIT)
    assert page.url == address
    assert page.evaluate("document.activeElement.id") == "side"
    expect(page.locator("#step")).to_have_value("g2")
    expect(page.locator("#values")).to_have_value("longest")
    demo.edit("locales/ky/trouble.ftl", "trouble-g2 = Жаңы сүйлөм турат?", f"trouble-g2 = {words}")
    expect(page.locator(".side.telegram .bubble")).to_contain_text(words, timeout=WAIT)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("steps:\n", "steps: [\n", ""),
        ("then: welcome}", "then: nowhere_at_all}", "nowhere_at_all"),
    ],
)
def test_a_broken_flow_is_told_with_its_line_and_the_last_good_one_stays(
    demo: Demo, page: Page, old: str, new: str, line: str
) -> None:
    page.goto(demo.preview(flow="numbers", step="thanks", locale="ru"))
    shown = page.locator(".side.telegram .bubble").first.inner_text()
    demo.edit("flows/numbers.yaml", old, new)
    problem = page.locator("#news.broken .problems li").first
    expect(problem).to_contain_text("flows/numbers.yaml:", timeout=WAIT)
    expect(problem).to_contain_text(line)
    assert page.locator(".side.telegram .bubble").first.inner_text() == shown
    with urllib.request.urlopen(f"{demo.url}/healthz", timeout=30) as alive:
        assert alive.status == 200
    demo.edit("flows/numbers.yaml", new, old)
    expect(page.locator("#news.broken")).to_have_count(0, timeout=WAIT)


def test_a_line_that_is_no_words_is_told_and_the_words_stay(demo: Demo, page: Page) -> None:
    page.goto(demo.preview(flow="trouble", step="g0", locale="uz"))
    shown = page.locator(".side.sms .bubble").first.inner_text()
    demo.edit("locales/uz/trouble.ftl", "trouble-g0 =", "trouble g0")
    expect(page.locator("#news.broken")).to_contain_text("locales/uz/trouble.ftl:", timeout=WAIT)
    assert page.locator(".side.sms .bubble").first.inner_text() == shown
    demo.edit("locales/uz/trouble.ftl", "trouble g0", "trouble-g0 =")
    expect(page.locator("#news.broken")).to_have_count(0, timeout=WAIT)


def test_any_step_is_chosen_in_kyrgyz_and_counted_as_the_network_counts(demo: Demo, page: Page) -> None:
    page.goto(demo.preview())
    page.select_option("#flow", "check")
    page.wait_for_url("**flow=check**")
    page.select_option("#step", "p8")
    page.wait_for_url("**step=p8**")
    page.select_option("#locale", "ky")
    page.wait_for_url("**locale=ky**")
    words = load(demo.root)
    expect(page.locator(".side.telegram .bubble p").first).to_contain_text(words.text("ky", "check-p8"))
    expect(page.locator(".side.telegram .choices a").first).to_contain_text(
        words.label("ky", "common-yes_no_na", "yes")
    )
    bubble = page.locator(".side.sms .screen .bubble").first
    text = bubble.locator("p").inner_text()
    bill = bubble.locator(".bill").inner_text()
    assert bill.startswith(f"{sms.encoding(text)} · {sms.units(text)} ")
    assert bill.endswith(f" {sms.segments(text)}")
    expect(page.locator(".side.telegram .sources")).to_contain_text("locales/ky/check.ftl:")
    assert page.locator("#compare article").first.locator("dt").all_inner_texts() == [
        *("en", "ru", "ky", "tg", "uz", "uz-Cyrl", "kk", "tk")
    ]


def test_answers_lead_on_and_back_by_keys_too(demo: Demo, page: Page) -> None:
    page.goto(demo.preview(flow="trouble", step="g1", locale="ru"))
    stands = page.locator(".side.telegram .hint code").first
    expect(stands).to_have_text("trouble.g1")
    page.locator(".side.telegram .choices a[data-key='2']").click()
    expect(stands).to_have_text("trouble.g2")
    page.keyboard.press("2")
    expect(stands).to_have_text("trouble.q1")
    page.keyboard.press("b")
    expect(stands).to_have_text("trouble.g2")
    page.go_back()
    expect(stands).to_have_text("trouble.q1")
    page.keyboard.press("n")
    page.wait_for_url("**step=g2**")
    page.goto(demo.preview(flow="check", step="going_to", locale="ru"))
    page.fill("#typed-telegram", "Турция")
    page.locator(".side.telegram .typed button").click()
    expect(stands).to_have_text("check.arranged")


@pytest.mark.parametrize("side", ["telegram", "sms"])
def test_the_phone_goes_on_from_there_with_the_words_of_the_file(demo: Demo, page: Page, side: str) -> None:
    page.goto(demo.preview(flow="human", step="until", locale="tg"))
    said = page.locator(f".side.{side} .bubble p").first.inner_text()
    page.locator(f".side.{side} .begin button").click()
    page.wait_for_url("**/phone?look=**")
    expect(page.locator("#bubbles li").first).to_contain_text(said.splitlines()[0], timeout=WAIT)
    page.fill("#words", "1")
    page.press("#words", "Enter")
    consent = load(demo.root).text("tg", "human-consent", short=side == "sms")
    expect(page.locator("#bubbles li").last).to_contain_text(consent.split("\n")[0][:20], timeout=WAIT)


def test_it_fits_a_phone_and_speaks_russian(demo: Demo, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    for step in ("verdict", "stop", "plan"):
        page.goto(demo.preview(lang="ru", flow="check", step=step, locale="kk", values="longest"))
        expect(page.locator("h1")).to_have_text("Просмотр для редактора")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.close()


def test_nobody_is_kept_out_and_everything_is_reached_by_keyboard(demo: Demo, browser: Browser) -> None:
    """axe-core finds nothing serious, in either width, also while a file is broken; no mouse is needed."""
    for width in (1280, 390):
        page = browser.new_page(viewport={"width": width, "height": 900})
        page.goto(demo.preview(flow="know", step="show", locale="tg"))
        found = Axe().run(page, options=RULES).response["violations"]
        assert [each["id"] for each in found if each["impact"] in ("serious", "critical")] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.close()
    page = browser.new_page()
    page.goto(demo.preview(flow="trouble", step="g1", locale="ky"))
    reached = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.name || document.activeElement.className"))
    assert {"flow", "step", "locale"} <= reached
    page.close()


def test_another_site_starts_no_phone(demo: Demo) -> None:
    asked = urllib.request.Request(f"{demo.url}/phone/preview/start", b"flow=human&step=until", method="POST")
    asked.add_header("Sec-Fetch-Site", "cross-site")
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(asked, timeout=30)
    with refused.value as answer:
        assert answer.code == 403
