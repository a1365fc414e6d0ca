"""The last wall: nothing of a person's passes into a log, whichever library or failure writes it."""

import ast
import logging
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest

from bot import logs

ROOT = Path(__file__).parents[1]
CANARY = "canary Айгуль +996555000111"
PIECES = ("canary", "Айгуль", "996555000111", "110201543:AAHdq")
# What an argument of a log line of ours may be. A new one is looked at: can it ever be a person's?
ARGUMENTS = {
    *("name", "self.name", "self._door", "self._phone", "due.door", "sim.name", "heard.door", "tick.name"),
    *("due.said_id", "out.said_id", "number", "alert", "post.id", "call.id", "lineno", "left", "found"),
    *("len(batch) - len(updates)", "len(numbers)", "len(self._kept)", "len(dues)", "len(house.doors)"),
    *("type(error).__name__", "type(failure).__name__", "category.__name__", "judge(err)[1]", "code_of(err)"),
    *("type(error).__name__ if error else 'cancelled'", "_code(error)", "error.why", "error.code", "code"),
    *("where(error)", "failure(error)", "failure(told.exc_value)", "_short(filename)", "error.strerror"),
    *("_loggable(sid)", "name_of(event)", "event if event in EVENTS else '?'", "task.get_name()", "status"),
    *("place.host", "place.port", "self._file.name", "NAME", "str(damaged)"),
    "began",  # findings, by their codes
    "ended",
    "gained",  # seats, by the names of doors
    "lost",
    "sid",  # in `_refuse`, which has put it through `_loggable`
    "error",  # in `lanes`, where it is the name of a kind
    "failure",  # of `outside` and `android_phone`: a kind or a code
    "what",  # a deed of ours, or a text id
    "why",  # a reason of ours, or what the system says of a file
    "event",  # one of the app's that we ask for
    "ring.standing()",  # the numbers of keys
    "each",  # a method and a language
    "trouble",  # of `mending`: what the store's errors are called
    "mend",
}


@pytest.fixture
def written() -> Iterator[StringIO]:
    """What a process of ours writes, with its wall up and every library talking as much as it can."""
    kept = StringIO()
    handler = logging.StreamHandler(kept)
    handler.setFormatter(logs.Wall(logs.STAMPED))
    root, level = logging.getLogger(), logging.getLogger().level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    web = logging.getLogger("uvicorn")  # a web server of another test may have led its lines elsewhere
    elsewhere, web.propagate = web.propagate, True
    yield kept
    web.propagate = elsewhere
    root.removeHandler(handler)
    root.setLevel(level)


def leaks(text: str) -> list[str]:
    return [piece for piece in PIECES if piece in text]


def broken(words: str) -> BaseException:
    """An error as libraries chain them, its words in the message, in a cause and in the locals."""
    try:
        try:
            raise KeyError(words)
        except KeyError as cause:
            raise ValueError(f"cannot read {words!r}") from cause
    except ValueError as error:
        return error


@pytest.mark.parametrize("name", ["httpx", "telegram.Bot", "sqlalchemy.engine", "uvicorn.error", "asyncio"])
@pytest.mark.parametrize("level", [logging.DEBUG, logging.ERROR])
def test_d22_a_library_may_say_what_it_likes_and_only_its_place_is_written(
    written: StringIO, name: str, level: int
) -> None:
    log = logging.getLogger(f"{name}.as_it_is")
    log.setLevel(logging.DEBUG)
    log.log(level, "POST /bot110201543:AAHdq/sendMessage {'text': '%s'}", CANARY)
    log.log(level, f"f-string {CANARY}")  # noqa: G004  as libraries do
    log.log(level, "broke", exc_info=broken(CANARY), stack_info=True)
    lines = written.getvalue().splitlines()
    assert len(lines) == 3
    assert all("test_log_wall.py" in line for line in lines)
    assert leaks(written.getvalue()) == []
    assert "ValueError < tests/test_log_wall.py" in lines[2]
    assert ", from KeyError" in lines[2]


def test_d22_a_failure_is_told_by_kinds_and_places_without_its_message() -> None:
    told = logs.failure(broken(CANARY))
    assert leaks(told) == []
    assert told.startswith("ValueError < tests/test_log_wall.py:")
    assert "ValueError" in told
    assert "KeyError" in told


