"""Words meant to break a page, a message or a log: on every page of the desk and in its feed only words."""

from collections.abc import AsyncIterator

import pytest
from desk_scene import Scene, Somebody, scene_over
from sqlalchemy import text

from bot.core.message import Address, Heard, Kind, Network
from bot.service.desk import Hand
from bot.store.database import Tx

NOW = 1_800_000_000_000
RAW = ("<script>evil", "<img src=x", "<svg/onload", "</textarea><b>evil", 'href="javascript:')
WORDS = (
    "<script>evil()</script> помогите",
    '"><img src=x onerror=evil()> оператор',
    "<svg/onload=evil()>",
    "</textarea><b>evil</b><textarea>",
    "[x](javascript:evil()) {{7*7}} {$evil} { trouble-first } %s {0}",
    "'; DROP TABLE people; --",
    "\u202eevil\u2066\u200b\u2069 \x00\x07\x1b[31m",
    '{"evil": [' + "[" * 300 + "]" * 300 + "]}",
    "evil " * 2_000,
)
PAGES = ("/desk", "/desk/queue", "/desk/case/{case}", "/desk/case/{case}/now", "/desk/case/{case}/phone")


@pytest.fixture
async def scene(store: "object") -> AsyncIterator[Scene]:
    yield await scene_over(store, NOW)  # type: ignore[arg-type]


def heard(number: int, words: str) -> Heard:
    place = Address(Network.TELEGRAM, "evil")
    return Heard("telegram", f"evil-{number}", place, NOW + number * 3000, Kind.TEXT, words)  # type: ignore[arg-type]


def everything(tx: Tx) -> str:
    """All events as they lie in the store: the live feed and the audit are read from them."""
    return str([tuple(row) for row in tx.all(text("SELECT * FROM events"))])


async def test_planted_words_stay_words_on_every_page_and_show_in_no_event(scene: Scene) -> None:
    await scene.house.intake.take(heard(0, "оператор"))
    for number, words in enumerate(WORDS, 1):
        scene.clock.forward(0.05)
        assert await scene.house.intake.take(heard(number, words))
    case = await scene.case_of(Somebody("evil"))
    assert case is not None
    visitor = await scene.visitor("Aigul")
    for page in PAGES:
        answer = await visitor.look(page.format(case=case))
        assert answer.status_code == 200, page
        assert [raw for raw in RAW if raw in answer.text] == [], page
    page = (await visitor.look(f"/desk/case/{case}")).text
    assert "&lt;script&gt;evil()&lt;/script&gt;" in page
    assert "{{7*7}}" in page, "shown as written, not worked out"
    assert "evil" not in await scene.store.read(everything)


async def test_the_bots_own_answers_repeat_nothing_of_them(scene: Scene) -> None:
    for number, words in enumerate(WORDS):
        scene.clock.forward(1)
        await scene.house.intake.take(heard(number, words))
        await scene.house.outbox.deliver()
    assert scene.box.sent
    for out in scene.box.sent:
        said = " ".join(out.parts) + " ".join(button.label for button in out.buttons)
        assert "evil" not in said
        assert "{" not in said


async def test_an_operator_who_quotes_them_sends_them_as_plain_words(scene: Scene) -> None:
    await scene.house.intake.take(heard(0, "оператор"))
    case = await scene.case_of(Somebody("evil"))
    assert case is not None
    await scene.desk.claim(Hand(scene.ids["Aigul"], case, "form evil"))
    await scene.house.intake.take(heard(1, WORDS[0]))
    page = (await (await scene.visitor("Aigul")).look(f"/desk/case/{case}")).text
    assert "<script>evil" not in page
    assert "&lt;script&gt;evil()" in page
