"""Tables as files that Excel opens well: .xlsx, and .csv for an Indonesian locale.

Rows are written one by one, so that whoever writes can show progress and stop. No cell is
ever a formula: what begins like one is marked as text.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import zip_longest
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from gmsc_desktop.tables.cells import Cell, Row, cell_text

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_WIDEST = 60
_MEASURED = 200
_LONGEST_CELL = 32_767
_LARGEST = 1e15
"""From here on a workbook would round a number."""
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_UNDATED = datetime(2000, 1, 1, tzinfo=UTC)


def write_csv(rows: Iterable[Row], stream: IO[bytes]) -> Iterator[int]:
    """Write rows as UTF-8 with a mark at the start and `;` between cells; give each row's number.

    Excel needs the mark to read UTF-8, and `;` where the comma is the decimal sign.
    """
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="", errors="replace")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    try:
        for number, row in enumerate(rows, 1):
            writer.writerow([harmless(cell_text(cell)) for cell in row])
            yield number
    finally:
        # The stream is not ours to close.
        text.detach()


@dataclass(frozen=True, slots=True)
class Notes:
    """What a table's reader should know, for a sheet behind it: a title, and rows of words."""

    title: str
    rows: Sequence[Row]


def write_xlsx(
    rows: Iterable[Row], title: str, file: Path, notes: Notes | None = None
) -> Iterator[int]:
    """Write rows as a workbook; the first is the heading, frozen and with a filter.

    It is made in memory, so that nothing is left anywhere when the process is killed, and bears
    no time of its own: the same list gives the same bytes.
    """
    # Late: it is wanted for workbooks alone.
    from xlsxwriter import Workbook

    stream = io.BytesIO()
    workbook = Workbook(stream, {"in_memory": True})
    workbook.set_properties({"created": _UNDATED})
    sheet = workbook.add_worksheet(title)
    sheet.freeze_panes(1, 0)
    write = _CellWriter(workbook, sheet)
    number, measured = 0, list[Row]()
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            write.put(number - 1, column, value)
        if number <= _MEASURED:
            measured.append(row)
        yield number
    widths = _widths(measured)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    sheet.autofilter(0, 0, max(number - 1, 0), max(len(widths) - 1, 0))
    if notes:
        _write_notes(workbook, notes)
    workbook.close()
    file.write_bytes(stream.getvalue())


def _write_notes(workbook: "Workbook", notes: Notes) -> None:
    sheet = workbook.add_worksheet(notes.title)
    write = _CellWriter(workbook, sheet)
    for at, row in enumerate(notes.rows):
        for column, value in enumerate(row):
            write.put(at, column, value)
    for column, width in enumerate(_widths(notes.rows)):
        sheet.set_column(column, column, width)


class _CellWriter:
    """Puts each value into its cell as what it is; what Excel cannot hold becomes text."""

    def __init__(self, workbook: "Workbook", sheet: "Worksheet") -> None:
        self._sheet = sheet
        self._bold = workbook.add_format({"bold": True})
        self._text = workbook.add_format({"quote_prefix": True})
        self._bold_text = workbook.add_format({"bold": True, "quote_prefix": True})
        kinds = ((datetime, "yyyy-mm-dd h:mm:ss"), (date, "yyyy-mm-dd"), (time, "h:mm:ss"))
        self._times = {kind: workbook.add_format({"num_format": text}) for kind, text in kinds}

    def put(self, row: int, column: int, value: Cell) -> None:
        """Put a value into a cell; an empty one stays away."""
        if value is None or value == "":
            return
        if isinstance(value, bool):
            self._sheet.write_boolean(row, column, value)
        elif isinstance(value, int | float) and abs(value) < _LARGEST:
            self._sheet.write_number(row, column, value)
        elif isinstance(value, date | time) and _after_1900(value):
            # Its types know but one of the three that it takes.
            self._sheet.write_datetime(
                row, column, cast("datetime", value), self._times[type(value)]
            )
        else:
            self._put_text(row, column, cell_text(value))

    def _put_text(self, row: int, column: int, value: str) -> None:
        text = _UNWRITABLE.sub("", value)[:_LONGEST_CELL]
        marked = text.startswith(_FORMULA)
        plain = self._bold if row == 0 else None
        style = (self._bold_text if row == 0 else self._text) if marked else plain
        self._sheet.write_string(row, column, text, style)


def _after_1900(value: date | time) -> bool:
    """Say whether Excel can hold it: its calendar begins in 1900, and knows no time zones."""
    if isinstance(value, date) and value.year < 1901:
        return False
    return getattr(value, "tzinfo", None) is None


def _widths(rows: Sequence[Row]) -> list[int]:
    """Give each column the width that its longest text needs, up to a limit."""
    columns = zip_longest(*rows, fillvalue="")
    return [min(max(len(cell_text(cell)) for cell in cells) + 3, _WIDEST) for cells in columns]


def harmless(text: str) -> str:
    """Mark as text what Excel would take for a formula; plain numbers stay what they are."""
    if not text.startswith(_FORMULA) or _is_number(text):
        return text
    return f"'{text}"


def _is_number(text: str) -> bool:
    return text[1:].replace(".", "", 1).replace(",", "", 1).isdecimal() and text[0] in "+-"
