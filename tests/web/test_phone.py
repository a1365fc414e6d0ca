"""The demo's phone keeps a door's promises: kept before ticked, once, in place, wiped, followed fully."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from fluent.syntax import ast
from fluent.syntax.parser import FluentParser
from starlette.applications import Starlette

from bot.core.faults import StoreDown
from bot.core.message import Button, Event, Heard, Kind, Network, Outgoing, SaidId, Tap
from bot.phrasebook import Phrasebook, load
from bot.service.door import NotSent, Why
from bot.web.handset import MOST_BUBBLES, MOST_CHANGES, Handset
from bot.web.phone import MOST_BYTES, MOST_PHONES, PhoneDoor, follow
from bot.web.start import start_routes

ROOT = Path(__file__).parents[2]
YES_NO = (Button("1", "✅ Да", "p5:yes:2"), Button("2", "❌ Нет", "p5:no:2"))


class Taken:
    """A `take` that remembers, or refuses as a lost store would."""

    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self.fault: Exception | None = None

    async def __call__(self, event: Event) -> None:
        if self.fault:
            raise self.fault
        assert isinstance(event, Heard)
        self.heard.append(event)


@pytest.fixture
def taken() -> Taken:
    return Taken()


@pytest.fixture
def telegram(taken: Taken) -> PhoneDoor:
    return PhoneDoor("phone_telegram", Network.TELEGRAM, taken)


@pytest.fixture
def sms(taken: Taken) -> PhoneDoor:
    return PhoneDoor("phone_sms", Network.SMS, taken)


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return load(ROOT)


@pytest.fixture
async def http(book: Phrasebook, telegram: PhoneDoor, sms: PhoneDoor) -> AsyncIterator[httpx.AsyncClient]:
    app = Starlette(routes=[*start_routes(book), *telegram.routes(), *sms.routes()])
    inside = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=inside, base_url="http://phone.test") as client:
        yield client


def saying(words: str, said: int = 1, **more: object) -> Outgoing:
    return Outgoing(SaidId(said), "phone_telegram", "demo-amir", (words,), **more)  # type: ignore[arg-type]


async def messages(http: httpx.AsyncClient, path: str = "/phone/amir") -> list[dict]:
    return (await http.get(f"{path}/messages")).json()["messages"]


async def test_words_arrive_with_their_own_id_and_an_address_that_is_no_number(http, taken):
    for _ in range(2):
        answer = await http.post("/phone/amir/say", json={"words": "Ёрдам керак", "hint": "uz"})
        assert answer.status_code == 200
    first, second = taken.heard
    assert (first.kind, first.words, first.hint) == (Kind.TEXT, "Ёрдам керак", "uz")
    assert (first.address.network, first.address.value) == (Network.TELEGRAM, "demo-amir")
    assert first.provider_id != second.provider_id
    await http.post("/phone/sms/amir/say", json={"words": "1"})
    assert (taken.heard[2].address.network, taken.heard[2].address.value) == (Network.SMS, "demo-sms-amir")


async def test_two_processes_never_give_the_same_message_id():
    assert Handset("amir").new_id() != Handset("amir").new_id()


@pytest.mark.parametrize("hint", [None, 7, "klingon!", "x" * 99])
async def test_a_strange_hint_is_no_hint(http, taken, hint):
    await http.post("/phone/amir/say", json={"words": "?", "hint": hint})
    assert taken.heard[0].hint == ""


@pytest.mark.parametrize(
    "body",
    [b"{", b"", b"[]", b'"words"', b"\xff\xfe", b"[" * 9000, b'{"words": "\\ud83d"}', b'{"words": " "}'],
)
async def test_a_body_that_is_no_message_is_refused_and_not_taken(http, taken, body):
    assert (await http.post("/phone/amir/say", content=body)).status_code == 400
    assert not taken.heard
    assert await messages(http) == []


async def test_a_huge_body_is_refused_before_it_is_read_as_words(http, taken):
    body = json.dumps({"words": "x", "more": "x" * MOST_BYTES})
    assert (await http.post("/phone/amir/say", content=body)).status_code == 413
    assert not taken.heard


async def test_another_site_cannot_write_in_the_visitors_name(http, taken):
    headers = {"Sec-Fetch-Site": "cross-site"}
    assert (await http.post("/phone/amir/say", json={"words": "hi"}, headers=headers)).status_code == 403
    assert not taken.heard


async def test_a_tap_carries_its_choice_and_shows_the_label_as_the_persons_own_bubble(http, telegram, taken):
    await telegram.send(saying("Паспорт у тебя?", buttons=YES_NO))
    assert (await http.post("/phone/amir/tap", json={"data": "p5:no:2"})).status_code == 200
    assert (taken.heard[0].kind, taken.heard[0].tap) == (Kind.TAP, Tap("p5", "no", 2))
    own = (await messages(http))[-1]
    assert (own["mine"], own["words"], own["state"]) == (True, "❌ Нет", "sent")
    assert (await http.post("/phone/amir/tap", json={"data": "not ours"})).status_code == 400


@pytest.mark.parametrize("kind", ["voice", "photo", "document", "location", "contact", "sticker"])
async def test_every_attachment_of_telegram_is_heard_as_what_it_is(http, taken, kind):
    assert (await http.post("/phone/amir/kind", json={"kind": kind})).status_code == 200
    assert taken.heard[0].kind == kind
    assert (taken.heard[0].place is not None) == (kind == "location")


async def test_a_plain_phone_can_ring_but_cannot_send_a_photo(http, taken):
    assert (await http.post("/phone/sms/amir/kind", json={"kind": "photo"})).status_code == 400
    assert (await http.post("/phone/sms/amir/kind", json={"kind": "missed_call"})).status_code == 200
    assert [heard.kind for heard in taken.heard] == [Kind.MISSED_CALL]


async def test_an_edit_changes_the_bubble_where_it_stands(http, taken):
    first = (await http.post("/phone/amir/say", json={"words": "мне нужна помащь"})).json()["id"]
    await http.post("/phone/amir/say", json={"words": "алло"})
    body = {"kind": "edit", "words": "мне нужна помощь", "of": first}
    assert (await http.post("/phone/amir/kind", json=body)).status_code == 200
    shown = await messages(http)
    assert [(one["words"], one["edited"]) for one in shown] == [("мне нужна помощь", True), ("алло", False)]
    assert (taken.heard[2].kind, taken.heard[2].message_ref) == (Kind.EDIT, first)
    assert taken.heard[2].provider_id != taken.heard[0].provider_id


async def test_a_person_cannot_overwrite_what_was_said_to_them(http, telegram, taken):
    sent = await telegram.send(saying("112"))
    body = {"kind": "edit", "words": "113", "of": sent.refs[0]}
    assert (await http.post("/phone/amir/kind", json=body)).status_code == 400
    assert [one["words"] for one in await messages(http)] == ["112"]
    assert not taken.heard


@pytest.mark.parametrize("fault, status", [(StoreDown(), 503), (RuntimeError(), 500)])
async def test_a_message_that_was_not_kept_is_never_ticked_and_comes_again_as_itself(
    http, taken, fault, status
):
    body = {"words": "помогите", "ref": "c0123456789"}
    taken.fault = fault
    assert (await http.post("/phone/amir/say", json=body)).status_code == status
    assert [one["state"] for one in await messages(http)] == ["failed"]
    taken.fault = None
    for _ in range(2):
        assert (await http.post("/phone/amir/say", json=body)).status_code == 200
    assert [one["state"] for one in await messages(http)] == ["sent"]
    assert {heard.provider_id for heard in taken.heard} == {"amir:c0123456789"}


async def test_without_a_service_behind_it_the_phone_says_not_kept(http, telegram):
    telegram.take = None
    assert (await http.post("/phone/amir/say", json={"words": "hi"})).status_code == 503


async def test_the_tick_is_not_there_while_the_service_is_still_storing(http, telegram):
    states = []

    async def slow(event: Event) -> None:
        states.extend(one["state"] for one in await messages(http))

    telegram.take = slow
    await http.post("/phone/amir/say", json={"words": "hi"})
    assert states == ["sending"]
    assert [one["state"] for one in await messages(http)] == ["sent"]


async def test_choices_stand_under_the_last_part_and_vanish_when_the_message_is_replaced(http, telegram):
    out = Outgoing(SaidId(1), "phone_telegram", "demo-amir", ("раз", "два"), buttons=YES_NO)
    sent = await telegram.send(out)
    assert [len(one["buttons"]) for one in await messages(http)] == [0, 2]
    again = await telegram.send(saying("Погода: +21", said=2, replaces=sent.refs[1]))
    assert again.refs == sent.refs[1:]
    shown = await messages(http)
    assert [(one["words"], one["buttons"]) for one in shown] == [("раз", []), ("Погода: +21", [])]


async def test_what_should_be_replaced_but_is_gone_is_shown_anew(http, telegram):
    await telegram.send(saying("здесь", replaces="0badf00d.7"))
    assert [one["words"] for one in await messages(http)] == ["здесь"]


async def test_a_wipe_takes_both_sides_away_and_nothing_else(http, telegram, taken):
    await http.post("/phone/amir/say", json={"words": "тайна"})
    sent = await telegram.send(saying("ответ"))
    await telegram.send(saying("погода", said=2))
    assert await telegram.wipe("demo-amir", (taken.heard[0].message_ref, *sent.refs, "unknown")) == ()
    assert [one["words"] for one in await messages(http)] == ["погода"]
    assert await telegram.wipe("demo-nobody", ("1",)) == ()


async def test_what_arrived_is_found_and_what_did_not_is_not(telegram):
    sent = await telegram.send(saying("раз", said=8))
    assert await telegram.find(saying("раз", said=8)) == sent.provider_id
    assert await telegram.find(saying("два", said=9)) is None


@pytest.mark.parametrize("address", ["", "demo-", "12345", "demo-a b", "demo-" + "x" * 65])
async def test_only_demo_addresses_are_ever_sent_to(telegram, address):
    with pytest.raises(NotSent) as refused:
        await telegram.send(Outgoing(SaidId(1), telegram.name, address, ("hi",)))
    assert refused.value.why is Why.NEVER


async def test_sms_is_counted_both_ways_and_has_no_buttons(http, sms):
    await http.post("/phone/sms/amir/say", json={"words": "1"})
    parts = ("ю" * 71, "a" * 160)
    sent = await sms.send(Outgoing(SaidId(1), sms.name, "demo-sms-amir", parts, buttons=YES_NO))
    assert sent.segments == 3
    counts = [tuple(one["sms"].values()) for one in await messages(http, "/phone/sms/amir")]
    assert counts == [("GSM-7", 1, 1), ("UCS-2", 71, 2), ("GSM-7", 160, 1)]
    assert all(not one["buttons"] for one in await messages(http, "/phone/sms/amir"))


async def test_the_two_networks_of_one_token_are_two_people(http, telegram, sms):
    await telegram.send(saying("hi"))
    assert await messages(http, "/phone/sms/amir") == []


@pytest.mark.parametrize("token", ["a%20b", "x" * 65, "a.b"])
async def test_a_strange_phone_id_makes_no_phone(http, token):
    assert (await http.get(f"/phone/{token}/messages")).status_code == 404


async def events(door: PhoneDoor, seen: str, count: int) -> list[tuple[str, str, dict]]:
    """The first `count` events a page gets that last saw `seen`: (id, name, data)."""
    feed = follow(door._handset("amir"), seen)
    got = []
    async for text in feed:
        if text.startswith("id: "):
            name, event, data = (line.split(": ", 1)[1] for line in text.strip().split("\n"))
            got.append((name, event, json.loads(data)))
        if len(got) == count:
            break
    await feed.aclose()
    return got


async def test_a_page_that_lost_its_line_gets_exactly_what_it_missed(telegram):
    first = await telegram.send(saying("раз"))
    [(seen, _, _)] = await events(telegram, "", 1)
    await telegram.send(saying("два", said=2))
    await telegram.wipe("demo-amir", first.refs)
    missed = await events(telegram, seen, 2)
    assert [(event, data["id"] == first.refs[0]) for _, event, data in missed] == [
        ("put", False),
        ("gone", True),
    ]
    assert missed[0][2]["words"] == "два"
    [(_, event, data)] = await events(telegram, missed[0][0], 1)
    assert (event, data["id"]) == ("gone", first.refs[0])


@pytest.mark.parametrize("seen", ["", "garbage", "0badf00d-1", "-"])
async def test_a_page_from_another_process_is_told_everything(telegram, seen):
    await telegram.send(saying("раз"))
    [(_, event, data)] = await events(telegram, seen, 1)
    assert (event, [one["words"] for one in data["messages"]]) == ("reset", ["раз"])


async def test_a_page_that_was_away_too_long_is_told_everything(telegram):
    [(seen, _, _)] = await events(telegram, "", 1)
    for number in range(MOST_CHANGES + 1):
        await telegram.send(saying("раз", said=number))
    [(_, event, _)] = await events(telegram, seen, 1)
    assert event == "reset"


async def test_an_open_page_hears_of_a_message_that_comes_later(telegram):
    handset = telegram._handset("amir")
    feed = follow(handset, handset.last)
    assert (await anext(feed)).startswith("retry:")
    waiting = anext(feed)
    await telegram.send(saying("раз"))
    assert "event: put" in await waiting
    await feed.aclose()


async def test_memory_stays_flat_however_much_is_said_by_however_many(telegram):
    for number in range(MOST_BUBBLES + 5):
        await telegram.send(saying("раз", said=number))
    assert len(telegram._handset("amir").bubbles) == MOST_BUBBLES
    for number in range(MOST_PHONES + 5):
        telegram._handset(f"p{number}")
    assert len(telegram._handsets) == MOST_PHONES


async def test_words_never_show_in_a_repr(telegram):
    await telegram.send(saying("секрет", buttons=(Button("1", "секрет", "a:b:1"),)))
    handset = telegram._handset("amir")
    assert "секрет" not in repr(handset.bubbles)
    assert "секрет" not in repr(handset.since(""))


@pytest.mark.parametrize("path", ["/", "/phone?look=telegram", "/phone?look=sms", "/phone?look=nonsense"])
@pytest.mark.parametrize(
    "query, header, lang",
    [
        ("", "", "en"),
        ("", "ru-RU,ru;q=0.9,en;q=0.8", "ru"),
        ("", "tg, en;q=0.3, ru;q=0.7", "ru"),
        ("", "ru;q=x, *", "en"),
        ("lang=ru", "en", "ru"),
        ("lang=<b>", "en", "en"),
    ],
)
async def test_pages_speak_the_visitors_language_and_bring_no_script_of_their_own(
    http, path, query, header, lang
):
    url = path + ("&" if "?" in path else "?") + query
    page = await http.get(url, headers={"Accept-Language": header})
    assert page.status_code == 200
    assert f'<html lang="{lang}">' in page.text
    assert "style=" not in page.text
    assert "<style" not in page.text
    assert page.text.count("<script") == page.text.count('<script src="/static/')
    assert "http://" not in page.text
    assert "https://" not in page.text


def test_both_page_languages_hold_the_same_words():
    def ids(lang: str) -> list[str]:
        tree = FluentParser().parse((ROOT / "locales" / lang / "phone.ftl").read_text(encoding="utf-8"))
        return [entry.id.name for entry in tree.body if isinstance(entry, ast.Message)]

    assert ids("en") == ids("ru")


def test_every_word_of_the_phone_is_said_somewhere():
    rooms = [ROOT / "bot/web" / name for name in ("start.py", "phone.py", "preview.py")]
    sources = [*(ROOT / "bot/web/pages").glob("*.html"), *rooms]
    text = "\n".join(source.read_text(encoding="utf-8") for source in sources)
    tree = FluentParser().parse((ROOT / "locales/en/phone.ftl").read_text(encoding="utf-8"))
    keys = [entry.id.name.removeprefix("phone-") for entry in tree.body if isinstance(entry, ast.Message)]
    assert [key for key in keys if f'"{key}"' not in text and f"'{key}'" not in text] == []
