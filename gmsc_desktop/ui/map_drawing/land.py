"""The background of a map: sea, land and coasts, as polygons that any painter can draw."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTransform

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.resources import resource
from gmsc_desktop.ui.map_drawing.map_colours import MapColours
from gmsc_desktop.ui.map_drawing.outline import Outline, Ring, read_outline
from gmsc_desktop.ui.map_drawing.projection import Viewport

COAST_WIDTH = 0.8
_AROUND = 0.1
"""Degrees, about 11 km: a town on the shore may lie beside its simplified coast."""
_SAMPLES = 120
"""So many points from side to side are looked at to say how much is land."""


class Land:
    """Polygons in degrees, the latitude turned so that north is above; made once.

    `problem` says why there are none.
    """

    def __init__(self, outline: Outline, problem: GmscError | None = None) -> None:
        self.problem = problem
        self._own = [_polygon(ring) for ring in outline.indonesia]
        self._others = [_polygon(ring) for ring in outline.neighbours]

    def paint(
        self,
        painter: QPainter,
        area: QRectF,
        viewport: Viewport,
        colours: MapColours,
        coast: float = COAST_WIDTH,
    ) -> None:
        """Draw what the viewport sees into an area of the same size."""
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.fillRect(area, QColor(colours.sea))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        to_area = _transform(area, viewport)
        seen = to_area.inverted()[0].mapRect(area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.neighbours))
        _draw(painter, self._others, seen, to_area)
        painter.setPen(QPen(QColor(colours.coast), coast))
        painter.setBrush(QColor(colours.land))
        _draw(painter, self._own, seen, to_area)
        painter.restore()

    def leaves_out(self, longitude: float, latitude: float) -> bool:
        """Say whether coasts are drawn, but none around this place: its island is too small."""
        spot = QRectF(longitude - _AROUND, -latitude - _AROUND, 2 * _AROUND, 2 * _AROUND)
        near = (polygon for bounds, polygon in self._own if bounds.intersects(spot))
        return bool(self._own) and not any(each.intersects(QPolygonF(spot)) for each in near)

    def share(self, viewport: Viewport) -> float:
        """Say which share of what the viewport sees is land of Indonesia, between 0 and 1."""
        area = QRectF(0, 0, _SAMPLES, round(_SAMPLES * viewport.height / viewport.width))
        sampled = viewport.resized(area.width(), area.height())
        picture = QImage(area.size().toSize(), QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.black)
        to_area = _transform(area, sampled)
        _draw(painter, self._own, to_area.inverted()[0].mapRect(area), to_area)
        painter.end()
        points = bytes(picture.constBits())[::4]
        return points.count(0) / len(points)


@cache
def bundled_land() -> Land:
    """Give the background that comes with the program."""
    try:
        return Land(read_outline(resource("map/outline.json")))
    except GmscError as error:
        # The regions' places are no part of that file: they can be seen without coasts.
        return Land(Outline((), ()), error)


_Shape = tuple[QRectF, QPolygonF]


def _polygon(ring: Ring) -> _Shape:
    polygon = QPolygonF([QPointF(longitude, -latitude) for longitude, latitude in ring])
    return polygon.boundingRect(), polygon


def _transform(area: QRectF, viewport: Viewport) -> QTransform:
    left, top = viewport.point(0, 0)
    scale = viewport.scale
    return QTransform(scale, 0, 0, scale, area.x() + left, area.y() + top)


def _draw(painter: QPainter, shapes: list[_Shape], seen: QRectF, to_area: QTransform) -> None:
    for bounds, polygon in shapes:
        if bounds.intersects(seen):
            painter.drawPolygon(to_area.map(polygon))
