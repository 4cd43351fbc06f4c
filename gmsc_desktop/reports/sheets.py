"""Tables as files that Excel opens well: .xlsx, and .csv for an Indonesian locale.

Rows are written one by one, so that whoever writes can show progress and stop. No cell is
ever a formula: what begins like one is marked as text.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import zip_longest
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from gmsc_desktop.lists.table import Cell, Row, cell_text

if TYPE_CHECKING:
    from openpyxl.cell import Cell as WrittenCell
    from openpyxl.styles import Font
    from openpyxl.worksheet.worksheet import Worksheet

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_WIDEST = 60
_MEASURED = 200
_LONGEST_CELL = 32_767


def write_csv(rows: Sequence[Row], stream: IO[bytes]) -> Iterator[int]:
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


def write_xlsx(rows: Sequence[Row], title: str, file: Path) -> Iterator[int]:
    """Write rows as a workbook; the first is the heading, frozen and with a filter."""
    # Late: workbooks take a tenth of a second to load.
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter
    from openpyxl.writer.excel import ExcelWriter

    from gmsc_desktop.reports.undated_zip import UndatedZip

    workbook = Workbook(write_only=True)
    # The stubs know a write-only sheet by less than it can.
    sheet = cast("Worksheet", workbook.create_sheet(title))
    widths = _widths(rows)
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(widths) or 1)}{len(rows) or 1}"
    try:
        for number, row in enumerate(rows, 1):
            bold = Font(bold=True) if number == 1 else None
            sheet.append([_cell(sheet, value, bold) for value in row])
            yield number
        # In memory first: a zip whose disk is full would complain once more when it is forgotten.
        stream = io.BytesIO()
        with UndatedZip(stream) as archive:
            ExcelWriter(workbook, archive).save()
    except BaseException:
        _throw_away(sheet)
        raise
    file.write_bytes(stream.getbuffer())


def _throw_away(sheet: "Worksheet") -> None:
    """Remove the draft that openpyxl keeps of a sheet until it is saved; it never does itself."""
    # One that broke off in the middle may raise anything when it is asked to end.
    with suppress(Exception):
        sheet.close()  # type: ignore[attr-defined]
    with suppress(OSError):
        sheet._writer.cleanup()  # type: ignore[attr-defined]


def _widths(rows: Sequence[Row]) -> list[int]:
    """Give each column the room that its longest text needs, up to a limit."""
    columns = zip_longest(*rows[:_MEASURED], fillvalue="")
    return [min(max(len(cell_text(cell)) for cell in cells) + 3, _WIDEST) for cells in columns]


def _cell(sheet: "Worksheet", value: Cell, font: "Font | None") -> "WrittenCell | Cell":
    """Give what to append: the value itself, or a cell where it needs a font or a mark."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if not isinstance(value, str):
        return value
    text = ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST_CELL]
    if not font and not text.startswith(_FORMULA):
        return text
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    cell.quotePrefix = text.startswith(_FORMULA)
    if font:
        cell.font = font
    return cell


def harmless(text: str) -> str:
    """Mark as text what Excel would take for a formula; plain numbers stay what they are."""
    if not text.startswith(_FORMULA) or _is_number(text):
        return text
    return f"'{text}"


def _is_number(text: str) -> bool:
    return text[1:].replace(".", "", 1).replace(",", "", 1).isdecimal() and text[0] in "+-"
