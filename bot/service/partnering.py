"""The directory of partners: looked up by every operator, kept by those who may."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from functools import partial

from bot.core.faults import Refused
from bot.core.message import LANGUAGES, Millis
from bot.core.roles import May
from bot.service.permission import allowed
from bot.store import partners
from bot.store.database import Store, Tx
from bot.store.events import event
from bot.store.partners import Entry, Partner

KINDS = ("shelter", "lawyer", "psychologist", "doctor", "consulate", "other")
LONGEST_NAME, LONGEST_PLACE, MOST_WORDS = 120, 80, 1000
STALE_MS = 90 * 24 * 60 * 60_000  # checked longer ago than that, it is marked


@dataclass(frozen=True, slots=True)
class Search:
    """Whom somebody looks for; "" = any. `words` are looked for in name and place."""

    words: str = field(default="", repr=False)
    kind: str = ""
    country: str = ""
    language: str = ""
    hidden: bool = False


def found(everyone: Collection[Partner], search: Search) -> list[Partner]:
    """The partners that fit, by name."""
    wanted = search.words.casefold().split()
    return [each for each in everyone if _fits(each, search, wanted)]


def _fits(partner: Partner, search: Search, wanted: list[str]) -> bool:
    entry = partner.entry
    text = f"{entry.name} {entry.place}".casefold()
    return (
        bool(partner.hidden_at) == search.hidden
        and (not search.kind or entry.kind == search.kind)
        and (not search.country or entry.country == search.country)
        and (not search.language or search.language in entry.languages)
        and all(word in text for word in wanted)
    )


def nearest(everyone: Collection[Partner], countries: Collection[str], locale: str) -> list[Partner]:
    """Those that can be offered, first where the person is, then those who speak their language."""

    def far(partner: Partner) -> tuple[bool, bool, str]:
        entry = partner.entry
        return entry.country not in countries, locale not in entry.languages, entry.name.casefold()

    return sorted((each for each in everyone if not each.hidden_at), key=far)


class Partnering:
    """What the pages ask of the directory. `countries` = the codes there are."""

    def __init__(self, store: Store, clock: Callable[[], Millis], countries: Collection[str]) -> None:
        self._store, self._clock, self.countries = store, clock, countries

    async def everyone(self) -> list[Partner]:
        """All partners by name, hidden ones too."""
        return await self._store.read(partners.everyone)

    async def get(self, partner_id: int) -> Partner:
        """That partner. Raises Refused("desk_queue-no_partner")."""
        partner = await self._store.read(partial(partners.get, partner_id=partner_id))
        if partner is None:
            raise Refused("desk_queue-no_partner")
        return partner

    async def named(self, said: str) -> int:
        """Whom somebody means by a name, or a name and number as the form offers them.

        Raises Refused("desk_queue-which_partner") when it is nobody, or might be several.
        """
        offered = [each for each in await self.everyone() if not each.hidden_at]
        name, _, number = said.strip().rpartition("№")
        by_number = [each.id for each in offered if number.strip() == str(each.id) and name]
        by_name = [each.id for each in offered if each.entry.name.casefold() == said.strip().casefold()]
        fitting = by_number or by_name
        if len(fitting) != 1:
            raise Refused("desk_queue-which_partner")
        return fitting[0]

    async def keep(self, operator_id: int, entry: Entry, partner_id: int = 0) -> int:
        """Write a partner down, or down anew; its number. Raises Refused."""
        self._check(entry)
        return await self._store.write(partial(_keep, entry, partner_id, (operator_id, self._clock())))

    async def checked(self, operator_id: int, partner_id: int) -> None:
        """A colleague made sure today that all of it is right. Raises Refused."""
        now = self._clock()

        def work(tx: Tx) -> None:
            allowed(tx, operator_id, May.KEEP_PARTNERS)
            _there(tx, partner_id)
            partners.check(tx, partner_id, operator_id, now)
            event(tx, str(operator_id), "partner_checked", None, str(partner_id), now)

        await self._store.write(work)

    async def hide(self, operator_id: int, partner_id: int, hidden: bool) -> None:
        """Offer it no more, or again. Raises Refused."""
        now = self._clock()

        def work(tx: Tx) -> None:
            allowed(tx, operator_id, May.KEEP_PARTNERS)
            _there(tx, partner_id)
            partners.hide(tx, partner_id, now if hidden else Millis(0))
            verb = "partner_hidden" if hidden else "partner_shown"
            event(tx, str(operator_id), verb, None, str(partner_id), now)

        await self._store.write(work)

    def _check(self, entry: Entry) -> None:
        if not entry.name or len(entry.name) > LONGEST_NAME or not entry.name.isprintable():
            raise Refused("desk_queue-bad_name")
        codes = entry.kind in KINDS and entry.country in self.countries
        if not codes or not set(entry.languages) <= set(LANGUAGES):
            raise Refused("desk_queue-bad_choice")
        if len(entry.place) > LONGEST_PLACE or max(len(entry.contact), len(entry.words)) > MOST_WORDS:
            raise Refused("desk_queue-words_long")


def _keep(entry: Entry, partner_id: int, by: tuple[int, Millis], tx: Tx) -> int:
    operator_id, now = by
    allowed(tx, operator_id, May.KEEP_PARTNERS)
    if partner_id:
        _there(tx, partner_id)
        partners.change(tx, partner_id, entry)
    else:
        partner_id = partners.add(tx, entry, operator_id, now)
    event(tx, str(operator_id), "partner_kept", None, str(partner_id), now)
    return partner_id


def _there(tx: Tx, partner_id: int) -> None:
    if partners.get(tx, partner_id) is None:
        raise Refused("desk_queue-no_partner")
