"""The map's drawing core: what each region is, where it is put, and that nothing is invented."""

import ctypes
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region, Status
from gmsc_desktop.resources import resource
from gmsc_desktop.ui.map_drawing.camera import Camera
from gmsc_desktop.ui.map_drawing.dots import Dot, Shape, dots_of
from gmsc_desktop.ui.map_drawing.inset import inset_in
from gmsc_desktop.ui.map_drawing.land import bundled_land
from gmsc_desktop.ui.map_drawing.map_colours import (
    PAPER,
    MapColours,
    map_colours_of,
    screen_colours,
)
from gmsc_desktop.ui.map_drawing.map_painter import (
    Room,
    paint_dot,
    paint_dots,
    paint_label,
    paint_small_map,
)
from gmsc_desktop.ui.map_drawing.outline import read_outline
from gmsc_desktop.ui.map_drawing.projection import INDONESIA, JAWA, Viewport, fitted
from gmsc_desktop.ui.map_drawing.renderer import Renderer, ScreenRenderer
from gmsc_desktop.ui.map_drawing.scene import Scene, paint_scene
from gmsc_desktop.ui.map_drawing.surroundings import surroundings
from gmsc_desktop.ui.painting.theme import DARK, LIGHT, Colours

degrees = st.floats(-60, 60)
pixels = st.floats(-2000, 4000)
viewports = st.builds(
    Viewport, st.floats(50, 4000), st.floats(50, 3000), degrees, degrees, st.floats(1, 2000)
)


def dot(facts: Facts, code: str) -> Dot:
    return next(each for each in dots_of(facts) if each.region.code == code)


def test_each_region_but_the_one_without_a_position_has_a_dot(facts: Facts) -> None:
    assert [each.region for each in dots_of(facts)] == list(facts.regions)
    fewer = lacking_one(facts)
    assert [each.region for each in dots_of(fewer)] == list(fewer.regions[1:])


def lacking_one(facts: Facts) -> Facts:
    """The facts, had nobody said where the first region lies."""
    first, *others = facts.regions
    return replace(facts, regions=(replace(first, position=None), *others))


def test_a_dot_is_what_the_sources_say(facts: Facts) -> None:
    for each in dots_of(facts):
        status = facts.status(each.region)
        assert each.shape is Shape(status)
        assert each.year == (facts.years(each.region)[0] if facts.years(each.region) else None)
        assert INDONESIA.holds(each.longitude, each.latitude)
    assert dot(facts, "33.74").year == 2017


def test_jawa_has_its_own_and_not_much_else(facts: Facts) -> None:
    inside = {each.region.province.island.value for each in dots_of(facts) if in_jawa(each)}
    on_jawa = [each for each in dots_of(facts) if each.region.province.island.value == "Jawa"]
    # The Kepulauan Seribu lie further north.
    assert sum(in_jawa(each) for each in on_jawa) >= len(on_jawa) - 1
    assert inside <= {"Jawa", "Sumatera", "Bali dan Nusa Tenggara"}


def in_jawa(each: Dot) -> bool:
    return JAWA.holds(each.longitude, each.latitude)


def test_the_outline_has_coasts_on_all_sides() -> None:
    outline = read_outline(resource("map/outline.json"))
    points = [point for ring in (*outline.indonesia, *outline.neighbours) for point in ring]
    longitudes, latitudes = zip(*points, strict=True)
    assert min(longitudes) < INDONESIA.west
    assert max(longitudes) > INDONESIA.east + 10
    assert min(latitudes) < INDONESIA.south - 10
    assert max(latitudes) > INDONESIA.north + 9


@given(viewports, pixels, pixels)
def test_a_point_leads_to_its_place_and_back(viewport: Viewport, x: float, y: float) -> None:
    assert viewport.point(*viewport.place(x, y)) == pytest.approx((x, y), abs=1e-3)


@given(viewports, st.floats(1, 2000), pixels, pixels)
def test_what_is_under_the_cursor_stays_there_while_zooming(
    viewport: Viewport, scale: float, x: float, y: float
) -> None:
    place = viewport.place(x, y)
    assert viewport.scaled_to(scale, x, y).place(x, y) == pytest.approx(place, abs=1e-3)


