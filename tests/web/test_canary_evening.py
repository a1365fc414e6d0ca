"""A whole evening at the desk: nothing anybody wrote, and nobody's number or name, leaves the pages.

The evening is the one of the pictures (`scripts/desk_evening.py`): claims, answers, notes, referrals, files,
an interpreter, a nuisance mark, unmasking, alarms to the group and the duty phone. Every text is planted.
"""

import ast
import logging
import re
import sys
from collections.abc import AsyncIterator, Iterator
from io import StringIO
from pathlib import Path

import httpx
import pytest
from desk_scene import PASSWORD, Scene
from sqlalchemy import text
from starlette.routing import Route

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "tests" / "service")]

import desk_evening  # noqa: E402
from alarm_parts import wake_up  # noqa: E402
from desk_scene import scene_over  # noqa: E402

from bot.core.roles import Role  # noqa: E402
from bot.logs import STAMPED, Wall  # noqa: E402
from bot.service.staff import Attempt  # noqa: E402
from bot.store.database import Store, Tx  # noqa: E402
from bot.web.server import create_app  # noqa: E402

NOW = 1_800_000_000_000
OPEN = ("/healthz", "/readyz", "/metrics")


def planted() -> set[str]:
    """Every text of the evening in Russian, Kyrgyz or Tajik, what people are called, and their numbers."""
    found = {"Ba man kor nadodand", *desk_evening.NUMBERS}
    for file in (ROOT / "scripts" / "desk_evening.py", ROOT / "tests" / "desk_people.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= {node.value} if re.search("[а-яё]{4}", node.value) else set()
    return found


PLANTED = planted()


def in_it(words: str) -> list[str]:
    return sorted(each for each in PLANTED if each in words)


@pytest.fixture
def store(sqlite_store: Store) -> Store:
    """The pages are the same over both databases."""
    return sqlite_store


@pytest.fixture
def logged() -> Iterator[StringIO]:
    """Everything at DEBUG: through the wall as in service, and our own lines as they are."""
    kept = StringIO()
    wall, bare = logging.StreamHandler(kept), logging.StreamHandler(kept)
    wall.setFormatter(Wall(STAMPED))
    bare.addFilter(logging.Filter("bot"))
    root, level = logging.getLogger(), logging.getLogger().level
    for handler in (wall, bare):
        root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    logging.getLogger("aiosqlite").setLevel(logging.INFO)  # it says only that it works, a million times
    yield kept
    for handler in (wall, bare):
        root.removeHandler(handler)
    root.setLevel(level)


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    made = await scene_over(store, NOW)
    await desk_evening.an_evening(made)
    yield made


async def browser(scene: Scene, role: str) -> httpx.AsyncClient:
    """Somebody with that role; what breaks inside is seen as a browser would see it."""
    app = create_app(scene.console, demo=True)
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    client = httpx.AsyncClient(transport=transport, base_url="http://localhost", follow_redirects=False)
    if role not in scene.ids:
        await scene.operator(role, "ru", role=role)
    client.cookies.set("safar", await scene.staff.sign_in(Attempt(role, PASSWORD)))
    return client


def pages(scene: Scene) -> list[str]:
    """Every page, for each of the first cases."""
    paths = [
        route.path
        for route in scene.app(demo=True).routes
        if isinstance(route, Route) and "GET" in (route.methods or ()) and not route.path.endswith("/live")
    ]
    return sorted({re.sub(r"\{\w+(:\w+)?\}", str(number), path) for path in paths for number in (1, 18)})


def events(tx: Tx) -> str:
    return str([tuple(row) for row in tx.all(text("SELECT * FROM events"))])


async def looked(scene: Scene) -> list[httpx.Response]:
    """Every page, as every role sees it."""
    found = []
    for role in Role:
        client = await browser(scene, role.value)
        found += [await client.get(path) for path in pages(scene)]
        await client.aclose()
    return found


async def test_d22_an_evening_leaves_nobodys_words_in_logs_events_urls_or_open_pages(
    scene: Scene, logged: StringIO
) -> None:
    assert len(PLANTED) > 20
    answers = await looked(scene)
    assert any(in_it(answer.text) for answer in answers), "the pages of the desk do show them"
    for answer in answers:
        assert in_it(answer.headers.get("location", "")) == []
        if answer.status_code != 200 or answer.request.url.path in OPEN or "csv" in answer.request.url.path:
            assert in_it(answer.text) == [], answer.request.url.path
    assert in_it(await scene.store.read(events)) == []
    assert in_it(logged.getvalue()) == []


async def test_d22_the_group_and_the_duty_phone_hear_no_words(scene: Scene, logged: StringIO) -> None:
    world = wake_up(scene)
    await world.on_duty("Aigul")
    await world.on_the_phone("Timur", "+15005550007")
    await world.seconds(900, step=30)
    assert world.posts
    assert world.calls
    told = str(world.posts) + str(world.edits) + str([words for *_, words in world.calls])
    assert in_it(told) == []
    assert in_it(logged.getvalue()) == []


async def test_d22_what_breaks_on_a_page_or_behind_it_shows_no_words(
    scene: Scene, logged: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = sorted(PLANTED)[0]

    async def broken(*_args: object) -> None:
        raise ValueError(words) from KeyError(words)

    client = await browser(scene, "supervisor")
    monkeypatch.setattr(type(scene.console.queueing), "look", broken)
    monkeypatch.setattr(type(scene.console.desk), "file", broken)
    for path in ("/desk", "/desk/queue", "/desk/case/1", "/desk/case/18"):
        answer = await client.get(path)
        assert answer.status_code in (303, 403, 500)
        assert in_it(answer.text) == []
    await scene.store.close()
    for path in ("/desk", "/desk/overview", "/desk/audit", "/readyz", "/metrics", "/healthz"):
        answer = await client.get(path)
        assert in_it(answer.text) == []
    await client.aclose()
    assert in_it(logged.getvalue()) == []
