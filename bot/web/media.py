"""A person's file on the page: fetched when it is opened, shown as what it is said to be and nothing else."""

import mimetypes
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.core.faults import Refused
from bot.core.message import CaseId, Media
from bot.service.desk import Hand
from bot.service.door import NotFetched
from bot.web.console import Console, Gate, Visitor

LARGEST_NUMBER = 2**63 - 1
PLAYED = {  # kind -> what a browser may take it for; the first where the sender says something else
    "voice": ("audio/ogg", "audio/mpeg", "audio/mp4", "audio/x-m4a", "audio/aac", "audio/wav", "audio/webm"),
    "photo": ("image/jpeg",),
    "video": ("video/mp4", "video/webm"),
}
STATUS = {"gone": 410, "large": 413, "slow": 504, "away": 502, "ours": 502}


def routes(gate: Gate) -> list[Route]:
    """Where the page's own players ask for a file."""
    return [Route("/desk/case/{case_id:int}/file/{heard_id:int}", gate.guard(_file), methods=["GET"])]


async def _file(request: Request, console: Console, visitor: Visitor) -> Response:
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return _no(console, visitor, "desk-forbidden", 403)
    case_id, heard_id = (min(int(request.path_params[n]), LARGEST_NUMBER) for n in ("case_id", "heard_id"))
    stack = AsyncExitStack()
    try:
        opened = await console.talk.files.open(Hand(visitor.operator.id, CaseId(case_id), ""), heard_id)
        pieces = await stack.enter_async_context(opened.pieces)
    except Refused as refused:
        return _no(console, visitor, refused.why, 403)
    except NotFetched as error:
        return _no(console, visitor, f"desk_talk-file-{error.why}", STATUS.get(error.why, 502))
    kind, name = shown_as(opened.media, heard_id)
    disposition = {"Content-Disposition": name} if name else {}
    return StreamingResponse(_passed_on(stack, pieces), media_type=kind, headers=disposition)


def _no(console: Console, visitor: Visitor, text_id: str, status: int) -> Response:
    return PlainTextResponse(console.book.text(visitor.locale, text_id), status_code=status)


async def _passed_on(stack: AsyncExitStack, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Piece by piece. What breaks off on the way ends the answer before its end: the browser says so."""
    async with stack:
        async for piece in pieces:
            yield piece


def shown_as(media: Media, heard_id: int) -> tuple[str, str]:
    """Content type, and how it is offered for keeping ("" = shown on the page). A name the sender gave a file
    may say who they are, so it gets ours.
    """
    played = PLAYED.get(media.kind)
    if played is not None:
        return (media.mime if media.mime in played else played[0]), ""
    ending = mimetypes.guess_extension(media.mime) or ".bin"
    return "application/octet-stream", f'attachment; filename="file-{heard_id}{ending}"'
