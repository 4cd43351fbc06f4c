"""Names beside dots: none over another, none over a dot, whatever lies where."""

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, qGray
from PySide6.QtWidgets import QApplication

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.ui.map_drawing.dots import Shape, dots_of
from gmsc_desktop.ui.map_drawing.labels import Named, place_names
from gmsc_desktop.ui.map_drawing.map_colours import screen_colours
from gmsc_desktop.ui.map_drawing.names import NAMES_FROM, names_beside
from gmsc_desktop.ui.map_drawing.projection import Viewport
from gmsc_desktop.ui.map_drawing.renderer import Renderer, ScreenRenderer
from gmsc_desktop.ui.map_drawing.scene import Scene, paint_scene
from gmsc_desktop.ui.painting.theme import LIGHT

_place = st.floats(-50, 900)
_named = st.builds(Named, _place, _place, st.floats(1, 12), st.floats(10, 160), st.floats(8, 40))


@given(st.lists(_named, max_size=60))
def test_no_name_covers_another_or_a_dot(named: list[Named]) -> None:
    boxes = [box for box in place_names(named) if box]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert not any(box.meets(each.dot) for box in boxes for each in named)


def test_names_in_one_line_do_not_read_as_one() -> None:
    first, second, at_its_right = (Named(x, 0, 4, 60, 12) for x in (0, 135, 150))
    one, other, _ = place_names([first, second, at_its_right])
    assert one
    assert other
    beside = one.top < other.bottom and other.top < one.bottom
    assert not beside or other.left - one.right > 4


@given(_named)
def test_who_stands_alone_is_named_at_its_right(alone: Named) -> None:
    (box,) = place_names([alone])
    assert box
    assert box.left > alone.x


def test_who_comes_first_gets_the_place() -> None:
    first, second = Named(0, 0, 4, 60, 12), Named(0, 10, 4, 60, 12)
    assert place_names([first, second])[0]
    assert place_names([second, first])[0]


_DARK = 140
JAWA = Viewport(900, 500, 110.0, -7.4, 110.0)
"""The middle of Jawa, four times as large as all of Indonesia in so many pixels."""


def test_participants_are_named_before_others(qapp: QApplication, facts: Facts) -> None:
    dots = dots_of(facts)
    filled = next(dot for dot in dots if dot.shape is Shape.FILLED)
    hollow = next(dot for dot in dots if dot.shape is Shape.HOLLOW)
    above = replace(hollow, longitude=filled.longitude, latitude=filled.latitude + 0.05)
    scene = Scene.of((filled, above), "")
    named = names_beside(scene.dots, JAWA, qapp.font(), 6.0)
    assert named[filled.region.code].box.left() > 0
    assert named[above.region.code].box.left() < 0


def test_names_stay_where_they_are_while_the_map_is_moved(qapp: QApplication, facts: Facts) -> None:
    dots = Scene.of(dots_of(facts), "").dots
    moved = JAWA.moved(130, -40)
    before, after = (names_beside(dots, view, qapp.font(), 6.0) for view in (JAWA, moved))
    assert before.keys() == after.keys()


def test_names_are_written_from_a_zoom_on(qapp: QApplication, facts: Facts) -> None:
    scene = Scene.of(dots_of(facts), "")
    for renderer in (Renderer(), ScreenRenderer()):
        near, far = (_dark(scene, renderer, zoom) for zoom in (NAMES_FROM, NAMES_FROM - 0.1))
        assert near > far + 500


def _dark(scene: Scene, renderer: Renderer, zoom: float) -> int:
    """Count the dark pixels, with everything drawn at the same scale."""
    image = QImage(900, 500, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    colours = screen_colours(LIGHT)
    for _ in paint_scene(
        painter, QRectF(0, 0, 900, 500), JAWA, scene, colours, renderer, zoom=zoom
    ):
        pass
    painter.end()
    return sum(qGray(image.pixel(x, y)) < _DARK for x in range(900) for y in range(500))
