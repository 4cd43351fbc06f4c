"""What the window is filled with: the rail, and beside it the page with messages around it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gmsc_desktop.ui.widgets.line import Line

if TYPE_CHECKING:
    from gmsc_desktop.ui.widgets.message_bar import MessageBar


class WindowBody(QWidget):
    """Messages take their height from the page alone."""

    def __init__(self, rail: QWidget, page: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        row.addWidget(Line(Qt.Orientation.Vertical))
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._page = page
        self._column.addWidget(page, 1)
        row.addLayout(self._column, 1)

    def add_bar(self, bar: "MessageBar") -> None:
        """Put a message above the page, below those that are there."""
        self._column.insertWidget(self._column.indexOf(self._page), bar)

    def add_foot(self, bar: QWidget) -> None:
        """Put a message below the page."""
        self._column.addWidget(bar)
