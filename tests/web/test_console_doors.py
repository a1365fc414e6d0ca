"""Who gets in, who does not, and what every answer carries."""

import re
from collections.abc import AsyncIterator

import pytest
from desk_scene import PASSWORD, Browser, Scene, Somebody, scene_over
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.core.faults import StoreDown
from bot.service.staff import SESSION_MS
from bot.web.console import csrf_for
from bot.web.server import LARGEST, DemoOnly

NOW = 1_800_000_000_000
OPEN = {"/sign-in", "/healthz", "/readyz"}


@pytest.fixture
async def scene(store: "object") -> AsyncIterator[Scene]:
    yield await scene_over(store, NOW)  # type: ignore[arg-type]


def every_route(scene: Scene) -> list[tuple[str, str]]:
    """Method and path of everything the application answers to, static files apart."""
    found = []
    for route in scene.app(demo=False).routes:
        if isinstance(route, Route):
            path = re.sub(r"{[^}]+}", "1", route.path)
            found += [(method, path) for method in sorted(route.methods or ()) if method != "HEAD"]
    return found


async def test_every_route_but_the_known_open_ones_refuses_a_stranger(scene: Scene) -> None:
    await scene.opens(Somebody("a"), words="canary-words")
    visitor = await scene.visitor()
    checked = 0
    for method, path in every_route(scene):
        if path in OPEN:
            continue
        answer = await visitor.client.request(method, path, data={} if method == "POST" else None)
        assert answer.status_code in (303, 401), f"{method} {path} let a stranger in"
        assert "canary-words" not in answer.text
        assert answer.headers.get("location", "/sign-in").startswith("/sign-in")
        checked += 1
    assert checked >= 12


async def test_a_session_that_is_over_or_made_up_is_a_strangers(scene: Scene) -> None:
    visitor = await scene.visitor("Aigul")
    assert (await visitor.look("/desk")).status_code == 200
    scene.clock.forward(SESSION_MS / 60_000)
    assert (await visitor.look("/desk")).status_code == 303
    visitor.client.cookies.set("safar", "x" * 43)
    assert (await visitor.look("/desk")).status_code == 303


async def test_every_form_needs_the_token_of_this_session(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), words="help")
    aigul, timur = await scene.visitor("Aigul"), await scene.visitor("Timur")
    await timur.look("/desk")
    forms = [path for method, path in every_route(scene) if method == "POST" and path not in OPEN]
    assert len(forms) >= 8
    for path in forms:
        for csrf in ("", "wrong", timur.field("csrf")):
            answer = await aigul.client.post(path, data={"csrf": csrf, "token": "t"})
            assert answer.status_code == 403, path
    assert (await scene.desk.file(case, 0)).row.owner is None


async def test_a_form_sent_from_another_site_is_refused_even_with_the_token(scene: Scene) -> None:
    aigul = await scene.visitor("Aigul")
    await aigul.look("/desk")
    data = {"csrf": aigul.field("csrf"), "locale": "ky"}
    for site, status in (("cross-site", 403), ("same-site", 403), ("same-origin", 303)):
        answer = await aigul.client.post("/desk/language", data=data, headers={"sec-fetch-site": site})
        assert answer.status_code == status


async def test_signing_in_leads_to_the_desk_and_out_again(scene: Scene) -> None:
    visitor = await scene.visitor()
    answer = await sign_in(visitor, "Aigul", PASSWORD)
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk")
    first = visitor.client.cookies["safar"]
    assert "Aigul" in (await visitor.look("/desk")).text
    await sign_in(visitor, "Aigul", PASSWORD)
    assert visitor.client.cookies["safar"] != first
    assert await scene.staff.signed_in(first) is None, "the session before this sign-in must be over"
    await visitor.look("/desk")
    await visitor.client.post("/sign-out", data={"csrf": visitor.field("csrf")})
    assert (await visitor.look("/desk")).status_code == 303


async def sign_in(visitor: Browser, name: str, password: str, **more: str) -> "object":
    await visitor.look("/sign-in")
    data = {"csrf": visitor.field("csrf"), "name": name, "password": password, "code": "", "to": "/desk"}
    return await visitor.client.post("/sign-in", data=data | more)


