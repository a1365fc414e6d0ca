"""The ten ways in which services like ours failed people, one test for each, named for its story.

Where a promise of a story has a test of its own elsewhere, the docstring names it.
"""

import asyncio
import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

import httpx
import pytest
from app.conftest import LOADED, Play, Post, begin
from bot_api import BotApi, message, refusal
from channel_parts import until
from fault_parts import (
    PUBLIC,
    Webhook,
    at_once,
    count,
    hearing,
    house_over,
    quick,
    rows,
    sid,
    telegram_door,
    twilio_door,
)
from starlette.applications import Starlette
from twilio.request_validator import RequestValidator
from twilio_api import ACCOUNT, AUTH_TOKEN, SENDER, ToLoopback, TwilioApi

from bot import timetable
from bot.app.house import clock
from bot.app.readiness import Watched, service_findings
from bot.channels.twilio import TwilioConfig, TwilioDoor
from bot.core.effects import Part, Say
from bot.core.hours import next_opening, open_at, parse
from bot.core.lines import Service, open_now
from bot.core.message import LANGUAGES, Address, Kind, Millis, Network, PersonId, Reach
from bot.core.numbers import Checked, Purpose, Query, choose
from bot.core.person import Person
from bot.core.sms import EXTENSION, encoding, segments, units
from bot.service.door import Abilities, NotSent, Sent, Why
from bot.service.render import Reader, as_sms
from bot.store import cases, shifts, staff, story, tables, talk, timers
from bot.store.database import Store, Tx, open_store
from bot.store.seal import KeyRing

ROOT = Path(__file__).parents[2]
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
CRY = "помогите, меня заперли в Стамбуле"


async def claim(play: Play) -> int:
    """An operator takes the one open case; their number."""

    def work(tx: Tx) -> int:
        operator = staff.add(tx, staff.NewOperator("op", "operator", ("ru",)))
        (row,) = cases.waiting(tx, play.time())
        cases.claim(tx, row.id, operator, play.time(), 10 * HOUR)
        return operator

    return await play.house.store.write(work)


async def answer(play: Play, operator: int, words: str) -> None:
    """They write to the person; what may leave leaves."""
    (case,) = await rows(play.house.store, tables.cases)
    now = play.time()
    await play.house.store.write(
        lambda tx: talk.say_from_desk(tx, case.id, operator, words, Millis(now + 72 * HOUR), now)
    )
    await play.deliver()


async def desk_story(play: Play) -> list[story.StoryLine]:
    (case,) = await rows(play.house.store, tables.cases)
    return await play.house.store.read(lambda tx: story.story(tx, case.id))


async def time_passes(play: Play, steps: int = 4) -> None:
    """Long enough for every lease to end and every doubt to be settled."""
    for _ in range(steps):
        play.now += 95_000
        await play.house.outbox.look_up_lost()
        await play.deliver()


# ── 1 ───────────────────────────────────────────────────────────────────────────────────────────────────