def test_a_line_of_ours_is_written_as_it_is(written: StringIO) -> None:
    logging.getLogger("bot.service.dispatch").warning("message %s by %s: %s", 12, "sms", "later 429")
    assert written.getvalue().rstrip().endswith(" WARNING bot.service.dispatch message 12 by sms: later 429")


def test_d22_a_line_of_ours_tells_exceptions_by_kind_and_other_scripts_and_lines_not_at_all(
    written: StringIO,
) -> None:
    log = logging.getLogger("bot.service.intake")
    log.error("a turn failed: %s", broken(CANARY))
    log.error("two\nlines \x1b[31m of %s", "Айгуль")
    assert leaks(written.getvalue()) == []
    first, second = written.getvalue().splitlines()
    assert first.endswith("a turn failed: ValueError")
    assert second.endswith("two?lines ?[31m of ??????")
    odd = logging.LogRecord("bot.x", logging.ERROR, "x.py", 1, "%d of them", ("canary",), None)
    assert logs.Wall(logs.PLAIN).format(odd) == f"ERROR bot.x {logs.ODD_LINE}"


def arguments() -> Iterator[tuple[str, str]]:
    """Every argument of every log line of ours, with its file; a text that is not a literal counts as one."""
    for file in sorted((ROOT / "bot").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if isinstance(node.func.value, ast.Name) and node.func.value.id == "log":
                text, *rest = node.args
                rest += [] if isinstance(text, ast.Constant) else [text]
                yield from ((file.name, ast.unparse(each)) for each in rest)
                yield from ((file.name, f"{each.arg}=") for each in node.keywords)


def test_d22_no_line_of_ours_has_an_argument_that_nobody_looked_at() -> None:
    found = list(arguments())
    assert len(found) > 80
    assert [(file, each) for file, each in found if each not in ARGUMENTS] == []
    assert ARGUMENTS - {each for _, each in found} == set(), "arguments that are in no line any more"


# What the interpreter prints by itself, in a process as the command line starts it.
SAYS = textwrap.dedent(
    f"""
    import asyncio, gc, logging, sys, threading, warnings
    from bot import logs
    logs.set_up(logging.DEBUG)
    words = {CANARY!r}
    logging.getLogger("libx").warning("%d " + words, words)
    logging.getLogger("bot.x").warning("%d", words)
    warnings.warn(words)
    thread = threading.Thread(target=lambda: int(words))
    thread.start()
    thread.join()
    class Loud:
        def __del__(self):
            raise ValueError(words)
        def __repr__(self):
            return words
    loud = Loud()
    del loud
    async def forgotten(held):
        raise ValueError(held)
    async def main():
        loop = asyncio.get_running_loop()
        task = asyncio.create_task(forgotten(words), name=words)
        await asyncio.sleep(0)
        del task
        gc.collect()
        loop.call_exception_handler({{"message": words, "held": words}})
        loop.call_soon(lambda: int(words))
        await asyncio.sleep(0.01)
    asyncio.run(main(), debug=True)
    print("so far", flush=True)
    raise RuntimeError(words) from ValueError(words)
    """
)


def test_d22_what_the_interpreter_prints_by_itself_goes_through_the_wall() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-c", SAYS], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 1
    assert done.stdout == "so far\n"
    assert leaks(done.stderr) == []
    for told in ("UserWarning at", "a thread ended: ValueError", "nobody could be told: ValueError"):
        assert told in done.stderr
    assert "it ends: RuntimeError" in done.stderr
    assert done.stderr.count("ERROR asyncio at asyncio/base_events.py") >= 3


def test_d22_a_command_that_breaks_tells_the_kind_and_the_place_alone(tmp_path: Path) -> None:
    """An error nobody foresaw, in the command line itself: no traceback with values in it."""
    starter = tmp_path / "starter.py"
    starter.write_text(
        "import sys\nsys.argv = ['safar', 'doctor']\nimport bot.__main__ as main\n"
        f"def broken(**_): raise ValueError({CANARY!r})\nmain.safar = broken\nmain.main()\n"
    )
    done = subprocess.run(
        [sys.executable, str(starter)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        check=False,
    )
    assert done.returncode == 1
    assert leaks(done.stderr + done.stdout) == []
    assert "it ends: ValueError" in done.stderr
