"""The agreed word over a whole house: the operator's words wait, a knock goes, only the word opens them."""

import json
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC
from types import SimpleNamespace

import pytest
from app.conftest import LOADED, Play, Post, begin
from app.test_no_harm import HOUR, Operator, open_case, operator
from sqlalchemy import select, update

from bot.core import discreet
from bot.core.latin import to_latin
from bot.core.message import LANGUAGES, Network
from bot.service.desk import WORDS_LIVE_MS
from bot.service.door import Abilities
from bot.store import events, staff, tables
from bot.store.database import Store, Tx
from bot.web.console import Visitor
from bot.web.talk import lines
from bot.web.words import Words

MINUTE = 60_000
WORD = "ромашка"
POSTS: dict[str, Callable[[], Post]] = {
    "telegram": Post,
    "sms": lambda: Post(Network.SMS, abilities=Abilities(gsm=True)),
}


@pytest.fixture(params=POSTS)
async def phone(request: pytest.FixtureRequest, store: Store) -> AsyncIterator[Play]:
    """Somebody at a phone of each kind."""
    yield await begin(store, POSTS[request.param]())


async def agreed(play: Play, word: str = WORD) -> Operator:
    """They asked for a human, agreed on a word, an operator came; then 20 minutes of silence."""
    await play.say("помогите")
    await play.say("нет")
    for words in ("1", "человек", "да", "4", "да"):
        await play.say(words)
    assert (await facts(play)).get("word", "") == ""
    await play.say(word)
    assert (await facts(play))["word"] == word
    op = await operator(play)
    await takes(op)
    play.now += 20 * MINUTE
    return op


async def takes(op: Operator) -> None:
    """Take the case, with a page that stays open: the lease does not run out."""
    await op.claim()
    always = update(tables.cases).values(owner_until=2**60)
    await op.play.house.store.write(lambda tx: tx.run(always))


async def facts(play: Play) -> dict[str, str]:
    def work(tx: Tx) -> dict[str, str]:
        row = tx.one(select(tables.people.c.state))
        assert row is not None
        return dict(json.loads(tx.seal.open("people", "state", row.state))["facts"])

    return await play.house.store.read(work)


async def rows(play: Play) -> list[tuple[str, str]]:
    """State and reason of the operator's words, oldest first."""

    def work(tx: Tx) -> list[tuple[str, str]]:
        said = tables.said.c
        found = tx.all(select(said.state, said.why).where(said.author != "bot").order_by(said.id))
        return [(row.state, row.why) for row in found]

    return await play.house.store.read(work)


async def verbs(play: Play, case_id: int) -> list[str]:
    found = await play.house.store.read(lambda tx: events.events_since(tx, 0))
    return [verb for _, verb, case in found if case == case_id]


async def shown(op: Operator, locale: str = "en") -> list[str]:
    """What the desk's page says of the operator's own lines, in order: the delivery's code."""
    house, number = op.play.house, op.number
    file = await op.desk.file(op.case_id, number)
    colleague = await house.store.read(lambda tx: staff.get(tx, number))
    console = SimpleNamespace(book=house.loaded.words, renderer=house.loaded.renderer, zone=UTC)
    words = Words(console, Visitor(colleague, locale, ""), {number: "op"}, op.play.time())  # type: ignore[arg-type]
    return [line["delivery"] for line in lines(words, file) if line["side"] == "ours"]


def line(play: Play, text_id: str) -> str:
    book, short = play.house.loaded.words, play.post.network is Network.SMS
    return book.text("ru", text_id, short=short)


def said(texts: Sequence[str], words: str) -> bool:
    """Is it in one of those messages, whatever letters the network left?"""
    return any(each in text for text in texts for each in (words, to_latin(words, "ru")))


async def test_the_right_word_shows_what_waited_in_its_order(phone: Play) -> None:
    op = await agreed(phone)
    assert said(await op.reply("первое"), line(phone, "common-knock"))
    phone.now += MINUTE
    assert await op.reply("второе") == [], "one knock is enough"
    assert await rows(phone) == [("ready", "window")] * 2
    assert await shown(op) == ["held", "held"]
    phone.now += 8 * HOUR
    asked = await phone.say("здравствуйте")
    assert len(asked) == 1
    assert said(asked, line(phone, "welcome-again"))
    phone.now += 40_000
    await phone.deliver()
    assert not said(phone.post.texts, "первое")
    assert await shown(op) == ["held_word", "held_word"]
    before = len(phone.post.sent)
    await phone.say(f"{WORD}!")
    phone.now += 40_000
    await phone.deliver()
    texts = phone.post.texts[before:]
    assert [said([text], "первое") for text in texts] == [True, False]
    assert [said([text], "второе") for text in texts] == [False, True]
    assert "word_right" in await verbs(phone, op.case_id)
    assert await shown(op) == ["sent", "sent"]


