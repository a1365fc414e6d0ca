"""The whole house behind a phone with two SIM cards: nothing lost, nothing doubled, nothing claimed."""

import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import httpx
import pytest
from android_api import KEY, PASSWORD, USER, AndroidApi
from outbox_parts import (
    HOUR,
    MINUTE,
    Play,
    Post,
    another_outbox,
    begin,
    drained,
    hand_clock,
    operator_says,
    rows,
    verbs,
)
from starlette.applications import Starlette
from test_backlog import Lent, outage_of
from tiny_http import Answer

from bot.channels.android_heard import SimCard
from bot.channels.android_phone import Phone, PhoneConfig
from bot.channels.android_wire import Account
from bot.core import sms
from bot.core.message import Network
from bot.service.dispatch import LOOK_UP_AGAIN_MS
from bot.service.wording import worded
from bot.store import tables
from bot.store.database import Store
from bot.store.receipts import RANKS
from bot.store.spent import spent

THEM, OTHER = "+77015550111", "+992900000011"
PATH = "/hooks/android/phone"
CRY = "помогите, меня заперли в Стамбуле"
LONG = "Мы рядом и слышим вас. Если сейчас нельзя писать, ничего не отвечайте. " * 4
WELCOME = 2  # SMS that the first answer to a stranger takes