@given(st.floats(60, 4000), st.floats(60, 3000))
def test_all_of_indonesia_fits_a_window_of_any_shape(width: float, height: float) -> None:
    box = fitted(INDONESIA, width, height).box
    assert box.west <= INDONESIA.west + 1e-6
    assert box.east >= INDONESIA.east - 1e-6
    assert box.south <= INDONESIA.south + 1e-6
    assert box.north >= INDONESIA.north - 1e-6


def canvas(width: int = 354, height: int = 100) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FF00FF"))
    return picture


def small_map(facts: Facts, region: Region) -> QImage:
    picture = canvas()
    painter = QPainter(picture)
    area = QRectF(0, 0, 354, 100)
    paint_small_map(painter, area, region, facts, PAPER, bundled_land())
    painter.end()
    return picture


def test_a_small_map_shows_the_region_in_its_middle(qapp: QApplication, facts: Facts) -> None:
    picture = small_map(facts, facts.region_by_code["33.74"])
    assert picture.pixelColor(177, 50) == QColor(PAPER.text)
    assert picture.pixelColor(5, 5) in (QColor(PAPER.sea), QColor(PAPER.land))


def land_in(picture: QImage) -> float:
    points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return sum(picture.pixelColor(*each) == QColor(PAPER.land) for each in points) / len(points)


@pytest.mark.parametrize("code", ["11.72", "21.03", "21.05", "71.04", "74.07", "81.03", "71.03"])
def test_the_small_map_of_an_island_that_is_not_drawn_shows_land_to_know_it_by(
    qapp: QApplication, facts: Facts, code: str
) -> None:
    picture = small_map(facts, facts.region_by_code[code])
    assert land_in(picture) > 0.08


def test_a_region_on_land_stays_in_the_middle_of_a_province_wide_map(
    qapp: QApplication, facts: Facts
) -> None:
    for code in ("33.74", "11.71", "62.71"):
        latitude, longitude = facts.region_by_code[code].position or (0.0, 0.0)
        view = surroundings(bundled_land(), 354, 100, longitude, latitude)
        assert view == Viewport(354, 100, longitude, latitude, 354 / 6.6)


def test_a_region_without_a_position_gets_no_small_map(qapp: QApplication, facts: Facts) -> None:
    fewer = lacking_one(facts)
    picture = small_map(fewer, fewer.regions[0])
    assert picture.pixelColor(177, 50) == QColor("#FF00FF")


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_certain_unclear_and_not_found_look_different(
    qapp: QApplication, facts: Facts, colours: Colours
) -> None:
    pictures = []
    for shape in Shape:
        example = next(each for each in dots_of(facts) if each.shape is shape)
        picture = canvas(20, 20)
        painter = QPainter(picture)
        paint_dot(painter, QPointF(10, 10), example, screen_colours(colours))
        painter.end()
        pictures.append(picture)
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]
    assert facts.status(example.region) is Status.NOT_FOUND


@given(st.floats(0, 354), st.floats(0, 100), st.integers(1, 80))
def test_a_label_stays_within_its_map(x: float, y: float, length: int) -> None:
    area = QRectF(0, 0, 354, 100)
    picture = canvas()
    painter = QPainter(picture)
    box = paint_label(painter, QPointF(x, y), "W" * length, " · Aceh", Room(area), PAPER)
    painter.end()
    assert area.contains(box)


@given(
    st.lists(st.tuples(st.floats(0, 400), st.floats(0, 200)), max_size=40),
    st.tuples(st.floats(0, 300), st.floats(0, 150)),
)
def test_a_label_hides_no_more_than_at_the_right_and_is_never_covered(
    dots: list[tuple[float, float]], corner: tuple[float, float]
) -> None:
    marks = [QRectF(x - 4, y - 4, 8, 8) for x, y in dots]
    cover, area, at = QRectF(*corner, 90, 40), QRectF(0, 0, 400, 200), QPointF(200, 100)
    picture = canvas()
    painter = QPainter(picture)

    def label(room: Room) -> QRectF:
        return paint_label(painter, at, "Kota Sabang", "", room, PAPER)

    def hidden(box: QRectF) -> int:
        return sum(map(box.intersects, marks))

    assert hidden(label(Room(area, (), marks))) <= hidden(label(Room(area)))
    assert not label(Room(area, (cover,), marks)).intersects(cover)
    painter.end()


