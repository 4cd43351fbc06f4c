"""Ideas are kept by their stars: only those that are meant, and the list stays where it is."""

import pytest
from PySide6.QtCore import Qt

from tests.helpers.ideas import SPACE, Ideas
from tests.helpers.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(window: Window) -> Ideas:
    window.widget.resize(1366, 768)
    return Ideas(window)


def test_a_drag_chooses_rows_and_saves_none_wherever_it_ends(page: Ideas) -> None:
    titles = page.titles()
    page.drag(page.words(1), page.words(2), page.words(3), page.words(4), page.star(4))
    assert page.chosen() == titles[1:5]
    assert page.saved_chip() == "Tersimpan, 0"
    assert not page.drags()


@pytest.mark.parametrize("to_star", [True, False])
def test_a_star_that_is_let_go_of_elsewhere_does_nothing(page: Ideas, *, to_star: bool) -> None:
    page.click_row(0)
    chosen = page.chosen()
    page.drag(page.star(2), page.star(4), page.star(5) if to_star else page.words(5))
    assert page.saved_chip() == "Tersimpan, 0"
    assert page.chosen() == chosen
    assert not page.drags()
    page.drag(page.star(2), page.star(4), page.star(2))
    assert page.saved_chip() == "Tersimpan, 1"


def test_two_quick_clicks_on_a_star_save_and_take_back(page: Ideas) -> None:
    page.click_row(2)
    page.double_click_star(2)
    assert page.saved_chip() == "Tersimpan, 0"
    page.click_star(2)
    assert page.saved_chip() == "Tersimpan, 1"


def test_two_quick_clicks_take_no_other_idea_away_that_came_under_the_mouse(page: Ideas) -> None:
    titles = page.save_rows(6)
    page.double_click_star(2)
    assert page.titles() == [*titles[:2], *titles[3:]]
    page.click_star(2)
    assert page.titles() == [*titles[:2], *titles[4:]]


@pytest.mark.parametrize("keys", [(SPACE,), (Qt.Key.Key_D, CONTROL)])
def test_what_is_kept_no_longer_leaves_its_place_to_its_neighbour(
    page: Ideas, window: Window, keys: tuple[Qt.Key, *tuple[Qt.KeyboardModifier, ...]]
) -> None:
    titles = page.save_rows(6)
    page.go_to(3)
    for neighbour in (4, 5, 2, 1, 0):
        window.press(*keys)
        assert page.shown() == titles[neighbour]
        assert page.chosen() == [titles[neighbour]]
    window.press(*keys)
    assert page.titles() == []
    assert page.shown() == ""


def test_of_several_that_are_kept_no_longer_the_next_below_takes_the_place(
    page: Ideas, window: Window
) -> None:
    titles = page.save_rows(6)
    page.go_to(1)
    window.press(Qt.Key.Key_Down, SHIFT)
    window.press(SPACE)
    assert page.titles() == [titles[0], *titles[3:]]
    assert page.shown() == titles[3]


@pytest.mark.parametrize("grouped", [False, True])
def test_a_star_that_is_clicked_far_below_leaves_the_list_where_it_is(
    page: Ideas, *, grouped: bool
) -> None:
    titles = page.save_rows(80)
    if grouped:
        page.choose("Kelompok", "per pilar")
        titles = page.titles()
    page.go_to(2)
    page.scroll_to(48)
    before = page.scrolled_to()
    page.click_star(50)
    assert page.titles() == [*titles[:50], *titles[51:]]
    assert page.shown() == titles[2]
    assert page.scrolled_to() == before > 0


def test_the_idea_that_is_shown_stays_until_other_words_are_typed(
    page: Ideas, window: Window
) -> None:
    page.search("sampah")
    page.click_row(4)
    shown = page.shown()
    page.choose("Kelompok", "per pilar")
    assert page.chosen() == [page.shown()] == [shown]
    page.ungroup()
    assert page.chosen() == [page.shown()] == [shown]
    window.press(Qt.Key.Key_D, CONTROL)
    page.toggle_saved()
    assert page.titles() == [shown]
    page.toggle_saved()
    assert page.shown() == shown
    page.search("umkm")
    assert page.shown() == page.titles()[0]
