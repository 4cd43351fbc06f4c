"""Answers the dialog that asks where to save, as a person does."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from gmsc_desktop.ui.exporting.save_dialog import SaveDialog
from tests.helpers.window import Window


def save_dialog() -> SaveDialog:
    """The dialog that is open."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SaveDialog)
    return dialog


def offered_kinds() -> list[str]:
    """The endings that the open dialog offers."""
    return [name[name.index("*") + 1 : -1] for name in save_dialog().nameFilters()]


def proposed_folder() -> Path:
    """The folder that the open dialog shows."""
    return Path(save_dialog().directory().absolutePath())


def accept_file(window: Window, file: Path) -> None:
    """Type a name into the open dialog, press Enter, and wait until it is written."""
    name = save_dialog().findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(str(file))
    QTest.keyClick(name, Qt.Key.Key_Return)
    wait_for_files(window)


def choose_file(file: Path) -> None:
    """Choose a file as in the system's own dialog, which lets a folder vanish meanwhile."""
    dialog = save_dialog()
    dialog.fileSelected.emit(str(file))
    dialog.reject()


def wait_for_files(window: Window) -> None:
    """Wait until no file is being written."""
    window.wait_until(lambda: not window.widget.saver.running)
    window.settle()
