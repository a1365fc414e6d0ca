"""The same flows for somebody who speaks: an operator reads the questions aloud and presses the answers.

The engine is the same and so are level, tags, verdict and numbers. What only makes sense to somebody who
writes is left out: whether it is safe to read here, the menu, who is on duty now (the operator is there).
"""

from dataclasses import replace

from bot.core.effects import Effect, Part, PassOn, Say, Stop, Turn, Wipe
from bot.core.meaning import NOTHING, Meaning
from bot.core.person import Person

FLOWS = ("trouble", "check", "someone_else", "numbers")
NOT_ALOUD = ("human", "welcome", "privacy", "language")  # flows of somebody who writes
HERE_ALREADY = ("_staffed", "_closed")  # texts about who is on duty
UNSAID = ("common-old_button", "common-not_understood", "common-flow_changed")


def wants(flow: str) -> Meaning:
    """The meaning of whoever asks for that flow."""
    return Meaning(choices=frozenset({f"welcome-menu.{flow}"}))


def answers(meaning: Meaning) -> Meaning:
    """What a typed answer may mean: a place or a date. An operator's typing gives no orders."""
    return replace(
        NOTHING, country=meaning.country, misspelt_country=meaning.misspelt_country, date=meaning.date
    )


def ready(person: Person) -> Person:
    """The person as the engine may ask them: in full words, and nobody reads over a shoulder."""
    return replace(person, discreet=False, facts={**person.facts, "safe": "yes"})


def beginning(person: Person) -> Person:
    """The same at the beginning of a flow."""
    return replace(ready(person), stack=())


def told(turn: Turn, before: Person) -> Turn:
    """The turn as it is spoken: without what is for writers alone. `before` = the person as kept."""
    person, over = turn.person, _over(turn.person)
    person = replace(person, discreet=before.discreet, stack=() if over else person.stack)
    kept: list[Effect] = []
    for effect in turn.effects:
        match effect:
            case Say():
                spoken = _spoken(effect, over)
                kept += [spoken] if spoken.parts else []
            case PassOn() | Stop() | Wipe():
                pass
            case _:
                kept.append(effect)
    return Turn(person, tuple(kept))


def _over(person: Person) -> bool:
    """Has the flow come to where somebody who writes would be led on?"""
    return any(frame.flow in NOT_ALOUD for frame in person.stack)


def _spoken(say: Say, over: bool) -> Say:
    parts = tuple(part for part in say.parts if _aloud(part))
    if over and say.step.partition(".")[0] in NOT_ALOUD:
        return replace(say, parts=parts, step="", labels="", choices=())
    return replace(say, parts=parts)


def _aloud(part: Part) -> bool:
    return not (
        part.text.partition("-")[0] in (*NOT_ALOUD, "languages")
        or part.text.endswith(HERE_ALREADY)
        or part.text in UNSAID
    )
