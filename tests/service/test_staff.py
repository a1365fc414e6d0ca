"""Accounts: what lets an operator in, what keeps a guesser out, and when a session ends."""

import asyncio

import pyotp
import pytest
from argon2 import PasswordHasher
from sqlalchemy import insert, select

from bot.core.case import Tier
from bot.core.faults import Refused
from bot.core.message import Millis
from bot.service.accounts import BadAccount
from bot.service.staff import (
    IDLE_MS,
    LOCK_MS,
    LONGEST_MS,
    MOST_FAILURES,
    SESSION_MS,
    TOUCH_MS,
    Attempt,
    Locked,
    Rules,
    Staff,
)
from bot.store import shifts, story
from bot.store.database import Store, Tx
from bot.store.staff import NewOperator
from bot.store.tables import cases, events

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
    await made.accounts.add(NewOperator(NAME, "operator", ("ru", "ky")), PASSWORD)
    return made


async def refusal(staff: Staff, *attempt: str) -> str:
    with pytest.raises(Refused) as refused:
        await staff.sign_in(Attempt(*attempt))
    return refused.value.why


async def test_the_right_password_opens_a_session(staff: Staff) -> None:
    found = await staff.signed_in(await staff.sign_in(Attempt(NAME, PASSWORD)))
    assert found is not None
    operator = found.operator
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


async def used(staff: Staff, clock: Clock, token: str, until: int) -> None:
    """They click now and then until that moment."""
    while clock.now < until:
        clock.now = min(until, clock.now + IDLE_MS)
        assert await staff.signed_in(token)


async def test_a_session_in_use_ends_with_the_shift(staff: Staff, clock: Clock) -> None:
    token = await staff.sign_in(Attempt(NAME, PASSWORD))
    await used(staff, clock, token, clock.now + SESSION_MS - 1)
    clock.now += 1
    assert await staff.signed_in(token) is None


async def test_signing_out_ends_this_session_and_no_other(staff: Staff) -> None:
    here, there = [await staff.sign_in(Attempt(NAME, PASSWORD)) for _ in range(2)]
    await staff.sign_out(here)
    assert await staff.signed_in(here) is None
    assert await staff.signed_in(there)


async def test_disabling_an_account_ends_its_sessions_and_refuses_its_password(staff: Staff) -> None:
    token = await staff.sign_in(Attempt(NAME, PASSWORD))
    (operator,) = await staff.accounts.everyone()
    await staff.accounts.disable(operator.id)
    assert await staff.signed_in(token) is None
    assert await refusal(staff, NAME, PASSWORD) == "desk-wrong"
    assert await staff.operator(operator.id) is None
    await staff.accounts.enable(operator.id)
    assert await staff.sign_in(Attempt(NAME, PASSWORD))


async def test_a_reset_makes_a_new_password_and_ends_what_the_old_one_opened(staff: Staff) -> None:
    token = await staff.sign_in(Attempt(NAME, PASSWORD))
    fresh = await staff.accounts.reset(await staff.accounts.number_of(NAME))
    assert fresh != PASSWORD
    assert await staff.signed_in(token) is None
    assert await refusal(staff, NAME, PASSWORD) == "desk-wrong"
    assert await staff.sign_in(Attempt(NAME, fresh))


async def with_code_app(staff: Staff) -> str:
    secret = pyotp.random_base32()
    await staff.accounts.set_factor(await staff.accounts.number_of(NAME), secret)
    return secret


