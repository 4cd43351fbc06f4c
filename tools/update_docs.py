"""Puts into README and docs what is counted or listed, so that nobody writes a figure by hand.

Run: python -m tools.update_docs. With --check nothing is written; the exit code is 1 when a file
would change.
"""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks.marks import ROOT, between_marks
from gmsc_desktop.facts.reader import read_tables
from gmsc_desktop.languages import Language
from gmsc_desktop.resources import resource
from tools import downloads, readme_tables, sizes

READMES = {
    Language.INDONESIAN: ROOT / "README.md",
    Language.ENGLISH: ROOT / "README.en.md",
}
DECISIONS = ROOT / "docs" / "adr"
ARCHITECTURE = ROOT / "docs" / "architecture.md"
_HEADING = re.compile(r"# (?P<number>\d+)\. (?P<title>.+)")


def main(arguments: Sequence[str] | None = None) -> int:
    """Update or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    return update(tables(), check=parser.parse_args(arguments).check)


def update(tables: Iterable[tuple[Path, str, str]], *, check: bool) -> int:
    """Put each text between its marks, or only say which is not what stands there."""
    stale = 0
    for file, name, text in tables:
        old = file.read_text(encoding="utf-8")
        new = between_marks(old, name, text, file.name)
        if check and new != old:
            print(f"{file.name}: {name} are out of date: run python -m tools.update_docs")
            stale = 1
        elif new != old:
            file.write_text(new, encoding="utf-8")
    return stale


def tables() -> Iterator[tuple[Path, str, str]]:
    """Give each file, the name of its marks, and what belongs between them."""
    facts, build = read_tables(resource("data")), downloads.read_build()
    for language, file in READMES.items():
        yield file, "downloads", downloads.table(build, language)
        yield file, "answers", readme_tables.answers(facts, language)
        yield file, "cohorts", readme_tables.cohorts(facts, language)
    yield DECISIONS / "README.md", "decisions", decisions()
    yield ARCHITECTURE, "sizes", sizes.table()


def decisions(folder: Path = DECISIONS) -> str:
    """Give the list of decisions; a file's number is that of its heading, and no other's."""
    numbers: set[str] = set()
    lines = []
    for file in sorted(folder.glob("[0-9]*.md")):
        heading = _HEADING.match(file.read_text(encoding="utf-8"))
        number = file.name[:4]
        if not heading or int(heading["number"]) != int(number) or number in numbers:
            raise SystemExit(
                f"{file.name}: its first line must be `# NUMBER. Title`, NUMBER its own"
            )
        numbers.add(number)
        lines.append(f"- [{heading['number']}. {heading['title']}]({file.name})\n")
    return "".join(lines)


if __name__ == "__main__":
    sys.exit(main())
