"""People who speak instead of writing: by phone or across a table. They have no door, so nothing is sent.

Such a person is a row like any other, with the same terms and the same forgetting. The address is only a name
(`addresses.address` stays empty), so whatever asks how to reach somebody finds nothing here. What safar would
have said is kept as `spoken`: an operator reads it aloud, and the outbox never sees it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import bindparam, insert, select, update

from bot.core.message import Address, AddressId, CaseId, Millis, Network, PersonId
from bot.core.person import Person
from bot.store import people
from bot.store.database import Tx
from bot.store.people import PERSON_COLUMNS, Here
from bot.store.tables import addresses, cases
from bot.store.tables import people as people_table
from bot.store.words import VOICE

DOOR = VOICE
SOURCES = ("phone", "walk_in")
NO_NETWORK = "voice"  # of the address alone: a person's own network says how to write, and nobody writes here

_A, _P = addresses.c, people_table.c
_FIND = (
    select(_A.id.label("address_id"), *PERSON_COLUMNS)
    .select_from(addresses.join(people_table, _P.id == _A.person_id))
    .where(_P.id == bindparam("person_id"), _A.network == NO_NETWORK)
)
_KNOWN = select(_P.id).where(_P.id == bindparam("person_id"))
_ADD = insert(people_table)
_ADD_ADDRESS = insert(addresses)
_SOURCE = update(cases).where(cases.c.id == bindparam("b_case")).values(source=bindparam("b_source"))


@dataclass(frozen=True, slots=True)
class Speaker:
    """What is known of somebody who calls or stands at the desk."""

    locale: str
    stays_in: str = ""
    comes_from: str = ""
    discreet: bool = False
    facts: Mapping[str, str] = field(default_factory=dict, repr=False)


def name_of(tx: Tx, operator_id: int, token: str) -> PersonId:
    """The person of that form: the same form handed in again is the same person."""
    return PersonId(tx.seal.mark("voice", str(operator_id), token))


def known(tx: Tx, person_id: PersonId) -> bool:
    """Is there such a person?"""
    return tx.one(_KNOWN, {"person_id": person_id}) is not None


def add(tx: Tx, person_id: PersonId, speaker: Speaker, at: Millis) -> Here:
    """Somebody new, without a door."""
    person = Person(
        person_id,
        Network.TELEGRAM,  # no door limits how much can be said aloud
        locale=speaker.locale,
        locale_from="chosen",
        stays_in=speaker.stays_in,
        comes_from=speaker.comes_from,
        discreet=speaker.discreet,
        last_at=at,
        facts=dict(speaker.facts),
    )
    tx.run(_ADD, {"id": person_id, "last_at": at, "network": person.network})
    people.keep(tx, person)
    digest, number = tx.seal.hash(NO_NETWORK, person_id)
    row = {"network": NO_NETWORK, "hash": digest, "hash_key": number, "door": DOOR, "heard_at": at}
    address_id = tx.add(_ADD_ADDRESS, row | {"person_id": person_id})
    return Here(person, AddressId(address_id), DOOR, person_id)


def here(tx: Tx, person_id: PersonId) -> Here | None:
    """The person as somebody who speaks; None when they never did."""
    people.lock(tx, person_id)
    row = tx.one(_FIND, {"person_id": person_id})
    if row is None:
        return None
    return Here(people.person_of(tx, row), AddressId(row.address_id), DOOR, row.person_id)


def address_of(person_id: PersonId) -> Address:
    """What stands where an event names its address."""
    return Address(Network.TELEGRAM, person_id)


def came_by(tx: Tx, case_id: CaseId, source: str) -> None:
    """Note how they came to us."""
    tx.run(_SOURCE, {"b_case": case_id, "b_source": source})
