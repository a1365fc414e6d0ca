"""All that the pages ask for around one talk, besides the deeds of the desk itself."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.core.message import Millis
from bot.service.answers import Answers
from bot.service.desk import Desk
from bot.service.drafts import Drafts
from bot.store.database import Store


@dataclass(frozen=True, slots=True)
class Talk:
    """answers: second thoughts about what was sent; drafts: what was typed and not sent."""

    answers: Answers
    drafts: Drafts


def make_talk(store: Store, desk: Desk, clock: Callable[[], Millis]) -> Talk:
    """Everything around a talk, over that store."""
    return Talk(Answers(desk), Drafts(store, clock))