class Field:
    """A house, its phone, and the gateway between them."""

    def __init__(self, play: Play, api: AndroidApi, **card: int) -> None:
        self.play, self.api, self.card = play, api, card
        self.phone = self.make_phone()
        self.mount(self.phone)
        api.poster, api.clock = self.post, lambda: play.now / 1000

    def make_phone(self, patience: float = 5.0) -> Phone:
        cards = (
            SimCard("kg_sim", 1, "+996000000001", "KG", **self.card),
            SimCard("tj_sim", 2, "+992000000002", "TJ", **self.card),
        )
        account = Account(self.api.base_url, USER, PASSWORD, patience=patience)
        config = PhoneConfig("phone", account, KEY, "https://safar.example", cards, between=0.01)
        return Phone(config, partial(count, self.play.house.store), hand_clock(self.play))

    def mount(self, phone: Phone) -> None:
        house = self.play.house
        house.doors.clear()
        house.doors.update({door.name: door for door in phone.doors})
        self.app = Starlette(routes=phone.routes(house.intake.take, house.outbox.receipt))

    async def post(self, path: str, body: bytes, headers: dict[str, str]) -> int:
        transport = httpx.ASGITransport(self.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://safar") as http:
            return (await http.post(path, content=body, headers=headers)).status_code

    async def bring(self, event: dict[str, Any], tries: int = 1) -> int:
        return await self.api.bring(event, PATH, tries)

    async def writes(self, words: str, who: str = THEM, sim: int = 1) -> list[dict[str, Any]]:
        """Somebody writes by SMS, and all that may leave does; what the phone was given for it."""
        self.play.now += 20_000
        before = len(self.api.messages)
        assert await self.bring(self.api.received(words, who, sim=sim)) == 204
        await drained(self.play)
        return list(self.api.messages.values())[before:]

    async def operator(self, words: str) -> int:
        """Somebody at the desk answers, a minute later; the row's number."""
        self.play.now += MINUTE
        return await operator_says(self.play, words)


async def count(store: Store, door: str, since: Any, besides: Any) -> Any:
    return await store.read(lambda tx: spent(tx, door, since, besides))


@asynccontextmanager
async def by_phone(store: Store, **card: int) -> AsyncIterator[Field]:
    async with AndroidApi() as api:
        field = Field(await begin(store, Post(Network.SMS, "unused")), api, **card)
        yield field
        await field.phone.close()


async def delivery(field: Field, said: int) -> int:
    return next(row.delivery for row in await rows(field.play) if row.id == said)


async def test_a_talk_by_sms_goes_by_the_card_it_came_to(store: Store) -> None:
    async with by_phone(store) as field:
        (first,) = await field.writes("привет")
        assert (first["simNumber"], first["phoneNumbers"]) == (1, [THEM])
        (other,) = await field.writes("салом", OTHER, sim=2)
        assert (other["simNumber"], other["phoneNumbers"]) == (2, [OTHER])
        (moved,) = await field.writes("1", THEM, sim=2)
        assert moved["simNumber"] == 2, "the newest message says by which card"
        people = await rows(field.play, tables.people)
        assert len(people) == 2, "two cards, and still the same person"


async def test_a_webhook_that_comes_again_counts_once(store: Store) -> None:
    async with by_phone(store) as field:
        event = field.api.received("привет", THEM)
        for _ in range(4):
            assert await field.bring(event) == 204
        assert await field.bring(event | {"id": "a second event of the same message"}) == 204
        await drained(field.play)
        assert len(field.api.messages) == 1 and len(await rows(field.play, tables.heard)) == 1


async def test_a_lost_answer_doubles_nothing(store: Store) -> None:
    async with by_phone(store) as field:
        await field.phone.close()
        field.phone = field.make_phone(patience=0.3)
        field.mount(field.phone)
        field.api.lose_answers = 1
        (answer,) = await field.writes("привет")
        assert len(field.api.posted) == 1
        row = (await rows(field.play))[0]
        assert (row.state, row.provider_id, row.doubt) == ("sent", answer["id"], False)


async def test_an_operators_words_that_never_arrived_leave_after_all(store: Store) -> None:
    """By Twilio they would be "unknown" for good: here the id says for sure that they never left."""
    async with by_phone(store) as field:
        await field.writes(CRY)
        said = await field.operator("salom")
        lost = [True]

        def breaks(asked: Any) -> Answer | None:
            return Answer(reset=True) if asked.method == "POST" and lost and lost.pop() else None

        field.api.say = breaks
        await drained(field.play)
        assert "salom" not in field.api.texts
        field.play.now += MINUTE
        await drained(field.play)
        assert field.api.texts.count("salom") == 1
        assert next(row.state for row in await rows(field.play) if row.id == said) == "sent"
        assert not [verb for verb, _ in await verbs(field.play) if verb == "send_unknown"]


@pytest.mark.parametrize("took", [True, False])
async def test_a_process_that_dies_in_the_middle_is_taken_up_by_the_next(store: Store, took: bool) -> None:
    """The row was leased and its sender is gone; whether the gateway got it, only the gateway knows."""
    async with by_phone(store) as field:
        await field.bring(field.api.received("привет", THEM))
        door = field.phone.doors[0]
        (due,) = await field.play.house.outbox._lease(["kg_sim"], None, 1)
        if took:
            ready = worded(field.play.house.loaded.renderer, due, door, field.play.time())
            await door.send(ready.out)
        field.play.now += HOUR // 30  # past the lease, within the window
        again = another_outbox(field.play)
        await again.look_up_lost()
        field.play.now += LOOK_UP_AGAIN_MS
        while await again.deliver():
            pass
        assert len(field.api.messages) == 1 and len(field.api.posted) == 1
        assert (await rows(field.play))[0].state == "sent"


PERMUTED = list(itertools.permutations(["sent", "one", "two", "three"]))


@pytest.mark.parametrize("order", PERMUTED, ids=["-".join(each) for each in PERMUTED])
async def test_delivered_means_all_parts_in_every_order(sqlite_store: Store, order: tuple[str, ...]) -> None:
    await parts_in(sqlite_store, order)


@pytest.mark.parametrize("order", [PERMUTED[0], PERMUTED[-1]], ids=["in order", "backwards"])
async def test_delivered_means_all_parts_in_both_stores(store: Store, order: tuple[str, ...]) -> None:
    await parts_in(store, order)


async def parts_in(store: Store, order: tuple[str, ...]) -> None:
    async with by_phone(store) as field:
        await field.writes(CRY)
        said = await field.operator(LONG)
        await drained(field.play)
        id_ = next(reversed(field.api.messages))
        assert len(field.api.messages[id_]["textMessage"]["text"]) > 100
        events = {
            "sent": field.api.sent(id_, 3),
            **{name: field.api.delivered(id_) for name in ("one", "two", "three")},
        }
        for number, name in enumerate(order, 1):
            assert await field.bring(events[name]) == 204
            assert await field.bring(events[name]) == 204, "told twice, counted once"
            whole = number == len(order)
            assert (await delivery(field, said) == RANKS["delivered"]) is whole
        assert await field.bring(field.api.sent(id_, 3)) == 204
        assert await delivery(field, said) == RANKS["delivered"], "it only climbs"


async def test_an_app_that_tells_no_number_of_parts_is_not_believed_too_early(store: Store) -> None:
    async with by_phone(store) as field:
        await field.writes(CRY)
        said = await field.operator(LONG)
        await drained(field.play)
        id_ = next(reversed(field.api.messages))
        segments = next(row.segments for row in await rows(field.play) if row.id == said)
        assert segments > 2
        event = field.api.sent(id_)
        del event["payload"]["partsCount"]
        await field.bring(event)
        for number in range(1, segments + 1):
            assert await delivery(field, said) == RANKS["sent"], number
            await field.bring(field.api.delivered(id_))
        assert await delivery(field, said) == RANKS["delivered"]


async def test_receipts_that_come_before_our_own_commit_are_not_lost(store: Store) -> None:
    async with by_phone(store) as field:
        await field.bring(field.api.received("привет", THEM))
        (due,) = await field.play.house.outbox._lease(["kg_sim"], None, 1)
        id_ = f"s1-{due.said_id}-{due.at}-0-1"
        field.api.messages[id_] = {"id": id_, "state": "Sent"}
        for event in (field.api.delivered(id_), field.api.sent(id_, 1)):
            assert await field.bring(event) == 204
        assert await delivery(field, due.said_id) == 0, "nobody knows yet whose id that is"
        await field.play.house.outbox._dispatch.carry(due)
        assert field.api.posted == []
        assert await delivery(field, due.said_id) == RANKS["delivered"]


async def test_a_failure_on_the_phone_is_told_and_tried_once_more(store: Store) -> None:
    async with by_phone(store) as field:
        field.play.house.outbox.chance = lambda: 0.0
        await field.writes(CRY)
        said = await field.operator("salom")
        await drained(field.play)
        id_ = next(reversed(field.api.messages))
        await field.bring(field.api.failed(id_, "Send result: RESULT_ERROR_NO_SERVICE"))
        assert ("send_failed", "sms_radio") in await verbs(field.play)
        field.play.now += 11 * MINUTE
        await drained(field.play)
        again = next(reversed(field.api.messages))
        assert (again, field.api.texts.count("salom")) == (id_[:-1] + "2", 2)
        for event in (field.api.sent(again), field.api.delivered(again)):
            await field.bring(event)
        assert await delivery(field, said) == RANKS["delivered"]


async def test_each_card_keeps_to_its_own_limits_across_a_restart(store: Store) -> None:
    async with by_phone(store, per_minute=2 * WELCOME, per_day=4 * WELCOME) as field:
        for number in range(3):
            await field.writes("привет", f"+7701555003{number}")
            field.play.now += MINUTE
        assert [sms.segments(text) for text in field.api.texts] == [WELCOME] * 3
        field.play.now += HOUR
        await field.phone.close()
        field.phone = field.make_phone()  # all that was in memory is gone
        field.mount(field.phone)
        await field.writes("салом", OTHER, sim=2)
        by_card = [each["simNumber"] for each in field.api.messages.values()]
        assert by_card.count(2) == 1, "the other card still has all of its own"
        before = len(field.api.messages)
        for number in range(4, 9):
            await field.writes("привет", f"+7701555003{number}")
        await drained(field.play)
        sent = list(field.api.messages.values())[before:]
        spent_now = await count(store, "kg_sim", field.play.time() - 24 * HOUR, ())
        assert spent_now.many == 4 * WELCOME and len(sent) == 1
        assert field.play.house.outbox.troubles() == {"kg_sim": ("sim_day",)}
        (number_now,) = await field.writes(CRY, "+77015550399")
        assert "112" in number_now["textMessage"]["text"], "danger passes by every limit"
        assert number_now["priority"] == 100


async def test_what_is_held_for_the_minute_is_no_trouble_and_leaves_when_it_may(store: Store) -> None:
    async with by_phone(store, per_minute=WELCOME) as field:
        for number in range(12):
            await field.bring(field.api.received("привет", f"+770155504{number:02d}"))
        await drained(field.play)
        assert len(field.api.messages) == 1 and field.play.house.outbox.troubles() == {}
        for _ in range(11):
            field.play.now += MINUTE
            await drained(field.play)
        assert len({each["phoneNumbers"][0] for each in field.api.messages.values()}) == 12


@pytest.mark.parametrize("spooled", [True, False])
async def test_a_cry_for_help_is_answered_while_the_store_is_down(
    store: Store, ring: Any, tmp_path: Any, spooled: bool
) -> None:
    """By the phone itself, once; with a spool the words wait there, without one the phone comes again."""
    lent = Lent(store)
    async with by_phone(lent) as field:  # type: ignore[arg-type]
        outage = None
        if spooled:
            keys = tmp_path / "beside" / "safar.keys"
            keys.parent.mkdir()
            ring.save(keys)
            outage = await outage_of(field.play, lent, keys)
        lent.away = True
        cry, plain = field.api.received(CRY, THEM), field.api.received("привет", OTHER)
        confirmed = 204 if spooled else 503
        for _ in range(3):
            assert await field.bring(cry) == confirmed
        assert await field.bring(plain) == confirmed
        (number,) = field.api.messages.values()
        assert "112" in number["textMessage"]["text"] and number["phoneNumbers"] == [THEM]
        lent.away = False
        if outage is not None:
            await outage.hand_on()
        else:
            assert await field.bring(cry) == 204 and await field.bring(plain) == 204
        assert len(await rows(field.play, tables.heard)) == 2
        assert len(await rows(field.play, tables.cases)) == 1


async def test_a_lifeline_that_does_not_get_through_is_not_confirmed(store: Store) -> None:
    lent = Lent(store)
    async with by_phone(lent) as field:  # type: ignore[arg-type]
        lent.away = True
        field.api.say = lambda asked: Answer(reset=True)
        cry = field.api.received(CRY, THEM)
        assert await field.bring(cry) == 503
        field.api.say = lambda asked: None
        assert await field.bring(cry) == 503
        assert len(field.api.messages) == 1


async def test_what_the_inbox_knows_and_we_do_not_is_taken_in_once(store: Store) -> None:
    async with by_phone(store) as field:
        event = field.api.received("привет", THEM)
        payload = event["payload"]
        row = {
            "id": "text:1",
            "sender": THEM,
            "simNumber": 1,
            "contentPreview": payload["message"],
            "createdAt": payload["receivedAt"],
        }
        field.api.inbox = [row]
        field.play.now += 1_000
        await field.play.house.reconciler.look()
        await field.bring(event)
        await field.play.house.reconciler.look()
        assert len(await rows(field.play, tables.heard)) == 1
        assert not field.play.house.reconciler.troubles


@pytest.mark.parametrize("kind", ["mms:received", "sms:data-received"])
async def test_a_picture_by_mms_is_answered_honestly(store: Store, kind: str) -> None:
    async with by_phone(store) as field:
        await field.bring(field.api.event(kind, messageId="m", sender=THEM, simNumber=1))
        await drained(field.play)
        assert field.api.messages, "never silence"


async def test_no_word_and_no_number_is_logged(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    async with by_phone(store) as field:
        await field.writes(CRY)
        field.api.say = lambda asked: Answer({"message": f"{THEM} {CRY}"}, 500)
        await field.phone.look()
        await field.writes("ещё")
        await field.bring(field.api.failed(next(iter(field.api.messages)), f"no such number {THEM}"))
    for secret in (THEM, THEM[1:], CRY, PASSWORD, KEY, USER):
        assert secret not in caplog.text
