"""Draws dots, the ring of the chosen one, its label, and the small map of one region.

Any QPainter will do: a widget's, a picture's, a page's. Sizes are in the painter's own units,
pixels at 100 %.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.ui.map_drawing.dots import Dot, Shape, dot_of
from gmsc_desktop.ui.map_drawing.land import Land
from gmsc_desktop.ui.map_drawing.map_colours import MapColours
from gmsc_desktop.ui.map_drawing.projection import Viewport
from gmsc_desktop.ui.map_drawing.surroundings import surroundings
from gmsc_desktop.ui.painting.theme import GAP, RADIUS

DOT, HOLLOW, RHOMBUS, RING = 4.0, 2.2, 5.0, 9.0
"""Half the size of each shape at full extent."""

_MOST_GROWTH = 2.25
_FIGURES_FROM = 3.0
"""From which zoom on a map without colours writes the years into its dots."""

_SMALL_DOT, _OWN_DOT = 2.0, 5.0

DrawDot = Callable[[QPainter, QPointF, Dot, MapColours, float], None]

_ORDER = (Shape.HOLLOW, Shape.RHOMBUS, Shape.FILLED)
_LABEL_DISTANCE, _LABEL_INSET = 16.0, 4.0


def drawing_order(dots: Iterable[Dot]) -> list[Dot]:
    """Sort dots so that participants come last, on top of the others."""
    return sorted(dots, key=lambda dot: _ORDER.index(dot.shape))


def growth(zoom: float) -> float:
    """Say how much larger than at full extent dots are drawn: they grow, but slower."""
    return min(_MOST_GROWTH, float(zoom**0.3))


def reach_of(colours: MapColours, zoom: float, font: QFont) -> float:
    """Give half the size of the largest dot at a zoom."""
    disc = 0.0 if colours.years or zoom < _FIGURES_FROM else _disc(font, "00")
    return max(RHOMBUS * growth(zoom), disc)


def paint_dots(
    painter: QPainter,
    area: QRectF,
    viewport: Viewport,
    dots: Iterable[Dot],
    colours: MapColours,
    zoom: float = 1.0,
    draw: DrawDot | None = None,
) -> None:
    """Draw what the viewport sees of some dots into an area of the same size."""
    draw = draw or paint_dot
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    figures = not colours.years and zoom >= _FIGURES_FROM
    size, edge = growth(zoom), 2 * RING
    seen = area.adjusted(-edge, -edge, edge, edge)
    for dot in dots:
        at = area.topLeft() + QPointF(*viewport.point(dot.longitude, dot.latitude))
        if seen.contains(at):
            draw(painter, at, dot, colours, size)
            if figures and dot.year:
                _write_year(painter, at, dot.year, colours)
    painter.restore()


def paint_dot(
    painter: QPainter, at: QPointF, dot: Dot, colours: MapColours, size: float = 1.0
) -> None:
    """Draw a region as what it is; `size` is 1 at full extent and grows with the zoom."""
    paint_mark(painter, at, (dot.shape, dot.year), colours, size)


def paint_mark(
    painter: QPainter,
    at: QPointF,
    mark: tuple[Shape, int | None],
    colours: MapColours,
    size: float = 1.0,
) -> None:
    """Draw the mark of a status and year, on the map or in its legend."""
    shape, year = mark
    if shape is Shape.FILLED:
        painter.setPen(QPen(QColor(colours.outline), 1))
        painter.setBrush(QColor(colours.year(year)[0]))
        painter.drawEllipse(at, DOT * size, DOT * size)
    elif shape is Shape.RHOMBUS:
        painter.setPen(QPen(QColor(colours.warning), 1.3))
        painter.setBrush(QColor(colours.surface))
        painter.drawPolygon(_rhombus(at, RHOMBUS * size))
    else:
        painter.setPen(QPen(QColor(colours.rest), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawEllipse(at, HOLLOW * size, HOLLOW * size)


def paint_ring(painter: QPainter, at: QPointF, colours: MapColours, radius: float = RING) -> None:
    """Draw the ring of the chosen region, with a gap of the surface between it and the dot."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((colours.surface, 5.0), (colours.text, 2.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(at, radius, radius)


@dataclass(frozen=True, slots=True)
class Room:
    """Where a label may stand: never under what covers the map, over few marks if it can be."""

    area: QRectF
    covers: Sequence[QRectF] = ()
    marks: Sequence[QRectF] = ()

    def beside(self, at: QPointF, height: float) -> "Room":
        """Give the part of it at a point's height that nothing covers, to the point's right."""
        area = QRectF(self.area)
        for cover in self.covers:
            level = cover.top() - height < at.y() < cover.bottom() + height
            if level and at.x() < cover.left():
                area.setRight(min(area.right(), cover.left()))
        return replace(self, area=area)


