"""What the bot has not sent yet gives way to what it says now: eleven "start" in an outage make one welcome.

Not what the person has not got: a verdict, a plan, numbers. Those wait their turn, unless the very same is
said now, the session they belong to is over (whoever writes then may be somebody else, D-14), or the person
hides or wipes the chat. An emergency number and operators' words are never replaced.
"""

from sqlalchemy import and_, bindparam, or_, text, update

from bot.core.effects import LANE_TALK, Say, Turn, Wipe
from bot.core.message import Millis, PersonId
from bot.core.window import REPLY_WINDOW
from bot.store.database import Tx
from bot.store.said import write_parts
from bot.store.tables import said

EVER = 2**62
_REPLACE = (
    update(said)
    .where(
        text("said.state IN ('ready', 'sending')"),  # the literal lets both databases use the partial index
        and_(said.c.state == "ready", said.c.author == "bot", said.c.lane >= LANE_TALK),
        said.c.person_id == bindparam("b_person"),
        or_(
            said.c.lasting.is_(False),
            said.c.at < bindparam("b_since"),
            said.c.parts.in_(bindparam("b_same", expanding=True)),
        ),
    )
    .values(state="replaced")
)


def replace_unsent(tx: Tx, person_id: PersonId, turn: Turn, now: Millis) -> None:
    """Take back what this turn makes stale."""
    says = [effect for effect in turn.effects if isinstance(effect, Say)]
    hides = any(say.replaces for say in says) or any(isinstance(effect, Wipe) for effect in turn.effects)
    if says or hides:
        same = [write_parts(say.parts, say.labels, say.choices) for say in says]
        since = EVER if hides else now - REPLY_WINDOW
        tx.run(_REPLACE, {"b_person": person_id, "b_since": since, "b_same": same})
