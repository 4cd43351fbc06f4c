"""The small map of a region's surroundings, as a widget."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.ui.map_drawing.land import bundled_land
from gmsc_desktop.ui.map_drawing.map_colours import map_colours_of
from gmsc_desktop.ui.map_drawing.map_painter import paint_small_map
from gmsc_desktop.ui.painting.theme import RADIUS, colours_of, line_box

_HEIGHT = 92


class SmallMap(QWidget):
    """Shows where a region with a known position lies; a click asks for the large map."""

    clicked = Signal()

    def __init__(self, facts: Facts, region: Region, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._region = region
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(280, max(_HEIGHT, 4 * self.fontMetrics().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        edge = QPainterPath()
        edge.addRoundedRect(line_box(self.rect()), RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(edge)
        colours = map_colours_of(self.palette())
        paint_small_map(
            painter, QRectF(self.rect()), self._region, self._facts, colours, bundled_land()
        )
        painter.restore()
        painter.setPen(QColor(colours_of(self.palette()).line))
        painter.drawPath(edge)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.clicked.emit()
