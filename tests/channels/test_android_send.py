"""What leaves by a SIM card leaves once, in its pace, and says truly what became of it."""

import asyncio
import json

import pytest
from android_api import DEVICE, PASSWORD, USER, AndroidApi
from channel_parts import START, HandClock, out
from tiny_http import Answer

from bot.channels.android import Line, SimDoor
from bot.channels.android_errors import code_of, judge
from bot.channels.android_heard import SimCard
from bot.channels.android_pulse import Pulse
from bot.channels.android_wire import Account, Wire
from bot.channels.wire import Clock
from bot.core import sms
from bot.core.message import Millis
from bot.service.door import NotSent, Why
from bot.store.spent import DAY_MS, Spent

PHONE = "+996555000111"
LONG = "Мы рядом. Напишите нам, когда сможете говорить спокойно. " * 5


class Desk:
    """One SIM card before a gateway. `kept` = what the store says left, by how far it looks back."""

    def __init__(self, api: AndroidApi, patience: float = 5.0, **card: int) -> None:
        self.api, self.now, self.hand = api, START, HandClock()
        self.kept: dict[int, Spent] = {}
        sim = SimCard("kg_sim", 1, "+996000000000", "KG", **card)
        clock = Clock(lambda: Millis(self.now), lambda: self.hand.seconds, self.hand.sleep)
        account = Account(api.base_url, USER, PASSWORD, DEVICE, patience)
        pulse = Pulse(clock.now)
        self.line = Line(Wire(account), "key", (sim,), pulse, self.count, between=0.01, clock=clock)
        self.door = SimDoor(sim, self.line)

    async def count(self, door, since, besides):
        assert door == "kg_sim"
        return self.kept.get(self.now - since, Spent(0, Millis(0)))


@pytest.fixture(params=["/api/3rdparty/v1", ""], ids=["private", "local"])
async def api(request):
    async with AndroidApi(request.param) as api:
        yield api


@pytest.fixture
async def more(api):
    """Desks of one's own."""
    made = []

    def make(**how):
        made.append(Desk(api, **how))
        return made[-1]

    yield make
    for each in made:
        await each.line.wire.close()


@pytest.fixture
def desk(more):
    return more()


async def test_a_message_leaves_with_all_that_the_gateway_needs(desk) -> None:
    sent = await desk.door.send(out(LONG, to=PHONE, at=Millis(5)))
    (asked,) = desk.api.posted
    assert asked == {
        "id": "s1-1-5-0-1",
        "textMessage": {"text": LONG},
        "phoneNumbers": [PHONE],
        "simNumber": 1,
        "ttl": 1800,
        "withDeliveryReport": True,
        "priority": 0,
        "deviceId": DEVICE,
    }
    assert (sent.provider_id, sent.refs, sent.segments) == ("s1-1-5-0-1", ("s1-1-5-0-1",), sms.segments(LONG))
    assert sent.segments > 3


async def test_the_longest_id_fits(desk) -> None:
    await desk.door.send(out("a", "b", said=9_999_999_999, at=Millis(9_999_999_999_999)))
    assert [len(each["id"]) for each in desk.api.posted] == [31, 31]


async def test_what_was_sent_is_not_sent_again(desk, more) -> None:
    """A second process, a restart, a try whose answer nobody kept: the id is asked for first."""
    message = out("one", "two", to=PHONE)
    first, second = await desk.door.send(message), await more().door.send(message)
    assert first.refs == second.refs
    assert desk.api.texts == ["one", "two"] and len(desk.api.posted) == 2


async def test_a_part_that_is_missing_is_sent_and_the_others_are_not_repeated(desk) -> None:
    message = out("one", "two", "three", to=PHONE)
    await desk.door.send(message)
    del desk.api.messages["s1-1-0-1-1"]
    assert await desk.door.find(message) is None
    await desk.door.send(message)
    assert [each["textMessage"]["text"] for each in desk.api.posted] == ["one", "two", "three", "two"]