class Slow:
    """A store that keeps everything fifty milliseconds late."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def write(self, work: Callable[[Tx], Any]) -> Any:
        await asyncio.sleep(0.05)
        return await self._store.write(work)


async def test_story_01_acknowledged_then_lost(store: Store, bot_api: BotApi) -> None:
    """A hundred updates of twenty people, slow handlers, the poller cut off again and again.

    Whole processes killed by SIGKILL: `test_kill_nine.py`, and a thousand times `scripts/kill_runs.py`. No
    line of ours drops what waits at Telegram: `test_house_rules.py` and `test_telegram_poll.py`.
    """
    bot_api.batch = 30
    bot_api.put(*[message(number, 100 + number % 20, text="1") for number in range(1, 101)])
    for cut in (0.02, 0.06, 0.11, 0.03, 0.2):
        house = await house_over(Slow(store), clock)
        async with telegram_door(house, bot_api) as door:
            polling = asyncio.create_task(door.poll(house.intake.take, asyncio.Event()))
            await asyncio.sleep(cut)
            polling.cancel()
            await asyncio.gather(polling, return_exceptions=True)
    house = await house_over(store, clock)
    async with telegram_door(house, bot_api) as door, hearing(house, door):
        await until(lambda: not bot_api.updates)
    heard = await rows(store, tables.heard)
    assert sorted(int(row.message_ref) for row in heard) == list(range(1, 101))
    for person in {row.person_id for row in heard}:
        own = [int(row.message_ref) for row in heard if row.person_id == person]
        assert len(own) == 5
        assert own == sorted(own)


# ── 2 ───────────────────────────────────────────────────────────────────────────────────────────────────


class Forgetful(Post):
    """A door whose message leaves, and whose answer never comes back to us."""

    async def send(self, out: Any) -> Sent:
        await super().send(out)
        raise NotSent(Why.UNKNOWN, "ReadTimeout")


async def test_story_02_delivered_twice_answered_twice(store: Store) -> None:
    """Bookkeeping that fails after the send never sends an operator's words again; the desk sees "unknown".

    The same id ten times at once and 23 hours later: `test_exactly_once_in.py`. Failure at each await:
    `test_each_await.py`. An SMS that was accepted before a timeout: `test_weather_on_the_wire.py`.
    """
    play = await begin(store, Post())
    await play.say(CRY)
    operator = await claim(play)
    door = play.house.doors[play.post.name] = Forgetful()
    await answer(play, operator, "я с вами")
    await time_passes(play)
    assert [text for text in door.texts if text == "я с вами"] == ["я с вами"]
    (line,) = [line for line in await desk_story(play) if line.what == "said" and line.words]
    assert line.state == "unknown"
    play.house.doors[play.post.name] = play.post
    await play.say("я ещё здесь")
    await time_passes(play)
    assert "я с вами" not in play.post.texts
    # two equal answers with different ids are two answers
    await play.say("номер", "other")
    before = await count(store, tables.heard)
    await at_once(*(play.house.intake.take(play.heard("1", "other")) for _ in range(2)))
    assert await count(store, tables.heard) == before + 2


# ── 3 ───────────────────────────────────────────────────────────────────────────────────────────────────


async def test_story_03_telegram_429_and_403(store: Store) -> None:
    """Who was told to wait waits alone and no longer; who blocked us is told nothing, and the operator so.

    A real storm of 429s with urgent messages first: `test_weather_on_the_wire.py`.
    """
    play = await begin(store, Post())
    play.post.failing = [NotSent(Why.LATER, "429", Millis(play.now + 1_000 + 3_000))]
    assert await play.say("привет", "held") == []
    held_at = play.now
    assert await play.say("привет", "free"), "others are not affected"
    play.now = held_at + 2_900
    await play.deliver()
    assert [out.to for out in play.post.sent] == ["free"]
    play.now = held_at + 3_100
    await play.deliver()
    assert [out.to for out in play.post.sent] == ["free", "held"]

    await play.say(CRY, "blocker")
    operator = await claim(play)
    play.post.failing = [NotSent(Why.UNREACHABLE, "403")]
    sent = len(play.post.sent)
    await answer(play, operator, "я с вами")
    await answer(play, operator, "вы здесь?")
    assert len(play.post.sent) == sent, "one refusal is enough"
    states = [line.state for line in await desk_story(play) if line.what == "said" and line.words]
    assert "sent" not in states
    told = [line.verb for line in await desk_story(play) if line.what == "event"]
    assert any(verb.startswith("send_") for verb in told)
    assert await play.say("привет", "third"), "one who blocked us holds up nobody"
    address = Address(Network.TELEGRAM, "blocker")
    play.now += 1_000
    await play.house.intake.take(Reach(play.post.name, "u-unblocked", address, play.time(), reachable=True))
    await answer(play, operator, "рад, что вы вернулись")
    assert play.post.texts[-1] == "рад, что вы вернулись"


# ── 4 ───────────────────────────────────────────────────────────────────────────────────────────────────


async def test_story_04_topic_bots_that_lie_or_drop(store: Store) -> None:
    """Five messages in a second all reach the operator, in order; what failed is never shown as sent.

    Topics in a staff group do not exist here yet: an alert there carries a link and no talk, so a deleted
    topic can lose nobody. When they come, this story asks for their deletion, closing and moving too.
    """
    play = await begin(store, Post())
    await play.say(CRY)
    operator = await claim(play)
    written = [f"сообщение {number}" for number in range(5)]
    for words in written:
        event = play.heard(words)
        play.now -= 800  # five in a second
        await play.house.intake.take(event)
    read = [line.words for line in await desk_story(play) if line.what == "heard" and line.words]
    assert read[-5:] == written
    for number, why in enumerate(Why):
        play.now += 5 * MINUTE  # what was put off has left by then
        await play.say("я здесь")
        await time_passes(play, 1)
        play.post.failing = [NotSent(why, "42")]
        await answer(play, operator, f"строка {number}")
        shown = {line.words: line.state for line in await desk_story(play) if line.what == "said"}
        assert shown[f"строка {number}"] != "sent", why
        play.post.failing = []
    # eleven welcomes after an outage are one
    sent = len(play.post.sent)
    for _ in range(11):
        await play.house.intake.take(play.heard("/start", "patient"))
    await play.deliver()
    assert len([out for out in play.post.sent[sent:] if out.to == "patient"]) == 1


# ── 5 ───────────────────────────────────────────────────────────────────────────────────────────────────


async def test_story_05_two_of_everything_from_one_person(store: Store) -> None:
    """An album and a voice note from a stranger, with two houses over one database: one person, one case.

    A timer against an answer: `test_exactly_once_in.py`. A crashed operator's claim: `test_cases.py`.
    """
    play, other = await begin(store, Post()), await begin(store, Post())
    kinds = (Kind.PHOTO, Kind.PHOTO, Kind.PHOTO, Kind.VOICE, Kind.VOICE, Kind.DOCUMENT)
    events = [replace(play.heard("помогите", "stranger"), kind=kind) for kind in kinds]
    houses = itertools.cycle((play.house, other.house))
    await at_once(*(next(houses).intake.take(event) for event in events * 2))
    assert await count(store, tables.people) == 1
    assert await count(store, tables.cases) == 1
    assert await count(store, tables.heard) == 6
    # whoever held a message died: another sends it
    dues = await store.write(lambda tx: talk.lease(tx, [play.post.name], play.time(), 90_000, 100))
    assert dues
    other.now = play.now
    await time_passes(other)
    assert await count(store, tables.said, tables.said.c.state.in_(("ready", "sending"))) == 0
    assert other.post.sent


# ── 6 ───────────────────────────────────────────────────────────────────────────────────────────────────


def local_weeks(zone: ZoneInfo, year: int) -> Iterator[tuple[int, int]]:
    """Every minute of that year: the moment, and the minute of the week on the clock of the place."""
    start = int(datetime(year, 1, 1, tzinfo=UTC).timestamp()) * 1000
    for quarter in range(start, start + 365 * DAY, 15 * MINUTE):  # every zone changes on a quarter
        local = datetime.fromtimestamp(quarter / 1000, UTC).astimezone(zone)
        first = local.weekday() * 24 * 60 + local.hour * 60 + local.minute
        for more in range(15):
            yield quarter + more * MINUTE, (first + more) % (7 * 24 * 60)


def spelled_out(text: str) -> set[int]:
    """The minutes of a week in which those hours are open, by counting on fingers."""
    names, found = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), set()
    for group in text.split(";"):
        head, _, tail = group.strip().partition(" ")
        days, spans = (head, tail) if head[:1].isalpha() else ("Mon-Sun", group.strip())
        chosen: list[int] = []
        for each in days.split(","):
            first, _, last = each.partition("-")
            day = names.index(first)
            chosen.append(day)
            while last and names[day] != last:
                day = (day + 1) % 7
                chosen.append(day)
        for day, span in itertools.product(chosen, spans.split(",")):
            begins, ends = ((int(clock[:2]) * 60 + int(clock[3:])) for clock in span.strip().split("-"))
            length = ends - begins if ends > begins else ends - begins + 24 * 60
            found |= {(day * 24 * 60 + begins + more) % (7 * 24 * 60) for more in range(length)}
    return found


TIMED = sorted(
    {(each.hours.text, each.tz): each for each in LOADED.directory.services.values() if each.hours}.items()
)
OVERNIGHT = ("Mon-Thu 22:00-06:00; Sat 10:00-14:00, 22:00-02:00", "Sun 22:00-06:00", "18:30-00:15")


@pytest.mark.parametrize("zone", sorted(LOADED.directory.zones))
def test_story_06_every_minute_of_a_year_has_the_clock_of_its_place(zone: str) -> None:
    """The minute of the week on which opening hours are judged, for each zone the directory names."""
    ours, place = LOADED.directory.zones[zone], ZoneInfo(zone)
    wrong = [at for at, minute in local_weeks(place, 2026) if ours.minute(Millis(at)) != minute]
    assert wrong == []


@pytest.mark.parametrize("text", [*(text for (text, _), _ in TIMED if text != "24/7"), *OVERNIGHT])
def test_story_06_every_minute_of_a_week_is_open_as_written_and_the_next_opening_is_one(text: str) -> None:
    hours, expected = parse(text), spelled_out(text)
    week = range(7 * 24 * 60)
    assert {minute for minute in week if open_at(hours, minute)} == expected
    for minute in week:
        wait = next_opening(hours, minute)
        assert (minute + wait) % len(week) in expected
        assert wait == 0 or (minute + wait - 1) % len(week) not in expected


async def test_story_06_opening_hours_that_fail_open(store: Store) -> None:
    """Schedule, text and promise agree; no data means closed, and a plan that ends says so in time.

    Hours that cannot be read are refused at load: `test_hours.py`, `test_directory.py`. The nights when
    clocks change: `test_weather_in_time.py`.
    """
    always_open = LOADED.words.text("ru", "numbers-open")
    for service in LOADED.directory.services.values():
        for at in range(_monday(), _monday() + 7 * DAY, 90 * MINUTE):
            said = _line(service, at)
            if service.hours is None or service.hours.always:
                assert always_open not in said
            else:
                assert (always_open in said) is open_now(LOADED.directory, service, Millis(at))
    play = await begin(store, Post())
    assert await _staffed(play) == (False, 0)
    assert "rota" in await service_findings(Watched(play.house))
    evening = play.now - play.now % DAY + 17 * HOUR  # 22:00 in Warsaw's winter is 21:00 UTC
    await store.write(lambda tx: _nights(tx, evening, 5))
    promised = []
    for at in range(evening - HOUR, evening + 6 * DAY, 10 * MINUTE):
        play.now = at
        staffed, promise = await _staffed(play)
        open_hours = any(evening + night * DAY <= at < evening + night * DAY + 8 * HOUR for night in range(5))
        assert staffed is open_hours
        promised.append(promise)
    for promise in set(promised) - {0}:
        play.now = promise
        assert (await _staffed(play))[0], "somebody is there when we said so"
        play.now = promise - MINUTE
        assert not (await _staffed(play))[0]
    assert 0 in promised, "after the last night nothing is promised"
    play.now = evening + 3 * DAY
    assert "rota_ends" in await service_findings(Watched(play.house))


def _monday() -> int:
    return int(datetime(2026, 3, 23, tzinfo=UTC).timestamp()) * 1000


def _line(service: Service, at: int) -> str:
    """What is said of it, in full, to somebody in its country and to somebody abroad."""
    reader, renderer = Reader("ru"), LOADED.renderer
    keys = [f"{service.id}#{number}" for number in range(len(service.numbers))]
    places = (service.country, "XX")
    return "\n".join(renderer.number(key, place, reader, Millis(at)) for key in keys for place in places)


async def _staffed(play: Play) -> tuple[bool, int]:
    now = play.time()
    return await play.house.store.read(lambda tx: (bool(shifts.on_duty(tx, now)), shifts.next_shift(tx, now)))


def _nights(tx: Tx, evening: int, many: int) -> None:
    operator = staff.add(tx, staff.NewOperator("night", "operator", ("ru",)))
    for night in range(many):
        begins = evening + night * DAY
        shift = shifts.add(tx, operator, Millis(begins), Millis(begins + 8 * HOUR))
        shifts.ready(tx, shift, Millis(begins))


# ── 7 ───────────────────────────────────────────────────────────────────────────────────────────────────


async def test_story_07_schedulers_and_clocks(store_url: str, ring: KeyRing) -> None:
    """Three hours down: each overdue alarm is done once, by one of two processes, the oldest first.

    Nights when clocks change: `test_weather_in_time.py`. Check-ins do not exist yet: what is due here are the
    minutes without an answer after a cry for help.
    """
    first = await open_store(store_url, ring)
    play = await begin(first, Post())
    for number in range(12):
        await play.say("помогите", f"crier {number}")
    await first.close()
    stores = [await open_store(store_url, ring) for _ in range(2)]
    houses = [await begin(store, Post()) for store in stores]
    for each in houses:
        each.now = play.now + 3 * HOUR
    due = await stores[0].read(lambda tx: timers.due_timers(tx, houses[0].time(), 100))
    assert len(due) == 12
    assert [event.at for event in due] == sorted(event.at for event in due)
    await at_once(*(each.house.tick_timers() for each in houses * 3))
    raised = [row.case_id for row in await rows(stores[0], tables.events) if row.verb == "raise"]
    assert len(raised) == len(set(raised)) == 12
    assert await stores[0].read(lambda tx: timers.due_timers(tx, houses[0].time(), 100)) == []
    for each in houses:
        await each.deliver()
        assert each.post.sent == [], "a number that is hours old lights up no phone"
    assert {row.state for row in await rows(stores[0], tables.said)} <= {"sent", "expired", "failed"}
    for each in stores:
        await each.close()


async def test_story_07_the_scheduler_only_wakes_and_drops_nothing_that_is_late(play: Play) -> None:
    """Late ticks are done late, piled up ones once, and none beside itself; what is due are rows."""
    scheduler = timetable.start(play.house.ticks())
    jobs = scheduler.get_jobs()
    scheduler.shutdown(wait=False)
    assert {job.id for job in jobs} >= {"timers", "cases", "lost", "forget"}
    assert {(job.coalesce, job.max_instances, job.misfire_grace_time) for job in jobs} == {(True, 1, None)}
    assert str(scheduler.timezone) == "UTC"


# ── 8 ───────────────────────────────────────────────────────────────────────────────────────────────────


def golden() -> str:
    """What a person in danger gets by SMS, and how often it is paid for, in each language, here and there."""
    lines = []
    for locale, place in itertools.product(LANGUAGES, ("", "TR", "RU")):
        person = Person(PersonId("x"), Network.SMS, locale=locale)
        query = Query(place, "", Purpose.DANGER, locale, Millis(0))
        picks = choose(LOADED.directory, query, Checked(everything=True)).picks
        args = (("from", place), ("numbers", ",".join(picks)))
        say = Say((Part("trouble-sos_number", args), Part("trouble-sos_danger")))
        (text,) = as_sms(LOADED.renderer.quiet(say, person), person, 10)
        lines.append(f"{locale:8}{place or '--':4}{encoding(text):6}{units(text):5}{segments(text):3}")
    return "\n".join(lines) + "\n"


async def test_story_08_segments_encodings_order(
    store: Store, twilio_api: TwilioApi, pytestconfig: pytest.Config
) -> None:
    """The golden counts of the most important message; the dear characters; one SMS in flight to a person.

    Every count of the network, and cuts never inside a number or link: `test_sms.py`. All strings of all
    flows: `safar check` and `test_engine_properties.py` hold each path under its limit of segments.
    """
    file = Path(__file__).parent / "golden_segments.txt"
    if pytestconfig.getoption("--rewrite"):
        file.write_text(golden(), encoding="utf-8")
    assert golden() == file.read_text(encoding="utf-8")
    assert set("^{}[]~|\\€\f") == EXTENSION
    assert all(units(sign) == 2 for sign in EXTENSION)
    play = await begin(store, Post(Network.SMS, abilities=Abilities(gsm=True)))
    async with twilio_door(play.house, twilio_api, clock=quick(play.time)) as door:
        webhook = Webhook(play.house, door)
        await webhook.texts(sid(1), CRY)
        await play.deliver()
        operator = await claim(play)
        accepted = len(twilio_api.created)
        await answer(play, operator, "первое")
        await answer(play, operator, "второе")
        await webhook.post("status", MessageSid=twilio_api.messages[0]["sid"], MessageStatus="delivered")
        for _ in range(30):
            play.now += 2_000
            await play.deliver()
    bodies = [form["Body"] for form in twilio_api.created[accepted:]]
    assert [body for body in bodies if body in ("первое", "второе")] == ["первое", "второе"]
    assert twilio_api.most_in_flight == 1


async def test_story_08_no_second_sms_leaves_before_the_first_is_settled(
    store: Store, twilio_api: TwilioApi
) -> None:
    """A long one accepted first and a short one after it: the short one waits for the long one's receipt."""
    play = await begin(store, Post(Network.SMS, abilities=Abilities(gsm=True)))
    async with twilio_door(play.house, twilio_api, clock=quick(play.time)) as door:
        webhook = Webhook(play.house, door)
        await webhook.texts(sid(1), CRY)
        await play.deliver()
        for one in list(twilio_api.messages):
            await webhook.post("status", MessageSid=one["sid"], MessageStatus="delivered")
        operator = await claim(play)
        play.now += MINUTE
        await play.deliver()
        before = len(twilio_api.created)
        await answer(play, operator, "длинное " * 20)
        await answer(play, operator, "короткое")
        await play.deliver()
        assert [form["Body"].split()[0] for form in twilio_api.created[before:]] == ["dlinnoe"], (
            "long SMS are not joined in Kyrgyzstan"
        )
        newest = twilio_api.messages[0]["sid"]
        await webhook.post("status", MessageSid=newest, MessageStatus="delivered")
        await play.deliver()
        assert twilio_api.created[-1]["Body"] == "короткое"


