"""The head of a page: its title and one line on what it is for."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP, PAGE_INSET, PAGE_TITLE, colours_of
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted


class PageHeader(QWidget):
    """Title and purpose at the left; `add` puts a control at the right, or else below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title: Prose = heading("", PAGE_TITLE)
        self.purpose: Prose = muted("")
        for label in (self.title, self.purpose):
            label.setWordWrap(False)
        self._controls = QWidget()
        self._right = FlowLayout(self._controls, gap=GAP, line_gap=GAP, wide=True)
        flow = FlowLayout(gap=2 * GAP, line_gap=GAP, last_at_right=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, GROUP_GAP, PAGE_INSET, GROUP_GAP)
        column.addStretch(1)
        column.addLayout(flow)
        column.addStretch(1)
        for part in (self.title, self.purpose, self._controls):
            flow.addWidget(part)
        self._controls.hide()
        self.setMinimumHeight(57)

    def paintEvent(self, event: QPaintEvent) -> None:
        line = QColor(colours_of(self.palette()).line)
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def set_words(self, title: str, purpose: str) -> None:
        """Write both."""
        self.title.setText(title)
        self.purpose.setText(purpose)
        self._wrap()

    def add(self, control: QWidget) -> None:
        """Put a control at the right."""
        self._right.addWidget(control)
        self._controls.show()

    def _wrap(self) -> None:
        """Break the purpose only where one line is too short for it."""
        width = self.purpose.fontMetrics().horizontalAdvance(self.purpose.text())
        self.purpose.setWordWrap(width > self.contentsRect().width() - 2 * PAGE_INSET)