async def test_after_a_failure_the_next_try_has_an_id_of_its_own(desk) -> None:
    message = out("help is near", to=PHONE)
    for number in range(1, 6):
        sent = await desk.door.send(message)
        assert sent.refs == (f"s1-1-0-0-{number}",)
        assert await desk.door.find(message) == f"s1-1-0-0-{number}"
        desk.api.failed(sent.refs[0], "RESULT_ERROR_GENERIC_FAILURE")
    with pytest.raises(NotSent) as none:
        await desk.door.send(message)
    assert none.value.why is Why.NEVER
    assert await desk.door.find(message) is None


async def test_a_lost_answer_is_unknown_and_found(api, more) -> None:
    desk, message = more(patience=0.3), out("сто два", to=PHONE)
    api.lose_answers = 1
    with pytest.raises(NotSent) as lost:
        await desk.door.send(message)
    assert lost.value.why is Why.UNKNOWN
    assert await desk.door.find(message) == "s1-1-0-0-1"
    await desk.door.send(message)
    assert len(api.posted) == 1


async def test_a_request_that_never_left_is_tried_later(free_port, desk) -> None:
    await desk.line.wire.close()
    desk.line.wire = Wire(Account(f"http://127.0.0.1:{free_port}", USER, PASSWORD, patience=1))
    with pytest.raises(NotSent) as later:
        await desk.door.send(out("x"))
    assert (later.value.why, later.value.code) == (Why.LATER, "ConnectError")


@pytest.mark.parametrize(
    ("status", "why"),
    [
        *((400, Why.OURS), (401, Why.OURS), (403, Why.OURS), (413, Why.NEVER)),
        *((429, Why.LATER), (500, Why.LATER), (503, Why.LATER)),
    ],
)
async def test_a_refusal_says_who_must_act(desk, status, why, caplog) -> None:
    desk.api.say = lambda asked: Answer({"message": PHONE}, status) if asked.method == "POST" else None
    with pytest.raises(NotSent) as refused:
        await desk.door.send(out("секрет", to=PHONE))
    assert refused.value.why is why
    assert PHONE not in str(refused.value) and "секрет" not in caplog.text and PASSWORD not in caplog.text


@pytest.mark.parametrize("raw", [b"<html>", b"[1]", b'"x"', b""])
async def test_an_odd_answer_to_a_question_sends_nothing(desk, raw) -> None:
    desk.api.say = lambda asked: Answer(raw=raw) if asked.method == "GET" else None
    with pytest.raises(NotSent) as odd:
        await desk.door.send(out("x"))
    assert (odd.value.why, odd.value.code, desk.api.posted) == (Why.LATER, "odd", [])


async def test_a_number_in_danger_passes_by_every_limit(api, more) -> None:
    desk = more(per_minute=1, per_day=1)
    desk.kept = {60_000: Spent(9, Millis(START)), DAY_MS: Spent(9, Millis(START))}
    await desk.door.send(out("112", to=PHONE, urgent=True))
    await desk.door.send(out("112", to=PHONE, said=0))
    await desk.door.send(out("112", to=PHONE, said=0))
    assert [each["priority"] for each in api.posted] == [100, 100, 100]
    assert len({each["id"] for each in api.posted}) == 3
    with pytest.raises(NotSent):
        await desk.door.send(out("hello", to=PHONE, said=2))


async def test_the_minute_is_kept_to_by_all_that_leave_at_once(api, more) -> None:
    desk = more(per_minute=3)
    answers = await asyncio.gather(
        *(desk.door.send(out("x", said=number)) for number in range(1, 9)), return_exceptions=True
    )
    held = [each for each in answers if isinstance(each, NotSent)]
    assert len(api.posted) == 3 and len(held) == 5
    assert {(each.why, each.code, each.at) for each in held} == {(Why.LATER, "paced", START + 60_000)}
    desk.now += 60_000
    await desk.door.send(out("x", said=9))


async def test_what_left_before_a_restart_counts(api, more) -> None:
    """The store knows; the parts of a long message count each."""
    desk = more(per_day=10)
    desk.kept = {DAY_MS: Spent(8, Millis(START - 3_600_000))}
    with pytest.raises(NotSent) as used_up:
        await desk.door.send(out(LONG, to=PHONE))
    assert (used_up.value.why, used_up.value.code) == (Why.ROUTE, "sim_day")
    assert used_up.value.at == START - 3_600_000 + DAY_MS
    await desk.door.send(out("коротко", to=PHONE, said=2))


