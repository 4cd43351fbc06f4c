"""The order in which Tab goes through widgets: as they stand, not as they were made."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(tab_stops: Iterable[QWidget]) -> None:
    """Let Tab go through these, one after the other, from where the first one is."""
    for before, after in pairwise(tab_stops):
        QWidget.setTabOrder(before, after)


def tab_stops_in(part: QWidget) -> list[QWidget]:
    """Give what Tab can stop at in a part whose widgets were made in their order.

    The list that a drop-down opens is a window of its own.
    """
    inner = (each for each in part.findChildren(QWidget) if each.window() is part.window())
    return [each for each in inner if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
