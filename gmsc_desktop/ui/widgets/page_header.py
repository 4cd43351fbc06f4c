"""The head of a page: its title and one line on what it is for."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gmsc_desktop.ui.theme import GAP, PAGE_INSET, PAGE_TITLE, colours_of
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted


class PageHeader(QWidget):
    """Title and purpose at the left; `add` puts a control at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._purpose = ""
        self.title: Prose = heading("", PAGE_TITLE)
        self.purpose: Prose = muted("")
        for label in (self.title, self.purpose):
            label.setWordWrap(False)
        # The purpose is the first to go where room is short: see `_fit`.
        self.purpose.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(PAGE_INSET, 12, PAGE_INSET, 12)
        self._row.setSpacing(2 * GAP)
        self._row.addWidget(self.title)
        self._row.addWidget(self.purpose, 1)
        self.setMinimumHeight(57)

    def paintEvent(self, event: QPaintEvent) -> None:
        line = QColor(colours_of(self.palette()).line)
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, line)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Show the purpose while it has room beside the title and the controls."""
        needed = self.purpose.fontMetrics().horizontalAdvance(self._purpose) + 3 * PAGE_INSET
        for at in range(self._row.count()):
            item = self._row.itemAt(at)
            if item is not None and item.widget() is not self.purpose and not item.isEmpty():
                needed += item.sizeHint().width() + self._row.spacing()
        self.purpose.setText(self._purpose if needed <= self.width() else "")

    def set_words(self, title: str, purpose: str) -> None:
        """Write both."""
        self.title.setText(title)
        self._purpose = purpose
        self._fit()

    def add(self, control: QWidget) -> None:
        """Put a control at the right."""
        self._row.addWidget(control)