def paint_label(
    painter: QPainter, at: QPointF, name: str, rest: str, room: Room, colours: MapColours
) -> QRectF:
    """Write a name in bold and what follows it in a box beside a point; give the box."""
    plain, bold = QFont(painter.font()), QFont(painter.font())
    bold.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(bold)
    most = room.area.width() - 2 * GAP - 2 * _LABEL_INSET
    name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, most)
    first = metrics.horizontalAdvance(name)
    width = min(most, first + QFontMetricsF(plain).horizontalAdvance(rest)) + 2 * GAP
    box = _label_box(at, QSizeF(width, metrics.height() + GAP), room)
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    words = box.adjusted(GAP, 0, -GAP / 2, 0)
    left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    for text, font, text_colour in ((name, bold, colours.text), (rest, plain, colours.secondary)):
        painter.setFont(font)
        painter.setPen(QColor(text_colour))
        painter.drawText(words, left, text)
        words.setLeft(words.left() + first)
    painter.setFont(plain)
    return box


def _label_box(at: QPointF, size: QSizeF, room: Room) -> QRectF:
    """Place a label beside a point where it hides the fewest marks; below, where none fits."""
    inset = _LABEL_INSET
    free = room.area.adjusted(inset, inset, -inset - size.width(), -inset - size.height())
    x = max(free.left(), min(at.x() - size.width() / 2, free.right()))
    y = max(free.top(), min(at.y() - size.height() / 2, free.bottom()))
    below = at.y() + _LABEL_DISTANCE
    boxes = [QRectF(corner, size) for corner in _corners(at, size, free, QPointF(x, y))]
    clear = (box for box in boxes if not any(map(box.intersects, room.covers)))
    return min(
        clear,
        key=lambda box: sum(map(box.intersects, room.marks)),
        default=QRectF(QPointF(x, max(free.top(), min(below, free.bottom()))), size),
    )


def _corners(at: QPointF, size: QSizeF, free: QRectF, middle: QPointF) -> Iterator[QPointF]:
    """Give where a label begins at the right of a point, its left, below and above, if it fits."""
    right, left = at.x() + _LABEL_DISTANCE, at.x() - _LABEL_DISTANCE - size.width()
    below, above = at.y() + _LABEL_DISTANCE, at.y() - _LABEL_DISTANCE - size.height()
    if right <= free.right():
        yield QPointF(right, middle.y())
    if left >= free.left():
        yield QPointF(left, middle.y())
    if below <= free.bottom():
        yield QPointF(middle.x(), below)
    if above >= free.top():
        yield QPointF(middle.x(), above)


def paint_small_map(
    painter: QPainter, area: QRectF, region: Region, facts: Facts, colours: MapColours, land: Land
) -> None:
    """Draw the surroundings of a region, its dot in a ring with its name.

    Nothing is drawn for a region whose position is not known.
    """
    own = dot_of(facts, region)
    if own is None:
        return
    viewport = surroundings(land, area.width(), area.height(), own.longitude, own.latitude)
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    land.paint(painter, area, viewport, colours)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.rest))
    seen = viewport.box
    for latitude, longitude in (each.position for each in facts.regions if each.position):
        if seen.holds(longitude, latitude):
            at = area.topLeft() + QPointF(*viewport.point(longitude, latitude))
            painter.drawEllipse(at, _SMALL_DOT, _SMALL_DOT)
    at = area.topLeft() + QPointF(*viewport.point(own.longitude, own.latitude))
    paint_dot(painter, at, own, colours, _OWN_DOT / DOT)
    paint_ring(painter, at, colours)
    paint_label(painter, at, region.full_name, "", Room(area), colours)
    painter.restore()


def _write_year(painter: QPainter, at: QPointF, year: int, colours: MapColours) -> None:
    """Write the last two figures of a year on a disc that holds them."""
    text = f"{year % 100:02}"
    radius = _disc(painter.font(), text)
    painter.setPen(QPen(QColor(colours.outline), 1))
    painter.setBrush(QColor(colours.text))
    painter.drawEllipse(at, radius, radius)
    painter.setPen(QColor(colours.surface))
    disc = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, text)


def _disc(font: QFont, text: str) -> float:
    space = QFontMetricsF(font).boundingRect(text)
    return max(space.width(), space.height()) / 2 + 3


def _rhombus(at: QPointF, half: float) -> QPolygonF:
    steps = ((0, -half), (half, 0), (0, half), (-half, 0))
    return QPolygonF([at + QPointF(x, y) for x, y in steps])
