"""What a door needs to fetch a file somebody sent, as it is kept: sealed. The file itself is never kept."""

import json
from dataclasses import asdict

from bot.core.message import Media
from bot.store.database import Tx


def close_media(tx: Tx, media: Media | None) -> bytes | None:
    """It, sealed for `heard.media`."""
    return tx.seal.close("heard", "media", json.dumps(asdict(media))) if media is not None else None


def read_media(tx: Tx, sealed: bytes | None) -> Media | None:
    """The same again."""
    return Media(**json.loads(tx.seal.open("heard", "media", sealed))) if sealed else None
