"""Signing in and sessions: what lets operators in, what keeps guessers out, when a session ends.

An attempt is counted before the password is judged, so a hundred at once gain nothing over one at a time.
A stranger's attempts are counted by account and address together, so they shut out themselves; a browser in
which the account was signed in before has a budget of its own, so nobody else can keep the lone night
operator out (decision note 37).
"""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from argon2 import PasswordHasher

from bot.core.faults import Refused
from bot.core.message import Millis
from bot.service.accounts import Accounts
from bot.service.factor import right_code
from bot.service.own import Own
from bot.service.passwords import Passwords
from bot.store import attempts, recovery, sessions, staff
from bot.store.attempts import Budget
from bot.store.database import Store, Tx
from bot.store.events import event
from bot.store.sessions import NewSession, Session
from bot.store.staff import Operator

MINUTE = 60_000
SESSION_MS = 8 * 60 * MINUTE  # a shift is at most eight hours (D-33)
LONGEST_MS = 12 * 60 * MINUTE  # of a session that is prolonged because its operator is in a T1 talk
LONGER_MS = 60 * MINUTE  # by so much at a time
IDLE_MS = 30 * MINUTE  # without a sign of life
TOUCH_MS = MINUTE  # a sign of life is written down this often
MOST_FAILURES = 5
MOST_OF_STRANGERS = 20  # wrong attempts on one account, or from one address, whoever is meant
LOCK_MS = attempts.FIRST_MS


@dataclass(frozen=True, slots=True)
class Attempt:
    """What somebody typed to sign in, and where from.

    code    six digits of the app, or a recovery code
    source  the address of the network they come from, "" = unknown
    device  what the browser remembers of an earlier sign-in
    agent   the kind of browser, in one word
    """

    name: str = field(repr=False)
    password: str = field(repr=False)
    code: str = field(default="", repr=False)
    source: str = field(default="", repr=False)
    device: str = field(default="", repr=False)
    agent: str = ""


