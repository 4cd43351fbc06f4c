"""How long lists take that somebody brings: 10,000 different lines, and a workbook of 100,000 rows.

    python3 dev.py bench lists [--docs]

Without the window, in one process. The workbook is read, its sheet and columns are chosen, and the
first answers are given; the names of the mix repeat themselves in it, as in real lists.
"""

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import xlsxwriter

from benchmarks.figures import spread, timed
from benchmarks.made_lines import LINES, made_lines
from benchmarks.marks import markdown, publish
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.places import Places
from gmsc_desktop.facts.reader import read_facts
from gmsc_desktop.lists.checker import Checker
from gmsc_desktop.lists.reader import read_book
from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.resources import resource
from gmsc_desktop.search.finder import Finder

ROWS = 100_000
FIRST = 200
REPEATS = 5


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--docs", action="store_true", help="put this into docs/speed.md")
    options = parser.parse_args()
    facts = read_facts(resource("data"))[0]
    rows = [[what, spread(taken)] for what, taken in measured(facts)]
    text = markdown(["lists, ms", "the processor's time"], rows) + (
        f"\nMedian of {REPEATS}, with the least and the most; the index is made anew each time.\n"
    )
    print(text)
    if options.docs:
        publish("lists", text)


def measured(facts: Facts) -> Iterator[tuple[str, list[float]]]:
    """Give what was measured, and its milliseconds."""
    lines = made_lines(facts)
    yield f"{LINES:,} different lines, many mistyped", taken(lambda: check(facts, lines))
    with tempfile.TemporaryDirectory(prefix="gmsc-bench-") as name:
        file = Path(name) / "list.xlsx"
        write(file, facts, lines)
        yield f".xlsx of {ROWS:,} rows: read", taken(lambda: read_book(file))
        yield f".xlsx of {ROWS:,} rows: to the first answers", taken(lambda: begin(facts, file))


def taken(work: Callable[[], object]) -> list[float]:
    """Do it some times."""
    return timed(REPEATS, work, clock=time.process_time)


def check(facts: Facts, lines: Sequence[str]) -> None:
    """Look for each line."""
    checker = made_checker(facts)
    for line in lines:
        checker.check(line)


def begin(facts: Facts, file: Path) -> None:
    """Go from the file to its first answers."""
    session = ListSession(made_checker(facts))
    session.bring_book(read_book(file))
    for _ in session.take_columns():
        pass
    list(islice((answer for answer in session.steps() if answer), FIRST))


def made_checker(facts: Facts) -> Checker:
    """Make one that knows nothing yet."""
    places = Places(resource("places/places.sqlite"), facts.region_by_code)
    return Checker(facts, Finder(facts, places, resource("names")))


def write(file: Path, facts: Facts, lines: Sequence[str]) -> None:
    """Make a workbook with a sheet beside that of the names."""
    chance = random.Random(1)
    with xlsxwriter.Workbook(file) as workbook:
        sheet = workbook.add_worksheet("Data")
        sheet.write_row(0, 0, ["No", "Nama", "Provinsi", "Nilai", "Keterangan"])
        for row in range(1, ROWS):
            province = chance.choice(facts.provinces).name
            name = lines[row % len(lines)]
            sheet.write_row(row, 0, [row, name, province, row / 7, f"catatan {row % 999}"])
        workbook.add_worksheet("Lain").write_row(0, 0, ["Kode", "Keterangan"])


if __name__ == "__main__":
    main()
