"""Draws docs/foreman, what a second reader sees: `PYTHONPATH=. python scripts/foreman.py [FOLDER]`.

One story on Telegram in quiet mode, its beginning in open mode, and one by SMS. The conversations run over a
real house and store; the real page of the built-in phone draws them in Chromium. The lock screens are drawn
here: no network of ours shows one.
"""

import asyncio
import html
import sys
import tempfile
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.app import load
from bot.app.picturing import drawing, opened, served
from bot.core.message import Network
from bot.store.database import open_store
from bot.store.seal import KeyRing
from scripts.watched_phone import HOUR, MINUTE, Clock, Phone, Phones, Post, open_phones

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

OUT = Path(__file__).resolve().parents[1] / "docs" / "foreman"
LOADED = load()
LOCK = """<body
style="margin:0;height:100vh;background:#223;color:#fff;font-family:sans-serif;text-align:center">
<p style="font-size:72px;margin:90px 0 10px">{time}</p><p style="margin:0 0 60px;opacity:.7">lock screen</p>
<div style="margin:0 16px;padding:14px;border-radius:16px;background:#eee;color:#111;text-align:left">
<small style="opacity:.6">{app} · now</small><br><b>{who}</b><br>{text}</div></body>"""


@dataclass
class Studio:
    """The phones and the browser that draws them."""

    phones: Phones
    browser: "Browser"
    url: str

    async def lock(self, phone: Phone, name: str, time: str) -> None:
        """The lock screen when the newest message arrives."""
        text = phone.arrived[-1].text.replace("\n", " ")[:40]
        telegram = phone.network is Network.TELEGRAM
        who = LOADED.words.text("en", "telegram-name") if telegram else "+1 555 010 0000"
        app = "Telegram" if telegram else "SMS"
        page = await self.browser.new_page(viewport={"width": 390, "height": 520})
        await page.set_content(LOCK.format(time=time, app=app, who=who, text=html.escape(text)))
        await _shoot(page, name)

    async def chat(self, phone: Phone, name: str) -> None:
        """The chat as it stands now."""
        page = await opened(self.browser, self.url, phone.network, phone.token)
        await page.wait_for_timeout(500)
        await _shoot(page, name)


async def _shoot(page: "Page", name: str) -> None:
    await page.screenshot(path=str(OUT / f"{name}.png"), animations="disabled")
    await page.close()
    print(OUT / f"{name}.png")


async def on_telegram(studio: Studio) -> None:
    """Quiet mode, from a cry that was not one to the next day."""
    phone = Phone(studio.phones, "quiet")
    await phone.given(locale="en", safe="yes", stays_in="TR", comes_from="KG")
    for what in ("menu", "[trouble]", "[yes]", "[yes]"):
        await phone.does(what)
    await studio.lock(phone, "1-telegram-a-message-arrives", "23:04")
    await studio.phones.pass_by(5 * MINUTE, MINUTE)
    await studio.chat(phone, "2-telegram-five-minutes-later")
    await phone.does("0")
    await studio.chat(phone, "3-telegram-the-number-that-was-asked-for")
    await phone.does("9")
    await studio.phones.pass_by(10_000, 5_000)
    await studio.chat(phone, "4-telegram-after-leave")
    await studio.phones.pass_by(20 * MINUTE, MINUTE)
    await phone.does("hello")
    await studio.chat(phone, "5-telegram-somebody-writes-again")
    await studio.phones.pass_by(25 * HOUR)
    await studio.chat(phone, "7-telegram-the-next-day")


async def knocked(studio: Studio) -> None:
    """An operator answers when nobody is there."""
    phone = Phone(studio.phones, "knock")
    await phone.given(locale="en", safe="yes", stays_in="TR", comes_from="KG")
    await phone.does("help")
    await studio.phones.pass_by(30 * MINUTE, MINUTE)
    await phone.desk("joined")
    await phone.desk("writes")
    await studio.phones.pass_by(MINUTE, 10_000)
    await studio.lock(phone, "6-telegram-an-operator-answers-later", "23:40")


async def in_open_mode(studio: Studio) -> None:
    """The same beginning where nobody is feared."""
    phone = Phone(studio.phones, "open", discreet=False)
    await phone.given(locale="en", safe="yes", stays_in="TR", comes_from="KG")
    for what in ("menu", "[trouble]", "[yes]"):
        await phone.does(what)
    await studio.chat(phone, "8-telegram-open-mode")


async def by_sms(studio: Studio) -> None:
    """SMS stay where they are."""
    phone = Phone(studio.phones, "sms", Network.SMS)
    await phone.given(locale="en", safe="yes", stays_in="TR", comes_from="KG")
    for what in ("menu", "[trouble]", "[yes]"):
        await phone.does(what)
    await studio.lock(phone, "9-sms-a-message-arrives", "23:04")
    for what in ("[no]", "0", "9"):
        await phone.does(what)
    await studio.chat(phone, "10-sms-after-leave")


async def main() -> None:
    """All pictures, into docs/foreman or the folder that was named."""
    OUT.mkdir(parents=True, exist_ok=True)
    clock = Clock()
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        store = await open_store(Path(folder) / "safar.db", KeyRing.create())
        stack.push_async_callback(store.close)
        doors = {network: Post(network, clock) for network in (Network.TELEGRAM, Network.SMS)}
        phones = await open_phones(LOADED, store, doors, clock)
        url = await stack.enter_async_context(served(LOADED, doors))
        studio = Studio(phones, await stack.enter_async_context(drawing()), url)
        for story in (on_telegram, knocked, in_open_mode, by_sms):
            await story(studio)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        OUT = Path(sys.argv[1])
    asyncio.run(main())
