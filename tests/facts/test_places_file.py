"""The file of places is only read: nothing writes to it, locks it or is loaded by it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.places import Places, open_for_reading
from gmsc_desktop.resources import resource


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A copy in a folder whose name means something in an address."""
    folder = tmp_path / "a?mode=rwc&b#c %20"
    folder.mkdir()
    return Path(shutil.copy(resource("places/places.sqlite"), folder))


def test_nothing_can_be_written_and_nothing_lies_beside_it_afterwards(
    file: Path, facts: Facts
) -> None:
    before = file.read_bytes()
    assert Places(file, facts.region_by_code).named("pondokaren")
    with (
        closing(open_for_reading(file)) as database,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
    ):
        database.execute("DELETE FROM place")
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    assert file.read_bytes() == before


def test_what_lies_deeper_than_sqlite_reaches_is_read_and_no_more_than_read(
    file: Path, facts: Facts
) -> None:
    folder = file.parent / "/".join(["d" * 100] * 5)
    folder.mkdir(parents=True)
    deep = Path(shutil.move(file, folder))
    assert Places(deep, facts.region_by_code).named("pondokaren")
    with (
        closing(open_for_reading(deep)) as database,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
    ):
        database.execute("DELETE FROM place")


def test_it_is_read_while_another_program_holds_it(file: Path, facts: Facts) -> None:
    other = sqlite3.connect(file)
    other.execute("BEGIN EXCLUSIVE")
    assert Places(file, facts.region_by_code).named("pondokaren")
    other.close()


def test_no_library_can_be_loaded_through_it(file: Path) -> None:
    with (
        closing(open_for_reading(file)) as database,
        pytest.raises(sqlite3.OperationalError, match="not authorized"),
    ):
        database.execute("SELECT load_extension('anything')")


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        open_for_reading(tmp_path / "none.sqlite")
    assert list(tmp_path.glob("*.sqlite")) == []


def test_kecamatan_and_villages_are_counted_as_they_stand_in_the_file(
    file: Path, facts: Facts
) -> None:
    with closing(open_for_reading(file)) as database:
        question = "SELECT level, count(*) FROM place GROUP BY level"
        levels = dict(database.execute(question).fetchall())
    kecamatan, desa, kelurahan = (levels[level] for level in sorted(levels))
    assert Places(file, facts.region_by_code).counts() == (kecamatan, desa + kelurahan)
