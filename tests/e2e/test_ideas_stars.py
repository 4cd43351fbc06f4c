"""Ideas are kept by their stars: only those that are meant, and the list stays where it is."""

import pytest

from tests.helpers.ideas import Ideas
from tests.helpers.window import Window


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
