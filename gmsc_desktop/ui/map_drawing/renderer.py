"""Two renderers of a map: one for files and paper, one for a screen sixty times a second.

The first draws all as lines, so that pictures stay sharp at every size. The second draws coasts
one pixel thin, which is several times faster than any wider line, and each kind of dot and each
name once.
"""

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap

from gmsc_desktop.ui.map_drawing.dots import Dot, Shape
from gmsc_desktop.ui.map_drawing.land import COAST_WIDTH, bundled_land
from gmsc_desktop.ui.map_drawing.map_colours import MapColours
from gmsc_desktop.ui.map_drawing.map_painter import RHOMBUS, paint_dot, reach_of
from gmsc_desktop.ui.map_drawing.names import HALO, Beside, names_beside, paint_name
from gmsc_desktop.ui.map_drawing.projection import Viewport
from gmsc_desktop.ui.painting.theme import SMALL, scaled

_MOST_STAMPS = 200
_MOST_NAMES = 250


class Renderer:
    """Draws for files and paper."""

    def __init__(self) -> None:
        self.beside: Mapping[str, Beside] = {}
        self._beside_for: object = None

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

    def names(
        self,
        painter: QPainter,
        area: QRectF,
        viewport: Viewport,
        dots: tuple[Dot, ...],
        colours: MapColours,
        zoom: float,
    ) -> None:
        """Write names beside the dots; where they stand changes with the zoom, not on the way."""
        font = scaled(painter.font(), SMALL)
        reach = reach_of(colours, zoom, painter.font())
        wanted = dots, viewport.scale, font, reach
        if wanted != self._beside_for:
            self.beside = names_beside(dots, viewport, font, reach)
            self._beside_for = wanted
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for dot in dots:
            beside = self.beside.get(dot.region.code)
            if beside:
                at = area.topLeft() + QPointF(*viewport.point(dot.longitude, dot.latitude))
                box = beside.box.translated(at)
                # A name that the edge would cut says less than none.
                if area.contains(box):
                    self.name(painter, box, beside.name, font, colours)
        painter.restore()

    def name(
        self, painter: QPainter, box: QRectF, name: str, font: QFont, colours: MapColours
    ) -> None:
        """Write a name."""
        paint_name(painter, box, name, font, colours)


class ScreenRenderer(Renderer):
    """Draws for a screen; with other colours or another screen it forgets its dots."""

    def __init__(self) -> None:
        super().__init__()
        self._dots: dict[tuple[Shape, int | None, float], QPixmap] = {}
        self._names: dict[tuple[str, str], QPixmap] = {}
        self._kept_for: tuple[MapColours, float] | None = None

    def background(
        self, painter: QPainter, area: QRectF, viewport: Viewport, colours: MapColours
    ) -> None:
        """Draw sea, land and thin coasts; a scene's background comes before its dots."""
        ratio = painter.device().devicePixelRatioF()
        many = len(self._dots) > _MOST_STAMPS or len(self._names) > _MOST_NAMES
        if many or self._kept_for != (colours, ratio):
            self._dots.clear()
            self._names.clear()
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

    def name(
        self, painter: QPainter, box: QRectF, name: str, font: QFont, colours: MapColours
    ) -> None:
        """Copy a name, to the nearest pixel."""
        ratio = painter.device().devicePixelRatioF()
        key = name, font.key()
        stamp = self._names.get(key)
        if stamp is None:
            stamp = self._names[key] = _stamp_of_name(box.size(), name, font, colours, ratio)
        left, top = round((box.x() - HALO) * ratio), round((box.y() - HALO) * ratio)
        painter.drawPixmap(QPointF(left / ratio, top / ratio), stamp)


def _stamp(dot: Dot, colours: MapColours, size: float, ratio: float) -> QPixmap:
    edge = 2 * ceil((RHOMBUS * size + 1.5) * ratio) + 1
    stamp = _blank(QSize(edge, edge))
    painter = QPainter(stamp)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    middle = edge / 2 / ratio
    paint_dot(painter, QPointF(middle, middle), dot, colours, size)
    painter.end()
    stamp.setDevicePixelRatio(ratio)
    return stamp


def _stamp_of_name(
    size: QSizeF, name: str, font: QFont, colours: MapColours, ratio: float
) -> QPixmap:
    area = QRectF(QPointF(HALO, HALO), size)
    whole = (size + QSizeF(2 * HALO, 2 * HALO)) * ratio
    stamp = _blank(QSize(ceil(whole.width()), ceil(whole.height())))
    stamp.setDevicePixelRatio(ratio)
    painter = QPainter(stamp)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_name(painter, area, name, font, colours)
    painter.end()
    # A picture keeps what it was painted with, which for such outlines is 15 times its size.
    return stamp.copy()


def _blank(size: QSize) -> QPixmap:
    stamp = QPixmap(size)
    stamp.fill(Qt.GlobalColor.transparent)
    return stamp
