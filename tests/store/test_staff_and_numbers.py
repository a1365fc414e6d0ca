"""Accounts, sessions, shifts, leases; and what is known of numbers."""

import asyncio

import pytest
from sqlalchemy.exc import IntegrityError

from bot.core.effects import Report
from bot.core.message import Millis
from bot.store import attempts, leases, numbers, recovery, sessions, shifts, staff
from bot.store.attempts import Budget

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


async def test_d26_the_second_factor_is_sealed(store, tmp_path):
    number = await _add(store)
    await store.write(lambda tx: staff.set_totp(tx, number, "PLANTEDSECRET"))
    assert (await store.read(lambda tx: staff.get(tx, number))).totp == "PLANTEDSECRET"
    assert all(b"PLANTEDSECRET" not in path.read_bytes() for path in tmp_path.glob("safar.db*"))


async def _begin(store, token, number):
    new = sessions.NewSession(number, Millis(0), Millis(100), "Firefox Linux")
    await store.write(lambda tx: sessions.open_session(tx, token, new))


async def _who(store, token, now=10):
    found = await store.read(lambda tx: sessions.in_session(tx, token, Millis(now)))
    return found[0].id if found else None


async def test_a_session_ends_by_time_sign_out_or_disabling(store):
    number = await _add(store)
    await _begin(store, "a", number)
    found = [await _who(store, *each) for each in (("a",), ("b",), ("a", 100))]
    assert found == [number, None, None]
    await store.write(lambda tx: sessions.end_session(tx, "a"))
    assert await _who(store, "a") is None
    await _begin(store, "c", number)
    await store.write(lambda tx: staff.disable(tx, number, Millis(11)))
    assert await _who(store, "c") is None


async def test_all_sessions_end_but_the_one_that_is_named(store):
    number = await _add(store)
    for token in "abc":
        await _begin(store, token, number)

    async def there():
        return await store.read(lambda tx: sessions.sessions_of(tx, number, Millis(1)))

    kept = (await there())[1]
    await store.write(lambda tx: sessions.end_sessions(tx, number, but=kept.mark))
    assert [each.mark for each in await there()] == [kept.mark]
    assert kept.agent == "Firefox Linux"


async def test_tokens_and_secrets_are_not_readable_in_the_file(store, tmp_path):
    number = await _add(store)
    await _begin(store, "planted-token-1", number)
    await store.write(lambda tx: sessions.set_secret(tx, "planted-token-1", "PLANTEDSECRET"))
    await store.write(lambda tx: sessions.know_device(tx, number, "planted-device-1", "", Millis(1)))
    await store.write(lambda tx: recovery.replace(tx, number, ["planted-code-1"]))
    await store.write(lambda tx: staff.set_phone(tx, number, "+15005550006"))
    planted = (b"planted-token-1", b"PLANTEDSECRET", b"planted-device-1", b"planted-code-1", b"15005550006")
    for path in tmp_path.glob("safar.db*"):
        kept = path.read_bytes()
        assert not [each for each in planted if each in kept]
    found = await store.read(lambda tx: sessions.in_session(tx, "planted-token-1", Millis(1)))
    assert (found[1].secret, found[0].phone) == ("PLANTEDSECRET", "+15005550006")


async def test_a_recovery_code_works_once_however_it_is_typed(store):
    number, other = await _add(store), await _add(store, "Timur")
    await store.write(lambda tx: recovery.replace(tx, number, ["abcde-fghjk", "mnpqr-stuvw"]))

    async def use(who, code):
        return await store.write(lambda tx: recovery.use(tx, who, code, Millis(5)))

    assert not await use(other, "abcde-fghjk")
    assert await use(number, " ABCDE fghjk ")
    assert not await use(number, "abcde-fghjk")
    assert await store.read(lambda tx: recovery.left(tx, number)) == 1
    await store.write(lambda tx: recovery.replace(tx, number, ["xxxxx-yyyyy"]))
    assert not await use(number, "mnpqr-stuvw")


async def test_a_budget_shuts_after_its_last_attempt_and_for_longer_each_time(store):
    budget = [Budget("a", 3)]

    async def count(at, budgets=budget):
        return await store.write(lambda tx: attempts.count(tx, budgets, Millis(at)))

    assert [await count(1), await count(2), await count(3)] == [0, 0, 0]
    assert await count(4) == 3 + attempts.FIRST_MS
    assert await count(5, [Budget("b", 3)]) == 0, "another's budget is not touched"
    assert await count(6, [Budget("b", 3), *budget]) == 3 + attempts.FIRST_MS
    later = 3 + attempts.FIRST_MS
    assert await count(later) == 0
    assert await count(later + 1) == later + 2 * attempts.FIRST_MS
    waits = [attempts.shut_for(number, 3) for number in range(12)]
    assert waits == sorted(waits)
    assert waits[-1] == attempts.LONGEST_MS
    await store.write(lambda tx: attempts.forgive(tx, budget[0], ()))
    assert await count(later + 2) == 0


async def test_a_shared_budget_gets_only_the_right_attempt_back(store):
    own, shared = Budget("own", 5), Budget("shared", 2)

    async def count(at):
        return await store.write(lambda tx: attempts.count(tx, [own, shared], Millis(at)))

    await count(1)
    await count(2)
    await store.write(lambda tx: attempts.forgive(tx, own, [shared]))
    assert await count(3) == 0
    assert await count(4) == 3 + attempts.FIRST_MS


async def test_after_a_day_without_a_wrong_attempt_the_count_is_forgotten(store):
    async def count(at):
        return await store.write(lambda tx: attempts.count(tx, [Budget("a", 2)], Millis(at)))

    await count(1)
    assert await count(1 + DAY) == 0
    assert await count(2 + DAY) == 0, "the first of a new day"
    assert await count(3 + DAY) > 0


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