async def test_a_message_longer_than_the_cap_leaves_when_nothing_else_did(api, more) -> None:
    desk = more(per_minute=2)
    await desk.door.send(out(LONG, to=PHONE))
    assert api.texts == [LONG]


@pytest.mark.parametrize(
    ("reason", "code", "why"),
    [
        ("Send result: RESULT_ERROR_GENERIC_FAILURE", "sms_failed", Why.LATER),
        ("Send result: RESULT_ERROR_LIMIT_EXCEEDED", "sms_limit", Why.ROUTE),
        ("Send result: RESULT_RIL_MODEM_ERR", "sms_radio", Why.LATER),
        ("Send result: RESULT_ERROR_NO_SERVICE", "sms_radio", Why.LATER),
        ("Send result: RESULT_NO_DEFAULT_SMS_APP", "sms_phone", Why.OURS),
        ("Can't send message: No SIMs found", "sms_phone", Why.OURS),
        ("does not have android.permission.SEND_SMS", "sms_phone", Why.OURS),
        ("TTL expired", "sms_late", Why.LATER),
        ("Delivery result from SC +996550099999: 70", "sms_off", Why.LATER),
        ("Delivery result from SC +996550099999: 99", "sms_off", Why.LATER),
        ("Delivery result from SC +996550099999: 65", "sms_refused", Why.NEVER),
        ("+996555000111 said something new", "sms_failed", Why.LATER),
        ("", "sms_failed", Why.LATER),
    ],
)
def test_a_reason_becomes_a_code_that_holds_no_number(reason, code, why) -> None:
    assert code_of(reason) == code
    assert judge(code, Millis(START), 0.5).why is why
    assert judge(code, Millis(START), 0.5).args == judge(code, Millis(START), 0.5).args


async def test_no_secret_is_shown_by_a_value(desk) -> None:
    shown = repr((desk.line.wire.account, desk.line.sims, desk.line))
    assert PASSWORD not in shown and USER not in shown and "key=" not in shown
    assert json.dumps(desk.api.posted) == "[]"


GARBAGE = [
    Answer({"error": "try later"}),
    Answer({"state": None}),
    Answer({"state": 7}),
    Answer([]),
    Answer("<html>Log in to the network</html>"),
]


@pytest.mark.parametrize("garbage", GARBAGE)
async def test_an_answer_that_is_not_the_gateways_loses_nothing(desk, api, garbage) -> None:
    """A router's login page, a proxy, another program at that address: it says 200 and has sent nothing."""
    message = out("сто два", to=PHONE)
    api.say = lambda _asked: garbage
    with pytest.raises(NotSent) as first:
        await desk.door.send(message)
    assert first.value.why is Why.LATER
    with pytest.raises(NotSent):
        await desk.door.find(message)
    api.say = lambda _asked: None
    await desk.door.send(message)
    assert api.texts == ["сто два"]


@pytest.mark.parametrize("garbage", [*GARBAGE, Answer({"id": "somebody-elses"}), Answer(None, 202)])
async def test_a_message_handed_over_to_garbage_is_in_doubt_until_it_is_found(desk, api, garbage) -> None:
    message = out("сто два", to=PHONE)
    api.say = lambda asked: garbage if asked.method == "POST" else None
    with pytest.raises(NotSent) as doubt:
        await desk.door.send(message)
    assert doubt.value.why is Why.UNKNOWN
    assert await desk.door.find(message) is None, "the gateway knows nothing of it"
    api.say = lambda _asked: None
    await desk.door.send(message)
    assert api.texts == ["сто два"]


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (302, Why.OURS),
        (308, Why.OURS),
        (408, Why.LATER),
        (425, Why.LATER),
        (429, Why.LATER),
        (503, Why.LATER),
    ],
)
async def test_a_refusal_on_the_way_keeps_the_message(desk, api, status, why) -> None:
    api.say = lambda asked: Answer({"id": "x"}, status) if asked.method == "POST" else None
    with pytest.raises(NotSent) as kept:
        await desk.door.send(out("сто два", to=PHONE))
    assert kept.value.why is why
