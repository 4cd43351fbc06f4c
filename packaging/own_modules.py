"""Runs first in the packaged window: its own modules are found at once, in a file that stays open.

PyInstaller opens the program anew for each module that lies in it, and Python looks for each along
its whole path before: 200 times at a start.
"""

from __future__ import annotations

import os
import sys
from types import ModuleType


class Part:
    """A place in a file that stays open; each import has its own, also in other threads."""

    def __init__(self, file: int) -> None:
        self._file = file
        self._start = 0

    def __enter__(self) -> Part:
        return self

    def __exit__(self, *_error: object) -> None:
        """Leave the file open."""

    def seek(self, start: int, _from: int = 0) -> None:
        """Go to a place, counted from the beginning of the file."""
        self._start = start

    def read(self, size: int) -> bytes:
        """Give so many bytes from there."""
        return os.pread(self._file, size, self._start)


def keep_open(archive: ModuleType) -> None:
    """Have the module that reads the program for PyInstaller open it once."""
    # Windows knows no reading from a place; and would keep a program from being replaced.
    if sys.platform != "win32":
        own = os.open(sys.executable, os.O_RDONLY | os.O_CLOEXEC)
        vars(archive)["open"] = lambda name, mode: (
            Part(own) if name == sys.executable else open(name, mode)  # noqa: PTH123, SIM115
        )


def find_first(importers: ModuleType) -> None:
    """Have PyInstaller's finder asked before all others, and by the whole name of a module."""

    class OwnModules(importers.PyiFrozenFinder):  # type: ignore[misc, name-defined]
        fallback_finder = None

        def _compute_pyz_entry_name(self, name: str) -> str:
            return name

        def find_spec(self, name: str, _path: object = None, target: object = None) -> object:
            return super().find_spec(name, target)

    sys.meta_path.insert(0, OwnModules(sys._MEIPASS))  # type: ignore[attr-defined]


if __name__ == "__main__":
    keep_open(sys.modules["pyimod01_archive"])
    find_first(sys.modules["pyimod02_importers"])
