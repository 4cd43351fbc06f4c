"""The page Peserta: what is typed and chosen becomes a list, and the list's row a detail."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.reports.listing import Listing
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.found import Found
from gmsc_desktop.search.sections import regions_of
from gmsc_desktop.search.typed import shortened
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.participants.beside_line import BesideLine
from gmsc_desktop.ui.participants.detail import RegionDetail
from gmsc_desktop.ui.participants.filter_bar import FilterBar
from gmsc_desktop.ui.participants.list_below import ListBelow
from gmsc_desktop.ui.participants.list_export import ListExport
from gmsc_desktop.ui.participants.list_head import ListHead
from gmsc_desktop.ui.participants.list_view import ListView
from gmsc_desktop.ui.participants.table_model import ParticipantsModel
from gmsc_desktop.ui.participants.words import NoteKind
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.searcher import Searcher
from gmsc_desktop.ui.widgets.accessible import answer_readers
from gmsc_desktop.ui.widgets.empty_state import EmptyState
from gmsc_desktop.ui.widgets.filtered_page import FilteredPage
from gmsc_desktop.ui.widgets.keys import is_enter
from gmsc_desktop.ui.widgets.list_detail import ListDetail, Widths
from gmsc_desktop.ui.widgets.scrolled import scrolled
from gmsc_desktop.ui.widgets.tab_order import tab_through

if TYPE_CHECKING:
    from gmsc_desktop.ideas.everything import Everything


class ParticipantsPage(FilteredPage):
    """Search box, filters, list and detail; other pages ask for a region by `show_region`."""

    query_used = Signal(str)
    filter_bar: FilterBar

    def __init__(
        self,
        facts: Facts,
        finder: Finder,
        everything: "Callable[[], Everything]",
        store: SettingsStore,
        requests: Requests,
    ) -> None:
        super().__init__(requests)
        self._facts = facts
        self.searcher = Searcher(finder, self)
        self._sieve = finder.sieve
        self._found = Found()
        self._all_places = False
        self._chosen: str | None = None
        self._picked = False
        self._arranging = False
        self.head = ListHead(facts)
        self.search_box, self.filter_bar = self.head.search_box, self.head.filter_bar
        self.model = ParticipantsModel(facts, self)
        self.export = ListExport(facts, requests, self)
        self.table = ListView(self.model)
        self.detail = RegionDetail(facts, finder, store, requests)
        self.empty = EmptyState(requests)
        self.beside = BesideLine(everything, requests)
        self._lay_out()
        self._connect()
        self.searcher.search(self.search_box.text())

    @property
    def settled(self) -> bool:
        """Whether all that was asked for is shown."""
        return not self.searcher.pending and not self.detail.pending

    @property
    def region(self) -> Region | None:
        """The region whose detail is shown; None while the list is empty."""
        shown = self._chosen is not None and self.model.rowCount() > 0
        return self._facts.region_by_code[self._chosen or ""] if shown else None

    @property
    def chosen_regions(self) -> tuple[Region, ...]:
        """The rows that are chosen, else the region that is shown."""
        return self.table.chosen or super().chosen_regions

    @property
    def listing(self) -> Listing:
        """All that the filters let through, in the order of the list."""
        found, _ = self._found.under(self.filters)
        whole = len(found.regions)
        return Listing(self.model.regions, found.typed.text, self.filters, whole, found.asked)

    def set_filters(self, filters: Filters, origin: PageName | None = None) -> None:
        """Choose what another page chose, and name that page."""
        self.filter_bar.set_filters(filters, origin)

    def show_region(self, code: str) -> None:
        """Show a region, clearing whatever hides it from the list or sets it apart."""
        if self.model.row_of(code) is None:
            self.search_box.clear()
            self.filter_bar.clear()
        if (row := self.model.row_of(code)) is not None:
            self.table.select_row(row)
            self._picked = True
        self.splitter.open_detail()

    def copy_list(self) -> bool:
        self.export.copy(self.listing)
        return True

    def copy_selected(self) -> None:
        """Put what is chosen in the list on the clipboard, in its order."""
        self.export.copy(Listing(self.table.chosen))

    def show_filtered(self, filters: Filters, origin: PageName | None = None) -> None:
        """List what these filters let through, whatever was typed or chosen before."""
        self.splitter.return_to_list()
        self.search_box.clear()
        self.set_filters(filters, origin)

    def search_for(self, query: str) -> None:
        """Take up a query, as if it had been typed."""
        self.focus_search()
        self.search_box.setText(query)

    def retranslate(self) -> None:
        """Word everything that the facts say in the current language."""
        self.model.retranslate()
        self.detail.retranslate()
        self.head.reword()

    def focus_search(self) -> bool:
        self.splitter.return_to_list()
        self.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_box.selectAll()
        return True

    def _lay_out(self) -> None:
        self._below = ListBelow(self.table, scrolled(self.empty), self.beside)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._below, 1)
        self.splitter = ListDetail(
            left, self.table, self.detail, Widths(320, 396, 560), detail_keeps=True
        )
        self.splitter.setSizes([802, 396])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
        above = (*self.head.tab_stops, *self.empty.tab_stops, self.table, self.beside.link)
        tab_through((*above, self.splitter.back, *self.detail.tab_stops))

    def _connect(self) -> None:
        self.setFocusProxy(self.search_box)
        self.search_box.textChanged.connect(self.searcher.search)
        self.searcher.found.connect(self._show_found)
        for act in (self.detail.follow_at_once, self.searcher.warm_up, answer_readers):
            self.table.first_painted.connect(act, Qt.ConnectionType.QueuedConnection)
        self.search_box.list_key.connect(self._hand_to_list)
        self.search_box.speak_row_of(self.table)
        self.search_box.escaped_empty.connect(self.take_back)
        self.detail.asked.connect(self.search_for, Qt.ConnectionType.QueuedConnection)
        self.filter_bar.changed.connect(self._filter)
        self.empty.filters_cleared.connect(self.filter_bar.clear)
        self.empty.query_cleared.connect(self.search_box.clear)
        self.table.copy_wanted.connect(self.requests.copy_region)
        # A click on the row that is current already changes nothing, yet picks it.
        self.table.clicked.connect(self._clicked)
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(self._current_changed)
        self.table.rows_copy_wanted.connect(self.requests.copy_selected)
        self.head.export_button.clicked.connect(self.requests.export_list)
        self.filter_bar.chosen.connect(self.filters_changed)
        self.splitter.resized.connect(self.filter_bar.fit)

    def stop(self) -> None:
        self.searcher.stop()

    def _show_found(self, found: Found) -> None:
        self._found, self._all_places = found, False
        self.beside.follow(found.typed)
        self._filter()

    def _filter(self) -> None:
        found, left = self._found.under(self.filters)
        within = self._sieve.narrow(found.matches, left)
        parts = found.parts(within, all_places=self._all_places)
        counted = found.counted(all_places=self._all_places)
        counts = self._sieve.counts(counted, left, found.any_status, found.doubtful)
        self.filter_bar.show_counts(counts)
        self._arranging = True
        self.model.set_parts(parts, self.filters)
        self.head.export_button.setEnabled(parts.within > 0)
        self._below.show_rows(wanted=self.model.rowCount() > 0)
        told = within if counted is found.matches else self._sieve.narrow(counted, left)
        self.head.explain(found, len(regions_of(told)))
        self.empty.explain(found, found.near)
        self.table.offer_help(wanted=not (found.typed.blank or found.asked or found.by_other_name))
        self._keep_row()
        self._arranging = False
        self.announce()

    def _keep_row(self) -> None:
        """Keep a region that the person picked while it is in the list, else show the best."""
        blank = self._found.typed.blank
        keep = self._picked or (blank and self.filters.active)
        row = self.model.row_of(self._chosen, anywhere=True) if self._chosen and keep else None
        self._picked = self._picked and row is not None
        if row is None and (self.filters.active or not blank):
            named = self._found.names_region
            row = self.model.best_row() if named else self.model.first_region()
        if row is not None:
            self.table.select_row(row)
        else:
            self._chosen = None
            self.detail.show_region(None)
            self.table.show_top()

    def take_back(self) -> bool:
        """Take back what was typed, else filters and what was picked; then show what there is."""
        if self.search_box.text():
            self.search_box.clear()
        elif self._picked or self.filters.active:
            self._picked = False
            self.filter_bar.clear()
            self._filter()
        else:
            self.splitter.open_detail()
            return True
        if self.region is None:
            self.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and self.model.note(current.row()) is None:
            if not self._arranging:
                self._pick()
            self._chosen = self.model.row(current.row()).region.code
            self.detail.show_region(self.region, near_first=self._found.asks_nearest)

    def _pick(self) -> None:
        """Take the current row as the person's own choice: what was typed led to an answer."""
        self._picked = True
        if not self._found.typed.blank and self.model.rowCount():
            self.query_used.emit(self._found.typed.text)

    def _clicked(self, index: QModelIndex) -> None:
        if self.model.note(index.row()) is None:
            self._pick()
        else:
            self._open(index.row())
            self.splitter.return_to_list()

    def _open(self, row: int) -> None:
        """Lift the filters that set a row apart, or show what an offer stands for."""
        note = self.model.note(row)
        if note is None and self.model.is_outside(row):
            match = self.model.row(row).match
            self._chosen, self._picked = match.region.code, True
            self._all_places |= match.place is not None
            self.filter_bar.clear()
        elif note is not None and note.kind is NoteKind.MORE_PLACES:
            self._all_places = True
            self._filter()
            self.table.select_row(row)
        elif note is not None and not note.kind.divides:
            self._all_places |= note.kind is NoteKind.OUTSIDE_BY_PLACE
            self.filter_bar.clear()

    def _hand_to_list(self, event: QKeyEvent) -> None:
        if not is_enter(event):
            QCoreApplication.sendEvent(self.table, event)
            return
        self.searcher.finish()
        if self._found.typed.is_list:
            self.empty.check_list.click()
        else:
            self._pick()
            self.table.enter()

    def announce(self) -> None:
        """Say how many results there are, or what is in the way of them."""
        in_force = self.filter_bar.in_force
        words = self.model.sum_up(shortened(self._found.typed.text))
        words = f"{words}. {in_force.incomplete}" if in_force.incomplete else words
        words = in_force.words if self._found.asked else words
        trouble = self.searcher.trouble
        self.result_changed.emit(trouble.message(current_language()) if trouble else words)
