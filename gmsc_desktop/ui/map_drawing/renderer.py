"""Two renderers of a map: one for files and paper, one for a screen sixty times a second.

The first draws all as lines, so that pictures stay sharp at every size. The second draws coasts
one pixel thin, which is several times faster than any wider line, and each kind of dot once.
"""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from gmsc_desktop.ui.map_drawing.dots import Dot, Shape
from gmsc_desktop.ui.map_drawing.land import COAST_WIDTH, bundled_land
from gmsc_desktop.ui.map_drawing.map_colours import MapColours
from gmsc_desktop.ui.map_drawing.map_painter import RHOMBUS, paint_dot
from gmsc_desktop.ui.map_drawing.projection import Viewport

_MOST_STAMPS = 200


class Renderer:
    """Draws for files and paper."""

    def background(
        self, painter: QPainter, area: QRectF, viewport: Viewport, colours: MapColours
    ) -> None:
        """Draw sea, land and coasts into an area as large as the viewport."""
        bundled_land().paint(painter, area, viewport, colours)

    def dot(
        self, painter: QPainter, at: QPointF, dot: Dot, colours: MapColours, size: float
    ) -> None:
        """Draw a dot."""
        paint_dot(painter, at, dot, colours, size)


class ScreenRenderer(Renderer):
    """Draws for a screen; with other colours or another screen it forgets its dots."""

    def __init__(self) -> None:
        self._dots: dict[tuple[Shape, int | None, float], QPixmap] = {}
        self._kept_for: tuple[MapColours, float] | None = None

    def background(
        self, painter: QPainter, area: QRectF, viewport: Viewport, colours: MapColours
    ) -> None:
        """Draw sea, land and thin coasts; a scene's background comes before its dots."""
        ratio = painter.device().devicePixelRatioF()
        if self._kept_for != (colours, ratio) or len(self._dots) > _MOST_STAMPS:
            self._dots.clear()
            self._kept_for = colours, ratio
        bundled_land().paint(painter, area, viewport, colours, min(COAST_WIDTH, 1 / ratio))

    def dot(
        self, painter: QPainter, at: QPointF, dot: Dot, colours: MapColours, size: float
    ) -> None:
        """Copy a dot of the same kind, to the nearest pixel."""
        ratio = painter.device().devicePixelRatioF()
        key = dot.shape, dot.year, size
        stamp = self._dots.get(key)
        if stamp is None:
            stamp = self._dots[key] = _stamp(dot, colours, size, ratio)
        half = stamp.width() / 2
        left, top = round(at.x() * ratio - half), round(at.y() * ratio - half)
        painter.drawPixmap(QPointF(left / ratio, top / ratio), stamp)


def _stamp(dot: Dot, colours: MapColours, size: float, ratio: float) -> QPixmap:
    edge = 2 * ceil((RHOMBUS * size + 1.5) * ratio) + 1
    stamp = QPixmap(edge, edge)
    stamp.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stamp)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    middle = edge / 2 / ratio
    paint_dot(painter, QPointF(middle, middle), dot, colours, size)
    painter.end()
    stamp.setDevicePixelRatio(ratio)
    return stamp
