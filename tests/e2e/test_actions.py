"""The keys and commands of the menus do what they say, wherever the person is."""

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from gmsc_desktop.ui.page_stack import PageName
from tests.helpers.out import Out
from tests.helpers.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def out(window: Window) -> Out:
    return Out(window)


# -- keys reach the window from every line to type in


def editors(window: Window) -> list[QWidget]:
    """What one can type in on the shown page."""
    page = window.widget.stack.page
    found: list[QLineEdit | QPlainTextEdit] = [
        *page.findChildren(QLineEdit),
        *page.findChildren(QPlainTextEdit),
    ]
    return [each for each in found if each.isVisible() and not each.isReadOnly()]


def test_at_the_start_with_the_cursor_in_the_search_box_the_list_is_exported(
    window: Window, out: Out
) -> None:
    window.type("solo")
    window.press(Qt.Key.Key_E, CONTROL)
    assert out.asked_for()[0].endswith(".xlsx")
    out.dismiss()


@pytest.mark.parametrize("page", PageName)
def test_no_line_to_type_in_keeps_a_key_of_the_menus(window: Window, page: PageName) -> None:
    window.widget.show_page(page)
    window.press(Qt.Key.Key_F, CONTROL)
    actions = window.widget.findChildren(QAction)
    keys = {keys[0] for each in actions for keys in each.shortcuts()}  # type: ignore[index]
    kept = [(each, key) for each in editors(window) for key in keys if is_kept(each, key)]
    # What types a letter is the editor's.
    assert all(not key.keyboardModifiers() for _, key in kept), kept


def is_kept(editor: QWidget, key: QKeyCombination) -> bool:
    """Whether an editor claims a key before the window is asked."""
    claim = QEvent.Type.ShortcutOverride
    event = QKeyEvent(claim, key.key(), key.keyboardModifiers())
    event.ignore()
    QApplication.sendEvent(editor, event)
    return event.isAccepted()
