"""Reviewed rows that a person said yes to, added to a data folder, which must keep every rule."""

import csv
import io
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Final

from gmsc_desktop.corrections.review import COLUMNS, can_be_taken
from gmsc_desktop.errors.updates import broken, unreadable
from gmsc_desktop.facts.reader import read_facts
from gmsc_desktop.files.whole_file import whole_file
from gmsc_desktop.languages import Text
from gmsc_desktop.lists.reader import read_rows
from gmsc_desktop.tables.cells import Row, cell_text

_YES: Final = ("yes", "ya")
_SOURCES, _PARTICIPATIONS = "sources.csv", "participations.csv"
_NO_REVIEW = Text("isinya bukan hasil gmsc data merge", "it was not written by gmsc data merge")

Reviewed = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Accepted:
    """How many participations were added, and the files of rows that need an editor's hand."""

    added: int
    by_hand: tuple[str, ...]


def accept_rows(review: Path, folder: Path) -> Accepted:
    """Add the rows marked `yes`; raises GmscError, and changes nothing, when one breaks a rule."""
    wanted = [row for row in _rows(review) if row["decision"].strip().lower() in _YES]
    own = [row for row in wanted if can_be_taken(row["kind"], row["region"], row["cohort"])]
    if own:
        with _copy(folder) as copy:
            _add_sources(copy / _SOURCES, own)
            _append(copy / _PARTICIPATIONS, [_participation(row) for row in own])
            read_facts(copy)
            # Neither takes its place before the disk has both.
            with (
                whole_file(folder / _SOURCES) as sources,
                whole_file(folder / _PARTICIPATIONS) as participations,
            ):
                shutil.copyfile(copy / _SOURCES, sources)
                shutil.copyfile(copy / _PARTICIPATIONS, participations)
    return Accepted(len(own), tuple(row["file"] for row in wanted if row not in own))


def _rows(review: Path) -> Iterator[Reviewed]:
    heading, *rows = list(read_rows(review)) or [()]
    if tuple(_texts(heading)) != COLUMNS:
        raise broken(review, _NO_REVIEW)
    for row in rows:
        yield dict(zip_longest(COLUMNS, _texts(row)[: len(COLUMNS)], fillvalue=""))


def _texts(row: Row) -> list[str]:
    return [cell_text(cell).strip() for cell in row]


def _participation(row: Reviewed) -> Sequence[str]:
    return [row[key] for key in ("region", "name", "cohort", "source", "clarity", "quotation")]


def _add_sources(file: Path, rows: Sequence[Reviewed]) -> None:
    with file.open(encoding="utf-8", newline="") as stream:
        known = {cells[0] for cells in csv.reader(stream)}
    new = {row["source"]: row for row in rows if row["source"] not in known}
    columns = ("source", "publisher", "title", "address", "date", "source_kind")
    _append(file, [[row[key] for key in columns] for row in new.values()])


def _append(file: Path, rows: Sequence[Sequence[str]]) -> None:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    with file.open("a", encoding="utf-8", newline="") as stream:
        stream.write(text.getvalue())


@contextmanager
def _copy(folder: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="gmsc-") as name:
        try:
            copy = shutil.copytree(folder, Path(name) / "data")
        except OSError as error:
            raise unreadable(folder, error) from error
        yield copy
