"""What an administrator does with accounts, on the page or on the command line (`by` = 0).

There is always an administrator who can sign in: the last one is neither disabled nor given another role.
Whoever is disabled is out at once, and the cases they held are free for others in the same moment.
"""

from collections.abc import Callable
from functools import partial

import phonenumbers

from bot.core.faults import Fault
from bot.core.message import Millis
from bot.core.roles import May, Role, may
from bot.service.passwords import SHORTEST, Passwords, drawn
from bot.service.permission import COMMAND_LINE, allowed
from bot.store import recovery, sessions, staff
from bot.store.database import Store, Tx
from bot.store.events import event
from bot.store.sessions import Session
from bot.store.staff import NewOperator, Operator

ROLES = tuple(each.value for each in Role)


class BadAccount(Fault):
    """The account asked for cannot be made, changed or found: words for a terminal, `why` for a page."""

    def __init__(self, words: str, why: str) -> None:
        super().__init__(words)
        self.why = why


class Accounts:
    """Accounts of others. Every deed names who did it; each raises BadAccount or Refused."""

    def __init__(self, store: Store, clock: Callable[[], Millis], passwords: Passwords) -> None:
        self._store, self._clock, self._passwords = store, clock, passwords

    async def everyone(self) -> list[Operator]:
        """All accounts by name, disabled ones too."""
        return await self._store.read(staff.everyone)

    async def sessions(self, operator_id: int) -> list[Session]:
        """Where that operator is signed in."""
        now = self._clock()
        return await self._store.read(partial(sessions.sessions_of, operator_id=operator_id, now=now))

    async def add(self, new: NewOperator, password: str = "", by: int = COMMAND_LINE) -> str:
        """Make an account; the password. One that is drawn must be changed by its owner."""
        given = password
        if given and len(given) < SHORTEST:
            raise BadAccount(f"a password needs at least {SHORTEST} characters", "desk_accounts-too-short")
        password = given or drawn()
        hashed, now = await self._passwords.hashed(password), self._clock()
        name = checked(new)

        def work(tx: Tx) -> None:
            allowed(tx, by, May.ACCOUNTS)
            if staff.named(tx, name) is not None:
                raise BadAccount(f"there is already an account named {name}", "desk_accounts-name-taken")
            row = NewOperator(name, new.role, new.languages, new.countries, hashed, now if given else 0)
            made = staff.add(tx, row)
            event(tx, str(by), "account_added", None, f"{made} {new.role}", now)

        await self._store.write(work)
        return password

    async def reset(self, operator_id: int, by: int = COMMAND_LINE) -> str:
        """A new password for them to change, no second factor, no known browser, every session ended."""
        password = drawn()
        hashed = await self._passwords.hashed(password)

        def deed(tx: Tx, operator: Operator, now: Millis) -> None:
            staff.set_password(tx, operator.id, hashed, Millis(0))
            _drop_factor(tx, operator.id)
            sessions.forget_devices(tx, operator.id)
            event(tx, str(by), "account_reset", None, str(operator.id), now)

        await self._change(operator_id, by, deed)
        return password

    async def reset_factor(self, operator_id: int, by: int = COMMAND_LINE) -> None:
        """A lost phone: the second factor is gone, with its recovery codes; every session ends."""

        def deed(tx: Tx, operator: Operator, now: Millis) -> None:
            _drop_factor(tx, operator.id)
            event(tx, str(by), "factor_reset", None, str(operator.id), now)

        await self._change(operator_id, by, deed)

    async def set_factor(self, operator_id: int, secret: str) -> None:
        """Ask for a six-digit code from now on (the command line hands the secret over)."""

        def deed(tx: Tx, operator: Operator, now: Millis) -> None:
            _drop_factor(tx, operator.id)
            staff.set_totp(tx, operator.id, secret)
            event(tx, str(COMMAND_LINE), "factor_set", None, str(operator.id), now)

        await self._change(operator_id, COMMAND_LINE, deed)

    async def change(self, operator_id: int, like: NewOperator, by: int) -> None:
        """Another role, other languages and countries; they hold from their next click on."""
        checked(like)

        def deed(tx: Tx, operator: Operator, now: Millis) -> None:
            if like.role != Role.ADMINISTRATOR:
                _not_the_last(tx, operator)
            staff.change(tx, operator.id, like)
            if not may(like.role, May.CASES):
                sessions.let_go(tx, operator.id)
            event(tx, str(by), "account_changed", None, f"{operator.id} {like.role}", now)

        await self._change(operator_id, by, deed)

    async def disable(self, operator_id: int, by: int = COMMAND_LINE) -> None:
        """Shut the account, end its sessions, free the cases it held."""

        def deed(tx: Tx, operator: Operator, now: Millis) -> None:
            _not_the_last(tx, operator)
            staff.disable(tx, operator.id, now)
            sessions.end_sessions(tx, operator.id)
            freed = sessions.let_go(tx, operator.id)
            event(tx, str(by), "account_disabled", None, f"{operator.id} {freed}", now)

        await self._change(operator_id, by, deed)

    async def enable(self, operator_id: int, by: int = COMMAND_LINE) -> None:
        """Open the account again, with the password it had."""

        def deed(tx: Tx, operator: Operator, now: Millis) -> None:
            staff.disable(tx, operator.id, Millis(0))
            event(tx, str(by), "account_enabled", None, str(operator.id), now)

        await self._change(operator_id, by, deed)

    async def set_phone(self, operator_id: int, number: str, by: int) -> None:
        """The number the duty phone rings at ("" = none). Everybody may set their own."""
        e164 = phone_number(number) if number.strip() else ""

        def work(tx: Tx) -> None:
            if by != operator_id:
                allowed(tx, by, May.ACCOUNTS)
            staff.set_phone(tx, operator_id, e164)
            event(tx, str(by), "phone_set", None, str(operator_id), self._clock())

        await self._store.write(work)

    async def end_sessions(self, operator_id: int, by: int) -> None:
        """Sign them out everywhere."""

        def deed(tx: Tx, operator: Operator, now: Millis) -> None:
            sessions.end_sessions(tx, operator.id)
            event(tx, str(by), "sessions_ended", None, str(operator.id), now)

        await self._change(operator_id, by, deed)

    async def number_of(self, name: str) -> int:
        """The account of that name, for the command line."""
        found = await self._store.read(partial(staff.named, name=name))
        if found is None:
            raise BadAccount(f"there is no account named {name}", "desk_accounts-unknown")
        return found.id

    async def _change(self, operator_id: int, by: int, deed: Callable[[Tx, Operator, Millis], None]) -> None:
        now = self._clock()

        def work(tx: Tx) -> None:
            allowed(tx, by, May.ACCOUNTS)
            operator = staff.hold(tx, operator_id)
            if operator is None:
                raise BadAccount(f"there is no account {operator_id}", "desk_accounts-unknown")
            deed(tx, operator, now)

        await self._store.write(work)


