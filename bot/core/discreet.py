"""Words that must not stand on a watched phone, and promises nobody can keep (do-no-harm D-08 and D-16).

Two kinds of entry. A stem matches at the beginning of a word, in every language, whatever the text is
written in. A short word (up to four letters, and its plain forms) matches only alone, and only in the
languages that mean it: a slave in Turkmen is a flower in Uzbek. Every Cyrillic entry is matched in Latin too,
as `core/latin.py` sends it. Letter case, apostrophes, line breaks and invisible characters do not matter.

The first list is D-08's, extended from the glossary. The list of promises is the authors' own knowledge and,
like all words here, waits for native readers.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from bot.core.latin import plain, to_latin

# "*" stands for the rest of a word.
STEMS = {
    "en": "traffick, victim, slave, enslav, hotline, helpline, rescue, police, exploit, violence",
    "ru": "торговл, работорговл, трафик, антитрафик, жертв, рабств, рабын, горяч* лини, доверия, полиц,"
    " милиц, эксплуат, насил, изнасил, принудительн* труд, кабал",
    "kk": "сауда, адамдарды сат, құрбан, зардап шеккен, құлдық, сенім телефон, жедел желі, зорлық, зорлығ,"
    " қанау, мәжбүрлі еңбек, мәжбүрлеп жұмыс",
    "ky": "соода, адам сат, курмандык, курмандыг, жабырлан, жабыр тарткан, кулчулук, ишеним телефон,"
    " ысык линия, зомбулук, зомбулуг, мажбурлап ишт, мажбурлап эмгек",
    "tg": "савдо, қурбон, ҷабрдида, ғулом, боварӣ, боварии, хати гарм, хатти гарм, зӯровар, хушунат,"
    " истисмор, политси, милитси, хариду фурӯш, меҳнати маҷбур, кори маҷбур",
    "uz-Cyrl": "савдо, қурбон, жабрлан, қуллик, ишонч телефон, иссиқ линия, зўравон, мажбурий меҳнат,"
    " мажбурлаб ишлат",
    "tk": "söwda, jebir çeken, gulçulyk, gulçulyg, ynam telefon, gyzgyn liniýa, zorluk, zorlug, polisiý,"
    " milisiý, mejbury zähmet, mejbury işlet",
}
WORDS = {
    "any": "IOM, МОМ, XMT, ХМТ",
    "ru": "раб, раба, рабу, рабом, рабе, рабы, рабов, рабам, рабами, рабах",
    "kk": "құл, құлдар",
    "ky": "кул, кулдар",
    "uz-Cyrl": "қул, қуллар",
    "tk": "gul, gullar, pida, pidasy, pidalar, pidalary",
}
BORROWED = ("any", "ru")  # these short words count in a text of any language: Russian is mixed into all
PROMISES = {
    "en": "rescue, we will free, we will save, you are safe, nobody will know, no one will know, guarantee,"
    " we promise, we will protect you",
    "ru": "гаранти, мы вас спас, мы спас, вас спасут, спасём, спасем, освободим, вас освобод, вызволим,"
    " вытащим, вы в безопасности, вы теперь в безопасности, в полной безопасности, вам ничего не грозит,"
    " вы будете свободн, никто не узнает, никто ничего не узнает, никто об этом не узнает, обещаем, обещаю,"
    " мы защитим, мы вас защитим, всё будет хорошо, все будет хорошо",
    "kk": "кепілдік, кепіл береміз, уәде береміз, құтқарамыз, құтқарады, босатамыз, азат етеміз,"
    " сіз қауіпсізсіз, сіз қауіпсіз жердесіз, сізді қорғаймыз, ешкім білмейді, ешкім ештеңе білмейді,"
    " бәрі жақсы болады",
    "ky": "кепилдик, кепил беребиз, убада беребиз, куткарабыз, куткарышат, бошотобуз, бошотушат,"
    " сиз коопсузсуз, сиз азыр коопсузсуз, сиз коопсуз жердесиз, сизди коргойбуз, эч ким билбейт,"
    " эч ким эч нерсе билбейт, баары жакшы болот",
    "tg": "кафолат, замонат медиҳем, ваъда медиҳем, наҷот медиҳем, наҷот медиҳанд, озод мекунем,"
    " шумо дар амон, шумо бехатар, шумо дар бехатарӣ, шуморо ҳифз мекунем, ҳеҷ кас намедонад,"
    " ҳеҷ кас намефаҳмад, ҳеҷ кас чизе намедонад, ҳама чиз хуб мешавад",
    "uz-Cyrl": "кафолат, ваъда берамиз, қутқарамиз, қутқаришади, озод қиламиз, озод этамиз,"
    " сиз хавфсизсиз, сиз хавфсиз жойда, сизни ҳимоя қиламиз, ҳеч ким билмайди,"
    " ҳеч ким ҳеч нарса билмайди, ҳаммаси яхши бўлади",
    "tk": "kepillik, kepil geç, güwä geçýäris, söz berýäris, wada berýäris, halas ederis, halas ederler,"
    " boşadarys, azat ederis, siz howpsuz, sizi goraýarys, hiç kim bilmez, hiç kim hiç zat bilmez,"
    " hemme zat gowy bolar",
}

# "This is not a guarantee" is no promise, nor is the question "are you safe?".
_DENIED_BEFORE = r"(?<!не )(?<!ne )(?<!not )(?<!not a )(?<!no )(?<!без )(?<!bez )"
_DENIED_AFTER = (
    r"(?!\w*(?: \w+)? (?:эмес|emes|емес|emas|эмас|нест|nest|däl|dal"
    r"|бербе|berbe|берме|berme|bermay|бермай|намедиҳ|namedih))(?!\w*\?)"
)


def hits(text: str, locale: str | None = None) -> tuple[str, ...]:
    """The entries of the deny-list that the text contains, as the list spells them, in order of appearance.

    `locale` names the language of the text and lets other languages' short words pass; without it all count.
    """
    return _found(_deny_list(locale), text)


def words(text: str, locale: str | None = None) -> tuple[str, ...]:
    """The same hits as the writer knows them: the whole words of the text, in small letters."""
    normal = _normal(text)
    pattern, _ = _deny_list(locale)
    ends = ((match.start(), _REST.match(normal, match.end())) for match in pattern.finditer(normal))
    return tuple(dict.fromkeys(normal[start : rest.end()] for start, rest in ends if rest is not None))


_REST = re.compile(r"\w*")


def promises(text: str) -> tuple[str, ...]:
    """The promise words the text contains, in any language: rescue, guarantee, safety, secrecy."""
    return _found(_promise_list(), text)


Searcher = tuple[re.Pattern[str], tuple[str, ...]]


def _found(searcher: Searcher, text: str) -> tuple[str, ...]:
    pattern, entries = searcher
    matches = pattern.finditer(_normal(text))
    return tuple(dict.fromkeys(entries[match.lastindex - 1] for match in matches if match.lastindex))


@lru_cache
def _deny_list(locale: str | None) -> Searcher:
    own = "uz-Cyrl" if locale == "uz" else locale
    alone = [(lang, word) for lang, word in _entries(WORDS) if own is None or lang in (own, *BORROWED)]
    whole = [(entry, rf"(?:{_forms(entry, lang)})(?!\w)") for lang, entry in alone]
    return _searcher([*_stems(STEMS), *whole])


@lru_cache
def _promise_list() -> Searcher:
    return _searcher(_stems(PROMISES), _DENIED_BEFORE, _DENIED_AFTER)


def _entries(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(lang, entry.strip()) for lang, row in table.items() for entry in row.split(",") if entry.strip()]


def _stems(table: dict[str, str]) -> list[tuple[str, str]]:
    """Stems as patterns, with a third spelling in bare ASCII for roads that carry nothing else."""
    return [(entry, f"(?:{_forms(entry, lang, bare=True)})") for lang, entry in _entries(table)]


def _searcher(patterns: Iterable[tuple[str, str]], before: str = "", after: str = "") -> Searcher:
    """One pattern, a group an entry. `before` and `after` are asked once for all, which is twice as quick."""
    pairs = list(patterns)
    every = "|".join(f"({pattern})" for _, pattern in pairs)
    return re.compile(rf"(?<!\w){before}(?:{every}){after}"), tuple(entry for entry, _ in pairs)


def _forms(entry: str, lang: str, bare: bool = False) -> str:
    """The entry as written and as sent in Latin, as alternatives of a pattern."""
    latin = to_latin(entry, lang)
    forms = [entry, latin, *([latin.translate(_BARE)] if bare else [])]
    normal = dict.fromkeys(_normal(form) for form in forms)
    return "|".join(re.escape(form).replace(r"\*", r"\w*") for form in normal)


_BARE = str.maketrans("äöüÄÖÜ", "aouAOU")


def _normal(text: str) -> str:
    """One spelling of the text: no case, apostrophes or invisible characters, single spaces."""
    folded = plain(text).casefold().replace("'", "")
    visible = "".join(character for character in folded if unicodedata.category(character) != "Cf")
    return " ".join(visible.split())
