"""What is said and how: words, address, promises, marks (L-6 to L-8, L-16, D-08, D-16 to D-20)."""

import re
from collections.abc import Iterator

from bot.core import discreet
from bot.proof.words.lists import met
from bot.proof.words.text import Finding, Text

# Messages that may tell a person where to turn.
ADVICE = ("trouble-", "numbers-", "check-", "someone_else-", "extras_", "human-", "doubt-", "board-")
QUOTES = {"tk": "“”"}
QUOTES_ELSEWHERE = "«»"
ANY_QUOTES = re.compile('["«»“”„‟‹›″＂]')
_BRACKETS = re.compile(
    r"\w ?\(-?(?:а|на|ла|ая|ась|ен|ён)\)|\w/-?(?:а|ла|на|ая|ась)\b|\b(\w{3,})/\1а\b", re.IGNORECASE
)
_SPEAKER = re.compile(r"\bя(?: \w+){0,2} (?!села\b|дела\b)\w+(?:л|ла|лся|лась)\b", re.IGNORECASE)
# A button that begins with a verb in the past: the person would say whether a man or a woman writes.
_NO_VERBS = "подвал|консул|правила|канал|материал|сила|школа|неделя|дела|генерал|финал|отдел"
_PAST = re.compile(
    rf"(?:не )?(?!(?:{_NO_VERBS})\b)(?:\w+(?:[аеиоуыя]л|[аеиоуыя]ла|лся|лась))\b", re.IGNORECASE
)
_SHOUTS = re.compile("[!¡‼❗❕⁉！]")


def forbidden(text: Text) -> Iterator[Finding]:
    """No word of a neighbouring language and no habit of machine translation.

    Not: ky «жұмыс», uz «pasaport», tg «пулис»
    """
    found = met("neighbour", text.locale, text.plain)
    if found and text.message != "languages":
        yield f"{found!r} is not {text.locale} as people write it", "Use the word of the glossary."


def labels(text: Text) -> Iterator[Finding]:
    """No label for a person: not "victim", not "slave", not "illegal".

    Not: «жертва», «нелегал», «домработница»
    """
    found = met("label", text.locale, text.plain)
    if found:
        yield f"the label {found!r}", "Say what happens: papers taken, pay withheld, no way out."


def address(text: Text) -> Iterator[Finding]:
    """Everybody is addressed politely; no familiar "you", no kinship terms.

    Not: «ты», «сен», «ака»
    """
    found = met("familiar", text.locale, text.plain)
    if found:
        yield f"the familiar {found!r}", "Use the polite form, without words for kin."


def gender(text: Text) -> Iterator[Finding]:
    """Russian says nothing that fits only men or only women, and no brackets or slashes to fit both.

    Not: «Я приехал(а)», «согласен», a button «Готова»
    """
    if text.locale != "ru":
        return
    found = _BRACKETS.search(text.plain) or _SPEAKER.search(text.plain)
    if text.label and not text.of_the_desk:
        found = found or _PAST.match(text.plain.strip())
    lists = ("gendered", "gendered_button") if text.label else ("gendered",)
    word = found.group() if found else next(filter(None, (met(each, "ru", text.plain) for each in lists)), "")
    if word:
        yield f"{word!r} fits one sex only", "Use the present or an impersonal form: «Нет паспорта», «можно»."


def yo(text: Text) -> Iterator[Finding]:
    """Russian is written with ё: who reads slowly reads it sooner.

    Not: «еще», «ее», «ребенок»
    """
    found = met("yo", text.locale, text.plain)
    if found:
        yield f"{found!r} without ё", "Write ё where it is spoken."


def marks(text: Text) -> Iterator[Finding]:
    """No exclamation mark; three dots, not one sign; single spaces.

    Not: «Пишите!», «подождите…»
    """
    if _SHOUTS.search(text.plain):
        yield "an exclamation mark", "End with a full stop: it is said calmly."
    if "…" in text.plain:
        yield "an ellipsis of one sign", "Write three dots."
    if re.search(r"\S  +\S", text.source):
        yield "a double space", "Use one."
    if re.search(r"[^\W\d_] [,;:.](?!\S)", text.plain):
        yield "a space before a mark", "Delete the space."


def quotes(text: Text) -> Iterator[Finding]:
    """Quotation marks are « » ; in Turkmen “ ”.

    Not: "дом"; right: «дом», in Turkmen “öý”
    """
    own = QUOTES.get(text.locale, QUOTES_ELSEWHERE)
    odd = set(ANY_QUOTES.findall(text.plain)) - set(own)
    if odd:
        yield f"quotation marks {' '.join(sorted(odd))}", f"Write {own[0]}...{own[1]}."
    elif any(re.sub(f"[^{own}]", "", line).replace(own, "") for line in text.plain.split("\n\n")):
        yield "a quotation mark without its fellow", f"Write {own[0]}...{own[1]}."


def watched(text: Text) -> Iterator[Finding]:
    """A short text may be read by somebody else: no word of the deny-list of bot/core/discreet.py (D-08).

    Not: «полиция», «жертва», «горячая линия» in a .short text
    """
    if text.short or text.message.startswith("telegram-"):
        for hit in discreet.hits(text.plain, text.locale):
            yield (
                f"the listed word {hit!r} in a text for watched phones",
                "Say it neutrally.",
            )


def promise(text: Text) -> Iterator[Finding]:
    """No promise nobody can keep: rescue, guarantee, "you are safe", "nobody will know" (D-16).

    Not: «Мы вас спасём», «вы в безопасности», «никто не узнает»
    """
    for hit in discreet.promises(text.plain):
        yield f"the promise {hit!r}", "Say only what is sure, and what happens next."


def verdict(text: Text) -> Iterator[Finding]:
    """Never "you are a victim" nor "you are no victim" (D-17).

    Not: «Вы пострадавший»
    """
    yield from _listed(text, "verdict", "Describe what happened; judge nobody.")


def consent(text: Text) -> Iterator[Finding]:
    """Never ask whether somebody agreed to the work or to sex (D-17).

    Not: «Вы согласились на эту работу?»
    """
    yield from _listed(text, "consent", "Ask what happens now. What they agreed to changes nothing.")


def blame(text: Text) -> Iterator[Finding]:
    """Never blame, nor ask why they did not leave (D-17).

    Not: «Почему вы не ушли?»
    """
    yield from _listed(text, "blame", "Leave it out, or say that they are not to blame.")


def detail(text: Text) -> Iterator[Finding]:
    """Never details of sexual acts, nor words that shame for them (D-17).

    Not: «Вас раздевали?»
    """
    yield from _listed(text, "detail", "Ask only whether somebody forced it.")


def urging(text: Text) -> Iterator[Finding]:
    """Never urge to confront anybody, nor to a method of escape (D-17).

    Not: «Прыгайте», «Поговорите с хозяином»
    """
    yield from _listed(text, "urging", "Name whom to call. A way out is talked over with a person.")


def police(text: Text) -> Iterator[Finding]:
    """A text that names the police names another way too: a consulate, a line, a person, relatives (D-20).

    Not: «Идите в полицию.»
    """
    if text.label or not text.message.startswith(ADVICE):
        return
    for form in text.forms({}):
        found = met("police", text.locale, form)
        if found and not met("another_way", text.locale, form):
            yield f"{found!r} and no other way", "Name the consulate, a helpline or a person too."


def _listed(text: Text, name: str, mend: str) -> Iterator[Finding]:
    found = met(name, text.locale, text.plain)
    if found:
        yield f"{found!r} must not be said", mend
