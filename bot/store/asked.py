"""What an operator asked last, as far as it has left: the question of the phrase board that stands.

A phrase that asks nothing ("I am still here") leaves the question before it standing; an operator's own words
do not, for then a bare digit may be the answer to those.
"""

from sqlalchemy import and_, bindparam, or_, select

from bot.core.board import FLOW
from bot.core.message import PersonId
from bot.core.moment import Asked
from bot.store.case_rows import OPEN_CASE_ID
from bot.store.database import Tx
from bot.store.tables import said

LATELY = 12  # so far back an unanswered question of the bot's may stand before the operator's
_LEFT = ("sent", "sending", "unknown")  # what may stand on the phone
_ROWS = (
    select(said.c.author, said.c.step)
    .where(
        said.c.person_id == bindparam("b_person"),
        said.c.state.in_(_LEFT),
        or_(said.c.step != "", and_(said.c.author != "bot", said.c.text_id == "")),
        or_(said.c.author == "bot", said.c.case_id == OPEN_CASE_ID),
    )
    .order_by(said.c.tried_at.desc(), said.c.id.desc())
    .limit(LATELY)
)


def newest(tx: Tx, person_id: PersonId) -> Asked | None:
    """The question of the board's that stands; None when operators asked nothing, or in their own words."""
    newest_of_all = True
    for row in tx.all(_ROWS, {"b_person": person_id}):
        if row.author != "bot":
            return Asked(row.step, newest_of_all) if row.step.startswith(f"{FLOW}.") else None
        newest_of_all = False
    return None
