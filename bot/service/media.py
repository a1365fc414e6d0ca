"""Files people sent: opened by whoever holds the case, fetched at that moment, never kept by us.

A child's pictures are refused unopened, whatever they show (do-no-harm D-30): they are never fetched.
"""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from bot.core.faults import Refused
from bot.core.message import Media, Millis
from bot.core.roles import May
from bot.service.desk import Hand
from bot.service.door import Door, Fetches
from bot.service.permission import allowed
from bot.store import cases, story
from bot.store.database import Store, Tx
from bot.store.story import QueueRow

MOST_BYTES = 20 * 1024 * 1024  # what Telegram gives to a bot
LOOKED_AT = ("photo", "video", "file")


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that may be shown: what it is, and its pieces once the block is entered (raises NotFetched)."""

    media: Media
    pieces: AbstractAsyncContextManager[AsyncIterator[bytes]]


def refused(row: QueueRow, media: Media) -> bool:
    """Must it stay unopened? The person may be a child and it may be a picture."""
    return (row.child or "child" in row.tags) and media.kind in LOOKED_AT


class Files:
    """The files of all cases, through the doors they came by."""

    def __init__(self, store: Store, doors: Mapping[str, Door], clock: Callable[[], Millis]) -> None:
        self._store, self._doors, self._clock = store, doors, clock

    async def open(self, hand: Hand, heard_id: int) -> Opened:
        """Open it; the look is kept. Raises Refused: not theirs, a child's, too large, no such door."""
        now = self._clock()
        name, media = await self._store.write(lambda tx: _open(tx, hand, heard_id, now))
        door = self._doors.get(name)
        if not isinstance(door, Fetches):
            raise Refused("desk_talk-file-no-door")
        return Opened(media, door.fetch(media.ref, MOST_BYTES))


def _open(tx: Tx, hand: Hand, heard_id: int, now: Millis) -> tuple[str, Media]:
    allowed(tx, hand.operator_id, May.CASES)
    row = story.row_of(tx, hand.case_id, now)
    if row is None or not row.held or row.owner != hand.operator_id:
        raise Refused("desk_talk-file-not-yours")
    line = next((each for each in story.story(tx, hand.case_id) if _is(each, heard_id)), None)
    if line is None or line.media is None:
        raise Refused("desk_talk-file-gone")
    if refused(row, line.media):
        raise Refused("desk_talk-file-child")
    if line.media.size > MOST_BYTES:
        raise Refused("desk_talk-file-large")
    cases.event(tx, str(hand.operator_id), "file_opened", hand.case_id, f"{heard_id} {line.media.kind}", now)
    return line.door, line.media


def _is(line: story.StoryLine, heard_id: int) -> bool:
    return line.what == "heard" and line.id == heard_id
