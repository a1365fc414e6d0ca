"""Operators' accounts: signing in with a lock after wrong attempts, sessions, the second factor.

An attempt is counted before the password is judged, so a hundred at once gain nothing over one at a time. The
lock is short: it must stop guessing, and must not keep the lone night operator out for long.
"""

import asyncio
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

import pyotp
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from bot.core.faults import Fault, Refused
from bot.core.message import Millis
from bot.core.roles import Role
from bot.store import people, staff
from bot.store.database import Store, Tx
from bot.store.staff import NewOperator, Operator

MINUTE = 60_000
SESSION_MS = 8 * 60 * MINUTE  # a shift is at most eight hours (D-33)
MOST_FAILURES = 5
LOCK_MS = 5 * MINUTE
CODE_SECONDS = 30
SHORTEST = 12  # characters of a password that somebody chose
AT_ONCE = 2  # passwords judged side by side: each takes 64 MiB of memory
ROLES = tuple(each.value for each in Role)
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # nothing that is misread when written on paper


@dataclass(frozen=True, slots=True)
class Attempt:
    """What somebody typed to sign in."""

    name: str
    password: str = field(repr=False)
    code: str = field(default="", repr=False)


class Locked(Refused):
    """Too many wrong attempts; `minutes` to wait, rounded up."""

    def __init__(self, minutes: int) -> None:
        super().__init__("desk-locked")
        self.minutes = minutes


class BadAccount(Fault):
    """The account asked for cannot be made or found; the message says why."""


class Staff:
    """Accounts and sessions. Passwords are judged in a thread: it takes a tenth of a second by design."""

    def __init__(
        self, store: Store, clock: Callable[[], Millis], hasher: PasswordHasher | None = None
    ) -> None:
        self._store, self._clock = store, clock
        self._hasher = hasher or PasswordHasher()
        self._nobody = self._hasher.hash(secrets.token_urlsafe(16))
        self._judging = asyncio.Semaphore(AT_ONCE)

    async def sign_in(self, attempt: Attempt) -> str:
        """A new session's token. Raises Locked, or Refused("desk-wrong") whatever it was that was wrong."""
        operator = await self._store.write(partial(_count, name=attempt.name, now=self._clock()))
        # A name we do not know costs the same time as one we know.
        right = await self._judge(operator.password if operator else self._nobody, attempt.password)
        if operator is None or not right or operator.disabled_at:
            raise Refused("desk-wrong")
        token = secrets.token_urlsafe(32)
        code, now = attempt.code.replace(" ", ""), self._clock()
        await self._store.write(partial(_let_in, operator=operator, code=code, token=token, now=now))
        return token

    async def sign_out(self, token: str) -> None:
        """End that session, if there is one."""
        if token:
            await self._store.write(partial(staff.end_session, token=token))

    async def operator_of(self, token: str) -> Operator | None:
        """Who shows this token; None when the session is over or the account was disabled."""
        return await self._store.read(partial(staff.in_session, token=token, now=self._clock()))

    async def operator(self, operator_id: int) -> Operator | None:
        """The account of that number, unless it is disabled."""
        found = await self._store.read(partial(staff.get, operator_id=operator_id))
        return found if found is not None and not found.disabled_at else None

    async def names(self) -> Mapping[int, str]:
        """Everybody's name by number."""
        return {each.id: each.name for each in await self._store.read(staff.everyone)}

    async def everyone(self) -> list[Operator]:
        """All accounts by name, disabled ones too."""
        return await self._store.read(staff.everyone)

    async def add(self, new: NewOperator, password: str = "") -> str:
        """Make an account; the password, drawn by chance unless one is given. Raises BadAccount."""
        password = checked(password or drawn())
        hashed = await asyncio.to_thread(self._hasher.hash, password)
        name = checked_name(new)

        def work(tx: Tx) -> None:
            if staff.named(tx, name) is not None:
                raise BadAccount(f"there is already an account named {name}")
            staff.add(tx, NewOperator(name, new.role, new.languages, new.countries, hashed))

        await self._store.write(work)
        return password

    async def reset(self, name: str, password: str = "") -> str:
        """A new password, no second factor, no lock, every session ended. Raises BadAccount."""
        password = checked(password or drawn())
        hashed = await asyncio.to_thread(self._hasher.hash, password)

        def work(tx: Tx) -> None:
            operator = _known(tx, name)
            staff.set_password(tx, operator.id, hashed)
            staff.set_totp(tx, operator.id, "")

        await self._store.write(work)
        return password

    async def set_totp(self, name: str) -> str:
        """Ask for a six-digit code from now on; the secret for the code app. Raises BadAccount."""
        secret = pyotp.random_base32()
        await self._store.write(lambda tx: staff.set_totp(tx, _known(tx, name).id, secret))
        return secret

    async def disable(self, name: str) -> None:
        """Shut the account and end its sessions; its cases return when their lease runs out."""
        now = self._clock()
        await self._store.write(lambda tx: staff.disable(tx, _known(tx, name).id, now))

    async def _judge(self, hashed: str, password: str) -> bool:
        async with self._judging:
            return await asyncio.to_thread(self._verify, hashed, password)

    def _verify(self, hashed: str, password: str) -> bool:
        try:
            return self._hasher.verify(hashed, password)
        except (VerificationError, InvalidHashError):
            return False


def _count(tx: Tx, name: str, now: Millis) -> Operator | None:
    """Count the attempt before it is judged. Raises Locked."""
    operator = staff.named(tx, name)
    if operator is None:
        return None
    if operator.locked_until > now:
        raise Locked(-(-(operator.locked_until - now) // MINUTE))
    staff.failed(tx, operator.id, Millis(now + LOCK_MS), MOST_FAILURES)
    return operator


def _let_in(tx: Tx, operator: Operator, code: str, token: str, now: Millis) -> None:
    """Judge the code where there is one, then open the session. Raises Refused."""
    if operator.totp and not _right_code(tx, operator, code, now):
        raise Refused("desk-wrong")
    staff.passed(tx, operator.id)
    staff.open_session(tx, token, operator.id, Millis(now + SESSION_MS))


def _right_code(tx: Tx, operator: Operator, code: str, now: Millis) -> bool:
    """Is it this half minute's code or a neighbour's, and was it not used before?"""
    totp = pyotp.TOTP(operator.totp, interval=CODE_SECONDS)
    for step in (0, -1, 1):
        counter = now // (CODE_SECONDS * 1000) + step
        if secrets.compare_digest(totp.generate_otp(counter).encode(), code.encode()):
            return people.first_time(tx, "totp", f"{operator.id}:{counter}", now)
    return False


def _known(tx: Tx, name: str) -> Operator:
    operator = staff.named(tx, name)
    if operator is None:
        raise BadAccount(f"there is no account named {name}")
    return operator


def checked(password: str) -> str:
    """The password, if it is long enough. Raises BadAccount."""
    if len(password) < SHORTEST:
        raise BadAccount(f"a password needs at least {SHORTEST} characters")
    return password


def checked_name(new: NewOperator) -> str:
    """The account's name, if name and role can be used. Raises BadAccount."""
    name = new.name.strip()
    if not 1 <= len(name) <= 40 or not name.isprintable():
        raise BadAccount("a name has 1 to 40 characters")
    if new.role not in ROLES:
        raise BadAccount(f"a role is one of {', '.join(ROLES)}")
    return name


def drawn() -> str:
    """A password drawn by chance: four groups of five, about 99 bits."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(5)) for _ in range(4))
