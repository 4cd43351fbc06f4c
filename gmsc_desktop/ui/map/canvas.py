"""The map on screen: what is drawn and where, and the same as items for screen readers."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from gmsc_desktop.ui.map.accessible_items import ItemsWidget
from gmsc_desktop.ui.map.kept_picture import KeptPicture
from gmsc_desktop.ui.map.words import RegionWords
from gmsc_desktop.ui.map_drawing.camera import Camera
from gmsc_desktop.ui.map_drawing.dots import Dot
from gmsc_desktop.ui.map_drawing.inset import ZOOM, Inset, inset_in
from gmsc_desktop.ui.map_drawing.map_colours import MapColours, map_colours_of
from gmsc_desktop.ui.map_drawing.map_painter import (
    DOT,
    RING,
    Room,
    growth,
    paint_dots,
    paint_label,
    paint_ring,
    reach_of,
)
from gmsc_desktop.ui.map_drawing.names import NAMES_FROM, names_beside, paint_name
from gmsc_desktop.ui.map_drawing.projection import Viewport
from gmsc_desktop.ui.map_drawing.renderer import ScreenRenderer
from gmsc_desktop.ui.map_drawing.scene import Scene, paint_scene
from gmsc_desktop.ui.map_drawing.walk import Placed, under
from gmsc_desktop.ui.painting.theme import SMALL, colours_of, scaled

_REACH = 4.0
"""How far beside a dot still means it."""

_LIFT = 2.0
"""The dot under the mouse is drawn as if at a larger zoom."""

_EDGE = 32
"""So near to the edge a dot is not in sight."""


class MapCanvas(ItemsWidget):
    """Draws the dots, the chosen one in a ring; knows nothing of mouse and keys."""

    def __init__(self, words: RegionWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.camera = Camera()
        self.current: Dot | None = None
        self.scene = Scene((), "")
        self.words = words
        self.dots: tuple[Dot, ...] = ()
        self.near: tuple[Dot, ...] = ()
        self._hidden: tuple[Dot, ...] = ()
        self.hovered: list[Dot] = []
        self._renderer = ScreenRenderer()
        self._picture = KeptPicture(self)

    # -- what is shown, and where

    @property
    def inset(self) -> Inset | None:
        """Jawa enlarged, while all of Indonesia is shown and it fits."""
        return inset_in(self.rect().toRectF()) if self.camera.at_home else None

    def show_dots(
        self, dots: tuple[Dot, ...], inset_title: str, near: tuple[Dot, ...] = ()
    ) -> None:
        """Show these dots, given in the order of their codes, and those near the chosen one."""
        self.near = near
        codes = {dot.region.code for dot in dots}
        hidden = tuple(dot for dot in near if dot.region.code not in codes)
        others = dots != self.dots
        self.dots = dots
        self.hovered = []
        # Drawn anew only for those that a search or a filter would hide: it takes its time.
        if others or (hidden, inset_title) != (self._hidden, self.scene.inset_title):
            self._hidden = hidden
            self.scene = Scene.of(dots, inset_title, hidden)
        if others:
            self.report_items()
        self.update()

    def show_current(self, dot: Dot | None) -> None:
        """Mark a dot, or none, and bring it into sight."""
        self.current = dot
        if dot:
            self._bring_into_sight(dot)
        self.report_current()
        self.update()

    def look_at(self, dot: Dot, zoom: float) -> None:
        """Bring a dot into the middle, at least so much enlarged, or to where it can be seen."""
        self.camera.look_at(dot.longitude, dot.latitude, zoom)
        self._leave_cover(dot)
        self.redraw_moved()

    def zoom_by(self, factor: float) -> None:
        """Look closer or less close: at the chosen dot if it is in sight, else at the middle."""
        at = self.point(self.current) if self.current else None
        if at is None or not self.rect().toRectF().contains(at):
            self.camera.zoom_by(factor)
        else:
            self.camera.zoom_by(factor, at.x(), at.y())
        self.redraw_moved()

    def go_home(self) -> None:
        """Show all of Indonesia."""
        self.camera.go_home()
        self.redraw_moved()

    def redraw_moved(self) -> None:
        """Draw the map anew after it moved: what was under the mouse is no longer there."""
        self.hovered = []
        self.update()

    def dots_at(self, at: QPointF) -> list[Dot]:
        """Give the dots at a point, the nearest first, in the inset too."""
        inset = self.inset
        if inset and inset.area.contains(at):
            whole = self._placed(inset.viewport, inset.area.topLeft())
            placed = [each for each in whole if inset.holds(each[0])]
            return under(placed, at.x(), at.y(), DOT * growth(ZOOM) + _REACH)
        reach = DOT * growth(self.camera.zoom) + _REACH
        return under(self.placed(), at.x(), at.y(), reach)

    def placed(self) -> Placed:
        """Give each dot shown, with where it is on the whole map."""
        return self._placed(self.camera.viewport, QPointF())

    # -- items for screen readers

    def item_count(self) -> int:
        return len(self.dots)

    def item_text(self, number: int) -> str:
        return self.words.aloud(self.dots[number].region)

    def item_rect(self, number: int) -> QRect:
        return _around(self.point(self.dots[number]), RING).toRect()

    def current_item(self) -> int:
        codes = (dot.region.code for dot in self.dots)
        current = self.current.region.code if self.current else ""
        return next((number for number, code in enumerate(codes) if code == current), -1)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = map_colours_of(self.palette())
        painter.drawPixmap(0, 0, self._whole(colours))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.current:
            names = self._paint_near(painter, self.current, colours)
            self._paint_current(painter, self.current, names, colours)
        if self.hovered and self.hovered[0] is not self.current:
            self._paint_hovered(painter, colours)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours_of(self.palette()).accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _whole(self, colours: MapColours) -> QPixmap:
        """Give the map without marks; drawn anew only when something of it has changed."""
        area, view, scene = self.rect().toRectF(), self.camera.viewport, self.scene
        zoom, inset, renderer = self.camera.zoom, self.inset, self._renderer

        def draw(painter: QPainter) -> None:
            steps = paint_scene(
                painter, area, view, scene, colours, renderer, zoom=zoom, inset=inset
            )
            for _ in steps:
                pass

        return self._picture.of((view, scene, colours, self.devicePixelRatioF(), self.font()), draw)

    def _paint_near(self, painter: QPainter, chosen: Dot, colours: MapColours) -> list[QRectF]:
        """Write the names of those near the chosen one, which from some zoom on all have.

        Give what no label should hide there: names and all dots but the chosen one, as far above
        and below it as its label can stand, which is at the edge while it is out of sight.
        """
        font, (view, corner, zoom) = scaled(self.font(), SMALL), self._seen_best(chosen)
        reach, size = reach_of(colours, zoom, self.font()), DOT * growth(zoom)
        level = corner.y() + view.point(chosen.longitude, chosen.latitude)[1]
        far = reach + 5 * self.fontMetrics().height()
        top, bottom = min(level, self.height()) - far, max(level, 0) + far
        near = {dot.region.code for dot in self.near}
        every = ((dot.region.code, x, y) for dot, x, y in self._placed(view, corner))
        placed = {c: QPointF(x, y) for c, x, y in every if top < y < bottom or c in near}
        placed.pop(chosen.region.code, None)
        named = self.camera.zoom >= NAMES_FROM
        own = (*self.near, chosen)
        beside = self._renderer.beside if named else names_beside(own, view, font, reach)
        boxes = {c: beside[c].box.translated(at) for c, at in placed.items() if c in beside}
        for code, box in () if named else boxes.items():
            # A name that the edge would cut says less than none.
            if self.rect().toRectF().contains(box):
                paint_name(painter, box, beside[code].name, font, colours)
        return [*boxes.values(), *(_around(at, size) for at in placed.values())]

    def _seen_best(self, dot: Dot) -> tuple[Viewport, QPointF, float]:
        """Give the view in which a dot is largest, the inset if it is in it; where; its zoom."""
        inset = self.inset
        if inset and inset.holds(dot):
            return inset.viewport, inset.area.topLeft(), ZOOM
        return self.camera.viewport, QPointF(), self.camera.zoom

    def _paint_current(
        self, painter: QPainter, dot: Dot, marks: Sequence[QRectF], colours: MapColours
    ) -> None:
        inset, zoom, at = self.inset, self.camera.zoom, self.point(dot)
        # A dot with its year written in it is larger.
        more = 5 if colours.years else 9
        paint_ring(painter, at, colours, max(RING, DOT * growth(zoom) + more))
        paint_dots(painter, self.rect().toRectF(), self.camera.viewport, (dot,), colours, zoom)
        if inset and inset.holds(dot):
            at = _in_inset(inset, dot)
            paint_ring(painter, at, colours, RING + 1)
            paint_dots(painter, inset.area, inset.viewport, (dot,), colours, ZOOM)
        # One name at a time: two beside each other would cover one another.
        if not self.hovered or self.hovered[0] is dot:
            self._paint_name(painter, at, dot, "", marks)

    def _paint_hovered(self, painter: QPainter, colours: MapColours) -> None:
        dot, more = self.hovered[0], len(self.hovered) - 1
        inset, at = self.inset, self.point(dot)
        area, viewport = self.rect().toRectF(), self.camera.viewport
        if inset and inset.area.contains(self.mapFromGlobal(self.cursor().pos()).toPointF()):
            at, area, viewport = _in_inset(inset, dot), inset.area, inset.viewport
        paint_dots(painter, area, viewport, (dot,), colours, self.camera.zoom * _LIFT)
        self._paint_name(painter, at, dot, f" · +{more}" if more else "")

    def _paint_name(
        self, painter: QPainter, at: QPointF, dot: Dot, more: str, marks: Sequence[QRectF] = ()
    ) -> None:
        rest, colours = self.words.beside_name(dot.region) + more, map_colours_of(self.palette())
        room = Room(self.rect().toRectF(), self._covers(), marks)
        room = room.beside(at, self.fontMetrics().height())
        paint_label(painter, at, dot.region.full_name, rest, room, colours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        area = self.rect().toRectF()
        self.camera.resize(area.width(), area.height(), at_top=inset_in(area) is not None)

    # -- places

    def point(self, dot: Dot) -> QPointF:
        """Give where a dot is on the whole map."""
        return QPointF(*self.camera.viewport.point(dot.longitude, dot.latitude))

    def _placed(self, viewport: Viewport, corner: QPointF) -> Placed:
        left, top = corner.x(), corner.y()
        points = ((dot, *viewport.point(dot.longitude, dot.latitude)) for dot in self.scene.dots)
        return [(dot, left + x, top + y) for dot, x, y in points]

    def _bring_into_sight(self, dot: Dot) -> None:
        at = self.point(dot)
        seen = self.rect().toRectF().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        if self.camera.at_home:
            seen = self.rect().toRectF()
        if not seen.contains(at) or self._cover_of(at):
            self.camera.look_at(dot.longitude, dot.latitude)
            self._leave_cover(dot)

    def _cover_of(self, at: QPointF) -> QRectF | None:
        """Give what lies over a point and the ring around it, if anything does."""
        ring = _around(at, RING)
        return next((each for each in self._covers() if each.intersects(ring)), None)

    def _leave_cover(self, dot: Dot) -> None:
        """Move a dot from under what lies over it, into the larger space beside or above that."""
        cover = self._cover_of(self.point(dot))
        if cover is None:
            return
        beside = QRectF(0, 0, cover.left(), self.height())
        above = QRectF(0, 0, self.width(), cover.top())
        space = max(beside, above, key=lambda part: min(part.width(), part.height()))
        middle = space.center()
        self.camera.look_at(dot.longitude, dot.latitude, at=(middle.x(), middle.y()))

    def _covers(self) -> list[QRectF]:
        parts = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [part.geometry().toRectF() for part in parts if part.isVisible()]


def _around(at: QPointF, reach: float) -> QRectF:
    return QRectF(at, QSizeF()).adjusted(-reach, -reach, reach, reach)


def _in_inset(inset: Inset, dot: Dot) -> QPointF:
    return inset.area.topLeft() + QPointF(*inset.viewport.point(dot.longitude, dot.latitude))
