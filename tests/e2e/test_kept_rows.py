"""Where the keys are in a table, they stay: in another language, size or order."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QDesktopServices

from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.data.models import SourceColumn
from tests.helpers.compare import Compare, compare_with
from tests.helpers.reading import data_page
from tests.helpers.statistics import COHORTS, ISLANDS, PROVINCES, Statistics
from tests.helpers.window import Window


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the browser is asked for."""
    addresses: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: addresses.append(url.toString()))
    return addresses


@pytest.mark.parametrize("column", [None, SourceColumn.PUBLISHER, SourceColumn.CLARITY])
def test_the_source_with_the_keys_opens_in_the_other_language_too(
    window: Window, opened: list[str], column: SourceColumn | None
) -> None:
    sources = data_page(window).sources
    if column is not None:
        sources.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    sources.table.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        window.press(key)
    window.press(Qt.Key.Key_F8)
    window.press(Qt.Key.Key_Return)
    assert len(opened) == 2
    assert opened[0] == opened[1]
    row = sources.filter.mapToSource(sources.table.currentIndex()).row()
    assert opened[0] == sources.model.use(row).source.address


def test_enter_where_no_source_is_current_opens_none(window: Window, opened: list[str]) -> None:
    table = data_page(window).sources.table
    table.setFocus()
    table.setCurrentIndex(QModelIndex())
    window.press(Qt.Key.Key_Return)
    assert opened == []


def test_the_cohort_that_is_chosen_is_the_same_in_the_other_language(window: Window) -> None:
    page = data_page(window)
    page.cohorts.setFocus()
    page.cohorts.selectRow(6)
    window.press(Qt.Key.Key_F8)
    assert page.cohort == 2024
    assert page.cohorts_model.index(6, 4).data().split()[1] == "of"
    window.press(Qt.Key.Key_Return)
    assert page.sources.years.text() == "Cohort: 2024"


@pytest.mark.parametrize("command", [Command.LARGER, Command.OTHER_LANGUAGE])
@pytest.mark.parametrize("chart", [COHORTS, ISLANDS, PROVINCES])
def test_the_same_cell_of_a_chart_s_table_is_current_in_another_size_and_language(
    window: Window, chart: int, command: Command
) -> None:
    page = Statistics(window)
    page.show_tables()
    page.table(chart).setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        window.press(key)
    window.widget.menu_actions[command].trigger()
    window.settle()
    current = page.table(chart).currentIndex()
    assert (current.row(), current.column()) == (2, 1)


def test_the_province_of_a_table_is_current_in_another_order_and_listed(window: Window) -> None:
    page = Statistics(window)
    page.order_by("Nama")
    page.show_tables()
    page.table(PROVINCES).selectRow(page.labels(PROVINCES).index("Banten"))
    page.order_by("Jumlah")
    assert page.labels(PROVINCES)[2] != "Banten"
    page.table(PROVINCES).setFocus()
    window.press(Qt.Key.Key_Return)
    assert window.chip("Provinsi: Banten").isChecked()


@pytest.mark.parametrize("chart", [COHORTS, ISLANDS, PROVINCES])
def test_chart_and_table_go_on_where_the_other_was(window: Window, chart: int) -> None:
    page = Statistics(window)
    page.focus(chart)
    for _ in range(2):
        window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_F8)
    assert page.current_label(chart) == page.labels(chart)[2]
    page.show_tables()
    assert page.table(chart).currentIndex().row() == 2
    page.table(chart).setFocus()
    window.press(Qt.Key.Key_Down)
    page.show_bars()
    assert page.current_label(chart) == page.labels(chart)[3]


@pytest.fixture
def compare(window: Window) -> Compare:
    """Three regions side by side."""
    compare_with(window, "kota denpasar")
    compare = Compare(window)
    for name in ("kota sabang", "kota semarang"):
        compare.pick(name)
    return compare


@pytest.mark.parametrize("command", [Command.LARGER, Command.OTHER_LANGUAGE])
def test_the_region_that_is_compared_is_shown_in_another_size_and_language(
    compare: Compare, window: Window, command: Command
) -> None:
    compare.press_in_column(2, 1, Qt.Key.Key_Down)
    window.widget.menu_actions[command].trigger()
    window.settle()
    compare.press(Qt.Key.Key_Return)
    assert "Kota Semarang" in window.detail()
    window.wait_until(lambda: compare.cut_off() == [])


@pytest.mark.parametrize("command", [Command.LARGER, Command.OTHER_LANGUAGE])
def test_the_region_of_a_province_is_shown_in_another_size_and_language(
    compare: Compare, window: Window, command: Command
) -> None:
    compare.choose_province("Jawa Timur")
    compare.press_in_row(0, Qt.Key.Key_Down)
    window.widget.menu_actions[command].trigger()
    window.settle()
    compare.press(Qt.Key.Key_Return)
    assert "Kabupaten Ponorogo" in window.detail()


@pytest.mark.parametrize("command", [Command.LARGER, Command.OTHER_LANGUAGE])
def test_the_region_with_the_keys_is_taken_away_in_another_size_and_language(
    compare: Compare, window: Window, command: Command
) -> None:
    compare.focus_chip("Kota Sabang")
    window.widget.menu_actions[command].trigger()
    window.settle()
    compare.press(Qt.Key.Key_Space)
    assert compare.names() == ["Kota Denpasar", "Kota Semarang"]
