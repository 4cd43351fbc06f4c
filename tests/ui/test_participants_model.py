"""The list as Qt sees it: a correct model that speaks its rows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.match import Match
from gmsc_desktop.search.sections import sections
from gmsc_desktop.ui.choices.translation import Translation
from gmsc_desktop.ui.participants.table_model import Column, ParticipantsModel
from tests.helpers.asking import ask

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(
    qapp: QApplication, translation: Translation, facts: Facts
) -> Iterator[ParticipantsModel]:
    model = ParticipantsModel(facts)
    # Without a reference the tester would be gone before it saw anything.
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield model
    assert tester.model() is model


def show(model: ParticipantsModel, matches: tuple[Match, ...]) -> None:
    model.set_parts(sections(matches, matches), Filters())


def test_rows_come_and_go_as_qt_demands(model: ParticipantsModel, finder: Finder) -> None:
    for typed in ("", "kota", "xyzzy", "solok"):
        show(model, ask(finder, typed))
        assert model.rowCount() == len(ask(finder, typed))


@pytest.mark.parametrize("column", list(Column))
def test_every_column_sorts_both_ways_and_goes_back(
    model: ParticipantsModel, finder: Finder, column: Column
) -> None:
    show(model, ask(finder, ""))
    order = [model.row(row).region.code for row in range(model.rowCount())]
    model.sort(column, UP)
    first = str(model.index(0, column).data())
    model.sort(column, DOWN)
    last = str(model.index(0, column).data())
    assert first != last
    model.sort(-1, UP)
    assert [model.row(row).region.code for row in range(model.rowCount())] == order


def test_a_list_in_name_order_that_is_sorted_by_name_moves_no_row(
    model: ParticipantsModel, finder: Finder
) -> None:
    show(model, ask(finder, ""))
    order = [model.row(row).region.code for row in range(model.rowCount())]
    model.sort(Column.NAME, UP)
    assert [model.row(row).region.code for row in range(model.rowCount())] == order


def test_a_chosen_row_moves_with_its_region_when_sorted(
    model: ParticipantsModel, finder: Finder
) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    show(model, ask(finder, ""))
    chosen = QPersistentModelIndex(model.index(model.row_of("11.72") or 0, 0))
    model.sort(Column.PROVINCE, DOWN)
    assert model.row(chosen.row()).region.code == "11.72"


@pytest.mark.parametrize("order", [UP, DOWN])
@pytest.mark.parametrize("column", list(Column))
def test_no_row_goes_out_of_sight_when_sorted(
    model: ParticipantsModel, finder: Finder, column: Column, order: Qt.SortOrder
) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    matches = finder.find("semarang").matches
    model.set_parts(sections(matches, matches), Filters())
    shown = {row: model.row(row).match for row in range(model.rowCount()) if not model.note(row)}
    kept = {row: QPersistentModelIndex(model.index(row, 0)) for row in shown}
    assert 5 < len(shown) < len(matches)
    model.sort(column, order)
    assert {row: model.row(kept[row].row()).match for row in shown} == shown


def test_a_row_speaks_as_a_sentence(model: ParticipantsModel, finder: Finder) -> None:
    show(model, ask(finder, "kota sabang"))
    spoken = model.index(0, Column.NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == ("Kota Sabang, Aceh. Pernah ikut Gerakan Menuju Smart City: angkatan 2023.")
