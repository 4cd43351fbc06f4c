"""What a person takes along of a chart: its table on the clipboard or as a file, its picture."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QMenu, QWidget

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.reports.charts import Chart
from gmsc_desktop.tables.save_table import save_table
from gmsc_desktop.ui.exporting.copying import copy_table
from gmsc_desktop.ui.exporting.save_dialog import SaveDialog
from gmsc_desktop.ui.language import current_language

_TABLES = (".xlsx", ".csv")


class ChartExport(QObject):
    """`said` carries what was done, or why not; `failed` the error itself."""

    said = Signal(str)
    failed = Signal(GmscError)

    def __init__(self, edition: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._edition = edition

    def offer(self, menu: QMenu, chart: Chart) -> None:
        """Put what can be done with a chart into a menu."""
        copy = menu.addAction(self.tr("&Copy table"))
        copy.triggered.connect(lambda: self.copy(chart))
        table = menu.addAction(self.tr("Save &table…"))
        table.triggered.connect(lambda: self._ask_for_table(chart))
        picture = menu.addAction(self.tr("Save &picture…"))
        picture.triggered.connect(lambda: self._ask_for_picture(chart))

    def copy(self, chart: Chart) -> None:
        """Put the table on the clipboard, for Excel and for Word."""
        copy_table(chart.table)
        self.said.emit(self.tr("%1 copied").replace("%1", chart.title))

    def save(self, chart: Chart, file: Path) -> None:
        """Save the table or the picture, as the file's name asks for."""
        try:
            if file.suffix.lower() in _TABLES:
                for _ in save_table(chart.table, chart.title[:31], file):
                    pass
            else:
                # Late: a picture needs more of Qt than the screen does.
                from gmsc_desktop.ui.statistics.picture import save_picture

                note = self.tr("GMSC Desktop, data %1").replace("%1", self._edition)
                save_picture(chart, QFont(self._parent.font()), note, file)
        except GmscError as error:
            self.said.emit(error.message(current_language()))
            self.failed.emit(error)
        else:
            self.said.emit(self.tr("%1 saved").replace("%1", str(file)))

    def _ask_for_table(self, chart: Chart) -> None:
        words = (self.tr("Excel workbook"), self.tr("CSV for Excel"))
        self._ask(chart, self.tr("Save table"), dict(zip(_TABLES, words, strict=True)))

    def _ask_for_picture(self, chart: Chart) -> None:
        kinds = {
            ".png": self.tr("PNG picture"),
            ".svg": self.tr("SVG drawing"),
            ".pdf": self.tr("PDF document"),
        }
        self._ask(chart, self.tr("Save picture"), kinds)

    def _ask(self, chart: Chart, title: str, kinds: dict[str, str]) -> None:
        dialog = SaveDialog(title, chart.title, kinds, self._parent)
        dialog.chosen.connect(lambda file: self.save(chart, file))
        dialog.open()
