"""The weekly report and the statistics, over real events of the store."""

import csv
import io
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from desk_scene import Scene, Somebody, scene_over
from sqlalchemy import delete

from bot.core.case import Tier
from bot.core.effects import Count
from bot.core.message import Millis
from bot.service import figures, statistics
from bot.service.desk import Draft, Hand
from bot.store import audit, cases, tables
from bot.store import figures as rows
from bot.store.audit import Search

NOW = 1_800_000_000_000  # Friday 15 January 2027, 14:00 in Bishkek
DAY_MIN = 24 * 60


@pytest.fixture
async def scene(store: "object") -> AsyncIterator[Scene]:
    made = await scene_over(store, NOW)  # type: ignore[arg-type]
    await made.operator("Saule", "en", "kk", role="supervisor")
    yield made


async def answered(scene: Scene, name: str, wait: float, ago: float, tier: Tier = Tier.T1) -> int:
    """A case opened so many minutes ago and first answered after `wait` minutes."""
    who = Somebody(name, "ky")
    case = await scene.opens(who, tier, "help", reason="help_word", ago=ago)
    aigul = scene.ids["Aigul"]

    async def answer() -> None:
        await scene.desk.claim(Hand(aigul, case, f"c{case}"))
        seen = (await scene.desk.file(case, aigul)).seen
        await scene.desk.reply(Hand(aigul, case, f"r{case}"), Draft("I am here", seen))

    await scene.at(ago - wait, answer)
    return case


async def look(scene: Scene, path: str) -> str:
    answer = await (await scene.visitor("Saule")).look(path)
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.text))


async def test_d37_the_report_of_a_week_says_what_really_happened(scene: Scene) -> None:
    waits = (1, 2, 3, 4, 45)
    for number, wait in enumerate(waits):
        await answered(scene, f"p{number}", wait, 7 * DAY_MIN + number)
    await answered(scene, "this week", 1, 60)
    page = await look(scene, "/desk/reports?week=2027-01-04")
    assert "Cases opened: 5" in page
    assert "3 min / 45 min" in page
    assert "over 5 min" in page
    assert "Кыргызча 5" in page
    assert "Telegram 5" in page
    assert "Stop promoting" not in page, "one slow week is not two"
    assert "Cases opened: 1" in await look(scene, "/desk/reports?week=2027-01-13")


async def test_d37_two_slow_weeks_for_danger_say_stop(scene: Scene) -> None:
    for week in (1, 2):
        for number in range(3):
            await answered(scene, f"{week}-{number}", 9, week * 7 * DAY_MIN + number)
    assert "Stop promoting" in await look(scene, "/desk/reports?week=2027-01-04")
    assert "Stop promoting" not in await look(scene, "/desk/reports?week=2026-12-28")


async def test_figures_stay_when_the_case_and_its_person_are_gone(scene: Scene) -> None:
    case = await answered(scene, "a", 2, 60)
    await scene.store.write(
        lambda tx: cases.close(tx, case, scene.ids["Aigul"], "helped", "T1", scene.clock())
    )
    await scene.store.write(lambda tx: tx.run(delete(tables.cases)))
    steps = await scene.store.read(lambda tx: rows.lives(tx, Millis(0), Millis(NOW + 1)))
    (life,) = figures.lives(steps)
    assert (life.tier, life.locale, life.outcome) == (Tier.T1, "ky", "helped")
    assert life.replied - life.since == 2 * 60_000


@pytest.mark.parametrize(
    "query",
    ["?week=x", "?week=9999-99-99", "?week=2999-01-01", "?measure=x&tier=T9", "?week=2000-01-01"],
)
async def test_any_question_gets_a_report(scene: Scene, query: str) -> None:
    assert "How quickly" in await look(scene, f"/desk/reports{query}")


async def test_reports_and_statistics_are_the_supervisors(scene: Scene) -> None:
    await scene.operator("Admin", "ru", role="administrator")
    for name in ("Aigul", "Admin"):
        for path in ("/desk/reports", "/desk/reports/statistics"):
            assert (await (await scene.visitor(name)).look(path)).status_code == 403


async def decided(scene: Scene, country: str, level: str, many: int, ago: float) -> None:
    for number in range(many):
        who = Somebody(f"{country}{level}{ago}{number}", stays_in=country)
        await scene.turn(who, Count("decided", "trouble", level), ago=ago)


async def test_d25_the_file_has_whole_months_no_small_number_and_leaves_an_event(scene: Scene) -> None:
    last, this = 20 * DAY_MIN, 60
    for country, level, many, ago in (
        ("RU", "likely", 12, last),
        ("RU", "urgent", 3, last),
        ("TR", "likely", 2, last),
        ("KZ", "likely", 11, last),
        ("RU", "likely", 30, this),
    ):
        await decided(scene, country, level, many, ago)
    visitor = await scene.visitor("Saule")
    await visitor.look("/desk/reports/statistics")
    answer = await visitor.client.post("/desk/reports/statistics.csv", data={"csrf": visitor.field("csrf")})
    assert answer.headers["content-type"].startswith("text/csv")
    lines = list(csv.reader(io.StringIO(answer.text)))[1:]
    assert lines == [
        ["conversations", "2026-12", "", "", "", "28"],
        ["conversations", "2026-12", "trouble", "", "", "28"],
        ["conversations", "2026-12", "trouble", "RU", "", "15"],
        ["conversations", "2026-12", "trouble", "others", "", "13"],
    ]
    found, _ = await scene.store.read(lambda tx: audit.search(tx, Search(verb="exported")))
    assert [row.actor for row in found] == [str(scene.ids["Saule"])]


def test_twelve_whole_months_end_before_this_one() -> None:
    since, until = statistics.span(Millis(NOW), UTC)
    assert datetime.fromtimestamp(since / 1000, UTC) == datetime(2026, 1, 1, tzinfo=UTC)
    assert datetime.fromtimestamp(until / 1000, UTC) == datetime(2027, 1, 1, tzinfo=UTC)
