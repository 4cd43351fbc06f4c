"""Reads spreadsheets by calamine, once they were looked through.

It lays out a sheet before it gives the first row, so it works in a thread of its own: it is no
Python, and holds the interpreter no longer than a moment.
"""

import io
from collections.abc import Callable, Generator, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from gmsc_desktop.languages import Text
from gmsc_desktop.lists.archive import Packed, looked_through
from gmsc_desktop.lists.binary_sheet import PasswordError, look_through_old
from gmsc_desktop.lists.book import Book, Sheet, trimmed
from gmsc_desktop.lists.compound import Compound, compound_of
from gmsc_desktop.lists.limits import MOST_ROWS, TooMuchError
from gmsc_desktop.lists.sheet_xml import Seen
from gmsc_desktop.tables.cells import Cell, Row

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_Made = TypeVar("_Made")
_WAIT = 0.004
_EACH = 200
_SHEETS = frozenset(("Workbook", "Book"))
_LOCKED = frozenset(("EncryptedPackage", "EncryptionInfo"))


class NoSheetsError(Exception):
    """A file of Office that holds no sheets, such as a letter."""


class SpreadsheetError(Exception):
    """The reader gave up, or met what its makers never thought of."""


def zipped_book(file: Path, content: bytes) -> Generator[int, None, Book]:
    """Read .xlsx, .xlsm, .xlsb or .ods; gives how many rows came so far."""
    packed = yield from looked_through(content)
    return (yield from _book(file, packed))


def old_book(file: Path, content: bytes) -> Generator[int, None, Book]:
    """Read .xls; gives how many rows came so far."""
    compound = Compound(content)
    names = compound.names()
    if names & _LOCKED:
        raise PasswordError
    name = next(iter(sorted(names & _SHEETS, reverse=True)), None)
    if name is None:
        raise NoSheetsError
    stream = bytearray(compound.file(name))
    seen = yield from look_through_old(stream)
    return (yield from _book(file, Packed(compound_of(name, bytes(stream)), seen)))


def _book(file: Path, packed: Packed) -> Generator[int, None, Book]:
    # Late: it is wanted for spreadsheets alone.
    from python_calamine import SheetTypeEnum, SheetVisibleEnum, load_workbook

    workbook = yield from _apart(lambda: load_workbook(io.BytesIO(packed.content)))
    sheets: list[Sheet] = []
    hidden: list[str] = []
    for number, each in enumerate(workbook.sheets_metadata):
        if each.typ is not SheetTypeEnum.WorkSheet:
            continue
        if each.visible is not SheetVisibleEnum.Visible or each.name in packed.hidden:
            hidden.append(each.name)
            continue
        rows = yield from _rows_of(workbook, number)
        sheets.append(Sheet(each.name, rows, _remarks(packed.seen.get(each.name))))
    filled = tuple(sheet for sheet in sheets if sheet.rows) or tuple(sheets[:1])
    return Book(file, filled, tuple(hidden), _hidden_sheets(hidden))


def _rows_of(workbook: "CalamineWorkbook", number: int) -> Generator[int, None, tuple[Row, ...]]:
    sheet = yield from _apart(lambda: workbook.get_sheet_by_index(number))
    rows: list[Row] = []
    for row in _rows(sheet):
        rows.append(row)
        if len(rows) % _EACH == 0:
            yield len(rows)
    cut = trimmed(rows)
    if len(cut) > MOST_ROWS:
        raise TooMuchError(f"{MOST_ROWS:,}".replace(",", "."))
    return cut


def _rows(sheet: "CalamineSheet") -> Iterator[Row]:
    if sheet.start is None:
        return
    before: Row = (None,) * sheet.start[1]
    for cells in sheet.iter_rows():
        row = tuple(map(_cell, cells))
        yield before + row if any(cell is not None for cell in row) else ()


def _cell(value: int | float | str | bool | time | date | datetime | timedelta) -> Cell:
    if value == "":
        return None
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    return str(value) if isinstance(value, timedelta) else value


def _apart(make: Callable[[], _Made]) -> Generator[int, None, _Made]:
    """Make something in a thread, and wait for it in slices."""
    made: list[_Made] = []
    failed: list[BaseException] = []

    def work() -> None:
        try:
            made.append(make())
        except BaseException as error:  # a panic is no Exception
            failed.append(error)

    thread = Thread(target=work, daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            thread.join(_WAIT)
            yield 0
    finally:
        thread.join()
    if failed and type(failed[0]).__name__ == "PasswordError":
        raise PasswordError
    if failed:
        raise SpreadsheetError(str(failed[0])) from failed[0]
    return made[0]


def _remarks(seen: Seen | None) -> tuple[Text, ...]:
    if seen is None:
        return ()
    remarks = []
    if seen.empty_formulas:
        remarks.append(_EMPTY_FORMULAS.format(count=seen.empty_formulas))
    if seen.hidden_rows:
        remarks.append(_HIDDEN_ROWS.format(count=seen.hidden_rows))
    return tuple(remarks)


def _hidden_sheets(names: list[str]) -> tuple[Text, ...]:
    listed = ", ".join(f"“{name}”" for name in names[:_SAID])
    listed += ", …" if len(names) > _SAID else ""
    return (_HIDDEN_SHEETS.format(names=listed),) if names else ()


_SAID = 5
_EMPTY_FORMULAS = Text(
    "{count} sel berisi rumus yang hasilnya tidak tersimpan, jadi dibaca kosong. "
    "Buka berkasnya di Excel, simpan sekali, lalu coba lagi.",
    "{count} cells hold formulas whose values were not stored, so they were read as empty. "
    "Open the file in Excel, save it once, and try again.",
)
_HIDDEN_ROWS = Text(
    "{count} baris tersembunyi di lembar ini ikut dibaca.",
    "{count} rows that are hidden in this sheet were read too.",
)
_HIDDEN_SHEETS = Text(
    "Lembar tersembunyi tidak dibaca: {names}.", "Hidden sheets were not read: {names}."
)
