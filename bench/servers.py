"""Database servers of the benchmark's own, durable, in a temporary folder; or a reason why there is none."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import create_engine, make_url, text
from sqlalchemy.pool import NullPool

from tests.postgres_server import NoServer, named, run_sql, server


@dataclass
class Servers:
    """URL of each kind of server, or why it is missing; and what it calls itself."""

    urls: dict[str, str]
    missing: dict[str, str]
    versions: dict[str, str]

    def fresh(self, kind: str) -> str:
        """The URL of an empty database there; "" when the contender needs no server."""
        if kind == "postgres":
            name = f"bench_{uuid.uuid4().hex[:12]}"
            run_sql(named(self.urls[kind], "postgres"), f"CREATE DATABASE {name}")
            return named(self.urls[kind], name)
        if kind == "redis":
            _redis_cli(self.urls[kind], "FLUSHALL")
        return self.urls.get(kind, "")

    def drop(self, kind: str, url: str) -> None:
        """That database is no longer needed."""
        if kind == "postgres":
            run_sql(named(url, "postgres"), f"DROP DATABASE {make_url(url).database} WITH (FORCE)")


@contextmanager
def servers(wanted: set[str]) -> Iterator[Servers]:
    """Those of the wanted servers that this machine can start."""
    found = Servers({}, {}, {})
    with ExitStack() as stack:
        if "postgres" in wanted:
            try:
                found.urls["postgres"] = stack.enter_context(_postgres())
                found.versions["PostgreSQL"] = _version(found.urls["postgres"])
            except (NoServer, subprocess.CalledProcessError) as why:
                found.missing["postgres"] = str(why)
        if "redis" in wanted:
            program = shutil.which("redis-server")
            if program is None:
                found.missing["redis"] = "no redis-server on this machine"
            else:
                found.urls["redis"] = stack.enter_context(_redis(program))
                answer = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
                found.versions["Redis"] = answer.stdout.split("v=")[1].split()[0]
        yield found


@contextmanager
def _postgres() -> Iterator[str]:
    """SAFAR_BENCH_POSTGRES names a server where databases may be made and dropped; else one is started."""
    given = os.environ.get("SAFAR_BENCH_POSTGRES")
    if given:
        yield given
    else:
        with server(durable=True) as url:
            yield url


def _version(url: str) -> str:
    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"), poolclass=NullPool)
    with engine.connect() as connection:
        return str(connection.execute(text("SHOW server_version")).scalar_one()).split()[0]


@contextmanager
def _redis(program: str) -> Iterator[str]:
    """A server that puts every write on disk before it answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="safar-bench-") as folder:
        how = ["--bind", "127.0.0.1", "--port", str(port), "--dir", folder, "--save", ""]
        how += ["--appendonly", "yes", "--appendfsync", "always"]
        log = (Path(folder) / "log").open("wb")
        process = subprocess.Popen([program, *how], stdout=log, stderr=log)
        try:
            _await_port(port, process)
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            process.terminate()
            process.wait(10)
            log.close()


def _await_port(port: int, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(200):
        if process.poll() is not None:
            break
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise NoServer("redis-server did not start")


def _redis_cli(url: str, order: str) -> None:
    port = int(url.rsplit(":", 1)[1].split("/")[0])
    with socket.create_connection(("127.0.0.1", port)) as line:
        line.sendall(order.encode() + b"\r\n")
        line.recv(100)