@dataclass(frozen=True, slots=True)
class Entered:
    """Somebody was let in. `left` = recovery codes they still have, when they came in by one (else None)."""

    token: str = field(repr=False)
    device: str = field(repr=False)
    left: int | None = None


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who is signed in, by which session; what they owe before the desk opens: password, factor or ""."""

    operator: Operator
    session: Session
    owes: str


@dataclass(frozen=True, slots=True)
class Rules:
    """What an installation asks of its accounts.

    totp     every account needs a second factor
    idle_ms  a session without a sign of life ends after this long
    """

    totp: bool = False
    idle_ms: int = IDLE_MS


@dataclass(frozen=True, slots=True)
class _Asked:
    """An attempt that was counted. `until` = when it may be tried again, if it may not be tried now."""

    operator: Operator | None
    own: Budget
    shared: tuple[Budget, ...]
    until: Millis


class Locked(Refused):
    """Too many wrong attempts; `minutes` to wait, rounded up."""

    def __init__(self, minutes: int) -> None:
        super().__init__("desk-locked")
        self.minutes = minutes


class Staff:
    """Sessions, and with them all that an account can do: `accounts` of others, `own`."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], Millis],
        hasher: PasswordHasher | None = None,
        rules: Rules | None = None,
    ) -> None:
        self._store, self._clock = store, clock
        self._passwords = Passwords(hasher)
        self.rules = rules or Rules()
        self.accounts = Accounts(store, clock, self._passwords)
        self.own = Own(store, clock, self._passwords)

    async def sign_in(self, attempt: Attempt) -> str:
        """Let them in; the token of their session. Raises as `enter`."""
        return (await self.enter(attempt)).token

    async def enter(self, attempt: Attempt) -> Entered:
        """Let them in, and know their browser when it comes again.

        Raises Locked, or Refused("desk-wrong") whatever it was that was wrong.
        """
        now = self._clock()
        asked = await self._store.write(partial(_count, attempt=attempt, now=now))
        if asked.until:
            raise Locked(-(-(asked.until - now) // MINUTE))
        operator = asked.operator
        right = await self._passwords.right(operator.password if operator else "", attempt.password)
        if operator is None or not right:
            return await self._wrong(asked)
        fresh = ""
        if self._passwords.old(operator.password):
            fresh = await self._passwords.hashed(attempt.password)
        entered = await self._store.write(
            partial(_let_in, asked=asked, attempt=attempt, now=now, fresh=fresh)
        )
        return entered or await self._wrong(asked)

    async def _wrong(self, asked: _Asked) -> Entered:
        """Keep that somebody was refused, without what they typed. Raises Refused."""
        codes = f"account {asked.operator.id if asked.operator else 0}"
        now = self._clock()
        await self._store.write(lambda tx: event(tx, "stranger", "sign_in_refused", None, codes, now))
        raise Refused("desk-wrong")

    async def sign_out(self, token: str) -> None:
        """End that session, if there is one."""
        if token:
            await self._store.write(partial(sessions.end_session, token=token))

    async def signed_in(self, token: str, listening: bool = False) -> SignedIn | None:
        """Who shows this token; None when the session is over or the account was disabled.

        `listening` = only the live feed asks: a sign of life of who is at work, not of a forgotten tab.
        """
        now = self._clock()
        found = await self._store.read(partial(sessions.in_session, token=token, now=now))
        if found is None or now - found[1].seen_at > self.rules.idle_ms:
            return None
        operator, session = found
        if now - session.seen_at >= TOUCH_MS:
            keep = partial(_keep, token=token, session=session, now=now, listening=listening)
            await self._store.write(keep)
        return SignedIn(operator, session, self.owes(operator))

    def owes(self, operator: Operator) -> str:
        """What must they do before the desk opens to them?"""
        if not operator.changed_at:
            return "password"
        return "factor" if self.rules.totp and not operator.totp else ""

    async def operator(self, operator_id: int) -> Operator | None:
        """The account of that number, unless it is disabled."""
        found = await self._store.read(partial(staff.get, operator_id=operator_id))
        return found if found is not None and not found.disabled_at else None

    async def names(self) -> Mapping[int, str]:
        """Everybody's name by number."""
        return {each.id: each.name for each in await self._store.read(staff.everyone)}


def _count(tx: Tx, attempt: Attempt, now: Millis) -> _Asked:
    """Count the attempt on whoever it may harm, before it is judged."""
    operator = staff.named(tx, attempt.name)
    if operator is not None and sessions.known_device(tx, operator.id, attempt.device):
        own = Budget(f"device:{operator.id}:{attempt.device}", MOST_FAILURES)
        return _Asked(operator, own, (), attempts.count(tx, (own,), now))
    own = Budget(f"pair:{attempt.name}:{attempt.source}", MOST_FAILURES)
    shared = [Budget(f"account:{attempt.name}", MOST_OF_STRANGERS)]
    if attempt.source:
        shared.append(Budget(f"source:{attempt.source}", MOST_OF_STRANGERS))
    return _Asked(operator, own, tuple(shared), attempts.count(tx, (own, *shared), now))


def _let_in(tx: Tx, asked: _Asked, attempt: Attempt, now: Millis, fresh: str) -> Entered | None:
    """Judge the code where there is one, then open the session; None when they may not come in."""
    operator = staff.named(tx, attempt.name)
    if operator is None or operator.disabled_at or asked.operator is None:
        return None
    if operator.password != asked.operator.password:  # changed while we judged
        return None
    left = None
    if operator.totp and not right_code(tx, operator.id, operator.totp, attempt.code, now):
        if not recovery.use(tx, operator.id, attempt.code, now):
            return None
        left = recovery.left(tx, operator.id)
        event(tx, str(operator.id), "recovery_used", None, str(left), now)
    if fresh:
        staff.set_hash(tx, operator.id, fresh)
    attempts.forgive(tx, asked.own, asked.shared)
    entered = Entered(secrets.token_urlsafe(32), attempt.device or secrets.token_urlsafe(32), left)
    sessions.know_device(tx, operator.id, entered.device, attempt.agent, now)
    sessions.open_session(
        tx, entered.token, NewSession(operator.id, now, Millis(now + SESSION_MS), attempt.agent)
    )
    event(tx, str(operator.id), "signed_in", None, attempt.agent, now)
    return entered


def _keep(tx: Tx, token: str, session: Session, now: Millis, listening: bool) -> None:
    """A sign of life; whoever is in a T1 talk is not thrown out of it by the clock."""
    if listening and not sessions.works_now(tx, session.operator_id, now):
        return
    ends = session.expires_at
    if ends - now < LONGER_MS and sessions.holds_danger(tx, session.operator_id):
        ends = Millis(max(ends, min(now + LONGER_MS, session.opened_at + LONGEST_MS)))
    sessions.touch(tx, token, now, ends)
