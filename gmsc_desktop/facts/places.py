"""The places below the regions: kecamatan, desa and kelurahan, in one read-only SQLite file.

Made by tools/make_places.py. The file is opened at the first question, never at the start.
"""

import weakref
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gmsc_desktop.errors.program import places_broken
from gmsc_desktop.facts.model import Region

if TYPE_CHECKING:
    import sqlite3


class Level(Enum):
    """What kind of place it is; the value is its word in both languages."""

    KECAMATAN = "kecamatan"
    DESA = "desa"
    KELURAHAN = "kelurahan"


_LEVELS = tuple(Level)
_SELECT = """
SELECT place.id, own.written, place.level, above.written, place.region
FROM name AS own
JOIN place ON place.name = own.id
LEFT JOIN place AS district ON district.id = place.district
LEFT JOIN name AS above ON above.id = district.name
"""
_EXACT = _SELECT + "WHERE own.joined = ?"
_BEGINNING = _SELECT + "WHERE own.joined > ? AND own.joined < ? LIMIT ?"
_WORDS = _SELECT + "WHERE own.id IN (SELECT rowid FROM word WHERE word MATCH ? LIMIT ?)"  # noqa: S608
# Kecamatan stand first in the file: so neither has to be gone through.
_COUNTS = """
SELECT (SELECT min(id) - 1 FROM place WHERE level > 0), (SELECT count(*) FROM place)
"""
_CACHE = "PRAGMA cache_size = -512"
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Place:
    """A kecamatan, desa or kelurahan; `district` is its kecamatan, empty for one itself.

    `number` is its place in the file.
    """

    number: int
    name: str
    level: Level
    district: str
    region: Region


class Places:
    """Finds places by their folded names; raises GmscError when the file cannot be read."""

    def __init__(self, file: Path, regions: Mapping[str, Region]) -> None:
        self._file = file
        self._regions = regions

    def named(self, joined: str) -> tuple[Place, ...]:
        """Give every place of this name; `joined` is folded and has no spaces."""
        return tuple(self._ask(_EXACT, joined))

    def beginning(self, joined: str, most: int) -> tuple[Place, ...]:
        """Give places whose names go on after `joined`, in the order of their letters."""
        return tuple(self._ask(_BEGINNING, joined, joined + _LAST, most))

    def with_words(self, words: tuple[str, ...], most: int) -> tuple[Place, ...]:
        """Give places that have a word beginning with each of these folded words."""
        return tuple(self._ask(_WORDS, " ".join(f'"{word}"*' for word in words), most))

    def counts(self) -> tuple[int, int]:
        """Say how many kecamatan there are, and how many desa and kelurahan."""
        ((districts, places),) = self._rows(_COUNTS)
        return districts, places - districts

    def _ask(self, question: str, *values: str | int) -> Iterator[Place]:
        for number, name, level, district, region in self._rows(question, *values):
            code = f"{region // 100}.{region % 100:02}"
            # Newer data may have given a region up that this file still knows.
            if code in self._regions:
                yield Place(number, name, _LEVELS[level], district or "", self._regions[code])

    def _rows(self, question: str, *values: str | int) -> list[tuple[Any, ...]]:
        import sqlite3

        try:
            return self._database.execute(question, values).fetchall()
        except sqlite3.Error as error:
            raise places_broken(self._file, str(error)) from error

    @cached_property
    def _database(self) -> "sqlite3.Connection":
        database = open_for_reading(self._file)
        # The system keeps the file at hand as well; 2 MB of it more would stay for good.
        database.execute(_CACHE)
        # Python 3.13 warns of a database that nobody closes.
        weakref.finalize(self, database.close)
        return database


def open_for_reading(file: Path) -> "sqlite3.Connection":
    """Open a database that nothing is written to; raises sqlite3.Error when it cannot be."""
    # Late, for the first paint does not need it.
    import sqlite3

    # immutable: no locks and no side files, so that it works from a read-only share.
    address = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        return sqlite3.connect(address, uri=True, check_same_thread=False)
    except sqlite3.OperationalError as refusal:
        return _opened_in_memory(file, refusal)


def _opened_in_memory(file: Path, refusal: Exception) -> "sqlite3.Connection":
    """Open what SQLite refuses for its path alone: it takes none longer than 512 bytes."""
    import sqlite3

    try:
        content = file.read_bytes()
    except OSError:
        raise refusal from None
    database = sqlite3.connect(":memory:", check_same_thread=False)
    database.deserialize(content)
    database.execute("PRAGMA query_only = ON")
    return database
