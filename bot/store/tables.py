"""Every table, once. Architecture section 5 says why each stands here and when its rows are gone.

Times are milliseconds UTC. Enums are text, judged by the core. A `Sealed` column holds what `seal.py` closed,
a `Lookup` column a keyed hash. Numbers that count up are never given twice (AUTOINCREMENT on SQLite).
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint, text

from bot.store import desk_tables
from bot.store.columns import (
    Counter,
    Instant,
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
    spelled,
    time,
    upsert,
)
from bot.store.desk_tables import attempts, recovery, unmaskings
from bot.store.staff_tables import devices, operators, sessions, shifts

__all__ = [
    "attempts",
    "desk_tables",
    "devices",
    "metadata",
    "operators",
    "recovery",
    "sessions",
    "shifts",
    "spelled",
    "unmaskings",
    "upsert",
]

people = Table(
    "people",
    metadata,
    Column("id", Text, primary_key=True),
    code("network"),  # of the address last used
    code("locale"),
    code("locale_from"),
    code("script"),
    code("stays_in"),
    code("comes_from"),
    flag("discreet"),
    flag("stopped"),
    Column("state", Sealed),  # stack, answers, facts
    number("turn"),
    time("last_at"),
    flag("leaving"),  # asked to be forgotten: erased when the last message to them has left
    Index("ix_people_last_at", "last_at"),
    some("ix_people_leaving", text("leaving"), "id"),
)
addresses = Table(
    "addresses",
    metadata,
    counted(),
    Column("person_id", ForeignKey("people.id", ondelete="SET NULL"), index=True),
    Column("network", Text, nullable=False),
    Column("hash", Lookup, nullable=False),
    Column("hash_key", Integer, nullable=False),
    code("door"),
    Column("address", Sealed),
    code("blocked"),  # "", or "stopped": the person asked us never to write again
    code("reach"),  # "", or "unreachable": the provider says so
    time("heard_at"),
    UniqueConstraint("network", "hash"),
    some("ix_addresses_known", text("address IS NOT NULL"), "heard_at"),
    sqlite_autoincrement=True,
)
seen = Table(
    "seen",
    metadata,
    Column("door", Text, primary_key=True),
    Column("provider_id", Text, primary_key=True),
    Column("at", Instant, nullable=False, index=True),
)
heard = Table(
    "heard",
    metadata,
    counted(),
    of_person(),
    Column("address_id", ForeignKey("addresses.id", ondelete="SET NULL"), index=True),
    code("door"),
    time("at"),
    code("kind"),
    code("meaning"),  # codes, parted by spaces
    code("step"),
    code("choice"),
    Column("words", Sealed),
    Column("media", Sealed),  # what the door needs to fetch a voice note or a picture, when somebody plays it
    of_case(),
    code("message_ref"),
    sqlite_autoincrement=True,
)
said = Table(
    "said",
    metadata,
    counted(),
    of_person(),
    Column("address_id", ForeignKey("addresses.id", ondelete="CASCADE"), nullable=False),
    code("door"),
    number("lane"),
    number("turn"),
    code("author"),  # "bot" or the operator's number
    code("cause"),  # heard, time, desk, reach: what the words answer
    code("text_id"),  # of the first paragraph
    code("parts"),  # JSON: paragraphs by text id and codes, labels, choices
    code("step"),
    flag("replaces"),
    flag("ask_place"),
    Column("words", Sealed),  # an operator's
    of_case(),
    time("at"),
    time("due_at"),
    time("expires_at"),
    code("state"),
    code("why"),
    flag("aside"),  # put off without holding up what comes after it
    number("tries"),
    time("tried_at"),
    time("lease_until"),
    code("leased_by"),  # the life of the process that has it in hand: see lives.py
    code("provider_id"),
    code("refs"),  # JSON list: what the door needs to delete or overwrite it
    number("segments"),
    time("sent_at"),
    number("delivery"),  # how far all its parts got, as receipts tell: see receipts.py
    flag("again"),  # a receipt said that it failed, and it got its second try
    flag("doubt"),  # its outcome was unknown once: it may stand on the phone twice
    code("look"),  # how the phone shows it: see core/looks.py
    flag("lasting"),  # says what the person has not got: no later question replaces it
    sqlite_autoincrement=True,
)
unsettled = said.c.state.in_(("ready", "sending"))
some("ix_said_unsettled", unsettled, said.c.address_id, said.c.lane, said.c.id)
Index("ix_said_tried", said.c.address_id, said.c.tried_at)
receipts = Table(
    "receipts",
    metadata,
    Column("door", Text, primary_key=True),
    Column("provider_id", Text, primary_key=True),
    number("rank"),
    code("code"),
    Column("at", Instant, nullable=False, index=True),
    # empty while a receipt has come before the commit of what it speaks of
    Column("said_id", ForeignKey("said.id", ondelete="CASCADE"), index=True),
)
timers = Table(
    "timers",
    metadata,
    counted(),
    of_person(),
    code("kind"),
    code("step"),
    code("refs"),  # written by versions before 0006
    Column("due_at", Instant, nullable=False, index=True),
    sqlite_autoincrement=True,
)
wipes = Table(
    "wipes",
    metadata,
    counted(),
    # the chat is named here: the messages go though their person was erased or has another address
    Column("person_id", ForeignKey("people.id", ondelete="SET NULL"), index=True),
    code("door"),
    Column("address", Sealed, nullable=False),
    Column("refs", Sealed, nullable=False),  # JSON: message number -> since when it stands there
    time("at"),
    Column("due_at", Instant, nullable=False, index=True),
    number("tries"),
    sqlite_autoincrement=True,
)
cases = Table(
    "cases",
    metadata,
    counted(),
    Column("person_id", ForeignKey("people.id", ondelete="SET NULL")),
    code("tier"),
    code("reason"),
    code("level"),
    code("tags"),  # JSON list
    flag("child"),
    code("locale"),
    code("stays_in"),
    code("comes_from"),
    time("safe_until"),
    code("call_at"),
    code("state"),
    Column("owner", ForeignKey("operators.id")),
    time("owner_until"),
    number("version"),
    flag("consent"),
    time("consent_at"),
    time("opened_at"),
    time("replied_at"),
    time("read_at"),
    time("alarm_at"),
    time("closed_at"),
    code("outcome"),
    code("own_level"),
    code("source"),  # "" = they wrote to us; phone, walk_in = an operator opened it for them
    time("waits_from"),  # since when nobody has it (0 = since it was opened)
    number("handed_by"),  # the colleague who handed it to its owner, until the owner answers (0 = nobody)
    sqlite_autoincrement=True,
)
case_open = cases.c.state != "closed"
some("uq_cases_open_of_person", case_open, cases.c.person_id, unique=True)
Index("ix_cases_person_id", cases.c.person_id)
Index("ix_cases_state", cases.c.state, cases.c.tier)
notes = Table(
    "notes",
    metadata,
    counted(),
    of_case("CASCADE"),
    Column("author", ForeignKey("operators.id")),
    Column("words", Sealed, nullable=False),
    time("at"),
    sqlite_autoincrement=True,
)
events = Table(
    "events",
    metadata,
    counted(),
    Column("at", Instant, nullable=False, index=True),
    code("actor"),  # "bot", "person" or the operator's number
    code("verb"),
    Column("case_id", Counter, index=True),  # outlives the case: the audit has its own term
    code("codes"),
    sqlite_autoincrement=True,
)
plans = Table(
    "plans",
    metadata,
    counted(),
    of_person(),
    code("level"),
    code("destination"),
    code("arrives_on"),
    Column("ok_word", Sealed),
    Column("contact", Sealed),
    flag("consent"),
    number("step"),
    number("missed"),
    time("ends_at"),
    sqlite_autoincrement=True,
)
number_checks = Table(
    "number_checks",
    metadata,
    counted(),
    code("service_id"),
    code("number"),  # service#index, as in the directory
    code("by"),  # who verified it, or "caller:" and a keyed mark
    code("country"),  # dialled from
    code("outcome"),  # verified, answered, silent
    Column("at", Instant, nullable=False, index=True),
    sqlite_autoincrement=True,
)
Index("ix_number_checks_verified", number_checks.c.outcome, number_checks.c.number, number_checks.c.at)
tally = Table(
    "tally",
    metadata,
    counted(),
    time("hour"),
    code("kind"),
    code("flow"),
    code("level"),
    code("country"),
    code("origin"),
    code("locale"),
    code("network"),
    sqlite_autoincrement=True,
)
leases = Table(
    "leases",
    metadata,
    Column("name", Text, primary_key=True),
    code("holder"),
    time("until"),
)
