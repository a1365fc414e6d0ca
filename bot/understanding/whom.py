"""Of whom a message speaks: the writer, somebody else, or both. And thanks, which want no answer.

"They lock my brother in" and "they lock me in" are the same danger and not the same question. What decides is
grammar, not likeness, so it stands in rules beside the classifier (`whom.toml`): who is named, in which case
form, and whether the writer speaks of themself. It never says whether there is danger, and where it is not
sure it says so: then the question is put so that it fits both.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from bot.core.faults import BadFiles, Problem
from bot.core.meaning import Whom
from bot.understanding.text import Word, clean, sounds_of

_FILE = Path(__file__).parent / "whom.toml"
_PLURAL = "(?:[ltdn](?:a|e|o|u)r|on|ho)?"
_OWN = "(?:[aeiou]?m[iu][zs]|[aeiou]?m|s?[iu]|amon|ason|iam|[aeiou]{1,2}w)?"
_OBJECT = "(?:[ndt][iu]|[nd][aeo]n?|t[ae]n|[gkh][aeo]|ro|[iu]ro)"
_NOMINAL = re.compile(f"{_PLURAL}{_OWN}{_PLURAL}{_OWN}(?:[ndt][iu]n|d[aeo](?:gi|ki)?|i)?")
_TOLD = re.compile(f"{_PLURAL}{_OWN}{_PLURAL}{_OWN}{_OBJECT}|(?:[iu]?m|lar[iu]m)[iue]|(?:[iu]?m)a")
_MY = re.compile("(?:[ltdn][aeou]r|ho)?[aeiou]{0,2}m.*")
_SELF = re.compile(
    "..+(?:man|m[iu][zs]|[mbp][iu]n|b[iu][zs]|[dt][iu]m|[aei]m|(?:iar|ier|der)[iu]n|[ae]mok|iar[iu]s|ier[iu]s)"
)
_OWN_THING = "[iu]?(?:m|m[iu][zs])(?:[ndt]?[iu]|ro)?"
_RUSSIAN = re.compile("[а-яё]+")
_THEM = "ям"  # Russian "to the guests", no verb of a first person
_LEAST, _SHORT, _MOST, _NEAR, _TINY = 4, 3, 14, 3, 2
_THEY = {"они": "", "oni": "near"}  # Russian "they" sounds like "him" of our other languages
_NAMED = ("told", "weak", "near")
_BY_WORD = ("ru", "en")


class Whoms:
    """The lists, ready to be asked."""

    def __init__(self, file: Path = _FILE) -> None:
        """Raises BadFiles when the file is not TOML."""
        lists = _read(file)
        pooled, russian = lists.pop("all"), lists["ru"]
        self._near, self._weak = _stems(lists, "near"), _stems(lists, "weak")
        spelled = {name: " ".join(lists[code].get(name, "") for code in _BY_WORD) for name in _NAMED}
        self._whole = {name: _whole(words.split()) for name, words in spelled.items()}
        self._told = _whole(_tokens(lists, "told"))
        self._me, self._mine = _whole(_tokens(lists, "me")), _whole(_tokens(lists, "mine"))
        self._no_self = _whole(pooled["no_self"].split())
        self._speech = _whole(pooled["speech"].split())
        self._this, self._number = _whole(pooled["this"].split()), tuple(_whole(pooled["number"].split()))
        self._not = _whole(pooled["not"].split())
        self._since = _whole(pooled["since"].split())
        own = "|".join(sorted({sound for token in pooled["own"].split() for sound in sounds_of(token)}))
        self._own = re.compile(f"(?:{own}){_OWN_THING}")
        self._ends = re.compile(f".+{russian['ends']}")
        self._silent = [
            _silence(line) for each in lists.values() for line in each["silent"].strip().split("\n")
        ]
        self._thanks = _whole(_tokens(lists, "thanks"))
        self._around = _whole(_tokens(lists, "around"))
        self._greetings, self._asks = _whole(pooled["greetings"].split()), _whole(pooled["asks"].split())

    def whom(self, words: tuple[Word, ...]) -> Whom:
        """Of whom it speaks."""
        if len(words) < _TINY:
            return Whom.UNSAID
        kinds = [self._kind(word) for word in words]
        for place in range(1, len(words)):
            if kinds[place] == "me" and words[place - 1].raw == "у":
                kinds[place] = "mine"  # Russian "with me", "mine"
        denied = [kind == "mine" and self._denied(words, place) for place, kind in enumerate(kinds)]
        kinds = ["" if not_i else kind for kind, not_i in zip(kinds, denied, strict=True)]
        told, weak, near = ("told" in kinds), ("weak" in kinds), ("near" in kinds)
        me, mine = ("me" in kinds), ("mine" in kinds)
        if not (told or weak or near):
            return Whom.SELF if me or mine else Whom.UNSAID
        quoted = any(_is(word, self._speech) for word in words)
        if me and not (told or weak or quoted):
            return Whom.SELF  # "my husband beats me"
        sure = told or weak or any(denied) or self.silent(words)
        return Whom.OTHER if sure and not (me or mine) else Whom.BOTH

    def _denied(self, words: tuple[Word, ...], place: int) -> bool:
        """ "Not I": said of oneself to speak of another."""
        before = words[place - 1].raw == "не" if place else False
        return before or any(_is(word, self._not) for word in words[place + 1 : place + 2])

    def silent(self, words: tuple[Word, ...]) -> bool:
        """Is somebody told of who does not answer? Only in a short message: a long one tells more."""
        if len(words) > _MOST or not any(self._kind(word) in ("near", "weak", "told") for word in words):
            return False
        return any(_stands(line, words) for line in self._silent)

    def only_silent(self, words: tuple[Word, ...]) -> bool:
        """The same with nothing else beside it: no word of danger, whatever the classifier likens it to."""
        pieces = tuple(piece for line in self._silent for part in line for piece in part)
        plain = (
            self._kind(word) in _NAMED or _is(word, self._since) or _begins(word, pieces) for word in words
        )
        return self.silent(words) and all(plain)

    def thanks(self, words: tuple[Word, ...]) -> bool:
        """Is it thanks and nothing else?"""
        kinds = [_is(word, self._thanks) for word in words]
        return any(kinds) and all(
            kind or _is(word, self._around) or _is(word, self._greetings)
            for word, kind in zip(words, kinds, strict=True)
        )

    def idle(self, words: tuple[Word, ...], cleaned: str) -> bool:
        """Thanks, a greeting or a question: words, but no answer to what was asked."""
        if not words:
            return True
        greeted = all(_is(word, self._greetings) or _is(word, self._around) for word in words)
        asked = cleaned.rstrip().endswith("?") or _is(words[0], self._asks)
        return self.thanks(words) or (greeted and any(_is(w, self._greetings) for w in words)) or asked

    def here(self, words: tuple[Word, ...]) -> bool:
        """Do they mean the number they write from: "на этот номер", "shu raqamga"?"""
        these = [_is(word, self._this) for word in words]
        numbers = [_is(word, frozenset(self._number)) or _begins(word, self._number) for word in words]
        return len(words) <= _LEAST and any(these) and all(map(bool.__or__, these, numbers))

    def _kind(self, word: Word) -> str:
        """told, weak, near, me, mine or ""."""
        if word.raw in _THEY:
            return _THEY[word.raw]
        for name in _NAMED:
            if _is(word, self._whole[name]):
                return name
        if _is(word, self._told):
            return "told"
        if _is(word, self._me):
            return "me"
        for name, stems in (("weak", self._weak), ("near", self._near)):
            if found := _inflected(word, stems):
                return {"told": "told", "my": name}.get(found, "near")
        return "mine" if self._speaks(word) else ""

    def _speaks(self, word: Word) -> bool:
        """Does the writer speak of themself: "I", a verb's ending, "my passport"?"""
        if _is(word, self._no_self):
            return False
        if _is(word, self._mine) or any(self._own.fullmatch(sound) for sound in word.sounds):
            return True
        if _RUSSIAN.fullmatch(word.raw) and self._ends.fullmatch(word.raw):
            return True
        if word.raw.endswith(_THEM):
            return False
        return len(word.raw) > _LEAST and any(_SELF.fullmatch(sound) for sound in word.sounds)


