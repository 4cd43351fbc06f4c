"""Names beside the dots: from some zoom on, as many as there is room for.

Participants come first, so that where it is crowded they are the ones that are named.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from gmsc_desktop.ui.map_drawing.dots import Dot
from gmsc_desktop.ui.map_drawing.labels import Named, place_names
from gmsc_desktop.ui.map_drawing.map_colours import MapColours
from gmsc_desktop.ui.map_drawing.projection import Viewport

NAMES_FROM = 3.0
"""From which zoom on: before it so few find room that they would look chosen."""

HALO = 3.0


@dataclass(frozen=True, slots=True)
class Beside:
    """A name, and where it stands, seen from its dot."""

    name: str
    box: QRectF


def names_beside(
    dots: tuple[Dot, ...], viewport: Viewport, font: QFont, reach: float
) -> Mapping[str, Beside]:
    """Give by code the names that find room at a scale, wherever the view is moved to.

    Dots drawn last are on top, and named first; `reach` is half of the largest, in pixels.
    """
    metrics = QFontMetricsF(font)
    height = metrics.height()
    named = []
    for dot in reversed(dots):
        name = dot.region.short_name
        x, y = viewport.point(dot.longitude, dot.latitude)
        named.append((dot, name, Named(x, y, reach, metrics.horizontalAdvance(name), height)))
    boxes = place_names([each for _, _, each in named])
    return {
        dot.region.code: Beside(
            name, QRectF(box.left - at.x, box.top - at.y, box.right - box.left, height)
        )
        for (dot, name, at), box in zip(named, boxes, strict=True)
        if box
    }


def paint_name(painter: QPainter, box: QRectF, name: str, font: QFont, colours: MapColours) -> None:
    """Write a name into its box, over a border of the land's colour that keeps it readable."""
    path = QPainterPath()
    base = box.y() + QFontMetricsF(font).ascent()
    path.addText(QPointF(box.x(), base), font, name)
    halo = QPen(QColor(colours.land), HALO)
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, halo)
    painter.setFont(font)
    painter.setPen(QColor(colours.text))
    painter.drawText(QPointF(box.x(), base), name)
