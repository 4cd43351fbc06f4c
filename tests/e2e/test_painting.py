"""What is painted when a page is shown: each part of it, and none of them twice."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QWidget

from gmsc_desktop.ui.page_names import PageName
from tests.helpers.window import Window


class Paints(QObject):
    """Counts how often each of some widgets is painted."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self.counts: dict[QWidget, int] = dict.fromkeys(widgets, 0)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.counts[watched] += 1
        return False


@pytest.mark.parametrize("name", PageName, ids=lambda name: name.name)
def test_a_page_that_is_visited_again_paints_each_part_once(window: Window, name: PageName) -> None:
    elsewhere = next(page for page in PageName if page is not name)
    page = window.widget.show_page(name)
    window.settle_layout()
    seen = [each for each in page.findChildren(QLabel) if not each.visibleRegion().isEmpty()]
    window.widget.show_page(elsewhere)
    window.settle_layout()
    paints = Paints(seen)
    window.widget.show_page(name)
    window.settle_layout()
    assert set(paints.counts.values()) <= {1}
    assert all(paints.counts.values())


def test_a_click_on_a_filter_paints_the_list_once(window: Window) -> None:
    rows = window.widget.participants.table.viewport()
    for _on_and_off in range(4):
        window.settle_layout()
        paints = Paints([rows])
        window.click_chip("2019")
        window.settle_layout()
        assert paints.counts[rows] == 1
