"""Which dots a map shows, and how it is drawn as a whole: background, dots, Jawa enlarged."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from gmsc_desktop.ui.map_drawing.dots import Dot
from gmsc_desktop.ui.map_drawing.inset import ZOOM, Inset, paint_border, paint_frame_of
from gmsc_desktop.ui.map_drawing.map_colours import MapColours
from gmsc_desktop.ui.map_drawing.map_painter import drawing_order, paint_dots
from gmsc_desktop.ui.map_drawing.names import NAMES_FROM
from gmsc_desktop.ui.map_drawing.projection import Viewport
from gmsc_desktop.ui.map_drawing.renderer import Renderer


@dataclass(frozen=True, slots=True)
class Scene:
    """The dots, those drawn last being on top, and what the inset is called."""

    dots: tuple[Dot, ...]
    inset_title: str

    @classmethod
    def of(cls, dots: tuple[Dot, ...], inset_title: str, first: tuple[Dot, ...] = ()) -> "Scene":
        """Arrange dots so that participants are on top, and above them those that come first."""
        codes = {dot.region.code for dot in first}
        others = (dot for dot in drawing_order(dots) if dot.region.code not in codes)
        return cls((*others, *first), inset_title)


def paint_scene(
    painter: QPainter,
    area: QRectF,
    viewport: Viewport,
    scene: Scene,
    colours: MapColours,
    renderer: Renderer,
    *,
    zoom: float = 1.0,
    inset: Inset | None = None,
) -> Iterator[None]:
    """Draw a scene part by part into an area as large as the viewport, where the inset lies too."""
    renderer.background(painter, area, viewport, colours)
    yield
    if inset:
        painter.save()
        painter.translate(area.topLeft())
        paint_frame_of(painter, viewport, inset, colours)
        painter.restore()
    paint_dots(painter, area, viewport, scene.dots, colours, zoom, renderer.dot)
    yield
    if zoom >= NAMES_FROM:
        renderer.names(painter, area, viewport, scene.dots, colours, zoom)
        yield
    if inset:
        renderer.background(painter, inset.area, inset.viewport, colours)
        yield
        held = filter(inset.holds, scene.dots)
        paint_dots(painter, inset.area, inset.viewport, held, colours, ZOOM, renderer.dot)
        paint_border(painter, inset, scene.inset_title, colours)
        yield
