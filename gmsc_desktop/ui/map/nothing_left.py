"""Says over the map why no dot is left on it, and how to get them back."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from gmsc_desktop.facts.model import Region
from gmsc_desktop.search.found import Found
from gmsc_desktop.ui.map.background import paint_background
from gmsc_desktop.ui.map.regions_link import Offer
from gmsc_desktop.ui.painting.theme import scaled_px
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.empty_state import EmptyState
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.tab_order import tab_through

_WIDTH = 360
_MOST = 5


class NothingLeft(EmptyState):
    """The empty state as a card, of the kind that a region has."""

    outside_chosen = Signal(str)

    def __init__(self, requests: Requests) -> None:
        super().__init__(requests)
        self._links: list[Link] = []
        # The card paints its own background, with round corners.
        self.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        width = scaled_px(_WIDTH, self.fontMetrics())
        return QSize(width, self._column.heightForWidth(width))

    def explain(self, found: Found, near: Sequence[Region] = ()) -> None:
        super().explain(found, near)
        self.updateGeometry()

    def offer_outside(self, offers: Sequence[Offer]) -> None:
        """Offer by links what the filters hide; choosing one lifts them."""
        for link in self._links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = [self._link(*offer) for offer in offers[:_MOST]]
        for at, link in enumerate(self._links, 1):
            self._column.insertWidget(at, link)
        tab_through((*self._links, *self.tab_stops))
        self.updateGeometry()

    def _link(self, code: str, label: str) -> Link:
        link = Link(label)
        link.clicked.connect(lambda: self.outside_chosen.emit(code))
        return link

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_background(QPainter(self), self)
