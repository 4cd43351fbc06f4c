"""Jawa enlarged in a corner of the map, where two of five participants are."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gmsc_desktop.ui.map_drawing.dots import Dot
from gmsc_desktop.ui.map_drawing.map_colours import MapColours
from gmsc_desktop.ui.map_drawing.projection import INDONESIA, JAWA, Viewport, fitted
from gmsc_desktop.ui.painting.theme import PAGE_INSET

ZOOM = 1.9
"""How much larger the dots of the inset are taken to be; its coasts are about twice as large."""

_WIDTH, _HEIGHT = 512.0, 156.0
_SUMBA = 118.8
"""Where islands begin that lie farther south than Jawa: the inset ends before them."""
_NARROWEST = 900.0
_REACH = 7.0
"""Half the size of its largest dots, with their outline."""


@dataclass(frozen=True, slots=True)
class Inset:
    """Where the enlarged part is drawn, and what it sees."""

    area: QRectF
    viewport: Viewport

    def holds(self, dot: Dot) -> bool:
        """Say whether it shows the whole of a dot: of others its edge would leave a slice."""
        inner = self.area.adjusted(_REACH, _REACH, -_REACH, -_REACH)
        at = self.viewport.point(dot.longitude, dot.latitude)
        return inner.contains(self.area.topLeft() + QPointF(*at))


def inset_in(area: QRectF) -> Inset | None:
    """Place the inset at the lower left of a map at full extent; None where it does not fit.

    It fits where the map is wide, and Jawa itself, seen from the top, lies above it.
    """
    scale = fitted(INDONESIA, area.width(), area.height()).scale
    width = min(_WIDTH, (_SUMBA - INDONESIA.west) * scale - PAGE_INSET)
    height = width * _HEIGHT / _WIDTH
    top = area.bottom() - PAGE_INSET - height
    viewport = fitted(JAWA, width, height)
    jawa_ends = area.top() + (INDONESIA.north - viewport.box.south) * scale
    if area.width() < _NARROWEST or jawa_ends > top:
        return None
    return Inset(QRectF(area.x() + PAGE_INSET, top, width, height), viewport)


def paint_frame_of(painter: QPainter, seen: Viewport, inset: Inset, colours: MapColours) -> None:
    """Mark on the whole map, by a dashed line, what the inset enlarges."""
    box = inset.viewport.box
    painter.setPen(QPen(QColor(colours.text), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    first, last = seen.point(box.west, box.north), seen.point(box.east, box.south)
    painter.drawRect(QRectF(QPointF(*first), QPointF(*last)))


def paint_border(painter: QPainter, inset: Inset, title: str, colours: MapColours) -> None:
    """Draw the inset's edge, and its title at the lower left."""
    painter.setPen(QPen(QColor(colours.coast), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(inset.area)
    font = painter.font()
    font.setWeight(font.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(colours.text))
    corner = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
    painter.drawText(inset.area.adjusted(8, 4, -8, -6), corner, title)
    font.setWeight(font.Weight.Normal)
    painter.setFont(font)
