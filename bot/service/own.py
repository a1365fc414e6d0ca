"""What everybody does with their own account: password, second factor, recovery codes, sessions, browsers.

Whoever sits down at a desk left open must not take the account over: whatever changes how one signs in asks
for the password again, and wrong ones are counted as at the door.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from bot.core.faults import Refused
from bot.core.message import Millis
from bot.service import factor
from bot.service.passwords import Passwords, chosen
from bot.store import attempts, recovery, sessions, staff
from bot.store.attempts import Budget
from bot.store.database import Store, Tx
from bot.store.events import event
from bot.store.sessions import Device, Session
from bot.store.staff import Operator

MOST_FAILURES = 5


@dataclass(frozen=True, slots=True)
class Seat:
    """Whose account it is, by which session they came, and that session's token."""

    operator: Operator
    session: Session
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Mine:
    """What the page of one's own account shows."""

    sessions: tuple[Session, ...]
    devices: tuple[Device, ...]
    codes_left: int


class Own:
    """Deeds on one's own account. Each raises Refused with a text id."""

    def __init__(self, store: Store, clock: Callable[[], Millis], passwords: Passwords) -> None:
        self._store, self._clock, self._passwords = store, clock, passwords

    async def mine(self, operator_id: int) -> Mine:
        """What there is to see."""
        return await self._store.read(partial(_mine, operator_id=operator_id, now=self._clock()))

    async def change_password(self, seat: Seat, old: str, new: str) -> None:
        """Choose a password; other sessions of theirs end. `old` is not asked of who was given theirs."""
        if seat.operator.changed_at:
            await self.prove(seat.operator, old)
        chosen(new, seat.operator.name)
        if await self._passwords.right(seat.operator.password, new):
            raise Refused("desk_accounts-same")
        hashed = await self._passwords.hashed(new)
        await self._store.write(partial(_change_password, seat=seat, hashed=hashed, now=self._clock()))

    async def prove(self, operator: Operator, password: str) -> None:
        """Is it really they? Raises Refused: "desk_accounts-wrong-password", "desk_accounts-wait"."""
        budget = Budget(f"own:{operator.id}", MOST_FAILURES)
        until = await self._store.write(partial(attempts.count, budgets=[budget], now=self._clock()))
        if until:
            raise Refused("desk_accounts-wait")
        if not await self._passwords.right(operator.password, password):
            raise Refused("desk_accounts-wrong-password")
        await self._store.write(partial(attempts.forgive, own=budget, shared=()))

    async def renew(self, seat: Seat) -> str:
        """Another token for their session, now that it may do more: who knew the old one is outside."""
        fresh = secrets.token_urlsafe(32)
        await self._store.write(partial(sessions.renew, token=seat.token, fresh=fresh))
        return fresh

    async def begin_factor(self, seat: Seat) -> str:
        """The secret for the app; the same until it is confirmed, so that a page may be loaded again."""
        if seat.session.secret:
            return seat.session.secret
        secret = factor.new_secret()
        await self._store.write(partial(sessions.set_secret, token=seat.token, secret=secret))
        return secret

    async def drop_factor(self, seat: Seat) -> None:
        """Think better of it: the old second factor stays."""
        await self._store.write(partial(sessions.set_secret, token=seat.token, secret=""))

    async def confirm_factor(self, seat: Seat, code: str) -> tuple[str, ...]:
        """The app shows the right digits: it counts from now on; ten new recovery codes."""
        now = self._clock()
        return await self._store.write(partial(_confirm, seat=seat, code=code, now=now))

    async def new_codes(self, seat: Seat, password: str) -> tuple[str, ...]:
        """Ten new recovery codes; the old ones end."""
        await self.prove(seat.operator, password)
        now, who = self._clock(), seat.operator.id

        def work(tx: Tx) -> tuple[str, ...]:
            event(tx, str(who), "recovery_made", None, "", now)
            return factor.new_codes(tx, who)

        return await self._store.write(work)

    async def end(self, operator_id: int, mark: str) -> None:
        """End that session of theirs."""
        await self._store.write(partial(sessions.end_marked, operator_id=operator_id, mark=mark))

    async def end_others(self, seat: Seat) -> None:
        """End all their sessions but this."""
        end = partial(sessions.end_sessions, operator_id=seat.operator.id, but=seat.session.mark)
        await self._store.write(end)

    async def forget_device(self, operator_id: int, mark: str) -> None:
        """That browser is a stranger again; a session open in it goes on."""
        await self._store.write(partial(sessions.forget_device, operator_id=operator_id, mark=mark))

    async def set_locale(self, operator_id: int, locale: str) -> None:
        """The language of their pages, wherever they sign in."""
        await self._store.write(partial(staff.set_locale, operator_id=operator_id, locale=locale))


def _mine(tx: Tx, operator_id: int, now: Millis) -> Mine:
    return Mine(
        tuple(sessions.sessions_of(tx, operator_id, now)),
        tuple(sessions.devices_of(tx, operator_id)),
        recovery.left(tx, operator_id),
    )


def _change_password(tx: Tx, seat: Seat, hashed: str, now: Millis) -> None:
    current = staff.hold(tx, seat.operator.id)
    if current is None or current.password != seat.operator.password:
        raise Refused("desk_accounts-changed")  # somebody reset it meanwhile
    staff.set_password(tx, seat.operator.id, hashed, now)
    sessions.end_sessions(tx, seat.operator.id, but=seat.session.mark)
    event(tx, str(seat.operator.id), "password_changed", None, "", now)


def _confirm(tx: Tx, seat: Seat, code: str, now: Millis) -> tuple[str, ...]:
    secret, who = seat.session.secret, seat.operator.id
    if not secret:
        raise Refused("desk_accounts-begin-again")
    if not factor.right_code(tx, who, secret, code, now):
        raise Refused("desk_accounts-wrong-code")
    staff.set_totp(tx, who, secret)
    sessions.set_secret(tx, seat.token, "")
    sessions.end_sessions(tx, who, but=seat.session.mark)
    event(tx, str(who), "factor_set", None, "", now)
    return factor.new_codes(tx, who)
