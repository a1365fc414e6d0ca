"""SIGKILL at random moments of a talk of twenty people, some runs on each store.

A hundred messages a run, no redelivery of what was confirmed. A thousand runs and more: scripts/kill_runs.py,
which this runs; the seeds are fixed here, the moments still fall where the machine's own pace puts them.
"""

import asyncio
import re
import sys
from pathlib import Path

import pytest
from postgres_server import NoServer, programs

ROOT = Path(__file__).parents[2]
RUNS = 8


@pytest.mark.timeout(600)
@pytest.mark.parametrize("store", ["sqlite", "postgres"])
async def test_killed_at_random_nobody_is_lost_and_nothing_is_done_twice(store: str, tmp_path: Path) -> None:
    if store == "postgres":
        try:
            programs()
        except NoServer as why:
            pytest.skip(str(why))
    script = [str(ROOT / "scripts" / "kill_runs.py"), "--keep", str(tmp_path / "evidence")]
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, *script, "--runs", str(RUNS), "--seed", "7", "--store", store),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        out, err = await process.communicate()
    finally:
        if process.returncode is None:
            process.terminate()
            await process.wait()
    assert process.returncode == 0, out.decode() + err.decode()
    found = dict(re.findall(r"^\| (.+?) \| (\S+) \|$", out.decode(), re.MULTILINE))
    assert found["runs"] == str(RUNS)
    assert int(found["kills"]) >= RUNS // 2
    assert found["people or messages lost"] == "0"
    assert found["effects doubled"] == "0"