# ── 9 ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("ends", ["delivered", "undelivered"])
async def test_story_09_statuses_out_of_order_unknown_outcomes(
    store: Store, twilio_api: TwilioApi, ends: str
) -> None:
    """All orders of callbacks by the real hook, before and after our own commit: one end, never a step back.

    Every permutation over the store alone, with several parts: `test_receipts.py`. A POST that timed out is
    looked up before any resend: `test_weather_on_the_wire.py`.
    """
    told = ["queued", "sent", ends]
    orders = [(order, early) for order in itertools.permutations(told) for early in range(4)]
    play = await begin(store, Post(Network.SMS, abilities=Abilities(gsm=True)))
    async with twilio_door(play.house, twilio_api, clock=quick(play.time)) as door:
        webhook = Webhook(play.house, door)
        seen = set()
        for number, (order, early) in enumerate(orders):
            await webhook.texts(sid(100 + number), "салом", f"+99655511{number:04d}")
            newest = sid(len(twilio_api.messages) + 1)  # as the counterpart numbers them
            await _callbacks(webhook, newest, order[:early])
            await play.deliver()
            assert twilio_api.messages[0]["sid"] == newest
            await _callbacks(webhook, newest, order[early:])
            (row,) = [each for each in await rows(store, tables.receipts) if each.provider_id == newest]
            seen.add((row.rank, row.code))
        assert len(seen) == 1
        assert {code for _, code in seen} == {"30003" if ends == "undelivered" else ""}
        # a bare failure afterwards erases neither the code nor the end
        await webhook.post("status", MessageSid=newest, MessageStatus="failed")
        (row,) = [each for each in await rows(store, tables.receipts) if each.provider_id == newest]
        assert (row.rank, row.code) in seen


