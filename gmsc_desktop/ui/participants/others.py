"""Which other regions took part: those of the same province and of the same cohorts, as links."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region, Status
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.unasked import by_name
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import heading

_FIRST = 8


class Others(QWidget):
    """The first few of each group, a link to all of it, and one to put them side by side."""

    def __init__(self, facts: Facts, region: Region, requests: Requests) -> None:
        super().__init__()
        self._requests = requests
        self._region = region
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, GAP, 0, 0)
        self._column.setSpacing(4)
        years = facts.years(region)
        neighbours = facts.participants_of(region.province)
        self._add_head(self._title(neighbours, took_part=bool(years)))
        self._add_links(neighbours, Filters(Status.PARTICIPANT, province=region.province.code))
        for year in years:
            self._column.addSpacing(GAP)
            self._column.addWidget(heading(self.tr("Cohort %1").replace("%1", str(year))))
            self._add_links(facts.members(year), Filters(Status.PARTICIPANT, frozenset({year})))

    def _title(self, neighbours: tuple[Region, ...], *, took_part: bool) -> str:
        if not set(neighbours) - {self._region}:
            return self.tr("Other regions")
        found = self.tr("Found so far in %1")
        title = self.tr("Participants in %1") if took_part else found
        return title.replace("%1", self._region.province.name)

    def _add_head(self, title: str) -> None:
        compare = Link(self.tr("Compare…"))
        compare.setToolTip(self.tr("Put this region beside others (Ctrl+B)"))
        compare.clicked.connect(self._requests.compare)
        line = QHBoxLayout()
        line.addWidget(heading(title), 1)
        line.addWidget(compare)
        self._column.addLayout(line)

    def _add_links(self, regions: tuple[Region, ...], everything: Filters) -> None:
        others = sorted((each for each in regions if each is not self._region), key=by_name)
        if not others:
            return
        part = QWidget()
        flow = FlowLayout(part, gap=GROUP_GAP, line_gap=2)
        for region in others[:_FIRST]:
            link = Link(region.short_name)
            link.clicked.connect(lambda _=False, code=region.code: self._requests.show_region(code))
            flow.addWidget(link)
        if len(others) > _FIRST:
            more = Link(self.tr("all %n region(s)", "", len(regions)))
            more.clicked.connect(lambda: self._requests.list_regions(everything))
            flow.addWidget(more)
        self._column.addWidget(part)
