"""The page Peta: what is typed and chosen becomes dots, and a dot becomes a card."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.reports.listing import Listing
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.found import Found
from gmsc_desktop.search.sections import Sections, regions_of
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.map.head import MapHead
from gmsc_desktop.ui.map.map_export import MapExport
from gmsc_desktop.ui.map.nothing_left import NothingLeft
from gmsc_desktop.ui.map.region_card import RegionCard
from gmsc_desktop.ui.map.view import STEP, MapView
from gmsc_desktop.ui.map.words import RegionWords
from gmsc_desktop.ui.map.zoom_buttons import ZoomButtons
from gmsc_desktop.ui.map_drawing.dots import Dot, dots_of
from gmsc_desktop.ui.map_drawing.land import bundled_land
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.painting.theme import GAP, PAGE_INSET
from gmsc_desktop.ui.requests import Export, Requests
from gmsc_desktop.ui.searcher import Searcher
from gmsc_desktop.ui.widgets.filtered_page import FilteredPage
from gmsc_desktop.ui.widgets.keys import is_back, is_enter

_CLOSE_LOOK = 4.0
"""How much enlarged a region is shown that somebody asked for by name."""


class MapPage(FilteredPage):
    """Other pages ask for a region by `show_region`, and share the filters."""

    def __init__(self, facts: Facts, finder: Finder, requests: Requests) -> None:
        super().__init__(requests)
        self._facts = facts
        self._sieve = finder.sieve
        self._searcher = Searcher(finder, self)
        self._found = Found()
        self._all_places = False
        self._shown: list[Region] = []
        self._parts = Sections()
        self._placed: dict[str, Dot] = {}
        self._last = ""
        self.head = self.filter_bar = MapHead(facts)
        self.view = MapView(RegionWords(facts))
        placed = (region.position for region in facts.regions if region.position)
        self.view.camera.towns = [(longitude, latitude) for latitude, longitude in placed]
        self.card = RegionCard(facts, requests)
        self.zoom_buttons = ZoomButtons()
        self.empty = NothingLeft(requests)
        self._export = MapExport(facts, self.view)
        self._lay_out()
        self._connect()
        self._searcher.search("")

    @property
    def settled(self) -> bool:
        """Whether all that was typed for is shown."""
        return not self._searcher.pending

    @property
    def region(self) -> Region | None:
        """The region that the card tells of."""
        return self.card.region

    @property
    def listing(self) -> Listing:
        """All that the filters leave on the map."""
        found, _ = self._found.under(self.filters)
        whole = len(regions_of(found.counted(all_places=self._all_places)))
        return Listing(tuple(self._shown), found.typed.text, self.filters, whole)

    @property
    def picture(self) -> Export:
        """What the map shows, as something to save."""
        return self._export.of(self.listing)

    def set_filters(self, filters: Filters, origin: PageName | None = None) -> None:
        """Choose what another page chose; no query or look of before must hide all of it."""
        if filters == self.filters:
            # The other page repeats what was chosen here: the map is under somebody's hand.
            return
        self.head.set_filters(filters, origin)
        if not self._shown:
            self.head.search_box.clear()
        self.view.keep_some_in_sight()

    def show_region(self, code: str) -> None:
        """Show a region in the middle, whatever the filters hide around it."""
        self._select(self._facts.region_by_code[code])
        if code in self._placed:
            self.view.look_at(self._placed[code], _CLOSE_LOOK)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_cohort(self, year: int) -> bool:
        self.head.search_box.clear()
        self.head.set_filters(Filters(years=frozenset({year})))
        return True

    def retranslate(self) -> None:
        """Word everything that the facts say in the current language."""
        self._filter()

    def stop(self) -> None:
        """End what works in the background."""
        self._searcher.stop()

    def announce(self) -> None:
        """Say how much is shown, and how to go about it."""
        self.result_changed.emit(self._last or self._sum())
        if problem := bundled_land().problem:
            self.requests.show_error(problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.card.fit(self.view.height())

    def _sum(self) -> str:
        total = len(self._facts.regions)
        if len(self._shown) < total:
            text = self.tr("%n of %1 region(s) on the map", "", len(self.view.dots))
            if self._parts.beyond:
                text += self.tr(", %n outside the filters", "", self._parts.beyond)
            return text.replace("%1", str(total))
        text = self.tr(
            "%1 participants among %2 kabupaten and kota · coloured by first cohort · "
            "click a dot to choose it, wheel to zoom, arrow keys to move"
        )
        return text.replace("%1", str(len(self._facts.participants))).replace("%2", str(total))

    def _say(self, text: str) -> None:
        self._last = text
        self.announce()

    # -- search and filters

    def focus_search(self) -> bool:
        box = self.head.search_box
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        box.selectAll()
        return True

    def _show_found(self, found: Found) -> None:
        self._found, self._all_places = found, False
        self._filter()
        if not found.typed.blank:
            self._select(self._meant)

    def _filter(self) -> None:
        filters = self.filters
        found, left = self._found.under(filters)
        counted = found.counted(all_places=self._all_places)
        # A region has one dot, by however many places in it it was found.
        self._shown = list(regions_of(self._sieve.narrow(counted, left)))
        self._placed = {dot.region.code: dot for dot in dots_of(self._facts, filters.years)}
        self._show_dots()
        if self.card.region:
            self.view.current = self._placed.get(self.card.region.code)
        self.head.show_counts(self._sieve.counts(counted, left, found.any_status, found.doubtful))
        self.head.show_unplaced(tuple(each for each in self._shown if each.position is None))
        within = self._sieve.narrow(found.matches, left)
        self._parts = found.parts(within, all_places=self._all_places)
        words = self.view.words
        self.head.show_by_place(words.by_place(self._parts), drawn=counted is found.matches)
        outside = words.outside(self._parts)
        self.head.show_outside(outside, self._parts.more_outside)
        self.empty.offer_outside(outside)
        self.head.explain(found, len(self._shown))
        self.empty.explain(found)
        self.empty.setVisible(not self._shown)
        self._say("")

    def _show_dots(self) -> None:
        """Show what is left, and whom the card names beside it: the filters do not hide them."""
        codes = {region.code for region in self._shown}
        shown = tuple(dot for code, dot in self._placed.items() if code in codes)
        near = (self._placed.get(each.code) for each in self.card.neighbours)
        self.view.show_dots(shown, self.tr("Jawa, enlarged"), tuple(filter(None, near)))

    def _draw_all_places(self) -> None:
        """Give a dot to what was found by places alone, too."""
        self._all_places = True
        self._filter()

    def _lift_filters(self, code: str) -> None:
        """Show a region that the filters hid, among all that was found."""
        self.head.clear()
        self.show_region(code)

    def take_back(self) -> bool:
        if self.head.search_box.text():
            self.head.search_box.clear()
        else:
            self.head.clear()
        return True

    def _filters_changed(self, filters: Filters, origin: PageName | None) -> None:
        self._filter()
        region = self.card.region
        if region and region not in self._shown and not self._sieve.test(filters)(region):
            self._select(self._meant)
        self.filters_changed.emit(filters, origin)

    # -- the chosen region

    @property
    def _meant(self) -> Region | None:
        """The best of what is shown, if a name was typed."""
        return self._shown[0] if self._shown and self._found.names_region else None

    def _select(self, region: Region | None) -> None:
        self.card.show_region(region)
        self._show_dots()
        self._over.activate()
        self.view.show_current(self._placed.get(region.code) if region else None)
        self.head.search_box.outcome_changed.emit()

    def _choose(self, dot: Dot | None) -> None:
        self._select(dot.region if dot else None)

    def _close_card(self) -> None:
        self._select(None)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, dot: Dot) -> None:
        self.requests.show_region(dot.region.code)

    def _list_key(self, event: QKeyEvent) -> None:
        """Take the keys that would belong to a list: go through what was found, or to the map."""
        self._searcher.finish()
        if is_enter(event):
            if region := self.card.region or self._meant:
                self.show_region(region.code)
            elif self._shown:
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            elif self._parts.outside:
                self._lift_filters(self._parts.outside[0].region.code)
        elif self._shown:
            step = -1 if is_back(event) else 1
            now = self._shown.index(self.card.region) if self.card.region in self._shown else -1
            self._select(self._shown[(now + step) % len(self._shown)])

    def _connect(self) -> None:
        self.setFocusProxy(self.head.search_box)
        head, view = self.head, self.view
        head.search_box.textChanged.connect(self._searcher.search)
        head.search_box.list_key.connect(self._list_key)
        head.search_box.outcome = view.current_text
        head.search_box.escaped_empty.connect(head.clear)
        head.chosen.connect(self._filters_changed)
        head.question_ended.connect(head.search_box.clear)
        head.in_force.asked_otherwise.connect(head.search_box.setText)
        head.in_force.emptied.connect(head.search_box.setFocus)
        head.outside_chosen.connect(self._lift_filters)
        self.empty.outside_chosen.connect(self._lift_filters)
        head.unplaced_chosen.connect(self.show_region)
        head.by_place_chosen.connect(self.show_region)
        head.by_place_link.rest_wanted.connect(self._draw_all_places)
        head.save_button.clicked.connect(lambda: self.requests.save(self.picture))
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(head.save_button.click)
        self._searcher.found.connect(self._show_found)
        self._searcher.failed.connect(self._failed)
        view.chosen.connect(self._choose)
        view.opened.connect(self._open)
        self.card.closed.connect(self._close_card)
        self.card.neighbour_chosen.connect(self.show_region)
        view.escaped.connect(self.take_back)
        view.moved.connect(self.result_changed)
        self.empty.filters_cleared.connect(head.clear)
        self.empty.query_cleared.connect(head.search_box.clear)
        self.zoom_buttons.closer.connect(lambda: view.zoom_by(STEP))
        self.zoom_buttons.farther.connect(lambda: view.zoom_by(1 / STEP))
        self.zoom_buttons.home.connect(view.go_home)

    def _failed(self, error: GmscError) -> None:
        self._say(error.message(current_language()))

    def _lay_out(self) -> None:
        over = self._over = QGridLayout(self.view)
        over.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, PAGE_INSET)
        right = Qt.AlignmentFlag.AlignRight
        over.addWidget(self.empty, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        over.setHorizontalSpacing(GAP)
        # Beside each other where the map is low, and neither takes height from the head.
        over.addWidget(self.card, 0, 0, right | Qt.AlignmentFlag.AlignBottom)
        over.addWidget(self.zoom_buttons, 0, 1, right | Qt.AlignmentFlag.AlignTop)
        over.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