async def _callbacks(webhook: Webhook, message_sid: str, statuses: tuple[str, ...]) -> None:
    """Twilio reports, in this order; it may do so before its own answer to our request has come."""
    for status in statuses:
        code = {"ErrorCode": "30003"} if status == "undelivered" else {}
        answered = await webhook.post("status", MessageSid=message_sid, MessageStatus=status, **code)
        assert answered.status_code == 204


# ── 10 ──────────────────────────────────────────────────────────────────────────────────────────────────


PLACES = {
    "direct": (PUBLIC, "", {}, []),
    "proxy": (PUBLIC, "", {"Host": "evil.example", "X-Forwarded-Proto": "http"}, []),
    "path prefix": (f"{PUBLIC}/behind/proxy", "", {"X-Forwarded-Host": "evil.example"}, []),
    "port": ("https://safar.example.org:8443", "", {}, []),
    "query string": (PUBLIC, "?country=KG&x=a%20b", {}, []),
    "duplicate params": (PUBLIC, "", {}, [("MediaUrl", "b"), ("MediaUrl", "a"), ("MediaUrl", "a")]),
}


def signed(url: str, fields: list[tuple[str, str]]) -> str:
    """As Twilio signs: the URL it was given, then every field with every different value."""
    grouped: dict[str, set[str]] = {}
    for name, value in fields:
        grouped.setdefault(name, set()).add(value)
    joined = "".join(name + value for name in sorted(grouped) for value in sorted(grouped[name]))
    return str(RequestValidator(AUTH_TOKEN).compute_signature(url + joined, {}))


