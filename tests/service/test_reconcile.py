"""What Twilio could not bring while nobody answered is found in its list, and taken in once."""

import asyncio
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

sys.path.insert(0, str(Path(__file__).parents[1] / "channels"))

from tiny_http import Answer, Asked
from twilio_api import ACCOUNT, AUTH_TOKEN, SENDER, ToLoopback, TwilioApi

from bot.app import House, build_house, load
from bot.channels.twilio import TwilioConfig, TwilioDoor
from bot.core.message import LANGUAGES, Address, Heard, Millis, Network
from bot.service.reconcile import FARTHEST, MINUTE
from bot.store import tables
from bot.store.database import Store

LOADED = load()
PHONE, OTHER = "+996555000111", "+996555000222"
START = 1_767_268_800_000
HOUR = 60 * MINUTE


class Line:
    """A house with one Twilio sender, a clock moved by hand, and Twilio's list behind it."""

    def __init__(self, house: House, door: TwilioDoor, api: TwilioApi, hands: list[int]) -> None:
        self.house, self.door, self.api, self.hands = house, door, api, hands

    @property
    def now(self) -> Millis:
        return Millis(self.hands[0])

    def go_on(self, ms: int) -> None:
        self.hands[0] += ms

    def at_twilio(self, words: str, ago: int = 0, sender: str = PHONE) -> str:
        """A message that Twilio received so long ago; its SID."""
        when = format_datetime(datetime.fromtimestamp((self.now - ago) / 1000, UTC))
        record = self.api.keep(
            to=SENDER, body=words, direction="inbound", date_created=when, date_sent=when, **{"from": sender}
        )
        return str(record["sid"])

    def brought(self, sid: str, words: str, sender: str = PHONE) -> Heard:
        """The same message as its webhook brings it."""
        return Heard(self.door.name, sid, Address(Network.SMS, sender), self.now, words=words)

    async def look(self) -> None:
        await self.house.reconciler.look()

    async def deliver(self) -> list[str]:
        """Send what may leave; the words of all that left so far."""
        while await self.house.outbox.deliver():
            pass
        return [one["Body"] for one in self.api.created]

    async def rows(self, *columns: Any) -> list[Any]:
        return list(await self.house.store.read(lambda tx: list(tx.all(select(*columns)))))


@pytest.fixture
async def line(store: Store) -> AsyncIterator[Line]:
    hands = [START]
    async with TwilioApi() as api:
        config = TwilioConfig("sms", ACCOUNT, AUTH_TOKEN, "https://safar.example.org", SENDER)
        house = await build_house(LOADED, store, everything=True, now=lambda: Millis(hands[0]))
        door = TwilioDoor(config, ToLoopback(api.port))
        house.doors[door.name] = door
        yield Line(house, door, api, hands)
        await door.close()


async def test_a_webhook_lost_while_nobody_answered_is_taken_in_once(line: Line) -> None:
    line.at_twilio("салом", ago=5 * MINUTE)
    for _ in range(3):
        await line.look()
    assert len(await line.rows(tables.heard.c.id)) == 1
    assert len(await line.deliver()) == 1, "and answered, for the person may still hold the phone"


async def test_the_list_and_the_webhook_racing_are_one_message(line: Line) -> None:
    sid = line.at_twilio("помогите")
    event = line.brought(sid, "помогите")
    await asyncio.gather(*(line.house.intake.take(event) for _ in range(3)), *(line.look() for _ in range(3)))
    assert len(await line.rows(tables.heard.c.id)) == 1
    assert len(await line.rows(tables.cases.c.id)) == 1
    assert len(await line.deliver()) == 1


async def test_what_was_missed_is_taken_in_as_it_was_written(line: Line) -> None:
    line.at_twilio("меня заперли", ago=2 * MINUTE)
    line.at_twilio("в Стамбуле", ago=1 * MINUTE)
    line.at_twilio("привет", ago=3 * MINUTE)
    await line.look()
    heard = await line.rows(tables.heard.c.at)
    assert [row.at for row in heard] == sorted(row.at for row in heard)
    assert len(heard) == 3


async def test_a_cry_found_hours_late_wakes_a_human_and_knocks_and_says_no_more(line: Line) -> None:
    """Its window is that of its own time: by now somebody else may hold the phone."""
    line.at_twilio("помогите, меня заперли в Стамбуле", ago=5 * HOUR)
    await line.look()
    (case,) = await line.rows(tables.cases.c.tier, tables.cases.c.state, tables.cases.c.alarm_at)
    assert (case.tier, case.state) == ("T1", "waiting")
    assert case.alarm_at
    assert await line.deliver() == [LOADED.renderer.line("common-knock", "ru", short=True)]


