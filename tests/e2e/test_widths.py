"""The tables use the room that there is: what matters is not off screen, nor a stump."""

import pytest
from PySide6.QtWidgets import QTableView

from gmsc_desktop.ui.data.models import CohortColumn, SourceColumn
from gmsc_desktop.ui.participants.table_model import Column
from tests.helpers.check_list import CheckList
from tests.helpers.reading import data_page
from tests.helpers.window import Window

SIZES = [(1200, 720), (1024, 700)]
LONG_LIST = "\n".join(["Kota Semarang", "Kab. Banjarnegara", "Salatiga", "xyzzy"] * 20)


def sideways(table: QTableView) -> int:
    """How many pixels of a table can only be seen after moving it sideways."""
    return table.horizontalScrollBar().maximum()


@pytest.mark.parametrize("size", SIZES)
def test_a_checked_list_shows_every_column(window: Window, size: tuple[int, int]) -> None:
    window.widget.resize(*size)
    page = CheckList(window)
    page.paste(LONG_LIST)
    window.settle_layout()
    assert sideways(page.table()) == 0


@pytest.mark.parametrize("size", SIZES)
def test_titles_and_remarks_of_the_data_are_more_than_a_stump(
    window: Window, size: tuple[int, int]
) -> None:
    window.widget.resize(*size)
    page = data_page(window)
    window.settle_layout()
    assert sideways(page.sources.table) == sideways(page.cohorts) == 0
    assert page.sources.table.columnWidth(SourceColumn.TITLE) >= 220
    assert page.cohorts.columnWidth(CohortColumn.REMARK) >= 160


@pytest.mark.parametrize("size", SIZES)
def test_the_names_of_provinces_are_whole_while_that_of_the_region_has_room_to_spare(
    window: Window, size: tuple[int, int]
) -> None:
    window.widget.resize(*size)
    window.query("kabupaten banjar")
    window.settle_layout()
    table = window.widget.participants.table
    needed = table.fontMetrics().horizontalAdvance("Kalimantan Selatan") + 16
    assert table.columnWidth(Column.PROVINCE) >= needed
    assert sideways(table) == 0


@pytest.mark.parametrize("text_first", [True, False])
@pytest.mark.parametrize("small", [(800, 560), (1024, 700)])
def test_the_detail_is_as_wide_as_before_after_a_while_with_large_text_in_a_small_window(
    window: Window, small: tuple[int, int], *, text_first: bool
) -> None:
    window.widget.resize(1200, 720)
    window.settle_layout()
    before = window.widget.participants.splitter.sizes()
    window.widget.resize(*small)
    window.widget.preferences.use_text_size(200)
    window.settle_layout()
    if not text_first:
        window.widget.resize(1200, 720)
        window.settle_layout()
    window.widget.preferences.use_text_size(100)
    window.settle_layout()
    window.widget.resize(1200, 720)
    window.settle_layout()
    assert window.widget.participants.splitter.sizes() == before
