"""Who judges a nuisance mark takes rows in the order of everybody: the person first."""

from bot.core.message import Millis
from bot.service import nuisance
from bot.service.nuisance import Verdict
from bot.store import marks, people, staff
from bot.store.staff import NewOperator


async def test_the_person_is_locked_before_the_mark(store, phone, monkeypatch):
    here = await phone.writes("a", at=1000)
    first = await store.write(lambda tx: staff.add(tx, NewOperator("a", "operator")))
    other = await store.write(lambda tx: staff.add(tx, NewOperator("b", "supervisor")))
    number = await store.write(
        lambda tx: marks.add(tx, here.person.id, None, first, "prank", Millis(1), Millis(10**13))
    )
    order = []

    def told(name, deed):
        def do(*args):
            order.append(name)
            return deed(*args)

        return do

    monkeypatch.setattr(people, "lock", told("person", people.lock))
    monkeypatch.setattr(marks, "get", told("mark", marks.get))
    await nuisance.review(store, Verdict(number, other, marks.CONFIRMED), Millis(2000))
    assert order == ["person", "mark"]
