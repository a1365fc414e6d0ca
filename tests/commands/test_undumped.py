"""No picture of the memory is left behind by a crash (D-22): the real command, killed as a crash kills it."""

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def as_much_as_allowed():
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


def core_limit(pid):
    (line,) = [each for each in Path(f"/proc/{pid}/limits").read_text().splitlines() if "core file" in each]
    return line.split()[4:6]


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="asks Linux for a process's limits")
def test_d22_a_crash_leaves_no_core_file(tmp_path):
    command = [sys.executable, "-m", "bot", "talk", "--script", "-"]
    process = subprocess.Popen(
        command,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=as_much_as_allowed,
    )
    try:
        ends = time.monotonic() + 60
        while core_limit(process.pid) != ["0", "0"]:
            assert process.poll() is None
            assert time.monotonic() < ends
            time.sleep(0.05)
        process.send_signal(signal.SIGABRT)
        _, status = os.waitpid(process.pid, 0)
        process.returncode = -signal.SIGABRT
    finally:
        process.stdin.close()
        if process.returncode is None:
            process.kill()
            process.wait()
    assert (os.WTERMSIG(status), os.WCOREDUMP(status)) == (signal.SIGABRT, False)
    assert list(tmp_path.iterdir()) == []


def test_d22_the_process_may_not_be_looked_into():
    script = (
        "from bot.commands.undumped import undumped; import ctypes, resource; undumped(); "
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "0 (0, 0)", done.stderr
