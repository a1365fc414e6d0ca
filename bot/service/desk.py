"""What operators do with cases: look, claim, reply, note, hand back, close, open again.

Each deed is one unit of work, and what the person's conversation makes of it is part of the same unit: either
the case is taken and its person will be told, or neither. The outbox is woken after the commit. A reply
carries what its writer had seen. When the person has written since, or the case is no longer theirs, nothing
is sent and the words go back to their writer (design decision 23).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from bot.core import discreet
from bot.core.case import Tier
from bot.core.effects import Say
from bot.core.faults import Refused
from bot.core.message import CaseId, DeskVerb, FromDesk, Millis, Network, SaidId
from bot.core.roles import May
from bot.core.window import UNDO_MS
from bot.service.permission import allowed
from bot.store import cases, drafts, notes, people, referrals, shifts, story, talk
from bot.store.database import Store, Tx
from bot.store.story import QueueRow, StoryLine

LIMIT = 1600  # characters: the longest body a provider takes in one request
HOUR = 3_600_000
MINUTE = 60_000
WORDS_LIVE_MS = 72 * HOUR  # unread answers expire (design decision 9)
LEASE_MS = 3 * MINUTE  # the desk renews it while a page is open: a vanished operator's case returns
RENEW_BEFORE_MS = 2 * MINUTE
LOOK_AGAIN_MS = 15 * MINUTE  # refreshing a page that was opened before is not another view
MOST_CHATS = 3
LONGEST_SHIFT_MS = 8 * HOUR
NOTHING_NEW = object()  # what a deed returns when it found its work done
OUTCOMES = ("helped", "referred", "no_answer", "not_for_us", "nuisance", "duplicate")
OWN_LEVELS = ("T1", "T2", "T3", "T4", "none")


@dataclass(frozen=True, slots=True)
class Hand:
    """One deed's frame: who does it, to which case, and the form's token, which counts once."""

    operator_id: int
    case_id: CaseId
    token: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer before it is sent. `seen` = the newest line of the person's that its writer had on screen.

    `lint` = look first for words that give a watched person away.
    """

    words: str = field(repr=False)
    seen: int
    lint: bool = True


@dataclass(frozen=True, slots=True)
class File:
    """A case with its story. `seen` is the number of the person's newest line."""

    row: QueueRow
    lines: tuple[StoryLine, ...]

    @property
    def seen(self) -> int:
        """As `seen_in`."""
        return seen_in(self.lines)


class Listed(Refused):
    """The answer holds words that give a watched person away: `found`."""

    def __init__(self, found: tuple[str, ...]) -> None:
        super().__init__("desk-lint")
        self.found = found


def quiet(row: QueueRow) -> bool:
    """Must what we write be harmless on the person's screen? SMS always (D-08)."""
    return row.discreet or row.network == Network.SMS


def seen_in(lines: Sequence[StoryLine]) -> int:
    """The number of the person's newest line (0 = none)."""
    return max((line.id for line in lines if line.what == "heard"), default=0)


def warnings(mine: Sequence[QueueRow], tier: Tier, tired: bool = False) -> list[str]:
    """Text ids of what an operator should weigh before taking one more: caps warn and never refuse (D-33)."""
    found = ["desk-load-shift"] if tired else []
    if tier is Tier.T1 and any(row.tier is Tier.T1 for row in mine):
        found.append("desk-load-danger")
    if len(mine) >= MOST_CHATS:
        found.append("desk-load-many")
    return found


