"""The main window: rail, pages, menus and status bar, and what they tell one another."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.settings import Settings
from gmsc_desktop.ui.choices.preferences import Preferences
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.choices.translation import Translation
from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.exporting.saver import Saver
from gmsc_desktop.ui.frame.actions import Actions
from gmsc_desktop.ui.frame.announcer import Announcer
from gmsc_desktop.ui.frame.page_commands import PageCommands
from gmsc_desktop.ui.frame.page_stack import PageStack
from gmsc_desktop.ui.frame.rail import Rail
from gmsc_desktop.ui.frame.recent_searches import RecentSearches
from gmsc_desktop.ui.frame.side_windows import SideWindows
from gmsc_desktop.ui.frame.status_bar import StatusBar
from gmsc_desktop.ui.frame.window_body import WindowBody
from gmsc_desktop.ui.frame.window_place import keep_place, restore_place
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.packs.controller import PackController
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.painting.icons import app_icon
from gmsc_desktop.ui.proposals.controller import ProposalController
from gmsc_desktop.ui.requests import Export
from gmsc_desktop.ui.widgets.page import Page
from gmsc_desktop.ui.widgets.window_keys import press_button

if TYPE_CHECKING:
    from gmsc_desktop.ui.widgets.trouble_bar import TroubleBar

_ON_A_ROW = (Command.COPY, Command.COMPARE, Command.PROPOSE)
"""What the menu of a row in the list offers."""


class MainWindow(QMainWindow):
    """The frame around the pages; it answers what they ask, as `Requests` says.

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
        self.side = SideWindows(self, knowledge, store, self)
        self.setWindowIcon(app_icon())
        self.rail = Rail()
        self.stack = PageStack(knowledge, store, self)
        self.participants = self.stack.participants
        self.page_commands = PageCommands(knowledge, self.stack, self.side, self.show_page, self)
        self.recent = RecentSearches(store, self)
        self.menu_actions = Actions(self, settings, self.recent)
        self.saver = Saver(self)
        self.proposals = ProposalController(knowledge, lambda: self.stack.page, self, self)
        self.packs = PackController(self, knowledge, store, self)
        self._status = StatusBar(knowledge, self.saver.strip)
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
        out, packs, proposals = self.saver.running, self.packs.running, self.proposals
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
        self.menu_actions.name_pages(self.rail.label)
        self._entitle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press whatever button has the focus, as Space does."""
        if not press_button(self.focusWidget(), event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        keep_place(self._store, self, self.participants.splitter)
        self.saver.stop()
        self.packs.stop()
        self.stack.stop()
        super().closeEvent(event)

    # -- what pages and their parts ask for

    def open_address(self, address: str) -> None:
        # Late, for the first paint does not need it.
        from gmsc_desktop.ui.browser import open_address

        open_address(address)

    def show_region(self, code: str) -> None:
        self.show_page(PageName.PARTICIPANTS)
        self.participants.show_region(code)

    def show_on_map(self, code: str) -> None:
        self.show_page(PageName.MAP).show_region(code)

    def list_regions(self, filters: Filters) -> None:
        page = self.participants
        page.show_filtered(filters, self._shown)
        self.show_page(PageName.PARTICIPANTS)
        (page.table if page.model.rowCount() else page).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_cohort(self, year: int) -> None:
        if not self.stack.page.show_cohort(year):
            self.list_regions(Filters(years=frozenset({year})))

    def check_list(self, text: str) -> None:
        self._visit(PageName.CHECK_LIST)
        self.stack.page.take_list(text)

    def go_to(self, link: str) -> None:
        name, _, part = link.partition("#")
        self._visit(PageName[name.upper()])
        self.activateWindow()
        if part:
            self.stack.page.open_part(part)

    def find_ideas(self, text: str) -> None:
        self._visit(PageName.IDEAS)
        self.stack.page.open_part(text)

    def copy_region(self) -> None:
        self.page_commands.copy_region()

    def copy_sentence(self) -> None:
        self.page_commands.copy_sentence()

    def copy_selected(self) -> None:
        self.participants.copy_selected()

    def export_list(self) -> None:
        self.show_page(PageName.PARTICIPANTS)
        self.participants.export.save(self.participants.listing)

    def save(self, export: Export) -> None:
        self.saver.ask(export)

    def show_sheet(self, code: str) -> None:
        self.side.show_sheet(self._knowledge.facts.region_by_code[code])

    def compare(self) -> None:
        self.page_commands.compare()

    def show_plan(self, code: str, hosts: tuple[str, ...] = ()) -> None:
        by_code = self._knowledge.facts.region_by_code
        self.side.show_plan(by_code[code], tuple(by_code[each] for each in hosts))

    def set_beside(self, codes: tuple[str, ...]) -> None:
        self.side.set_beside(codes)

    def propose(self, code: str, year: int) -> None:
        self.proposals.propose_on(code, year)

    def show_proposals(self) -> None:
        self.proposals.show_all()

    def install_pack(self) -> None:
        self.packs.ask_for_file()

    def renew_data(self) -> None:
        self.data_changed.emit()

    def say(self, text: str) -> None:
        self._status.say(text)
        self._announcer.note(text)

    def show_error(self, error: GmscError) -> None:
        self.trouble.show_error(error)

    # -- the frame

    @cached_property
    def trouble(self) -> "TroubleBar":
        """Tells what went wrong, until something is saved; made when something does."""
        from gmsc_desktop.ui.widgets.trouble_bar import TroubleBar

        bar = TroubleBar()
        self.add_bar(bar)
        self.saver.saved.connect(bar.hide)
        return bar

    @property
    def _shown(self) -> PageName:
        return PageName(self.rail.currentIndex().row())

    def _lay_out(self) -> None:
        body = WindowBody(self.rail, self.stack)
        self.add_bar = body.add_bar
        self.packs.bar_made.connect(body.add_bar)
        self.saver.bar_made.connect(body.add_foot)
        self.setCentralWidget(body)
        self.setStatusBar(self._status)

    def _connect(self) -> None:
        self.rail.selectionModel().currentChanged.connect(
            lambda index: self.show_page(PageName(index.row()))
        )
        self.rail.clicked.connect(lambda index: self._visit(PageName(index.row())))
        self.menu_actions.connect_pages(self._visit)
        for said in (self.stack.result_changed, self.preferences.said, self.saver.said):
            said.connect(self.say)
        self.saver.failed.connect(self.show_error)
        self.participants.query_used.connect(self.recent.remember)
        box = self.participants.search_box
        box.recent_wanted.connect(lambda: self.recent.offer_below(box))
        self.recent.chosen.connect(self._search_again)
        self._connect_actions()

    def _connect_actions(self) -> None:
        actions, table = self.menu_actions, self.participants.table
        table.addActions([actions[each] for each in _ON_A_ROW])
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.side.share(actions.everywhere)
        actions.offer(self.preferences)
        actions.connect_to(self.page_commands.handlers)
        actions.connect_to(
            {
                Command.PROPOSE: self.proposals.propose,
                Command.PROPOSALS: self.show_proposals,
                Command.INSTALL: self.install_pack,
                Command.QUIT: self.close,
                Command.SWITCH: lambda: self.search_everything(""),
                Command.HELP: lambda: self.side.open_guide(self._shown.name.lower()),
                Command.ABOUT: self.side.open_about,
            }
        )

    def search_everything(self, text: str) -> None:
        # It may have been asked for in a window beside this one.
        self.activateWindow()
        labels = {name: self.rail.label(name) for name in PageName}
        self.side.switch(labels, self.menu_actions[Command.SWITCH], text)

    def _visit(self, name: PageName) -> None:
        self.show_page(name).setFocus()

    def _search_again(self, query: str) -> None:
        self.show_page(PageName.PARTICIPANTS)
        self.participants.search_for(query)

    def _entitle(self) -> None:
        page = self.rail.label(self._shown)
        self.setWindowTitle(f"{page} – GMSC Desktop")
        self.stack.setAccessibleName(page)