async def test_a_cry_found_half_an_hour_late_still_gets_its_number_and_no_knock_beside_it(line: Line) -> None:
    line.at_twilio("помогите, меня заперли в Стамбуле", ago=30 * MINUTE)
    await line.look()
    (number,) = await line.deliver()
    assert "112" in number


async def test_ordinary_words_found_half_an_hour_late_are_knocked_for_and_not_answered(line: Line) -> None:
    line.at_twilio("салом", ago=30 * MINUTE)
    await line.look()
    (sent,) = await line.deliver()
    assert sent in {LOADED.renderer.line("common-knock", code, short=True) for code in LANGUAGES}


async def test_ordinary_words_found_hours_late_are_knocked_for_once(line: Line) -> None:
    line.at_twilio("салом", ago=5 * HOUR)
    line.at_twilio("салом", ago=4 * HOUR)
    await line.look()
    (sent,) = await line.deliver()
    assert sent in {LOADED.renderer.line("common-knock", code, short=True) for code in LANGUAGES}
    assert line.api.created[0]["To"] == PHONE


async def test_words_overtaken_by_newer_ones_answer_no_later_question(line: Line) -> None:
    """A "1" that was lost must not be taken for the answer to what was asked since."""
    await line.house.intake.take(line.brought("SM" + "a" * 32, "привет"))
    line.go_on(MINUTE)
    await line.house.intake.take(line.brought("SM" + "b" * 32, "1"))
    await line.deliver()
    sent = len(line.api.created)
    (before,) = await line.rows(tables.people.c.turn)
    line.at_twilio("1", ago=30_000)
    await line.look()
    await line.deliver()
    (after,) = await line.rows(tables.people.c.turn)
    assert (after.turn, len(line.api.created)) == (before.turn, sent)
    assert len(await line.rows(tables.heard.c.id)) == 3


async def test_a_cry_that_was_overtaken_is_heard_all_the_same(line: Line) -> None:
    await line.house.intake.take(line.brought("SM" + "a" * 32, "привет"))
    line.at_twilio("помогите, меня заперли", ago=30_000)
    await line.look()
    (case,) = await line.rows(tables.cases.c.tier)
    assert case.tier == "T1"


async def test_what_is_older_than_a_day_is_left(line: Line) -> None:
    line.at_twilio("салом", ago=FARTHEST + HOUR)
    await line.look()
    assert await line.rows(tables.heard.c.id) == []


async def test_every_page_of_the_list_is_read(line: Line) -> None:
    """Twilio's list comes in pages: the oldest, who waits longest, stands on the last one."""
    for number in range(130):
        line.at_twilio("салом", ago=(130 - number) * 1000, sender=f"+99655500{number:04d}")
    everything, asked = list(line.api.messages), []

    def paged(request: Asked) -> Answer | None:
        if request.method != "GET":
            return None
        page = int(request.form.get("Page", "0"))
        asked.append(page)
        chunk = everything[page * 50 : page * 50 + 50]
        more = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?Page={page + 1}&PageSize=50"
        last = (page + 1) * 50 >= len(everything)
        return Answer({"messages": chunk, "page": page, "next_page_uri": None if last else more})

    line.api.say = paged
    await line.look()
    assert asked == [0, 1, 2]
    assert len(await line.rows(tables.heard.c.id)) == 130


async def test_a_list_that_breaks_off_is_a_finding_and_is_read_again_from_where_it_was_whole(
    line: Line,
) -> None:
    await line.look()
    line.api.say = lambda asked: Answer({}, 500) if asked.method == "GET" else None
    line.go_on(3 * HOUR)
    await line.look()
    assert line.house.reconciler.troubles == {"sms"}
    line.api.say = lambda _asked: None
    line.at_twilio("салом", ago=2 * HOUR)
    await line.look()
    assert line.house.reconciler.troubles == set()
    assert len(await line.rows(tables.heard.c.id)) == 1


async def test_two_messages_of_one_second_are_both_answers_whatever_the_clocks_say(line: Line) -> None:
    """Twilio tells whole seconds of its own clock: the newer one may look a little older."""
    await line.house.intake.take(line.brought("SM" + "a" * 32, "привет"))
    (before,) = await line.rows(tables.people.c.turn)
    line.at_twilio("1", ago=1_500)
    await line.look()
    (after,) = await line.rows(tables.people.c.turn)
    assert after.turn > before.turn
