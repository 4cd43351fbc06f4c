"""A line to type in that can say what came of it elsewhere, for whoever hears the screen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from gmsc_desktop.ui.widgets.keys import is_step


def spoken_row(view: QAbstractItemView) -> str:
    """Give the current row of a list as the list says it."""
    first = view.currentIndex().siblingAtColumn(0)
    return str(first.data(Qt.ItemDataRole.AccessibleTextRole) or first.data() or "")


class SpokenBox(QLineEdit):
    """Has the focus while its keys choose among what was found; `outcome` says what is chosen.

    Whoever speaks for the window asks for it when typing and choosing pause.
    """

    outcome_changed = Signal()

    outcome: Callable[[], str] = str

    def speak_row_of(self, view: QAbstractItemView) -> None:
        """Say the current row of a list as the list would say it."""
        self.outcome = lambda: spoken_row(view)
        view.selectionModel().currentChanged.connect(lambda: self.outcome_changed.emit())


class ChoosingBox(SpokenBox):
    """Hands the keys that move in the list of what was found on to it, and says its row."""

    def __init__(self, found: QAbstractItemView, text: str = "") -> None:
        super().__init__(text)
        self._found = found
        self.speak_row_of(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_step(event):
            QCoreApplication.sendEvent(self._found, event)
        else:
            super().keyPressEvent(event)
