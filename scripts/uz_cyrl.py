"""locales/uz/*.ftl -> locales/uz-Cyrl/*.ftl: the same Uzbek words in Cyrillic letters.

Only the words themselves change: ids, attributes, variables, selectors and comments stay as they are. The
letters follow the Uzbek alphabets of 1995 (Latin) and 1940 (Cyrillic). Two things no rule knows, so they
stand in lists: loanwords with ц, and words Cyrillic spells in a way of its own. Run it after every change of
the Latin words; a wrong word is mended in the lists here, never in the files it writes.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.parser import FluentParser

ROOT = Path(__file__).resolve().parent.parent
HEAD = "### Made from locales/uz by scripts/uz_cyrl.py. Mend the words there, not here.\n\n"

# Names and signs that stay Latin in every language.
TOKENS = frozenset(
    {"Telegram", "WhatsApp", "SMS", "SOS", "IOM", "RuID", "KRAZ", "MOHRE", "Start", "Enter", "E", "T"}
    | {"T1", "T2", "T3", "T4"}
)
# Beginnings of words, in small letters. Longer ones first where one begins another.
LOANS_WITH_TS = ("litsenzi", "politsi", "migratsi", "ekspluatatsi")
EXCEPTIONS = {
    "polsha": "польша",
    "model": "модель",
    "parol": "пароль",
    "filtr": "фильтр",
    "kalendar": "календарь",
    "kompyuter": "компьютер",
}

LETTERS = {
    **{"yoʻ": "йў", "sʼh": "сҳ", "sh": "ш", "ch": "ч", "oʻ": "ў", "gʻ": "ғ"},
    **{"ya": "я", "yu": "ю", "yo": "ё", "ye": "е", "ʼ": "ъ"},
    **dict(zip("abdefghijklmnopqrstuvxyz", "абдефгҳижклмнопқрстувхйз", strict=True)),
}
WORD = re.compile(r"[A-Za-zʻʼ]+\d?")
LETTER = re.compile("|".join(sorted(LETTERS, key=len, reverse=True)))
OPEN_E = re.compile("(^|[aeiou]ʻ?)e")  # э at the beginning of a word and after a vowel, е elsewhere


def cyrillic(text: str) -> str:
    """Uzbek in Cyrillic letters; marks, digits and tokens stay."""
    return WORD.sub(lambda found: _word(found.group()), text)


def _word(word: str) -> str:
    if word in TOKENS:
        return word
    small = word.lower()
    for latin, own in EXCEPTIONS.items():
        if small.startswith(latin):
            rest = small.removeprefix(latin)
            # A soft sign gives way to an ending: модель, but модели, паролни, автомобиллар.
            return _cased((own.removesuffix("ь") if rest else own) + _letters(rest), word)
    if small.startswith(LOANS_WITH_TS):
        small = small.replace("ts", "ц")
    return _cased(_letters(OPEN_E.sub(r"\1э", small)), word)


def _letters(small: str) -> str:
    return LETTER.sub(lambda found: LETTERS[found.group()], small)


def _cased(small: str, like: str) -> str:
    """The case of another spelling of the word: all capitals, a capital first letter, or none."""
    if len(like) > 1 and like.isupper():
        return small.upper()
    return small[0].upper() + small[1:] if like[0].isupper() else small


def convert(source: str) -> str:
    """A whole Fluent file with its words in Cyrillic."""
    changed, end = [HEAD], 0
    for start, stop in _words(FluentParser(with_spans=True).parse(source)):
        changed += [source[end:start], cyrillic(source[start:stop])]
        end = stop
    return "".join([*changed, source[end:]])


def _words(node: object) -> Iterator[tuple[int, int]]:
    """Where the text elements stand, in order. Refuses a file Fluent cannot read."""
    if isinstance(node, ast.Junk):
        raise SystemExit(f"not Fluent: {node.content}")
    if isinstance(node, ast.TextElement) and node.span:
        yield node.span.start, node.span.end
    elif isinstance(node, list):
        for each in node:
            yield from _words(each)
    elif isinstance(node, ast.BaseNode):
        parts = list(_words(list(vars(node).values())))
        yield from sorted(parts)


def derived(root: Path = ROOT) -> dict[str, str]:
    """What the files of locales/uz-Cyrl should hold now, by name."""
    files = sorted((root / "locales" / "uz").glob("*.ftl"))
    return {file.name: convert(file.read_text(encoding="utf-8")) for file in files}


def write(root: Path = ROOT) -> None:
    """Write every file of locales/uz-Cyrl and delete those whose Latin source is gone."""
    folder = root / "locales" / "uz-Cyrl"
    folder.mkdir(exist_ok=True)
    files = derived(root)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    for file in folder.glob("*.ftl"):
        if file.name not in files:
            file.unlink()


if __name__ == "__main__":
    write()
