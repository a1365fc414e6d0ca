"""Other coats of the same message, made by code, for training only.

Letters without their marks, the other alphabet in the ways people spell it, slips of a thumb. Every variant is
drawn from a generator seeded by the message itself, so two trainings make the same ones.
"""

import random
import re
import zlib
from collections.abc import Iterator

from training.material import Example

# Dropping the special letters (language guide, section 5).
PLAIN = {
    "ru": str.maketrans("ё", "е"),
    "ky": str.maketrans("ңөү", "ноу"),
    "kk": str.maketrans("әғқңөұүһі", "агкноуухи"),
    "tg": str.maketrans("ғӣқӯҳҷ", "гикухч"),
    "uz": str.maketrans("ўқғҳ", "укгх", "'ʻʼ’‘`"),
    "tk": str.maketrans("äçňöşüýž", "acnosuyz"),
}
_BASE = dict(zip("абвгдезийклмнопрстуфыэ", "abvgdezijklmnoprstufye", strict=True))
_COMMON = {
    **{letter: (latin,) for letter, latin in _BASE.items()},
    "й": ("y", "i", "j"),
    "ё": ("yo", "e", "io"),
    "ж": ("zh", "j", "zh"),
    "х": ("h", "kh", "x"),
    "ц": ("ts", "c"),
    "ч": ("ch", "4", "ch"),
    "ш": ("sh", "w", "sh"),
    "щ": ("sch", "sh", "shch"),
    "ъ": ("",),
    "ы": ("y", "i"),
    "ь": ("", "", "'"),
    "э": ("e",),
    "ю": ("yu", "u", "iu"),
    "я": ("ya", "ia", "ja"),
}
LATIN: dict[str, dict[str, tuple[str, ...]]] = {
    "ru": _COMMON,
    "ky": {
        **_COMMON,
        "ж": ("j", "zh", "j"),
        "ң": ("n", "ng"),
        "ө": ("o", "ö", "o"),
        "ү": ("u", "ü", "u"),
        "к": ("k", "k", "q"),
    },
    "kk": {
        **_COMMON,
        **{"ж": ("j", "zh"), "ә": ("a", "ä", "a"), "ғ": ("g", "gh"), "қ": ("k", "q"), "ң": ("n", "ng")},
        **{
            "ө": ("o", "ö"),
            "ұ": ("u", "ū"),
            "ү": ("u", "ü"),
            "һ": ("h",),
            "і": ("i",),
            "и": ("i",),
            "у": ("u", "w"),
        },
    },
    "tg": {
        **_COMMON,
        **{
            "ғ": ("gh", "g"),
            "ӣ": ("i",),
            "қ": ("q", "k"),
            "ӯ": ("u", "o"),
            "ҳ": ("h",),
            "ҷ": ("j", "dj", "ch"),
        },
        **{"х": ("kh", "x", "h"), "ж": ("zh", "j")},
    },
    "uz": {
        **_COMMON,
        "ў": ("o'", "o", "u"),
        "қ": ("q", "k"),
        "ғ": ("g'", "g"),
        "ҳ": ("h", "x"),
        "ж": ("j",),
        "х": ("x", "h"),
    },
    "tk": {
        **_COMMON,
        "ә": ("a", "ä"),
        "җ": ("j",),
        "ң": ("n", "ň"),
        "ө": ("o", "ö"),
        "ү": ("u", "ü"),
        "ы": ("y",),
        "й": ("y", "ý"),
    },
}
_PAIRS = re.compile("sh|ch|zh|kh|gh|ng|ya|yu|yo|ts|o['ʻ]|g['ʻ]|.", re.DOTALL)
_CYRILLIC = {
    **{"sh": "ш", "ch": "ч", "zh": "ж", "kh": "х", "gh": "г", "ya": "я", "yu": "ю", "yo": "ё", "ts": "ц"},
    **{
        "o'": "ў",
        "oʻ": "ў",
        "g'": "ғ",
        "gʻ": "ғ",
        "q": "қ",
        "x": "х",
        "h": "ҳ",
        "j": "ж",
        "y": "й",
        "w": "в",
        "c": "к",
    },
    **dict(zip("abdefgiklmnoprstuvz", "абдефгиклмнопрстувз", strict=True)),
}
_TURKMEN = {
    "ş": "ш",
    "ç": "ч",
    "ž": "ж",
    "j": "җ",
    "ň": "ң",
    "ý": "й",
    "y": "ы",
    "ö": "ө",
    "ü": "ү",
    "ä": "ә",
    "w": "в",
    "h": "х",
}
_NEXT = {
    **dict(zip("йцукенгшщзфывапролдячсмитьб", "цукенгшщзхывапролджчсмитьбю", strict=True)),
    **dict(zip("qwertyuioasdfghjklzxcvbn", "wertyuiopsdfghjklaxcvbnm", strict=True)),
}
_HAS_CYRILLIC = re.compile("[а-яёәғқңөұүһіӣӯҳҷў]")


def variants(example: Example, times: int = 1) -> Iterator[str]:
    """The message in small letters, then other coats of it; `times` draws of each random kind."""
    words = example.words.lower()
    yield words
    if example.language not in LATIN:
        return
    for turn in range(times):
        chance = random.Random(zlib.crc32(f"{turn}{words}".encode()))
        plain = words.translate(PLAIN[example.language])
        yield plain if plain != words else slipped(words, chance)
        yield slipped(plain if chance.random() < 0.5 else words, chance)
        yield swapped(words, example.language, chance)


def swapped(words: str, language: str, chance: random.Random) -> str:
    """In the other alphabet; one writer keeps to one way of spelling a letter."""
    if _HAS_CYRILLIC.search(words):
        ways = {letter: chance.choice(latin) for letter, latin in LATIN[language].items()}
        return "".join(ways.get(letter, letter) for letter in words)
    if language not in ("uz", "tk"):
        return words
    table = {**_CYRILLIC, **_TURKMEN} if language == "tk" else _CYRILLIC
    turned = "".join(table.get(found, found) for found in _PAIRS.findall(words))
    return turned.translate(PLAIN["uz"]) if language == "uz" and chance.random() < 0.5 else turned


def slipped(words: str, chance: random.Random) -> str:
    """One to three slips: a letter lost, doubled, swapped, or the key beside it."""
    letters = list(words)
    for _ in range(1 + min(2, len(letters) // 30)):
        places = [place for place, letter in enumerate(letters) if letter.isalpha()]
        if not places:
            break
        place, kind = chance.choice(places), chance.randrange(4)
        if kind == 0:
            del letters[place]
        elif kind == 1:
            letters.insert(place, letters[place])
        elif kind == 2 and place + 1 < len(letters):
            letters[place], letters[place + 1] = letters[place + 1], letters[place]
        else:
            letters[place] = _NEXT.get(letters[place], letters[place])
    return "".join(letters)
