"""What an operator sees and does on the pages, without a browser."""

import re
from collections.abc import AsyncIterator

import pytest
from desk_people import a_busy_evening
from desk_scene import Letterbox, Scene, Somebody, scene_over

from bot.core.case import Tier
from bot.core.message import CaseId, Kind, Network
from bot.service.desk import Draft, Hand
from bot.service.door import Abilities
from bot.store import settled, story, talk
from bot.store.leaving import lease
from bot.store.receipts import Told, receipt

NOW = 1_800_000_000_000  # 14:00 in Bishkek, in the middle of January 2027


@pytest.fixture
async def scene(store: "object") -> AsyncIterator[Scene]:
    yield await scene_over(store, NOW)  # type: ignore[arg-type]


def plain(page: str) -> str:
    """The words of a page as they are read."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def word(scene: Scene, text_id: str, **args: str) -> str:
    return scene.console.book.text("ru", text_id, args)


async def test_d31_the_queue_shows_danger_first_and_everything_by_words(scene: Scene) -> None:
    found = await a_busy_evening(scene)
    page = (await (await scene.visitor("Aigul")).look("/desk")).text
    order = [int(number) for number in re.findall(r'id="card-(\d+)"', page)]
    free = [found[name] for name in ("danger", "theirs", "sms", "call", "info")]
    assert [number for number in order if number in free] == free
    cards = dict(zip(order, re.split(r'id="card-\d+"', page)[1:], strict=True))
    danger = plain(cards[found["danger"]])
    label = scene.console.book.label
    for words in (
        "T1",
        label("ru", "desk-tier", "T1"),
        word(scene, "desk-child"),
        word(scene, "desk-discreet"),
    ):
        assert words in danger
    assert "Кыргызча" in danger
    assert label("ru", "desk-reason", "screening") in danger
    assert word(scene, "desk-discreet") in plain(cards[found["sms"]]), "an SMS phone is always watched"


async def test_an_empty_queue_says_so(scene: Scene) -> None:
    page = (await (await scene.visitor("Aigul")).look("/desk")).text
    assert word(scene, "desk-queue-empty") in plain(page)


async def test_a_talk_held_in_another_language_is_read_in_the_operators(scene: Scene) -> None:
    who = Somebody("a", "ky")
    await scene.asked(who, "trouble-q3", ago=3)
    await scene.answers(who, "trouble.q3", "yes", ago=2)
    case = await scene.opens(who, words="паспортумду алып коюшту")
    visitor = await scene.visitor("Aigul")
    for locale in ("ru", "en", "tg"):
        visitor.client.cookies.set("safar_words", locale)
        page = plain((await visitor.look(f"/desk/case/{case}")).text)
        first_line = scene.console.book.text(locale, "trouble-q3").split("\n")[0]
        assert first_line[:40] in page
        assert scene.console.renderer.answer("trouble.q3", "yes", locale) in page
        assert "паспортумду алып коюшту" in page


async def test_what_people_write_cannot_become_code_on_the_page(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), words="<script>alert(1)</script><img src=x onerror=y> \"'&")
    page = (await (await scene.visitor("Aigul")).look(f"/desk/case/{case}")).text
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


async def test_from_claim_to_closing_without_any_script(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), words="помогите")
    visitor = await scene.visitor("Aigul")
    await visitor.look(f"/desk/case/{case}")
    for deed, form in (
        ("claim", {}),
        ("reply", {"words": "Здравствуйте"}),
        ("note", {"words": "просит о помощи"}),
        ("close", {"outcome": "helped", "own_level": "T3"}),
        ("reopen", {}),
    ):
        answer = await visitor.do(case, deed, **form)
        assert (answer.status_code, answer.headers["location"]) == (303, f"/desk/case/{case}"), deed
        await visitor.look(f"/desk/case/{case}")
    page = plain(visitor.page)
    assert "Здравствуйте" in page
    assert "просит о помощи" in page


async def test_a_claim_that_comes_second_says_who_was_first(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"))
    aigul, timur = await scene.visitor("Aigul"), await scene.visitor("Timur")
    for visitor in (aigul, timur):
        await visitor.look(f"/desk/case/{case}")
    assert (await timur.part(case, "claim")).status_code == 200
    second = await aigul.part(case, "claim")
    assert second.status_code == 409
    assert word(scene, "desk-claimed-by", name="Timur") in plain(second.text)


async def test_a_refused_answer_comes_back_with_its_words(scene: Scene) -> None:
    who = Somebody("a")
    case = await scene.opens(who, words="one")
    visitor = await scene.visitor("Aigul")
    await visitor.look(f"/desk/case/{case}")
    await visitor.do(case, "claim")
    await visitor.look(f"/desk/case/{case}")
    await scene.writes(who, "two")
    answer = await visitor.do(case, "reply", words="my long draft")
    assert answer.status_code == 409
    assert "my long draft</textarea>" in answer.text
    assert word(scene, "desk-changed") in plain(answer.text)
    scene.clock.forward(4)
    await scene.desk.claim(Hand(scene.ids["Timur"], case, "taken"))
    lost = await visitor.do(case, "reply", words="my long draft")
    assert lost.status_code == 409
    assert "my long draft</textarea>" in lost.text
    assert word(scene, "desk-not-yours") in plain(lost.text)


async def test_d31_listed_words_are_shown_and_the_harmless_line_can_go_instead(scene: Scene) -> None:
    case = await scene.opens(Somebody("a", "ky", discreet=True), words="бир")
    visitor = await scene.visitor("Aigul")
    await visitor.look(f"/desk/case/{case}")
    await visitor.do(case, "claim")
    await visitor.look(f"/desk/case/{case}")
    warned = await visitor.do(case, "reply", words="Идите в полицию")
    assert warned.status_code == 409
    assert "Идите в полицию</textarea>" in warned.text
    harmless = scene.console.book.text("ky", "common-knock")
    assert harmless in warned.text
    visitor.page = warned.text
    assert (await visitor.do(case, "reply", neutral="yes", draft="Идите в полицию")).status_code == 303
    sent = [
        line.words
        for line in (await scene.desk.file(case, 0)).lines
        if line.actor.isdecimal() and line.what == "said"
    ]
    assert sent == [harmless]


async def test_the_same_form_twice_says_that_nothing_was_sent_twice(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), words="one")
    visitor = await scene.visitor("Aigul")
    await visitor.look(f"/desk/case/{case}")
    await visitor.do(case, "claim")
    await visitor.look(f"/desk/case/{case}")
    await visitor.part(case, "reply", words="hello")
    again = await visitor.part(case, "reply", words="hello")
    assert again.status_code == 200
    assert word(scene, "desk-already") in plain(again.text)


async def test_colleagues_may_read_a_case_and_are_shown_no_way_to_answer(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), words="one")
    await scene.desk.claim(Hand(scene.ids["Timur"], case, "t"))
    page = (await (await scene.visitor("Aigul")).look(f"/desk/case/{case}")).text
    assert 'id="reply"' not in page
    assert "/claim" not in page
    assert word(scene, "desk-claimed-by", name="Timur") in plain(page)
    assert "one" in plain(page)


async def test_d33_load_is_warned_of_and_never_refused(scene: Scene) -> None:
    aigul = scene.ids["Aigul"]
    for number in range(3):
        tier = Tier.T1 if not number else Tier.T3
        await scene.desk.claim(Hand(aigul, await scene.opens(Somebody(f"p{number}"), tier), f"{number}"))
    more = await scene.opens(Somebody("more"), Tier.T1)
    visitor = await scene.visitor("Aigul")
    page = plain((await visitor.look(f"/desk/case/{more}")).text)
    assert word(scene, "desk-load-danger") in page
    assert word(scene, "desk-load-many", count="3") in page
    assert (await visitor.do(more, "claim")).status_code == 303


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        ("ready", "undo"),
        ("sending", "sending"),
        ("sent", "sent"),
        ("failed", "failed"),
        ("unknown", "unknown"),
        ("delivered", "delivered"),
        ("undelivered", "failed"),
        ("taken_back", "withdrawn"),
    ],
)
async def test_each_message_tells_the_truth_about_its_delivery(scene: Scene, state: str, shown: str) -> None:
    case = await scene.opens(Somebody("a"), words="one")
    aigul = scene.ids["Aigul"]
    await scene.desk.claim(Hand(aigul, case, "1"))
    await scene.desk.reply(Hand(aigul, case, "2"), Draft("hello", (await scene.desk.file(case, aigul)).seen))
    await bring_to(scene, case, state)
    page = (await (await scene.visitor("Aigul")).look(f"/desk/case/{case}")).text
    line = page[page.rindex('<li class="line ours"') :]
    assert f'class="delivery {shown}"' in line[: line.index("</li>")]
    assert scene.console.book.label("ru", "desk-delivery", shown) in plain(line)


async def bring_to(scene: Scene, case: CaseId, state: str) -> None:
    """What the outbox and the provider make of the operator's message."""
    lines = await scene.store.read(lambda tx: story.story(tx, case))
    said = next(line.id for line in lines if line.what == "said" and line.actor.isdecimal())
    now = scene.clock()
    if state == "taken_back":
        await scene.store.write(lambda tx: talk.take_back(tx, said, now))
    if state in ("ready", "taken_back"):
        return
    scene.clock.forward(0.1)  # past the seconds in which it may be taken back
    now = scene.clock()
    await scene.store.write(lambda tx: lease(tx, ["telegram"], now, 60_000, 10))
    if state in ("failed", "unknown"):
        end = {
            "failed": lambda tx: settled.failed(tx, said, "x", now),
            "unknown": lambda tx: settled.unknown(tx, said, now),
        }
        await scene.store.write(end[state])
    elif state != "sending":
        await scene.store.write(lambda tx: settled.sent(tx, said, "p1", ("p1",), 0, now, "telegram"))
        if state != "sent":
            told = Told("telegram", "p1", state, "", now)
            await scene.store.write(lambda tx: receipt(tx, told))


