"""An unexpected error as text: where it was, what it was, and on which versions."""

import os
import sys
from collections.abc import Iterator
from types import TracebackType

from gmsc_desktop import __version__
from gmsc_desktop.crash.private import code_place, safe_message

_MOST_FRAMES = 40


def error_report(error: BaseException, versions: str) -> str:
    """Give the whole of it, causes first, as Python does; nothing in it is the person's."""
    return "\n".join([versions, *_lines(error, [])])


def fingerprint(error: BaseException) -> str:
    """Tell errors apart by their type and the line that they come from."""
    *_, last = ["?", *_frames(error.__traceback__)]
    return f"{type(error).__name__}, {last.strip()}"


def versions_of(*others: str) -> str:
    """Name the versions of program, Python and system; `others` are what the caller knows."""
    python = ".".join(map(str, sys.version_info[:3]))
    return " · ".join([f"GMSC Desktop {__version__}", f"Python {python}", _system(), *others])


def _system() -> str:
    if sys.platform == "win32":
        return "Windows {0.major}.{0.minor}.{0.build}".format(sys.getwindowsversion())
    # Not its node: that is the computer's name.
    system = os.uname()
    return f"{system.sysname} {system.release} {system.machine}"


def _lines(error: BaseException, met: list[BaseException]) -> Iterator[str]:
    """Tell of an error after those that led to it; chains may lead in a circle."""
    met.append(error)
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and before not in met:
        yield from _lines(before, met)
        yield "then:"
    frames = list(_frames(error.__traceback__))
    if len(frames) > _MOST_FRAMES:
        half = _MOST_FRAMES // 2
        frames[half:-half] = [f"  … {len(frames) - _MOST_FRAMES}"]
    yield from frames
    yield safe_message(error)
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield "among them:"
            yield from _lines(each, met)


def _frames(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"  {code_place(code.co_filename)}:{trace.tb_lineno} in {code.co_qualname}"
        trace = trace.tb_next
