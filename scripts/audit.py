"""Ask the advisory services whether a package we install has a known weakness: `make audit`.

pip-audit asks for every line of `requirements.lock` (what a service installs) and of `requirements-dev.lock`
(what tests and CI install). A finding ends with exit code 1. It may be lived with only by a written
exception in `docs/advisories.toml`: which one, why it does not touch us, and until when; past that day the
exception is a finding itself. Where no service can be asked, the exit code is 3 and nothing is claimed.
"""

import argparse
import json
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXCEPTIONS = ROOT / "docs" / "advisories.toml"
LOCKS = ("requirements.lock", "requirements-dev.lock")
FINE, FOUND, NOT_ASKED = 0, 1, 3
KEYS = {"id": str, "package": str, "because": str, "until": date}


@dataclass
class Told:
    """What the services said of all locks together."""

    asked: set[str] = field(default_factory=set)
    unknown: set[str] = field(default_factory=set)
    weak: dict[tuple[str, str], str] = field(default_factory=dict)  # (package, advisory) -> what mends it


def exceptions(file: Path, today: date) -> tuple[dict[tuple[str, str], str], list[str]]:
    """(package, advisory) -> reason; and what is wrong with the file, in plain words."""
    allowed, wrong = {}, []
    for number, each in enumerate(tomllib.loads(file.read_text("utf-8")).get("allowed", []), 1):
        if not all(isinstance(each.get(key), kind) and each[key] for key, kind in KEYS.items()):
            wrong.append(f"{file.name}: exception {number} needs {', '.join(KEYS)}")
        elif each["until"] < today:
            wrong.append(f"{file.name}: the exception {each['id']} for {each['package']} ended; look again")
        else:
            allowed[each["package"], each["id"]] = each["because"]
    return allowed, wrong


def ask(lock: Path, options: Sequence[str], told: Told) -> str:
    """Ask for every line of one lock. What went wrong, or nothing."""
    command = [sys.executable, "-m", "pip_audit", "-r", str(lock), "--disable-pip", "--require-hashes"]
    done = subprocess.run(
        [*command, "--format", "json", "--progress-spinner", "off", *options], capture_output=True, text=True
    )
    try:
        packages = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        return (done.stderr.strip().splitlines() or ["no answer"])[-1]
    for each in packages:
        name = each["name"]
        (told.unknown if "skip_reason" in each else told.asked).add(name)
        for weakness in each.get("vulns", ()):
            told.weak[name, weakness["id"]] = ", ".join(weakness["fix_versions"]) or "no version yet"
    return ""


def judge(told: Told, allowed: dict[tuple[str, str], str]) -> list[str]:
    """Findings, in plain words."""
    found = [
        f"{package}: {advisory}; mended in {mended}. Raise it in pyproject.toml and `make lock`, or write why"
        f" it does not touch us into docs/{EXCEPTIONS.name}"
        for (package, advisory), mended in sorted(told.weak.items())
        if (package, advisory) not in allowed
    ]
    idle = sorted(set(allowed) - set(told.weak))
    return found + [
        f"{EXCEPTIONS.name}: {name} has no {advisory} any more; take the exception out"
        for name, advisory in idle
    ]


def main() -> int:
    """Ask, judge, tell."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--osv-url", help="ask this OSV service instead of the package index")
    parser.add_argument("--exceptions", type=Path, default=EXCEPTIONS)
    parser.add_argument("locks", nargs="*", type=Path, default=[ROOT / each for each in LOCKS])
    wish = parser.parse_args()
    options = ["--vulnerability-service", "osv", "--osv-url", wish.osv_url] if wish.osv_url else []
    allowed, wrong = exceptions(wish.exceptions, datetime.now(UTC).date())
    told = Told()
    failures = [failure for lock in wish.locks if (failure := ask(lock, options, told))]
    print("\n".join([*failures, *wrong]), end="\n" if failures or wrong else "")
    if wrong:
        return FOUND
    if failures or not told.asked:
        print("audit: NOT DONE, no advisory service answered; nothing is known of weaknesses today")
        return NOT_ASKED
    found = judge(told, allowed)
    print("\n".join(found), end="\n" if found else "")
    print(
        f"audit: {len(told.asked)} packages asked for, {len(found)} findings, {len(allowed)} exceptions",
        end="",
    )
    print(f"; unknown to the service: {', '.join(sorted(told.unknown))}" if told.unknown else "")
    return FOUND if found else FINE


if __name__ == "__main__":
    sys.exit(main())
