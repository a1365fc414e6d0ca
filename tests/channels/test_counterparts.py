"""The doors against stand-ins of Telegram and Twilio that others wrote: our own may share our mistakes.

Needs node and, in the folder named by SAFAR_NODE_TOOLS, telegram-test-api 4.2.1 and emulate 0.11.2.
"""

import asyncio
import json
import os
import shutil
import socket
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import httpx
import pytest
import uvicorn
from bot_api import TOKEN
from channel_parts import out, until
from starlette.applications import Starlette
from twilio_api import ACCOUNT, AUTH_TOKEN, SENDER, ToLoopback

from bot.channels.telegram import TelegramDoor, open_bot
from bot.channels.telegram_poll import Waits
from bot.channels.twilio import TwilioConfig, TwilioDoor
from bot.core.message import Button, Kind, Millis, Tap

TOOLS = os.environ.get("SAFAR_NODE_TOOLS", "")
NODE = shutil.which("node")
THEM = "+15005550009"


def needs(package: str) -> pytest.MarkDecorator:
    there = bool(NODE and TOOLS and (Path(TOOLS) / "node_modules" / package).is_dir())
    return pytest.mark.skipif(not there, reason=f"needs node and SAFAR_NODE_TOOLS with {package}")


def free_ports(count: int) -> list[int]:
    probes = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [probe.getsockname()[1] for probe in probes]
    for probe in probes:
        probe.close()
    return ports


@asynccontextmanager
async def counterpart(*arguments: str):
    """A counterpart in a process of its own, ended with the test."""
    script = str(Path(__file__).with_name("counterparts.mjs"))
    process = await asyncio.create_subprocess_exec(
        str(NODE), script, *arguments, stdout=asyncio.subprocess.PIPE
    )
    try:
        async with asyncio.timeout(30):
            while b"ready" not in (line := await process.stdout.readline()):
                assert line, "it ended before it was ready"
        yield
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.communicate()


@asynccontextmanager
async def serving(app: Starlette, port: int):
    """Our own routes on a real socket."""
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_config=None, ws="none", lifespan="off"))
    task = asyncio.create_task(server.serve())
    await until(lambda: server.started)
    try:
        yield
    finally:
        server.should_exit = True
        await task


@needs("telegram-test-api")
async def test_a_talk_on_a_telegram_that_others_wrote():
    (port,) = free_ports(1)
    base, heard, stop = f"http://127.0.0.1:{port}", [], asyncio.Event()

    async def take(event):
        heard.append(event)

    person = {
        "botToken": TOKEN,
        "date": 1_700_000_000,
        "from": {"id": 7, "first_name": "x", "is_bot": False},
        "chat": {"id": 7, "first_name": "x", "type": "private"},
    }
    async with (
        counterpart("telegram", str(port)),
        open_bot(TOKEN, f"{base}/bot") as bot,
        httpx.AsyncClient(base_url=base) as phone,
    ):
        door = TelegramDoor("tg", bot)
        polling = asyncio.create_task(door.poll(take, stop, Waits(poll=0)))
        await phone.post("/sendMessage", json={**person, "text": "/start abc"})
        await until(lambda: len(heard) == 1)
        sent = await door.send(out("ready?", buttons=(Button("1", "ha", "check.p1:yes:4"),)))
        shown = (await phone.post("/getUpdates", json={"token": TOKEN, "chatId": 7})).json()["result"]
        pressed = shown[0]["message"]["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        tap = {**person, "message": {"message_id": 1, "chat": person["chat"]}, "data": pressed}
        await phone.post("/sendCallback", json=tap)
        await until(lambda: len(heard) == 2)
        stop.set()
        await polling
    assert [(event.kind, event.words, event.address.value) for event in heard] == [
        (Kind.TEXT, "/start abc", "7"),
        (Kind.TAP, "", "7"),
    ]
    assert heard[1].tap == Tap("check.p1", "yes", 4)
    assert shown[0]["message"]["text"] == "ready?" and sent.provider_id == str(shown[0]["messageId"])


@needs("emulate")
async def test_a_talk_through_a_twilio_that_others_wrote():
    port, ours = free_ports(2)
    public_url = f"http://127.0.0.1:{ours}"
    seed = {
        "twilio": {
            "account": {"sid": ACCOUNT, "auth_token": AUTH_TOKEN},
            "phone_numbers": [{"phone_number": SENDER, "sms_url": f"{public_url}/twilio/us/sms"}],
        }
    }
    config = TwilioConfig("us", ACCOUNT, AUTH_TOKEN, public_url, from_number=SENDER)
    door = TwilioDoor(config, ToLoopback(port))
    heard, receipts = [], []

    async def take(event):
        heard.append(event)

    async def receipt(*what):
        receipts.append(what)

    app = Starlette(routes=door.routes(take, receipt, lambda _words: None))
    async with (
        counterpart("twilio", str(port), json.dumps(seed)),
        serving(app, ours),
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", auth=(ACCOUNT, AUTH_TOKEN)) as twilio,
    ):
        said = {"From": THEM, "To": SENDER, "Body": "ёрдам & 'yordam' 🙏"}
        await twilio.post("/_twilio/simulate/inbound-message", data=said)
        await until(lambda: bool(heard))
        sent = await door.send(out("bir", "ikki", to=THEM))
        status = {"MessageSid": sent.provider_id, "Status": "delivered"}
        await twilio.post("/_twilio/simulate/message-status", data=status)
        await until(lambda: bool(receipts))
        unknown_here = TwilioDoor(config, ToLoopback(port))
        found = await unknown_here.find(out("bir", "ikki", to=THEM))
        listed = [one async for one in door.list_inbound(Millis(0))]
        await unknown_here.close()
    await door.close()
    assert [(event.words, event.address.value, event.kind) for event in heard] == [
        (said["Body"], THEM, Kind.TEXT)
    ]
    assert ("us", sent.provider_id, "delivered", "") in receipts
    assert found == sent.provider_id
    assert [one.provider_id for one in listed] == [heard[0].provider_id]
