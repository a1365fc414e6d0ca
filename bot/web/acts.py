"""What every operator does with a case: take it, answer, note, hand back, close, open again."""

from typing import Any

from bot.core.faults import Refused
from bot.service.desk import Draft, Hand
from bot.web import moving
from bot.web.console import Console
from bot.web.panes import Form, Pane, View

NEUTRAL = "common-knock"  # the one harmless line (design decision 9)


async def _claim(console: Console, hand: Hand, _form: Form) -> str:
    await console.desk.claim(hand)
    return "desk-claimed-ok"


async def _reply(console: Console, hand: Hand, form: Form) -> str:
    words, harmless = form.get("words", "").replace("\r\n", "\n").strip(), "neutral" in form
    if harmless:
        row = (await console.desk.file(hand.case_id, hand.operator_id)).row
        words = console.renderer.line(NEUTRAL, row.locale or "ru")
    draft = Draft(words, seen_in(form), lint=not harmless)
    try:
        return "" if await console.desk.reply(hand, draft) else "desk-already"
    except Refused:
        typed = form.get("draft", "") if harmless else words
        if typed:
            await console.talk.drafts.keep(hand, typed)
        raise


def seen_in(form: Form) -> int:
    """The newest line of the person's that stood on the page; -1 fits none."""
    seen = form.get("seen", "")
    return int(seen) if seen.isdecimal() else -1


async def note(console: Console, hand: Hand, form: Form) -> str:
    await console.desk.note(hand, form.get("words", "").replace("\r\n", "\n").strip())
    return "desk-note-ok"


async def _close(console: Console, hand: Hand, form: Form) -> str:
    await console.desk.close(hand, form.get("outcome", ""), form.get("own_level", ""), seen_in(form))
    return "desk-closed-ok"


async def _reopen(console: Console, hand: Hand, _form: Form) -> str:
    await console.desk.reopen(hand)
    return ""


async def _road(console: Console, view: View) -> dict[str, Any]:
    """How their words will leave, said before they are sent."""
    codes = await console.talk.phones.road(view.file.row.id)
    return {"road": " ".join(view.words.t(f"desk_talk-road-{code}") for code in codes)}


def _reachable(view: View) -> bool:
    """Whoever only called or came in has no door to write to."""
    return view.mine and view.file.row.reachable


def _nowhere(_view: View) -> bool:
    return False  # their forms stand above the tabs, whoever looks


PANES = (
    Pane("take", "desk-claim", {"claim": _claim, "reopen": _reopen}, _nowhere),
    Pane("reply", "desk-reply", {"reply": _reply}, _reachable, _road),
    Pane("note", "desk-note", {"note": note}),
    moving.TRANSFER,
    moving.REFER,
    moving.BACK,
    Pane("close", "desk-close", {"close": _close}, moving.may_close, key="C"),
    moving.REFERRAL,
    moving.GONE,
)