def test_a_palette_that_is_not_ours_gets_its_own_two_colours_and_the_years_in_figures(
    qapp: QApplication, facts: Facts
) -> None:
    palette = QPalette(QColor("#000000"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#FFFF00"))
    map_colours = map_colours_of(palette)
    assert {map_colours.sea, map_colours.land, map_colours.surface} == {"#000000"}
    assert {map_colours.coast, map_colours.text, map_colours.rest, map_colours.warning} == {
        "#ffff00"
    }
    of_2017 = dot(facts, "33.74")
    view = Viewport(60, 60, of_2017.longitude, of_2017.latitude, 100)
    far, near = (dots_alone(of_2017, view, map_colours, zoom) for zoom in (1.0, 3.0))
    assert lit(near) > lit(far)
    assert near != dots_alone(replace(of_2017, year=2018), view, map_colours, 3.0)
    assert far == dots_alone(replace(of_2017, year=2018), view, map_colours, 1.0)


def dots_alone(each: Dot, view: Viewport, map_colours: MapColours, zoom: float) -> QImage:
    picture = canvas(60, 60)
    picture.fill(QColor(map_colours.land))
    painter = QPainter(picture)
    paint_dots(painter, QRectF(0, 0, 60, 60), view, (each,), map_colours, zoom)
    painter.end()
    return picture


def lit(picture: QImage) -> int:
    """How many points are not black."""
    return sum(picture.pixelColor(x, y).lightness() > 40 for x in range(60) for y in range(60))


def test_on_paper_nothing_but_black_white_and_greys(qapp: QApplication, facts: Facts) -> None:
    picture = small_map(facts, facts.region_by_code["11.72"])
    places = [(x, y) for x in range(0, 354, 3) for y in range(0, 100, 3)]
    colours = [picture.pixelColor(x, y) for x, y in places]
    assert len({colour.lightness() for colour in colours}) > 2
    assert all(colour.red() == colour.green() == colour.blue() for colour in colours)


@example(905.0, 470.0)
@given(st.floats(900, 2600), st.floats(380, 1400))
def test_the_inset_covers_no_region(facts: Facts, width: float, height: float) -> None:
    inset, camera = inset_in(QRectF(0, 0, width, height)), Camera()
    camera.resize(width, height, at_top=True)
    places = (camera.viewport.point(each.longitude, each.latitude) for each in dots_of(facts))
    assert inset is None or not any(inset.area.contains(QPointF(*at)) for at in places)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_a_screen_shows_what_a_file_shows(qapp: QApplication, facts: Facts, ratio: float) -> None:
    scene, map_colours = Scene.of(dots_of(facts), "Jawa"), screen_colours(LIGHT)
    pictures = []
    for hand in (Renderer(), ScreenRenderer()):
        picture = canvas(round(600 * ratio), round(300 * ratio))
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        view = fitted(INDONESIA, 600, 300)
        list(paint_scene(painter, QRectF(0, 0, 600, 300), view, scene, map_colours, hand))
        painter.end()
        pictures.append(picture)
    places = [(x, y) for x in range(0, pictures[0].width(), 2) for y in range(0, 300, 2)]
    first, second = ([each.pixelColor(x, y).lightness() for x, y in places] for each in pictures)
    far_off = sum(abs(one - other) > 60 for one, other in zip(first, second, strict=True))
    assert far_off < len(places) * 0.03


class _Heap(ctypes.Structure):
    """What glibc says of its heap (mallinfo2): ten sizes, in bytes."""

    _fields_ = (
        ("before", ctypes.c_size_t * 7),
        ("used", ctypes.c_size_t),
        ("after", ctypes.c_size_t * 2),
    )


def heap_used() -> int:
    """The bytes that are in use on the heap."""
    mallinfo2 = ctypes.CDLL(None).mallinfo2
    mallinfo2.restype = _Heap
    return int(mallinfo2().used)


def test_names_that_are_kept_weigh_no_more_than_their_pictures(qapp: QApplication) -> None:
    font, box, map_colours = qapp.font(), QRectF(20, 20, 120, 18), screen_colours(LIGHT)
    painter, hand = QPainter(picture := canvas(600, 300)), ScreenRenderer()
    hand.name(painter, box, "Kabupaten Pertama", font, map_colours)
    before = heap_used()
    for number in range(100):
        hand.name(painter, box, f"Kabupaten Nomor {number}", font, map_colours)
    each = (heap_used() - before) / 100
    painter.end()
    assert not picture.isNull()
    assert each < 3 * box.width() * box.height() * 4
