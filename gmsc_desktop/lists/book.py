"""What a list file holds: sheets with rows, and what a person should know of how it was read."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from gmsc_desktop.errors.lists import no_such_sheet
from gmsc_desktop.languages import Text
from gmsc_desktop.lists.table import Table
from gmsc_desktop.tables.cells import Row

_LOOKED_AT = 200
_WIDE = 64
_WIDE_ROWS = 3
"""So many rows may be wider than all others and count as headings that run on."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet that can be seen, with the rows as they stand in it, empty ones too."""

    name: str
    rows: tuple[Row, ...]
    remarks: tuple[Text, ...] = ()
    """What of this sheet was read otherwise than somebody may expect."""


@dataclass(frozen=True, slots=True)
class Book:
    """A file as it was read; a text file has one sheet without a name."""

    file: Path
    sheets: tuple[Sheet, ...]
    hidden: tuple[str, ...] = ()
    """Sheets that the file hides, which are not read."""
    remarks: tuple[Text, ...] = ()

    def table(self, number: int) -> Table:
        """Give a sheet as a table that bears the file's name."""
        return Table(self.sheets[number].rows, self.file.name)

    def find(self, name: str) -> int:
        """Give the number of the sheet of this name, or of this number from 1."""
        wanted = name.strip().casefold()
        names = [sheet.name.strip().casefold() for sheet in self.sheets]
        if wanted in names:
            return names.index(wanted)
        if wanted.isdecimal() and 1 <= int(wanted) <= len(names):
            return int(wanted) - 1
        raise no_such_sheet(name, [sheet.name for sheet in self.sheets])

    def remarks_on(self, number: int) -> tuple[Text, ...]:
        """Say what of a sheet was read otherwise than somebody may expect."""
        return (*self.remarks, *self.sheets[number].remarks)

    def said_of(self, number: int) -> tuple[Text, ...]:
        """Say what a person should know who sees only this sheet, and which one it is."""
        name, count = self.sheets[number].name, len(self.sheets)
        which = (_which(name, number, count),) if count > 1 else ()
        return (*which, *self.remarks_on(number))


def _which(name: str, number: int, count: int) -> Text:
    return Text(
        "Lembar yang dibaca: “{name}” ({number} dari {count}).",
        "The sheet that was read: “{name}” ({number} of {count}).",
    ).format(name=name, number=number + 1, count=count)


def likeliest_sheet(book: Book, is_name: Callable[[str], bool]) -> int:
    """Propose the sheet that holds the most names, the first of equals; `is_name` judges."""
    chosen = 0
    for each in likeliest_steps(book, is_name):
        chosen = each
    return chosen


def likeliest_steps(book: Book, is_name: Callable[[str], bool]) -> Iterator[int]:
    """Give the likeliest sheet so far, one sheet after the other."""
    best, most = 0, -1
    known: dict[str, bool] = {}

    def judged(text: str) -> bool:
        if text not in known:
            known[text] = is_name(text)
        return known[text]

    for number in range(len(book.sheets) if len(book.sheets) > 1 else 0):
        table = Table(book.sheets[number].rows[:_LOOKED_AT])
        columns = (table.column(each) for each in range(table.width))
        names = max((sum(map(judged, filter(None, each))) for each in columns), default=0)
        if names > most:
            best, most = number, names
        yield best


def trimmed(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Leave out what is empty at the end, and headings that run on far beyond the filled rows."""
    cut = [_without_empty_end(row) for row in rows]
    while cut and not cut[-1]:
        cut.pop()
    widths = sorted((len(row) for row in cut if row), reverse=True)
    few = _WIDE_ROWS if len(widths) > 2 * _WIDE_ROWS else 1
    if len(widths) > few and widths[0] > _WIDE and widths[few] < widths[0] // 2:
        cut = [_without_empty_end(row[: widths[few]]) for row in cut]
    return tuple(cut)


def _without_empty_end(row: Row) -> Row:
    width = len(row)
    while width and row[width - 1] in (None, ""):
        width -= 1
    return row[:width]
