"""Says over the map why no dot is left on it, and how to get them back."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gmsc_desktop.facts.model import Region
from gmsc_desktop.ui.map_page.ground import paint_ground
from gmsc_desktop.ui.theme import grown
from gmsc_desktop.ui.widgets.empty_state import EmptyState

_WIDTH = 360


class NothingLeft(EmptyState):
    """The empty state as a card, of the kind that a region has."""

    def __init__(self, years: Collection[int], parent: QWidget | None = None) -> None:
        super().__init__(years, parent)
        # The card paints its own ground, with round corners.
        self.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        width = grown(_WIDTH, self.fontMetrics())
        return QSize(width, self._column.heightForWidth(width))

    def explain(self, typed: str, near: Sequence[Region] = (), *, filtered: bool) -> None:
        super().explain(typed, near, filtered=filtered)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(QPainter(self), self)
