"""Reads a list from a file of any kind that offices use, by what stands in it.

Spreadsheets of every age (.xls, .xlsx, .xlsm, .xlsb, .ods), tables of a web page under whatever
name, and text as Excel, Notepad and others write it. It comes in slices, so that whoever reads can
show progress and stop.
"""

from collections.abc import Generator, Iterator
from itertools import count
from pathlib import Path
from typing import BinaryIO

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.lists import (
    list_locked,
    list_too_large,
    list_too_wide,
    list_unreadable,
    list_wrong_kind,
)
from gmsc_desktop.lists.archive import NoSpreadsheetError
from gmsc_desktop.lists.binary_sheet import PasswordError
from gmsc_desktop.lists.book import Book, Sheet, trimmed
from gmsc_desktop.lists.delimited import NO_COMMA, SEPARATORS, decoded, separated_rows
from gmsc_desktop.lists.kinds import Kind, kind_of_bytes, kind_of_text
from gmsc_desktop.lists.limits import MOST_BYTES, MOST_ROWS, FarCellError, TooMuchError
from gmsc_desktop.lists.spreadsheet import NoSheetsError, old_book, zipped_book
from gmsc_desktop.lists.web_table import tables_of_page
from gmsc_desktop.tables.cells import Row

SUFFIXES = (".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".htm", ".html")
_MOST_OF_PAGE = 20_000_000
_EACH = 200

Steps = Generator[int, None, Book]


def read_book(file: Path) -> Book:
    """Read a list file as a whole; raises GmscError when it cannot be read as one."""
    steps = book_steps(file)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            book: Book = end.value
            return book


def book_steps(file: Path) -> Steps:
    """Read a list file in slices; gives how many rows came so far, and at the end the book."""
    content = _content(file)
    try:
        return (yield from _book(file, content))
    except GmscError:
        raise
    except PasswordError as error:
        raise list_locked(file) from error
    except (NoSheetsError, NoSpreadsheetError) as error:
        raise list_wrong_kind(file) from error
    except TooMuchError as error:
        raise list_too_large(file, error.most) from error
    except FarCellError as error:
        raise list_too_wide(file, error.rows, error.columns) from error
    except Exception as error:
        # Damage is answered with many kinds of exception; each means the same here.
        raise list_unreadable(file, error) from error


def read_rows(file: Path) -> Iterator[Row]:
    """Give the rows of a file's first sheet; raises GmscError when it cannot be read."""
    book = read_book(file)
    yield from book.sheets[0].rows if book.sheets else ()


def text_rows(content: bytes, separators: str = NO_COMMA) -> Iterator[Row]:
    """Give the rows of a text; the separator is the one that makes rows of one width."""
    yield from separated_rows(decoded(content), separators)


def bounded(stream: BinaryIO, file: Path) -> bytes:
    """Read all of a stream, which may be without end; raises GmscError when it is too much."""
    content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise list_too_large(file, f"{MOST_BYTES // 1_000_000} MB")
    return content


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return bounded(stream, file)
    except OSError as error:
        raise list_unreadable(file, error) from error


def _book(file: Path, content: bytes) -> Steps:
    kind = kind_of_bytes(content)
    if kind is Kind.ZIPPED:
        return (yield from zipped_book(file, content))
    if kind is Kind.OLD:
        return (yield from old_book(file, content))
    text = "" if kind is Kind.FOREIGN else decoded(content)
    kind = kind if kind is Kind.FOREIGN else kind_of_text(text)
    if kind is Kind.FOREIGN:
        raise list_wrong_kind(file)
    if kind is Kind.PAGE:
        return (yield from _page_book(file, text))
    return (yield from _text_book(file, text))


def _page_book(file: Path, text: str) -> Steps:
    if len(text) > _MOST_OF_PAGE:
        raise TooMuchError(f"{_MOST_OF_PAGE // 1_000_000} MB")
    tables = yield from tables_of_page(text)
    if max(map(len, tables), default=0) > MOST_ROWS:
        raise _too_many_rows()
    named = zip(count(1), tables, strict=False)
    sheets = tuple(Sheet(str(number), trimmed(rows)) for number, rows in named)
    if not sheets:
        raise list_wrong_kind(file)
    return Book(file, sheets)


def _text_book(file: Path, text: str) -> Steps:
    separators = NO_COMMA if file.suffix.lower() == ".txt" else SEPARATORS
    rows: list[Row] = []
    for row in separated_rows(text, separators):
        rows.append(row)
        if len(rows) > MOST_ROWS:
            raise _too_many_rows()
        if len(rows) % _EACH == 0:
            yield len(rows)
    return Book(file, (Sheet("", tuple(rows)),))


def _too_many_rows() -> TooMuchError:
    return TooMuchError(f"{MOST_ROWS:,}".replace(",", "."))