@pytest.mark.parametrize("empty", [False, True])
@pytest.mark.parametrize("place", PLACES)
async def test_story_10_the_door_locked_on_the_helpline(sqlite_store: Store, place: str, empty: bool) -> None:
    """Good signatures over the configured address come in, wherever safar stands; others never do.

    More of the matrix at the hook alone: `test_twilio_hooks.py`. We poll Telegram and have no webhook there
    to be locked; a token it refuses, or a second poller, is a finding (below, and `test_readiness.py`).
    """
    public, query, headers, more = PLACES[place]
    house = await house_over(sqlite_store, clock)
    config = TwilioConfig("sms", ACCOUNT, AUTH_TOKEN, public, from_number=SENDER)
    door = TwilioDoor(config, ToLoopback(9))
    routes = door.routes(house.intake.take, house.outbox.receipt, house.last_words)
    transport = httpx.ASGITransport(Starlette(routes=routes))
    fields = [] if empty else [("MessageSid", sid(1)), ("From", "+996555000111"), ("Body", "ёрӣ"), *more]
    good = signed(f"{public}/twilio/sms/sms{query}", fields)
    answers = {}
    async with httpx.AsyncClient(transport=transport, base_url="http://10.0.0.1:8080") as outside:
        for how, signature in (("missing", ""), ("tampered", good[:-4] + "AAA="), ("good", good)):
            form = {"Content-Type": "application/x-www-form-urlencoded"} | headers
            form |= {"X-Twilio-Signature": signature} if signature else {}
            body = "&".join(f"{quote(name)}={quote(value)}" for name, value in fields)
            answers[how] = await outside.post(f"/twilio/sms/sms{query}", content=body, headers=form)
            heard = await count(sqlite_store, tables.heard)
            assert heard == (1 if how == "good" and not empty else 0)
    await door.close()
    assert (answers["missing"].status_code, answers["tampered"].status_code) == (403, 403)
    assert answers["good"].status_code == (400 if empty else 200)


async def test_story_10_a_telegram_that_shuts_us_out_is_told(store: Store, bot_api: BotApi) -> None:
    """A queue stuck behind a refusal is no silent one."""
    bot_api.say = lambda method, _: refusal(401, "Unauthorized") if method == "getUpdates" else None
    house = await house_over(store, clock)
    async with telegram_door(house, bot_api) as door, hearing(house, door):
        await until(lambda: door.refused)
        assert "telegram" in await service_findings(Watched(house, [door]))
        bot_api.say = lambda _method, _fields: None
        await until(lambda: not door.refused)
        assert "telegram" not in await service_findings(Watched(house, [door]))
