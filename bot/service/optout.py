"""What Twilio is to answer by itself to STOP, START and HELP, in the words of this house (docs/twilio.md).

Twilio hears these words before we do and, unless told otherwise, answers in English about subscriptions. With
Advanced Opt-Out it says what is written here, and its webhook tells us that it has, so we stay silent: HELP
therefore ends with the question at which the person then stands. A country whose roads carry no numbers or
other letters has texts of its own (flows/reach.toml).
"""

from dataclasses import dataclass

from bot.core.effects import Part, Say
from bot.core.message import Millis, Network, PersonId
from bot.core.numbers import Checked, Purpose
from bot.core.person import Person
from bot.core.reach import NOWHERE, Land, carriage
from bot.core.sms import has_number
from bot.service.door import Abilities
from bot.service.lifeline import Ground, Lifeline
from bot.service.render import NO_NUMBER, as_sms

# The language of a country's own text; everybody else reads the first.
LOCALES = {"": "ru", "KG": "ky", "KZ": "kk", "TJ": "tg", "TM": "tk", "UZ": "uz"}
STOPPED, AGAIN, STARTED = "common-stopped", "common-write_again", "common-knock"
BACK = "START"  # Twilio's own word; it cannot be another, and nothing passes before it
MOST_PARTS = 2
ASKED = Say((Part("trouble-sos_danger"),), "trouble.sos_danger", "common-sure", ("yes", "no"))


@dataclass(frozen=True, slots=True)
class Answer:
    """One text for one keyword in one country ("" = every other)."""

    country: str
    locale: str
    keyword: str
    text: str


def countries(ground: Ground) -> dict[str, str]:
    """Each country that needs texts of its own, and the language they are in."""
    lands = ground.directory.reach.lands.values()
    ruled = {land.code: "ru" for land in lands if land.numbers is False or land.ascii_only}
    return ruled | LOCALES


def answers(ground: Ground, checked: Checked) -> list[Answer]:
    """All of them. HELP brings the number every mobile can dial: nobody knows yet where the phone is."""
    lifeline = Lifeline(ground, checked)
    found = []
    for country, locale in sorted(countries(ground).items()):
        land = ground.directory.reach.lands.get(country, NOWHERE)
        said = {
            "STOP": _stop(ground, locale),
            "START": ground.renderer.line(STARTED, locale, short=True),
            "HELP": _help(ground, lifeline, land, locale),
        }
        found += [
            Answer(country, locale, keyword, _fitted(text, land, locale)) for keyword, text in said.items()
        ]
    return found


def _stop(ground: Ground, locale: str) -> str:
    line = ground.renderer.line
    return f"{line(STOPPED, locale, short=True)} {line(AGAIN, locale, short=True, word=BACK)}"


def _help(ground: Ground, lifeline: Lifeline, land: Land, locale: str) -> str:
    """The number where one may stand, and "danger now?" with its digits."""
    number = " ".join(lifeline.number(Purpose.DANGER, locale, "").split())
    if land.numbers is False and has_number(number):
        number = ground.renderer.line(NO_NUMBER, locale, short=True)
    person = Person(PersonId(""), Network.SMS, locale)
    asked, _ = ground.renderer.outgoing(ASKED, person, Abilities(gsm=True), Millis(0), 0)
    return f"{number} {asked}"


def _fitted(text: str, land: Land, locale: str) -> str:
    person = Person(PersonId(""), Network.SMS, locale)
    return " ".join(as_sms(text, person, MOST_PARTS, carriage(land, True, "", heard_here=True)))
