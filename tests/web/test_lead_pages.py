"""The supervisor's pages without a browser: marks, reviews, numbers, the audit."""

import re
from collections.abc import AsyncIterator

import pytest
from desk_scene import Scene, Somebody, scene_over

from bot.core.case import Tier
from bot.core.effects import OpenCase
from bot.core.faults import Refused
from bot.core.message import Address, Heard, Network
from bot.service import nuisance
from bot.service.desk import Hand
from bot.service.nuisance import Verdict
from bot.store import audit, cases, keeping, marks, numbers
from bot.store.audit import Search
from bot.store.staff import NewOperator

NOW = 1_800_000_000_000
DAY = 24 * 3600_000


@pytest.fixture
async def scene(store: "object") -> AsyncIterator[Scene]:
    made = await scene_over(store, NOW)  # type: ignore[arg-type]
    await made.operator("Saule", "ru", "kk", role="supervisor")
    yield made


def word(scene: Scene, text_id: str, **args: str) -> str:
    return scene.console.book.text("ru", text_id, args)


async def marked(scene: Scene, who: Somebody, days: int = 7, **more: object) -> int:
    case = await scene.opens(who, Tier.T3, "ха ха", **more)
    aigul = scene.ids["Aigul"]
    await scene.desk.claim(Hand(aigul, case, f"c{case}"))
    seen = (await scene.desk.file(case, aigul)).seen
    assert await nuisance.mark(scene.desk, Hand(aigul, case, f"n{case}"), "jokes", days, seen)
    return case


async def active(scene: Scene, who: Somebody, case: int) -> bool:
    (mark,) = [each for each in await every_mark(scene) if each.case_id == case]
    return await scene.store.read(lambda tx: marks.active(tx, mark.person_id, scene.clock()))


async def every_mark(scene: Scene) -> list[marks.Mark]:
    return await scene.store.read(lambda tx: [*marks.to_review(tx), *marks.reviewed(tx)])


async def test_the_owner_marks_by_the_page_and_the_case_closes(scene: Scene) -> None:
    who = Somebody("a")
    case = await scene.opens(who, Tier.T3, "ха ха")
    aigul = await scene.visitor("Aigul")
    await aigul.look(f"/desk/case/{case}")
    await aigul.do(case, "claim")
    await aigul.look(f"/desk/case/{case}")
    refused = await aigul.do(case, "nuisance", reason="made up", days="7")
    assert (refused.status_code, word(scene, "desk_lead-pick") in refused.text) == (409, True)
    done = await aigul.do(case, "nuisance", reason="abuse", days="7")
    assert done.status_code == 303
    (mark,) = await every_mark(scene)
    assert (mark.reason, mark.until - mark.at) == ("abuse", 7 * DAY)
    row = (await scene.desk.file(case, 0)).row
    assert (row.state, row.outcome) == ("closed", "nuisance")


async def test_words_that_came_meanwhile_are_not_shut_away_with_a_mark(scene: Scene) -> None:
    who = Somebody("a")
    case = await scene.opens(who, Tier.T3, "ха ха")
    aigul = scene.ids["Aigul"]
    await scene.desk.claim(Hand(aigul, case, "1"))
    seen = (await scene.desk.file(case, aigul)).seen
    await scene.writes(who, "помогите")
    with pytest.raises(Refused, match="desk-changed"):
        await nuisance.mark(scene.desk, Hand(aigul, case, "2"), "jokes", 7, seen)
    assert await every_mark(scene) == []


async def test_only_the_owner_marks(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), Tier.T3, "ха ха")
    seen = (await scene.desk.file(case, 0)).seen
    with pytest.raises(Refused, match="desk-not-yours"):
        await nuisance.mark(scene.desk, Hand(scene.ids["Timur"], case, "1"), "jokes", 7, seen)
    assert await every_mark(scene) == []


async def test_somebody_else_lifts_it_and_the_case_waits_again(scene: Scene) -> None:
    case = await marked(scene, Somebody("a"))
    (mark,) = await every_mark(scene)
    saule, now = scene.ids["Saule"], scene.clock()
    promoted = NewOperator("Aigul", "supervisor", ("ru", "ky"))
    await scene.staff.accounts.change(scene.ids["Aigul"], promoted, 0)
    with pytest.raises(Refused, match="desk_lead-own-mark"):
        await nuisance.review(scene.store, Verdict(mark.id, scene.ids["Aigul"], "confirmed"), now)
    visitor = await scene.visitor("Saule")
    page = await visitor.look("/desk/reviews")
    assert f"/desk/case/{case}" in page.text
    form = {"csrf": visitor.field("csrf"), "mark": str(mark.id), "verdict": "lifted"}
    assert (await visitor.client.post("/desk/reviews/mark", data=form)).status_code == 303
    again = await visitor.client.post("/desk/reviews/mark", data=form | {"verdict": "confirmed"})
    assert again.status_code == 409
    (judged,) = await every_mark(scene)
    assert (judged.verdict, judged.reviewed_by) == ("lifted", saule)
    assert (await scene.desk.file(case, 0)).row.state == "waiting"
    assert not await active(scene, Somebody("a"), case)


