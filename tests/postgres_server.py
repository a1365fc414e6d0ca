"""A PostgreSQL of the tests' own: a server on a socket in a temporary folder, or the one that is named.

SAFAR_TEST_POSTGRES, if set, is the URL of a server where databases may be made and dropped.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import create_engine, make_url, text
from sqlalchemy.pool import NullPool

NOBODY = ("postgres", "nobody")  # the server refuses to run as root


class NoServer(Exception):
    """There is no PostgreSQL on this machine."""


def programs() -> Path:
    """Where initdb and postgres lie. Raises NoServer."""
    found = shutil.which("postgres")
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for folder in folders:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    raise NoServer("no PostgreSQL server here: install Debian's postgresql, or set SAFAR_TEST_POSTGRES")


def _as_nobody() -> dict[str, object]:
    """How to start a program that must not be root's, and whose it is then."""
    if os.getuid() != 0:
        return {}
    for name in NOBODY:
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    raise NoServer("there is no user to run PostgreSQL as")


@contextmanager
def server(durable: bool = False) -> Iterator[str]:
    """The URL of a running server. Raises NoServer."""
    given = os.environ.get("SAFAR_TEST_POSTGRES")
    if given:
        yield given
        return
    tools = programs()
    how = _as_nobody()
    with tempfile.TemporaryDirectory(prefix="pg", dir="/tmp") as folder:
        place = Path(folder)
        if how:
            os.chown(place, how["user"], how["group"])  # type: ignore[arg-type]
        data = place / "data"
        common = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
        make = ["-D", str(data), "-U", "safar", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
        subprocess.run([tools / "initdb", *make], **common, **how)  # type: ignore[call-overload]
        sure = "on" if durable else "off"
        settings = {
            "fsync": sure,
            "full_page_writes": sure,
            "max_connections": "200",
            "shared_buffers": "64MB",
        }
        options = f"-k {place} -h ''" + "".join(f" -c {key}={value}" for key, value in settings.items())
        start = [tools / "pg_ctl", "-D", str(data), "-w", "-l", str(place / "log"), "-o", options]
        subprocess.run([*start, "start"], **common, **how)  # type: ignore[call-overload]
        try:
            yield f"postgresql://safar@/postgres?host={quote(folder, safe='')}"
        finally:
            stop = [tools / "pg_ctl", "-D", str(data), "-m", "immediate", "stop"]
            subprocess.run(stop, **(common | {"check": False}), **how)  # type: ignore[call-overload]


def run_sql(url: str, *statements: str) -> None:
    """Carry these out, each by itself."""
    address = make_url(url).set(drivername="postgresql+psycopg")
    engine = create_engine(address, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def named(url: str, database: str) -> str:
    """The URL of another database on that server."""
    return make_url(url).set(database=database).render_as_string(hide_password=False)