def _not_the_last(tx: Tx, operator: Operator) -> None:
    if staff.administrators(tx) == [operator.id]:
        raise BadAccount(f"{operator.name} is the last administrator", "desk_accounts-last")


def _drop_factor(tx: Tx, operator_id: int) -> None:
    staff.set_totp(tx, operator_id, "")
    recovery.replace(tx, operator_id, ())
    sessions.end_sessions(tx, operator_id)


def checked(new: NewOperator) -> str:
    """The account's name, if name, role and countries can be used. Raises BadAccount."""
    name = new.name.strip()
    if not 1 <= len(name) <= 40 or not name.isprintable():
        raise BadAccount("a name has 1 to 40 characters", "desk_accounts-bad-name")
    if new.role not in ROLES:
        raise BadAccount(f"a role is one of {', '.join(ROLES)}", "desk_accounts-bad-role")
    known = phonenumbers.SUPPORTED_REGIONS
    if any(code not in known for code in new.countries):
        raise BadAccount("a country is two capital letters, like KG", "desk_accounts-bad-country")
    return name


def phone_number(typed: str) -> str:
    """That number in E.164. Raises BadAccount when it is none."""
    try:
        number = phonenumbers.parse(typed, None)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_valid_number(number):
        raise BadAccount("write the number with + and its country code", "desk_accounts-bad-phone")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