class Desk:
    """The one door for operators' deeds.

    tell       brings an event to the person's conversation, within the unit of work (`Intake.tell`)
    ring_bell  something waits in the outbox
    """

    def __init__(
        self,
        store: Store,
        tell: Callable[[Tx, FromDesk], None],
        ring_bell: Callable[[], None],
        clock: Callable[[], Millis],
    ) -> None:
        self._store, self._tell, self._ring, self._clock = store, tell, ring_bell, clock

    async def queue(self, operator_id: int) -> list[QueueRow]:
        """All open cases, most urgent first. The looker's own leases are renewed: they are there."""
        rows = await self._store.read(partial(_queue, operator_id=operator_id, now=self._clock()))
        await self.still_here(operator_id, rows)
        return rows

    async def still_here(self, operator_id: int, rows: Sequence[QueueRow]) -> None:
        """Somebody sits at that operator's page: those of these cases that are theirs stay theirs."""
        now = self._clock()
        mine = [row for row in rows if row.owner == operator_id and row.held]
        if any(row.owner_until - now < RENEW_BEFORE_MS for row in mine):
            renew = partial(_renew, ids=[row.id for row in mine], operator_id=operator_id, now=now)
            await self._store.write(renew)

    async def file(self, case_id: CaseId, operator_id: int) -> File:
        """A case and its story; the look is kept (D-34). Raises Refused: "desk-no-case", no role for it."""
        now = self._clock()
        found = await self._store.read(partial(_look, operator_id=operator_id, case_id=case_id, now=now))
        if found is None:
            raise Refused("desk-no-case")
        if _must_note(found, operator_id, now):
            await self._store.write(partial(cases.viewed, case_id=case_id, operator_id=operator_id, now=now))
        return found

    async def tired(self, operator_id: int) -> bool:
        """Has their shift at the desk lasted longer than anybody should work?"""
        now = self._clock()
        running = await self._store.read(partial(shifts.running, now=now))
        mine = (each for each in running if each.operator_id == operator_id and not each.duty_phone)
        return now - min((each.starts_at for each in mine), default=now) > LONGEST_SHIFT_MS

    async def claim(self, hand: Hand) -> None:
        """Take the case; the person is told that someone is here. Raises Refused to all but one."""
        await self.once(hand, lambda tx, now: _claim(tx, hand, now), DeskVerb.JOINED)

    async def reply(self, hand: Hand, draft: Draft) -> bool:
        """Send an answer; False when this form was sent before.

        Raises Refused, or Listed when words would give a watched person away.
        """
        if not draft.words.strip():
            raise Refused("desk-empty")
        if len(draft.words) > LIMIT:
            raise Refused("desk-too-long")
        return await self.once(hand, lambda tx, now: _reply(tx, hand, draft, now))

    async def note(self, hand: Hand, words: str) -> None:
        """Keep a note for colleagues. Raises Refused."""
        if not words.strip():
            raise Refused("desk-empty")
        await self.once(hand, lambda tx, now: _note(tx, hand, words, now))

    async def hand_back(self, hand: Hand, words: str = "") -> None:
        """Back into the queue, with a note for whoever is next; the person is told. Raises Refused."""

        def deed(tx: Tx, now: Millis) -> None:
            cases.hand_back(tx, hand.case_id, hand.operator_id, now)
            if words:
                notes.note(tx, hand.case_id, hand.operator_id, words, now)

        await self.once(hand, deed, DeskVerb.LEFT)

    async def close(self, hand: Hand, outcome: str, own_level: str, seen: int) -> None:
        """End the case; the person is told. `seen` as in a draft: no cry is shut away unread.

        Raises Refused: "desk-pick" without outcome and own level, "desk_queue-close_changed" after new words.
        """
        if outcome not in OUTCOMES or own_level not in OWN_LEVELS:
            raise Refused("desk-pick")
        how = (hand.case_id, hand.operator_id, outcome, own_level)

        def deed(tx: Tx, now: Millis) -> None:
            file = _file(tx, hand.case_id, now)
            if file is not None and file.row.owner == hand.operator_id and file.seen != seen:
                raise Refused("desk_queue-close_changed")
            cases.close(tx, *how, now)
            referrals.end(tx, hand.case_id, referrals.CLOSED, now)

        await self.once(hand, deed, DeskVerb.CLOSED)

    async def reopen(self, hand: Hand) -> None:
        """A closed case waits again. Raises Refused."""
        await self.once(hand, lambda tx, now: cases.reopen(tx, hand.case_id, hand.operator_id, now))

    async def once(
        self,
        hand: Hand,
        deed: Callable[[Tx, Millis], object],
        told: DeskVerb | None = None,
        needs: May = May.CASES,
    ) -> bool:
        """Do it unless this very form was handed in before, and let the person's conversation know what was
        `told`. False when nothing was changed. Raises Refused where the role may not do what it `needs`.
        """
        now = self._clock()

        def work(tx: Tx) -> bool:
            allowed(tx, hand.operator_id, needs)
            person_id = cases.person_in(tx, hand.case_id)
            if person_id is not None:
                people.lock(tx, person_id)  # the person first, then the case, as everybody does
            if not people.first_time(tx, "desk", f"{hand.operator_id}:{hand.token}", now):
                return False
            if deed(tx, now) is NOTHING_NEW:
                return False
            if told is not None and person_id is not None:
                self._tell(tx, FromDesk(person_id, hand.case_id, told, now))
            return True

        done = await self._store.write(work)
        self._ring()
        return done


