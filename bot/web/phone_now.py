"""The phone's picture: one press shows what stands on the person's phone now."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.core.faults import Refused
from bot.core.message import CaseId, Kind
from bot.service.phone_now import Shown
from bot.web.console import Console, Gate, Visitor, page, say, show, wants_part
from bot.web.words import Words, channel

LARGEST_NUMBER = 2**63 - 1


def routes(gate: Gate) -> list[Route]:
    """The picture, as a page of its own and as a piece of the desk."""
    return [Route("/desk/case/{case_id:int}/phone", gate.guard(_phone), methods=["GET"])]


def _wordless(words: Words, each: Shown) -> str:
    """What stands for a message whose words are not kept here."""
    if each.theirs and each.kind not in ("", Kind.TEXT):
        return words.label("desk-kind", each.kind)
    return words.t("desk-words-gone")


async def _phone(request: Request, console: Console, visitor: Visitor) -> Response:
    case_id = CaseId(min(int(request.path_params["case_id"]), LARGEST_NUMBER))
    try:
        file = await console.desk.file(case_id, visitor.operator.id)  # the look is kept (D-34)
    except Refused as refused:
        return say(request, console, refused.why, 404)
    words = Words(console, visitor, {}, console.clock())
    shown = [
        {
            "theirs": each.theirs,
            "words": each.words or _wordless(words, each),
            "gone": each.theirs and not each.words,
            "buttons": each.buttons,
            "mark": words.label("desk_talk-phone-mark", each.mark) if each.mark else "",
            "failed": each.mark == "failed",
            "lang": each.lang,
            "time": words.clock(each.at),
        }
        for each in await console.talk.phones.of(case_id)
    ]
    values = {
        "title": words.t("desk_talk-phone-title", number=case_id),
        "screens": shown,
        "case_id": case_id,
        "sms": file.row.network == "sms",
        "channel": channel(words, file.row),
    }
    if wants_part(request):
        return show(console, visitor.locale, "phone_now_part.html", values)
    return page(request, console, visitor, "phone_now.html", values)
