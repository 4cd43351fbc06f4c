"""What the data files hold today, counted from their lines, so that no test knows figures by heart.

Whoever adds a participant breaks no test by that.
"""

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from gmsc_desktop.resources import resource


@dataclass(frozen=True)
class Counted:
    """How many there are: certain, to be checked, and named by no source."""

    certain: int
    unclear: int
    missing: int = 0

    @property
    def all(self) -> int:
        return self.certain + self.unclear + self.missing

    @property
    def percent(self) -> int:
        return round(100 * self.certain / self.all)


@dataclass(frozen=True)
class Edition:
    """Which edition of the data the program brings along; the day as a person reads it."""

    version: str
    date: date

    @property
    def indonesian(self) -> str:
        return f"{self.date.day} {_MONTHS[self.date.month - 1]} {self.date.year}"

    @property
    def english(self) -> str:
        return f"{self.date.day} {self.date:%B %Y}"


_MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
)  # fmt: skip


@cache
def edition() -> Edition:
    """Give the edition as its file says it."""
    content = tomllib.loads(resource("data/dataset.toml").read_text(encoding="utf-8"))
    return Edition(content["version"], content["date"])


def rows(table: str) -> Iterator[dict[str, str]]:
    """Give the lines of a table as they stand in its file."""
    with resource(f"data/{table}.csv").open(encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream)


def cohort(year: int) -> Counted:
    """Count the names of a cohort; how many are missing only its official size tells."""
    clear, unclear = _named()
    certain = {region for region, named in clear if named == str(year)}
    return Counted(len(certain), sum(named == str(year) for _, named in unclear))


def regions(prefix: str = "", island: str = "") -> Counted:
    """Count all regions, or those of a province (by its code) or an island group."""
    islands = {row["code"]: row["island"] for row in rows("provinces")}
    codes = {
        row["code"]
        for row in rows("regions")
        if row["code"].startswith(prefix) and (not island or islands[row["code"][:2]] == island)
    }
    clear, unclear = _named()
    certain = codes & {region for region, _ in clear}
    doubtful = (codes & {region for region, _ in unclear}) - certain
    return Counted(len(certain), len(doubtful), len(codes - certain - doubtful))


@cache
def _named() -> tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]]:
    """Give region and year where a source is plain, and where all that name them are not."""
    found = [(row["region"], row["cohort"], row["clarity"]) for row in rows("participations")]
    clear = frozenset((region, year) for region, year, clarity in found if clarity != "ambiguous")
    return clear, frozenset((region, year) for region, year, _ in found) - clear
