"""The main window: rail, pages, menus and status bar, and what they tell one another."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QMainWindow

from gmsc_desktop.search.filters import Filters
from gmsc_desktop.settings import Settings
from gmsc_desktop.ui.actions import Actions
from gmsc_desktop.ui.announcer import Announcer
from gmsc_desktop.ui.browser import open_address
from gmsc_desktop.ui.dates import whole_date
from gmsc_desktop.ui.exports import Exports
from gmsc_desktop.ui.icons import app_icon
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.packs.desk import PackDesk
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.page_stack import PageStack
from gmsc_desktop.ui.preferences import Preferences
from gmsc_desktop.ui.proposals.desk import ProposalDesk
from gmsc_desktop.ui.rail import Rail
from gmsc_desktop.ui.recent_searches import RecentSearches
from gmsc_desktop.ui.region_actions import RegionActions
from gmsc_desktop.ui.settings_store import SettingsStore
from gmsc_desktop.ui.side_windows import SideWindows
from gmsc_desktop.ui.theme import GAP
from gmsc_desktop.ui.translation import Translation
from gmsc_desktop.ui.widgets.elided_label import ElidedLabel
from gmsc_desktop.ui.widgets.page import Page
from gmsc_desktop.ui.widgets.trouble_bar import TroubleBar
from gmsc_desktop.ui.window_body import WindowBody
from gmsc_desktop.ui.window_place import keep_place, restore_place


class MainWindow(QMainWindow):
    """The frame around the pages; what they tell one another goes through here.

    `data_changed` asks for a window on the data that are in use now.
    """

    data_changed = Signal()

    def __init__(
        self,
        knowledge: Knowledge,
        settings: Settings,
        store: SettingsStore,
        translation: Translation,
    ) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._store = store
        self.preferences = Preferences(settings, store, translation, self)
        self._side = SideWindows(self, knowledge)
        self.setWindowIcon(app_icon())
        self.rail = Rail()
        self.stack = PageStack(knowledge, store)
        self.participants = self.stack.participants
        self.recent = RecentSearches(store, self)
        self.menu_actions = Actions(self, settings, self.recent)
        self.exports = Exports(knowledge, self)
        self.proposals = ProposalDesk(knowledge, self.stack, self)
        self.packs = PackDesk(self, knowledge, store)
        self._regions = RegionActions(knowledge.facts, self.stack, self.exports, self._side)
        self.trouble = TroubleBar()
        self._data_label = ElidedLabel()
        self._result_label = ElidedLabel()
        self._announcer = Announcer(self)
        self._lay_out()
        self._connect()
        self.show_page(PageName.PARTICIPANTS)
        self.retranslate()
        restore_place(store, self, self.participants.splitter)
        self.participants.setFocus()

    @property
    def busy(self) -> bool:
        """Whether something goes on that the person waits for."""
        out, packs, proposals = self.exports.work.running, self.packs.running, self.proposals
        return out or packs or proposals.writing or self.stack.busy

    def show_page(self, name: PageName) -> Page:
        """Show a page, and give it."""
        page = self.stack.visit(name)
        self.rail.setCurrentIndex(self.rail.model().index(name, 0))
        self._entitle()
        return page

    def retranslate(self) -> None:
        """Word the window in the current language."""
        self.menu_actions.retranslate()
        edition = self._knowledge.facts.edition
        pack, bundled = self.tr("Data pack, %1 · offline"), self.tr("Built-in data, %1 · offline")
        words = pack if self._knowledge.pack else bundled
        self._data_label.setText(words.replace("%1", whole_date(edition.date)))
        self._entitle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press whatever button has the keys, as Space does."""
        button = self.focusWidget()
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enters and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        keep_place(self._store, self, self.participants.splitter)
        self.exports.work.stop()
        self.packs.stop()
        self.stack.stop()
        super().closeEvent(event)

    def _show_region(self, code: str) -> None:
        self.show_page(PageName.PARTICIPANTS)
        self.participants.show_region(code)

    def _show_wanted(self, wanted: str) -> None:
        """Follow a link to a page, and to the part of it that stands after a `#`."""
        name, _, part = wanted.partition("#")
        page = self.show_page(PageName[name.upper()])
        self.activateWindow()
        page.setFocus()
        if part:
            page.open_part(part)

    def _list_regions(self, filters: Filters) -> None:
        self.participants.show_filtered(filters, PageName(self.rail.currentIndex().row()))
        self.show_page(PageName.PARTICIPANTS)
        self.participants.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check_list(self, text: str) -> None:
        self._visit(PageName.CHECK_LIST)
        self.stack.page.take_list(text)

    def _show_on_map(self, code: str) -> None:
        self.show_page(PageName.MAP).show_region(code)

    def _lay_out(self) -> None:
        body = WindowBody(self.rail, self.stack)
        body.add_bar(self.trouble)
        self.add_bar = body.add_bar
        self.packs.bar_made.connect(body.add_bar)
        self.setCentralWidget(body)
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(GAP, 0, GAP, 0)
        bar.addWidget(self._result_label, 1)
        bar.addPermanentWidget(self.exports.work.strip)
        bar.addPermanentWidget(self._data_label)

    def _connect(self) -> None:
        self._connect_pages()
        self._connect_actions()
        self.preferences.said.connect(self._result_label.setText)
        self.exports.said.connect(self._result_label.setText)
        self.exports.failed.connect(self.trouble.show_error)
        self.exports.work.saved.connect(self.trouble.hide)
        self.stack.trouble_met.connect(self.trouble.show_error)
        self.proposals.said.connect(self._result_label.setText)
        self.proposals.failed.connect(self.trouble.show_error)
        self._connect_packs()
        self._regions.said.connect(self._result_label.setText)
        self._side.region_chosen.connect(self._show_region)
        self._side.address_chosen.connect(open_address)
        self._side.page_wanted.connect(self._show_wanted)

    def _connect_packs(self) -> None:
        self.menu_actions.install.triggered.connect(self.packs.ask_for_file)
        self.stack.pack_wanted.connect(self.packs.ask_for_file)
        self.stack.data_changed.connect(self.data_changed)
        self.packs.data_changed.connect(self.data_changed)
        self.packs.said.connect(self._result_label.setText)
        self.packs.failed.connect(self.trouble.show_error)

    def _connect_pages(self) -> None:
        self.rail.selectionModel().currentChanged.connect(
            lambda index: self.show_page(PageName(index.row()))
        )
        for name in PageName:
            shortcut = QShortcut(f"Ctrl+{name + 1}", self)
            shortcut.activated.connect(lambda chosen=name: self._visit(chosen))
        self.stack.result_changed.connect(self._result_label.setText)
        self.stack.result_changed.connect(self._announcer.note)
        self.stack.address_chosen.connect(open_address)
        self.stack.region_chosen.connect(self._show_region)
        self.stack.page_wanted.connect(self._show_wanted)
        self.stack.filters_wanted.connect(self._list_regions)
        self.stack.list_wanted.connect(self._check_list)
        self.stack.sheet_wanted.connect(self._regions.show_sheet_of)
        self.participants.copy_wanted.connect(self._regions.copy)
        self.participants.copy_list_wanted.connect(self._copy_selected)
        self.participants.export_wanted.connect(self._export_list)
        self.participants.sheet_wanted.connect(self._regions.show_sheet)
        self.participants.compare_wanted.connect(self._regions.compare)
        self.participants.map_wanted.connect(self._show_on_map)
        self.participants.query_used.connect(self.recent.remember)
        self.participants.search_box.recent_wanted.connect(self._offer_recent)
        self.recent.chosen.connect(self._search_again)

    def _connect_actions(self) -> None:
        actions = self.menu_actions
        self.participants.table.addActions([actions.copy, actions.compare, actions.propose])
        self.participants.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._side.share(actions.everywhere)
        actions.copy.triggered.connect(self._regions.copy)
        actions.copy_list.triggered.connect(self._copy_list)
        actions.sheet.triggered.connect(self._regions.show_sheet)
        actions.export.triggered.connect(self._export)
        actions.compare.triggered.connect(self._regions.compare)
        actions.find.triggered.connect(self._find)
        actions.search.triggered.connect(self._search)
        actions.help.triggered.connect(self._help)
        actions.quit.triggered.connect(self.close)
        actions.about.triggered.connect(self._side.open_about)
        actions.switch.triggered.connect(self._switch)
        self.preferences.follow(actions)
        self.proposals.follow(actions)

    def _switch(self) -> None:
        """Offer by name every page and command, what can be read, and the regions."""
        from gmsc_desktop.ui.destinations import Destinations

        others = Destinations(self._knowledge, self)
        commands = [
            *others.pages({name: self.rail.label(name) for name in PageName}, self._visit),
            *others.menu(self.menuBar(), without=self.menu_actions.switch),
            *others.commands(self._show_wanted, self._show_cohort),
        ]
        # It may have been asked for in a window beside this one.
        self.activateWindow()
        self._side.switch(commands)
        others.deleteLater()

    def _show_cohort(self, year: int) -> None:
        """Show a cohort on the page that is shown, if it can, else in the list."""
        if not self.stack.page.show_cohort(year):
            self._list_regions(Filters(years=frozenset({year})))

    def _visit(self, name: PageName) -> None:
        self.show_page(name).setFocus()

    def _find(self) -> None:
        """Search the page that is shown, else the regions."""
        if not self.stack.page.begin_find():
            self._search()

    def _search(self) -> None:
        self.show_page(PageName.PARTICIPANTS)
        self.participants.focus_search()

    def _help(self) -> None:
        self._side.open_guide(PageName(self.rail.currentIndex().row()).name.lower())

    def _offer_recent(self) -> None:
        box = self.participants.search_box
        self.recent.popup(box.mapToGlobal(box.rect().bottomLeft()))

    def _search_again(self, query: str) -> None:
        self.show_page(PageName.PARTICIPANTS)
        self.participants.search_for(query)

    def _copy_list(self) -> None:
        self.show_page(PageName.PARTICIPANTS)
        self.exports.copy(self.participants.listing)

    def _copy_selected(self) -> None:
        self.exports.copy(self.participants.selected_listing)

    def _export(self) -> None:
        """Save what the page shows that has something of its own to save, else the list."""
        if not self.stack.page.begin_export():
            self._export_list()

    def _export_list(self) -> None:
        self.show_page(PageName.PARTICIPANTS)
        if self.participants.listing.regions:
            self.exports.ask_where(self.participants.listing)

    def _entitle(self) -> None:
        page = self.rail.label(PageName(self.rail.currentIndex().row()))
        self.setWindowTitle(f"{page} – GMSC Desktop")
