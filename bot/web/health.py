"""Is the process alive, can it serve, and (in the demonstration only) figures for Prometheus.

Ready means that people are heard and answers kept: only findings in GRAVE make it "no". The others are told
to the technician, for taking the process out of service would help nobody.

Everything is a query: a counter kept in memory would forget at each restart.
"""

from prometheus_client import CollectorRegistry, Gauge, generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.core.case import Tier
from bot.core.faults import StoreDown
from bot.core.message import Millis
from bot.store import events, story
from bot.store.database import Tx
from bot.store.story import QueueRow
from bot.web.console import Console
from bot.web.source import source_of

HERE = ("127.0.0.1", "0/64")  # this machine, the second by IPv6
NO_STORE = frozenset({"store", "keys"})
GRAVE = NO_STORE | {"telegram", "outbox"}


def routes(console: Console, metrics: bool) -> list[Route]:
    """/healthz and /readyz for whoever watches the process (the codes only for whoever asks from this
    machine); /metrics only when told.
    """

    async def healthz(_request: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def readyz(request: Request) -> Response:
        findings = await _findings(console)
        ready = GRAVE.isdisjoint(findings)
        told: dict[str, object] = {"ready": ready}
        if _from_here(request):  # that nobody is on duty is for no stranger to know
            told["findings"] = findings
        return JSONResponse(told, 200 if ready else 503)

    async def figures(_request: Request) -> Response:
        return PlainTextResponse(await _metrics(console), media_type="text/plain; version=0.0.4")

    open_to_all = [Route("/healthz", healthz), Route("/readyz", readyz)]
    return [*open_to_all, Route("/metrics", figures)] if metrics else open_to_all


def _from_here(request: Request) -> bool:
    """Does somebody on this machine ask, and not for somebody else?"""
    handed_on = {"forwarded", "x-forwarded-for", "x-real-ip", "via"} & set(request.headers)
    return not handed_on and source_of(request) in HERE


async def _findings(console: Console) -> list[str]:
    """The store is asked here too: a demonstration has no findings of its own."""
    found: list[str] = []
    try:
        found = list(await console.findings())
        if NO_STORE.isdisjoint(found):
            await console.store.read(events.last_event)
    except StoreDown:
        return ["store", *found]
    return found


async def _metrics(console: Console) -> str:
    now = console.clock()
    rows = await console.store.read(lambda tx: _open_cases(tx, now))
    registry = CollectorRegistry()
    waiting = Gauge("safar_cases_waiting", "Open cases nobody holds", ["tier"], registry=registry)
    oldest = Gauge(
        "safar_case_oldest_seconds", "Longest wait of a case nobody holds", ["tier"], registry=registry
    )
    held = Gauge("safar_cases_held", "Open cases an operator holds", ["tier"], registry=registry)
    for tier in Tier:
        free = [row for row in rows if row.tier is tier and not row.held]
        waiting.labels(tier.value).set(len(free))
        oldest.labels(tier.value).set(max((now - row.opened_at for row in free), default=0) / 1000)
        held.labels(tier.value).set(sum(row.tier is tier and row.held for row in rows))
    return generate_latest(registry).decode()


def _open_cases(tx: Tx, now: Millis) -> list[QueueRow]:
    return story.waiting(tx, now)