async def test_a_lifted_mark_raises_the_case_that_had_sunk(scene: Scene) -> None:
    who = Somebody("a")
    await marked(scene, who)
    (mark,) = await every_mark(scene)
    await scene.turn(who, OpenCase(Tier.T4, "asked", tags=("marked", "labour_rights")), words="опять")
    sunk = await scene.case_of(who)
    await nuisance.review(scene.store, Verdict(mark.id, scene.ids["Saule"], "lifted"), scene.clock())
    row = (await scene.desk.file(sunk, 0)).row
    assert (row.tier, row.tags, row.state) == (Tier.T3, ("labour_rights",), "waiting")


@pytest.mark.parametrize(("verdict", "ends"), [("", 3), ("confirmed", 7)])
async def test_a_mark_ends_by_itself_and_sooner_when_nobody_confirms_it(
    scene: Scene, verdict: str, ends: int
) -> None:
    case = await marked(scene, Somebody("a"))
    (mark,) = await every_mark(scene)
    if verdict:
        await nuisance.review(scene.store, Verdict(mark.id, scene.ids["Saule"], verdict), scene.clock())
    scene.clock.forward(ends * 24 * 60 - 1)
    assert await active(scene, Somebody("a"), case)
    scene.clock.forward(2)
    assert not await active(scene, Somebody("a"), case)


async def test_only_who_reviews_sees_the_reviews(scene: Scene) -> None:
    await scene.operator("Admin", "ru", role="administrator")
    for name, status in (("Aigul", 403), ("Admin", 403), ("Saule", 200)):
        assert (await (await scene.visitor(name)).look("/desk/reviews")).status_code == status


async def checks(scene: Scene, key: str) -> list[tuple[str, str, str]]:
    found = await scene.store.read(lambda tx: numbers.checks_of(tx, key))
    return [(check.by, check.country, check.outcome) for check in found]


async def press(
    scene: Scene, name: str, key: str, outcome: str, country: str = "KG", token: str = "t"
) -> int:
    visitor = await scene.visitor(name)
    await visitor.look("/desk/numbers?in=KG")
    form = {"csrf": visitor.field("csrf"), "number": key, "from": country, "in": "KG"}
    answer = await visitor.client.post("/desk/numbers", data=form | {"outcome": outcome, "token": token})
    return answer.status_code


async def test_one_press_says_how_the_call_went_under_the_callers_name(scene: Scene) -> None:
    key = "kg-ct-189#0"
    assert await press(scene, "Aigul", key, "verified") == 303
    assert await press(scene, "Aigul", key, "verified") == 303, "the same form again"
    assert await checks(scene, key) == [("Aigul", "KG", "verified")]
    checked = await scene.store.read(lambda tx: numbers.checked(tx, scene.clock()))
    assert checked.verified(key)
    page = (await (await scene.visitor("Timur")).look("/desk/numbers?in=KG")).text
    assert "Aigul" in page
    scene.clock.forward(1)
    assert await press(scene, "Timur", key, "failed", token="u") == 303
    checked = await scene.store.read(lambda tx: numbers.checked(tx, scene.clock()))
    assert not checked.verified(key)
    assert key not in checked.stale
    page = (await (await scene.visitor("Timur")).look("/desk/numbers")).text
    assert word(scene, "desk_lead-state-failed") in page
    scene.clock.forward(1)
    await press(scene, "Aigul", key, "verified", token="v")
    assert (await scene.store.read(lambda tx: numbers.checked(tx, scene.clock()))).verified(key)


async def test_nobody_answering_takes_no_number_away(scene: Scene) -> None:
    key = "kg-ct-189#0"
    await press(scene, "Aigul", key, "verified")
    scene.clock.forward(1)
    await press(scene, "Timur", key, "no_answer", token="u")
    assert (await scene.store.read(lambda tx: numbers.checked(tx, scene.clock()))).verified(key)


async def test_an_emergency_code_is_confirmed_by_a_supervisor_only(scene: Scene) -> None:
    code = next(
        f"{each.id}#0"
        for each in scene.console.directory.services.values()
        if each.kind == "emergency" and each.country == "KG" and each.show != "hold"
    )
    assert await press(scene, "Aigul", code, "verified") == 409
    assert await checks(scene, code) == []
    assert await press(scene, "Saule", code, "verified") == 303
    assert await checks(scene, code) == [("Saule", "KG", "verified")]


@pytest.mark.parametrize(
    ("key", "outcome", "country"),
    [
        ("no-such#0", "verified", "KG"),
        ("kg-ct-189#0", "made up", "KG"),
        ("kg-ct-189#0", "verified", "XX"),
        ("kg-ct-189#0", "verified", "<b>"),
        ("kg-ct-189#99999999999999999999", "verified", "KG"),
        ("", "", ""),
    ],
)
async def test_what_cannot_be_is_refused_and_leaves_nothing(
    scene: Scene, key: str, outcome: str, country: str
) -> None:
    assert await press(scene, "Saule", key, outcome, country) == 409
    assert await checks(scene, key) == []


