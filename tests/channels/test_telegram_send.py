"""Speaking on Telegram: plain text, choices as buttons, and every failure named for who must act."""

import asyncio
import logging

import pytest
from bot_api import TOKEN, message, refusal
from channel_parts import START, out
from tiny_http import Answer

from bot.app import load
from bot.app.serving import COMMANDS, face
from bot.channels.telegram import TelegramDoor, open_bot
from bot.channels.telegram_face import Face
from bot.core import discreet
from bot.core.message import LANGUAGES, Button
from bot.service.door import Door, NotSent, Why


def buttons(*labels: str) -> tuple[Button, ...]:
    return tuple(Button(str(key), label, f"a:{key}:1") for key, label in enumerate(labels, 1))


def only(method: str, *answers: Answer):
    """These answers for one method, in order; the usual one afterwards."""
    left = list(answers)
    return lambda asked, _fields: left.pop(0) if asked == method and left else None


async def refused(door: TelegramDoor, message) -> NotSent:
    with pytest.raises(NotSent) as caught:
        await door.send(message)
    return caught.value


async def test_d09_text_leaves_plain_without_previews_whatever_marks_it_holds(telegram, bot_api):
    door: Door = telegram
    sent = await door.send(out("*a_b* <b>[x](y)</b> `"))
    assert (sent.provider_id, sent.refs) == ("101", ("101",))
    (fields,) = bot_api.calls("sendMessage")
    assert fields == {
        "chat_id": 7,
        "text": "*a_b* <b>[x](y)</b> `",
        "link_preview_options": {"is_disabled": True},
    }


async def test_parts_leave_in_order_with_the_choices_under_the_last(telegram, bot_api):
    sent = await telegram.send(out("one", "two", "three", buttons=buttons("Yes")))
    assert (sent.provider_id, sent.refs) == ("103", ("101", "102", "103"))
    calls = bot_api.calls("sendMessage")
    assert [fields["text"] for fields in calls] == ["one", "two", "three"]
    assert ["reply_markup" in fields for fields in calls] == [False, False, True]