async def test_with_a_code_app_the_password_alone_is_not_enough(staff: Staff, clock: Clock) -> None:
    totp = pyotp.TOTP(await with_code_app(staff))
    code = totp.at(clock.now // 1000)
    assert await refusal(staff, NAME, PASSWORD) == "desk-wrong"
    assert await refusal(staff, NAME, PASSWORD, str((int(code) + 1) % 1_000_000).zfill(6)) == "desk-wrong"
    assert await staff.sign_in(Attempt(NAME, PASSWORD, code))


async def test_a_code_works_once(staff: Staff, clock: Clock) -> None:
    code = pyotp.TOTP(await with_code_app(staff)).at(clock.now // 1000)
    await staff.sign_in(Attempt(NAME, PASSWORD, code))
    assert await refusal(staff, NAME, PASSWORD, code) == "desk-wrong"


@pytest.mark.parametrize("minutes", [-1, 1])
async def test_a_code_of_another_minute_is_refused(staff: Staff, clock: Clock, minutes: int) -> None:
    code = pyotp.TOTP(await with_code_app(staff)).at(clock.now // 1000 + minutes * 60)
    assert await refusal(staff, NAME, PASSWORD, code) == "desk-wrong"


@pytest.mark.parametrize(
    ("new", "password"),
    [
        (NewOperator(NAME, "operator"), PASSWORD),
        (NewOperator(" ", "operator"), PASSWORD),
        (NewOperator("a\nb", "operator"), PASSWORD),
        (NewOperator("Timur", "chief"), PASSWORD),
        (NewOperator("Timur", "operator"), "short"),
        (NewOperator("Timur", "operator", countries=("Kyrgyzstan",)), PASSWORD),
    ],
)
async def test_an_account_that_makes_no_sense_is_refused(
    staff: Staff, new: NewOperator, password: str
) -> None:
    with pytest.raises(BadAccount):
        await staff.accounts.add(new, password)
    assert len(await staff.accounts.everyone()) == 1


async def test_a_drawn_password_is_long_and_never_the_same(staff: Staff) -> None:
    drawn = {await staff.accounts.add(NewOperator(f"No {number}", "operator")) for number in range(5)}
    assert len(drawn) == 5
    assert all(len(password) >= 20 for password in drawn)


async def test_a_stranger_who_guesses_shuts_out_neither_the_known_browser_nor_other_addresses(
    staff: Staff,
) -> None:
    """Five wrong passwords from a cafe, and the lone night operator still comes in."""
    home = (await staff.enter(Attempt(NAME, PASSWORD, source="192.0.2.1"))).device
    for _ in range(MOST_FAILURES):
        await refused_from(staff, "198.51.100.7")
    with pytest.raises(Locked):
        await staff.enter(Attempt(NAME, PASSWORD, source="198.51.100.7"))
    assert await staff.enter(Attempt(NAME, PASSWORD, source="203.0.113.9"))
    assert await staff.enter(Attempt(NAME, PASSWORD, source="198.51.100.7", device=home))


async def refused_from(staff: Staff, source: str, name: str = NAME, device: str = "") -> None:
    with pytest.raises(Refused) as refused:
        await staff.enter(Attempt(name, "a guess", source=source, device=device))
    assert refused.value.why == "desk-wrong"


async def test_many_strangers_shut_an_account_to_strangers_and_never_to_its_own_browser(staff: Staff) -> None:
    home = (await staff.enter(Attempt(NAME, PASSWORD, source="192.0.2.1"))).device
    for number in range(20):
        await refused_from(staff, f"198.51.100.{number}")
    with pytest.raises(Locked):
        await staff.enter(Attempt(NAME, PASSWORD, source="203.0.113.9"))
    assert await staff.enter(Attempt(NAME, PASSWORD, source="203.0.113.9", device=home))


async def test_one_address_that_tries_many_names_is_shut_out(staff: Staff) -> None:
    for number in range(20):
        await refused_from(staff, "198.51.100.7", f"Name {number}")
    with pytest.raises(Locked):
        await staff.enter(Attempt(NAME, PASSWORD, source="198.51.100.7"))


async def test_an_unknown_name_is_shut_like_a_known_one(staff: Staff) -> None:
    for _ in range(MOST_FAILURES):
        await refused_from(staff, "198.51.100.7", "Nobody")
    with pytest.raises(Locked):
        await staff.enter(Attempt("Nobody", PASSWORD, source="198.51.100.7"))


async def test_a_known_browser_that_guesses_is_shut_too_and_waits_longer_each_time(
    staff: Staff, clock: Clock
) -> None:
    home = (await staff.enter(Attempt(NAME, PASSWORD))).device
    for _ in range(MOST_FAILURES):
        await refused_from(staff, "", device=home)
    waits = []
    for _ in range(3):
        with pytest.raises(Locked) as locked:
            await staff.enter(Attempt(NAME, PASSWORD, device=home))
        waits.append(locked.value.minutes)
        clock.now += locked.value.minutes * 60_000
        await refused_from(staff, "", device=home)
    assert waits == [5, 10, 20]


async def test_a_known_browser_of_one_account_is_a_stranger_to_another(staff: Staff) -> None:
    await staff.accounts.add(NewOperator("Timur", "operator"), PASSWORD)
    home = (await staff.enter(Attempt(NAME, PASSWORD, source="192.0.2.1"))).device
    for _ in range(MOST_FAILURES):
        await refused_from(staff, "192.0.2.1", "Timur", home)
    with pytest.raises(Locked):
        await staff.enter(Attempt("Timur", PASSWORD, source="192.0.2.1", device=home))


async def test_a_browser_that_was_revoked_is_a_stranger_again(staff: Staff) -> None:
    home = (await staff.enter(Attempt(NAME, PASSWORD, source="192.0.2.1"))).device
    who = await staff.accounts.number_of(NAME)
    (device,) = (await staff.own.mine(who)).devices
    await staff.own.forget_device(who, device.mark)
    for _ in range(MOST_FAILURES):
        await refused_from(staff, "192.0.2.1", device=home)
    with pytest.raises(Locked):
        await staff.enter(Attempt(NAME, PASSWORD, source="192.0.2.1", device=home))


async def test_refused_attempts_are_events_without_what_was_typed(staff: Staff, store: Store) -> None:
    await refused_from(staff, "198.51.100.7", "A name somebody typed")
    await refused_from(staff, "198.51.100.7")
    rows = await store.read(every_event)
    refusals = [row for row in rows if row[1] == "sign_in_refused"]
    who = await staff.accounts.number_of(NAME)
    assert [actor for actor, _, _ in refusals] == ["stranger", "stranger"]
    assert [codes for _, _, codes in refusals] == ["account 0", f"account {who}"]


def every_event(tx: Tx) -> list[tuple[str, str, str]]:
    return [(row.actor, row.verb, row.codes) for row in tx.all(select(events).order_by(events.c.id))]


async def test_a_password_hashed_with_weaker_parameters_is_hashed_anew_at_sign_in(
    staff: Staff, store: Store, clock: Clock
) -> None:
    stronger = PasswordHasher(time_cost=2, memory_cost=16, parallelism=1)
    now = Staff(store, clock, stronger)
    (before,) = await staff.accounts.everyone()
    await now.sign_in(Attempt(NAME, PASSWORD))
    (after,) = await staff.accounts.everyone()
    assert stronger.check_needs_rehash(before.password)
    assert not stronger.check_needs_rehash(after.password)
    assert await now.sign_in(Attempt(NAME, PASSWORD))


async def test_a_session_nobody_uses_ends_after_half_an_hour(staff: Staff, clock: Clock) -> None:
    token = await staff.sign_in(Attempt(NAME, PASSWORD))
    clock.now += IDLE_MS
    assert await staff.signed_in(token)
    clock.now += IDLE_MS + 1
    assert await staff.signed_in(token) is None


async def test_the_live_feed_of_a_forgotten_page_is_no_sign_of_life_and_that_of_a_shift_is(
    staff: Staff, store: Store, clock: Clock
) -> None:
    who = await staff.accounts.number_of(NAME)

    async def left_open(minutes: int) -> bool:
        token, found = await staff.sign_in(Attempt(NAME, PASSWORD)), None
        for _ in range(minutes):
            clock.now += TOUCH_MS
            found = await staff.signed_in(token, listening=True)
        return found is not None

    assert not await left_open(31)
    await store.write(lambda tx: shifts.add(tx, who, clock(), Millis(clock.now + SESSION_MS)))
    assert await left_open(120)


async def test_whoever_is_in_a_danger_talk_is_not_thrown_out_of_it_by_the_clock(
    staff: Staff, store: Store, clock: Clock
) -> None:
    who = await staff.accounts.number_of(NAME)
    start = clock.now
    token = await staff.sign_in(Attempt(NAME, PASSWORD))
    await store.write(lambda tx: a_case(tx, who, Tier.T1))
    await used(staff, clock, token, start + LONGEST_MS - 1)
    clock.now += 1
    assert await staff.signed_in(token) is None


async def test_another_talk_prolongs_nothing(staff: Staff, store: Store, clock: Clock) -> None:
    who = await staff.accounts.number_of(NAME)
    token = await staff.sign_in(Attempt(NAME, PASSWORD))
    await store.write(lambda tx: a_case(tx, who, Tier.T2))
    await used(staff, clock, token, clock.now + SESSION_MS - 1)
    clock.now += 1
    assert await staff.signed_in(token) is None


def a_case(tx: Tx, owner: int, tier: Tier) -> int:
    row = {"tier": tier, "state": "active", "owner": owner, "owner_until": 2**60, "opened_at": 1}
    return tx.add(insert(cases), row)


async def test_disabling_frees_the_cases_they_held_in_the_same_moment(
    staff: Staff, store: Store, clock: Clock
) -> None:
    who = await staff.accounts.number_of(NAME)
    number = await store.write(lambda tx: a_case(tx, who, Tier.T1))
    row = await store.read(lambda tx: story.row_of(tx, number, clock()))
    assert row is not None
    assert row.held
    await staff.accounts.disable(who)
    row = await store.read(lambda tx: story.row_of(tx, number, clock()))
    assert row is not None
    assert not row.held


async def test_the_last_administrator_can_be_neither_disabled_nor_given_another_role(staff: Staff) -> None:
    await staff.accounts.add(NewOperator("Chief", "administrator"), PASSWORD)
    chief = await staff.accounts.number_of("Chief")
    for deed in (
        staff.accounts.disable(chief, chief),
        staff.accounts.change(chief, NewOperator("Chief", "operator"), chief),
    ):
        with pytest.raises(BadAccount) as bad:
            await deed
        assert bad.value.why == "desk_accounts-last"
    await staff.accounts.add(NewOperator("Second", "administrator"), PASSWORD)
    await staff.accounts.change(chief, NewOperator("Chief", "operator"), chief)
    second = await staff.accounts.number_of("Second")
    with pytest.raises(BadAccount):
        await staff.accounts.disable(second, second)


async def test_two_administrators_who_disable_each_other_at_once_leave_one(staff: Staff) -> None:
    for name in ("Chief", "Second"):
        await staff.accounts.add(NewOperator(name, "administrator"), PASSWORD)
    one, two = [await staff.accounts.number_of(name) for name in ("Chief", "Second")]
    ended = await asyncio.gather(
        staff.accounts.disable(two, one), staff.accounts.disable(one, two), return_exceptions=True
    )
    assert sum(each is None for each in ended) == 1
    left = [each for each in await staff.accounts.everyone() if each.role == "administrator"]
    assert sum(not each.disabled_at for each in left) == 1


@pytest.mark.parametrize("role", ["operator", "interpreter", "supervisor"])
async def test_no_other_role_touches_accounts_whatever_page_asks(staff: Staff, role: str) -> None:
    await staff.accounts.add(NewOperator("Other", role), PASSWORD)
    other, who = [await staff.accounts.number_of(name) for name in ("Other", NAME)]
    deeds = (
        staff.accounts.add(NewOperator("New", "administrator"), by=other),
        staff.accounts.reset(who, other),
        staff.accounts.reset_factor(who, other),
        staff.accounts.change(who, NewOperator(NAME, "administrator"), other),
        staff.accounts.disable(who, other),
        staff.accounts.enable(who, other),
        staff.accounts.set_phone(who, "", other),
        staff.accounts.end_sessions(who, other),
    )
    for deed in deeds:
        with pytest.raises(Refused):
            await deed


async def test_what_must_be_done_before_the_desk_opens(store: Store, clock: Clock) -> None:
    strict = Staff(store, clock, FAST, Rules(totp=True))
    await strict.accounts.add(NewOperator("Chosen", "operator"), PASSWORD)
    drawn = await strict.accounts.add(NewOperator("Given", "operator"))
    for name, password, owed in (("Given", drawn, "password"), ("Chosen", PASSWORD, "factor")):
        found = await strict.signed_in(await strict.sign_in(Attempt(name, password)))
        assert found is not None
        assert found.owes == owed


async def test_a_phone_number_is_kept_in_one_form_or_refused(staff: Staff) -> None:
    who = await staff.accounts.number_of(NAME)
    await staff.accounts.set_phone(who, "+1 (500) 555-0006", who)
    (operator,) = await staff.accounts.everyone()
    assert operator.phone == "+15005550006"
    for typed in ("0555 12", "+1", "12345678901234567890", "ring me"):
        with pytest.raises(BadAccount):
            await staff.accounts.set_phone(who, typed, who)
    await staff.accounts.set_phone(who, " ", who)
    (operator,) = await staff.accounts.everyone()
    assert operator.phone == ""
