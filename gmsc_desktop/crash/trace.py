"""What is left of a process that the system ended: the trace that Python's faulthandler writes.

Each process has a file of its own, and holds a lock on it for as long as it lives. A file that
nobody holds is from one that is gone: with something in it, that one crashed; empty, it was killed.
"""

import faulthandler
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from gmsc_desktop.files.lock import take

_PATTERN: Final = "crash-*.txt"
_CLAIMED: Final = ".seen"
_LARGEST: Final = 64 << 10


class Trace:
    """The trace of this process, into which faulthandler writes when it crashes."""

    def __init__(self, folder: Path) -> None:
        """Begin it; raises OSError where that cannot be done."""
        self._file = folder / f"crash-{os.getpid()}-{time.time_ns()}.txt"
        self._handle = os.open(self._file, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            take(self._handle)
            faulthandler.enable(self._handle, all_threads=True)
        except OSError:
            os.close(self._handle)
            self._file.unlink()
            raise

    def note_end(self, reason: str) -> None:
        """Write why the process ends now, and where: not every such end is a signal."""
        with suppress(OSError):
            os.write(self._handle, f"{reason}\n".encode("utf-8", "replace"))
            faulthandler.dump_traceback(self._handle, all_threads=True)

    def end(self) -> str:
        """The process ends as it should; gives what was written all the same.

        On Windows, faulthandler also writes of what somebody else caught then.
        """
        faulthandler.disable()
        os.close(self._handle)
        return _taken(self._file)


def take_traces(folder: Path) -> list[str]:
    """Give what crashed processes left, each once; clear away what killed ones left."""
    found = (_taken(file) for file in sorted(folder.glob(_PATTERN)) if _is_left(file))
    return [text for text in found if text]


def _is_left(file: Path) -> bool:
    """Whether the process is gone; one that begins just now has not yet taken its lock."""
    try:
        if abs(time.time() - file.stat().st_mtime) < 1 and not file.stat().st_size:
            return False
        handle = os.open(file, os.O_RDWR)
    except OSError:
        return False
    try:
        take(handle)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True


def _taken(file: Path) -> str:
    """Read a trace and remove it; of two that try at once, one gets it."""
    claimed = file.with_suffix(_CLAIMED)
    try:
        file.replace(claimed)
        with claimed.open("rb") as stream:
            content = stream.read(_LARGEST)
        claimed.unlink()
    except OSError:
        return ""
    # Windows ends lines in its own way.
    lines = content.decode("utf-8", "replace").strip("\0\r\n ").splitlines()
    return _without_folders("\n".join(lines))


def _without_folders(text: str) -> str:
    # Late: everybody starts, and almost never is there a trace.
    import re

    from gmsc_desktop.crash.private import code_place

    code = re.compile(r'File "([^"\n]*)"')
    return code.sub(lambda found: f'File "{code_place(found[1])}"', text)
