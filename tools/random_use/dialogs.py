"""Answers dialogs and menus that the program waits for, since nobody else would.

File dialogs get no random input, which could delete somebody's files: they are answered with a
file of the scratch folder, or given up.
"""

from collections.abc import Sequence
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QThread, QTimer
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent, QWindow
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_EVERY, _SOON = 60, 5
"""Milliseconds."""
_STEMS = ("daftar", "hasil", "peta 1", "ä Ж +")
_SUFFIXES = ("", ".xlsx", ".csv", ".pdf", ".png", ".svg", ".XLSX", ".exe")


class Answers(QObject):
    """Looks often; `answered` counts."""

    def __init__(self, folder: Path, files: Sequence[Path], seed: str) -> None:
        super().__init__()
        self._folder = folder
        self._files = files
        self._chance = Random(f"{seed} answers")
        self.answered = 0
        self._look()

    def _look(self) -> None:
        # First, since an answer may lead to a question that waits for an answer in its turn.
        QTimer.singleShot(_EVERY, self, self._look)
        dialog = QApplication.activeModalWidget()
        dragged = _dragged()
        if dragged:
            # Whoever drags something closes no dialog meanwhile, and Qt could not bear it.
            QDrag.cancel()
            for picture in dragged:
                # Now and then one is left behind.
                picture.hide()
            # Once the drag has ended.
            QTimer.singleShot(_SOON, self, _release)
        elif isinstance(dialog, QFileDialog | QMessageBox | QPrintDialog):
            self.answered += 1
            self._answer(dialog)
        elif QThread.currentThread().loopLevel() > 1:
            self._end_waiting()

    def _answer(self, dialog: QDialog) -> None:
        if isinstance(dialog, QMessageBox) and dialog.buttons():
            self._chance.choice(dialog.buttons()).click()
        elif isinstance(dialog, QFileDialog) and self._chance.random() < 0.7:
            self._name_file(dialog)
        else:
            dialog.reject()

    def _name_file(self, dialog: QFileDialog) -> None:
        saves = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        new = self._folder / (self._chance.choice(_STEMS) + self._chance.choice(_SUFFIXES))
        file = new if saves else self._chance.choice(self._files)
        if saves and self._chance.random() < 0.5:
            dialog.selectNameFilter(self._chance.choice(dialog.nameFilters()))
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(str(file))
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _end_waiting(self) -> None:
        """Close what runs a loop of its own: a menu or a dialog."""
        menu: QWidget | None = QApplication.activePopupWidget()
        dialog = QApplication.activeModalWidget()
        if menu is not None:
            keys = [Qt.Key.Key_Down] * self._chance.randint(0, 5)
            last = self._chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape))
            for key in (*keys, last):
                if QApplication.activePopupWidget() is menu:
                    QTest.keyClick(menu, key)
        elif isinstance(dialog, QDialog):
            self.answered += 1
            dialog.reject()


def _release() -> None:
    """Let the button go, as whoever gave up a drag does in the end."""
    for each in QApplication.allWidgets():
        # A text that never hears of it would drag again each 100 ms.
        if isinstance(each, QPlainTextEdit | QTextEdit) and each.isVisible():
            place = QPointF(each.viewport().rect().center())
            released = QMouseEvent(
                QEvent.Type.MouseButtonRelease,
                place,
                each.viewport().mapToGlobal(place),
                Qt.MouseButton.LeftButton,
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(each.viewport(), released)


def _dragged() -> list[QWindow]:
    """Give the pictures of what is dragged just now."""
    windows = QGuiApplication.allWindows()
    return [
        each
        for each in windows
        if each.isVisible() and each.metaObject().className() == "QShapedPixmapWindow"
    ]
