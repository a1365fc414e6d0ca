"""Panes with which a case goes elsewhere: back, to a colleague, to a partner; and the end of one whose person
had everything deleted.
"""

from typing import Any

from bot.core.case import CaseState
from bot.service.desk import Hand
from bot.service.moving import Referring
from bot.service.partnering import nearest
from bot.store.partners import Partner
from bot.store.referrals import Referral
from bot.web.console import Console
from bot.web.panes import Form, Pane, View, as_number
from bot.web.words import Words

MOST_OFFERED = 100  # partners in the list of the form; beyond that a typed name still finds its partner


def _typed(form: Form, name: str = "words") -> str:
    return form.get(name, "").replace("\r\n", "\n").strip()


async def _hand_back(console: Console, hand: Hand, form: Form) -> str:
    await console.moving.hand_back(hand, _typed(form))
    return "desk-handed-back-ok"


async def _transfer(console: Console, hand: Hand, form: Form) -> str:
    await console.moving.transfer(hand, as_number(form.get("to", "")), _typed(form))
    return "desk_queue-transfer_ok"


async def _refer(console: Console, hand: Hand, form: Form) -> str:
    consent = form.get("consent") == "yes"
    partner_id = await console.partnering.named(form.get("partner", "")) if consent else 0
    await console.moving.refer(hand, Referring(partner_id, consent, _typed(form)))
    return "desk_queue-refer_ok"


async def _confirm(console: Console, hand: Hand, _form: Form) -> str:
    await console.moving.confirm(hand)
    return "desk_queue-confirm_ok"


async def _decline(console: Console, hand: Hand, _form: Form) -> str:
    await console.moving.take_back(hand)
    return "desk_queue-decline_ok"


async def _bury(console: Console, hand: Hand, _form: Form) -> str:
    await console.moving.bury(hand)
    return "desk-closed-ok"


def _sent_on(view: View) -> bool:
    return view.file.row.state is CaseState.REFERRED


def _with_person(view: View) -> bool:
    return view.mine and view.file.row.person_id is not None


def _gone(view: View) -> bool:
    """Is there nobody left, and nobody else at it?"""
    row = view.file.row
    return row.person_id is None and not view.closed and (view.mine or not row.held)


def may_close(view: View) -> bool:
    """May the visitor end it: their own case, or one a partner has?"""
    return _with_person(view) or (_sent_on(view) and not _gone(view))


async def _colleagues(console: Console, view: View) -> dict[str, Any]:
    found = await console.moving.colleagues(view.visitor.operator.id)
    locale = view.file.row.locale
    people = [{"id": each.id, "name": each.name, "fits": locale in each.languages} for each in found]
    languages = {each.id: " ".join(view.words.language(code) for code in each.languages) for each in found}
    return {"people": sorted(people, key=lambda each: not each["fits"]), "languages": languages}


async def _partners(console: Console, view: View) -> dict[str, Any]:
    row, everyone = view.file.row, await console.partnering.everyone()
    offered = nearest(everyone, (row.stays_in, row.comes_from), row.locale)[:MOST_OFFERED]
    return {"offered": [_offer(view.words, each) for each in offered]}


def _offer(words: Words, partner: Partner) -> str:
    """A partner as the list of the form shows it: what `Partnering.named` understands again."""
    entry = partner.entry
    where = ", ".join(part for part in (entry.place, words.country(entry.country)) if part)
    return f"{entry.name} · {words.label('desk_queue-kind', entry.kind)} · {where} №{partner.id}"


async def _referrals(console: Console, view: View) -> dict[str, Any]:
    found = await console.moving.referrals(view.file.row.id)
    return {"all": [_referral(view.words, each) for each in reversed(found)]}


def _referral(words: Words, each: Referral) -> dict[str, Any]:
    at, due = words.clock(each.at), words.clock(each.due_at)
    if each.confirmed_at:
        by = words.name(each.confirmed_by)
        state = words.t("desk_queue-referral_confirmed", by=by, at=words.clock(each.confirmed_at))
    elif each.returned_at:
        state = words.label("desk_queue-why", each.why)
    else:
        state = words.t("desk_queue-referral_due", at=due)
    title = words.t("desk_queue-referral_to", name=each.partner, at=at, by=words.name(each.by))
    told = each.words if each.words is not None else words.t("desk-words-gone")
    return {"title": title, "state": state, "told": told, "open": each.open, "partner_id": each.partner_id}


def _has_referrals(view: View) -> bool:
    return any(line.verb == "refer" for line in view.file.lines)


GONE = Pane("gone", "desk_queue-bury", {"bury": _bury}, _gone)
REFERRAL = Pane(
    "referral",
    "desk_queue-referral",
    {"confirm": _confirm, "decline": _decline},
    _has_referrals,
    _referrals,
)
TRANSFER = Pane("transfer", "desk_queue-transfer", {"transfer": _transfer}, _with_person, _colleagues)
REFER = Pane("refer", "desk_queue-refer", {"refer": _refer}, _with_person, _partners)
BACK = Pane("back", "desk-hand-back", {"hand-back": _hand_back}, _with_person)
