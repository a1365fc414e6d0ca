"""What Twilio is to answer by itself to STOP, START and HELP, in the words of this house (docs/twilio.md).

Twilio hears these words before we do and, unless told otherwise, answers in English about subscriptions. With
Advanced Opt-Out it says what is written here, and its webhook tells us that it has, so we stay silent.
"""

from dataclasses import dataclass

from bot.core.numbers import Checked, Purpose
from bot.service.lifeline import Ground, Lifeline

# The language of a country's own text; everybody else reads the first.
LOCALES = {"": "ru", "KG": "ky", "KZ": "kk", "TJ": "tg", "TM": "tk", "UZ": "uz"}
STOPPED, STARTED = "common-stopped", "common-knock"


@dataclass(frozen=True, slots=True)
class Answer:
    """One text for one keyword in one country ("" = every other)."""

    country: str
    locale: str
    keyword: str
    text: str


def answers(ground: Ground, checked: Checked) -> list[Answer]:
    """All of them. HELP brings the number every mobile can dial: nobody knows yet where the phone is."""
    lifeline = Lifeline(ground, checked)
    found = []
    for country, locale in LOCALES.items():
        said = {
            "STOP": ground.renderer.line(STOPPED, locale, short=True),
            "START": ground.renderer.line(STARTED, locale, short=True),
            "HELP": " ".join(lifeline.number(Purpose.DANGER, locale, "").split()),
        }
        found += [Answer(country, locale, keyword, text) for keyword, text in said.items()]
    return found
