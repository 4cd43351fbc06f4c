"""What a person takes along of a chart: its table on the clipboard or as a file, its picture."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QMenu, QWidget

from gmsc_desktop.reports.charts import Chart
from gmsc_desktop.tables.save_table import save_table
from gmsc_desktop.ui.exporting.copying import copy_table
from gmsc_desktop.ui.requests import Export, Requests, Steps


class ChartExport(QObject):
    """Offers the ways out in menus."""

    def __init__(self, edition: str, requests: Requests, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._requests = requests
        self._edition = edition

    def offer(self, menu: QMenu, chart: Chart) -> None:
        """Put what can be done with a chart into a menu."""
        copy = menu.addAction(self.tr("&Copy table"))
        copy.triggered.connect(lambda: self.copy(chart))
        table = menu.addAction(self.tr("Save &table…"))
        table.triggered.connect(lambda: self._requests.save(self.table(chart)))
        picture = menu.addAction(self.tr("Save &picture…"))
        picture.triggered.connect(lambda: self._requests.save(self.picture(chart)))

    def copy(self, chart: Chart) -> None:
        """Put the table on the clipboard, for Excel and for Word."""
        copy_table(chart.table)
        self._requests.say(self.tr("%1 copied").replace("%1", chart.title))

    def table(self, chart: Chart) -> Export:
        """Give the table as something to save."""

        def steps(file: Path) -> Steps:
            return save_table(chart.table, chart.title[:31], file), len(chart.table)

        return Export(self.tr("Save table"), chart.title, (".xlsx", ".csv"), steps)

    def picture(self, chart: Chart) -> Export:
        """Give the chart as something to save."""
        # Late: a picture needs more of Qt than the screen does.
        from gmsc_desktop.ui.paper.picture import PICTURES, save_picture
        from gmsc_desktop.ui.statistics.picture import ChartPicture

        note = self.tr("GMSC Desktop, data %1").replace("%1", self._edition)
        picture = ChartPicture(chart, QFont(self._parent.font()), note)

        def steps(file: Path) -> Steps:
            return save_picture(picture, file), len(chart.bars)

        return Export(self.tr("Save picture"), chart.title, PICTURES, steps)
