"""Gather what `safar doctor` judges: the store, the keys, the backups, the providers, the words, the rota.

Nothing is changed: no store is made, none is brought up to a new version, no message is sent.
"""

import shutil
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path

from twilio.http import AsyncHttpClient

from bot.app.examining_keys import keys, ring_of
from bot.app.examining_phones import cards, phones
from bot.app.gates import unsigned
from bot.app.loading import ROOT, load
from bot.app.waking import means_of
from bot.channels.checkup import (
    PATIENCE,
    Clocks,
    ask_hookup,
    ask_ourselves,
    ask_telegram,
    ask_twilio,
)
from bot.channels.staff_group import StaffGroup
from bot.channels.telegram import open_bot
from bot.channels.twilio_hooks import sms_path
from bot.channels.twilio_wire import HttpxForTwilio
from bot.core.cards import day, stale
from bot.core.faults import Fault
from bot.core.message import FIVE, Millis
from bot.core.numbers import Checked, Directory
from bot.core.reach import Road
from bot.service import (
    health,
    health_alarms,
    health_hookup,
    health_keys,
    health_reach,
    health_whatsapp,
    keeping,
)
from bot.service.door import NotSent
from bot.service.health import Finding
from bot.service.keeping import Place
from bot.service.ladder import standing
from bot.service.signing import Sealed
from bot.settings import Settings
from bot.store import archive, invitations, numbers, resealing, shifts, signed, sound
from bot.store.database import Tx
from bot.store.migrations.run import newest, revision_of, revisions
from bot.store.seal import Seal
from bot.store.whole import snapshot

YEAR = Millis(366 * 24 * 3600 * 1000)


@dataclass(frozen=True, slots=True)
class Patient:
    """Whom to examine, at what time, and by which wire Twilio is asked."""

    settings: Settings
    now: Millis
    root: Path = ROOT
    wire: Callable[[], AsyncHttpClient] = field(default=lambda: HttpxForTwilio(PATIENCE))

    @property
    def place(self) -> Place:
        """The store and what belongs to it."""
        store = self.settings.store
        return Place(store.url, store.keys, store.marks, store.archives)


async def examine(patient: Patient) -> list[Finding]:
    """Everything, in the order in which one would mend it."""
    found = [health.ok("config", "every key is known and every secret is there.")]
    found += keys(patient.place, patient.now) + _store(patient) + _backups(patient)
    found += await _doors(patient)
    found += [*_words(patient), *_cards(patient)]
    found += health_whatsapp.findings(_approved(patient.settings), patient.settings.service.languages)
    return found + health_reach.findings(
        _directory(patient).reach, roads(patient.settings), _senders(patient.settings)
    )


def _store(patient: Patient) -> list[Finding]:
    place = patient.place
    if place.file is not None and not place.file.exists():
        return [health.look("store", f"there is none yet at {place.file}.", "safar run makes it.")]
    found = [health.room(shutil.disk_usage(place.file.parent).free)] if place.file else []
    try:
        with snapshot(place.url) as connection:
            version = _version(revision_of(connection))
            found.append(version)
            if version.state is not health.State.OK:
                return found
            sound.whole(connection, quick=True)
            found.append(health.ok("store", "it can be read and is whole."))
            if (ring := ring_of(place)) is None:
                return found  # `keys` has said why
            opened = sound.try_keys(connection, Seal(ring))
            found.append(health.ok("keys", f"they open the store ({opened} samples)."))
            tx = Tx(connection, Seal(ring), writes=False)
            return found + health_keys.use(ring, resealing.used(tx)) + _inside(tx, patient)
    except sound.WrongKeys as error:
        return [*found, health.bad("keys", f"{error}.", "Put the right key file back.")]
    except Fault as error:
        mend = "Is the disk well, does the database run? docs/keeping.md says how to restore a backup."
        return [*found, health.bad("store", f"{error}.", mend)]


def _version(revision: str | None) -> Finding:
    if revision == newest():
        return health.ok("version", f"the store is at version {revision}, as this safar wants it.")
    if revision is None:
        return health.look("version", "the store has no tables yet.", "safar run makes them.")
    if revision in revisions():
        what = f"the store is at version {revision}, this safar works with {newest()}."
        return health.bad("version", what, "Stop safar and run: safar upgrade")
    what = f"a newer safar wrote the store (version {revision})."
    return health.bad("version", what, "Install that safar, or restore the backup made before the upgrade.")


def _inside(tx: Tx, patient: Patient) -> list[Finding]:
    now = patient.now
    plan = shifts.between(tx, now, Millis(now + YEAR))
    ends = max((each.ends_at for each in plan if not each.duty_phone), default=now)
    there = health.AtTheDesk(len(shifts.planned_now(tx, now)), len(shifts.on_duty(tx, now)))
    found = health.rota(there, shifts.next_shift(tx, now), ends, now)
    found += health_alarms.ways(standing(tx, means_of(patient.settings), now))
    found += cards(tx, patient.settings, now)
    alive = sum(each.alive(now) for each in invitations.everyone(tx))
    found += health.invitations(alive, patient.settings.service.by_invitation)
    return found + _numbers(numbers.checked(tx, now), patient)


