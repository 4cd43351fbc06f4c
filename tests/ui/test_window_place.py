"""The window comes back where it was, if a person can still take hold of it there."""

import pytest
from PySide6.QtCore import QRect

from gmsc_desktop.ui.frame.window_place import seen_place
from tests.conftest import OpenWindow

LAPTOP = QRect(0, 0, 1366, 728)
BESIDE = QRect(1366, 0, 2560, 1400)
ABOVE = QRect(0, -1080, 1920, 1080)


@pytest.mark.parametrize(
    ("place", "screens"),
    [
        (QRect(80, 40, 1200, 640), [LAPTOP]),
        (QRect(1500, 100, 1200, 720), [LAPTOP, BESIDE]),
        (QRect(100, -900, 1200, 720), [LAPTOP, ABOVE]),
        (QRect(1290, 100, 1200, 640), [LAPTOP]),
        (QRect(80, 40, 1200, 640), []),
    ],
    ids=["laptop", "second screen", "screen above", "partly outside", "no screen known"],
)
def test_a_place_whose_title_is_seen_is_kept(place: QRect, screens: list[QRect]) -> None:
    assert seen_place(place, screens) == place


@pytest.mark.parametrize(
    "place",
    [
        QRect(1500, 100, 1200, 640),
        QRect(-1190, 100, 1200, 640),
        QRect(1330, 100, 1200, 640),
        QRect(80, 900, 1200, 640),
        QRect(80, -300, 1200, 640),
    ],
    ids=["screen gone", "too far left", "only a corner", "too low", "title above"],
)
def test_else_it_comes_to_the_middle_of_the_first_screen(place: QRect) -> None:
    found = seen_place(place, [LAPTOP])
    assert found.size() == place.size()
    assert abs((found.center() - LAPTOP.center()).manhattanLength()) <= 2


def test_a_window_of_a_larger_screen_fits_the_one_that_is_left() -> None:
    found = seen_place(QRect(3000, 100, 2400, 1300), [LAPTOP])
    assert LAPTOP.contains(found)


@pytest.mark.parametrize("place", [QRect(80, 24, 1200, 720), QRect(80, 24, 1600, 640)])
def test_a_window_fits_with_its_frame_above_the_bar_of_the_system(place: QRect) -> None:
    found = seen_place(place, [LAPTOP])
    assert LAPTOP.contains(found.adjusted(-8, -32, 8, 8))


def test_the_first_window_on_a_small_screen_has_all_of_it_and_the_next_its_last_place(
    open_window: OpenWindow,
) -> None:
    first = open_window()
    assert first.widget.isMaximized()
    first.widget.showNormal()
    first.widget.setGeometry(50, 60, 900, 600)
    first.settle()
    first.widget.close()
    again = open_window().widget
    assert not again.isMaximized()
    assert again.geometry() == QRect(50, 60, 900, 600)


def test_the_first_window_has_its_usual_size_once_it_is_no_longer_maximised(
    open_window: OpenWindow,
) -> None:
    window = open_window()
    window.widget.showNormal()
    window.settle()
    inside = window.widget.screen().availableGeometry()
    assert inside.contains(window.widget.geometry().adjusted(-8, -32, 8, 8))
    assert window.widget.width() == min(1366, inside.width() - 16)


@pytest.mark.fault(
    what="The screen that the window was on is gone",
    cause="The window is closed at 9000, 9000 and opened again.",
    sees="The window, in the middle of the first screen.",
    kept="Its size, as far as the screen has room.",
)
def test_the_real_window_comes_back_from_a_screen_that_is_gone(open_window: OpenWindow) -> None:
    window = open_window()
    window.widget.setGeometry(9000, 9000, 900, 600)
    window.settle()
    window.widget.close()
    again = open_window().widget
    assert again.screen().availableGeometry().contains(again.geometry().center())
