"""What `safar check` proves about words: every locale says the same as English, in its own letters.

Each rule is a small function over one `Text` (one value or attribute of a message in one locale). Sources:
facts/language_guide.md section 8, do_no_harm.md D-08, D-15, D-16.
"""

import re
import sys
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast

from bot.core import discreet, sms
from bot.core.faults import Problem
from bot.core.message import LANGUAGES
from bot.phrasebook import SHARED, messages, written

CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
LETTERS = {
    "ru": CYRILLIC,
    "ky": CYRILLIC + "ңөү",
    "kk": CYRILLIC + "әғқңөұүһі",
    "tg": "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя",
    "uz-Cyrl": "абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ",
    "uz": "abdefghijklmnopqrstuvxyzcʻʼ",
    "tk": "abçdeäfghijžklmnňoöprsştuüwyýz",
}
TOKENS = frozenset(
    {
        "sms",
        "sos",
        "telegram",
        "whatsapp",
        "id",
        "pin",
        "iom",
        "safar",
        "mute",
        "https",
        "http",
        "url",
        "csv",
        "totp",
        "qr",
        "tel",
        "ctrl",
        "enter",
        "esc",
        "kraz",
        "mohre",
        "migrate",
        "ruid",
        "ok",
        "alt",
        "tab",
        "shift",
        "cmd",
        "t",
        "t1",
        "t2",
        "t3",
        "t4",
        "e",
        "javascript",
        "start",
        "ucs",
        "gsm",
    }
)
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00a0\u202f]")
WORD = re.compile(r"[^\W\d_]+(?:[ʻʼ'-][^\W\d_]+)*[ʻʼ]?")
PLACEABLE = re.compile(r"\{[^{}]*\}")
VARIABLE = re.compile(r"\$([a-z_]+)")
VARIANT = re.compile(r"^\s*\*?\[[a-z0-9]+\]\s*", re.MULTILINE)
FAMILIAR = {
    "ru": r"\b(ты|тебе|тебя|твой|твоя)\b",
    "ky": r"\b(сен|сага|сенин)\b",
    "kk": r"\b(сен|сенің|саған)\b",
    "tg": r"\bту\b",
    "uz": r"\b(sen|senga|sening)\b",
    "uz-Cyrl": r"\b(сен|сенга|сенинг)\b",
    "tk": r"\b(sen|saňa|seniň)\b",
}
FORBIDDEN = {
    "ru": r"\b(жертв\w*|раб|рабы|нелегал\w*|валидн\w*|соглас(ен|на)|уверена?)\b|\((а|на)\)|/(а|ла)\b",
    "ky": r"\b(үшін|және|емес|жоқ|жұмыс|көмек|болады)\b",
    "kk": r"\b(үчүн|эмес|жумуш|болот|жардам)\b|болып табылады|жүзеге асыр",
    "tg": r"\b(пулис|гузарнома|мадорик|бимористон|телефун|кумак)\b|хатҳои гарм",
    "uz": r"\b(yardım|mesaj|lütfen|acil|pasaport)\b|issiq liniya",
    "tk": r"\b(yardım|mesaj|lütfen|acil|evet|hayır|ve|için|değil|polis|pasaport|bilet|elçilik|işveren)\b",
}
BARE_SHORT = re.compile(r"^(trouble|someone_else|check)-s\d$")
ANSWERS = {"GSM-7": " 1 hawa 2 yo'q 3 ?", "UCS-2": " 1 ооба 2 жоқ 3 ?"}  # the longest labels of common-short
LONG_SHORTS = frozenset({"check-plan", "human-consent", "languages"})
FULL_ONLY = ("desk-", "desk_", "telegram-", "phone-")


@dataclass(frozen=True, slots=True)
class Text:
    """One value or attribute as it stands in a file."""

    locale: str
    message: str
    attribute: str  # "" = the value
    source: str
    english: str
    file: str
    line: int

    @property
    def plain(self) -> str:
        """The words a person reads, without placeables and selectors' machinery."""
        return VARIANT.sub(" ", PLACEABLE.sub(" ", re.sub(r"\{ \$\w+ ->", " ", self.source))).replace(
            "}", " "
        )

    @property
    def short(self) -> bool:
        """Does it leave by SMS or to a watched phone?"""
        return self.attribute in ("short",) or self.attribute.endswith("_short") or self.question

    @property
    def question(self) -> bool:
        """Is it one of the numbered questions of the short form?"""
        return bool(BARE_SHORT.match(self.message)) and not self.attribute

    def wrong(self, rule: str, problem: str, mend: str) -> Problem:
        name = f"{self.message}.{self.attribute}" if self.attribute else self.message
        return Problem(self.file, self.line, rule, f"{name}: {problem}", mend)


Rule = Callable[[Text], Iterator[Problem]]


def normal(text: Text) -> Iterator[Problem]:
    """NFC, nothing invisible."""
    if unicodedata.normalize("NFC", text.source) != text.source:
        yield text.wrong("nfc", "letters are written in two pieces", "Normalise the file to NFC.")
    if INVISIBLE.search(text.source):
        yield text.wrong("invisible", "an invisible character stands in it", "Delete it.")


