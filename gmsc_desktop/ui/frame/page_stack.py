"""The pages, in the order of the rail; each is made on its first visit."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.participants.page import ParticipantsPage
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.page import Page


class PageStack(QStackedWidget):
    """Shows one page; `result_changed` is what the page that is shown says of itself."""

    result_changed = Signal(str)

    def __init__(self, knowledge: Knowledge, store: SettingsStore, requests: Requests) -> None:
        super().__init__()
        self._store = store
        self._requests = requests
        self._knowledge = knowledge
        self._made: dict[PageName, Page] = {}
        self.participants = ParticipantsPage(
            knowledge.facts, knowledge.finder, lambda: knowledge.everything, store, requests
        )
        self._take_in(PageName.PARTICIPANTS, self.participants)

    def hasHeightForWidth(self) -> bool:
        """Take what the window gives: else every page that was made is asked at each turn."""
        return False

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return next(page for page in self._made.values() if page is self.currentWidget())

    @property
    def busy(self) -> bool:
        """Whether a page has begun something that the person waits for."""
        return any(page.busy for page in self._made.values())

    def take_over(self, before: "PageStack") -> None:
        """Show what these pages showed, on other data."""
        old, new = before.participants, self.participants
        new.set_filters(old.filters, old.filter_bar.origin)
        new.search_box.setText(old.search_box.text())
        # Found later, places would take the place of what is said about the new data.
        new.searcher.finish()
        if old.region and new.model.row_of(old.region.code) is not None:
            new.show_region(old.region.code)
        for name, page in before._made.items():
            if page.carries:
                self.visit(name).take_over(page)

    def visit(self, name: PageName) -> Page:
        """Show a page, made now if this is the first visit."""
        if name not in self._made:
            self._take_in(name, self._make(name))
        page = self._made[name]
        self._show(page)
        page.announce()
        return page

    def _show(self, page: Page) -> None:
        """Show a page, each of its parts painted once.

        Qt lets a stack that may be painted ask every widget of a page to be: then what lies in
        a part with its own background is painted with this, and once more by itself.
        """
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled)
        self.setCurrentWidget(page)
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, on=False)
        self.update()

    def stop(self) -> None:
        """End what works in the background."""
        for page in self._made.values():
            page.stop()

    def _take_in(self, name: PageName, page: Page) -> None:
        self._made[name] = page
        self.addWidget(page)
        page.result_changed.connect(lambda text: self._pass_on(page, text))

    def _pass_on(self, page: Page, text: str) -> None:
        """What a page says about itself is told while it is the one that is shown."""
        if page is self.currentWidget():
            self.result_changed.emit(text)

    def _make(self, name: PageName) -> Page:
        try:
            return self._makers()[name]()
        except GmscError as error:
            # Late: almost never is anything broken.
            from gmsc_desktop.ui.widgets.broken_page import BrokenPage

            return BrokenPage(error, self._requests)

    def _makers(self) -> dict[PageName, Callable[[], Page]]:
        return {
            PageName.PILLARS: self._make_pillars,
            PageName.PROGRAMME: self._make_programme,
            PageName.MAP: self._make_map,
            PageName.IDEAS: self._make_ideas,
            PageName.STATISTICS: self._make_statistics,
            PageName.CHECK_LIST: self._make_check_list,
            PageName.DATA: self._make_data,
        }

    # What the first paint does not need is imported late.

    def _make_pillars(self) -> Page:
        from gmsc_desktop.ui.pillars.page import PillarsPage

        return PillarsPage(self._knowledge.pillars, self._knowledge.facts, self._requests)

    def _make_programme(self) -> Page:
        from gmsc_desktop.ui.programme.page import ProgrammePage

        return ProgrammePage(self._knowledge.programme, self._knowledge.facts, self._requests)

    def _make_ideas(self) -> Page:
        from gmsc_desktop.ui.ideas.page import IdeasPage

        known = self._knowledge
        return IdeasPage(known.facts, known.ideas, self._store, self._requests)

    def _make_statistics(self) -> Page:
        from gmsc_desktop.ui.statistics.page import StatisticsPage

        return StatisticsPage(self._knowledge.facts, self._requests)

    def _make_check_list(self) -> Page:
        from gmsc_desktop.ui.check_list.page import CheckListPage

        return CheckListPage(self._knowledge.facts, self._knowledge.finder, self._requests)

    def _make_data(self) -> Page:
        from gmsc_desktop.ui.data.page import DataPage

        known = self._knowledge
        return DataPage(known.facts, known.finder, known.pack, self._requests)

    def _make_map(self) -> Page:
        """Make the map; it and the list keep the same filters."""
        from gmsc_desktop.ui.map.page import MapPage

        page = MapPage(self._knowledge.facts, self._knowledge.finder, self._requests)
        participants = self.participants
        own = PageName.PARTICIPANTS
        page.set_filters(participants.filters, _or(participants.filter_bar.origin, own))
        # Whoever hands filters on names the page where the person chose them.
        page.filters_changed.connect(
            lambda filters, origin: participants.set_filters(filters, _or(origin, PageName.MAP))
        )
        participants.filters_changed.connect(
            lambda filters, origin: page.set_filters(filters, _or(origin, own))
        )
        return page


def _or(origin: PageName | None, own: PageName) -> PageName:
    """Give where filters came from; without another page it is the one that hands them on."""
    return own if origin is None else origin
