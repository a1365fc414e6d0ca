"""A pilot asks for a code before what can wait, and turns nobody in need away (design decision 18)."""

import re

import pytest
from app.conftest import LOADED, Play, Post, begin
from app.run_parts import Site
from app.test_run import site  # noqa: F401
from sqlalchemy import select

from bot.core.message import Millis, Network
from bot.service.door import Abilities
from bot.store import desk_tables, invitations, keeping, tables
from bot.store.database import Store

DAY = 86_400_000
WORDS = LOADED.words


@pytest.fixture
async def pilot(store: Store) -> Play:
    return asking(await begin(store, Post()))


@pytest.fixture
async def sms_pilot(store: Store) -> Play:
    return asking(await begin(store, Post(Network.SMS, abilities=Abilities(gsm=True))))


def label(choice: str, locale: str = "ky") -> str:
    return WORDS.label(locale, "welcome-menu", choice)


def asking(play: Play) -> Play:
    play.house.intake.by_invitation = True
    return play


async def draw(play: Play, uses: int = 2, days: int = 30) -> str:
    now = play.time()
    ends = Millis(now + days * DAY)
    code: str = await play.house.store.write(lambda tx: invitations.add(tx, "a school", uses, ends, now))
    return code


async def arrive(play: Play, who: str = "anna", language: str = "Кыргызча") -> list[str]:
    await play.say("/start", who)
    await play.press(language, who)
    return await play.press("✅", who)


def asked(texts: list[str], locale: str = "ky") -> bool:
    return WORDS.text(locale, "welcome-uninvited").split("\n")[1] in "\n".join(texts)


async def test_without_a_code_the_check_waits_and_the_rest_does_not(pilot: Play) -> None:
    assert asked(await arrive(pilot))
    assert asked(await pilot.say("Сапардан мурун текшерүү"))
    assert asked(await pilot.say("хочу проверить работу в Корее перед поездкой"))
    assert not asked(await pilot.press(label("numbers", "ky")))


async def test_d01_d04_whoever_calls_for_help_needs_no_code(pilot: Play) -> None:
    said = "\n".join(await pilot.say("жардам"))
    assert "112" in said
    assert not asked([said])
    assert await pilot.house.store.read(lambda tx: tx.one(select(tables.cases))) is not None


async def test_danger_told_in_words_is_heard_without_a_code(pilot: Play) -> None:
    await arrive(pilot)
    said = "\n".join(await pilot.say("мени уруп жатышат, камап коюшту, жардам бергиле"))
    assert "112" in said


async def test_a_human_and_ones_trouble_are_for_everybody(pilot: Play) -> None:
    await arrive(pilot)
    assert not asked(await pilot.press(label("trouble", "ky")))
    await pilot.say("меню")
    assert not asked(await pilot.say("адам менен сүйлөшөм"))


async def test_with_the_code_everything_opens_and_stays_open(pilot: Play) -> None:
    code = await draw(pilot)
    await arrive(pilot)
    said = await pilot.say(f"{code[:5]} {code[5:]}")
    assert WORDS.text("ky", "welcome-link_right") in said[0]
    assert not asked(said)
    assert not asked(await pilot.say("меню"))
    assert not asked(await pilot.press(label("check", "ky")))


async def test_a_link_of_telegram_brings_the_code_along(pilot: Play) -> None:
    code = await draw(pilot)
    await pilot.say(f"/start {code}")
    await pilot.press("Тоҷикӣ")
    said = await pilot.press("✅")
    assert not asked(said, "tg")
    assert WORDS.text("tg", "welcome-menu").split("\n")[0] in said[-1]


async def test_by_sms_too_and_the_question_is_one_short_message(sms_pilot: Play) -> None:
    code = await draw(sms_pilot)
    for words in ("салом", "3", "1"):
        said = await sms_pilot.say(words)
    assert len(said) == 1
    assert code not in said[0]
    opened = await sms_pilot.say(code)
    assert asked(opened, "tg") is False
    assert not asked(await sms_pilot.say("menu"), "tg")


