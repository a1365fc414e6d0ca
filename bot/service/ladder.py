"""The ladder at work: which steps are due for whom, and which have come to their end. Units of work only.

What is missing is computed from the case and the rows that stand there, never from memory: whoever comes
after a crash, an outage or a leap of the clock finds the same steps missing, and takes each once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from bot.core.message import Millis
from bot.core.queue import Wake
from bot.core.roles import Role
from bot.core.waking import BY, RING_EVERY, By, Duty, Rang, next_turn, passed, whose_turn, woken
from bot.store import alerts, shifts, staff
from bot.store.alerts import Alert, Step, Waiter
from bot.store.database import Tx
from bot.store.events import event

NOBODY = "nobody"  # there is no phone to ring
NO_NEWS = "no_news"  # a call of which nothing more was heard
VERB = "alert"


@dataclass(frozen=True, slots=True)
class Means:
    """What this installation has to wake somebody with. `numbers` = phones from the config, in order."""

    group: bool = False
    phone: bool = False
    numbers: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone that can be rung. `target` = an operator's number, or # and its place in the config."""

    target: str
    number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Missing:
    """A step that is due; `refused` = why it cannot even be tried."""

    step: Step
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """Who would be woken at this moment, and by what."""

    duty: Duty
    ready: tuple[int, ...]
    phones: tuple[Phone, ...]
    means: Means

    @property
    def nobody(self) -> bool:
        """Would nobody be woken by anything?"""
        return not (self.duty.ready or self.phones or self.means.group)


def standing(tx: Tx, means: Means, now: Millis) -> Standing:
    """Who is really there, and whose phones ring in which order: duty phone, config, supervisors."""
    there = {shift.operator_id for shift in shifts.on_duty(tx, now)}
    people = {each.id: each for each in staff.everyone(tx)}
    leading = {each for each, who in people.items() if who.role == Role.SUPERVISOR}
    on_phone = [shift.operator_id for shift in shifts.on_duty_phone(tx, now)]
    leaders = [shift.operator_id for shift in shifts.planned_now(tx, now) if shift.operator_id in leading]
    listed = [Phone(str(each), people[each].phone) for each in on_phone]
    listed += [Phone(f"#{place}", number) for place, number in enumerate(means.numbers)]
    listed += [Phone(str(each), people[each].phone) for each in leaders]
    found = _each_once(listed) if means.phone else ()
    return Standing(Duty(len(there), len(there & leading)), tuple(sorted(there)), found, means)


def _each_once(listed: Iterable[Phone]) -> tuple[Phone, ...]:
    """One phone may stand for several; those without a number cannot ring."""
    by_number: dict[str, Phone] = {}
    for phone in listed:
        if phone.number:
            by_number.setdefault(phone.number, phone)
    return tuple(by_number.values())


def is_due(tx: Tx, means: Means, now: Millis) -> bool:
    """Is there any step to take or to end? Changes nothing."""
    if _ended(tx) or _unheard(tx, now):
        return True
    waiting = alerts.waiters(tx, now)
    if not waiting:
        return False
    here, done = standing(tx, means, now), alerts.of_waiters(tx, now)
    return any(missing(each, done.get(each.id, []), here, now) for each in waiting)


def climb(tx: Tx, means: Means, now: Millis) -> None:
    """Take every step that is due, and end those whose case no longer waits."""
    for alert in _ended(tx):
        alerts.settle(tx, alert, "over")
    for alert in _unheard(tx, now):
        if alerts.settle(tx, alert, "failed", NO_NEWS):
            event(tx, "bot", VERB, alert.case_id, f"{alert.wake} {By.PHONE} {NO_NEWS}", now)
    here = standing(tx, means, now)
    for each in alerts.waiters(tx, now):
        held = alerts.hold_waiter(tx, each.id)
        if held is not None:
            for lacking in missing(held, alerts.of_wait(tx, held), here, now):
                _take(tx, lacking, now)


def _take(tx: Tx, lacking: Missing, now: Millis) -> None:
    """A page that is open shows it at once; what leaves the house waits for its channel."""
    step = lacking.step
    state = "refused" if lacking.refused else "sent" if step.channel is By.DESK else "ready"
    alerts.add(tx, step, state, now, lacking.refused)
    codes = f"{step.wake} {step.channel} {lacking.refused}".strip()
    event(tx, "bot", VERB, step.case_id, codes, now)


def _ended(tx: Tx) -> list[Alert]:
    """Of a case that no longer waits; what left for the group is crossed out there first."""
    found = alerts.over(tx)
    return [each for each in found if each.channel != By.GROUP or each.state == "ready"]


def _unheard(tx: Tx, now: Millis) -> list[Alert]:
    """Calls that began a minute ago and of which nothing was heard since."""
    return [each for each in alerts.under_way(tx, By.PHONE) if passed(each.sent_at, now, RING_EVERY)]


def missing(waiter: Waiter, done: Sequence[Alert], here: Standing, now: Millis) -> list[Missing]:
    """The steps that are due for this case and were not taken."""
    found = []
    valid = {(each.wake, each.channel) for each in done if each.state != "over"}
    for wake in woken(waiter.wait, here.duty, now):
        for channel in BY[wake]:
            if channel is By.PHONE:
                found += _call(waiter, done, here, now)
            elif (wake, channel) not in valid and (channel is By.DESK or here.means.group):
                found.append(Missing(_step(waiter, wake, channel, done)))
    if here.means.group and _phone_is_down(done) and (Wake.DUTY_MANAGER, By.GROUP) not in valid:
        found.append(Missing(_step(waiter, Wake.DUTY_MANAGER, By.GROUP, done)))
    return found


def _phone_is_down(done: Iterable[Alert]) -> bool:
    return any(each.channel == By.PHONE and each.state == "refused" for each in done)


def _call(waiter: Waiter, done: Sequence[Alert], here: Standing, now: Millis) -> list[Missing]:
    """The next call, if it is time; that there is no phone is said once."""
    calls = [each for each in done if each.channel == By.PHONE]
    if not here.phones:
        return [] if calls else [Missing(_step(waiter, Wake.DUTY_MANAGER, By.PHONE, done), NOBODY)]
    turn = next_turn(_rang(calls, now), len(here.phones), now)
    if turn is None:
        return []
    target = here.phones[whose_turn(turn, len(here.phones))].target
    step = _step(waiter, Wake.DUTY_MANAGER, By.PHONE, done)
    return [Missing(replace(step, turn=turn, target=target))]


def _rang(calls: Sequence[Alert], now: Millis) -> Rang | None:
    if not calls or calls[-1].why == NOBODY:
        return None if not calls else Rang(calls[-1].turn, Millis(0))
    last = calls[-1]
    on_its_way = last.state in ("sending", "sent") and not passed(last.sent_at, now, RING_EVERY)
    refusals = 0
    for each in reversed(calls):
        if each.state != "refused":
            break
        refusals += 1
    return Rang(last.turn, last.sent_at, last.state == "ready" or on_its_way, last.answered_at, refusals)


def _step(waiter: Waiter, wake: Wake, channel: By, done: Sequence[Alert]) -> Step:
    """A step that ended (the alarm was lowered) and is due again gets the next number."""
    again = sum(each.wake == wake and each.channel == channel for each in done)
    codes = f"{waiter.wait.tier} {waiter.locale}".strip()
    return Step(waiter.id, waiter.wait.since, wake, channel, again, codes=codes)
