"""What every command of `gmsc` needs: its exit codes, the facts, and the search over them."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from gmsc_desktop.errors.out import export_pdf_needs_window, export_wrong_kind, unknown_choice
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.places import Places
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.resources import resource
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.text import folded
from gmsc_desktop.tables.cells import Row
from gmsc_desktop.tables.save_table import save_table
from gmsc_desktop.tables.sheets import Notes, write_csv
from gmsc_desktop.updates.active import read_active

ANSWERED: Final = 0
NOTHING_FOUND: Final = 1
WRONG_USE: Final = 2
INTERRUPTED: Final = 130

STDOUT: Final = "-"
"""The name of a file that means standard output."""

NO_MATCH: Final = Text(
    "Tidak ada daerah yang cocok dengan “{query}”.", "No region matches “{query}”."
)
MORE: Final = Text(
    "… dan {count} lagi (--limit {all} menampilkan semuanya).",
    "… and {count} more (--limit {all} shows all).",
)
SAVED: Final = Text("{file} disimpan: {count}.", "{file} saved: {count}.")


def load(language: Language) -> Facts:
    """Read the facts in use; say why, when an installed pack's are not."""
    active = read_active()
    if active.problem:
        print(active.problem.message(language), file=sys.stderr)
    return active.facts


def make_finder(facts: Facts) -> Finder:
    """Make the search over facts and places."""
    places = Places(resource("places/places.sqlite"), facts.region_by_code)
    return Finder(facts, places, resource("names"))


def choice_named(option: str, wanted: str, choices: Iterable[str]) -> str:
    """Give the choice that was meant: by its whole name, or by a part that only it has."""
    names = list(choices)
    exact = [name for name in names if folded(name) == folded(wanted)]
    part = [name for name in names if folded(wanted) in folded(name)]
    found = exact or part
    if len(found) != 1:
        raise unknown_choice(option, wanted, names)
    return found[0]


def refuse_other_files(file: str) -> None:
    """Refuse a file that is no table by its name, before anything is done for it."""
    suffix = Path(file).suffix.lower()
    if suffix == ".pdf":
        raise export_pdf_needs_window(file)
    if file != STDOUT and suffix not in (".xlsx", ".csv"):
        raise export_wrong_kind(file)


def write_table(rows: Iterable[Row], title: str, file: str, notes: Notes | None = None) -> None:
    """Write rows as the file's name asks for; `STDOUT` is CSV on standard output."""
    if file == STDOUT:
        steps = write_csv(rows, sys.stdout.buffer)
    else:
        steps = save_table(rows, title, Path(file), notes)
    for _ in steps:
        pass


def known_years(facts: Facts, wanted: Iterable[int]) -> frozenset[int]:
    """Give the years that were asked for, all of which must be cohorts."""
    known = [cohort.year for cohort in facts.cohorts]
    years = frozenset(wanted)
    for year in sorted(years.difference(known)):
        raise unknown_choice("--year", str(year), map(str, known))
    return years


def at_least_one(text: str) -> int:
    """Read a number of lines for argparse."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("1, 2, 3 …")
    return number
