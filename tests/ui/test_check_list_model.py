"""The checked list as Qt sees it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.lists.answer import Certainty
from gmsc_desktop.lists.checker import Checker
from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.lists.table import pasted_table
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.ui.check_list.model import AnswersModel, Column
from gmsc_desktop.ui.choices.translation import Translation

LINES = ("Tangsel", "Semarang", "", "Jumlah", "Semarang", "Banyumass")


@pytest.fixture
def session(facts: Facts, finder: Finder) -> ListSession:
    session = ListSession(Checker(facts, finder))
    session.bring(pasted_table("\n".join(LINES)))
    return session


@pytest.fixture
def model(
    qapp: QApplication, translation: Translation, facts: Facts, session: ListSession
) -> Iterator[AnswersModel]:
    model = AnswersModel(facts, session)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.begin()
    for _ in session.steps():
        if len(session.answers) % 2 == 0:
            model.grow()
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


def test_a_row_that_waits_says_its_choices_by_their_numbers(
    model: AnswersModel, session: ListSession
) -> None:
    said = "2, Semarang, Kota/kabupaten?, lebih dari satu"
    assert model.spoken(1) == f"{said}, 1 Kota Semarang, 2 Kabupaten Semarang"
    session.decide(model.line(1), model.row(1).answer.choices[0])
    model.show_decisions()
    assert model.spoken(1) == "2, Semarang, Kota Semarang, dipilih sendiri, 2017, 2021, Pasti"


def test_what_was_decided_stays_in_sight(model: AnswersModel, session: ListSession) -> None:
    model.show_only(Certainty.DOUBTFUL)
    choice = model.row(0).answer.choices[1]
    session.decide(model.line(0), choice)
    model.show_decisions()
    assert [model.index(row, Column.REGION).data() for row in (0, 1)] == [choice.full_name] * 2
    assert session.next_waiting(-1) is None


def test_a_row_is_spoken_as_a_sentence(model: AnswersModel) -> None:
    spoken = model.index(0, Column.NUMBER).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1, Tangsel, Kota Tangerang Selatan, singkatan, 2017, Pasti"
