"""What leaves the window: the list as a file or on the clipboard.

What makes files is imported when somebody exports: everybody starts the program.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.ui.exporting.work import ExportWork
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.language import current_language, worded

if TYPE_CHECKING:
    from gmsc_desktop.reports.listing import Listing


class Exports(QObject):
    """`said` carries what the status bar should say of it, `failed` what went wrong."""

    said = Signal(str)
    failed = Signal(GmscError)

    def __init__(self, knowledge: Knowledge, window: QWidget) -> None:
        super().__init__(window)
        self._knowledge = knowledge
        self._window = window
        self._notes: dict[Path, str] = {}
        self.work = ExportWork(self)
        self.work.saved.connect(self._saved)
        self.work.failed.connect(self.failed)
        self.failed.connect(self._failed)
        self.work.cancelled.connect(lambda: self.said.emit(self.tr("Cancelled")))

    def ask_where(self, listing: "Listing") -> None:
        """Ask for a file, and save the list in it."""
        from gmsc_desktop.reports.list_export import file_stem
        from gmsc_desktop.ui.exporting.save_dialog import SaveDialog

        kinds = {
            ".xlsx": self.tr("Excel workbook"),
            ".csv": self.tr("CSV for Excel"),
            ".pdf": self.tr("PDF"),
        }
        stem = file_stem(self._knowledge.facts, listing, current_language())
        dialog = SaveDialog(self.tr("Export list"), stem, kinds, self._window)
        dialog.chosen.connect(lambda file: self.save(listing, file))
        dialog.open()

    def save(self, listing: "Listing", file: Path) -> None:
        """Save the list in the kind that the file's name asks for; the window stays alive."""
        from gmsc_desktop.reports.list_export import TITLE, filter_note, list_rows
        from gmsc_desktop.tables.save_table import save_table

        facts, language = self._knowledge.facts, current_language()
        count = len(listing.regions) + 1
        note = self._notes[file] = filter_note(facts, listing, language)
        if file.suffix.lower() == ".pdf":
            self.work.start(file, self._pdf(listing, file), 2 * count)
            return
        rows = list(list_rows(facts, listing.regions, language, note))
        steps = save_table(rows, worded(TITLE), file)
        self.work.start(file, cast("Iterator[object]", steps), count)

    def copy(self, listing: "Listing") -> None:
        """Put the list on the clipboard, for Excel and for Word alike."""
        from PySide6.QtCore import QMimeData
        from PySide6.QtGui import QGuiApplication

        from gmsc_desktop.reports.list_export import filter_note, list_rows
        from gmsc_desktop.tables.clipboard import tab_text, table_html

        facts, language = self._knowledge.facts, current_language()
        note = filter_note(facts, listing, language)
        rows = list(list_rows(facts, listing.regions, language, note))
        data = QMimeData()
        data.setText(tab_text(rows))
        data.setHtml(table_html(rows))
        QGuiApplication.clipboard().setMimeData(data)
        said = self.tr("%n region(s) copied", "", len(listing.regions))
        self.said.emit(" · ".join(filter(None, (said, note))))

    def _pdf(self, listing: "Listing", file: Path) -> Iterator[object]:
        from datetime import date

        from gmsc_desktop.reports.list_export import list_heading, printed_rows
        from gmsc_desktop.ui.paper.list_pages import PARTICIPANT_COLUMNS, ListPages
        from gmsc_desktop.ui.paper.pdf import Orientation, save_pdf

        facts, language = self._knowledge.facts, current_language()
        heading = list_heading(facts, listing, language, date.today())
        rows = list(printed_rows(facts, listing.regions, language))
        pages = ListPages(rows, PARTICIPANT_COLUMNS, heading)
        return save_pdf(file, heading.title, Orientation.Landscape, pages.draw)

    def _saved(self, file: Path) -> None:
        said = self.tr("%1 saved").replace("%1", str(file))
        self.said.emit(" · ".join(filter(None, (said, self._notes.pop(file, "")))))

    def _failed(self, error: GmscError) -> None:
        self.said.emit(error.message(current_language()))
