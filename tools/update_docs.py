"""Puts into README and docs what is counted or listed, so that nobody writes a figure by hand.

Run: python -m tools.update_docs. With --check nothing is written; the exit code is 1 when a file
would change.
"""

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.readme import README, between_marks, markdown
from gmsc_desktop.facts.reader import read_tables
from gmsc_desktop.resources import resource
from gmsc_desktop.ui.commands import keys_and_meanings
from tools import sizes

DECISIONS = README.parent / "docs" / "adr"
ARCHITECTURE = README.parent / "docs" / "architecture.md"
_HEADING = re.compile(r"# (?P<number>\d+)\. (?P<title>.+)")


def main(arguments: Sequence[str] | None = None) -> int:
    """Update or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args(arguments).check
    stale = 0
    for file, name, table in (
        (README, "cohorts", cohorts()),
        (README, "keys", keys()),
        (DECISIONS / "README.md", "decisions", decisions()),
        (ARCHITECTURE, "sizes", sizes.table()),
    ):
        old = file.read_text(encoding="utf-8")
        new = between_marks(old, name, table, file.name)
        if check and new != old:
            print(f"{file.name}: {name} are out of date: run python -m tools.update_docs")
            stale = 1
        elif new != old:
            file.write_text(new, encoding="utf-8")
    return stale


def cohorts() -> str:
    """Give the table of how complete each cohort is, in the README."""
    head = ["cohort", "official", "known", "to be checked", "official total", "known total"]
    rows = [
        [
            str(each.cohort.year),
            str(each.cohort.official),
            str(each.certain),
            str(each.ambiguous or "–"),
            str(each.cohort.total),
            str(each.regions_so_far),
        ]
        for each in read_tables(resource("data")).completeness
    ]
    return markdown(head, rows)


def keys() -> str:
    """Give the keys of the window's commands, in the README."""
    rows = [[", ".join(each), does.en] for each, does in keys_and_meanings()]
    return markdown(["key", "does"], rows)


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
