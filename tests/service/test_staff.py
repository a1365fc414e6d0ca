"""Accounts: what lets an operator in, what keeps a guesser out, and when a session ends."""

import asyncio

import pyotp
import pytest
from argon2 import PasswordHasher

from bot.core.faults import Refused
from bot.core.message import Millis
from bot.service.staff import (
    LOCK_MS,
    MOST_FAILURES,
    SESSION_MS,
    Attempt,
    BadAccount,
    Locked,
    Staff,
)
from bot.store.database import Store
from bot.store.staff import NewOperator

NAME, PASSWORD = "Aigul", "a long enough password"
FAST = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class Clock:
    now = 1_800_000_000_000

    def __call__(self) -> Millis:
        return Millis(self.now)


class Judged(PasswordHasher):
    """Counts how many passwords were really judged."""

    count = 0

    def verify(self, hash: str, password: str) -> bool:  # type: ignore[override]
        type(self).count += 1
        return super().verify(hash, password)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def staff(store: Store, clock: Clock) -> Staff:
    made = Staff(store, clock, FAST)
    await made.add(NewOperator(NAME, "operator", ("ru", "ky")), PASSWORD)
    return made


async def refusal(staff: Staff, *attempt: str) -> str:
    with pytest.raises(Refused) as refused:
        await staff.sign_in(Attempt(*attempt))
    return refused.value.why


async def test_the_right_password_opens_a_session(staff: Staff) -> None:
    operator = await staff.operator_of(await staff.sign_in(Attempt(NAME, PASSWORD)))
    assert operator is not None
    assert (operator.name, operator.role, operator.languages) == (NAME, "operator", ("ru", "ky"))


async def test_a_wrong_password_and_an_unknown_name_are_refused_in_the_same_words(staff: Staff) -> None:
    assert await refusal(staff, NAME, "something else") == "desk-wrong"
    assert await refusal(staff, "Nobody", PASSWORD) == "desk-wrong"


async def test_five_wrong_attempts_lock_even_the_right_password_out_and_only_for_a_while(
    staff: Staff, clock: Clock
) -> None:
    for _ in range(MOST_FAILURES):
        assert await refusal(staff, NAME, "wrong") == "desk-wrong"
    with pytest.raises(Locked) as locked:
        await staff.sign_in(Attempt(NAME, PASSWORD))
    assert locked.value.minutes == LOCK_MS // 60_000
    clock.now += LOCK_MS
    assert await staff.sign_in(Attempt(NAME, PASSWORD))


async def test_four_wrong_attempts_are_forgotten_after_a_right_one(staff: Staff) -> None:
    for _ in range(2):
        for _ in range(MOST_FAILURES - 1):
            await refusal(staff, NAME, "wrong")
        await staff.sign_in(Attempt(NAME, PASSWORD))


async def test_fifty_attempts_at_once_are_judged_no_more_often_than_five_in_a_row(
    store: Store, staff: Staff, clock: Clock
) -> None:
    Judged.count = 0
    guessed = Staff(store, clock, Judged(time_cost=1, memory_cost=8, parallelism=1))
    attempts = [guessed.sign_in(Attempt(NAME, f"guess {number}")) for number in range(50)]
    ended = await asyncio.gather(*attempts, return_exceptions=True)
    assert all(isinstance(each, Refused) for each in ended)
    assert sum(isinstance(each, Locked) for each in ended) == 50 - MOST_FAILURES
    assert Judged.count == MOST_FAILURES


async def test_a_session_ends_with_the_shift(staff: Staff, clock: Clock) -> None:
    token = await staff.sign_in(Attempt(NAME, PASSWORD))
    clock.now += SESSION_MS - 1
    assert await staff.operator_of(token)
    clock.now += 1
    assert await staff.operator_of(token) is None


async def test_signing_out_ends_this_session_and_no_other(staff: Staff) -> None:
    here, there = [await staff.sign_in(Attempt(NAME, PASSWORD)) for _ in range(2)]
    await staff.sign_out(here)
    assert await staff.operator_of(here) is None
    assert await staff.operator_of(there)


async def test_disabling_an_account_ends_its_sessions_and_refuses_its_password(staff: Staff) -> None:
    token = await staff.sign_in(Attempt(NAME, PASSWORD))
    await staff.disable(NAME)
    assert await staff.operator_of(token) is None
    assert await refusal(staff, NAME, PASSWORD) == "desk-wrong"
    (operator,) = await staff.everyone()
    assert await staff.operator(operator.id) is None


async def test_a_reset_makes_a_new_password_and_ends_what_the_old_one_opened(staff: Staff) -> None:
    token = await staff.sign_in(Attempt(NAME, PASSWORD))
    fresh = await staff.reset(NAME)
    assert fresh != PASSWORD
    assert await staff.operator_of(token) is None
    assert await refusal(staff, NAME, PASSWORD) == "desk-wrong"
    assert await staff.sign_in(Attempt(NAME, fresh))


async def test_with_a_code_app_the_password_alone_is_not_enough(staff: Staff, clock: Clock) -> None:
    totp = pyotp.TOTP(await staff.set_totp(NAME))
    code = totp.at(clock.now // 1000)
    assert await refusal(staff, NAME, PASSWORD) == "desk-wrong"
    assert await refusal(staff, NAME, PASSWORD, str((int(code) + 1) % 1_000_000).zfill(6)) == "desk-wrong"
    assert await staff.sign_in(Attempt(NAME, PASSWORD, code))


async def test_a_code_works_once(staff: Staff, clock: Clock) -> None:
    code = pyotp.TOTP(await staff.set_totp(NAME)).at(clock.now // 1000)
    await staff.sign_in(Attempt(NAME, PASSWORD, code))
    assert await refusal(staff, NAME, PASSWORD, code) == "desk-wrong"


@pytest.mark.parametrize("minutes", [-1, 1])
async def test_a_code_of_another_minute_is_refused(staff: Staff, clock: Clock, minutes: int) -> None:
    code = pyotp.TOTP(await staff.set_totp(NAME)).at(clock.now // 1000 + minutes * 60)
    assert await refusal(staff, NAME, PASSWORD, code) == "desk-wrong"


@pytest.mark.parametrize(
    ("new", "password"),
    [
        (NewOperator(NAME, "operator"), PASSWORD),
        (NewOperator(" ", "operator"), PASSWORD),
        (NewOperator("a\nb", "operator"), PASSWORD),
        (NewOperator("Timur", "chief"), PASSWORD),
        (NewOperator("Timur", "operator"), "short"),
    ],
)
async def test_an_account_that_makes_no_sense_is_refused(
    staff: Staff, new: NewOperator, password: str
) -> None:
    with pytest.raises(BadAccount):
        await staff.add(new, password)
    assert len(await staff.everyone()) == 1


async def test_a_drawn_password_is_long_and_never_the_same(staff: Staff) -> None:
    drawn = {await staff.add(NewOperator(f"No {number}", "operator")) for number in range(5)}
    assert len(drawn) == 5
    assert all(len(password) >= 20 for password in drawn)