async def test_the_words_leave_at_once_and_not_at_the_outboxs_next_look(play: Play) -> None:
    op = await agreed(play)
    await op.reply("первое")
    play.now += 25_000
    await op.reply("второе")
    play.now += HOUR
    await play.say("привет")
    assert await play.say(WORD) == ["первое", "второе"]


async def test_three_wrong_words_leave_the_answer_where_it_is_and_the_desk_learns_of_it(phone: Play) -> None:
    op = await agreed(phone)
    await op.reply("секрет")
    phone.now += HOUR
    await phone.say("привет")
    for word in ("роза", "мама"):
        texts = await phone.say(word)
        assert said(texts, line(phone, "welcome-again_wrong"))
        assert "word_wrong" not in await verbs(phone, op.case_id)
    assert said(await phone.say("пароль"), line(phone, "welcome-not_now_line"))
    assert (await verbs(phone, op.case_id)).count("word_wrong") == 1
    for word in (WORD, "да", "это я"):
        assert said(await phone.say(word), line(phone, "welcome-not_now_line"))
        phone.now += 31_000
        await phone.deliver()
    assert (await verbs(phone, op.case_id)).count("word_wrong") == 1
    assert not said(phone.post.texts, "секрет")
    assert await rows(phone) == [("ready", "word")]
    assert await shown(op) == ["held_word"]


async def test_the_next_day_the_word_may_be_given_again(phone: Play) -> None:
    op = await agreed(phone)
    await op.reply("секрет")
    phone.now += HOUR
    for word in ("привет", "роза", "мама", "пароль"):
        await phone.say(word)
    phone.now += 25 * HOUR
    await phone.say("привет")
    assert said(await phone.say(WORD), "секрет")
    assert op.number


@pytest.mark.parametrize("cry", ["0", "помогите", "меня сейчас убьют", "sos"])
async def test_a_cry_is_answered_with_the_number_while_the_word_is_asked_for(phone: Play, cry: str) -> None:
    op = await agreed(phone)
    await op.reply("секрет")
    phone.now += HOUR
    for word in ("привет", "роза", "мама", "пароль"):
        await phone.say(word)
    texts = await phone.say(cry)
    assert any("112" in text for text in texts)
    assert (await open_case(phone)).tier == "T1"
    assert not said(phone.post.texts, "секрет")


async def test_whoever_else_holds_the_phone_sees_nothing_of_the_talk(phone: Play) -> None:
    """They write, press, ask for a human and agree on a word of their own."""
    op = await agreed(phone)
    await op.reply("секрет")
    phone.now += HOUR
    before = len(phone.post.sent)
    for words in ("кто это", "что это за слово и кому вы тут пишете", "не сейчас", "меню", "9", "привет"):
        await phone.say(words)
        phone.now += 31_000
        await phone.deliver()
    await op.desk.hand_back(op.hand())
    for words in ("человек", "да", "3", "да", "хозяин", "хозяин"):
        await phone.say(words)
        phone.now += 31_000
        await phone.deliver()
    await takes(op)
    await op.reply("второй секрет")
    phone.now += 31_000
    await phone.deliver()
    texts = phone.post.texts[before:]
    assert not said(texts, "секрет")
    assert not said(texts, line(phone, "common-joined"))
    assert not said(texts, line(phone, "common-handed_back"))
    assert (await facts(phone))["word"] == WORD
    assert [state for state, _ in await rows(phone)] == ["ready", "ready"]