def roads(settings: Settings) -> list[Road]:
    """Which roads lead to and from the configured doors."""
    found = [Road.TELEGRAM] if settings.telegram else []
    found += [Road.TWILIO_OUT, Road.TWILIO_IN] if settings.twilio else []
    found += [Road.WHATSAPP] if settings.whatsapp else []
    return found + ([Road.LOCAL_SIM] if settings.android else [])


def _senders(settings: Settings) -> dict[str, str]:
    return {code: sender for door in settings.twilio for code, sender in door.senders.items()}


def _directory(patient: Patient) -> Directory:
    return load(patient.root, patient.settings.service.timezone).directory


def _numbers(checked: Checked, patient: Patient) -> list[Finding]:
    directory = _directory(patient)
    verified: dict[str, int] = {}
    for key in checked.numbers:
        try:
            country = directory.number(key)[0].country
        except KeyError:
            continue  # it left the directory
        verified[country] = verified.get(country, 0) + 1
    return health.numbers(verified, checked.stale, FIVE)


def _backups(patient: Patient) -> list[Finding]:
    files = keeping.backups_in(patient.place.backups)
    made: list[Millis] = []
    try:
        made = [archive.head_of(file).made_at for file in ([files[0], files[-1]] if files else [])]
    except archive.BadArchive as error:
        return [health.bad("backup", f"{error}", "Run: safar backup")]
    return health.last_backup(made[-1] if made else None, made[0] if made else None, patient.now)


async def _doors(patient: Patient) -> list[Finding]:
    clocks = Clocks(time.time)
    found: list[Finding] = []
    for bot in patient.settings.telegram:
        state = await ask_telegram(bot.token.get_secret_value(), f"{bot.base_url}/bot", clocks)
        found += health.telegram(bot.name, state.failure, state.webhook, state.pending)
    for sender in (*patient.settings.twilio, *patient.settings.whatsapp):
        token, web = sender.auth_token.get_secret_value(), patient.settings.web
        failure, status = await ask_twilio(sender.account_sid, token, patient.wire(), clocks)
        found.append(health.twilio(sender.name, failure, status))
        found.append(health.probe(sender.name, *await ask_ourselves(web.public_url, sender.name, token)))
        if not failure and sender in patient.settings.twilio:
            found += await _hookup(patient, sender.name)
    found += await phones(patient.settings, clocks)
    found += await _group(patient.settings)
    if not found:
        mend = "Add [[telegram]], [[twilio]], [[android]] or [[whatsapp]] to the config."
        return [health.bad("doors", "no door is configured, so nobody can write to this service.", mend)]
    return [*found, health.skew(clocks.ahead)]


async def _hookup(patient: Patient, name: str) -> list[Finding]:
    """Where Twilio brings what people write to that sender."""
    sender = next(each for each in patient.settings.twilio if each.name == name)
    number = sender.from_number or sender.messaging_service_sid
    token = sender.auth_token.get_secret_value()
    told = await ask_hookup(sender.account_sid, token, number, patient.wire())
    if isinstance(told, bool):
        return []
    if told is None:
        return [health_hookup.unknown(name)]
    wanted = patient.settings.web.public_url.rstrip("/") + sms_path(name)
    return health_hookup.hookup(name, wanted, told, bool(sender.from_number))


def _approved(settings: Settings) -> dict[str, dict[str, Collection[str]]]:
    return {each.name: {"knock": each.knock, "check_in": each.check_in} for each in settings.whatsapp}


async def _group(settings: Settings) -> list[Finding]:
    """Asked as the service would, with a client of its own; nothing is written there."""
    bot = next((each for each in settings.telegram if each.name == settings.alarms.group_door), None)
    if bot is None:
        return []
    async with open_bot(bot.token.get_secret_value(), f"{bot.base_url}/bot", PATIENCE) as client:
        try:
            failure = await StaffGroup(client).look(str(settings.alarms.group_chat))
        except NotSent as error:
            failure = error.code
    return [health_alarms.group(failure)]


def _words(patient: Patient) -> list[Finding]:
    service = patient.settings.service
    known = _signatures(patient)
    parts = {locale: len(unsigned(patient.root, locale, known)) for locale in service.languages}
    lacking: dict[str, int] = {locale: number for locale, number in parts.items() if number}
    return health.reviews(lacking, service.mode == "public")


def _cards(patient: Patient) -> list[Finding]:
    known = load(patient.root, patient.settings.service.timezone).book.cards
    past = stale(known, day(patient.now))
    return health.cards([card.id for card in past], len(known) - len(past))


def _signatures(patient: Patient) -> frozenset[Sealed]:
    """What was signed at the desk; nothing where the store cannot be read, which `_store` says."""
    place = patient.place
    ring = ring_of(place)
    if ring is None or (place.file is not None and not place.file.exists()):
        return frozenset()
    try:
        with snapshot(place.url) as connection:
            if revision_of(connection) != newest():
                return frozenset()
            return signed.digests(Tx(connection, Seal(ring), writes=False))
    except Fault:
        return frozenset()
