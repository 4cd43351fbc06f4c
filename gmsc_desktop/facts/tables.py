"""Strict reading of one CSV table: rows that know their file and line.

A rule that is broken raises DataError; nothing is repaired silently.
"""

import csv
import io
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import eq
from pathlib import Path
from typing import Final, NoReturn

from gmsc_desktop.errors.error import DataError
from gmsc_desktop.errors.system import reason
from gmsc_desktop.languages import Text

# Those that turn the direction of writing too: they make one text look like another.
CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
# A spreadsheet would calculate it; a number below zero is none.
FORMULA: Final = re.compile(r"[=+@]|-(?!\d)", re.ASCII)
_LONGEST_SHOWN = 100
_SAVE_AS_UTF8 = Text("Simpan ulang sebagai UTF-8 tanpa BOM.", "Save it again as UTF-8 without BOM.")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; `line` is the number a text editor shows."""

    file: Path
    line: int
    values: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.values[column]

    def required(self, column: str) -> str:
        """Give a value that must not be empty."""
        value = self.values[column]
        if not value:
            self.wrong(
                Text("kolom “{column}” kosong.", "column “{column}” is empty."),
                Text("Isi kolom itu, atau hapus barisnya.", "Fill it in, or remove the row."),
                column=column,
            )
        return value

    def wrong(self, what: Text, cure: Text, **values: object) -> NoReturn:
        """Raise the DataError of this row; `values` fill the placeholders of both texts."""
        shown = {name: shortened(str(value)) for name, value in values.items()}
        raise DataError(self.file, self.line, what.format(**shown), cure.format(**shown))


def shortened(text: str) -> str:
    """Keep a sentence readable whatever a cell holds."""
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


def read_text(file: Path) -> str:
    """Read a whole data file; raises DataError when it is missing or not plain UTF-8."""
    try:
        content = file.read_bytes()
    except OSError as error:
        why = reason(error)
        raise DataError(
            file,
            None,
            Text(f"berkas tidak dapat dibaca ({why.id}).", f"cannot read ({why.en})."),
            Text("Pasang ulang program ini.", "Install the program again."),
        ) from error
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        what = Text("ada huruf yang bukan UTF-8.", "a letter is not UTF-8.")
        raise DataError(file, line, what, _SAVE_AS_UTF8) from error
    if text.startswith("\ufeff"):
        what = Text("berkas diawali BOM.", "the file begins with a BOM.")
        raise DataError(file, 1, what, _SAVE_AS_UTF8)
    return text


def read_table(file: Path, columns: Sequence[str]) -> Iterator[Row]:
    """Read the rows of a table whose header must be exactly `columns`."""
    reader = csv.reader(io.StringIO(read_text(file), newline=""), strict=True)
    try:
        _check_header(file, next(reader, []), columns)
        for cells in reader:
            row = _row(file, reader.line_num, cells, columns)
            _check_cells(row)
            yield row
    except csv.Error as error:
        what = Text(f"baris rusak ({error}).", f"broken line ({error}).")
        cure = Text("Periksa tanda kutip dan koma.", "Check its quotes and commas.")
        raise DataError(file, reader.line_num, what, cure) from error


def refuse_empty(file: Path, rows: Collection[object]) -> None:
    """Refuse a table without a row: the program would have nothing to show."""
    if not rows:
        what = Text("tabelnya kosong.", "the table is empty.")
        raise DataError(file, None, what, Text("Isi tabel itu.", "Fill it in."))


def _check_header(file: Path, header: Sequence[str], columns: Sequence[str]) -> None:
    if list(header) != list(columns):
        names = ",".join(columns)
        what = Text("judul kolom tidak sesuai.", "the header is not as expected.")
        cure = Text(f"Baris pertama harus: {names}", f"The first line must be: {names}")
        raise DataError(file, 1, what, cure)


def _row(file: Path, line: int, cells: Sequence[str], columns: Sequence[str]) -> Row:
    row = Row(file, line, dict(zip(columns, cells, strict=False)))
    if len(cells) != len(columns):
        row.wrong(
            Text("ada {found} kolom, seharusnya {right}.", "{found} fields in place of {right}."),
            Text(
                "Periksa koma; teks yang berisi koma diberi tanda kutip.",
                "Check the commas; quote a text that contains one.",
            ),
            found=len(cells),
            right=len(columns),
        )
    return row


def _check_cells(row: Row) -> None:
    cells = row.values.values()
    # One quick look at the row: hardly any has something to find fault with.
    if (
        "".join(cells).isprintable()
        and all(map(eq, cells, map(str.strip, cells)))
        and not any(map(FORMULA.match, cells))
    ):
        return
    for column, value in row.values.items():
        if CONTROL.search(value):
            row.wrong(
                Text(
                    "kolom “{column}” berisi huruf kendali.", "“{column}” has a control character."
                ),
                Text("Hapus huruf itu.", "Remove it."),
                column=column,
            )
        if FORMULA.match(value):
            row.wrong(
                Text("kolom “{column}” diawali tanda rumus.", "“{column}” begins like a formula."),
                Text("Hapus tanda = + - @ di depannya.", "Remove the = + - @ before it."),
                column=column,
            )
        if value != value.strip():
            row.wrong(
                Text(
                    "kolom “{column}” diawali atau diakhiri spasi.",
                    "“{column}” begins or ends with a space.",
                ),
                Text("Hapus spasinya.", "Remove the space."),
                column=column,
            )
