"""Answers the dialog that asks where to save, as a person does."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from gmsc_desktop.ui.exporting.save_dialog import SaveDialog
from tests.helpers.window import Window


def offered_kinds() -> list[str]:
    """The endings that the open dialog offers."""
    return [name[name.index("*") + 1 : -1] for name in _dialog().nameFilters()]


def accept_file(window: Window, file: Path) -> None:
    """Type a name into the open dialog, and press Enter."""
    name = _dialog().findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(str(file))
    QTest.keyClick(name, Qt.Key.Key_Return)
    window.settle()


def _dialog() -> SaveDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SaveDialog)
    return dialog
