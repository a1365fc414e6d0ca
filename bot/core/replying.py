"""Answers to the phrase board's questions: a button, its digit or its words; nothing is said aloud to them.

The newest question an operator put stands until something newer is asked: another phrase that wants an
answer, words of the operator's own, or a question of the bot's that waits. A button speaks for its own
question, however old. What an answer means besides itself (danger, a child) is written in flows/board.toml.
"""

from bot.core.agreed import kept_back
from bot.core.answers import answer
from bot.core.board import Phrase, step_of
from bot.core.case import Tier
from bot.core.effects import Chose, OpenCase, PassOn
from bot.core.keeping import keep
from bot.core.message import Heard, Kind
from bot.core.standing import SOS
from bot.core.walk import Walk

LONGEST_WORD = 40


def replied(walk: Walk, heard: Heard) -> bool:
    """Was this an answer to a question of the board's? It is noted, and nothing is said aloud.

    The note is made also of who must not be shown the desk; then the conversation goes on as it would.
    """
    phrase = _meant(walk, heard)
    if phrase is None:
        return False
    given = answer(step_of(phrase), walk.person, heard)
    if given is None:
        return _written(walk, phrase, heard)
    walk.effects.append(Chose(phrase.step, given))
    if kept_back(walk.person):  # a stranger may hold the phone: their answer is shown, and means no more
        return False
    _means(walk, phrase.means.get(given, ""))
    if heard.kind is Kind.TEXT and walk.waiting is not None and walk.waiting.name not in SOS:
        walk.stand()
    return True


def pressed_late(walk: Walk, heard: Heard) -> bool:
    """A button of the board's, while no operator has the case: noted, and as grave as ever."""
    phrase = walk.book.board.of_step(heard.tap.step) if heard.tap else None
    if phrase is None or heard.tap is None or heard.tap.choice not in phrase.choices:
        return False
    if walk.moment.case is not None:
        walk.effects.append(PassOn())
    if not kept_back(walk.person):
        _means(walk, phrase.means.get(heard.tap.choice, ""))
    return True


def _meant(walk: Walk, heard: Heard) -> Phrase | None:
    """The question this may answer."""
    if heard.kind is Kind.TAP:
        return walk.book.board.of_step(heard.tap.step) if heard.tap else None
    asked = walk.moment.asked
    if heard.kind is not Kind.TEXT or asked is None or kept_back(walk.person):
        return None
    if walk.waiting is not None and not asked.newest:
        return None
    return walk.book.board.of_step(asked.step)


def _written(walk: Walk, phrase: Phrase, heard: Heard) -> bool:
    """Words in answer to a question that wants words: passed on as written, and kept where it says so."""
    words = heard.words.strip()
    if phrase.typed and phrase.keeps and heard.kind is Kind.TEXT and 2 <= len(words) <= LONGEST_WORD:
        keep(walk, phrase.keeps, words)
    return False


def _means(walk: Walk, meaning: str) -> None:
    """What follows from it for the case and the conversation."""
    case = walk.moment.case
    if meaning == "danger":
        walk.effects.append(OpenCase(Tier.T1, "danger_phrase", "urgent", alarm=True))
    elif meaning == "self_harm":
        walk.effects.append(OpenCase(Tier.T1, "self_harm", "urgent", alarm=True))
    elif meaning == "child" and case is not None:
        walk.keep(child="yes")
        walk.effects.append(OpenCase(case.tier, "screening", tags=("child",), child=True))
    elif meaning == "not_safe":  # D-07: one neutral line, and nothing more until they write
        walk.keep(safe="", shut="not_now")
        walk.stand()
        walk.say("welcome-not_now_line")
