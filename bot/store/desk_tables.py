"""The tables of the desk itself: partners, referrals, alerts, drafts, reviews. `tables.py` has the rest.

As there: times are milliseconds UTC, a `Sealed` column holds what `seal.py` closed, a `Lookup` column a keyed
hash. What belongs to a person or a case goes with it.
"""

from sqlalchemy import Column, ForeignKey, Index, PrimaryKeyConstraint, Table, Text, text

from bot.store.columns import (
    Lookup,
    Sealed,
    code,
    counted,
    flag,
    metadata,
    number,
    of_case,
    of_person,
    some,
    time,
)


def _by(name: str = "operator_id") -> Column[int]:
    """Which operator."""
    return Column(name, ForeignKey("operators.id"))


recovery = Table(
    "recovery",  # codes that stand in for a lost phone, each once
    metadata,
    counted(),
    Column("operator_id", ForeignKey("operators.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("code", Lookup, nullable=False),
    time("used_at"),
    sqlite_autoincrement=True,
)
attempts = Table(
    "attempts",  # wrong sign-ins by where they came from
    metadata,
    Column("source", Lookup, primary_key=True),
    number("failures"),
    time("at"),
    time("until"),
)
partners = Table(
    "partners",
    metadata,
    counted(),
    code("name"),
    code("kind"),  # shelter, lawyer, psychologist, ...
    code("country"),
    code("place"),
    code("languages"),  # parted by spaces
    Column("contact", Sealed),  # how colleagues reach it: an address of a shelter is a secret
    Column("words", Sealed),  # what they take and what not
    time("made_at"),
    time("checked_at"),
    _by("checked_by"),
    time("hidden_at"),
    sqlite_autoincrement=True,
)
referrals = Table(
    "referrals",
    metadata,
    counted(),
    of_case("CASCADE"),
    Column("partner_id", ForeignKey("partners.id")),
    _by(),
    flag("consent"),  # the person's own yes to this partner (D-40)
    Column("words", Sealed),  # what the partner was told
    time("at"),
    time("due_at"),  # unconfirmed by then, the case returns
    time("confirmed_at"),
    _by("confirmed_by"),
    time("returned_at"),
    code("why"),
    sqlite_autoincrement=True,
)
drafts = Table(
    "drafts",
    metadata,
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    Column("operator_id", ForeignKey("operators.id", ondelete="CASCADE"), nullable=False),
    Column("words", Sealed, nullable=False),
    time("at"),
    PrimaryKeyConstraint("case_id", "operator_id"),
)
interpretings = Table(
    "interpretings",  # one message, shown to an interpreter without the case around it
    metadata,
    counted(),
    of_case("CASCADE"),
    Column("heard_id", ForeignKey("heard.id", ondelete="CASCADE"), index=True),
    _by("asked_by"),
    code("source"),  # the language it is in
    code("target"),  # the language it is wanted in
    Column("words", Sealed, nullable=False),
    time("at"),
    _by("taken_by"),
    time("taken_at"),
    Column("answer", Sealed),
    time("answered_at"),
    sqlite_autoincrement=True,
)
unmaskings = Table(
    "unmaskings",
    metadata,
    counted(),
    of_case(),
    _by(),
    Column("reason", Sealed),  # gone with the case's words
    code("state"),  # asked, granted, refused
    time("at"),
    _by("with_id"),  # the second person, where there was one
    time("granted_at"),
    time("until"),  # shown to who asked, until then (0 = not opened yet)
    _by("reviewed_by"),
    time("reviewed_at"),
    code("verdict"),
    Column("words", Sealed),
    sqlite_autoincrement=True,
)
marks = Table(
    "marks",  # somebody called a person a nuisance; somebody else looks at that again
    metadata,
    counted(),
    of_person(),
    of_case(),
    _by(),
    code("reason"),
    time("at"),
    _by("reviewed_by"),
    time("reviewed_at"),
    code("verdict"),
    time("until"),
    sqlite_autoincrement=True,
)
alerts = Table(
    "alerts",  # who was to be woken, by what, and whether they were; of no case = a test
    metadata,
    counted(),
    of_case("CASCADE"),
    time("since"),  # when this wait of the case began: a case that waits again wakes people again
    code("channel"),  # desk, group, phone
    code("wake"),  # the step of the ladder, or what it is about
    number("turn"),  # which call of this wait
    _by(),
    code("target"),  # whose phone: an operator's number, or #0, #1 ... of the configured ones
    code("codes"),  # tier, language: what the alert may say
    time("at"),
    time("due_at"),
    time("sent_at"),  # when it was last begun to be sent
    number("tries"),
    number("bundle"),  # alerts that left together carry the number of the first
    code("state"),  # ready, sending, sent, answered, refused, failed, over
    code("provider_id"),
    code("why"),
    time("answered_at"),
    Index("uq_alerts_step", "case_id", "since", "wake", "channel", "turn", unique=True),
    Index("ix_alerts_bundle", "bundle"),
    sqlite_autoincrement=True,
)
some("ix_alerts_open", text("state IN ('ready', 'sending', 'sent')"), alerts.c.due_at, alerts.c.id)
remembered = Table(
    "remembered",  # what a provider told us once and will not tell again
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Sealed, nullable=False),
    time("at"),
)
links = Table(
    "links",  # "these two are one person": proposed by an operator, true only when both sides gave a code
    metadata,
    counted(),
    of_case(),
    Column("from_person", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("to_person", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    _by(),
    time("at"),
    time("expires_at"),
    Column("from_code", Lookup),
    Column("to_code", Lookup),
    time("from_at"),
    time("to_at"),
    number("tries"),
    code("state"),  # proposed, joined, refused, over, undone
    Column("to_case", ForeignKey("cases.id", ondelete="SET NULL"), index=True),
    time("agreed_at"),  # since when nobody at the desk is against it: then the people are asked
    time("joined_at"),
    Column("before", Sealed),  # JSON: what joining made stricter, until it cannot be undone any more
    _by("undone_by"),
    sqlite_autoincrement=True,
)
ways_back = Table(
    "ways_back",  # the word with which a person comes back from another number or account
    metadata,
    counted(),
    of_person(),
    Column("word", Lookup, nullable=False),
    time("at"),
    time("used_at"),
    code("came_from"),  # the name they had there until then: a backup may hold them under it
    Index("uq_ways_back_word", "word", unique=True),
    sqlite_autoincrement=True,
)
invitations = Table(
    "invitations",  # codes that let people into a pilot, for some uses and until some day
    metadata,
    counted(),
    Column("code", Lookup, nullable=False),
    Column("words", Sealed),  # whom they are for: a school, a course
    number("uses"),
    number("used"),
    time("at"),
    time("until"),
    Index("uq_invitations_code", "code", unique=True),
    sqlite_autoincrement=True,
)
signed = Table(
    "signed",  # a named person read these words in this language and says that they are right
    metadata,
    counted(),
    code("locale"),
    code("part"),
    code("digest"),  # of the words that were read: changed words are unread words
    code("by"),
    _by(),
    time("at"),
    code("texts"),  # JSON: text id -> a mark of its words, to tell later which changed
    Index("ix_signed_locale", "locale", "part"),
    sqlite_autoincrement=True,
)
ALL = (
    recovery,
    attempts,
    partners,
    referrals,
    drafts,
    interpretings,
    unmaskings,
    marks,
    alerts,
    remembered,
    links,
    ways_back,
    signed,
)
