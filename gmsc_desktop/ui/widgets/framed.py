"""A box of rows with a one-pixel frame and lines between them."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.ui.painting.theme import GROUP_GAP, RADIUS, colours_of, line_box


class Framed(QWidget):
    """Rows one below the other, each as high as it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)

    def add_row(self, row: QWidget) -> None:
        """Add a row at the end."""
        layout = row.layout()
        if layout is not None:
            layout.setContentsMargins(GROUP_GAP, 8, GROUP_GAP, 8)
        self._rows.append(row)
        self._column.addWidget(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours_of(self.palette()).line))
        painter.drawRoundedRect(line_box(self.rect()), RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for row in self._rows[1:]:
            painter.drawLine(1, row.y(), self.width() - 2, row.y())
