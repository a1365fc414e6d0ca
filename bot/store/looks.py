"""Every look at a case or a piece of it is kept, by whom and at what, never the words (D-34).

A page that opens the whole case uses `cases.viewed`; what shows a piece of it says which: media that is
played, a message shown to an interpreter, an identity, an export.
"""

from bot.core.message import CaseId, Millis
from bot.store.database import Tx
from bot.store.events import event

PIECES = ("media", "interpreting", "identity", "screen", "export")


def looked(tx: Tx, operator_id: int, case_id: CaseId, piece: tuple[str, int], now: Millis) -> None:
    """They saw that piece: its kind, one of PIECES, and its number (0 = there is only one)."""
    kind, number = piece
    if kind not in PIECES:
        raise ValueError(kind)
    event(tx, str(operator_id), "viewed", case_id, f"{kind} {number}".removesuffix(" 0"), now)
