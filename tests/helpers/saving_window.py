"""The real window, without a screen, saving one file after another in a process of its own."""

import os
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gmsc_desktop.app import build, make_application
from gmsc_desktop.ui.map.page import MapPage
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.statistics.page import StatisticsPage


class SavingWindow:
    """Saves the map, a chart or the list, as the file's name says, and raises what is told."""

    def __init__(self) -> None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        self._app = make_application(["gmsc-desktop"])
        self._window = build(self._app)
        self._window.show()

    def save(self, file: Path) -> None:
        """Save one file; raises GmscError when the window says that it could not."""
        before = self._window.trouble.error
        if file.stem == "peta":
            page = self._window.show_page(PageName.MAP)
            assert isinstance(page, MapPage)
            export = page.picture
        elif file.stem == "grafik":
            chart = self._window.show_page(PageName.STATISTICS)
            assert isinstance(chart, StatisticsPage)
            export = chart.export.picture(chart.cohorts.chart)
        else:
            export = self._window.participants.export.of(self._window.participants.listing)
        self._window.saver.save(export, file)
        while self._window.saver.running:
            QApplication.processEvents()
        told = self._window.trouble.error
        if told and told is not before:
            raise told
