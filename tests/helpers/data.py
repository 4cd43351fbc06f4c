"""A copy of the bundled data that a test may break."""

import shutil
from pathlib import Path

from gmsc_desktop.resources import resource


class DataFolder:
    """A data folder of the test's own."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "data"
        shutil.copytree(resource("data"), self.path)

    def lines(self, name: str) -> list[str]:
        """The lines of a file, as an editor counts them from 1: lines()[0] is the header."""
        return (self.path / name).read_text(encoding="utf-8").splitlines()

    def write(self, name: str, lines: list[str]) -> None:
        """Write a file anew."""
        (self.path / name).write_text("\n".join(lines) + "\n", encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> int:
        """Replace the first line that contains `old`; gives its number."""
        lines = self.lines(name)
        at = next(number for number, line in enumerate(lines) if old in line)
        lines[at] = lines[at].replace(old, new, 1)
        self.write(name, lines)
        return at + 1

    def append(self, name: str, line: str) -> int:
        """Add a line at the end; gives its number."""
        lines = [*self.lines(name), line]
        self.write(name, lines)
        return len(lines)
