"""A Windows to build and test on where there is none: Wine, in a folder of the project's own.

Nothing of it is the user's: neither settings nor menus nor documents.
"""

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from product import ROOT, reproducible_environment

STUBS = ROOT / "packaging" / "windows" / "stubs"
COMPILER = "x86_64-w64-mingw32-gcc"
# No menu entries on this desktop, no question whether to fetch .NET and a browser; our mscms.
OVERRIDES = "winemenubuilder.exe=d;mscoree=d;mshtml=d;mscms=n"


class WindowsProgramError(Exception):
    """A Windows program that failed, with what it said."""


@dataclass(frozen=True, slots=True)
class Wine:
    """One Windows, with its own drive C."""

    folder: Path

    @property
    def drive(self) -> Path:
        """Drive C of this Windows, as Linux sees it."""
        return self.folder / "prefix" / "drive_c"

    @property
    def environment(self) -> dict[str, str]:
        """What every program of this Windows is started with."""
        return reproducible_environment() | {
            "WINEPREFIX": str(self.folder / "prefix"),
            "HOME": str(self.folder / "home"),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": OVERRIDES,
        }

    def make(self) -> None:
        """Make this Windows, unless it is there already: Windows 10, with the stubs it lacks."""
        made = self.folder / "made"
        if made.exists():
            return
        (self.folder / "home").mkdir(parents=True, exist_ok=True)
        self._tool("wineboot", "--init")
        # Its default is Windows 7, on which Qt 6 does not start.
        self._tool("wine", "winecfg", "-v", "win10")
        self.settle()
        for source in sorted(STUBS.glob("*.c")):
            library = self.drive / "windows/system32" / f"{source.stem}.dll"
            library.unlink(missing_ok=True)
            subprocess.run([COMPILER, "-shared", "-s", "-o", library, source], check=True)
        made.touch()

    def run(
        self, command: Sequence[str | os.PathLike[str]], codes: Sequence[int] = (0,)
    ) -> tuple[int, str]:
        """Run a Windows program to its end; gives exit code and output. Other codes are errors."""
        # Python for Windows fails in Wine unless its output is a pipe.
        result = subprocess.run(
            ["wine", *command],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if result.returncode not in codes:
            raise WindowsProgramError(
                f"{command[0]} ended with exit code {result.returncode}: {result.stdout}"
            )
        return result.returncode, result.stdout

    def settle(self) -> None:
        """Wait until every program has ended and all is written."""
        self._tool("wineserver", "--wait")

    def stop(self) -> None:
        """End all that still runs: a Windows is bound to the screen that it was started on."""
        # It complains when nothing runs, which is what is wanted.
        subprocess.run(["wineserver", "--kill"], env=self.environment, check=False)
        self.settle()

    def _tool(self, *command: str) -> None:
        subprocess.run(
            command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
        )