async def test_a_wrong_password_says_the_same_as_an_unknown_name(scene: Scene) -> None:
    visitor = await scene.visitor()
    pages = [await sign_in(visitor, name, "not the password") for name in ("Aigul", "Nobody")]
    said = [re.search(r'id="said"[^>]*>([^<]+)<', page.text) for page in pages]  # type: ignore[attr-defined]
    assert [page.status_code for page in pages] == [403, 403]  # type: ignore[attr-defined]
    assert said[0] and said[1]
    assert said[0][1] == said[1][1]


async def test_nobody_can_sign_a_browser_in_from_another_page(scene: Scene) -> None:
    visitor = await scene.visitor()
    data = {"csrf": "", "name": "Aigul", "password": PASSWORD, "code": ""}
    assert (await visitor.client.post("/sign-in", data=data)).status_code == 403
    await visitor.look("/sign-in")
    assert (await visitor.client.post("/sign-in", data=data)).status_code == 403
    assert "safar" not in visitor.client.cookies


async def test_a_browser_without_our_cookie_cannot_be_signed_in_with_a_token_anybody_can_make(
    scene: Scene,
) -> None:
    visitor = await scene.visitor()
    data = {"csrf": csrf_for(""), "name": "Aigul", "password": PASSWORD, "code": ""}
    assert (await visitor.client.post("/sign-in", data=data)).status_code == 403
    assert "safar" not in visitor.client.cookies


@pytest.mark.parametrize(
    "to",
    ["https://elsewhere.example/", "//elsewhere.example", "/desk\\@elsewhere.example", "javascript:x", ""],
)
async def test_signing_in_leads_nowhere_but_to_the_desk(scene: Scene, to: str) -> None:
    answer = await sign_in(await scene.visitor(), "Aigul", PASSWORD, to=to)
    assert answer.headers["location"] == "/desk"  # type: ignore[attr-defined]


async def test_the_session_cookie_is_out_of_reach_of_scripts_other_sites_and_plain_http(scene: Scene) -> None:
    object.__setattr__(scene.console, "public_url", "https://desk.example")
    visitor = await scene.visitor()
    visitor.client.base_url = "https://desk.example"
    await visitor.look("/sign-in")
    data = {"csrf": visitor.field("csrf"), "name": "Aigul", "password": PASSWORD, "code": ""}
    answer = await visitor.client.post("/sign-in", data=data)
    cookie = next(value for value in answer.headers.get_list("set-cookie") if value.startswith("__Host-"))
    for flag in ("HttpOnly", "Secure", "SameSite=lax", "Path=/"):
        assert flag in cookie
    assert "Domain" not in cookie
    assert answer.headers["strict-transport-security"].startswith("max-age=")


@pytest.mark.parametrize(
    "path", ["/sign-in", "/desk", "/healthz", "/desk/case/77", "/nowhere", "/static/desk.js"]
)
async def test_every_answer_forbids_foreign_and_inline_code_and_framing(scene: Scene, path: str) -> None:
    headers = (await (await scene.visitor("Aigul")).look(path)).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == ("no-cache" if path.startswith("/static") else "no-store")
    assert "strict-transport-security" not in headers


