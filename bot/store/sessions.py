"""Who is signed in, and in which browsers they were before. Tokens are kept as keyed hashes."""

from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Row, TextClause, bindparam, delete, insert, select, update

from bot.core.case import HELD, Tier
from bot.core.message import Millis
from bot.store.database import Tx
from bot.store.staff import ONE, Operator, operator_in
from bot.store.tables import cases, devices, sessions, shifts, spelled, upsert


@dataclass(frozen=True, slots=True)
class NewSession:
    """A session to be opened. `agent` = the kind of browser, in one word."""

    operator_id: int
    at: Millis
    expires_at: Millis
    agent: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """A session. `mark` names it on a page; `secret` = of a second factor not yet confirmed."""

    mark: str
    operator_id: int
    agent: str
    opened_at: Millis
    seen_at: Millis
    expires_at: Millis
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Device:
    """A browser in which somebody was signed in."""

    mark: str
    agent: str
    at: Millis
    seen_at: Millis


_S, _D, _C, _H = sessions.c, devices.c, cases.c, shifts.c
_OPEN = insert(sessions)
_BY_TOKEN = select(sessions).where(_S.token == bindparam("token"), _S.expires_at > bindparam("now"))
_OF = (
    select(sessions)
    .where(_S.operator_id == bindparam("operator_id"), _S.expires_at > bindparam("now"))
    .order_by(_S.seen_at.desc(), _S.mark)
)
_THIS = update(sessions).where(_S.token == bindparam("b_token"))
_TOUCH = _THIS.values(seen_at=bindparam("b_now"), expires_at=bindparam("b_expires"))
_RENEW = _THIS.values(token=bindparam("b_fresh"))
_SET_SECRET = _THIS.values(secret=bindparam("b_secret"))
_END = delete(sessions).where(_S.token == bindparam("token"))
_ALL = delete(sessions).where(_S.operator_id == bindparam("operator_id"))
_MARKED = _ALL.where(_S.mark == bindparam("mark"))
_OTHERS = _ALL.where(_S.mark != bindparam("mark"))
_MINE = select(devices).where(_D.operator_id == bindparam("operator_id"))
_KNOWN = _MINE.where(_D.token == bindparam("token"))
_DEVICES = _MINE.order_by(_D.seen_at.desc(), _D.id)
_NO_DEVICES = delete(devices).where(_D.operator_id == bindparam("operator_id"))
_NO_DEVICE = _NO_DEVICES.where(_D.mark == bindparam("mark"))
_HOLDS = select(_C.id).where(_C.owner == bindparam("operator_id"), _C.state.in_(sorted(HELD))).limit(1)
_HOLDS_DANGER = _HOLDS.where(_C.tier == Tier.T1)
_WORKS = (
    select(_H.id)
    .where(_H.operator_id == bindparam("operator_id"))
    .where(_H.starts_at <= bindparam("now"), _H.ends_at > bindparam("now"))
    .limit(1)
)
_LET_GO = (
    update(cases)
    .where(_C.owner == bindparam("b_owner"), _C.state.in_(sorted(HELD)))
    .values(owner_until=1, version=_C.version + 1)
)


@cache
def _new_device(dialect: str) -> TextClause:
    new = upsert(dialect, devices)
    kept = new.on_conflict_do_update(
        index_elements=["operator_id", "token"],
        set_={"seen_at": new.excluded.seen_at, "agent": new.excluded.agent},
    )
    return spelled(dialect, kept, "operator_id", "token", "mark", "agent", "at", "seen_at")


def open_session(tx: Tx, token: str, new: NewSession) -> None:
    """Remember that whoever shows this token is that operator, until then."""
    row = {
        "token": _hash(tx, "session", token),
        "operator_id": new.operator_id,
        "expires_at": new.expires_at,
        "mark": tx.seal.mark("session", token)[:16],
        "agent": new.agent,
        "opened_at": new.at,
        "seen_at": new.at,
    }
    tx.run(_OPEN, row)


def in_session(tx: Tx, token: str, now: Millis) -> tuple[Operator, Session] | None:
    """Who shows this token, and their session; None when it is unknown, over, or the account was disabled."""
    row = tx.one(_BY_TOKEN, {"token": _hash(tx, "session", token), "now": now})
    if row is None:
        return None
    operator = operator_in(tx, tx.one(ONE, {"operator_id": row.operator_id}))
    return None if operator is None or operator.disabled_at else (operator, _session(tx, row))


