"""A line to type in that can say what came of it elsewhere, for whoever hears the screen."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLineEdit


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
