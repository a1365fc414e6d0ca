"""The answer without the store keeps to the road as well: no number, letter or part that does not arrive."""

import pytest

from bot.app import load
from bot.core import sms
from bot.core.meaning import Command, Meaning
from bot.core.message import LANGUAGES, Address, Heard, Millis, Network, Outgoing, ProviderId
from bot.core.numbers import Checked
from bot.service.door import Abilities, Sent
from bot.service.lifeline import Ground, Lifeline

LOADED = load()
LIFELINE = Lifeline(Ground(LOADED.renderer, LOADED.directory), Checked(everything=True))
TWILIO, SIM = Abilities(gsm=True, twilio=True), Abilities(gsm=True, calls_back=True)
EMIRATES, KOREA, KYRGYZSTAN, RUSSIA = "+971501234567", "+821012345678", "+996555123456", "+79161234567"
CRIES = {
    "danger": Meaning(command=Command.EMERGENCY),
    "harm": Meaning(self_harm=True),
}


def cry(phone: str, locale: str, kind: str = "danger", network: Network = Network.SMS) -> Heard:
    meaning = Meaning(CRIES[kind].command, self_harm=CRIES[kind].self_harm, language=locale)
    return Heard("post", "m1", Address(network, phone), Millis(0), meaning=meaning)


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("kind", CRIES)
def test_d05_to_the_emirates_the_answer_through_twilio_holds_no_number_and_says_so(locale, kind):
    (words,) = LIFELINE.by_road(cry(EMIRATES, locale, kind), TWILIO)
    assert not sms.has_number(words)
    said = LOADED.renderer.line("common-no_number", locale, short=True)
    assert " ".join(words.split()).startswith(sms.for_sms(said, locale))
    assert ("\n" in words) == (kind == "harm"), "what stands without a number stays"
    (by_sim,) = LIFELINE.by_road(cry(EMIRATES, locale, kind), SIM)
    assert sms.has_number(by_sim), "the rule is one of Twilio's routes"


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("kind", CRIES)
@pytest.mark.parametrize("road", [TWILIO, SIM])
def test_d05_to_korea_the_answer_is_a_to_z(locale, kind, road):
    (words,) = LIFELINE.by_road(cry(KOREA, locale, kind), road)
    assert words.isascii() and sms.has_number(words)


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("kind", CRIES)
def test_d05_where_parts_are_not_joined_each_message_is_one_part(locale, kind):
    parts = LIFELINE.by_road(cry(KYRGYZSTAN, locale, kind), TWILIO)
    assert parts and all(sms.segments(part) == 1 for part in parts)
    assert any(map(sms.has_number, parts))


@pytest.mark.parametrize("locale", LANGUAGES)
def test_other_roads_carry_the_answer_as_it_is(locale):
    heard = cry(RUSSIA, locale)
    assert LIFELINE.by_road(heard, TWILIO) == (LIFELINE.words(heard),)
    chat = cry("7", locale, network=Network.TELEGRAM)
    assert LIFELINE.by_road(chat, Abilities(buttons=True)) == (LIFELINE.words(chat),)
    assert LIFELINE.by_road(Heard("post", "m", heard.address, Millis(0)), TWILIO) == ()


class Card:
    """A SIM card's door."""

    name, network, abilities = "post", Network.SMS, SIM

    def __init__(self):
        self.sent: list[Outgoing] = []

    async def send(self, out: Outgoing) -> Sent:
        self.sent.append(out)
        return Sent(ProviderId("p"))

    async def find(self, _out: Outgoing) -> ProviderId | None:
        return None


@pytest.mark.parametrize("locale", LANGUAGES)
async def test_what_is_sent_by_a_card_and_the_apology_keep_to_it_too(locale):
    lifeline, card = Lifeline(Ground(LOADED.renderer, LOADED.directory), Checked()), Card()
    await lifeline.answer(cry(KOREA, locale), {"post": card})
    broken = Heard("post", "m2", Address(Network.SMS, KOREA), Millis(0), meaning=Meaning(language=locale))
    await lifeline.apologise(broken, {"post": card})
    said = [part for out in card.sent for part in out.parts]
    assert len(said) == 2 and all(part.isascii() for part in said)
