"""What is painted when a page is shown: each part of it, and none of them twice."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPixmap, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from gmsc_desktop.search.filters import Filters
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.painting.theme import colours_of
from tests.helpers.painted import painted_texts
from tests.helpers.window import Window


class Paints(QObject):
    """Counts how often each of some widgets is painted, or meets another event."""

    def __init__(self, widgets: Sequence[QWidget], met: QEvent.Type = QEvent.Type.Paint) -> None:
        super().__init__()
        self._met = met
        self.counts: dict[QWidget, int] = dict.fromkeys(widgets, 0)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is self._met and isinstance(watched, QWidget):
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


def test_a_filter_more_lays_the_list_out_once(window: Window) -> None:
    table = window.widget.participants.table
    for year in ("2017", "2018", "2019", "2021", "2022", "2023", "2024"):
        sizes = Paints([table], QEvent.Type.Resize)
        window.click_chip(year)
        window.settle_layout()
        assert sizes.counts[table] <= 1, year


@pytest.mark.parametrize("query", ["", "bandung", "lembang", "xyzzy"])
def test_a_part_of_the_list_is_painted_as_in_the_whole(window: Window, query: str) -> None:
    window.query(query)
    table = window.widget.participants.table
    table.selectRow(1)
    whole = table.viewport().grab().toImage()
    area = table.viewport().rect()
    for left in range(0, area.width() - 60, 90):
        for top in range(0, area.height() - 50, 70):
            part = QRect(left, top, 60, 50)
            picture = QPixmap(part.size())
            table.viewport().render(picture, QPoint(), QRegion(part))
            assert picture.toImage() == whole.copy(part).convertToFormat(picture.toImage().format())


def test_every_row_that_is_chosen_is_seen_to_be_and_no_other(window: Window) -> None:
    table = window.widget.participants.table
    control = Qt.KeyboardModifier.ControlModifier
    window.click_row(1)
    for row in (3, 4, 6, 4):
        place = table.visualRect(table.model().index(row, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, control, place)
    picture = table.viewport().grab().toImage()
    chosen = QColor(colours_of(table.palette()).selection)
    # Beside the names, from the first column to the last.
    for x in (6, table.horizontalHeader().length() - 6):
        colours = [picture.pixelColor(x, table.rowViewportPosition(row) + 6) for row in range(9)]
        assert [row for row, colour in enumerate(colours) if colour == chosen] == [1, 3, 6]


def test_a_row_outside_the_filters_is_one_text_from_its_first_column(window: Window) -> None:
    window.query("bandung")
    window.widget.participants.set_filters(Filters(years=frozenset({2018})))
    window.settle_layout()
    texts = painted_texts(window.widget.participants.table.viewport(), alone=True)
    assert "· 2017 · di luar saringan" in " ".join(texts)
    # Of the three in this province only the one within has a cell that names it.
    assert texts.count("Jawa Barat") == 1
