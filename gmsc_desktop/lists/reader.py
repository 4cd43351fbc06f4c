"""Reads a list from a file: .csv, .tsv, .txt as Excel and others write them, and .xlsx.

Rows come one by one, so that whoever reads can show progress and stop.
"""

import csv
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from gmsc_desktop.errors import (
    list_too_large,
    list_unreadable,
    list_wrong_kind,
    old_excel_list,
)
from gmsc_desktop.lists.table import Row

SUFFIXES = (".xlsx", ".csv", ".tsv", ".txt")
MOST_ROWS = 200_000
_MOST_BYTES = 50_000_000
_MOST_UNPACKED = 500_000_000
_SEPARATORS = {".csv": ";,\t", ".tsv": "\t", ".txt": "\t"}
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_SAMPLE = 20
_MOST_IN_SHEET = 1 << 20
"""Rows of Excel's largest sheet; a file may claim that its next row is the billionth."""


def read_rows(file: Path) -> Iterator[Row]:
    """Give the rows of a list file; raises GmscError when it cannot be read as one."""
    suffix = file.suffix.lower()
    if suffix == ".xls":
        raise old_excel_list(file)
    if suffix not in SUFFIXES:
        raise list_wrong_kind(file)
    rows = _workbook_rows(file) if suffix == ".xlsx" else _text_rows(file, suffix)
    for number, row in enumerate(rows, 1):
        if number > MOST_ROWS:
            raise list_too_large(file, f"{MOST_ROWS:,}".replace(",", "."))
        yield row


def text_rows(content: bytes, separators: str = "\t") -> Iterator[Row]:
    """Give the rows of a text; the separator is the one that stands most in its first lines."""
    text = _decoded(content)
    lines = text.splitlines(keepends=True)
    head = lines[:_SAMPLE]
    separator = max(separators, key=lambda each: sum(line.count(each) for line in head))
    if any(separator in line for line in head):
        for row in csv.reader(lines, delimiter=separator):
            yield tuple(row)
    else:
        for line in lines:
            written = line.rstrip("\r\n")
            yield (written,) if written else ()


def _text_rows(file: Path, suffix: str) -> Iterator[Row]:
    content = _content(file)
    if content.startswith(_OLD_EXCEL):
        raise old_excel_list(file)
    if content.startswith(_ZIP):
        raise list_unreadable(file, zipfile.BadZipFile("zip"))
    try:
        yield from text_rows(content, _SEPARATORS[suffix])
    except csv.Error as error:
        raise list_unreadable(file, error) from error


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return bounded(stream, file)
    except OSError as error:
        raise list_unreadable(file, error) from error


def bounded(stream: BinaryIO, file: Path) -> bytes:
    """Read all of a stream, which may be without end; raises GmscError when it is too much."""
    content = stream.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise list_too_large(file, "50 MB")
    return content


def _decoded(content: bytes) -> str:
    """Read text as Unicode where it says so or is so, else as Windows wrote it before."""
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _workbook_rows(file: Path) -> Iterator[Row]:
    _refuse_other_than_workbook(file)
    # Late: reading workbooks takes a tenth of a second to load.
    from openpyxl import load_workbook

    try:
        # Opened here, so that it is closed whatever is in it and whoever stops reading.
        with file.open("rb") as stream:
            workbook = load_workbook(stream, read_only=True, data_only=True, keep_links=False)
            sheet = workbook.worksheets[0]
            # Files may claim a million empty rows; count only what is there.
            sheet.reset_dimensions()
            yield from _filled_rows(sheet.iter_rows(values_only=True))
    except Exception as error:
        # openpyxl answers damage with many kinds of exception; each means the same here.
        raise list_unreadable(file, error) from error


def _filled_rows(rows: Iterable[tuple[object, ...]]) -> Iterator[Row]:
    """Leave out what is empty at the end of the rows, and of each row."""
    waiting = 0
    for row in rows:
        cells = _without_empty_end(row)
        if not cells:
            waiting += 1
            if waiting > _MOST_IN_SHEET:
                raise ValueError("more rows than a sheet can have")
            continue
        yield from ((),) * waiting
        waiting = 0
        yield cells


def _refuse_other_than_workbook(file: Path) -> None:
    content = _content(file)
    if content.startswith(_OLD_EXCEL):
        raise old_excel_list(file)
    try:
        with zipfile.ZipFile(file) as archive:
            unpacked = sum(each.file_size for each in archive.infolist())
    except Exception as error:
        # Of a damaged archive zipfile says so in many ways, too.
        raise list_unreadable(file, error) from error
    if unpacked > _MOST_UNPACKED:
        raise list_too_large(file, "500 MB")


def _without_empty_end(row: tuple[object, ...]) -> Row:
    cells = list(row)
    while cells and cells[-1] in (None, ""):
        cells.pop()
    return tuple(cells)  # type: ignore[arg-type]
