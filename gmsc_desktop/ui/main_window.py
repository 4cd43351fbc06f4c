"""The main window: rail, pages, menus and status bar, and what they tell one another."""

from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QWidget

from gmsc_desktop.languages import Language
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.settings import Settings
from gmsc_desktop.ui.actions import Actions, leaves, plain
from gmsc_desktop.ui.announcer import Announcer
from gmsc_desktop.ui.exports import Exports
from gmsc_desktop.ui.icons import app_icon
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.page_stack import ICONS, PageName, PageStack
from gmsc_desktop.ui.preferences import Preferences
from gmsc_desktop.ui.rail import Rail
from gmsc_desktop.ui.recent_searches import RecentSearches
from gmsc_desktop.ui.settings_store import SettingsStore
from gmsc_desktop.ui.side_windows import SideWindows
from gmsc_desktop.ui.theme import GAP
from gmsc_desktop.ui.translation import Translation
from gmsc_desktop.ui.widgets.elided_label import ElidedLabel
from gmsc_desktop.ui.widgets.line import Line
from gmsc_desktop.ui.widgets.page import Page
from gmsc_desktop.ui.window_place import keep_place, restore_place


class MainWindow(QMainWindow):
    """The frame around the pages; what they tell one another goes through here."""

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
        self._side = SideWindows(self, knowledge, self.preferences)
        self.setWindowIcon(app_icon())
        self.rail = Rail()
        self.stack = PageStack(knowledge, settings.language, store)
        self.participants = self.stack.participants
        self.recent = RecentSearches(store, self)
        self.menu_actions = Actions(self, settings, self.recent)
        self.exports = Exports(knowledge, settings.language, self)
        self._data_label = ElidedLabel()
        self._result_label = ElidedLabel()
        self._announcer = Announcer(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_page(PageName.PARTICIPANTS)
        restore_place(store, self, self.participants.splitter)
        self.participants.setFocus()

    def show_page(self, name: PageName) -> Page:
        """Show a page, and give it."""
        page = self.stack.visit(name)
        self.rail.setCurrentIndex(self.rail.model().index(name, 0))
        self._entitle()
        return page

    def retranslate(self) -> None:
        """Word the window in the current language."""
        self.rail.set_labels(
            [
                self.tr("Participants"),
                self.tr("Map"),
                self.tr("Pillars"),
                self.tr("Programme"),
                self.tr("Statistics"),
                self.tr("Check a list"),
                self.tr("Data & sources"),
            ]
        )
        self.rail.setAccessibleName(self.tr("Pages"))
        self.menu_actions.retranslate()
        edition = self._knowledge.facts.edition
        day = QLocale().toString(QDate(edition.date), "d MMMM yyyy")
        self._data_label.setText(self.tr("Built-in data, %1 · offline").replace("%1", day))
        self._entitle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        keep_place(self._store, self, self.participants.splitter)
        self.exports.work.stop()
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
        self.show_page(PageName.PARTICIPANTS)
        self.participants.show_filtered(filters)
        self.participants.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_on_map(self, code: str) -> None:
        self.show_page(PageName.MAP).show_region(code)

    def _lay_out(self) -> None:
        for name in PageName:
            self.rail.add_page(ICONS[name])
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(Line(Qt.Orientation.Vertical))
        row.addWidget(self.stack, 1)
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
        self.preferences.language_changed.connect(self._use_language)
        self.preferences.said.connect(self._result_label.setText)
        self.exports.said.connect(self._result_label.setText)
        self._side.region_chosen.connect(self._show_region)
        self._side.address_chosen.connect(_open_address)
        self._side.page_wanted.connect(self._show_wanted)

    def _connect_pages(self) -> None:
        self.rail.selectionModel().currentChanged.connect(
            lambda index: self.show_page(PageName(index.row()))
        )
        for name in PageName:
            shortcut = QShortcut(f"Ctrl+{name + 1}", self)
            shortcut.activated.connect(lambda chosen=name: self._visit(chosen))
        self.stack.result_changed.connect(self._result_label.setText)
        self.stack.result_changed.connect(self._announcer.note)
        self.stack.address_chosen.connect(_open_address)
        self.stack.region_chosen.connect(self._show_region)
        self.stack.page_wanted.connect(self._show_wanted)
        self.stack.filters_wanted.connect(self._list_regions)
        self.stack.sheet_wanted.connect(self._show_sheet_of)
        self.participants.copy_wanted.connect(self._copy)
        self.participants.copy_list_wanted.connect(self._copy_selected)
        self.participants.export_wanted.connect(self._export)
        self.participants.sheet_wanted.connect(self._show_sheet)
        self.participants.compare_wanted.connect(self._compare)
        self.participants.map_wanted.connect(self._show_on_map)
        self.participants.query_used.connect(self.recent.remember)
        self.participants.search_box.recent_wanted.connect(self._offer_recent)
        self.recent.chosen.connect(self._search_again)

    def _connect_actions(self) -> None:
        actions = self.menu_actions
        self.participants.table.addActions([actions.copy, actions.compare])
        self.participants.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        actions.copy.triggered.connect(self._copy)
        actions.copy_list.triggered.connect(self._copy_list)
        actions.sheet.triggered.connect(self._show_sheet)
        actions.export.triggered.connect(self._export)
        actions.compare.triggered.connect(self._compare)
        actions.find.triggered.connect(self._find)
        actions.search.triggered.connect(self._search)
        actions.help.triggered.connect(self._help)
        actions.quit.triggered.connect(self.close)
        actions.about.triggered.connect(self._side.open_about)
        actions.switch.triggered.connect(self._switch)
        self.preferences.follow(actions)

    def _use_language(self, language: Language) -> None:
        self.exports.set_language(language)
        self.stack.set_language(language)

    def _switch(self) -> None:
        """Offer every page and every command of the menus by name, beside the regions."""
        from gmsc_desktop.ui.dialogs.quick_switch import Command

        labels = [str(self.rail.model().index(name, 0).data()) for name in PageName]
        commands = [
            Command(label, self.tr("Page"), lambda name=name: self._visit(name))  # type: ignore[misc]
            for name, label in zip(PageName, labels, strict=True)
        ]
        commands += [
            Command(plain(action.text()), self.tr("Command"), action.trigger)
            for action in leaves(self.menuBar())
            if action is not self.menu_actions.switch
        ]
        self._side.switch(commands)

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

    def _copy(self) -> None:
        from gmsc_desktop.reports.region_text import region_text

        region = self.participants.region
        if region is None:
            return
        text = region_text(self._knowledge.facts, region, self.preferences.language)
        QGuiApplication.clipboard().setText(text)
        self._result_label.setText(self.tr("%1 copied").replace("%1", region.full_name))

    def _copy_list(self) -> None:
        self.exports.copy(self.participants.listing)

    def _copy_selected(self) -> None:
        self.exports.copy(self.participants.selected_listing)

    def _export(self) -> None:
        self.show_page(PageName.PARTICIPANTS)
        if self.participants.listing.regions:
            self.exports.ask_where(self.participants.listing)

    def _show_sheet(self) -> None:
        region = self.participants.region
        if region:
            self._show_sheet_of(region.code)

    def _show_sheet_of(self, code: str) -> None:
        region = self._knowledge.facts.region_by_code[code]
        self.exports.make_sheet(region).open()

    def _compare(self) -> None:
        self._side.compare(self.participants.chosen)

    def _entitle(self) -> None:
        page = self.rail.currentIndex().data()
        self.setWindowTitle(f"{page} – GMSC Desktop" if page else "GMSC Desktop")


def _open_address(address: str) -> None:
    """Hand a source's address to the person's own browser; only ever after a click."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    url = QUrl(address)
    if url.scheme() in ("http", "https"):
        QDesktopServices.openUrl(url)
