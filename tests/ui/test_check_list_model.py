"""The checked list as Qt sees it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.lists.answer import Certainty
from gmsc_desktop.lists.checker import Checker
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.ui.check_list.model import AnswersModel, Column
from gmsc_desktop.ui.choices.translation import Translation

LINES = ("Tangsel", "Semarang", "", "Jumlah", "Semarang", "Banyumass")


@pytest.fixture
def model(
    qapp: QApplication, translation: Translation, facts: Facts, finder: Finder
) -> Iterator[AnswersModel]:
    model = AnswersModel(facts)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    checker = Checker(facts, finder)
    model.begin(LINES)
    model.add([checker.check(line) for line in LINES[:2]])
    model.add([checker.check(line) for line in LINES[2:]])
    yield model
    assert tester.model() is model


def test_answers_come_in_the_order_of_the_list(model: AnswersModel) -> None:
    assert model.rowCount() == len(LINES)
    assert [model.index(row, Column.TYPED).data() for row in range(6)] == list(LINES)
    assert model.index(0, Column.REGION).data() == "Kota Tangerang Selatan"
    assert model.index(0, Column.YEARS).data() == "2017"


def test_one_certainty_can_be_picked_out_and_keeps_its_line_numbers(model: AnswersModel) -> None:
    model.show_only(Certainty.DOUBTFUL)
    assert [model.index(row, Column.NUMBER).data() for row in range(3)] == ["2", "5", "6"]
    model.show_only(None)
    assert model.rowCount() == len(LINES)


def test_putting_a_line_right_does_so_for_all_that_say_the_same(model: AnswersModel) -> None:
    choice = model.row(1).answer.choices[1]
    assert model.decide(model.line(1), choice) == 2
    assert model.index(1, Column.REGION).data() == choice.full_name
    assert model.index(4, Column.REGION).data() == choice.full_name
    assert model.next_waiting(-1) is None
    assert model.decide(model.line(4), None) == 1
    assert model.answers[4].region is None
    assert model.answers[1].region is choice


def test_what_was_put_right_comes_back_only_where_the_list_still_has_it(
    model: AnswersModel, facts: Facts, finder: Finder
) -> None:
    model.decide(model.line(3), facts.regions[0])
    model.decide(model.line(0), None)
    kept = dict(model.by_hand)
    shorter = ("Tangsel", "Jumlah")
    model.begin(shorter)
    model.add([Checker(facts, finder).check(line) for line in shorter])
    model.put_right(kept)
    assert [answer.region for answer in model.answers] == [None, None]
    assert model.by_hand == [(model.line(0), None)]


def test_a_row_is_spoken_as_a_sentence(model: AnswersModel) -> None:
    spoken = model.index(0, Column.NUMBER).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1, Tangsel, Kota Tangerang Selatan, singkatan, 2017, Pasti"
