"""Exports for processes that die: each saves over an old file, which stays or gives way whole."""

import csv
import io
import os
import sys
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from itertools import cycle
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.list_export import list_heading, list_rows, printed_rows
from gmsc_desktop.reports.listing import Listing
from gmsc_desktop.tables.cells import Row
from gmsc_desktop.tables.save_table import save_table
from gmsc_desktop.ui.paper.list_pages import PARTICIPANT_COLUMNS, ListPages
from gmsc_desktop.ui.paper.pdf import Orientation, save_pdf
from gmsc_desktop.updates.active import read_active
from tests.helpers.killed import NEW, OLD, Attempt

_OLD = b"the old one"
_LANGUAGE = Language.INDONESIAN


def attempts(folder: Path) -> Iterator[Attempt]:
    """Save a workbook, a CSV and a PDF in turn, for ever."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    facts = read_active().facts
    rows = list(list_rows(facts, facts.regions, _LANGUAGE))
    # What is imported late is imported now: it touches files too.
    _work(facts, rows, folder / "first.xlsx")()
    for name in cycle(["daftar.xlsx", "daftar.csv", "daftar.pdf"]):
        file = folder / name
        file.write_bytes(_OLD)
        yield Attempt(_work(facts, rows, file), lambda file=file: _look(file, len(rows)))  # type: ignore[misc]


def _work(facts: Facts, rows: list[Row], file: Path) -> Callable[[], None]:
    def save() -> None:
        steps = _pdf(facts, file) if file.suffix == ".pdf" else save_table(rows, "Peserta", file)
        for _ in steps:
            pass

    return save


def _pdf(facts: Facts, file: Path) -> Iterator[object]:
    # In the process that dies: Qt does not survive a fork.
    if sys.version_info < (3, 12):
        from gmsc_desktop.constants_guard import guard_constants

        guard_constants()
    app = QGuiApplication([])
    assert app.platformName() == "offscreen"
    regions = facts.regions[:60]
    heading = list_heading(facts, Listing(regions), _LANGUAGE, date(2026, 11, 24))
    pages = ListPages(list(printed_rows(facts, regions, _LANGUAGE)), PARTICIPANT_COLUMNS, heading)
    yield from save_pdf(file, heading.title, Orientation.Landscape, pages.draw)


def _look(file: Path, rows: int) -> str:
    """The file is the old one, byte for byte, or a new one to its end."""
    content = file.read_bytes()
    if content == _OLD:
        return OLD
    if file.suffix == ".xlsx":
        assert zipfile.ZipFile(file).testzip() is None
    elif file.suffix == ".csv":
        text = io.StringIO(content.decode("utf-8-sig"), newline="")
        assert len(list(csv.reader(text, delimiter=";"))) == rows
    else:
        assert content.rstrip().endswith(b"%%EOF")
    return NEW