async def test_what_is_not_words_is_named_and_erased_words_are_said_to_be_gone(scene: Scene) -> None:
    who = Somebody("a")
    await scene.turn(who, ago=2)
    case = await scene.opens(who, words="one")
    await scene.sends(who, Kind.PHOTO)
    page = plain((await (await scene.visitor("Aigul")).look(f"/desk/case/{case}")).text)
    assert scene.console.book.label("ru", "desk-kind", "photo") in page
    assert word(scene, "desk-words-gone") in page


async def test_the_language_of_the_page_is_the_accounts_and_can_be_changed(scene: Scene) -> None:
    await scene.operator("Gulnoza", "tg", "ru")
    visitor = await scene.visitor("Gulnoza")
    assert '<html lang="tg">' in (await visitor.look("/desk")).text
    data = {"csrf": visitor.field("csrf"), "locale": "kk", "to": "/desk"}
    assert (await visitor.client.post("/desk/language", data=data)).headers["location"] == "/desk"
    assert '<html lang="kk">' in (await visitor.look("/desk")).text
    data["locale"] = "xx"
    await visitor.client.post("/desk/language", data=data)
    assert '<html lang="kk">' in (await visitor.look("/desk")).text


async def test_times_are_the_instances_own(scene: Scene) -> None:
    safe = scene.clock.now + 30 * 60_000
    case = await scene.opens(Somebody("a"), words="one", safe_until=safe, ago=24 * 60)
    page = plain((await (await scene.visitor("Aigul")).look(f"/desk/case/{case}")).text)
    assert scene.console.renderer.moment(safe) is not None
    local = scene.clock.now / 1000 + 6 * 3600 + 1800
    assert f"{int(local // 3600 % 24):02}:{int(local // 60 % 60):02}" in page
    assert word(scene, "desk-yesterday") in page


