"""Yes or no with more behind it: "да, забрали паспорт", "ҳа, паспортимни олди", "жок, жакшы".

Only what understanding cannot tell from a whole message. A "yes" counts at the beginning unless a "no" or a
doubt follows at once ("да нет", "да не знаю"). A "no" counts only with a mark behind it or said twice:
"нет паспорта" tells of a passport, and "не" begins sentences in Russian.
"""

import re

YES = frozenset(
    [
        "да",
        "ага",
        "угу",
        "конечно",
        "ооба",
        "ова",
        "ҳа",
        "ха",
        "иә",
        "ия",
        "бале",
        "бали",
        "балли",
        "ha",
        "haa",
        "xa",
        "hawa",
        "howa",
        "da",
        "ooba",
        "iya",
        "bale",
        "yes",
    ]
)
NO = frozenset(
    [
        "нет",
        "неа",
        "жок",
        "жоқ",
        "йўқ",
        "йук",
        "йўк",
        "не",
        "ýok",
        "yok",
        "yo'q",
        "yoq",
        "joq",
        "jok",
        "net",
        "no",
    ]
)
UNLESS = frozenset(
    {
        *NO,
        *[
            "ладно",
            "ну",
            "знаю",
            "уверен",
            "хз",
            "билбейм",
            "билмейм",
            "билмайман",
            "намедонам",
            "bilmayman",
            "bilmeýärin",
            "bilemok",
            "emes",
            "эмес",
        ],
    }
)
_WORDS = re.compile(r"[^\W\d_]+(?:['ʻʼ’‘`][^\W\d_]+)*")
_MARK = re.compile(r"\s*[,.;:!\n\-–—]")
_TICKS = str.maketrans(dict.fromkeys("ʻʼ’‘`", "'"))


def begins_with(words: str) -> str | None:
    """ "yes" or "no" when the message begins with it and says more."""
    small = words[:400].casefold().translate(_TICKS).strip()
    found = list(_WORDS.finditer(small))
    if len(found) < 2 or found[0].start() > 2:
        return None
    first, second = found[0].group(), found[1].group()
    if first in YES:
        return None if second in UNLESS else "yes"
    if first in NO and (_MARK.match(small, found[0].end()) or second == first):
        return None if second in YES else "no"
    return None


def says_more(words: str) -> bool:
    """Is it more than an answer of one word?"""
    return len(_WORDS.findall(words[:400])) > 1
