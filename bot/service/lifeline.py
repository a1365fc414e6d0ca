"""The emergency answer when nothing else works: rendered at start, kept in memory, asks nobody anything.

With the store gone safar does not know who writes, so the answer goes by the message alone: its language and
the country it names. It is given once per message; the message is not confirmed and comes back (D-05).
"""

from collections import OrderedDict
from collections.abc import Iterable, Mapping

from bot.core.effects import Part, Say
from bot.core.message import LANGUAGES, Event, Heard, Millis, Network, Outgoing, PersonId, SaidId
from bot.core.numbers import Checked, Directory, Purpose, Query, choose
from bot.core.person import Person
from bot.core.reflexes import HELP_KEY
from bot.service.door import Door, NotSent
from bot.service.render import Renderer, as_sms

REMEMBERED = 10_000
NO_ID = SaidId(0)


class Lifeline:
    """One static answer per language and country, and the way to send it."""

    def __init__(self, renderer: Renderer, directory: Directory, checked: Checked) -> None:
        self._renderer, self._directory = renderer, directory
        self._answered: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._pack = self._rendered(checked)

    def words(self, heard: Heard) -> str | None:
        """The answer to a cry for help, None for anything else."""
        meaning = heard.meaning
        asks = heard.tap is not None and heard.tap.choice == HELP_KEY
        if not (asks or meaning.urgent or meaning.self_harm or meaning.command == "emergency"):
            return None
        locale = next((each for each in (meaning.language, heard.hint) if each in LANGUAGES), "ru")
        return self._pack.get((locale, meaning.country or ""), self._pack[(locale, "")])

    async def answer(self, event: Event, doors: Mapping[str, Door]) -> None:
        """Send the answer straight through the door the message came by, once for each message.

        An SMS is answered in the provider's own request instead (TwiML): its door does that itself.
        """
        words = self.words(event) if isinstance(event, Heard) else None
        if not isinstance(event, Heard) or words is None or event.door not in doors:
            return
        if event.address.network is Network.SMS:
            return
        key = (event.door, event.provider_id)
        if key in self._answered:
            return
        self._answered[key] = None
        if len(self._answered) > REMEMBERED:
            self._answered.popitem(last=False)
        try:
            await doors[event.door].send(Outgoing(NO_ID, event.door, event.address.value, (words,)))
        except NotSent:
            # It was not confirmed either: the provider hands the message over again, and so do we.
            self._answered.pop(key, None)

    def _rendered(self, checked: Checked) -> dict[tuple[str, str], str]:
        places: Iterable[str] = ("", *self._directory.countries)
        pack = {}
        for country in places:
            query = Query(country, "", Purpose.DANGER, "ru", Millis(0))
            found = choose(self._directory, query, checked)
            args = (("from", country), ("numbers", ",".join(found.picks)))
            say = Say((Part("trouble-sos_number", args),))
            for locale in LANGUAGES:
                person = Person(PersonId(""), locale=locale, discreet=True)
                text = self._renderer.quiet(say, person)
                pack[(locale, country)] = " ".join(as_sms(text, person, 2))
        return pack
