"""The judge of killed runs sees what must never happen: a judge who finds everything well proves nothing."""

import copy
from typing import Any

import pytest
from killed_verdict import judge

CHAT = "7"


def row(text_id: str, **more: Any) -> dict[str, Any]:
    plain = {"text_id": text_id, "lane": 2, "turn": 1, "state": "sent", "tries": 1, "doubt": False}
    return plain | more


def reference() -> dict[str, Any]:
    rows = {"heard": [{"kind": "text"}], "said": [row("a"), row("b")], "cases": [], "timers": []}
    return {CHAT: rows, "": {"tally": ["x"], "seen": 2}}


def phone(**more: Any) -> dict[str, Any]:
    one = {
        "steady": True,
        "told_then": [["A"], ["B"]],
        "met": 2,
        "doubled": [],
        "odd": [],
        "phone": ["A", "B"],
    }
    return {CHAT: one | more}


def told(now: dict[str, Any] | None = None, town: dict[str, Any] | None = None, kills: int = 1) -> list[str]:
    return judge(reference(), now or reference(), town or phone(), kills).differs


def test_the_same_again_is_well() -> None:
    assert told() == []


def test_a_message_that_never_came_is_lost() -> None:
    verdict = judge(reference(), reference(), phone(met=1), 1)
    assert verdict.lost == 1
    assert verdict.differs == ["7: 1 messages never came"]


def test_a_person_who_is_not_there_is_lost() -> None:
    now = reference()
    del now[CHAT]
    assert told(now) == ["7: nobody"]


@pytest.mark.parametrize("kind", ["heard", "said", "cases"])
def test_one_row_too_many_is_an_effect_done_twice(kind: str) -> None:
    now = reference()
    now[CHAT][kind] = [*now[CHAT][kind], row("b") if kind == "said" else {"kind": "text"}]
    verdict = judge(reference(), now, phone(), 1)
    assert verdict.effects == 1
    assert verdict.differs


def test_a_double_the_store_knows_of_is_told_and_one_it_does_not_know_differs() -> None:
    now = reference()
    now[CHAT]["said"][1] |= {"tries": 2, "doubt": True}
    verdict = judge(reference(), now, phone(doubled=[1]), 1)
    assert (verdict.differs, verdict.twice, verdict.doubled) == ([], 1, 1)
    assert told(town=phone(doubled=[1])) == ["7: doubled, and the store does not know"]
    assert told(now, phone(doubled=[1, 1]), kills=2) == ["7: doubled, and the store does not know"]
    now[CHAT]["said"][1]["tries"] = 3
    assert told(now, phone(doubled=[1, 1]), kills=2) == []


def test_more_doubts_than_kills_differ() -> None:
    now = reference()
    for each in now[CHAT]["said"]:
        each |= {"tries": 2, "doubt": True}
    assert told(now) == ["7: 2 messages may be repeated after 1 kills"]
    assert told(now, kills=2) == []
    then = reference()
    for each in (then, now):  # a number goes beside what is on the wire already
        each[CHAT]["said"][1]["lane"] = 0
    assert judge(then, now, phone(), 1).differs == []


def test_what_comes_late_differs_unless_a_number_for_somebody_in_danger_overtook_it() -> None:
    assert told(town=phone(odd=[0])) == ["7: message 0 came out of its order"]
    then, now = reference(), reference()
    for each in (then, now):
        each[CHAT]["said"][1]["lane"] = 0
    now[CHAT]["said"][0] |= {"tries": 2, "doubt": True}
    assert judge(then, now, phone(odd=[0]), 1).differs == []


@pytest.mark.parametrize("state", ["ready", "sending", "failed", "dropped", "expired"])
def test_what_did_not_leave_differs(state: str) -> None:
    now = reference()
    now[CHAT]["said"][0]["state"] = state
    assert told(now) == [f"7: a stays {state}"]


def test_another_decision_or_count_differs() -> None:
    now = reference()
    now[CHAT]["said"][0]["turn"] = 9
    now[""]["seen"] = 3
    assert told(now) == ["counts", "7: said 0: turn"]


def test_a_hasty_persons_last_answer_must_leave_and_numbers_are_not_replaced() -> None:
    now = copy.deepcopy(reference())
    now[CHAT]["said"][1]["state"] = "replaced"
    town = phone(steady=False, told_then=[], phone=["A"])
    assert told(now, town) == ["7: the last answer never left"]
    now = reference()
    now[CHAT]["said"][0] |= {"state": "replaced", "lane": 0}
    differs = judge(reference(), now, phone(steady=False, told_then=[], phone=["B"]), 1).differs
    assert "7: a number was replaced" in differs
