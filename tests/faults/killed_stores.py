"""A fresh store for each run, made as cheaply as its kind allows."""

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from typing import Protocol

from postgres_server import named, run_sql, server

from bot.store.migrations.run import migrate, upgrade_postgres
from bot.store.postgres import make_engine


class Base(Protocol):
    """Where stores come from."""

    def fresh(self) -> str:
        """The URL of an empty, migrated store. What the last one held is gone."""
        ...

    def close(self) -> None:
        """Leave nothing behind."""
        ...


class SqliteBase:
    """A file that was migrated once, copied for each run."""

    def __init__(self, home: Path) -> None:
        self._empty, self._path = home / "empty.db", home / "safar.db"
        migrate(self._empty)

    def fresh(self) -> str:
        for suffix in ("", "-wal", "-shm"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
        shutil.copy(self._empty, self._path)
        return f"sqlite:///{self._path}"

    def close(self) -> None:
        """The files stay with the evidence, or go with the directory."""


class PostgresBase:
    """A server of our own (or the one SAFAR_TEST_POSTGRES names) and a database that was migrated once."""

    def __init__(self, home: Path) -> None:
        self._stack, self._numbers = ExitStack(), count()
        self._server = self._stack.enter_context(server())
        self._mark = "".join(sign for sign in home.name.lower() if sign.isalnum())
        self._name = ""
        self._template = f"empty_{self._mark}"
        run_sql(self._server, f"CREATE DATABASE {self._template}")
        engine = make_engine(named(self._server, self._template), 1)
        upgrade_postgres(engine)
        engine.dispose()

    def fresh(self) -> str:
        self._drop()
        self._name = f"run_{self._mark}_{next(self._numbers)}"
        run_sql(self._server, f"CREATE DATABASE {self._name} TEMPLATE {self._template}")
        return named(self._server, self._name)

    def _drop(self) -> None:
        if self._name:
            run_sql(self._server, f"DROP DATABASE {self._name} WITH (FORCE)")

    def close(self) -> None:
        self._drop()
        run_sql(self._server, f"DROP DATABASE {self._template} WITH (FORCE)")
        self._stack.close()


STORES: dict[str, Callable[[Path], Base]] = {"sqlite": SqliteBase, "postgres": PostgresBase}
