"""A file in the talk: what it is, and whether it may be opened here."""

from typing import Any

from bot.core.message import Kind
from bot.service.media import MOST_BYTES, refused
from bot.store.story import QueueRow, StoryLine
from bot.web.words import Words

FILES = (Kind.PHOTO, Kind.DOCUMENT, Kind.VOICE)


def attached(words: Words, row: QueueRow, line: StoryLine, mine: bool) -> dict[str, Any]:
    """The file of a message; why it cannot be opened, if it cannot."""
    if line.kind not in FILES:
        return {}
    media = line.media
    if media is None:
        return {"file": {"kind": "none", "why": words.t("desk_talk-file-no-door")}}
    why = "" if mine else words.t("desk_talk-file-not-yours")
    if refused(row, media):
        why = words.t("desk_talk-file-child")
    elif media.size > MOST_BYTES:
        why = words.t("desk_talk-file-large")
    return {
        "file": {
            "kind": media.kind,
            "name": words.label("desk_talk-file", media.kind),
            "long": f"{media.seconds // 60}:{media.seconds % 60:02}" if media.seconds else "",
            "size": words.t("desk_talk-kb", count=max(1, media.size // 1024)) if media.size else "",
            "url": f"/desk/case/{row.id}/file/{line.id}",
            "why": why,
        }
    }