async def test_d39_two_silent_reports_stand_on_top_and_pairs_without_a_line_are_named(scene: Scene) -> None:
    key = "kg-ct-189#0"
    for caller in ("a", "b"):
        await scene.store.write(
            lambda tx, caller=caller: numbers.report(tx, [key], False, caller, scene.clock())
        )
    page = (await (await scene.visitor("Aigul")).look("/desk/numbers")).text
    assert word(scene, "desk_lead-flagged", count="2") in page
    bare = scene.console.renderer.country("KG", "ru")
    assert page.count("/desk/numbers?in=") >= len(scene.console.directory.countries)
    assert bare in page


async def look(scene: Scene, name: str, query: str) -> str:
    answer = await (await scene.visitor(name)).look(f"/desk/audit{query}")
    assert answer.status_code == 200
    return answer.text


async def test_d34_the_audit_tells_who_viewed_what_without_words_and_keeps_the_look(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), Tier.T3, "canary-words")
    other = await scene.opens(Somebody("b"), Tier.T3, "canary-words")
    for each in (case, other):
        await scene.desk.file(each, scene.ids["Timur"])
    aigul = str(scene.ids["Aigul"])
    page = await look(scene, "Saule", f"?case={case}&verb=viewed&who={scene.ids['Timur']}")
    rows = re.findall(r"<tr><td class=\"nowrap\">.*?</tr>", page, re.DOTALL)
    assert len(rows) == 1
    assert "Timur" in rows[0]
    assert f"<td>{case}</td>" in rows[0]
    assert "canary" not in page
    found, _ = await scene.store.read(lambda tx: audit.search(tx, Search(verb="audit")))
    assert [row.actor for row in found] == [str(scene.ids["Saule"])]
    assert found[0].codes == f"case_id:{case} actor:{scene.ids['Timur']} verb:viewed"
    assert "<tr><td" not in await look(scene, "Saule", f"?verb=viewed&who={aigul}")


async def test_the_audit_by_day_follows_the_clock_of_the_house(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), ago=14 * 60 + 1)  # 23:59 of the day before in Bishkek
    here = word(scene, "desk_lead-found-none")
    assert here in await look(scene, "Saule", f"?case={case}&day=2027-01-15")
    assert here not in await look(scene, "Saule", f"?case={case}&day=2027-01-14")


async def test_the_audit_turns_its_pages_and_misses_nothing(scene: Scene) -> None:
    await scene.store.write(
        lambda tx: [cases.event(tx, "bot", "open", number, "", scene.clock()) for number in range(1, 121)]
    )
    visitor = await scene.visitor("Saule")
    seen, path = [], "/desk/audit?verb=open"
    while path:
        page = (await visitor.look(path)).text
        seen += [int(number) for number in re.findall(r"<td>(\d+)</td>", page)]
        older = re.search(r'href="(/desk/audit\?[^"]*before=\d+)"', page)
        path = older[1].replace("&amp;", "&") if older else ""
    assert seen == list(range(120, 0, -1))


@pytest.mark.parametrize("query", ["?case=x", "?day=2026-99-99", "?before=-1", f"?case={'9' * 40}", "?who='"])
async def test_the_audit_survives_any_question(scene: Scene, query: str) -> None:
    await look(scene, "Saule", query)


async def test_d34_operators_have_no_audit(scene: Scene) -> None:
    assert (await (await scene.visitor("Aigul")).look("/desk/audit")).status_code == 403


async def test_a_marked_person_in_the_real_house_gets_a_case_for_a_cry_and_a_quiet_one_for_a_wish(
    scene: Scene,
) -> None:
    who = Somebody("a")
    await marked(scene, who)
    for words, tier in (("оператор", Tier.T4), ("помогите", Tier.T1)):
        number = next(who.ids)
        heard = Heard("telegram", f"a-{number}", Address(Network.TELEGRAM, "a"), scene.clock(), words=words)
        await scene.house.intake.take(heard)
        case = await scene.case_of(who)
        assert case is not None
        row = (await scene.desk.file(case, 0)).row
        assert row.tier is tier, words
        assert "marked" in row.tags


async def test_a_mark_is_forgotten_a_month_after_its_end(scene: Scene) -> None:
    await marked(scene, Somebody("a"), days=1, consent=True)  # so that the person stays
    for minutes, left in ((31 * 24 * 60, 1), (1, 0)):
        scene.clock.forward(minutes)
        await scene.store.write(lambda tx: keeping.purge(tx, scene.clock()))
        assert len(await every_mark(scene)) == left


async def test_rules_past_their_day_stand_among_the_reviews(scene: Scene) -> None:
    visitor = await scene.visitor("Saule")
    assert "ru_permit_patent" not in (await visitor.look("/desk/reviews")).text
    scene.clock.forward(60 * 24 * 60)  # beyond the day of the cards on Russia
    again = await scene.visitor("Saule")
    page = (await again.look("/desk/reviews")).text
    assert "ru_permit_patent" in page
    assert word(scene, "desk_lead-rule-gone", at="20.02.2027") in page
    assert "klerk.ru 659016" in page
    assert "tr_permit" not in page
