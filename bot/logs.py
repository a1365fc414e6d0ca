"""The last wall between people and whoever reads a log: what may stand in one, whoever writes it.

Our own lines are made of ids and codes. The libraries' are not: they name URLs with tokens in them, numbers,
whole bodies, and an exception's message or traceback quotes whatever it broke on. So of a line that is not
ours only its place is written (whoever needs more reads the source there), of every exception only its kind
and the places it came through, and of anything else only plain letters. It holds at every level, DEBUG too,
and for what the interpreter itself prints: warnings, what ends a thread, what ends the process.
"""

import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import PurePath
from types import TracebackType
from typing import Any

log = logging.getLogger(__name__)

OURS = "bot"
STAMPED = "%(asctime)s %(levelname)s %(name)s %(message)s"
PLAIN = "%(levelname)s %(name)s %(message)s"
MOST_PLACES, MOST_CAUSES, LONGEST = 8, 4, 1_000
ODD_LINE = "a line that cannot be put together"


class Wall(logging.Formatter):
    """Writes one line for each record, without anything of a person's."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        bare = {"msg": _told(record), "args": None, "exc_info": None, "exc_text": None, "stack_info": None}
        return _plain(super().format(logging.makeLogRecord({**record.__dict__, **bare})))


def set_up(level: int = logging.WARNING, form: str = PLAIN) -> None:
    """Everything that this process logs or the interpreter prints by itself goes through the wall."""
    handler = logging.StreamHandler()
    handler.setFormatter(Wall(form))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.raiseExceptions = False  # else a line that cannot be put together is printed with its arguments
    warnings.showwarning = _warned
    sys.excepthook = _ended
    sys.unraisablehook = _unraised
    threading.excepthook = _thread_ended


def failure(error: BaseException) -> str:
    """Of what kind an exception is, where it arose and by which places, and what caused it: no message."""
    return ", from ".join(_one(each) for each in _causes(error))


def _told(record: logging.LogRecord) -> str:
    ours = record.name == OURS or record.name.startswith(f"{OURS}.")
    line = _own(record) if ours else f"at {_short(record.pathname)}:{record.lineno}"
    error = record.exc_info[1] if record.exc_info else None
    return f"{line}: {failure(error)}" if error is not None else line


def _own(record: logging.LogRecord) -> str:
    """A line of ours. An exception among its arguments is told by its kind."""
    args = record.args if isinstance(record.args, tuple) else ()
    told = tuple(type(each).__name__ if isinstance(each, BaseException) else each for each in args)
    try:
        return str(record.msg) % told if told else str(record.msg)
    except (TypeError, ValueError):
        return ODD_LINE


def _plain(line: str) -> str:
    """Printable ASCII alone: no second line, no colour, no word in another script."""
    return "".join(each if " " <= each <= "~" else "?" for each in line)[:LONGEST]


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    for _ in range(MOST_CAUSES):
        if error is None:
            return
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _one(error: BaseException) -> str:
    places = list(_places(error.__traceback__))[::-1]
    return " < ".join((type(error).__name__, *places[:MOST_PLACES]))


def _places(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        yield f"{_short(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}"
        trace = trace.tb_next


def _short(path: str) -> str:
    """A source file by its last two names: where this machine keeps it is nobody's business."""
    return "/".join(PurePath(path).parts[-2:])


def _warned(
    message: Warning | str,  # noqa: ARG001  the interpreter hands it over by this name
    category: type[Warning],
    filename: str,
    lineno: int,
    *_where: object,
    **_more: object,
) -> None:
    log.warning("%s at %s:%d", category.__name__, _short(filename), lineno)


def _ended(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("it ends: %s", failure(error))


def _thread_ended(told: threading.ExceptHookArgs) -> None:
    if told.exc_value is not None:
        log.error("a thread ended: %s", failure(told.exc_value))


def _unraised(told: Any) -> None:
    if told.exc_value is not None:
        log.error("nobody could be told: %s", failure(told.exc_value))
