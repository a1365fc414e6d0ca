"""A case's life as one table: state -> verb -> state. Anything absent is refused (design decision 22)."""

from enum import StrEnum

from bot.core.faults import Refused


class Tier(StrEnum):
    """How soon a human must look (do-no-harm section G)."""

    T1 = "T1"
    T2 = "T2"
    T3 = "T3"
    T4 = "T4"


class CaseState(StrEnum):
    """Where a case stands."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    ACTIVE = "active"
    WAITING_ON_PERSON = "waiting_on_person"
    HANDED_BACK = "handed_back"
    REFERRED = "referred"
    CLOSED = "closed"


class CaseVerb(StrEnum):
    """What can happen to a case."""

    CLAIM = "claim"
    REPLY = "reply"
    TAKE_BACK = "take_back"  # the answer had not left yet
    HEAR = "hear"  # the person wrote
    HAND_BACK = "hand_back"
    EXPIRE = "expire"  # the owner's lease ran out, or no partner confirmed in time
    TRANSFER = "transfer"
    REFER = "refer"
    CLOSE = "close"
    REOPEN = "reopen"


S, V = CaseState, CaseVerb
TABLE: dict[CaseState, dict[CaseVerb, CaseState]] = {
    S.WAITING: {V.CLAIM: S.CLAIMED, V.HEAR: S.WAITING},
    S.HANDED_BACK: {V.CLAIM: S.CLAIMED, V.HEAR: S.HANDED_BACK},
    S.CLAIMED: {
        V.REPLY: S.WAITING_ON_PERSON,
        V.HEAR: S.CLAIMED,
        V.HAND_BACK: S.HANDED_BACK,
        V.EXPIRE: S.HANDED_BACK,
        V.TRANSFER: S.CLAIMED,
        V.REFER: S.REFERRED,
        V.CLOSE: S.CLOSED,
    },
    S.ACTIVE: {
        V.REPLY: S.WAITING_ON_PERSON,
        V.HEAR: S.ACTIVE,
        V.HAND_BACK: S.HANDED_BACK,
        V.EXPIRE: S.HANDED_BACK,
        V.TRANSFER: S.CLAIMED,
        V.REFER: S.REFERRED,
        V.CLOSE: S.CLOSED,
    },
    S.WAITING_ON_PERSON: {
        V.REPLY: S.WAITING_ON_PERSON,
        V.TAKE_BACK: S.ACTIVE,
        V.HEAR: S.ACTIVE,
        V.HAND_BACK: S.HANDED_BACK,
        V.EXPIRE: S.HANDED_BACK,
        V.TRANSFER: S.CLAIMED,
        V.REFER: S.REFERRED,
        V.CLOSE: S.CLOSED,
    },
    # Who was sent on and writes again needs somebody here: the case waits in the queue once more.
    S.REFERRED: {V.HEAR: S.HANDED_BACK, V.EXPIRE: S.HANDED_BACK, V.CLOSE: S.CLOSED, V.CLAIM: S.CLAIMED},
    S.CLOSED: {V.REOPEN: S.WAITING},
}
HELD = frozenset({S.CLAIMED, S.ACTIVE, S.WAITING_ON_PERSON})
OPEN = frozenset(set(CaseState) - {S.CLOSED})


def after(state: CaseState, verb: CaseVerb) -> CaseState:
    """The state a verb leads to. Raises Refused("desk-not-now") when the table does not allow it."""
    target = TABLE[state].get(verb)
    if target is None:
        raise Refused("desk-not-now")
    return target
