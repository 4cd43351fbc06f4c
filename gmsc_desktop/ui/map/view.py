"""The map in a person's hands: mouse, wheel and keys move it and choose dots."""

from PySide6.QtCore import QEvent, QLocale, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from gmsc_desktop.ideas.nearest import distance_km
from gmsc_desktop.reports.neighbour_wording import distance_text
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.map.canvas import MapCanvas
from gmsc_desktop.ui.map.words import RegionWords
from gmsc_desktop.ui.map_drawing.dots import Dot
from gmsc_desktop.ui.map_drawing.walk import towards
from gmsc_desktop.ui.widgets.accessible import reader_listens

STEP = 1.5
"""How much closer one press of the plus key or button looks."""

_WHEEL_STEP, _NOTCH = 1.25, 120
_PUSH = 80
"""Pixels by which an arrow key moves the map."""

_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_TURNS = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_N: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_P: -1,
}
_ZOOMS = {
    Qt.Key.Key_Plus: STEP,
    Qt.Key.Key_Equal: STEP,
    Qt.Key.Key_Minus: 1 / STEP,
}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_CONTROL = Qt.KeyboardModifier.ControlModifier


class MapView(MapCanvas):
    """`chosen` carries the dot that a person chose, or None; `opened` one to tell more of.

    `escaped` says that Esc was pressed with none chosen; `moved` tells whoever hears the screen
    what keys and buttons have brought into sight.
    """

    chosen = Signal(object)
    opened = Signal(object)
    escaped = Signal()
    moved = Signal(str)

    def __init__(self, words: RegionWords, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._pressed: QPointF | None = None
        self._dragged = False
        self._focused = QTimer(self, singleShot=True)
        self._focused.timeout.connect(self.report_current)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the map in the current language, and say how keys move in it."""
        self.setAccessibleName(self.tr("Map"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys move the map, plus and minus zoom, 0 shows all. Page Down and Page Up "
                "go from region to region, Ctrl with an arrow key to the nearest one that way. "
                "Enter opens the details."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def zoom_by(self, factor: float) -> None:
        super().zoom_by(factor)
        self._tell(self._in_sight())

    def go_home(self) -> None:
        super().go_home()
        self._tell(self._in_sight())

    def keep_some_in_sight(self) -> None:
        """Show all of Indonesia where none of the dots that there are is in sight."""
        seen = self.rect().toRectF()
        if self.dots and not any(seen.contains(self.point(dot)) for dot in self.dots):
            self.go_home()

    def _in_sight(self) -> str:
        """Say how much enlarged the map is, and what is nearest to its middle."""
        if self.camera.at_home:
            return self.tr("All of Indonesia in sight")
        words = self.tr("Zoom %1").replace("%1", QLocale().toString(self.camera.zoom, "f", 1))
        if not self.dots:
            return words
        middle = self.camera.viewport.latitude, self.camera.viewport.longitude
        km, name = min(
            (distance_km((dot.latitude, dot.longitude), middle), dot.region.full_name)
            for dot in self.dots
        )
        nearest = self.tr("%1 is %2 from the middle").replace("%1", name)
        return f"{words}, {nearest.replace('%2', worded(distance_text(km)))}"

    def _tell(self, words: str) -> None:
        if reader_listens():
            self.moved.emit(words)

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._hover(event.position())
            return
        way = event.position() - self._pressed
        if self._dragged or way.manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
            self._pressed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.camera.move(way.x(), way.y())
            self.redraw_moved()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._pressed is not None:
            self._pressed = None
            if not self._dragged:
                self.chosen.emit(self._next_under(event.position()))
            self._hover(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.current and self.current in self.dots_at(event.position()):
            self.opened.emit(self.current)
        else:
            self.camera.zoom_by(STEP, event.position().x(), event.position().y())
            self.redraw_moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        at = event.position()
        self.camera.zoom_by(_WHEEL_STEP ** (event.angleDelta().y() / _NOTCH), at.x(), at.y())
        self.redraw_moved()
        self._hover(at)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = []
        self.update()

    def _hover(self, at: QPointF) -> None:
        found = self.dots_at(at)
        hand = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)
        if found != self.hovered:
            self.hovered = found
            self.update()

    def _next_under(self, at: QPointF) -> Dot | None:
        """Give the dot under a click; clicking again goes through those that lie there."""
        found = self.dots_at(at)
        if self.current in found:
            ordered = sorted(found, key=lambda dot: dot.region.code)
            return ordered[(ordered.index(self.current) + 1) % len(ordered)]
        return found[0] if found else None

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = bool(event.modifiers() & _CONTROL)
        if key in _WAYS and held:
            self._step(_WAYS[key])
        elif key in _WAYS:
            self._push(*_WAYS[key])
        elif key in _TURNS and not held:
            self._turn(_TURNS[key])
        elif key in _ZOOMS and not held:
            self.zoom_by(_ZOOMS[key])
        elif key is Qt.Key.Key_0 and not held:
            self.go_home()
        elif key in _OPENING and self.current:
            self.opened.emit(self.current)
        elif key is Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _push(self, x: int, y: int) -> None:
        before = self.camera.viewport
        self.camera.move(-x * _PUSH, -y * _PUSH)
        self.redraw_moved()
        moved = self.camera.viewport != before
        self._tell(self._in_sight() if moved else self.tr("The map ends here"))

    def _escape(self) -> None:
        if self.current:
            self.chosen.emit(None)
        else:
            self.escaped.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # After Qt's own word that the whole has it: a reader stays with what comes last.
        self._focused.start(0)

    def _step(self, way: tuple[int, int]) -> None:
        """Choose the nearest dot in a direction, from the chosen one or the middle."""
        start = self.point(self.current) if self.current else self.rect().toRectF().center()
        others = [each for each in self.placed() if each[0] is not self.current]
        found = towards(others, (start.x(), start.y()), way)
        if found:
            self.chosen.emit(found)
        else:
            self._tell(self.tr("No region that way"))

    def _turn(self, step: int) -> None:
        """Choose the next dot or the one before, in the order of their codes, round and round."""
        if self.dots:
            now = self.current_item()
            number = now + step if now >= 0 else min(step, 0)
            self.chosen.emit(self.dots[number % len(self.dots)])
