"""Accounts, sessions, shifts, leases; and what is known of numbers."""

import asyncio

import pytest
from sqlalchemy.exc import IntegrityError

from bot.core.effects import Report
from bot.core.message import Millis
from bot.store import leases, numbers, shifts, staff

DAY = 24 * 3600 * 1000


async def _add(store, name="Ainura", **more):
    new = staff.NewOperator(name, "operator", ("ky", "ru"), ("KG",), **more)
    return await store.write(lambda tx: staff.add(tx, new))


async def test_an_account_comes_back_and_a_name_is_taken_once(store):
    number = await _add(store, password="hash")
    found = await store.read(lambda tx: staff.named(tx, "Ainura"))
    assert (found.id, found.languages, found.countries, found.password) == (
        number,
        ("ky", "ru"),
        ("KG",),
        "hash",
    )
    with pytest.raises(IntegrityError):
        await _add(store)


async def test_the_second_factor_is_sealed(store, tmp_path):
    number = await _add(store)
    await store.write(lambda tx: staff.set_totp(tx, number, "PLANTEDSECRET"))
    assert (await store.read(lambda tx: staff.get(tx, number))).totp == "PLANTEDSECRET"
    assert all(b"PLANTEDSECRET" not in path.read_bytes() for path in tmp_path.glob("safar.db*"))


async def test_a_session_ends_by_time_sign_out_password_or_disabling(store):
    number = await _add(store)

    async def who(token, now=10):
        found = await store.read(lambda tx: staff.in_session(tx, token, Millis(now)))
        return found.id if found else None

    async def begin(token):
        await store.write(lambda tx: staff.open_session(tx, token, number, Millis(100)))

    await begin("a")
    assert (await who("a"), await who("b"), await who("a", 100)) == (number, None, None)
    await store.write(lambda tx: staff.end_session(tx, "a"))
    assert await who("a") is None
    for end in (
        lambda tx: staff.set_password(tx, number, "new"),
        lambda tx: staff.disable(tx, number, Millis(11)),
    ):
        await begin(f"c{end}")
        await store.write(end)
        assert await who(f"c{end}") is None


async def test_a_token_is_not_readable_in_the_file(store, tmp_path):
    number = await _add(store)
    await store.write(lambda tx: staff.open_session(tx, "planted-token-1", number, Millis(100)))
    assert all(b"planted-token-1" not in path.read_bytes() for path in tmp_path.glob("safar.db*"))


async def test_failures_in_a_row_lock_the_account_and_success_forgets_them(store):
    number = await _add(store)

    async def fail():
        return await store.write(lambda tx: staff.failed(tx, number, Millis(500), 3))

    assert [await fail(), await fail()] == [False, False]
    await store.write(lambda tx: staff.passed(tx, number))
    assert [await fail(), await fail(), await fail()] == [False, False, True]
    assert (await store.read(lambda tx: staff.get(tx, number))).locked_until == 500


async def test_only_a_dated_shift_at_the_desk_makes_staffed_hours(store):
    number = await _add(store)

    async def now(at):
        duty = await store.read(lambda tx: bool(shifts.on_duty(tx, Millis(at))))
        return duty, await store.read(lambda tx: shifts.next_shift(tx, Millis(at)))

    assert await now(5) == (False, 0)
    await store.write(lambda tx: shifts.add(tx, number, Millis(1), Millis(50), duty_phone=True))
    shift = await store.write(lambda tx: shifts.add(tx, number, Millis(10), Millis(20)))
    assert await now(10) == (False, 0)  # planned, and the test alarm was not heard
    assert await store.write(lambda tx: shifts.ready(tx, shift, Millis(10)))
    assert not await store.write(lambda tx: shifts.ready(tx, shift, Millis(15)))
    assert (await now(5), await now(10), await now(20)) == ((False, 10), (True, 0), (False, 0))
    assert len(await store.read(lambda tx: shifts.running(tx, Millis(15)))) == 2
    await store.write(lambda tx: staff.disable(tx, number, Millis(1)))
    assert await now(10) == (False, 0)


async def test_of_many_processes_one_holds_the_lease_until_it_runs_out(store):
    async def hold(holder, now):
        return await store.write(lambda tx: leases.hold(tx, "send:tg", holder, Millis(now), 100))

    held = await asyncio.gather(*(hold(str(n), 0) for n in range(10)))
    assert sum(held) == 1
    winner = str(held.index(True))
    assert await hold(winner, 50)
    assert not await hold("late", 150)
    assert await hold("late", 151)
    await store.write(lambda tx: leases.let_go(tx, "send:tg", winner))
    assert not await hold(winner, 152)


async def test_a_number_is_checked_for_ninety_days_and_stale_after(store):
    await store.write(lambda tx: numbers.verify(tx, "kg-line#0", "A. Person", "KG", Millis(1000)))
    fresh = await store.read(lambda tx: numbers.checked(tx, Millis(1000 + 90 * DAY)))
    assert fresh.verified("kg-line#0")
    late = await store.read(lambda tx: numbers.checked(tx, Millis(1001 + 90 * DAY)))
    assert (late.numbers, late.stale) == (frozenset(), {"kg-line#0"})


async def test_two_callers_flag_a_silent_number_and_one_caller_twice_does_not(store, phone):
    async def silent():
        return await store.read(lambda tx: numbers.silent(tx, Millis(9000)))

    report = [Report(("kg-line#0",), answered=False)]
    await phone.writes(effects=report)
    await phone.writes(effects=report)
    assert await silent() == {}
    other = phone.__class__(store, value="77")
    await other.writes(effects=report)
    assert await silent() == {"kg-line#0": 2}
    await other.writes(effects=[Report(("kg-line#0",), answered=True)], at=5000)
    assert await silent() == {}
    checks = await store.read(lambda tx: numbers.checks_of(tx, "kg-line#0"))
    assert phone.value not in repr(checks)
    assert [check.outcome for check in checks] == ["answered", "silent", "silent", "silent"]
