"""How long the map takes to draw a frame while it is dragged and zoomed.

A frame is one mouse move or wheel notch with the painting that follows, in software. Beside it
stands what Qt brings for such pictures: a QGraphicsView with the same coasts and dots.
"""

from collections.abc import Iterator
from math import cos, sin

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QWidget,
)

from benchmarks.figures import Compared
from benchmarks.real_window import PaintWatch, draw_bars_as_qt, show
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.resources import resource
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.map.page import MapPage
from gmsc_desktop.ui.map_drawing.outline import read_outline
from gmsc_desktop.ui.page_names import PageName

FRAMES = 200
WARM_UP = 20
STEP = 1.25
LEFT = Qt.MouseButton.LeftButton
NO_BUTTON = Qt.MouseButton.NoButton
NO_KEY = Qt.KeyboardModifier.NoModifier
PEER = "QGraphicsView"


class PlainMap(QGraphicsView):
    """Coasts and dots as items of a scene; dragged by the hand, zoomed by the wheel."""

    def __init__(self, facts: Facts) -> None:
        super().__init__()
        scene = QGraphicsScene(self)
        outline = read_outline(resource("map/outline.json"))
        thin = QPen(Qt.GlobalColor.darkGray, 0)
        for ring in outline.indonesia + outline.neighbours:
            coast = QPolygonF([QPointF(longitude, -latitude) for longitude, latitude in ring])
            scene.addPolygon(coast, thin, Qt.GlobalColor.lightGray)
        for latitude, longitude in filter(None, (region.position for region in facts.regions)):
            dot = scene.addEllipse(QRectF(-4, -4, 8, 8), thin, Qt.GlobalColor.darkBlue)
            dot.setPos(longitude, -latitude)
            dot.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        scene.setSceneRect(QRectF(50, -50, 140, 100))
        self.setScene(scene)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_bars_as_qt(self)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        factor = STEP if event.angleDelta().y() > 0 else 1 / STEP
        self.scale(factor, factor)


def moved(window: MainWindow, knowledge: Knowledge) -> list[Compared]:
    """Drag and zoom our map, and Qt's."""
    page = window.show_page(PageName.MAP)
    assert isinstance(page, MapPage)
    watch, view = PaintWatch(window), page.view
    pans, zooms = frames(pan(watch, view)), frames(zoom(watch, view))
    view.go_home()
    plain = PlainMap(knowledge.facts)
    show(plain)
    plain.fitInView(QRectF(94, -8, 48, 20), Qt.AspectRatioMode.KeepAspectRatio)
    watch = PaintWatch(plain)
    plain_pans = frames(pan(watch, plain.viewport()))
    plain_zooms = frames(zoom(watch, plain.viewport()))
    return [
        Compared("map, a frame while dragged", pans, PEER, plain_pans),
        Compared("map, a frame while zoomed", zooms, PEER, plain_zooms),
    ]


def frames(taken: Iterator[float]) -> list[float]:
    """Give the frames after those in which caches fill."""
    return list(taken)[WARM_UP:]


def pan(watch: PaintWatch, view: QWidget) -> Iterator[float]:
    """Drag the map round in circles."""
    middle = QPointF(view.rect().center())
    send(view, QMouseEvent.Type.MouseButtonPress, middle)
    for step in range(FRAMES):
        place = middle + QPointF(round(120 * cos(step / 9)), round(90 * sin(step / 9)))
        yield watch.timed(send, view, QMouseEvent.Type.MouseMove, place)
    send(view, QMouseEvent.Type.MouseButtonRelease, middle)


def zoom(watch: PaintWatch, view: QWidget) -> Iterator[float]:
    """Turn the wheel much closer and back, again and again."""
    middle = QPointF(view.rect().center())
    for step in range(FRAMES):
        notches = 1 if step % 32 < 16 else -1
        yield watch.timed(turn, view, middle, notches)


def send(view: QWidget, kind: QMouseEvent.Type, place: QPointF) -> None:
    """Hand the map a mouse event, the left button pressed."""
    event = QMouseEvent(kind, place, view.mapToGlobal(place), LEFT, LEFT, NO_KEY)
    QApplication.sendEvent(view, event)


def turn(view: QWidget, place: QPointF, notches: int) -> None:
    """Hand the map a turn of the wheel."""
    phase = Qt.ScrollPhase.NoScrollPhase
    turned, everywhere = QPoint(0, 120 * notches), view.mapToGlobal(place)
    event = QWheelEvent(place, everywhere, QPoint(), turned, NO_BUTTON, NO_KEY, phase, False)
    QApplication.sendEvent(view, event)
