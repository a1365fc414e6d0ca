"""Twenty people and Telegram between them and safar, in a process of its own that outlives every kill.

As Telegram does: an update is handed out until a later offset confirms it, and never after; what was accepted
stands on the phone for good, whether or not the answer reached whoever sent it. *Steady* people write on when
they have all that they were told the first time this talk was held; *hasty* ones write everything at once.
The town can also kill the service at a chosen request: before it counted, after it counted but before the
answer, or with the answer on the wire.
"""

import asyncio
import json
import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from typing import Any

from bot_api import BotApi, message, refusal, tap
from tiny_http import Answer, Asked

FIRST_CHAT = 7_000_000_001
STEADY: tuple[tuple[str, ...], ...] = (  # "@2" presses the third button of the newest message
    ("/start", "@0", "@0", "@0", "@1"),
    ("привет", "@0", "@0", "@1", "@0"),
    ("помогите, меня заперли в Стамбуле", "@0", "оператор", "спасибо", "@0"),
    ("салом", "3", "1", "номер", "Турция"),
    ("/start", "@0", "номер", "@0", "@1"),
    ("оператор", "@0", "@0", "я жду", "@1"),
    ("привет", "@0", "@0", "9", "привет"),
)
HASTY: tuple[tuple[str, ...], ...] = (
    ("привет", "1", "1", "1", "2"),
    ("салом", "3", "меню", "помогите", "оператор"),
    ("номер", "Россия", "меню", "номер", "стоп"),
)
SCRIPTS = STEADY * 2 + HASTY * 2
IN_A_BATCH = 30
AT_ONCE = 0.0005  # seconds between an answer on the wire and the kill: it may or may not be read


@dataclass
class Dweller:
    """One person: what they write, what they were told the first time, and what stands on their phone."""

    chat: int
    script: tuple[str, ...]
    steady: bool
    told_then: list[list[str]] | None = None  # by round, and afterwards; None = this is the first time
    written: int = 0
    phone: list[str] = field(default_factory=list)
    met: int = 0  # of what they were told the first time, so much came again
    doubled: list[int] = field(default_factory=list)  # places of what came twice
    odd: list[int] = field(default_factory=list)  # places of what came out of its order (-1 = came anew)
    buttons: list[str] = field(default_factory=list)

    @property
    def due(self) -> int:
        """How many messages they ought to have written by now."""
        if not self.steady:
            return len(self.script)
        if self.told_then is None:
            return self.written
        ends, place = 1, 0
        for told in self.told_then:
            place += len(told)
            if self.met < place:
                return ends
            ends += 1
        return len(self.script)

    @property
    def content(self) -> bool:
        """Did they write everything, and have they all that they were told the first time?"""
        rounds = (self.told_then or [])[: len(self.script)] if self.steady else []
        return self.written == len(self.script) and self.met >= sum(map(len, rounds))

    def read(self, text: str) -> None:
        """A message arrives on their phone."""
        self.phone.append(text)
        if self.told_then is None or not self.steady:
            return
        told = [each for turn in self.told_then for each in turn]
        if self.met < len(told) and text == told[self.met]:
            self.met += 1
        elif self.met and text == told[self.met - 1]:
            self.doubled.append(self.met - 1)
        else:
            self.odd.append(told.index(text) if text in told else -1)


@dataclass
class Shot:
    """Kill that process at the n-th request of this method, at this moment of it."""

    pid: int
    method: str
    left: int
    moment: str


class Town(BotApi):
    """The Bot API with the people behind it."""

    def __init__(self, told_then: dict[str, list[list[str]]] | None) -> None:
        super().__init__()
        self.batch = IN_A_BATCH
        self._shot: Shot | None = None
        self._updates_made = 0
        self.people = {}
        for number, script in enumerate(SCRIPTS):
            chat, steady = FIRST_CHAT + number, script in STEADY
            then = None if told_then is None else told_then[str(chat)]
            self.people[chat] = Dweller(chat, script, steady, then)

    def wake(self) -> None:
        """The first round: one message of each, all of the hasty ones in a row."""
        for one in self.people.values():
            self._write(one, 1 if one.steady else len(one.script))

    def next_round(self) -> None:
        """The first time, rounds are called out when all is quiet."""
        for one in self.people.values():
            if one.written < len(one.script):
                self._write(one, one.written + 1)

    def _write(self, one: Dweller, until: int) -> None:
        while one.written < until:
            words = one.script[one.written]
            one.written += 1
            self._updates_made += 1
            if words.startswith("@"):
                self.put(tap(self._updates_made, one.buttons[int(words[1:])], one.chat))
            else:
                self.put(message(self._updates_made, one.chat, text=words, date=int(time.time())))

    async def _handle(self, asked: Asked) -> Answer:
        if asked.path.startswith("/town/"):
            return Answer(self._control(asked.path.removeprefix("/town/"), asked.form))
        shot = self._aimed(asked.path.rpartition("/")[2].lower())
        if shot and shot.moment == "arrived":
            return _kill(shot.pid)
        answer = await super()._handle(asked)
        if shot and shot.moment == "accepted":
            return _kill(shot.pid)
        if shot:
            asyncio.get_running_loop().call_later(AT_ONCE, _kill, shot.pid)
        return answer

    def _aimed(self, method: str) -> Shot | None:
        """The shot, when this request is the one it waits for."""
        if self._shot is None or self._shot.method.lower() != method:
            return None
        self._shot.left -= 1
        if self._shot.left > 0:
            return None
        shot, self._shot = self._shot, None
        return shot

    def _act(self, method: str, fields: dict[str, Any]) -> Answer:
        one = self.people.get(int(fields.get("chat_id", 0)))
        if one is None:
            return super()._act(method, fields)
        if method == "editMessageText" and one.phone and one.phone[-1] == fields["text"]:
            return refusal(400, "Bad Request: message is not modified")
        if method in ("sendMessage", "editMessageText"):
            one.read(fields["text"])
            rows = fields.get("reply_markup", {}).get("inline_keyboard", [])
            one.buttons = [button["callback_data"] for row in rows for button in row] or one.buttons
            self._write(one, one.due)
        return super()._act(method, fields)

    def _control(self, order: str, form: dict[str, str]) -> object:
        """What whoever runs the test asks."""
        match order:
            case "aim":
                self._shot = Shot(int(form["pid"]), form["method"], int(form["left"]), form["moment"])
            case "disarm":
                self._shot = None
            case "next":
                self.next_round()
            case "report":
                return {str(one.chat): asdict(one) for one in self.people.values()}
        waiting = sum(not one.content for one in self.people.values())
        return {"updates": len(self.updates), "waiting": waiting}


def _kill(pid: int) -> Answer:
    """The service ends here and now; whatever it asked is never answered."""
    with suppress(ProcessLookupError):  # another shot may have been faster
        os.kill(pid, signal.SIGKILL)
    return Answer(reset=True)


def run_town(told_then: dict[str, list[list[str]]] | None, ready: Callable[[int], None]) -> None:
    """Live until killed; `ready` is told the port."""

    async def live() -> None:
        async with Town(told_then) as town:
            town.wake()
            ready(town._http.port)
            await asyncio.Event().wait()

    asyncio.run(live())


def heard_first(report: dict[str, Any], rounds: list[dict[str, int]]) -> dict[str, list[list[str]]]:
    """What each was told in each round: `rounds` holds how many messages stood on each phone at its end."""
    told = {}
    for chat, one in report.items():
        ends = [0, *(each[chat] for each in rounds)]
        told[chat] = [one["phone"][start:end] for start, end in pairwise(ends)]
    return json.loads(json.dumps(told))