def _session(tx: Tx, row: Row[Any]) -> Session:
    secret = tx.seal.open("sessions", "secret", row.secret) if row.secret else ""
    times = (Millis(row.opened_at), Millis(row.seen_at), Millis(row.expires_at))
    return Session(row.mark, row.operator_id, row.agent, *times, secret)


def sessions_of(tx: Tx, operator_id: int, now: Millis) -> list[Session]:
    """That operator's sessions, the one used last first."""
    return [_session(tx, row) for row in tx.all(_OF, {"operator_id": operator_id, "now": now})]


def touch(tx: Tx, token: str, now: Millis, expires_at: Millis) -> None:
    """Somebody is there: the session was used just now, and ends at that time."""
    tx.run(_TOUCH, {"b_token": _hash(tx, "session", token), "b_now": now, "b_expires": expires_at})


def renew(tx: Tx, token: str, fresh: str) -> None:
    """The same session under another token: who knew the old one knows nothing any more."""
    values = {"b_token": _hash(tx, "session", token), "b_fresh": _hash(tx, "session", fresh)}
    tx.run(_RENEW, values)


def set_secret(tx: Tx, token: str, secret: str) -> None:
    """Keep the secret of a second factor until it is confirmed, sealed; "" removes it."""
    sealed = tx.seal.close("sessions", "secret", secret) if secret else None
    tx.run(_SET_SECRET, {"b_token": _hash(tx, "session", token), "b_secret": sealed})


def end_session(tx: Tx, token: str) -> None:
    """Sign out."""
    tx.run(_END, {"token": _hash(tx, "session", token)})


def end_marked(tx: Tx, operator_id: int, mark: str) -> bool:
    """End that session of theirs; False when there is none."""
    return tx.run(_MARKED, {"operator_id": operator_id, "mark": mark}) > 0


def end_sessions(tx: Tx, operator_id: int, but: str = "") -> None:
    """Sign that operator out everywhere, but for the session of that mark."""
    tx.run(_OTHERS, {"operator_id": operator_id, "mark": but})


def works_now(tx: Tx, operator_id: int, now: Millis) -> bool:
    """Is it their shift, or do they hold a case?"""
    who = {"operator_id": operator_id}
    return tx.one(_HOLDS, who) is not None or tx.one(_WORKS, who | {"now": now}) is not None


def holds_danger(tx: Tx, operator_id: int) -> bool:
    """Do they hold a case of the first tier?"""
    return tx.one(_HOLDS_DANGER, {"operator_id": operator_id}) is not None


def let_go(tx: Tx, operator_id: int) -> int:
    """Everything they hold is free for others from this moment; how many cases."""
    return tx.run(_LET_GO, {"b_owner": operator_id})


def know_device(tx: Tx, operator_id: int, token: str, agent: str, now: Millis) -> None:
    """They signed in with this browser: it is known from now on."""
    row = {
        "operator_id": operator_id,
        "token": _hash(tx, "device", token),
        "mark": tx.seal.mark("device", str(operator_id), token)[:16],
        "agent": agent,
        "at": now,
        "seen_at": now,
    }
    tx.run(_new_device(tx.dialect), row)


def known_device(tx: Tx, operator_id: int, token: str) -> bool:
    """Were they signed in with this browser before?"""
    who = {"operator_id": operator_id, "token": _hash(tx, "device", token)}
    return bool(token) and tx.one(_KNOWN, who) is not None


def devices_of(tx: Tx, operator_id: int) -> list[Device]:
    """Browsers in which they were signed in, the one used last first."""
    rows = tx.all(_DEVICES, {"operator_id": operator_id})
    return [Device(row.mark, row.agent, Millis(row.at), Millis(row.seen_at)) for row in rows]


def forget_device(tx: Tx, operator_id: int, mark: str) -> bool:
    """That browser is a stranger again; False when it was none of theirs."""
    return tx.run(_NO_DEVICE, {"operator_id": operator_id, "mark": mark}) > 0


def forget_devices(tx: Tx, operator_id: int) -> None:
    """All of them are strangers again."""
    tx.run(_NO_DEVICES, {"operator_id": operator_id})


def _hash(tx: Tx, kind: str, token: str) -> bytes:
    return tx.seal.token(kind, token)
