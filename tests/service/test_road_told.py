"""An operator learns before sending in which letters their words leave, and that a number would not."""

import pytest
from outbox_parts import Play, by_sms, rows
from test_android_whole import by_phone

from bot.app import load
from bot.core.message import Address, CaseId, Heard, Network
from bot.service.phone_now import Phones
from bot.store import tables
from bot.store.database import Store

LOADED = load()
CRY = "помогите, меня заперли"
PHONES = {
    "+971501234567": ("bare", "long"),
    "+821012345678": ("ascii",),
    "+996555123456": ("apart",),
    "+79161234567": ("long",),
}


async def told(play: Play, door: str, phone: str, words: str) -> tuple[str, ...]:
    """What the desk says of the road to who wrote so from there."""
    play.now += 1000
    await play.house.intake.take(
        Heard(door, f"m{phone}", Address(Network.SMS, phone), play.time(), words=words)
    )
    case = (await rows(play, tables.cases))[-1]
    phones = Phones(play.house.store, LOADED.renderer, play.house.doors)
    return await phones.road(CaseId(case.id))


async def test_by_twilio_each_country_has_its_own(store: Store) -> None:
    async with by_sms(store) as (play, _api):
        for phone, expected in PHONES.items():
            assert await told(play, "sms", phone, CRY) == expected


async def test_who_writes_latin_or_reads_uzbek_is_answered_in_latin_letters(store: Store) -> None:
    async with by_sms(store) as (play, _api):
        assert await told(play, "sms", "+79161234568", "pomogite, menya zaperli v kvartire") == ("latin",)
        assert await told(play, "sms", "+79161234569", "yordam bering, meni qamab qoʻyishdi") == ("latin",)


async def test_a_sim_card_carries_numbers_anywhere(store: Store) -> None:
    async with by_phone(store) as field:
        assert await told(field.play, "kg_sim", "+971501234567", CRY) == ("long",)


async def test_other_networks_need_no_such_line(play: Play) -> None:
    await play.say(CRY)
    (case,) = await rows(play, tables.cases)
    phones = Phones(play.house.store, LOADED.renderer, play.house.doors)
    assert await phones.road(CaseId(case.id)) == ()
    assert await phones.road(CaseId(10**9)) == ()


@pytest.mark.parametrize("code", ["bare", "ascii", "latin", "apart", "long"])
def test_there_are_words_for_each(code: str) -> None:
    for locale in ("en", "ru", "ky", "tg", "uz", "uz-Cyrl", "kk", "tk"):
        assert LOADED.words.has(locale, f"desk_talk-road-{code}")
