"""Whom to visit: the participants nearest to a region, and those like it, as links."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import PILLARS, Region
from gmsc_desktop.ideas.nearest import Neighbour, most_alike, nearest
from gmsc_desktop.reports.neighbour_wording import (
    ALIKE,
    NEAREST,
    NO_POSITION,
    STRAIGHT_LINE,
    alike_reason,
    neighbour_about,
)
from gmsc_desktop.reports.wording import pillar_name
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import GAP, SMALL
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.drop_down import DropDown
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.link_row import LinkRow
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted
from gmsc_desktop.ui.widgets.tab_order import tab_stops_in, tab_through

_FIRST, _MORE = 3, 10
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Nearest(QWidget):
    """The first three, of a pillar where one is chosen, and ten when more are asked for."""

    def __init__(self, facts: Facts, region: Region, requests: Requests) -> None:
        super().__init__()
        self._requests = requests
        self._facts, self._region = facts, region
        self._near: tuple[Neighbour, ...] = ()
        self._pillar = DropDown()
        self._rows = QWidget()
        self._lines = QVBoxLayout(self._rows)
        self._more = Link("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading(worded(NEAREST)))
        if region.position:
            self._add_nearest(column)
            self._show_first()
        else:
            column.addWidget(Prose(worded(NO_POSITION)))
        self._add_alike(column)

    def _add_nearest(self, column: QVBoxLayout) -> None:
        self._pillar.set_title(self.tr("Nearest participants with program unggulan of"))
        self._pillar.addItem(self.tr("All pillars"))
        for pillar in PILLARS:
            if self._facts.quick_wins_in(pillar):
                self._pillar.addItem(worded(pillar_name(pillar)), pillar)
        self._pillar.currentIndexChanged.connect(self._show_first)
        self._more.clicked.connect(self._show_more)
        plan = Link(self.tr("Plan of a study visit…"))
        plan.setToolTip(self.tr("Plan of a visit to the nearest three, on one page"))
        plan.clicked.connect(
            lambda: self._requests.show_plan(self._region.code, self._first_codes())
        )
        beside = Link(self.tr("Compare with the nearest…"))
        beside.setToolTip(self.tr("Put this region and the nearest three side by side"))
        beside.clicked.connect(
            lambda: self._requests.set_beside((self._region.code, *self._first_codes()))
        )
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        distance = worded(STRAIGHT_LINE)
        column.addWidget(self._pillar, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._rows)
        column.addWidget(self._more)
        column.addWidget(muted(f"{distance[0].upper()}{distance[1:]}.", SMALL))
        column.addWidget(plan)
        column.addWidget(beside)

    def _add_alike(self, column: QVBoxLayout) -> None:
        alike = most_alike(self._facts, self._region, _FIRST)
        if alike:
            column.addSpacing(GAP)
            column.addWidget(heading(worded(ALIKE)))
        for each in alike:
            reason = worded(alike_reason(self._region, each))
            column.addWidget(self._row(each.region, reason))

    def _show_first(self) -> None:
        """Show the nearest three with something of the pillar."""
        pillar = self._pillar.currentData()
        self._near = nearest(self._facts, self._region, _MORE, pillar) or ()
        for row in self._rows.findChildren(QWidget, options=_DIRECT):
            row.hide()
            row.deleteLater()
            row.setParent(None)
        self._add_rows(self._near[:_FIRST])
        self._more.setText(self.tr("%n more", "", len(self._near) - _FIRST))
        self._more.setVisible(len(self._near) > _FIRST)

    def _show_more(self) -> None:
        """Show the others too; who came by keyboard goes on at the first of them."""
        links = self._add_rows(self._near[_FIRST:])
        if self._more.hasFocus():
            links[0].setFocus()
        self._more.hide()

    def _add_rows(self, near: tuple[Neighbour, ...]) -> list[Link]:
        rows = [self._row(each.region, worded(neighbour_about(each))) for each in near]
        for row in rows:
            self._lines.addWidget(row)
        tab_through((self._pillar, *tab_stops_in(self._rows), self._more))
        return [link for row in rows for link in row.findChildren(Link)]

    def _row(self, region: Region, about: str) -> QWidget:
        row = LinkRow(region.short_name, about)
        row.link.clicked.connect(lambda: self._requests.show_region(region.code))
        return row

    def _first_codes(self) -> tuple[str, ...]:
        return tuple(each.region.code for each in self._near[:_FIRST])
