"""Where a sign-in comes from: believed of a proxy we named, of nobody else; one network is one source."""

import pytest
from starlette.requests import Request
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from bot.settings import Web
from bot.web.source import agent_of, source_of


def asked(host: str, **headers: str) -> Request:
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "client": (host, 1), "headers": raw})


@pytest.mark.parametrize(
    ("host", "source"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "20010db800010002/64"),
        ("2001:db8:1:2:ffff::1", "20010db800010002/64"),
        ("somewhere", ""),
    ],
)
def test_a_source_is_an_address_or_a_network(host: str, source: str) -> None:
    assert source_of(asked(host)) == source


def test_whoever_is_unknown_has_no_source() -> None:
    assert source_of(Request({"type": "http", "client": None, "headers": []})) == ""


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox Linux"),
        ("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140 Safari/537.36 Edg/140", "Edge Windows"),
        ("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140 Mobile Safari/537", "Chrome Android"),
        ("<script>alert(1)</script>" * 99, ""),
        ("", ""),
    ],
)
def test_of_a_browser_its_kind_is_kept_and_nothing_it_says(told: str, kind: str) -> None:
    assert agent_of(asked("192.0.2.7", user_agent=told)) == kind


@pytest.mark.parametrize(("through", "source"), [("127.0.0.1", "192.0.2.7"), ("198.51.100.9",) * 2])
async def test_only_a_trusted_proxy_says_where_a_request_came_from(through: str, source: str) -> None:
    found: list[str] = []

    async def app(scope: dict, _receive: object, _send: object) -> None:
        found.append(source_of(Request(scope)))

    trusted = [str(each) for each in Web().trusted_proxies]
    scope = {
        "type": "http",
        "client": (through, 1),
        "scheme": "http",
        "headers": [(b"x-forwarded-for", b"203.0.113.1, 192.0.2.7")],
    }
    await ProxyHeadersMiddleware(app, trusted_hosts=trusted)(scope, None, None)  # type: ignore[arg-type]
    assert found == [source]