def own_letters(text: Text) -> Iterator[Problem]:
    """Every letter belongs to the language; no word mixes Latin and Cyrillic."""
    allowed = set(LETTERS[text.locale])
    for word in WORD.findall(text.plain):
        lower = word.lower()
        if lower in TOKENS or all(part in TOKENS for part in lower.split("-")):
            continue
        strange = sorted({each for each in lower if each.isalpha() and each not in allowed})
        if strange:
            yield text.wrong(
                "letters", f"{word!r} has {' '.join(strange)}", f"Use only letters of {text.locale}."
            )


def forbidden(text: Text) -> Iterator[Problem]:
    """Familiar address, words of a neighbouring language, gendered forms."""
    for table, rule in ((FAMILIAR, "address"), (FORBIDDEN, "forbidden")):
        pattern = table.get(text.locale)
        found = re.search(pattern, text.plain, re.IGNORECASE) if pattern else None
        if found and not text.message.startswith("languages"):
            yield text.wrong(rule, f"{found.group(0)!r} must not stand here", "See the language guide.")


def marks(text: Text) -> Iterator[Problem]:
    """No exclamation marks, double spaces, wrong dots."""
    if "!" in text.plain:
        yield text.wrong("marks", "an exclamation mark", "Say it calmly.")
    if "…" in text.plain:
        yield text.wrong("marks", "a one-character ellipsis", "Write three dots.")
    if re.search(r"[^\s]  +[^\s]", text.source):
        yield text.wrong("marks", "a double space", "Use one.")


def quiet(text: Text) -> Iterator[Problem]:
    """D-08: nothing a watcher may not read in the short form. D-16: no promise anywhere."""
    if text.short:
        for hit in discreet.hits(text.plain, text.locale):
            yield text.wrong("D-08", f"the listed word {hit!r} in a text for watched phones", "Find another.")
    if not text.message.startswith(FULL_ONLY):
        for hit in discreet.promises(text.plain):
            yield text.wrong("D-16", f"the promise {hit!r}", "Say only what is sure.")


def size(text: Text) -> Iterator[Problem]:
    """Labels fit a button, short texts fit their SMS (D-15)."""
    label = text.attribute not in ("", "short")
    limit = 12 if text.attribute.endswith("_short") else 40
    words = text.source.strip()
    if label and len(words) > limit and text.message != "languages":
        yield text.wrong("size", f"{len(words)} characters on a button", f"At most {limit}.")
    if not text.short or label:
        return
    form = sms.for_sms(words, text.locale)
    if text.question and sms.segments(form + ANSWERS[sms.encoding(form)]) > 1:
        yield text.wrong("size", "does not fit one SMS with its answers", "Shorten it (D-15).")
    most = 4 if text.message in LONG_SHORTS else 2
    if sms.segments(form) > most:
        yield text.wrong("size", f"{sms.segments(form)} SMS segments", f"At most {most}.")


def translated(text: Text) -> Iterator[Problem]:
    """A text equal to English was forgotten."""
    words = [word.lower() for word in WORD.findall(text.plain)]
    if text.source == text.english and any(word not in TOKENS and len(word) > 2 for word in words):
        yield text.wrong("english", "is still English", "Translate it.")


def variables(text: Text) -> Iterator[Problem]:
    """The same variables, and no plural forms where the language has none."""
    if set(VARIABLE.findall(text.source)) != set(VARIABLE.findall(text.english)):
        yield text.wrong("variables", "other variables than the English text", "Use the same.")
    if text.locale != "ru" and re.search(r"\[(one|few|many)\]", text.source):
        yield text.wrong("plural", "a plural form this language does not have", "Keep [none] and *[other].")


RULES: tuple[Rule, ...] = (normal, own_letters, forbidden, marks, quiet, size, translated, variables)


def check(root: Path, locale: str) -> list[Problem]:
    """Everything wrong with one locale, beginning with what is missing."""
    if locale == "en":
        return []
    english = messages(root, "en")
    found = messages(root, locale)
    problems = list(_complete(english, found, locale))
    for name, (file, line, message) in found.items():
        if name not in english or file.endswith(SHARED):
            continue
        reference = written(english[name][2])
        for attribute, source in written(message).items():
            text = Text(locale, name, attribute, source, reference.get(attribute, ""), file, line)
            for rule in RULES:
                problems += rule(text)
    return problems


def _complete(
    english: dict[str, tuple[str, int, ast.Message]],
    found: dict[str, tuple[str, int, ast.Message]],
    locale: str,
) -> Iterator[Problem]:
    for name, (file, _, message) in english.items():
        here = file.replace("locales/en/", f"locales/{locale}/")
        if "phone.ftl" in file:  # a page for visitors of the demo, in English and Russian
            continue
        if name not in found:
            yield Problem(here, 0, "missing", f"{name} is missing", "Translate it.")
            continue
        wanted, has = set(written(message)), set(written(found[name][2]))
        for attribute in sorted(wanted ^ has):
            what = "missing" if attribute in wanted else "not in English"
            yield Problem(
                found[name][0],
                found[name][1],
                "attributes",
                f"{name}.{attribute or 'value'} is {what}",
                "Match it.",
            )
    for name in set(found) - set(english):
        yield Problem(found[name][0], found[name][1], "extra", f"{name} is not in English", "Delete it.")


def check_all(root: Path) -> list[Problem]:
    """Everything wrong with any locale."""
    return sorted(problem for locale in LANGUAGES for problem in check(root, locale))


if __name__ == "__main__":  # a translator's quick look at one locale
    for each in check(Path(), sys.argv[1]):
        sys.stdout.write(f"{each}\n")
