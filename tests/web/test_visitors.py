"""Every guarded route, for everybody whose session is none any more; and what stands inside the pages."""

import re
from collections.abc import AsyncIterator, Iterator

import pyotp
import pytest
from desk_people import a_busy_evening
from desk_scene import PASSWORD, Browser, Scene, scene_over
from starlette.routing import Route

from bot.core.roles import Role
from bot.service.factor import right_code
from bot.service.staff import SESSION_MS, Attempt, Rules
from bot.store.database import Store
from bot.web.console import csrf_for
from bot.web.live import MOST_EARS

NOW = 1_800_000_000_000
INLINE = re.compile(
    r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|javascript:|data:|<base|<iframe|<object"
)
GONE = ("half", "disabled", "expired", "idle", "signed out", "ended by another", "another's form token")


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    made = await scene_over(store, NOW)
    for role in Role:
        await made.operator(role.value, "ru", role=role.value)
    yield made


def guarded(scene: Scene) -> Iterator[tuple[str, str]]:
    for route in scene.app().routes:
        if isinstance(route, Route) and getattr(route.endpoint, "needs", None) is not None:
            path = re.sub(r"{[^}]+}", "1", route.path)
            for method in sorted((route.methods or set()) - {"HEAD"}):
                yield method, path


async def visitor(scene: Scene, kind: str) -> tuple[Browser, str]:
    """Somebody whose session was good once, and the form token that belongs to it."""
    me = await scene.visitor("supervisor")
    token = me.client.cookies["safar"]
    if kind == "half":
        scene.staff.rules = Rules(totp=True)
    elif kind == "disabled":
        await scene.staff.accounts.disable(scene.ids["supervisor"])
    elif kind == "expired":
        scene.clock.forward(SESSION_MS / 60_000)
    elif kind == "idle":
        scene.staff.rules = Rules(idle_ms=60_000)
        scene.clock.forward(2)
    elif kind == "signed out":
        await scene.staff.sign_out(token)
    elif kind == "ended by another":
        await scene.staff.accounts.end_sessions(scene.ids["supervisor"], scene.ids["administrator"])
    else:
        other = await scene.visitor("operator")
        return me, csrf_for(other.client.cookies["safar"])
    return me, csrf_for(token)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", GONE)
async def test_d26_no_route_serves_a_session_that_is_none_any_more(scene: Scene, kind: str) -> None:
    await a_busy_evening(scene)
    me, csrf = await visitor(scene, kind)
    for method, path in guarded(scene):
        if path.startswith("/sign-in/") or (kind == "another's form token" and method == "GET"):
            continue
        answer = await me.client.request(method, path, data={"csrf": csrf} if method == "POST" else None)
        refused = 403 if kind == "another's form token" else 401
        assert answer.status_code in ((303, refused) if method == "GET" else (refused,)), (method, path)
        assert answer.headers.get("location", "/sign-in").startswith("/sign-in"), (method, path)
        assert "Паспорт" not in answer.text and "Aigul" not in answer.text, (method, path)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("role", ["supervisor", "administrator", "interpreter"])
async def test_d26_no_page_of_any_route_holds_code_style_or_a_foreign_address(
    scene: Scene, role: str
) -> None:
    await a_busy_evening(scene)
    me, pages = await scene.visitor(role), 0
    for method, path in guarded(scene):
        if method != "GET" or path.endswith("/live"):
            continue
        answer = await me.look(path)
        if answer.headers.get("content-type", "").startswith("text/html"):
            pages += 1
            assert not INLINE.search(answer.text), path
            assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", answer.text), path
        assert "unsafe" not in answer.headers["content-security-policy"]
    assert pages >= 20


@pytest.mark.parametrize("site", ["cross-site", "same-site", "rubbish"])
async def test_d26_no_form_is_taken_from_another_site(scene: Scene, site: str) -> None:
    me = await scene.visitor("supervisor")
    data = {"csrf": csrf_for(me.client.cookies["safar"])}
    for method, path in guarded(scene):
        if method == "POST":
            answer = await me.client.post(path, data=data, headers={"sec-fetch-site": site})
            assert answer.status_code == 403, path


async def test_d26_a_session_changes_its_token_when_password_and_second_factor_are_set(scene: Scene) -> None:
    scene.staff.rules = Rules(totp=True)
    drawn = await scene.staff.accounts.reset(scene.ids["supervisor"])
    me = await scene.visitor()
    me.client.cookies.set("safar", await scene.staff.sign_in(Attempt("supervisor", drawn)))
    tokens = [me.client.cookies["safar"]]
    await me.look("/sign-in/password")
    chosen = {"csrf": me.field("csrf"), "new": "quite another password", "again": "quite another password"}
    assert (await me.client.post("/sign-in/password", data=chosen)).status_code == 303
    tokens.append(only(me))
    page = (await me.look("/sign-in/factor")).text
    secret = re.search(r'id="secret"[^>]*>([^<]+)<', page)
    assert secret is not None
    code = pyotp.TOTP(secret[1].replace(" ", "")).at(scene.clock() // 1000)
    answer = await me.client.post("/sign-in/factor", data={"csrf": me.field("csrf"), "code": code})
    assert answer.status_code == 200
    tokens.append(only(me))
    assert len(set(tokens)) == 3
    assert [await scene.staff.signed_in(each) is None for each in tokens] == [True, True, False]


def only(me: Browser) -> str:
    """The session's cookie as the last answer set it; the one put there by hand is dropped."""
    fresh = [each.value for each in me.client.cookies.jar if each.name == "safar" and each.domain]
    assert fresh[-1]
    for each in list(me.client.cookies.jar):
        if each.name == "safar" and not each.domain:
            me.client.cookies.jar.clear(each.domain, each.path, each.name)
    return str(fresh[-1])


async def test_d26_a_code_of_the_second_factor_works_once(scene: Scene) -> None:
    secret, number = pyotp.random_base32(), scene.ids["operator"]
    await scene.staff.accounts.set_factor(number, secret)
    code = pyotp.TOTP(secret).at(scene.clock() // 1000)
    assert await scene.staff.sign_in(Attempt("operator", PASSWORD, code))
    now = scene.clock()
    assert not await scene.store.write(lambda tx: right_code(tx, number, secret, code, now))


async def test_d26_one_operator_opens_no_more_feeds_than_anybody_has_pages(scene: Scene) -> None:
    me = await scene.visitor("operator")
    app = me.client._transport.app  # type: ignore[attr-defined]
    gate = next(
        cell.cell_contents
        for route in app.routes
        if getattr(route, "path", "") == "/desk/live"
        for cell in route.endpoint.__closure__
        if hasattr(cell.cell_contents, "ears")
    )
    gate.ears[scene.ids["operator"]] = MOST_EARS
    assert (await me.look("/desk/live")).status_code == 429
    assert (await me.client.head("/desk/live")).status_code == 200


async def test_d26_the_codes_of_readiness_are_for_this_machine_alone(scene: Scene) -> None:
    visitor = await scene.visitor()
    scene.not_ready = ["unstaffed"]
    assert (await visitor.look("/readyz")).json() == {"ready": True, "findings": ["unstaffed"]}
    for header in ("x-forwarded-for", "forwarded", "x-real-ip", "via"):
        answer = await visitor.client.get("/readyz", headers={header: "203.0.113.9"})
        assert answer.json() == {"ready": True}
