"""A Windows of the tests' own, as fresh as on the first day."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from programs import BUILD
from tests.helpers.desktop import Desktop
from windows.wine import Wine

# Wine's exit code is what Linux leaves of Windows': the last eight bits.
REFUSED = 1603 & 0xFF


class Windows:
    """What an administrator and a person do on a Windows PC."""

    def __init__(self, wine: Wine) -> None:
        self.wine = wine
        self.home = wine.drive / "users" / os.environ.get("USER", "root")

    def run(self, *command: str | Path, code: int = 0) -> str:
        """Run a program to its end, and see that it ends with this exit code."""
        _, said = self.wine.run(command, codes=(code,))
        self.wine.settle()
        return said

    def start(self, program: Path) -> Desktop:
        """Start a program with a window."""
        return Desktop(["wine", program], self.wine.environment)

    def registry(self, key: str) -> dict[str, str]:
        """Give the values of a key of the registry; empty when there is no such key."""
        _, said = self.wine.run(["reg", "query", key, "/reg:64"], codes=(0, 1))
        rows = [line.strip().split("    ") for line in said.splitlines() if line[:4] == "    "]
        return {row[0]: row[2] if len(row) > 2 else "" for row in rows if len(row) > 1}

    def traces(self) -> set[str]:
        """Give the places of all files and folders on drive C that bear the program's name."""
        found = [*self.wine.drive.rglob("*GMSC*"), *self.wine.drive.rglob("*gmsc*")]
        return {path.relative_to(self.wine.drive).as_posix() for path in found}

    def left_since(self, before: set[str]) -> set[str]:
        """Give what was made since, but for temporary files and the log.

        The log is the person's, as the settings are: here Qt writes in it what Wine lacks.
        """
        log = f"users/{self.home.name}/AppData/Local/gmsc-desktop"
        made = self.traces() - before - {log, f"{log}/log/gmsc-desktop.log"}
        return {path for path in made if "/Temp/" not in path}

    def path(self, place: Path) -> str:
        """Give the place of a file as Windows sees it."""
        if self.wine.drive in place.parents:
            return "C:\\" + "\\".join(place.relative_to(self.wine.drive).parts)
        return "Z:" + str(place).replace("/", "\\")


@pytest.fixture
def windows() -> Iterator[Windows]:
    """A fresh Windows; copied, as making one takes a quarter of a minute."""
    pristine, own = Wine(BUILD / "wine-pristine"), Wine(BUILD / "wine-own")
    pristine.make()
    shutil.rmtree(own.folder, ignore_errors=True)
    subprocess.run(["cp", "--archive", pristine.folder, own.folder], check=True)
    yield Windows(own)
    own.stop()
    shutil.rmtree(own.folder)
