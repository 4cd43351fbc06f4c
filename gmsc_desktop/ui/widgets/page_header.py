"""The head of a page: its title and one line on what it is for."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gmsc_desktop.ui.theme import GAP, PAGE_INSET, PAGE_TITLE, colours_of
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted


class PageHeader(QWidget):
    """Title and purpose at the left; `add` puts a control at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title: Prose = heading("", PAGE_TITLE)
        self.purpose: Prose = muted("")
        for label in (self.title, self.purpose):
            label.setWordWrap(False)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(PAGE_INSET, 12, PAGE_INSET, 12)
        self._row.setSpacing(2 * GAP)
        self._row.addWidget(self.title)
        self._row.addWidget(self.purpose, 1)
        self.setMinimumHeight(57)

    def paintEvent(self, event: QPaintEvent) -> None:
        line = QColor(colours_of(self.palette()).line)
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, line)

    def set_words(self, title: str, purpose: str) -> None:
        """Write both."""
        self.title.setText(title)
        self.purpose.setText(purpose)

    def add(self, control: QWidget) -> None:
        """Put a control at the right."""
        self._row.addWidget(control)
