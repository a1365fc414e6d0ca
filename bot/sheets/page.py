"""docs/reviews.md: what nobody has read, how a reader works, what a signature means. Made, never written.

Counts are rounded, so that the page says the same tomorrow unless something really changed.
"""

from pathlib import Path

from bot.core.message import LANGUAGES
from bot.service.signing import CRITICAL
from bot.sheets.standing import PartStands, everything, is_desk, ordered

FILE = Path("docs") / "reviews.md"
PACE = 60  # words a minute of a careful reader who compares with English
NAMES = {
    **{"ru": "Russian", "ky": "Kyrgyz", "tg": "Tajik", "uz": "Uzbek (Latin letters)"},
    **{"uz-Cyrl": "Uzbek (Cyrillic letters)", "kk": "Kazakh", "tk": "Turkmen"},
}
ABOUT = {
    "trouble": "danger, the questions, self-harm, children",
    "common": "answers, menus, the help key, quiet lines",
    "numbers": "phone numbers and what stands beside them",
    "human": "a person will write: consent, safe time, the truth about waiting",
}


def made(root: Path) -> str:
    """The whole page."""
    stands = everything(root)
    signed = [each for each in stands if each.signed.last is not None]
    lines = [
        "# Who has read the words",
        "",
        "<!-- Made by `safar locales page --write`. Do not edit by hand. -->",
        "",
        *_truth(stands),
        "",
        "## Languages",
        "",
        *_languages(stands),
        *(["", *_signatures(signed)] if signed else []),
        "",
        "## What a reader reads, in this order",
        "",
        *_parts([each for each in stands if each.locale == LANGUAGES[0]]),
        "",
        HOW,
    ]
    return "\n".join(lines) + "\n"


def _truth(stands: list[PartStands]) -> list[str]:
    whole = [locale for locale in LANGUAGES if _all_signed(stands, locale)]
    unread = [locale for locale in LANGUAGES if locale not in whole]
    names = ", ".join(NAMES[each] for each in unread)
    if not unread:
        return ["A named native reader has signed the safety-critical words of every language as they stand."]
    if len(unread) == len(LANGUAGES):
        return [f"**No native speaker has signed the words of any language**: {names}.", *UNREAD]
    done = ", ".join(NAMES[each] for each in whole) or "no language"
    return [f"Signed as they stand: {done}. **Not yet, or changed since: {names}.**"]


def _all_signed(stands: list[PartStands], locale: str) -> bool:
    return all(each.signed.good for each in stands if each.locale == locale and each.critical)


def _languages(stands: list[PartStands]) -> list[str]:
    lines = ["| language | safety-critical parts signed as they stand | translated back | open remarks |"]
    lines.append("|---|---|---|---|")
    for locale in LANGUAGES:
        own = [each for each in stands if each.locale == locale]
        critical = [each for each in own if each.critical]
        good = sum(each.signed.good for each in critical)
        fresh, texts = sum(each.back - each.stale for each in critical), sum(each.texts for each in critical)
        share = "all" if fresh == texts else "none" if not fresh else f"{fresh * 10 // texts * 10} % or more"
        remarks = sum(each.remarks for each in own) or "none"
        lines.append(f"| {NAMES[locale]} `{locale}` | {good} of {len(CRITICAL)} | {share} | {remarks} |")
    return lines


def _signatures(signed: list[PartStands]) -> list[str]:
    return ["Signatures:", "", *(f"- {NAMES[each.locale]}, {each.part}: {each.state}" for each in signed)]


def _parts(stands: list[PartStands]) -> list[str]:
    """The parts with their sizes, in Russian: the other languages differ little."""
    lines = [
        "| part | what it holds | texts, about | words, about | minutes, about |",
        "|---|---|---|---|---|",
    ]
    by_name = {each.part: each for each in stands}
    total = 0
    for name in ordered(CRITICAL):
        each = by_name[name]
        total += each.words
        lines.append(f"| **{name}** | {ABOUT[name]} | {_round(each.texts, 10)} | {_size(each.words)} |")
    lines.append(f"| *these four together* | *what public mode asks for* | | {_size(total)} |")
    rest = [each for each in stands if not each.critical and not is_desk(each.part)]
    names = ", ".join(each.part for each in rest)
    texts, words = sum(each.texts for each in rest), sum(each.words for each in rest)
    lines.append(f"| the rest of what people read | {names} | {_round(texts, 100)} | {_size(words, 500)} |")
    return lines


def _size(words: int, step: int = 100) -> str:
    rounded = _round(words, step)
    return f"{rounded} | {max(5, _round(rounded / PACE, 5))}"


def _round(number: float, step: int) -> int:
    return max(step, round(number / step) * step)


UNREAD = [
    "They were written with care and read again line by line beside the English, and that is not the same. A",
    "sentence may be clumsy, strange or wrong, and nobody who grew up with the language has told us.",
]
HOW = """\
Sizes are those of the Russian words; minutes are for somebody who compares each text with the English.
The desk's own words come last: operators read them, people in danger do not.

## How a reader works

1. A technician makes the sheet: `safar locales sheet ky --only trouble,common,numbers,human > ky.csv`. It
   opens in Excel and LibreOffice; where Excel shows all in one column, make it with `--excel`.
   `--pictures DIR` draws the phone beside each text.
   [for-reviewers.md](for-reviewers.md) goes with it, in English and Russian.
2. The reader reads row by row: what the person sees, where it appears, what the English says. Better
   words go under *proposal*, doubts under *remark*. A good text stays as it is.
3. The technician takes the sheet back: `safar locales import ky.csv --by "Name"`, first with `--dry-run`.
   A row that does not fit (a lost number, a text that changed meanwhile, a word a watched phone must not
   show) is refused with its reason, and nothing is taken over until it is mended.
4. The reader looks at what they have changed, and signs each part: at the desk (page "Texts"), or `safar
   locales sign ky trouble --by "Name" --sheet ky-new.csv`, where the sheet is a new one that they have
   read. Nobody signs for somebody else.

Somebody who has not seen the English may translate back what they understand: `safar locales blind ky >
blind.csv`, then `safar locales back blind.csv --by "Name"`. What a program translated back is kept as
*not a person*. When the words change, it is shown as stale.

## What "signed" means

A named person who grew up with the language has read every text of that part, as it stood that day, and
says: it is right, it is clear to somebody with four school years and little time, and it puts nobody in
danger. The signature is of those very words. One changed letter, and the part is no longer signed; the
others stay.

It does not mean that a number is right, that a flow asks the right question, or that an organisation
stands behind it.

## What safar does until then

- `mode = "public"` offers no language whose four parts are not signed as they stand; nothing switches
  that off.
- `mode = "pilot"` is for trying it out with people who know that these are drafts.
- `safar doctor`, the desk's page "Texts" and `safar locales status` say which parts nobody has signed."""
