"""Takes the pictures of docs/pictures from the running program: `.venv/bin/python scripts/pictures.py`.

Starts the demonstration on a free port with an empty store, talks on the built-in phone, answers at the desk.
"""

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from bot.phrasebook import load

ROOT = Path(__file__).resolve().parents[1]
OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures"
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
WORDS = load(ROOT)


def write(phone: Page, words: str) -> None:
    before = phone.locator("#bubbles > li").count()
    phone.fill("#words", words)
    phone.press("#words", "Enter")
    _answered(phone, before)


def tap(phone: Page, label: str) -> None:
    before = phone.locator("#bubbles > li").count()
    phone.locator("#bubbles button", has_text=re.compile(rf"(^|\s){re.escape(label)}$")).last.click()
    _answered(phone, before)


def _answered(phone: Page, before: int) -> None:
    for _ in range(200):
        if phone.locator("#bubbles > li").count() >= before + 2:
            phone.wait_for_timeout(300)
            return
        phone.wait_for_timeout(50)
    raise SystemExit("the phone got no answer")


def shoot(page: Page, name: str) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    page.wait_for_timeout(400)
    page.screenshot(path=str(OUT / f"{name}.png"))
    print(OUT / f"{name}.png")


def trouble(browser: Browser, url: str) -> None:
    """A Kyrgyz speaker in Turkey, up to the number."""
    label = lambda text, choice: WORDS.label("ky", text, choice)  # noqa: E731
    phone = browser.new_page(viewport={"width": 390, "height": 844})
    phone.goto(f"{url}/phone?look=telegram")
    write(phone, "салам")
    tap(phone, "Кыргызча")
    tap(phone, label("common-sure", "yes"))
    tap(phone, label("welcome-menu", "trouble"))
    for answer in ("no", "no", "yes", "yes", "yes", "yes"):
        tap(phone, label("common-yes_no", answer))
    tap(phone, label("common-sure", "no"))
    tap(phone, "Түркия")
    tap(phone, "Кыргызстан")
    shoot(phone, "phone-telegram")
    tap(phone, label("trouble-likely_offer", "talk"))
    phone.close()


def more_cases(browser: Browser, url: str) -> None:
    """Others who wait."""
    for look, words, keys in (
        ("sms", "ёрдам", ("1",)),
        ("telegram", "меня не выпускают с фермы, паспорт забрали", ()),
        ("telegram", "хочу поговорить с человеком", ()),
        ("sms", "кӯмак", ("2",)),
    ):
        page = browser.new_page()
        page.goto(f"{url}/phone?look={look}")
        write(page, words)
        for key in keys:
            write(page, key)
        page.close()


def desk(browser: Browser, url: str) -> None:
    for name, width, height, scheme in (
        ("desk", 1280, 800, "light"),
        ("desk-dark", 1280, 800, "dark"),
        ("desk-phone", 390, 844, "light"),
    ):
        page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)  # type: ignore[arg-type]
        page.goto(f"{url}/desk")
        page.locator("#queue a.card", has_text="Турция").first.click()
        page.wait_for_timeout(500)
        claim = page.get_by_role("button", name=WORDS.text("ru", "desk-claim"), exact=True)
        if claim.count():
            claim.first.click()
            page.wait_for_timeout(800)
            page.fill("#reply", "Саламатсызбы. Мен ушул жердемин. Азыр жалгызсызбы?")
            page.get_by_role("button", name=WORDS.text("ru", "desk-send"), exact=True).click()
            page.wait_for_timeout(2500)
        shoot(page, f"{name}-case")
        page.close()


def sms(browser: Browser, url: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"{url}/phone?look=sms")
    write(page, "ёрдам керак")
    write(page, "2")
    shoot(page, "phone-sms")
    page.close()


def start(browser: Browser, url: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 844})
    page.goto(url)
    shoot(page, "start")
    page.close()


def preview(browser: Browser, url: str) -> None:
    """A step in Kyrgyz as editors see it, once the check has looked at all files."""
    page = browser.new_page(viewport={"width": 1280, "height": 1220})
    page.goto(f"{url}/phone/preview?flow=human&step=until&locale=ky")
    page.locator("#mild, #wrong").first.wait_for(state="attached", timeout=60_000)
    shoot(page, "preview")
    page.close()


def main() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory() as data:
        command = [sys.executable, "-m", "bot", "demo", "--port", str(port), "--data", data]
        process = subprocess.Popen(command, cwd=ROOT, env=os.environ)
        try:
            for _ in range(100):
                try:
                    urllib.request.urlopen(f"{url}/readyz", timeout=1).close()
                    break
                except OSError:
                    time.sleep(0.2)
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=list(FLAGS))
                start(browser, url)
                preview(browser, url)
                sms(browser, url)
                trouble(browser, url)
                more_cases(browser, url)
                desk(browser, url)
                browser.close()
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(20)


if __name__ == "__main__":
    main()
