"""What stands on the person's phone now, as that phone shows it (design decision 23).

Language, wording and letters are those the message left with, not those of today: what is on the phone does
not change when its owner does.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bot.core import sms
from bot.core.looks import Look
from bot.core.meaning import Script
from bot.core.message import CaseId, Millis
from bot.core.person import Person
from bot.core.reach import carriage
from bot.core.window import KNOCK_TEXT
from bot.phrasebook import NoWords
from bot.service.door import Abilities, Door, Reports, Wipes
from bot.service.render import NO_NUMBER, Renderer, as_sms
from bot.store import cases
from bot.store.database import Store, Tx
from bot.store.standing import Place, Standing, person_now, place_now, standing


@dataclass(frozen=True, slots=True)
class Shown:
    """One bubble. `mark` as in store/standing.py; `kind` of what is no text; `lang` its language."""

    at: Millis
    theirs: bool
    words: str = field(repr=False)
    buttons: tuple[str, ...] = field(default=(), repr=False)
    mark: str = ""
    kind: str = ""
    lang: str = ""


class Phones:
    """Looks at phones through the rows of the store."""

    def __init__(self, store: Store, renderer: Renderer, doors: Mapping[str, Door]) -> None:
        self._store, self._renderer, self._doors = store, renderer, doors

    async def of(self, case_id: CaseId) -> list[Shown]:
        """The phone of that case's person, oldest first; nothing once they are forgotten."""
        wipes = {name for name, door in self._doors.items() if isinstance(door, Wipes)}
        reports = {name for name, door in self._doors.items() if isinstance(door, Reports)}

        def look(tx: Tx) -> tuple[Person | None, list[Standing]]:
            person_id = cases.person_in(tx, case_id)
            person = person_now(tx, person_id) if person_id else None
            return person, standing(tx, person_id, wipes, reports) if person_id else []

        person, found = await self._store.read(look)
        return [self._shown(each, person) for each in found] if person else []

    async def road(self, case_id: CaseId) -> tuple[str, ...]:
        """What becomes of an operator's own words by SMS to that phone, as codes; none by other roads.

        bare   no number and no link may stand in them
        ascii, latin   they leave in plain, or in Latin letters; apart, long   above one, or three SMS they do
        """

        def look(tx: Tx) -> tuple[Person | None, Place | None]:
            person_id = cases.person_in(tx, case_id)
            return (person_now(tx, person_id), place_now(tx, person_id)) if person_id else (None, None)

        person, place = await self._store.read(look)
        door = self._doors.get(place.door) if place else None
        if person is None or place is None or door is None or not door.abilities.gsm:
            return ()
        land = self._renderer.land(place.address)
        road = carriage(land, door.abilities.twilio, "", heard_here=True)
        latin = person.script is Script.LATIN or person.locale in sms.ALWAYS_LATIN
        marks = {"ascii": road.latin, "latin": latin, "apart": road.apart, "long": True}
        letters = next(mark for mark, holds in marks.items() if holds)
        return (letters,) if road.numbers else ("bare", letters)

    def _shown(self, each: Standing, person: Person) -> Shown:
        if each.theirs:
            return Shown(each.at, True, each.words, kind=each.kind, lang=person.locale)
        look = Look.read(each.look) if each.look else Look(person.locale or "ru", person.quiet)
        reader = replace(
            person,
            locale=look.locale,
            discreet=look.short or person.discreet,
            script=Script.LATIN if look.latin else Script.NONE,
        )
        if each.look and not look.short:
            reader = replace(reader, discreet=False)
        door = self._doors.get(each.door)
        abilities = door.abilities if door else Abilities()
        words, buttons = self._words(each, look, reader, replace(abilities, carriage=look.road))
        if abilities.gsm:
            words = "\n".join(as_sms(words, reader, abilities.max_parts, look.road))
        return Shown(each.at, False, words, buttons, each.mark, lang=look.locale)

    def _words(
        self, each: Standing, look: Look, reader: Person, abilities: Abilities
    ) -> tuple[str, tuple[str, ...]]:
        if look.soft:
            return self._renderer.line(KNOCK_TEXT, look.locale, short=True), ()
        if each.say is None:
            bare = not look.road.numbers and sms.has_number(each.words)
            return self._renderer.line(NO_NUMBER, look.locale, short=True) if bare else each.words, ()
        try:
            words, buttons = self._renderer.outgoing(each.say, reader, abilities, each.at, each.turn)
        except NoWords:
            return " ".join(part.text for part in each.say.parts), ()
        return words, tuple(button.label for button in buttons)
