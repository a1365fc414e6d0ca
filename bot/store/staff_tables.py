"""The tables of those who work here: accounts, sessions, shifts. `tables.py` has the rest."""

from sqlalchemy import Column, ForeignKey, Index, Table, Text, UniqueConstraint

from bot.store.columns import Instant, Lookup, Sealed, code, counted, flag, metadata, number, time

operators = Table(
    "operators",
    metadata,
    counted(),
    Column("name", Text, nullable=False, unique=True),
    code("role"),
    code("languages"),  # parted by spaces
    code("countries"),  # parted by spaces
    code("password"),
    Column("totp", Sealed),
    Column("phone", Sealed),  # the duty phone rings here
    code("locale"),  # of their pages
    time("seen_at"),  # when a page of theirs last asked for news
    time("changed_at"),  # when they chose their password themselves (0 = somebody gave it to them)
    time("disabled_at"),
    number("failures"),  # of before `attempts` counted them
    time("locked_until"),
    sqlite_autoincrement=True,
)
sessions = Table(
    "sessions",
    metadata,
    Column("token", Lookup, primary_key=True),
    Column("operator_id", ForeignKey("operators.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("expires_at", Instant, nullable=False),
    code("mark"),  # names the session on a page; opens nothing
    code("agent"),  # the kind of browser, in one word
    time("opened_at"),
    time("seen_at"),
    Column("secret", Sealed),  # of a second factor that is being set up and not yet confirmed
)
devices = Table(
    "devices",  # browsers in which this account was signed in: strangers' attempts do not shut them out
    metadata,
    counted(),
    Column("operator_id", ForeignKey("operators.id", ondelete="CASCADE"), nullable=False),
    Column("token", Lookup, nullable=False),
    code("mark"),  # names the browser on a page; opens nothing
    code("agent"),
    time("at"),
    time("seen_at"),
    UniqueConstraint("operator_id", "token"),
    sqlite_autoincrement=True,
)
shifts = Table(
    "shifts",
    metadata,
    counted(),
    Column("operator_id", ForeignKey("operators.id", ondelete="CASCADE"), nullable=False, index=True),
    time("starts_at"),
    time("ends_at"),
    flag("duty_phone"),
    time("ready_at"),  # when they heard the test alarm in this shift
    Index("ix_shifts_ends_at", "ends_at"),
    sqlite_autoincrement=True,
)
