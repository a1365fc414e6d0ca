"""Every route, every role, real requests: allowed or refused as the table says, and strangers get nothing."""

import re
from collections.abc import Iterator

import pytest
from desk_scene import Browser, Scene, Somebody, scene_over
from starlette.routing import Route

from bot.core.roles import May, Role, may
from bot.service.staff import Attempt, Rules
from bot.store.database import Store
from bot.store.staff import NewOperator
from bot.web.console import csrf_for
from bot.web.menu import ENTRIES

START = 1_800_000_000_000
OPEN = {"/sign-in", "/healthz", "/readyz"}  # what a stranger may ask for
EXPECTED = {
    "/desk": May.CASES,
    "/desk/live": May.CASES,
    "/desk/case/{case_id:int}": May.CASES,
    "/desk/case/{case_id:int}/claim": May.CASES,
    "/desk/case/{case_id:int}/unmask": May.CASES,
    "/desk/unmaskings": May.CASES,
    "/desk/unmaskings/review": May.REVIEW,
    "/desk/accounts": May.ACCOUNTS,
    "/desk/accounts/{number:int}": May.ACCOUNTS,
    "/desk/accounts/{number:int}/reset": May.ACCOUNTS,
    "/desk/me": May.SELF,
    "/desk/me/password": May.SELF,
    "/sign-out": May.SELF,
}


@pytest.fixture
async def scene(store: Store) -> Scene:
    made = await scene_over(store, START)
    for role in Role:
        await made.operator(role.value, "ru", role=role.value)
    await made.opens(Somebody("a"), words="help")
    return made


def routes(scene: Scene) -> Iterator[tuple[str, str, May | None]]:
    """Path, method and what it needs, of every route of the application."""
    for route in scene.app().routes:
        if isinstance(route, Route):
            for method in sorted((route.methods or set()) - {"HEAD"}):
                yield route.path, method, getattr(route.endpoint, "needs", None)


def address(path: str) -> str:
    return re.sub(r"\{\w+(:\w+)?\}", "1", path)


async def ask(visitor: Browser, path: str, method: str) -> int:
    token = visitor.client.cookies.get("safar", "")
    if method == "GET":
        return (await visitor.client.get(address(path))).status_code
    return (await visitor.client.post(address(path), data={"csrf": csrf_for(token)})).status_code


async def test_every_route_says_what_it_needs_and_the_table_here_agrees(scene: Scene) -> None:
    found = {(path, method): needs for path, method, needs in routes(scene)}
    unguarded = {path for (path, _), needs in found.items() if needs is None}
    assert unguarded <= OPEN
    for path, needs in EXPECTED.items():
        told = {each for (known, _), each in found.items() if known == path}
        assert told == {needs}, path
    for entry in ENTRIES:
        assert found[entry.path, "GET"] is entry.needs, entry


@pytest.mark.timeout(300)  # every route by real requests; a live feed never ends and is left out
@pytest.mark.parametrize("role", list(Role))
async def test_d26_a_role_gets_what_the_table_allows_and_nothing_else(scene: Scene, role: Role) -> None:
    wrong = []
    for path, method, needs in routes(scene):
        if needs is None or path.endswith("/live") or (path == "/sign-out" and method == "POST"):
            continue
        visitor = await scene.visitor(role.value)
        status = await ask(visitor, path, method)
        refused = status == 403
        if path == "/desk" and not may(role, May.CASES):
            refused = status == 303  # they are shown where their own work begins
        theirs_alone = refused and path.endswith("/file/{heard_id:int}")  # nobody holds that case
        if refused is may(role, needs) and not theirs_alone:
            wrong.append((path, method, status))
        await visitor.client.aclose()
    assert wrong == []


async def test_nothing_is_open_to_a_stranger(scene: Scene) -> None:
    visitor = await scene.visitor()
    for path, method, needs in routes(scene):
        if needs is None:
            continue
        status = await ask(visitor, path, method)
        assert status == (303 if method == "GET" and path != "/desk/live" else 401), (path, method)


async def test_nothing_but_the_first_steps_is_open_to_who_still_owes_them(scene: Scene) -> None:
    """A one-time password opens no case, whatever address is typed."""
    scene.staff.rules = Rules(totp=True)
    drawn = await scene.staff.accounts.reset(scene.ids["supervisor"])
    visitor = await scene.visitor()
    visitor.client.cookies.set("safar", await scene.staff.sign_in(Attempt("supervisor", drawn)))
    for path, method, needs in routes(scene):
        if needs is None or path.startswith("/sign-"):
            continue
        answer = await visitor.client.request(method, address(path), data={} if method == "POST" else None)
        assert answer.status_code in (303, 401, 403), (path, method)
        if answer.status_code == 303:
            assert answer.headers["location"] == "/sign-in/password"


async def test_an_administrator_reads_no_case(scene: Scene) -> None:
    case = await scene.opens(Somebody("b"), words="planted words")
    visitor = await scene.visitor("administrator")
    for path in (f"/desk/case/{case}", f"/desk/case/{case}/now", "/desk/queue"):
        answer = await visitor.look(path)
        assert answer.status_code == 403
        assert "planted words" not in answer.text


async def test_a_changed_role_holds_from_the_next_click(scene: Scene) -> None:
    visitor = await scene.visitor("administrator")
    assert (await visitor.look("/desk/accounts")).status_code == 200
    spare = await scene.operator("Spare", role="administrator")
    await scene.staff.accounts.change(
        scene.ids["administrator"], NewOperator("x", "operator", ("ru",)), spare
    )
    assert (await visitor.look("/desk/accounts")).status_code == 403
