"""The engine and the renderer handed to the bill of SMS: `proof/cost.py` may not know the renderer itself."""

from collections.abc import Iterable

from bot.app.loading import Loaded
from bot.core.effects import Say
from bot.core.numbers import Checked
from bot.core.person import Person
from bot.proof.cost import NOW, ROWS, Cost, Row, table
from bot.service.door import Abilities
from bot.service.render import as_sms

SMS = Abilities(gsm=True)


def costs(loaded: Loaded, rows: Iterable[Row] = ROWS) -> list[Cost]:
    """Every row in every language: usually all numbers are verified, at worst none is."""
    services = loaded.directory.services.values()
    keys = (f"{each.id}#{place}" for each in services for place in range(len(each.numbers)))

    def parts(say: Say, person: Person) -> tuple[str, ...]:
        text, _ = loaded.renderer.outgoing(say, person, SMS, NOW, 1)
        return as_sms(text, person, SMS.max_parts)

    return table(loaded.book, Checked(numbers=frozenset(keys)), Checked(), parts, rows)