@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        (("✅ ha", "❌ yo'q", "❓"), [3]),
        (("✅ Тоҷикистон", "❌ Русия", "x", "y"), [2, 2]),
        (("I do not want to say", "no"), [1, 1]),
    ],
)
async def test_short_choices_share_a_row_and_long_ones_do_not(telegram, bot_api, labels, rows):
    await telegram.send(out("?", buttons=buttons(*labels)))
    keyboard = bot_api.calls("sendMessage")[0]["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in keyboard] == rows
    assert [key["text"] for row in keyboard for key in row] == list(labels)
    assert keyboard[0][0]["callback_data"] == "a:1:1"


async def test_the_location_is_one_tap_and_its_keyboard_goes_with_the_next_message(bot_api, hand_clock):
    async with open_bot(TOKEN, bot_api.base_url) as bot:
        door = TelegramDoor("tg", bot, lambda locale: f"here in {locale}", hand_clock.clock())
        await door.send(out("where?", ask_place=True, buttons=buttons("no"), locale="uz"))
        await door.send(out("thanks", said=2))
        await door.send(out("more", said=3))
    asked, removed, plain = (fields.get("reply_markup") for fields in bot_api.calls("sendMessage"))
    assert asked["keyboard"] == [
        [{"text": "here in uz", "request_location": True}],
        [{"text": "no"}],
    ]
    assert asked["one_time_keyboard"] is True
    assert removed == {"remove_keyboard": True}
    assert plain is None


async def test_an_earlier_message_is_overwritten(telegram, bot_api):
    sent = await telegram.send(out("weather", replaces="55"))
    assert (sent.provider_id, bot_api.calls("sendMessage")) == ("55", [])
    (fields,) = bot_api.calls("editMessageText")
    assert (fields["chat_id"], fields["message_id"], fields["text"]) == (7, 55, "weather")


async def test_what_stands_there_already_counts_as_overwritten(telegram, bot_api):
    answer = refusal(400, "Bad Request: message is not modified: specified new message content ...")
    bot_api.say = only("editMessageText", answer)
    assert (await telegram.send(out("weather", replaces="55"))).provider_id == "55"
    assert bot_api.calls("sendMessage") == []


async def test_what_cannot_be_overwritten_is_said_anew(telegram, bot_api):
    bot_api.say = only("editMessageText", refusal(400, "Bad Request: message can't be edited"))
    assert (await telegram.send(out("weather", replaces="55"))).provider_id == "101"
    assert (await telegram.send(out("weather", said=2, replaces="odd"))).provider_id == "102"


async def test_d10_hiding_takes_a_standing_keyboard_away_with_its_question(telegram, bot_api):
    await telegram.send(out("where?", ask_place=True))
    sent = await telegram.send(out("weather", said=2, replaces="101"))
    assert [call["message_ids"] for call in bot_api.calls("deleteMessages")] == [[101]]
    assert bot_api.calls("sendMessage")[1]["reply_markup"] == {"remove_keyboard": True}
    assert sent.provider_id == "102"


async def test_d10_after_a_restart_too_no_keyboard_outlives_the_hiding(telegram, bot_api):
    bot_api.say = only("editMessageText", refusal(400, "Bad Request: message can't be edited"))
    await telegram.send(out("weather", replaces="55"))
    assert bot_api.calls("sendMessage")[0]["reply_markup"] == {"remove_keyboard": True}


@pytest.mark.parametrize("discreet", [True, False])
async def test_d09_no_message_draws_a_preview_and_on_a_watched_phone_none_makes_a_sound(
    telegram, bot_api, discreet
):
    await telegram.send(out("https://example.org", discreet=discreet))
    await telegram.send(out("https://example.org", said=2, replaces="101", discreet=discreet))
    (sent,), (edited,) = bot_api.calls("sendMessage"), bot_api.calls("editMessageText")
    assert sent["link_preview_options"] == edited["link_preview_options"] == {"is_disabled": True}
    assert sent.get("disable_notification", False) is discreet


REFUSALS = [
    (refusal(400, "Bad Request: message is too long"), Why.NEVER, "400"),
    (refusal(400, "Bad Request: chat not found"), Why.UNREACHABLE, "400"),
    (refusal(403, "Forbidden: bot was blocked by the user"), Why.UNREACHABLE, "403"),
    (refusal(401, "Unauthorized"), Why.OURS, "401"),
    (refusal(404, "Not Found"), Why.OURS, "401"),
    (refusal(409, "Conflict"), Why.LATER, "409"),
    (refusal(400, "Bad Request: moved", migrate_to_chat_id=-100), Why.NEVER, "migrated"),
    (refusal(500, "Internal Server Error"), Why.LATER, "5xx"),
    (refusal(502, "Bad Gateway"), Why.UNKNOWN, "gateway"),
    (Answer(raw=b"<html>Gateway Timeout</html>", status=504), Why.UNKNOWN, "gateway"),
    (Answer(raw=b"planted not json"), Why.UNKNOWN, "odd"),
    (Answer({"ok": True}), Why.UNKNOWN, "odd"),
    (Answer({"ok": True, "result": {"no": "message"}}), Why.UNKNOWN, "odd"),
    (Answer([]), Why.UNKNOWN, "odd"),
    (Answer(reset=True), Why.UNKNOWN, "RemoteProtocolError"),
]


@pytest.mark.parametrize(("answer", "why", "code"), REFUSALS)
async def test_each_failure_says_who_must_act(telegram, bot_api, answer, why, code):
    bot_api.say = only("sendMessage", answer)
    failure = await refused(telegram, out("x"))
    assert (failure.why, failure.code, failure.at) == (why, code, None)


async def test_a_stalled_answer_leaves_the_outcome_unknown(bot_api):
    bot_api.say = only("sendMessage", Answer(stall=True))
    async with open_bot(TOKEN, bot_api.base_url, patience=0.1) as bot:
        failure = await refused(TelegramDoor("tg", bot), out("x"))
    assert (failure.why, failure.code) == (Why.UNKNOWN, "ReadTimeout")


async def test_a_request_that_never_left_may_be_sent_again(free_port):
    async with open_bot(TOKEN, f"http://127.0.0.1:{free_port}/bot") as bot:
        failure = await refused(TelegramDoor("tg", bot), out("x"))
    assert (failure.why, failure.code) == (Why.LATER, "ConnectError")


async def test_words_for_no_chat_and_no_words_are_never_sent(telegram, bot_api):
    assert (await refused(telegram, out("x", to="@somebody"))).why is Why.NEVER
    assert (await refused(telegram, out())).why is Why.NEVER
    assert bot_api.asked == []


async def test_one_chat_told_to_wait_waits_alone(telegram, bot_api, hand_clock):
    bot_api.say = only("sendMessage", refusal(429, "Too Many Requests", retry_after=3))
    failure = await refused(telegram, out("x", to="7"))
    assert (failure.why, failure.code, failure.at) == (Why.LATER, "429", START + 3000)
    await telegram.send(out("x", to="8"))
    hand_clock.seconds += 1
    again = await refused(telegram, out("y", to="7", said=2))
    assert again.why is Why.LATER and START + 1900 < again.at <= START + 2000
    assert [fields["chat_id"] for fields in bot_api.calls("sendMessage")] == [7, 8]
    hand_clock.seconds += 2
    await telegram.send(out("x", to="7"))
    assert [fields["chat_id"] for fields in bot_api.calls("sendMessage")] == [7, 8, 7]


async def test_a_new_try_goes_on_with_the_part_that_failed(telegram, bot_api):
    answers = [None, refusal(500, "Internal Server Error")]
    bot_api.say = lambda method, _fields: answers.pop(0) if method == "sendMessage" and answers else None
    message = out("one", "two", "three")
    assert (await refused(telegram, message)).why is Why.LATER
    sent = await telegram.send(message)
    assert [fields["text"] for fields in bot_api.calls("sendMessage")] == ["one", "two", "two", "three"]
    assert len(set(sent.refs)) == 3
    await telegram.send(message)
    assert [fields["text"] for fields in bot_api.calls("sendMessage")][4:] == ["one", "two", "three"]


async def test_a_try_for_one_person_is_never_taken_for_anothers(telegram, bot_api):
    answers = [None, refusal(500, "Internal Server Error")]
    bot_api.say = lambda method, _fields: answers.pop(0) if method == "sendMessage" and answers else None
    await refused(telegram, out("one", "two", to="7", said=0))
    await telegram.send(out("one", "two", to="8", said=0))
    assert [fields["text"] for fields in bot_api.calls("sendMessage") if fields["chat_id"] == 8] == [
        "one",
        "two",
    ]


async def test_one_chat_gets_one_message_a_second_and_all_together_thirty(telegram, bot_api, hand_clock):
    await telegram.send(out("1", "2", "3", to="7"))
    assert hand_clock.seconds == pytest.approx(1_002.0)
    start = hand_clock.seconds
    for number in range(1, 61):
        await telegram.send(out("x", to=str(100 + number), said=100 + number))
    assert hand_clock.seconds - start == pytest.approx(2.0, abs=0.05)


async def test_many_who_wait_at_once_never_share_a_slot(telegram, bot_api, hand_clock):
    await asyncio.gather(*(telegram.send(out("x", to=str(n), said=n)) for n in range(1, 31)))
    assert len(bot_api.calls("sendMessage")) == 30
    assert hand_clock.seconds - 1_000 >= 29 / 30 - 0.001


async def test_telegram_cannot_be_asked_what_was_sent(telegram, bot_api):
    assert await telegram.find(out("x")) is None
    assert bot_api.asked == []


async def test_a_chat_is_wiped_in_hundreds_and_what_stays_is_named(telegram, bot_api):
    refs = [str(number) for number in range(1, 251)]

    def say(method, fields):
        if method == "deleteMessages" and 120 in fields["message_ids"]:
            return refusal(400, "Bad Request: message can't be deleted")
        return None

    bot_api.say = say
    assert await telegram.wipe("7", [*refs, "odd"]) == ("odd", "120")
    calls = [fields["message_ids"] for fields in bot_api.calls("deleteMessages")]
    gone = {one for ids in calls if 120 not in ids for one in ids}
    assert max(map(len, calls)) == 100
    assert gone == set(range(1, 251)) - {120}


async def test_a_chat_told_to_wait_is_not_wiped_further(telegram, bot_api):
    bot_api.say = only("deleteMessages", refusal(429, "Too Many Requests", retry_after=60))
    assert len(await telegram.wipe("7", [str(number) for number in range(150)])) == 150
    assert len(bot_api.calls("deleteMessages")) == 1


async def test_the_bot_gets_its_face_once_in_each_language_and_failures_are_named(telegram, bot_api):
    commands = {"": [("menu", "Menu")], "ky": [("menu", "Меню")], "uz-Cyrl": [("menu", "x")]}
    names = {"": "Safar", "ky": "Сапар"}
    descriptions = {"ky": "d"}
    face = Face(commands, names, descriptions, {"tk": "about"})
    assert await telegram.set_up(face) == ()
    assert bot_api.texts["ShortDescription", "tk"] == {"short_description": "about"}
    assert bot_api.texts["Commands", "ky"] == [{"command": "menu", "description": "Меню"}]
    assert bot_api.texts["Name", ""] == {"name": "Safar"}
    assert bot_api.texts["Description", "ky"] == {"description": "d"}
    assert not any(language == "uz-Cyrl" for _what, language in bot_api.texts)
    before = len(bot_api.asked)
    assert await telegram.set_up(face) == ()
    assert all(method.startswith("getMy") for method, _fields in bot_api.asked[before:])
    bot_api.say = only("setMyName", refusal(429, "Too Many Requests", retry_after=3600))
    assert await telegram.set_up(Face(commands, {"": "Other", "ky": "Баш"}, {})) == ("setMyName:",)
    assert bot_api.texts["Name", "ky"] == {"name": "Баш"}


async def test_the_token_and_the_words_never_reach_a_log(bot_api, hand_clock, free_port, caplog):
    said = out("planted-words", to="987654")
    caplog.set_level(logging.DEBUG)
    bot_api.put(message(1, chat=987654, text="planted-words"))
    for base_url in (bot_api.base_url, f"http://127.0.0.1:{free_port}/bot"):
        async with open_bot(TOKEN, base_url) as bot:
            door = TelegramDoor("tg", bot, clock=hand_clock.clock())
            stop = asyncio.Event()

            async def take(_event, stop=stop):
                stop.set()

            polling = asyncio.create_task(door.poll(take, stop))
            for answer in (None, Answer(raw=b"planted-words {"), refusal(401, f"bad {TOKEN}")):
                bot_api.say = only("sendMessage", answer) if answer else only("none")
                try:
                    await door.send(said)
                except NotSent:
                    logging.getLogger("test").exception("as a caller would log it")
            stop.set()
            await polling
    for planted in (TOKEN, "planted", "987654"):
        assert planted not in caplog.text


@pytest.mark.parametrize("locale", LANGUAGES)
def test_d09_the_face_of_the_bot_is_neutral_in_every_language(locale):
    """Whoever takes the phone reads name, commands and descriptions before any word of the talk."""
    loaded = load()
    shown = [loaded.words.text(locale, f"telegram-{name}") for name in ("name", "about", "description")]
    shown += [loaded.words.text(locale, f"telegram-cmd-{name}") for name in COMMANDS]
    assert [discreet.hits(words, locale) for words in shown if discreet.hits(words, locale)] == []
    assert len(shown[1]) <= 120
    if len(locale) == 2:
        ours = face(loaded)
        kept = (ours.names, ours.abouts, ours.descriptions)
        assert [texts[locale] for texts in kept] == shown[:3]
        assert [words for _, words in ours.commands[locale]] == shown[3:]
