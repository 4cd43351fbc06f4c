"""The log: a small file to which every window adds, and the few older ones.

Each entry is written at once and by itself, so that two windows lose nothing of each other's.
Where nothing can be written there is no log, and nobody is told.
"""

import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from gmsc_desktop.crash.places import LOG_NAME
from gmsc_desktop.files.lock import take

LARGEST: Final = 256 << 10
OLDER: Final = 2
"""As much as so many files hold is kept beside the one that is written to."""


class LogFile:
    """Writes into the log of a folder."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / LOG_NAME

    def error(self, text: str) -> None:
        """Add an entry of an error, if that can be done."""
        with suppress(OSError):
            self._add(f"{time.strftime('%Y-%m-%d %H:%M:%S')} [{os.getpid()}] ERROR {text}")

    def _add(self, entry: str) -> None:
        """Add an entry; raises OSError where that cannot be done."""
        self._turn_over()
        handle = os.open(self.file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            if sys.platform == "win32":
                # There, appending is two steps: to the end, and write.
                take(handle, wait=True)
            os.write(handle, f"{entry}\n".encode("utf-8", "replace"))
        finally:
            os.close(handle)

    def _turn_over(self) -> None:
        """Begin a new file when this one is large.

        Each old one has a name of its own: of two windows that do this at once, none writes over
        what the other has put away. One of them may put away a file that was just begun: what is
        kept is measured by its size, lest such a small one take the place of a full one.
        """
        with suppress(OSError):
            if self.file.stat().st_size < LARGEST:
                return
            stamp = f"{time.time_ns()}-{os.getpid()}"
            self.file.rename(self.file.with_name(f"{self.file.stem}-{stamp}.log"))
            room = OLDER * LARGEST
            for each in sorted(self.file.parent.glob(f"{self.file.stem}-*.log"), reverse=True):
                if room > 0:
                    room -= each.stat().st_size
                else:
                    each.unlink()
