"""The main window: rail, pages, menus and status bar, and what they tell one another."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.notices import Notice
from gmsc_desktop.facts.programme import Programme
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.region_text import region_text
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.settings import Settings, Theme
from gmsc_desktop.ui.actions import Actions
from gmsc_desktop.ui.data_page import DataPage
from gmsc_desktop.ui.dialogs.about import AboutDialog
from gmsc_desktop.ui.icons import app_icon
from gmsc_desktop.ui.participants.page import ParticipantsPage
from gmsc_desktop.ui.pillars_page import PillarsPage
from gmsc_desktop.ui.programme_page import ProgrammePage
from gmsc_desktop.ui.rail import Rail
from gmsc_desktop.ui.settings_store import SettingsStore
from gmsc_desktop.ui.theme import GAP, apply_colours, apply_theme
from gmsc_desktop.ui.translation import Translation
from gmsc_desktop.ui.widgets.line import Line

_ICONS = ("nav-participants", "nav-pillars", "nav-programme", "nav-data")
_GEOMETRY = "window/geometry"
_SPLITTER = "window/splitter"

Page = ParticipantsPage | PillarsPage | ProgrammePage | DataPage


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything that the window shows."""

    facts: Facts
    programme: Programme
    finder: Finder
    notices: tuple[Notice, ...]


class MainWindow(QMainWindow):
    """Pages are made on their first visit; the first page is there at once."""

    def __init__(
        self,
        knowledge: Knowledge,
        settings: Settings,
        store: SettingsStore,
        translation: Translation,
    ) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._settings = settings
        self._store = store
        self._translation = translation
        self.setWindowIcon(app_icon())
        self.setMinimumSize(800, 560)
        self.rail = Rail()
        self.stack = QStackedWidget()
        self.menu_actions = Actions(self, settings)
        self.participants = ParticipantsPage(knowledge.facts, knowledge.finder, settings.language)
        self._pages: list[Page | None] = [self.participants, None, None, None]
        self._data_label = QLabel()
        self._result_label = QLabel()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_page(0)
        self._restore_place()
        self.participants.setFocus()

    def show_page(self, number: int) -> None:
        """Show a page by its place in the rail."""
        page = self._page(number)
        self.stack.setCurrentWidget(page)
        self.rail.setCurrentIndex(self.rail.model().index(number, 0))
        page.announce()
        self._entitle()

    def use_language(self, language: Language) -> None:
        """Speak another language, at once and from now on."""
        if language is self._settings.language:
            return
        self._keep(replace(self._settings, language=language))
        self._translation.use(language)
        for page in self._pages:
            if page:
                page.set_language(language)
        self._page(self.stack.currentIndex()).announce()

    def use_theme(self, theme: Theme) -> None:
        """Take other colours, at once and from now on."""
        self._keep(replace(self._settings, theme=theme))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, theme)

    def follow_system(self, scheme: Qt.ColorScheme) -> None:
        """Take the system's new colours, unless the person chose others."""
        app = QApplication.instance()
        if self._settings.theme is Theme.SYSTEM and isinstance(app, QApplication):
            apply_colours(app, dark=scheme is Qt.ColorScheme.Dark)

    def retranslate(self) -> None:
        """Word the window in the current language."""
        self.rail.set_labels(
            [
                self.tr("Participants"),
                self.tr("Pillars"),
                self.tr("Programme"),
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

    def closeEvent(self, event: QCloseEvent) -> None:
        self._store.save_bytes(_GEOMETRY, self.saveGeometry())
        self._store.save_bytes(_SPLITTER, self.participants.splitter.saveState())
        self.participants.stop()
        super().closeEvent(event)

    def _page(self, number: int) -> Page:
        page = self._pages[number]
        if page is None:
            page = self._make(number)
            page.address_chosen.connect(_open_address)
            page.result_changed.connect(self._result_label.setText)
            self._pages[number] = page
            self.stack.addWidget(page)
        return page

    def _make(self, number: int) -> PillarsPage | ProgrammePage | DataPage:
        known, language = self._knowledge, self._settings.language
        if number == 1:
            pillars = PillarsPage(known.programme, known.facts, language)
            pillars.region_chosen.connect(self._show_region)
            return pillars
        if number == 2:
            return ProgrammePage(known.programme, language)
        return DataPage(known.facts, language)

    def _show_region(self, code: str) -> None:
        self.show_page(0)
        self.participants.show_region(code)

    def _lay_out(self) -> None:
        for icon in _ICONS:
            self.rail.add_page(icon)
        self.stack.addWidget(self.participants)
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
        bar.addPermanentWidget(self._data_label)

    def _connect(self) -> None:
        self.rail.selectionModel().currentChanged.connect(lambda index: self.show_page(index.row()))
        for number in range(len(_ICONS)):
            shortcut = QShortcut(f"Ctrl+{number + 1}", self)
            shortcut.activated.connect(lambda chosen=number: self._go_to(chosen))
        self.participants.result_changed.connect(self._result_label.setText)
        self.participants.address_chosen.connect(_open_address)
        self.participants.copy_wanted.connect(self._copy)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.follow_system)
        actions = self.menu_actions
        actions.copy.triggered.connect(self._copy)
        actions.find.triggered.connect(self._find)
        actions.quit.triggered.connect(self.close)
        actions.about.triggered.connect(self._about)
        for language, action in actions.languages.items():
            action.triggered.connect(lambda _=False, each=language: self.use_language(each))
        for theme, action in actions.themes.items():
            action.triggered.connect(lambda _=False, each=theme: self.use_theme(each))

    def _go_to(self, number: int) -> None:
        self.show_page(number)
        self._page(number).setFocus()

    def _find(self) -> None:
        self.show_page(0)
        self.participants.focus_search()

    def _copy(self) -> None:
        region = self.participants.region
        if region is None:
            return
        text = region_text(self._knowledge.facts, region, self._settings.language)
        QGuiApplication.clipboard().setText(text)
        self._result_label.setText(self.tr("%1 copied").replace("%1", region.full_name))

    def _about(self) -> None:
        AboutDialog(
            self._knowledge.facts, self._knowledge.notices, self._settings.language, self
        ).open()

    def _keep(self, settings: Settings) -> None:
        self._settings = settings
        self._store.save(settings)

    def _entitle(self) -> None:
        page = self.rail.currentIndex().data()
        self.setWindowTitle(f"{page} – GMSC Desktop" if page else "GMSC Desktop")

    def _restore_place(self) -> None:
        """Come back where the window was, unless that screen is gone."""
        self.resize(1200, 720)
        geometry = self._store.load_bytes(_GEOMETRY)
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        splitter = self._store.load_bytes(_SPLITTER)
        if not splitter.isEmpty():
            self.participants.splitter.restoreState(splitter)
        title = self.geometry().adjusted(0, -24, 0, 24 - self.height())
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if screens and not any(screen.intersects(title) for screen in screens):
            self.move(screens[0].center() - self.rect().center())


def _open_address(address: str) -> None:
    """Hand a source's address to the person's own browser; only ever after a click."""
    url = QUrl(address)
    if url.scheme() in ("http", "https"):
        QDesktopServices.openUrl(url)
