"""The head of the page: title, search, filters, and the cohorts as the map's legend."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region, Status
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.ui.map.regions_link import Offer, RegionsLink
from gmsc_desktop.ui.map_drawing.dots import Shape
from gmsc_desktop.ui.map_drawing.map_colours import map_colours_of
from gmsc_desktop.ui.map_drawing.map_painter import paint_mark
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.painting.theme import (
    GAP,
    GROUP_GAP,
    PAGE_INSET,
    PAGE_TITLE,
    colours_of,
    scaled_px,
)
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.filter_panel import FilterPanel
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.prose import heading, muted
from gmsc_desktop.ui.widgets.search_box import SearchBox
from gmsc_desktop.ui.widgets.tab_order import tab_through

_LEAST_SEARCH, _MOST_SEARCH = 180, 300
_MOST_OFFERED = 20
_STATUSES = (Status.PARTICIPANT, Status.AMBIGUOUS, Status.NOT_FOUND)


class MapHead(FilterPanel):
    """One control to learn: a chip of the legend shows its colour, its count, and filters."""

    page = PageName.MAP

    unplaced_chosen = Signal(str)
    by_place_chosen = Signal(str)
    outside_chosen = Signal(str)

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(facts, _STATUSES, parent)
        self.title = heading("", PAGE_TITLE)
        self.title.setWordWrap(False)
        self.title.setContentsMargins(0, 0, GAP, 0)
        self.search_box = SearchBox(small=True)
        self.save_button = Button("picture")
        self.unplaced_link, self.outside_link = RegionsLink(), RegionsLink()
        self.by_place_link = RegionsLink()
        self.by_place_link.region_chosen.connect(self.by_place_chosen)
        self.unplaced_link.region_chosen.connect(self.unplaced_chosen)
        self.outside_link.region_chosen.connect(self.outside_chosen)
        self.outside_link.rest_wanted.connect(self.clear)
        self._unplaced: tuple[Region, ...] = ()
        self._by_place: tuple[Sequence[Offer], bool] = ((), True)
        self._outside: tuple[Sequence[Offer], int] = ((), 0)
        self._legend_title = muted("")
        self._legend_title.setWordWrap(False)
        for year, chip in self._years.items():
            self._mark(chip, Shape.FILLED, year)
        for status, segment in self._statuses.items():
            self._mark(segment, Shape(status), None)
        self._lay_out()
        self.retranslate()

    def set_filters(self, filters: Filters, origin: PageName | None = None) -> None:
        """Choose these filters; a status that the legend lacks is shown as long as it holds."""
        super().set_filters(filters, origin)
        chip = self._statuses[Status.PARTICIPANT]
        chip.setVisible(filters.status is Status.PARTICIPANT)
        self._fit_search()

    def show_unplaced(self, regions: tuple[Region, ...]) -> None:
        """Name what matches but has no dot, since its position is not known."""
        self._unplaced = regions
        text = self.tr("%n without a position", "", len(regions))
        self.unplaced_link.offer(text, [(each.code, each.full_name) for each in regions])

    def show_by_place(self, offers: Sequence[Offer], *, drawn: bool) -> None:
        """Say which places bear the name; offer the first, and dots for all that have none yet."""
        self._by_place = offers, drawn
        text = self.tr("%n through the name of a village or kecamatan", "", len(offers))
        rest = "" if drawn or not offers else self.tr("Show all on the map")
        self.by_place_link.offer(text, offers[:_MOST_OFFERED], rest)

    def show_outside(self, offers: Sequence[Offer], more: int) -> None:
        """Offer what was found but has no dot, since the filters hide it; `more` does not fit."""
        self._outside = offers, more
        text = self.tr("%n outside the filters", "", len(offers) + more)
        rest = self.tr("%n more · clear filters", "", more) if more else ""
        self.outside_link.offer(text, offers, rest)

    def retranslate(self) -> None:
        """Word everything in the current language."""
        super().retranslate()
        self.title.setText(self.tr("Map"))
        self.search_box.set_hint(self.tr("Search the map…"))
        self.save_button.setText(self.tr("Save picture…"))
        self._legend_title.setText(self.tr("Cohort"))
        self.show_unplaced(self._unplaced)
        self.show_by_place(self._by_place[0], drawn=self._by_place[1])
        self.show_outside(*self._outside)
        self._fit_search()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_search()

    def _fit_search(self) -> None:
        """Leave the search box what the others of its row do not need."""
        others = [part for part in self._tools if part is not self.search_box]
        needed = sum(part.sizeHint().width() + GAP for part in others if not part.isHidden())
        free = self.width() - 2 * PAGE_INSET - needed
        least, most = (scaled_px(px, self.fontMetrics()) for px in (_LEAST_SEARCH, _MOST_SEARCH))
        self.search_box.setFixedWidth(max(least, min(most, free)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QColor(colours_of(self.palette()).line)
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)
        painter.fillRect(0, self._legend.y() - 1, self.width(), 1, line)

    def _mark(self, chip: Chip, shape: Shape, year: int | None) -> None:
        def paint(painter: QPainter, at: QPointF) -> None:
            paint_mark(painter, at, (shape, year), map_colours_of(chip.palette()), 1.15)

        chip.set_swatch(paint)

    def _lay_out(self) -> None:
        tools, self._legend = QWidget(), QWidget()
        first = FlowLayout(tools, gap=GAP, line_gap=GAP, last_at_right=True)
        second = FlowLayout(self._legend, gap=GAP, line_gap=GAP)
        for flow in (first, second):
            flow.setContentsMargins(PAGE_INSET, GROUP_GAP, PAGE_INSET, GROUP_GAP)
        self._tools: list[QWidget] = [self.title, self.search_box]
        self._tools += [self._island, self._province, self._kind, self.save_button]
        for part in self._tools:
            first.addWidget(part)
        chips = (*self._years.values(), *self._statuses.values())
        links = (self.by_place_link, self.unplaced_link, self.outside_link)
        for member in (self._legend_title, *chips, *links, self.in_force):
            second.addWidget(member)
        # Those that come while one types would else be last of all, behind the map.
        self.in_force.chips_made.connect(
            lambda: tab_through((*links, *self.in_force.chips, self._clear))
        )
        self._statuses[Status.PARTICIPANT].hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(tools)
        column.addWidget(self._legend)
