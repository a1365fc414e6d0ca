"""Words in a language safar does not speak: the number if they cry for help, our languages once.

One line in their own language goes in front, where we have one (`locales/foreign.ftl`). What they want is
read from their own words; nothing is guessed about which of our languages they might know.
"""

from bot.core.effects import Part
from bot.core.lines import Directory
from bot.core.message import Heard
from bot.core.numbers import Purpose, Query, choose
from bot.core.reflexes import language
from bot.core.returning import DAY
from bot.core.walk import Walk

HAVE_LINES = ("tr", "fa", "en", "ar", "zh", "ko", "hi", "uk")

NUMBERS = frozenset({"trouble-sos_number", "trouble-urgent_number", "trouble-self_harm_number"})


def call(walk: Walk, heard: Heard) -> None:
    """In front of a message with the number for danger: the same in their language."""
    code = heard.meaning.foreign
    if code in HAVE_LINES and any(part.text in NUMBERS for part in walk.parts):
        args = (("call", _emergency(walk, walk.book.directory)), ("from", walk.person.stays_in))
        walk.parts.insert(0, Part(f"foreign-{code}-call", args))


def _emergency(walk: Walk, directory: Directory) -> str:
    """The key of the first number for danger, or "" when there is none."""
    query = Query(walk.person.stays_in, "", Purpose.DANGER, walk.person.locale, walk.moment.now)
    return next(iter(choose(directory, query, walk.moment.checked).picks), "")


def offer(walk: Walk, heard: Heard) -> bool:
    """Offer the languages, once a day; True if that was done."""
    code = heard.meaning.foreign
    last = int(walk.person.facts.get("foreign_at", "0"))
    if code is None or (last and walk.moment.now - last < DAY):
        return False
    walk.keep(foreign_at=str(walk.moment.now))
    if code in HAVE_LINES:
        walk.say(f"foreign-{code}-choose")
    welcome = walk.flow is None or walk.flow.name == "welcome"
    if welcome and walk.person.locale_from != "chosen":
        walk.jump("welcome")
    else:
        language(walk)
    return True