async def test_every_use_counts_once_and_the_last_is_the_last(pilot: Play) -> None:
    code = await draw(pilot, uses=1)
    for who in ("anna", "berik"):
        await arrive(pilot, who)
    assert not asked(await pilot.say(code, "anna"))
    assert not asked(await pilot.say("меню", "anna"))
    said = await pilot.say(code, "berik")
    assert WORDS.text("ky", "welcome-link_wrong") in said[0]
    assert asked(said)


async def test_a_code_that_ended_or_was_revoked_lets_nobody_in(pilot: Play) -> None:
    ended, revoked = await draw(pilot, days=1), await draw(pilot)
    await pilot.house.store.write(lambda tx: invitations.revoke(tx, 2, pilot.time()))
    pilot.now += 2 * DAY
    await arrive(pilot)
    assert asked(await pilot.say(ended))
    assert asked(await pilot.say(revoked))
    assert not await pilot.house.store.write(lambda tx: invitations.revoke(tx, 2, pilot.time()))


async def test_who_guesses_is_shut_out_of_guessing_and_of_nothing_else(pilot: Play) -> None:
    code = await draw(pilot)
    await arrive(pilot)
    for guess in range(8):
        await pilot.say(f"{guess:010}")
    await pilot.say(code)
    assert asked(await pilot.say("меню"))
    assert "112" in "\n".join(await pilot.say("жардам"))


async def test_ten_digits_asked_for_as_a_telephone_number_are_no_wrong_code(pilot: Play) -> None:
    await arrive(pilot)
    await pilot.press(label("human", "ky"))
    said = await pilot.say("0555000111")
    assert WORDS.text("ky", "welcome-link_wrong") not in "\n".join(said)


async def test_the_code_stands_nowhere_and_goes_thirty_days_after_its_end(pilot: Play) -> None:
    code = await draw(pilot, days=1)
    [row] = await pilot.house.store.read(lambda tx: tx.all(select(desk_tables.invitations)))
    assert code.encode() not in bytes(row.code)
    assert b"school" not in bytes(row.words)
    for days, left in ((30, 1), (32, 0)):
        now = Millis(pilot.time() + days * DAY)
        await pilot.house.store.write(lambda tx, now=now: keeping.purge(tx, now))
        assert len(await pilot.house.store.read(invitations.everyone)) == left


async def test_the_whole_way_with_real_doors_and_commands(site: Site) -> None:  # noqa: F811
    site.write_config(invitations=True)
    await site.start()
    code, told, _ = await site.safar("invitations", "add", "--for", "school 7", "--until", "2999-01-01")
    assert code == 0
    drawn = re.search(r"Code: ([\d ]+?)  ", told)
    assert drawn
    assert f"start={drawn[1].replace(' ', '')}" in told
    site.writes("Привет")
    await site.answer(0)
    site.taps(site.buttons()["Русский"])
    await site.answer(1)
    site.taps(site.buttons()["✅ Да"])
    assert "код из десяти цифр" in await site.answer(2)
    assert label("check", "ru") not in "".join(site.buttons())
    site.writes(drawn[1])
    assert "Код принят" in await site.answer(3)
    code, listed, _ = await site.safar("invitations", "list")
    assert code == 0
    assert "1 of 20 used" in listed
    assert (await site.safar("invitations", "revoke", "1"))[0] == 0
    assert (await site.safar("invitations", "list"))[0] == 1
    assert "no code lets anybody in" in (await site.safar("doctor"))[1]


@pytest.mark.parametrize(
    ("words", "until", "named"),
    [("x", "soon", "--until"), ("x", "2020-01-01", "--until"), (" ", "2999-01-01", "--for")],
)
async def test_what_is_no_invitation_is_refused_with_the_option_named(
    site: Site,  # noqa: F811
    words: str,
    until: str,
    named: str,
) -> None:
    code, _, told = await site.safar("invitations", "add", "--for", words, "--until", until)
    assert code == 2
    assert named in told
