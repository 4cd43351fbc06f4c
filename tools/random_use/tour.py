"""A first walk through the window, after which nothing is drawn for the first time.

Qt keeps each font that it once drew with, and there is one for each script, size of text and
weight. Random use alone meets the last of them after half an hour; what is held after five minutes
would then say nothing of what an hour adds.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gmsc_desktop.settings import TEXT_SIZES
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.page_names import PageName

_DRAWN = 30
"""Milliseconds in which a page is drawn."""


@dataclass(frozen=True)
class Visit:
    """Shows a page in a size of text, and pastes letters of each script on it and in its search."""

    window: MainWindow
    size: int
    page: PageName
    scripts: str

    def __call__(self) -> None:
        """Do it."""
        self.window.preferences.use_text_size(self.size)
        self.window.show_page(self.page).setFocus()
        QGuiApplication.clipboard().setText(self.scripts)
        for key in (Qt.Key.Key_V, Qt.Key.Key_F, Qt.Key.Key_V):
            handle = self.window.windowHandle()
            QTest.keyClick(handle, key, Qt.KeyboardModifier.ControlModifier)
            QTest.qWait(_DRAWN)

    def __str__(self) -> str:
        return f"visit {self.page.name} at {self.size} %"


def tour(window: MainWindow, scripts: str) -> Iterator[Callable[[], None]]:
    """Give a visit to each page in each size of text."""
    for size in TEXT_SIZES:
        for page in PageName:
            yield Visit(window, size, page, scripts)
