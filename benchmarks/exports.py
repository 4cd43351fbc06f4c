"""The list of all regions as a file, from the facts to the last byte.

Beside it stands the same text written with nothing around it: csv.writer; XlsxWriter, which writes
workbooks here too; and a table of QTextDocument, which is Qt's own way to a PDF.
"""

import csv
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import xlsxwriter
from PySide6.QtGui import QPageLayout, QPdfWriter, QTextCursor, QTextDocument

from benchmarks.figures import Compared, timed
from benchmarks.real_window import wait_until
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.list_export import list_rows, printed_rows
from gmsc_desktop.tables.cells import Row, cell_text
from gmsc_desktop.ui.frame.main_window import MainWindow

ROUNDS = 5


def exported(window: MainWindow, facts: Facts) -> Iterator[Compared]:
    """Save the list in each kind of file, as the window does."""
    regions = window.participants.listing.regions
    rows = list(list_rows(facts, regions, Language.INDONESIAN))
    printed = list(printed_rows(facts, regions, Language.INDONESIAN))
    yield compared(window, ".csv", "csv.writer", plain_csv, rows)
    yield compared(window, ".xlsx", "XlsxWriter", plain_xlsx, rows)
    yield compared(window, ".pdf", "QTextDocument", plain_pdf, printed)


def workbook(window: MainWindow, facts: Facts, rounds: int) -> Compared:
    """Save the list as a workbook alone, by the processor's time: the disk is the machine's."""
    rows = list(list_rows(facts, window.participants.listing.regions, Language.INDONESIAN))
    return compared(window, ".xlsx", "XlsxWriter", plain_xlsx, rows, rounds, time.process_time)


def compared(
    window: MainWindow,
    suffix: str,
    peer: str,
    write: Callable[[Sequence[Row], Path], None],
    rows: Sequence[Row],
    rounds: int = ROUNDS,
    clock: Callable[[], float] = time.perf_counter,
) -> Compared:
    """Save the list of the window, and write the same rows."""
    listing = window.participants.listing

    def save(file: Path) -> None:
        window.saver.save(window.participants.export.of(listing), file)
        wait_until(lambda: not window.saver.running)

    with tempfile.TemporaryDirectory(prefix="gmsc-bench-") as name:
        own, plain = Path(name) / f"list{suffix}", Path(name) / f"plain{suffix}"
        save(own)
        ours = timed(rounds, save, own, clock=clock)
        theirs = timed(rounds, write, rows, plain, clock=clock)
    return Compared(f"export of all regions, {suffix[1:]}", ours, peer, theirs)


def plain_csv(rows: Sequence[Row], file: Path) -> None:
    """Write rows as they are."""
    with file.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)


def plain_xlsx(rows: Sequence[Row], file: Path) -> None:
    """Write rows as they are."""
    with xlsxwriter.Workbook(file) as workbook:
        sheet = workbook.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)


def plain_pdf(rows: Sequence[Row], file: Path) -> None:
    """Let Qt set and print a table."""
    writer = QPdfWriter(str(file))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    document = QTextDocument()
    document.setPageSize(document.pageSize())
    table = QTextCursor(document).insertTable(len(rows), len(rows[0]))
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            table.cellAt(at, column).firstCursorPosition().insertText(cell_text(cell))
    document.print_(writer)
