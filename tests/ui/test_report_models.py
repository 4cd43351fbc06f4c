"""Charts, tables and comparisons as Qt sees them."""

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.charts import Order, cohort_chart, province_chart
from gmsc_desktop.reports.comparison import side_by_side
from gmsc_desktop.tables.cells import Row
from gmsc_desktop.ui.compare.columns_model import ColumnsModel
from gmsc_desktop.ui.statistics.bar_view import BarsModel
from gmsc_desktop.ui.widgets.rows_model import RowsModel

FAIL = QAbstractItemModelTester.FailureReportingMode.Warning
RIGHT = Qt.AlignmentFlag.AlignRight
ROWS: list[Row] = [("Nama", "Jumlah"), ("Bali", 9), ("Aceh", 3)]


def test_a_chart_has_a_row_for_each_bar(qapp: QApplication, facts: Facts) -> None:
    model = BarsModel(cohort_chart(facts, Language.INDONESIAN))
    tester = QAbstractItemModelTester(model, FAIL)
    assert [model.index(row, 0).data() for row in (0, 6)] == ["2017", "2024"]
    model.set_chart(province_chart(facts, Order.NAME, Language.ENGLISH))
    assert model.rowCount() == 38
    assert model.index(0, 0).data() == "Aceh"
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert tester.model() is model


def test_a_report_shows_numbers_at_the_right_and_speaks_in_rows(qapp: QApplication) -> None:
    model = RowsModel()
    tester = QAbstractItemModelTester(model, FAIL)
    assert (model.rowCount(), model.columnCount()) == (0, 0)
    model.set_rows(ROWS)
    assert model.index(1, 0).data() == "Aceh"
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Nama: Aceh, Jumlah: 3"
    sides = [
        model.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole) or 0 for column in (0, 1)
    ]
    assert [bool(side & RIGHT.value) for side in sides] == [False, True]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Jumlah"
    model.set_rows(((),))
    assert model.rowCount(QModelIndex()) == 0
    assert tester.model() is model


@pytest.mark.parametrize("count", [0, 1, 5])
def test_a_comparison_has_a_column_for_each_region(
    qapp: QApplication, facts: Facts, count: int
) -> None:
    model = ColumnsModel()
    tester = QAbstractItemModelTester(model, FAIL)
    regions = facts.regions[:count]
    model.set_rows(side_by_side(facts, regions, Language.ENGLISH, addresses=False))
    assert model.columnCount() == count
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(count)]
    assert names == [region.full_name for region in regions]
    heads = [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]
    assert ("Straight-line distance from the first" in heads) == (count > 1)
    # Qt asks for these while a model is made anew.
    beyond = (model.rowCount(), Qt.Orientation.Vertical), (count, Qt.Orientation.Horizontal)
    assert [model.headerData(section, side) for section, side in beyond] == [None, None]
    assert tester.model() is model


def test_a_comparison_in_the_other_language_has_the_same_cells_and_new_names_at_both_edges(
    qapp: QApplication, facts: Facts
) -> None:
    model, regions = ColumnsModel(), facts.regions[:3]
    tester = QAbstractItemModelTester(model, FAIL)
    model.set_rows(side_by_side(facts, regions, Language.INDONESIAN, addresses=False))
    cell = QPersistentModelIndex(model.index(1, 2))
    named: list[tuple[Qt.Orientation, int, int]] = []
    model.headerDataChanged.connect(lambda *edge: named.append(edge))
    model.reword(side_by_side(facts, regions, Language.ENGLISH, addresses=False))
    assert (cell.row(), cell.column()) == (1, 2)
    assert model.headerData(1, Qt.Orientation.Vertical) == "Kind"
    last = model.rowCount() - 1
    assert named == [(Qt.Orientation.Horizontal, 0, 2), (Qt.Orientation.Vertical, 0, last)]
    assert tester.model() is model