def _read(file: Path) -> dict[str, dict[str, str]]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as fault:
        problem = Problem(f"bot/understanding/{file.name}", 0, "word-list", str(fault), "Mend the file.")
        raise BadFiles([problem]) from fault


def _tokens(lists: Mapping[str, Mapping[str, str]], name: str) -> list[str]:
    return [token for each in lists.values() for token in each.get(name, "").replace("|", " ").split()]


def _stems(lists: Mapping[str, Mapping[str, str]], name: str) -> frozenset[str]:
    others = {code: each for code, each in lists.items() if code not in _BY_WORD}
    return _whole(_tokens(others, name))


def _whole(tokens: Iterable[str]) -> frozenset[str]:
    """The sounds of whole words; one of two letters stays as it is written, so many sound alike."""
    found = list(tokens)
    tiny = {clean(token) for token in found if len(token) <= _TINY}
    return frozenset(sound for token in found if len(token) > _TINY for sound in sounds_of(token)) | tiny


def _is(word: Word, sounds: frozenset[str]) -> bool:
    return word.raw in sounds if len(word.raw) <= _TINY else not sounds.isdisjoint(word.sounds)


def _inflected(word: Word, stems: frozenset[str]) -> str:
    """ "told" = one of these, my own, as an object; "my" = my own; "named" = somebody's; "" = none."""
    best = ""
    for sound in word.sounds:
        for length in range(len(sound), 1, -1):
            if sound[:length] not in stems:
                continue
            rest = sound[length:]
            mine = bool(_MY.fullmatch(rest)) or sound[:length].endswith("m")
            if _TOLD.fullmatch(rest):
                return "told" if mine else "named"
            if _NOMINAL.fullmatch(rest):
                best = "my" if mine else best or "named"
    return best


def _silence(line: str) -> tuple[tuple[str, ...], ...]:
    """ "a|b c|d": a word that begins with a or b, then one that begins with c or d."""
    return tuple(
        tuple(sound for piece in part.split("|") for sound in sounds_of(piece)) for part in line.split()
    )


def _stands(line: tuple[tuple[str, ...], ...], words: tuple[Word, ...]) -> bool:
    first = [place for place, word in enumerate(words) if _begins(word, line[0])]
    if len(line) == 1:
        return bool(first)
    return any(_begins(word, line[1]) for place in first for word in words[place + 1 : place + 1 + _NEAR])


def _begins(word: Word, pieces: tuple[str, ...]) -> bool:
    """A piece of three letters or less is the whole word."""
    return any(
        sound == piece or (len(piece) > _SHORT and sound.startswith(piece))
        for sound in word.sounds
        for piece in pieces
    )