def _queue(tx: Tx, operator_id: int, now: Millis) -> list[QueueRow]:
    allowed(tx, operator_id, May.CASES)
    return story.waiting(tx, now)


def _look(tx: Tx, operator_id: int, case_id: CaseId, now: Millis) -> File | None:
    allowed(tx, operator_id, May.CASES)
    return _file(tx, case_id, now)


def _file(tx: Tx, case_id: CaseId, now: Millis) -> File | None:
    row = story.row_of(tx, case_id, now)
    return File(row, tuple(story.story(tx, case_id))) if row is not None else None


def _must_note(file: File, operator_id: int, now: Millis) -> bool:
    """Was there no look of theirs lately, or is there something new for the owner to have read?"""
    if file.row.owner == operator_id and file.row.unread:
        return True
    looks = (
        line.at
        for line in file.lines
        if line.verb == "viewed" and not line.codes and line.actor == str(operator_id)
    )
    return now - max(looks, default=Millis(0)) > LOOK_AGAIN_MS


def _claim(tx: Tx, hand: Hand, now: Millis) -> object:
    row = story.row_of(tx, hand.case_id, now)
    mine = row is not None and row.held and row.owner == hand.operator_id
    cases.claim(tx, hand.case_id, hand.operator_id, now, LEASE_MS)
    return NOTHING_NEW if mine else None


def _renew(tx: Tx, ids: Sequence[CaseId], operator_id: int, now: Millis) -> None:
    for case_id in ids:
        row = story.row_of(tx, case_id, now)
        if row is not None and row.held and row.owner == operator_id:
            cases.renew(tx, case_id, operator_id, now, LEASE_MS)


def may_answer(tx: Tx, hand: Hand, seen: int, now: Millis) -> File:
    """The case they hold, with nothing in it that they have not read. Raises Refused."""
    file = _file(tx, hand.case_id, now)
    if file is None or not file.row.held or file.row.owner != hand.operator_id:
        raise Refused("desk-not-yours")
    if file.seen != seen:
        raise Refused("desk-changed")
    return file


def _reply(tx: Tx, hand: Hand, draft: Draft, now: Millis) -> None:
    file = may_answer(tx, hand, draft.seen, now)
    found = discreet.words(draft.words, file.row.locale or None) if draft.lint and quiet(file.row) else ()
    if found:
        raise Listed(found)
    say(tx, hand, draft.words, now)
    drafts.drop(tx, hand.case_id, hand.operator_id)


def say(tx: Tx, hand: Hand, words: str | Say, now: Millis) -> SaidId:
    """Put an operator's words, or a phrase of the board's, on their way."""
    until = Millis(now + WORDS_LIVE_MS)
    return talk.say_from_desk(tx, hand.case_id, hand.operator_id, words, until, now, UNDO_MS)


def _note(tx: Tx, hand: Hand, words: str, now: Millis) -> None:
    if cases.get(tx, hand.case_id) is None:
        raise Refused("desk-no-case")
    notes.note(tx, hand.case_id, hand.operator_id, words, now)
