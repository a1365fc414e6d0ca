"""Does a run with kills equal the one without? Phones and rows of every person, one by one."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

MAY_STAY = ("sent", "replaced", "unknown")  # how a message may end that was on the wire at a kill
SENDING = ("state", "tries", "doubt")  # how the sending of a message went
AND_HASTY = ("dropped",)  # an answer that "stop" overtook


@dataclass
class Verdict:
    """`differs` names person and kind of row; the counts are for the table."""

    differs: list[str] = field(default_factory=list)
    lost: int = 0
    effects: int = 0
    twice: int = 0  # messages of which the store says that they may stand on the phone twice
    doubled: int = 0  # of these, twice on the phone


def judge(then: dict[str, Any], now: dict[str, Any], town: dict[str, Any], kills: int) -> Verdict:
    """Compare everything; what may have been on the wire at a kill may be there twice."""
    verdict = Verdict()
    if then[""] != now.get(""):
        verdict.differs.append("counts")
    for chat, one in town.items():
        rows = now.get(chat)
        if rows is None:
            verdict.lost += 1
            verdict.differs.append(f"{chat}: nobody")
            continue
        verdict.differs += [f"{chat}: {what}" for what in differences(then[chat], rows)]
        verdict.effects += _extra(then[chat], rows)
        _count(verdict, chat, one, rows, kills)
    return verdict


def differences(then: dict[str, Any], now: dict[str, Any]) -> list[str]:
    """What was heard, decided and counted must be the same, row by row."""
    return list(_each_difference(then, now))


def _each_difference(then: dict[str, Any], now: dict[str, Any]) -> Iterator[str]:
    for name in sorted({*then, *now}):
        before, after = (_decided(name, each.get(name, [])) for each in (then, now))
        if len(before) != len(after):
            yield f"{name}: {len(before)} rows then, {len(after)} now"
        for place, (old, new) in enumerate(zip(before, after, strict=False)):
            if old != new:
                yield f"{name} {place}: {_names(old, new)}"


def _decided(name: str, rows: list[Any]) -> list[Any]:
    """Rows without how their sending went."""
    if name != "said":
        return rows
    return [{key: value for key, value in row.items() if key not in SENDING} for row in rows]


def _names(old: Any, new: Any) -> str:
    if isinstance(old, dict) and isinstance(new, dict):
        return " ".join(key for key in old if old[key] != new.get(key))
    return "differs"


def _extra(then: dict[str, Any], now: dict[str, Any]) -> int:
    return sum(
        max(0, len(now.get(name, [])) - len(then.get(name, []))) for name in ("heard", "said", "cases")
    )


def _count(verdict: Verdict, chat: str, one: dict[str, Any], rows: dict[str, Any], kills: int) -> None:
    """The phone: all that was told the first time, in its order, and doubles only where the store says so."""
    said = rows.get("said", [])
    again = [row for row in said if row["doubt"] or row["state"] == "unknown"]
    verdict.twice += len(again)
    ends = MAY_STAY if one["steady"] else MAY_STAY + AND_HASTY
    faults = [f"{row['text_id']} stays {row['state']}" for row in said if row["state"] not in ends]
    # One message to a person is on the wire at a time, and beside it a number for somebody in danger.
    for lane in (True, False):
        many = sum((row["lane"] == 0) is lane for row in again)
        if many > kills:
            faults.append(f"{many} messages may be repeated after {kills} kills")
    if one["steady"]:
        verdict.doubled += len(one["doubled"])
        missing = sum(map(len, one["told_then"])) - one["met"]
        verdict.lost += missing
        faults += [f"{missing} messages never came"] if missing else []
        known = sum(row["tries"] - 1 for row in again if row["doubt"])  # after two kills it may come thrice
        faults += ["doubled, and the store does not know"] if len(one["doubled"]) > known else []
        late = [place for place in one["odd"] if not _overtaken(said, place)]
        verdict.doubled += len(one["odd"]) - len(late)
        faults += [f"message {place} came out of its order" for place in late]
    else:
        faults += _hasty(one, said)
    verdict.differs += [f"{chat}: {fault}" for fault in faults]


def _overtaken(said: list[dict[str, Any]], place: int) -> bool:
    """Was it in doubt while a number for somebody in danger, which waits for nothing, went past it?"""
    doubtful = 0 <= place < len(said) and said[place]["doubt"]
    return doubtful and any(row["lane"] == 0 for row in said[place + 1 :])


def _hasty(one: dict[str, Any], said: list[dict[str, Any]]) -> Iterator[str]:
    """Who writes everything at once may be spared answers that a later turn replaced, but not the last."""
    sent = sum(row["state"] == "sent" for row in said)
    if not sent <= len(one["phone"]) <= sum(row["tries"] for row in said):
        yield "the phone and the store do not agree"
    if not said or said[-1]["state"] not in ("sent", "unknown"):
        yield "the last answer never left"
    if any(row["lane"] == 0 and row["state"] == "replaced" for row in said):
        yield "a number was replaced"
