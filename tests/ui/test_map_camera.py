"""The map's view never loses Indonesia, and each way to a dot finds one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.ui.map_drawing.camera import MOST_ZOOM, Camera
from gmsc_desktop.ui.map_drawing.dots import dots_of
from gmsc_desktop.ui.map_drawing.projection import INDONESIA
from gmsc_desktop.ui.map_drawing.walk import Placed, towards, under

sizes = st.tuples(st.floats(100, 4000), st.floats(100, 3000))
moves = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.floats(-5000, 5000), st.floats(-5000, 5000)),
        st.tuples(st.just("zoom"), st.floats(0.1, 8), st.floats(0, 4000)),
        st.tuples(st.just("size"), st.floats(100, 4000), st.floats(100, 3000)),
    ),
    max_size=20,
)


@given(sizes, moves)
def test_whatever_one_does_indonesia_stays_in_sight(
    size: tuple[float, float], steps: list[tuple[str, float, float]]
) -> None:
    camera = Camera()
    camera.resize(*size, at_top=False)
    for kind, first, second in steps:
        if kind == "move":
            camera.move(first, second)
        elif kind == "zoom":
            camera.zoom_by(first, second, second)
        else:
            camera.resize(first, second, at_top=False)
        assert INDONESIA.holds(camera.viewport.longitude, camera.viewport.latitude)
        assert 1 - 1e-9 <= camera.zoom <= MOST_ZOOM + 1e-9


@given(sizes, sizes)
def test_another_window_size_keeps_the_place_and_the_zoom(
    first: tuple[float, float], second: tuple[float, float]
) -> None:
    camera = Camera()
    camera.resize(*first, at_top=False)
    camera.look_at(110.4, -7.0, 6)
    camera.resize(*second, at_top=False)
    assert camera.zoom == pytest.approx(6)
    assert (camera.viewport.longitude, camera.viewport.latitude) == pytest.approx((110.4, -7.0))


def test_at_the_closest_every_dot_stands_apart(facts: Facts) -> None:
    camera = Camera()
    camera.resize(1197, 575, at_top=True)
    camera.zoom_by(MOST_ZOOM)
    placed = all_placed(facts, camera)
    for dot, x, y in placed:
        assert under(placed, x, y, 13) == [dot]


def all_placed(facts: Facts, camera: Camera) -> Placed:
    return [(dot, *camera.viewport.point(dot.longitude, dot.latitude)) for dot in dots_of(facts)]


def test_the_nearest_dot_is_named_first(facts: Facts) -> None:
    camera = Camera()
    camera.resize(1197, 575, at_top=True)
    placed = all_placed(facts, camera)
    for dot, x, y in placed:
        found = under(placed, x, y, 20)
        assert dot in found
        places = [(left, top) for each in found for other, left, top in placed if other is each]
        far = [((left - x) ** 2 + (top - y) ** 2) for left, top in places]
        assert far == sorted(far)


@pytest.mark.parametrize("step", [(1, 0), (-1, 0), (0, 1), (0, -1)])
def test_a_step_goes_the_way_it_says(facts: Facts, step: tuple[int, int]) -> None:
    camera = Camera()
    camera.resize(1197, 575, at_top=True)
    placed = all_placed(facts, camera)
    where = {dot.region.code: (x, y) for dot, x, y in placed}
    for dot, x, y in placed:
        found = towards(placed, (x, y), step)
        if found:
            left, top = where[found.region.code]
            assert (left - x) * step[0] + (top - y) * step[1] > 0
            assert found is not dot


def test_no_dragging_leads_into_the_empty_sea(facts: Facts) -> None:
    camera = Camera()
    camera.towns = [(dot.longitude, dot.latitude) for dot in dots_of(facts)]
    camera.resize(1000, 500, at_top=False)
    for way in ((1, 0), (0, 1), (-1, 0), (0, -1), (1, 1), (-1, -1)):
        camera.go_home()
        camera.zoom_by(12)
        for _ in range(80):
            camera.move(way[0] * 90, way[1] * 90)
            assert any(camera.viewport.box.holds(*town) for town in camera.towns), way
