"""What stands in the place of results when nothing is found: why, and what to try."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.facts.model import Region
from gmsc_desktop.search.found import Found
from gmsc_desktop.search.typed import shortened
from gmsc_desktop.ui.painting.theme import GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.near_names import NearNames
from gmsc_desktop.ui.widgets.prose import Prose, breakable
from gmsc_desktop.ui.widgets.tab_order import tab_stops_in, tab_through


class EmptyState(QWidget):
    """One sentence at the top left, and a link for each way out."""

    filters_cleared = Signal()
    query_cleared = Signal()

    def __init__(self, requests: Requests) -> None:
        super().__init__()
        self._found = Found()
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        self.sentence = Prose()
        self.check_list, self.clear_filters, self.clear_query = Link(""), Link(""), Link("")
        self.check_list.clicked.connect(lambda: requests.check_list(self._typed))
        self.clear_filters.clicked.connect(self.filters_cleared)
        self.clear_query.clicked.connect(self.query_cleared)
        self._near = NearNames(requests)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, PAGE_INSET)
        column.setSpacing(GROUP_GAP)
        column.addWidget(self.sentence)
        for way_out in (self.check_list, self.clear_filters, self._near, self.clear_query):
            column.addWidget(way_out)
        column.addStretch(1)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it stands."""
        near = tab_stops_in(self._near)
        return (self.check_list, self.clear_filters, *near, self.clear_query)

    def explain(self, found: Found, near: Sequence[Region] = ()) -> None:
        """Say that nothing matches and what is `near`, or that filters hide what does."""
        self._found = found
        self._near.offer(near)
        tab_through(self.tab_stops)
        self.retranslate()

    def retranslate(self) -> None:
        """Word it in the current language."""
        self.sentence.setText(self._sentence())
        self._offer(
            self.check_list, self.tr("Check them in Check a list"), wanted=self._found.typed.is_list
        )
        self._offer(self.clear_filters, self.tr("Clear filters"), wanted=bool(self._found.matches))
        self._offer(self.clear_query, self.tr("Clear the search"), wanted=bool(self._typed))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @property
    def _typed(self) -> str:
        return self._found.typed.text.strip()

    def _sentence(self) -> str:
        if self._found.typed.is_list:
            lines = len(self._found.typed.lines)
            return self.tr("%Ln line(s) at once: here one name is searched at a time.", "", lines)
        if self._found.matches:
            return self.tr("No result with these filters.")
        if self._found.asked:
            return self.tr("Nothing fits all of it. Take a filter away above, or ask otherwise.")
        text = self.tr("No region matches “%1”. Try a kecamatan, an old name, or fewer letters.")
        return text.replace("%1", breakable(shortened(self._typed)))

    def _offer(self, link: Link, text: str, *, wanted: bool) -> None:
        link.setText(text)
        link.setAccessibleName(text)
        link.updateGeometry()
        link.setVisible(wanted)
