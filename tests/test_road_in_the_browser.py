"""The whole road, in a real browser over the real demonstration: phone → number → case → operator → phone."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from bot.phrasebook import Phrasebook, load

ROOT = Path(__file__).parents[1]
CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
WORDS: Phrasebook = load(ROOT)
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is missing: apt-get install chromium"),
    pytest.mark.xdist_group("road"),
]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """`safar demo` as a newcomer starts it, on a free port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    data = tmp_path_factory.mktemp("demo")
    command = [sys.executable, "-m", "bot", "demo", "--port", str(port), "--data", str(data)]
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PYTHONUNBUFFERED": "1"})
    url = f"http://127.0.0.1:{port}"
    try:
        _until_ready(f"{url}/readyz", process)
        yield url
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


def _until_ready(url: str, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(900):
        assert process.poll() is None, "the demonstration ended before it was ready"
        try:
            with urllib.request.urlopen(url, timeout=1) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the demonstration was not ready in 90 seconds")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(FLAGS))
        yield chromium
        chromium.close()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    yield page
    page.close()


@pytest.fixture
def desk(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    yield page
    page.close()


def write(phone: Page, words: str) -> None:
    """Type and send; returns once something came back."""
    before = phone.locator("#bubbles > li").count()
    phone.fill("#words", words)
    phone.press("#words", "Enter")
    _answered(phone, before)


def tap(phone: Page, label: str) -> None:
    """Press the newest button with that label; returns once something came back."""
    before = phone.locator("#bubbles > li").count()
    phone.locator("#bubbles button", has_text=re.compile(rf"(^|\s){re.escape(label)}$")).last.click()
    _answered(phone, before)


def _answered(phone: Page, before: int) -> None:
    """Our own bubble and at least one answer are there. (The page's policy forbids eval.)"""
    for _ in range(300):
        if phone.locator("#bubbles > li").count() >= before + 2:
            return
        phone.wait_for_timeout(50)
    raise AssertionError("no answer came in 15 seconds")


def last(phone: Page) -> str:
    return phone.locator("#bubbles > li").last.inner_text()


def test_a_kyrgyz_speaker_in_turkey_gets_a_number_and_a_person(demo: str, phone: Page, desk: Page) -> None:
    ky = lambda text, choice: WORDS.label("ky", text, choice)  # noqa: E731
    phone.goto(f"{demo}/phone?look=telegram")
    write(phone, "салам")
    tap(phone, "Кыргызча")
    tap(phone, ky("common-sure", "yes"))
    tap(phone, ky("welcome-menu", "trouble"))
    for answer in ("no", "no", "yes", "yes", "yes"):  # g1 g2 q1 q2 q3
        tap(phone, ky("common-yes_no", answer))
    tap(phone, ky("common-yes_no", "yes"))  # q4: somebody would stop them → likely
    tap(phone, ky("common-sure", "no"))  # danger, once more
    tap(phone, "Түркия")
    tap(phone, "Кыргызстан")
    assert "157" in last(phone), "the trafficking line of the country they are in"
    assert "+996312641364" in last(phone), "the line of home, in the form that works from abroad"
    assert "189 " not in last(phone), "never the short code of home"
    tap(phone, ky("trouble-likely_offer", "talk"))

    desk.goto(f"{demo}/desk")
    card = desk.locator("#queue a.card").first
    expect(card).to_contain_text("T2")
    card.click()
    talk = desk.locator("#talk")
    expect(talk).to_contain_text(WORDS.text("ru", "trouble-q3").split("\n")[0])
    expect(talk).to_contain_text(WORDS.label("ru", "welcome-menu", "trouble"))
    desk.get_by_role("button", name=WORDS.text("ru", "desk-claim"), exact=True).click()
    joined = WORDS.text("ky", "common-joined").split("\n")[0]
    expect(phone.locator("#bubbles > li").last).to_contain_text(joined)
    desk.fill("#reply", "Саламатсызбы. Биз сизди угуп жатабыз.")
    desk.get_by_role("button", name=WORDS.text("ru", "desk-send"), exact=True).click()
    expect(phone.locator("#bubbles > li").last).to_contain_text("Биз сизди угуп жатабыз.", timeout=15_000)

    phone.fill("#words", "Рахмат, мен ушул жердемин")
    phone.press("#words", "Enter")
    expect(talk).to_contain_text("Рахмат, мен ушул жердемин", timeout=15_000)


def test_d06_the_same_by_sms_in_tajik_with_digits_only(demo: str, phone: Page, desk: Page) -> None:
    phone.goto(f"{demo}/phone?look=sms")
    write(phone, "0")
    assert "112" in last(phone), "a number in the very first answer"
    write(phone, "2")  # no danger: now there is time for the language
    write(phone, _key(last(phone), "Тоҷикӣ"))
    write(phone, "1")  # safe to read
    write(phone, _key(last(phone), WORDS.label("tg", "welcome-menu", "trouble", short=True)))
    for digit in ("2", "2", "1", "1"):  # s1 s2 s3 s4 → likely
        write(phone, digit)
    write(phone, _key(last(phone), "Русия"))
    write(phone, _key(last(phone), "Тоҷикистон"))
    assert "+992918853434" in last(phone) or "+7" in last(phone)
    write(phone, "1")  # a person

    desk.goto(f"{demo}/desk")
    card = desk.locator("#queue a.card", has_text="Таджикистан").first
    card.click()
    desk.get_by_role("button", name=WORDS.text("ru", "desk-claim"), exact=True).click()
    desk.fill("#reply", "Салом. Мо ин ҷо ҳастем.")
    desk.get_by_role("button", name=WORDS.text("ru", "desk-send"), exact=True).click()
    expect(phone.locator("#bubbles > li").last).to_contain_text("Мо ин ҷо ҳастем", timeout=15_000)


def _key(screen: str, label: str) -> str:
    """The digit in front of a label on an SMS screen."""
    found = re.search(rf"(\d) {re.escape(label)}", screen)
    assert found, f"{label!r} is not offered in {screen!r}"
    return found.group(1)
