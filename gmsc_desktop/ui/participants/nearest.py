"""The participants nearest to a region, as links, with how far they are and what they did."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.ideas.nearest import Neighbour, nearest
from gmsc_desktop.reports.idea_wording import ideas_count
from gmsc_desktop.reports.neighbour_wording import NEAREST, STRAIGHT_LINE, distance_text
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import GAP, SMALL
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import heading, muted
from gmsc_desktop.ui.widgets.tab_order import tab_through

_FIRST, _MORE = 3, 10


class Nearest(QWidget):
    """The first three, and ten when more are asked for."""

    def __init__(self, facts: Facts, region: Region, requests: Requests) -> None:
        super().__init__()
        self._requests = requests
        self._near = nearest(facts, region, _MORE) or ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, GAP, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(heading(worded(NEAREST)))
        for each in self._near[:_FIRST]:
            self._column.addWidget(self._row(each))
        self._more = Link(self.tr("%n more", "", len(self._near) - _FIRST))
        self._more.setVisible(len(self._near) > _FIRST)
        self._more.clicked.connect(self._show_more)
        self._column.addWidget(self._more)
        distance = worded(STRAIGHT_LINE)
        self._column.addWidget(muted(f"{distance[0].upper()}{distance[1:]}.", SMALL))

    def _row(self, near: Neighbour) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        link = Link(near.region.short_name)
        link.clicked.connect(lambda: self._requests.show_region(near.region.code))
        line.addWidget(link)
        line.addWidget(muted(self._about(near), SMALL), 1)
        return row

    def _about(self, near: Neighbour) -> str:
        years = ", ".join(map(str, near.years))
        ideas = [worded(ideas_count(len(near.ideas)))] if near.ideas else []
        return " · ".join((worded(distance_text(near.km)), years, *ideas))

    def _show_more(self) -> None:
        """Show the others too; who came by keyboard goes on at the first of them."""
        at = self._column.indexOf(self._more)
        rows = [self._row(each) for each in self._near[_FIRST:]]
        for row in reversed(rows):
            self._column.insertWidget(at, row)
        links = [link for row in rows for link in row.findChildren(Link)]
        tab_through((self._more, *links))
        if self._more.hasFocus():
            links[0].setFocus()
        self._more.hide()
