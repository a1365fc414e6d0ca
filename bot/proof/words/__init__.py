"""What `safar check` proves about words: each locale says the same as English, in its own letters, unharmful.

Each rule is a small function over one `Text`; its docstring is its entry in docs/words.md. What a rule finds
may be excused in locales/exceptions.toml, with a reason. Sources: facts/language_guide.md section 8 (L-n) and
do_no_harm.md (D-nn).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from bot.core.faults import Problem
from bot.core.message import LANGUAGES
from bot.phrasebook import SHARED, Written, placed
from bot.proof.words import exceptions, glossary, letters, shape, size, speech
from bot.proof.words.letters import INVISIBLE
from bot.proof.words.text import Rule, Text

__all__ = ["INVISIBLE", "RULES", "check", "check_all"]

Messages = Mapping[str, tuple[str, Written]]

RULES: tuple[Rule, ...] = (
    Rule("nfc", "L-1", letters.whole_letters),
    Rule("invisible", "L-1", letters.invisible),
    Rule("letters", "L-2", letters.own_letters),
    Rule("mixed", "L-3", letters.one_alphabet),
    Rule("yo", "L-2", speech.yo),
    Rule("apostrophe", "L-4", letters.apostrophes),
    Rule("spelling", "L-4, L-5", letters.spelling),
    Rule("stripped", "L-5", letters.stripped, "warning"),
    Rule("forbidden", "L-6", speech.forbidden),
    Rule("label", "L-6", speech.labels),
    Rule("gender", "L-7", speech.gender),
    Rule("address", "L-8", speech.address),
    Rule("plural", "L-9", shape.plurals),
    Rule("variables", "L-10", shape.variables),
    Rule("choices", "L-10", shape.choices),
    Rule("empty", "L-10", shape.empty),
    Rule("english", "L-10", shape.translated),
    Rule("digits", "L-11", shape.digits),
    Rule("phone", "L-11", shape.phone_numbers),
    Rule("size", "L-12", size.fits),
    Rule("segments", "L-13, D-15", size.segments),
    Rule("signs", "L-13", size.plain_signs),
    Rule("sentence", "L-14", size.sentence, "warning", of_people=True),
    Rule("sentences", "L-14", size.sentences, "warning", of_people=True),
    Rule("marks", "L-16", speech.marks),
    Rule("quotes", "L-16", speech.quotes),
    Rule("D-08", "D-08, D-09", speech.watched),
    Rule("D-16", "D-16", speech.promise, of_people=True),
    Rule("D-17-verdict", "D-17", speech.verdict, of_people=True),
    Rule("D-17-consent", "D-17", speech.consent, of_people=True),
    Rule("D-17-blame", "D-17", speech.blame, of_people=True),
    Rule("D-17-detail", "D-17", speech.detail, of_people=True),
    Rule("D-17-urging", "D-17", speech.urging, of_people=True),
    Rule("D-20", "D-20", speech.police, of_people=True),
)


def check(root: Path, locale: str) -> list[Problem]:
    """Everything wrong with one locale that nothing excuses."""
    return sorted(exceptions.load(root).rest(_found(root, locale)))


Judged = tuple[list[Problem], set[tuple[int, str]]]  # what is wrong, and which exceptions were needed


def judged(root: Path, locales: Sequence[str] = LANGUAGES) -> Judged:
    """Everything wrong with these locales. Fit to run in a process of its own."""
    excused = exceptions.load(root)
    return [problem for locale in locales for problem in excused.rest(_found(root, locale))], excused.used


def check_all(root: Path, parts: Iterable[Judged] | None = None) -> list[Problem]:
    """Everything wrong with any locale, and every exception that excuses nothing any more.

    `parts` = what `judged` said of all locales, when somebody has asked it already.
    """
    excused = exceptions.load(root)
    left: list[Problem] = []
    for problems, used in parts if parts is not None else [judged(root)]:
        left += problems
        excused.used |= used
    return sorted([*left, *excused.problems(), *glossary.problems(root)])


def texts(root: Path, locale: str) -> Iterator[Text]:
    """Every text of a locale that has an English counterpart."""
    english = placed(root, "en")
    for name, (file, own) in placed(root, locale).items():
        if name in english and not file.endswith(SHARED):
            for part in own.patterns:
                yield Text(locale, file, own, english[name][1], part)


def _found(root: Path, locale: str) -> Iterator[tuple[Text | None, Problem]]:
    """Every problem with the text it was found in; what is missing has none."""
    if locale == "en":
        return
    for problem in [*_incomplete(placed(root, "en"), placed(root, locale), locale), *_files(root, locale)]:
        yield None, problem
    rules = (*RULES, *glossary.rules(glossary.load(root)))
    of_the_desk = tuple(rule for rule in rules if not rule.of_people)
    for text in texts(root, locale):
        for rule in of_the_desk if text.of_the_desk else rules:
            for finding in rule.find(text):
                yield text, rule.problem(text, finding)


def _incomplete(english: Messages, found: Messages, locale: str) -> Iterator[Problem]:
    """The same messages and parts in every locale (L-10)."""
    for name, (file, message) in english.items():
        here = file.replace("locales/en/", f"locales/{locale}/")
        if "phone.ftl" in file:  # a page for visitors of the demo, in English and Russian
            continue
        if name not in found:
            yield Problem(here, 0, "missing", f"{name} is missing", "Translate it.")
        else:
            yield from _parts(name, message, *found[name])
    for name in found.keys() - english.keys():
        where, own = found[name]
        yield Problem(where, own.lines[""], "extra", f"{name} is not in English", "Delete it.")


def _parts(name: str, english: Written, file: str, own: Written) -> Iterator[Problem]:
    for part in sorted(english.patterns.keys() ^ own.patterns.keys()):
        full = f"{name}.{part or 'value'}"
        if part in english.patterns:
            yield Problem(file, own.lines[""], "attributes", f"{full} is missing", "Translate it here.")
        else:
            yield Problem(file, own.lines[part], "attributes", f"{full} is not in English", "Delete it.")


def _files(root: Path, locale: str) -> Iterator[Problem]:
    """No spaces at the end of a line: nobody sees them, and every comparison does (L-16)."""
    for file in sorted((root / "locales" / locale).glob("*.ftl")):
        name = str(file.relative_to(root))
        for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
            if line != line.rstrip():
                yield Problem(name, number, "spaces", "spaces at the end of the line", "Delete them.")
