"""In a menu of choices one goes to a choice by typing its beginning."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gmsc_desktop.ui.widgets.choice_menu import ChoiceMenu

NAMES = ("Aceh\t23", "DKI Jakarta\t6", "Jambi\t11", "Jawa Barat\t27", "Jawa Tengah\t35")


@pytest.fixture
def menu(qtbot: QtBot) -> Iterator[ChoiceMenu]:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    menu = ChoiceMenu(owner)
    for name in NAMES:
        menu.addAction(name).setEnabled(not name.startswith("Jambi"))
    menu.popup(owner.pos())
    yield menu
    menu.close()


@pytest.mark.parametrize(
    ("typed", "reached"),
    [("j", "Jawa Barat"), ("jawa t", "Jawa Tengah"), ("JAK", "DKI Jakarta"), ("ac", "Aceh")],
)
def test_letters_lead_to_the_choice_that_begins_so(
    menu: ChoiceMenu, typed: str, reached: str
) -> None:
    QTest.keyClicks(menu, typed)
    assert menu.activeAction().text().split("\t")[0] == reached


def test_the_same_letter_again_leads_to_the_next_that_begins_so(menu: ChoiceMenu) -> None:
    reached = []
    for letter in "jjjj":
        QTest.keyClicks(menu, letter)
        reached.append(menu.activeAction().text().split("\t")[0])
    assert reached == ["Jawa Barat", "Jawa Tengah", "DKI Jakarta", "Jawa Barat"]


def test_a_letter_that_commands_is_not_typed(menu: ChoiceMenu) -> None:
    QTest.keyClicks(menu, "d", Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(menu, "j")
    assert menu.activeAction().text().split("\t")[0] == "Jawa Barat"


def test_what_nothing_begins_with_moves_nothing(menu: ChoiceMenu) -> None:
    QTest.keyClicks(menu, "jawax")
    assert menu.activeAction().text().split("\t")[0] == "Jawa Barat"


def test_enter_chooses_what_the_letters_led_to(menu: ChoiceMenu) -> None:
    chosen: list[str] = []
    menu.triggered.connect(lambda action: chosen.append(action.text()))
    QTest.keyClicks(menu, "dki")
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen == ["DKI Jakarta\t6"]


def test_a_menu_that_scrolls_stays_where_it_is(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    menu = ChoiceMenu(owner)
    menu.setStyleSheet("QMenu { menu-scrollable: 1 }")
    menu.setMaximumHeight(300)
    for number in range(60):
        menu.addAction(f"Kota {number}")
    menu.popup(QPoint(100, 200))
    # Qt has moved it up, as if it had all of its height.
    menu.move(100, 200)
    for typed in ("kota 9", "kota 55", "kota 30"):
        choice = next(each for each in menu.actions() if each.text().lower() == typed)
        menu.go_to(choice)
        assert menu.pos() == QPoint(100, 200)
        assert menu.rect().contains(menu.actionGeometry(choice))
    menu.close()