async def test_not_now_is_obeyed_and_the_desk_is_told_so(phone: Play) -> None:
    op = await agreed(phone)
    await op.reply("секрет")
    phone.now += HOUR
    await phone.say("привет")
    assert said(await phone.say("не сейчас"), line(phone, "welcome-not_now_line"))
    before = len(phone.post.sent)
    assert await op.reply("как вы?") == []
    phone.now += 40_000
    await phone.deliver()
    assert len(phone.post.sent) == before
    assert await shown(op) == ["held_not_now", "held_not_now"]
    phone.now += 2 * HOUR
    await phone.say("привет")
    await phone.say(WORD)
    phone.now += 40_000
    await phone.deliver()
    assert await shown(op) == ["sent", "sent"]


@pytest.mark.parametrize(
    ("answer", "held"), [("нет", "held_not_now"), ("не знаю", "held_not_now"), ("да", "sent")]
)
async def test_without_a_word_the_question_whether_it_is_safe_stands_and_the_desk_sees_the_answer(
    phone: Play, answer: str, held: str
) -> None:
    op = await agreed(phone, "мимо")
    await phone.house.store.write(lambda tx: forget_word(tx))
    await op.reply("секрет")
    phone.now += HOUR
    assert said(await phone.say("привет"), line(phone, "welcome-safe"))
    phone.now += 31_000
    await phone.deliver()
    assert await shown(op) == ["held"]
    await phone.say(answer)
    phone.now += 31_000
    await phone.deliver()
    assert await shown(op) == [held]
    assert said(phone.post.texts, "секрет") == (held == "sent")


def forget_word(tx: Tx) -> None:
    row = tx.one(select(tables.people))
    assert row is not None
    state = json.loads(tx.seal.open("people", "state", row.state))
    del state["facts"]["word"]
    sealed = tx.seal.close("people", "state", json.dumps(state, ensure_ascii=False))
    tx.run(update(tables.people).values(state=sealed))


async def test_after_72_hours_unread_words_are_gone_and_the_desk_is_told(phone: Play) -> None:
    op = await agreed(phone)
    await op.reply("секрет")
    phone.now += WORDS_LIVE_MS - HOUR
    await phone.say("привет")
    phone.now += 2 * HOUR
    await phone.deliver()
    assert [state for state, _ in await rows(phone)] == ["expired"]
    assert "send_expired" in await verbs(phone, op.case_id)
    assert await shown(op) == ["unread"]
    await phone.say("привет")
    await phone.say(WORD)
    phone.now += 40_000
    await phone.deliver()
    assert not said(phone.post.texts, "секрет")


async def test_inside_the_safe_time_a_word_stops_nothing(phone: Play) -> None:
    """They said until when it is safe to write (decision 9: an agreed message)."""
    op = await agreed(phone)

    def safe(tx: Tx) -> None:
        tx.run(update(tables.cases).values(safe_until=phone.now + HOUR))

    await phone.house.store.write(safe)
    assert said(await op.reply("как вы?"), "как вы?")


async def test_a_claim_while_the_word_is_owed_says_nothing_of_the_desk(phone: Play) -> None:
    """They said that it is safe to read, but not the word: the next operator's coming asks for it."""
    op = await agreed(phone)
    await op.desk.hand_back(op.hand())
    phone.now += HOUR
    await phone.say("привет")
    await phone.say("да")
    before = len(phone.post.sent)
    await takes(op)
    texts = phone.post.texts[before:]
    assert not said(texts, line(phone, "common-joined"))
    assert said(texts, line(phone, "welcome-again"))
    assert await op.reply("секрет") == []
    assert said(await phone.say(WORD), "секрет")


async def test_with_the_case_its_word_ends(phone: Play) -> None:
    op = await agreed(phone)
    await op.close("helped")
    assert "word" not in await facts(phone)


async def test_the_word_stands_nowhere_in_clear(phone: Play, caplog: pytest.LogCaptureFixture) -> None:
    op = await agreed(phone)
    await op.reply("секрет")
    phone.now += HOUR
    for words in ("привет", "роза", WORD):
        await phone.say(words)

    def everything(tx: Tx) -> str:
        return repr([tx.all(select(table)) for table in tables.metadata.sorted_tables])

    kept = await phone.house.store.read(everything)
    assert WORD not in kept
    assert "секрет" not in kept
    assert WORD not in caplog.text


@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_question_says_nothing_of_a_talk(locale: str) -> None:
    for text_id in ("welcome-again", "welcome-again_wrong", "welcome-not_now_line"):
        for short in (True, False):
            assert discreet.hits(LOADED.words.text(locale, text_id, short=short), locale) == ()