async def test_no_page_holds_inline_code_style_or_a_foreign_address(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"), words="help")
    visitor = await scene.visitor("Aigul")
    for path in ("/sign-in", "/desk", f"/desk/case/{case}", "/desk/case/77"):
        page = (await visitor.look(path)).text
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:", page), path
        assert "http" not in re.sub(r"http-equiv|http://www\.w3\.org/2000/svg", "", page), path


async def test_another_host_is_turned_away(scene: Scene) -> None:
    visitor = await scene.visitor("Aigul")
    assert (await visitor.look("/desk", host="evil.example")).status_code == 400
    assert (await visitor.look("/desk", host="localhost:8080")).status_code == 200


async def test_a_large_body_goes_no_further_told_or_untold(scene: Scene) -> None:
    visitor = await scene.visitor("Aigul")
    body = b"x=" + b"y" * LARGEST
    assert (await visitor.client.post("/desk/language", content=body)).status_code == 413

    async def untold() -> AsyncIterator[bytes]:
        yield body

    form = {"content-type": "application/x-www-form-urlencoded"}
    answer = await visitor.client.post("/desk/language", content=untold(), headers=form)
    assert answer.status_code == 413


async def test_a_signed_in_demo_operator_cannot_exist_in_service(scene: Scene) -> None:
    with pytest.raises(DemoOnly):
        scene.app(demo_operator_id=scene.ids["Aigul"])
    assert (await (await scene.visitor()).look("/desk")).status_code == 303
    assert (await (await scene.visitor(demo=True)).look("/desk")).status_code == 303


async def test_the_demo_signs_its_visitor_in_and_still_asks_forms_for_their_token(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"))
    visitor = await scene.visitor(demo=True, demo_operator_id=scene.ids["Aigul"])
    assert (await visitor.look(f"/desk/case/{case}")).status_code == 200
    refused = await visitor.client.post(f"/desk/case/{case}/claim", data={"token": "t"})
    assert refused.status_code == 403
    assert (await visitor.do(case, "claim")).status_code == 303


async def test_metrics_are_shown_in_the_demo_and_nowhere_else(scene: Scene) -> None:
    await scene.opens(Somebody("a"), ago=10)
    assert (await (await scene.visitor("Aigul")).look("/metrics")).status_code == 404
    shown = (await (await scene.visitor(demo=True)).look("/metrics")).text
    assert 'safar_cases_waiting{tier="T3"} 1.0' in shown
    assert 'safar_case_oldest_seconds{tier="T3"} 600.0' in shown


async def test_alive_and_ready_are_two_questions(scene: Scene) -> None:
    visitor = await scene.visitor()
    assert (await visitor.look("/readyz")).json() == {"ready": True, "findings": []}
    scene.not_ready = ["telegram"]
    answer = await visitor.look("/readyz")
    assert (answer.status_code, answer.json()["findings"]) == (503, ["telegram"])
    assert (await visitor.look("/healthz")).status_code == 200
    await scene.store.close()
    answer = await visitor.look("/readyz")
    assert (answer.status_code, answer.json()["findings"]) == (503, ["store", "telegram"])
    assert (await visitor.look("/healthz")).status_code == 200


async def test_the_doors_own_routes_are_served_beside_the_console(scene: Scene) -> None:
    async def hook(request: Request) -> Response:
        return PlainTextResponse((await request.body()).decode())

    visitor = await scene.visitor(routes=[Route("/hooks/sms", hook, methods=["POST"])])
    assert (await visitor.client.post("/hooks/sms", content=b"a=1")).text == "a=1"


async def test_a_lost_store_is_said_in_plain_words(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = await scene.visitor("Aigul")

    async def down(_self: object, *_asked: object) -> None:
        raise StoreDown("gone")

    monkeypatch.setattr(type(scene.console.queueing), "look", down)
    answer = await visitor.look("/desk")
    assert answer.status_code == 503
    assert scene.console.book.text("ru", "desk-store-down") in answer.text


async def test_a_proxy_that_renames_the_host_refuses_no_sms(scene: Scene) -> None:
    """The provider's signature binds the configured address; the desk stays closed to other hosts."""
    visitor = await scene.visitor()
    assert (await visitor.look("/twilio/sms/none", host="upstream.internal")).status_code == 404
    assert (await visitor.look("/hooks/android/none", host="192.168.1.5")).status_code == 404
    assert (await visitor.look("/desk/../twilio/x", host="upstream.internal")).status_code in (400, 404)
    assert (await visitor.look("/desk", host="upstream.internal")).status_code == 400


async def test_a_case_number_too_large_for_a_database_is_no_case(scene: Scene) -> None:
    visitor = await scene.visitor("Aigul")
    assert (await visitor.look("/desk/case/99999999999999999999999")).status_code == 404
