"""What safar is installed from, and what it may do on a machine: locks, audit, parts, units, image."""

import json
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = sorted(ROOT.glob("requirements*.lock"))
UNITS = ("safar.service", "safar-backup.service")
WEAK = {
    "id": "PYSEC-2026-7",
    "modified": "2026-01-01T00:00:00Z",
    "details": "x",
    "affected": [{"package": {"name": "click", "ecosystem": "PyPI"}, "ranges": []}],
}


class Advisories(BaseHTTPRequestHandler):
    """An OSV service that knows one weakness, of click."""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        found = {"vulns": [WEAK]} if asked["package"]["name"] == "click" else {}
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(found).encode())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def advisories() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Advisories)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/v1/query"
    server.shutdown()
    server.server_close()


def audit(tmp_path: Path, url: str, exceptions: str = "") -> tuple[int, str]:
    lines = (ROOT / "requirements.lock").read_text().split("\nclick==")[1]
    few, allowed = tmp_path / "few.lock", tmp_path / "advisories.toml"
    few.write_text("click==" + re.split(r"\n(?=\w)", lines)[0] + "\n")
    allowed.write_text(exceptions)
    command = [sys.executable, ROOT / "scripts/audit.py", "--osv-url", url, "--exceptions", allowed, few]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def allowed(days: int, advisory: str = "PYSEC-2026-7") -> str:
    until = (datetime.now(UTC) + timedelta(days=days)).date()
    return f'[[allowed]]\npackage = "click"\nid = "{advisory}"\nbecause = "not called"\nuntil = {until}\n'


def test_a_known_weakness_is_found_and_named(tmp_path: Path, advisories: str) -> None:
    code, told = audit(tmp_path, advisories)
    assert code == 1
    assert "click: PYSEC-2026-7" in told
    assert "make lock" in told


def test_a_written_exception_holds_until_its_day(tmp_path: Path, advisories: str) -> None:
    assert audit(tmp_path, advisories, allowed(1))[0] == 0
    code, told = audit(tmp_path, advisories, allowed(-1))
    assert code == 1
    assert "ended; look again" in told


def test_an_exception_nobody_needs_is_a_finding(tmp_path: Path, advisories: str) -> None:
    code, told = audit(tmp_path, advisories, allowed(1) + allowed(1, "PYSEC-2020-1"))
    assert code == 1
    assert "has no PYSEC-2020-1 any more" in told


def test_an_exception_without_a_reason_is_refused(tmp_path: Path, advisories: str) -> None:
    code, told = audit(tmp_path, advisories, allowed(1).replace('"not called"', '""'))
    assert code == 1
    assert "exception 1 needs package, because".replace("package, ", "id, package, ") in told


def test_silence_of_the_service_is_no_clean_bill(tmp_path: Path) -> None:
    code, told = audit(tmp_path, "http://127.0.0.1:9/v1/query")
    assert code == 3
    assert "NOT DONE" in told


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_locks_pin_and_hash_every_line_and_name_no_index(lock: Path) -> None:
    text = lock.read_text()
    pinned = re.findall(r"^([A-Za-z0-9][\w.\-\[\]]*)==", text, re.M)
    blocks = re.split(r"\n(?=[A-Za-z0-9])", text)
    assert len(pinned) == len([b for b in blocks if b.strip() and not b.startswith("#")]) > 20
    assert all("--hash=sha256:" in block for block in blocks if not block.startswith("#"))
    assert not re.search(r"^-|://", text, re.M)


def test_the_list_of_parts_has_every_line_of_the_lock_and_follows_from_it_alone() -> None:
    made = [
        subprocess.run([sys.executable, "scripts/sbom.py"], cwd=ROOT, capture_output=True, check=True).stdout
        for _ in range(2)
    ]
    assert made[0] == made[1]
    found = json.loads(made[0])
    listed = {(part["name"], part.get("version")) for part in found["components"]}
    lock = re.findall(
        r"^([A-Za-z0-9][\w.\-]*)(?:\[\w+\])?==([\w.]+)", (ROOT / "requirements.lock").read_text(), re.M
    )
    assert set(lock) <= listed
    assert {"bot/understanding/weights/meaning.bin"} <= {name for name, _ in listed}
    assert all(part["hashes"] for part in found["components"])
    assert found["metadata"]["component"]["licenses"][0]["license"]["id"] == "Apache-2.0"


needs_systemd = pytest.mark.skipif(
    not shutil.which("systemd-analyze"), reason="needs systemd-analyze (Debian: systemd)"
)


@needs_systemd
@pytest.mark.parametrize("unit", UNITS)
def test_the_unit_leaves_little_to_whoever_breaks_in(unit: str) -> None:
    """systemd's own judgement, 0 to 10: what remains is the network, which a hotline needs."""
    command = ["systemd-analyze", "security", "--offline=yes", "--threshold=15", ROOT / "deploy" / unit]
    done = subprocess.run(
        command, capture_output=True, text=True, env={"SYSTEMD_PAGER": "", "PATH": "/usr/bin:/bin"}
    )
    assert done.returncode == 0, done.stdout[-400:]


@needs_systemd
@pytest.mark.parametrize("unit", [*UNITS, "safar-backup.timer"])
def test_systemd_understands_every_line_of_the_units(unit: str) -> None:
    command = ["systemd-analyze", "verify", "--recursive-errors=no", ROOT / "deploy" / unit]
    told = subprocess.run(command, capture_output=True, text=True).stderr.splitlines()
    assert not [line for line in told if unit in line and "is not executable" not in line]


def test_both_units_are_locked_down_alike() -> None:
    hardening = [
        {
            line
            for line in (ROOT / "deploy" / unit).read_text().splitlines()
            if re.match(r"Protect|Private|Restrict|NoNew|Capab|Memory|System|Limit(?=CORE)|UMask", line)
        }
        for unit in UNITS
    ]
    assert hardening[0] == hardening[1]
    assert {
        "NoNewPrivileges=yes",
        "ProtectSystem=strict",
        "UMask=0077",
        "CapabilityBoundingSet=",
    } <= hardening[0]


def test_the_image_runs_as_nobody_special_and_copies_nothing_of_an_installation() -> None:
    steps = (ROOT / "deploy/Containerfile").read_text()
    assert re.search(r"^USER 10001:10001$", steps, re.M)
    assert "--require-hashes" in steps
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", steps, re.M)
    ignore = (ROOT / ".containerignore").read_text().splitlines()
    assert ignore[1] == "*"
    assert {name for line in copied for name in line.split()} == {
        line[1:] for line in ignore if line.startswith("!")
    }
    assert all((ROOT / name).exists() for line in copied for name in line.split())


def test_what_safar_writes_is_for_its_own_user_alone(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    shown = (ROOT / "config.example.toml").read_text().replace("data/", f"{tmp_path}/data/")
    config.write_text(re.sub(r"\[\[(android|whatsapp|twilio|telegram)\]\].*", "", shown, flags=re.S))
    command = [sys.executable, "-m", "bot", "operators", "add", "night-1", "--config", config]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    made = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert [path.name for path in made if path.suffix in (".db", ".keys")]
    assert not [path.name for path in made if path.stat().st_mode & 0o077]
    assert not (tmp_path / "data").stat().st_mode & 0o077
