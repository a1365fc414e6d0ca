"""All that the pages ask for around one talk, besides the deeds of the desk itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.core.message import Millis
from bot.service.answers import Answers
from bot.service.desk import Desk
from bot.service.door import Door
from bot.service.drafts import Drafts
from bot.service.interpreting import Interpreting
from bot.service.media import Files
from bot.service.phone_now import Phones
from bot.service.render import Renderer
from bot.store.database import Store


@dataclass(frozen=True, slots=True)
class Talk:
    """answers: second thoughts about what was sent; drafts: what was typed and not sent; files: what people
    sent; phones: what stands on theirs; interpreting: messages shown to interpreters.
    """

    answers: Answers
    drafts: Drafts
    files: Files
    phones: Phones
    interpreting: Interpreting


def make_talk(
    desk: Desk, store: Store, renderer: Renderer, doors: Mapping[str, Door], clock: Callable[[], Millis]
) -> Talk:
    """Everything around a talk. `doors` may still grow."""
    return Talk(
        Answers(desk, store),
        Drafts(store, clock),
        Files(store, doors, clock),
        Phones(store, renderer, doors),
        Interpreting(desk, store, clock),
    )
