"""Rules about length: what a button, a command, a Telegram message, an SMS and a tired reader can hold."""

import re
from collections.abc import Iterator

from bot.core import sms
from bot.proof.words.text import Finding, Text

ANSWERS = {"GSM-7": " 1 hawa 2 yo'q 3 ?", "UCS-2": " 1 ооба 2 жоқ 3 ?"}  # the longest labels of common-short
LONG_SHORTS = frozenset({"check-plan", "human-consent", "languages"})  # read once, and worth the parts
LABEL, SHORT_LABEL = 40, 12
MESSAGE = 4096  # what Telegram takes
# What Telegram takes elsewhere: names of the bot, its commands, the answer to a tap. Longest ids first.
LIMITS = (
    ("telegram-description", 512),
    ("telegram-about", 120),
    ("telegram-name", 64),
    ("telegram-cmd-", 256),
    ("common-old_button", 200),
)


# The longest values: eight reasons of a verdict, thirteen names of languages, and so on.
class _Values(dict[str, str]):
    """The longest value of each variable; one that is not listed has twenty letters, never none."""

    def __missing__(self, key: str) -> str:
        return "х" * 20


LONGEST = _Values(
    {
        "reasons": "\n".join(["х" * 250] * 8),
        "languages": ", ".join(["х" * 16] * 13),
        "at": "30.11.2026 23:59",
        "kind": "х" * 80,
        "country": "х" * 40,
        "dial": "+000 000 000 00 00",
        "word": "0000 0000 0000",
        "pace": "120-240",
        "ahead": "999",
        "as_of": "30.11.2026",
        "site": "х" * 24,
    }
)
# Reasons are texts of their own, and a language is named, not listed: both are judged at their own place.
BY_SMS = _Values({**LONGEST, "reasons": "", "languages": "х" * 16, "dial": "+0000000000000"})
NO_SIGNS = re.compile("[«»“”„—–№\U0001f000-\U0001faff\u2190-\u2bff️]")
MOST_WORDS = {"ru": 12, "tg": 12}
MOST_WORDS_ELSEWHERE = 9
MOST_SENTENCES = 3
MOST_CHARACTERS = 80  # twelve Russian words, as long as they are on average (language guide, section 4)
_SENTENCE = re.compile(r"(?<=[^\d\s][.?])\s+|\n+")  # "1. " begins a line of a list
_WORDS = re.compile(r"[\w'ʻʼ’-]*[^\W_][\w'ʻʼ’-]*")


def fits(text: Text) -> Iterator[Finding]:
    """A label has at most 40 characters (12 in the short form), a command 256, an answer to a tap 200, a
    message 4096 with its longest values.

    Not: a button of 45 letters
    """
    limit = _limit(text)
    longest = max((len(form.strip()) for form in text.forms(LONGEST)), default=0)
    if longest > limit and text.message != "languages":
        yield f"{longest} characters, {longest - limit} too many", f"At most {limit}: say it shorter."


def segments(text: Text) -> Iterator[Finding]:
    """A short question fits one SMS with its answers, any other short text two (D-15).

    Not: a .short text of 150 Cyrillic letters
    """
    if not text.short or text.label:
        return
    most = 4 if text.message in LONG_SHORTS else 2
    for form in text.forms(BY_SMS):
        sent = sms.for_sms(form.strip(), text.locale)
        if text.question and sms.segments(sent + ANSWERS[sms.encoding(sent)]) > 1:
            yield "does not fit one SMS with its answers", "Shorten it: 70 letters with the answers."
        elif sms.segments(sent) > most:
            yield f"{sms.segments(sent)} SMS segments", f"At most {most}: say it shorter."


def plain_signs(text: Text) -> Iterator[Finding]:
    """A short text holds no sign an old phone cannot show once it is made plain: no emoji above all.

    Not: «Да ✅» in a .short text
    """
    if not text.short:
        return
    sent = [sms.for_sms(form, text.locale) for form in text.forms({})]
    found = {sign for form in sent for sign in NO_SIGNS.findall(form)}
    if not found and text.locale in sms.ALWAYS_LATIN:  # one such sign, and a text holds half as much
        found = {sign for form in sent for sign in form if sign not in sms.GSM7}
    if found:
        yield f"signs an old phone cannot show: {' '.join(sorted(found))}", "Say it in words."


def sentence(text: Text) -> Iterator[Finding]:
    """A sentence has at most 12 words in Russian and Tajik, 9 elsewhere, where words are longer; short words
    are easy, so it is told only where it has more than 80 characters as well.

    Not: a question of 15 words
    """
    most = MOST_WORDS.get(text.locale, MOST_WORDS_ELSEWHERE)
    long = (len(_WORDS.findall(each)) for each in _sentences(text) if len(each) > MOST_CHARACTERS)
    longest = max(long, default=0)
    if longest > most:
        yield f"a sentence of {longest} words", f"At most {most}: make two of it."


def sentences(text: Text) -> Iterator[Finding]:
    """A message has at most three sentences, and then one question; of English that has more, as many.

    Not: five statements in one message
    """
    english = Text("en", text.file, text.reference, text.reference, text.attribute)
    most = max(MOST_SENTENCES, _statements(english) if text.english else 0)
    said = _statements(text)
    if said > most:
        yield f"{said} sentences", f"At most {most}: leave out what can be said later."


def _statements(text: Text) -> int:
    """How many sentences it has, questions and lines of a numbered list aside."""
    return len([each for each in _sentences(text) if not each.endswith("?") and not each[0].isdigit()])


def _limit(text: Text) -> int:
    for beginning, most in LIMITS:
        if text.message.startswith(beginning):
            return most
    if not text.label:
        return MESSAGE
    return SHORT_LABEL if text.attribute.endswith("_short") else LABEL


def _sentences(text: Text) -> list[str]:
    """The sentences of the longest variant."""
    form = max(text.forms(_Values({**BY_SMS, "at": "30.11"})), key=len)
    return [each.strip() for each in _SENTENCE.split(form) if _WORDS.search(each)]
