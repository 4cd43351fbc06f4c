"""Compiled tables are the same facts, and are used for no other data than they were made of."""

import shutil
from pathlib import Path

import pytest

from gmsc_desktop.facts.compiled import FORM, compile_tables, read_compiled
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Publisher
from gmsc_desktop.facts.reader import read_tables
from gmsc_desktop.resources import resource


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The bundled data, to be changed."""
    return Path(shutil.copytree(resource("data"), tmp_path / "data"))


@pytest.fixture
def read(folder: Path) -> Facts:
    return read_tables(folder)


@pytest.fixture
def compiled(folder: Path, read: Facts, tmp_path: Path) -> Path:
    file = tmp_path / "tables.marshal"
    file.write_bytes(compile_tables(folder, read))
    return file


def test_they_say_what_the_tables_say(read: Facts, compiled: Path, folder: Path) -> None:
    facts = read_compiled(compiled, folder)
    assert facts
    assert facts.edition == read.edition
    assert facts.provinces == read.provinces
    assert facts.regions == read.regions
    assert facts.cohorts == read.cohorts
    assert facts.named == read.named
    assert facts.known_as == read.known_as
    assert facts.details == read.details


def test_they_keep_who_publishes_the_data(folder: Path, tmp_path: Path) -> None:
    with (folder / "dataset.toml").open("a", encoding="utf-8") as stream:
        stream.write('[publisher]\nname = "Bappeda"\naddress = "bappeda@contoh.go.id"\n')
    file = tmp_path / "tables.marshal"
    file.write_bytes(compile_tables(folder, read_tables(folder)))
    facts = read_compiled(file, folder)
    assert facts
    assert facts.edition.publisher == Publisher("Bappeda", "bappeda@contoh.go.id")


def test_what_they_tell_of_is_one_region_wherever_it_stands(compiled: Path, folder: Path) -> None:
    facts = read_compiled(compiled, folder)
    assert facts
    tables = facts.participations, facts.aliases, facts.quick_wins, facts.results, facts.capitals
    for table in tables:
        assert all(each.region is facts.region_by_code[each.region.code] for each in table)


@pytest.mark.parametrize("name", sorted(each.name for each in resource("data").glob("*.csv")))
def test_they_are_left_when_a_table_is_another(compiled: Path, folder: Path, name: str) -> None:
    file = folder / name
    file.write_bytes(file.read_bytes() + b"x")
    assert read_compiled(compiled, folder) is None


def test_they_are_left_when_a_table_is_missing(compiled: Path, folder: Path) -> None:
    (folder / "notes.csv").unlink()
    assert read_compiled(compiled, folder) is None


def test_rows_that_moved_to_the_next_table_are_seen(compiled: Path, folder: Path) -> None:
    notes, aliases = folder / "notes.csv", folder / "aliases.csv"
    moved = notes.read_bytes()[-40:]
    notes.write_bytes(notes.read_bytes()[:-40])
    aliases.write_bytes(moved + aliases.read_bytes())
    assert read_compiled(compiled, folder) is None


def test_they_are_left_when_the_file_is_missing_cut_or_of_another_form(
    compiled: Path, folder: Path, tmp_path: Path
) -> None:
    assert read_compiled(tmp_path / "none", folder) is None
    whole = compiled.read_bytes()
    for end in range(0, len(whole), len(whole) // 50):
        compiled.write_bytes(whole[:end])
        assert read_compiled(compiled, folder) is None
    number = FORM.to_bytes(4, "little")
    assert whole.count(number)
    compiled.write_bytes(whole.replace(number, (FORM + 1).to_bytes(4, "little"), 1))
    assert read_compiled(compiled, folder) is None