async def test_d31_a_safe_time_that_is_over_is_said_loudly(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), safe_until=scene.clock.now - 1, ago=60)
    visitor = await scene.visitor("Aigul")
    for path in ("/desk", f"/desk/case/{case}"):
        assert word(scene, "desk-safe-over") in plain((await visitor.look(path)).text)


async def test_words_of_people_stand_in_no_address_of_the_page(scene: Scene) -> None:
    case = await scene.opens(Somebody("a", network=Network.SMS), words="canarywords")
    page = (await (await scene.visitor("Aigul")).look(f"/desk/case/{case}")).text
    assert not [link for link in re.findall(r'(?:href|action|src)="([^"]*)"', page) if "canary" in link]


async def test_how_their_words_leave_by_sms_is_said_under_the_box_before_they_are_sent(scene: Scene) -> None:
    box = Letterbox("sms")
    box.network, box.abilities = Network.SMS, Abilities(gsm=True, twilio=True)
    scene.house.doors["sms"] = box
    visitor = await scene.visitor("Aigul")
    for phone, codes in {"+971501234567": ("bare", "long"), "+996555123456": ("apart",)}.items():
        case = await scene.opens(Somebody(phone, network=Network.SMS), words="ёрдам")
        await scene.desk.claim(Hand(scene.ids["Aigul"], case, f"t{case}"))
        page = (await visitor.look(f"/desk/case/{case}")).text
        said = " ".join(word(scene, f"desk_talk-road-{code}") for code in codes)
        assert f"SMS: {said}" in plain(page)
        assert phone not in page
    case = await scene.opens(Somebody("b"), words="ёрдам")
    await scene.desk.claim(Hand(scene.ids["Aigul"], case, f"t{case}"))
    assert 'id="road"' not in (await visitor.look(f"/desk/case/{case}")).text
