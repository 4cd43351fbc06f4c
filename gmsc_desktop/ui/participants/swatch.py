"""A small square in a cohort's colour, as beside the year in its chip; the year is written too."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gmsc_desktop.ui.painting.theme import colours_of, line_box, scaled_px
from gmsc_desktop.ui.widgets.accessible import leave_to_the_eye

_SIZE = 10


class Swatch(QWidget):
    """Decoration beside a year."""

    def __init__(self, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leave_to_the_eye(self)
        self._year = year
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        size = scaled_px(_SIZE, self.fontMetrics())
        return QSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.outline))
        painter.setBrush(QColor(colours.year(self._year)[0]))
        painter.drawRoundedRect(line_box(self.rect()), 2, 2)
