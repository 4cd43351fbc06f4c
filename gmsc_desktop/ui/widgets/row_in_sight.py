"""The chosen row of a list stays in sight when something takes height from the list."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView


def keep_row_in_sight(view: QAbstractItemView, event: QResizeEvent) -> None:
    """Follow the current row if it could be seen, and the new height leaves it below the edge."""
    current = view.currentIndex()
    foot = view.visualRect(current).bottom()
    if event.size().height() <= foot < event.oldSize().height():
        view.scrollTo(current)
