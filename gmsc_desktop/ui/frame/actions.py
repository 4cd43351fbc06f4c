"""The menu bar: an action for each command, and the choices of language, theme and size."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Final, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from gmsc_desktop.languages import Language
from gmsc_desktop.settings import TEXT_SIZES, Settings, Theme
from gmsc_desktop.ui.choices.preferences import Preferences
from gmsc_desktop.ui.commands import Command, Menu
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.widgets.closed_menu import let_go_when_closed
from gmsc_desktop.ui.widgets.tool_tip import menu_words

_Choice = TypeVar("_Choice", bound=Hashable)
_ALSO: Final[Mapping[Hashable, str]] = {
    Language.INDONESIAN: "indonesia indonesian bahasa language",
    Language.ENGLISH: "english inggris bahasa language",
    Theme.SYSTEM: "tema theme sistem system",
    Theme.LIGHT: "tema theme terang light",
    Theme.DARK: "tema theme gelap dark",
}
"""What Ctrl+K finds a choice by, in both languages."""


class Actions(QObject):
    """An action for each command, with the choices of the menu View; `retranslate` words them."""

    def __init__(self, window: QMainWindow, settings: Settings, recent: QMenu) -> None:
        super().__init__(window)
        self._of = {each: _action(window, each.value.keys, each.value.called) for each in Command}
        self._of[Command.QUIT].setMenuRole(QAction.MenuRole.QuitRole)
        self._of[Command.ABOUT].setMenuRole(QAction.MenuRole.AboutRole)
        self._recent = recent
        self.languages = _choices(window, Language, settings.language)
        self.themes = _choices(window, Theme, settings.theme)
        self.text_sizes = _choices(window, TEXT_SIZES, settings.text_size)
        bar = window.menuBar()
        self._file = self._menu(bar, Menu.FILE)
        self._edit = self._menu(bar, Menu.EDIT)
        self._edit.insertMenu(self[Command.SWITCH], recent)
        self._view = bar.addMenu("")
        self.pages = {each: _action(window, (f"Ctrl+{each + 1}",)) for each in PageName}
        _filled(self._view, self.pages.values()).addSeparator()
        self._language = _filled(self._view.addMenu(""), self.languages.values())
        self._add(self._language, Menu.LANGUAGE)
        self._theme = _filled(self._view.addMenu(""), self.themes.values())
        self._text_size = self._menu(self._view, Menu.TEXT_SIZE)
        self._text_size.addSeparator()
        _filled(self._text_size, self.text_sizes.values())
        self._help = self._menu(bar, Menu.HELP)
        below = (recent, self._language, self._theme, self._text_size)
        for menu in (self._file, self._edit, self._view, self._help, *below):
            let_go_when_closed(menu)
        self.retranslate()

    def __getitem__(self, command: Command) -> QAction:
        return self._of[command]

    @property
    def everywhere(self) -> list[QAction]:
        """What the windows beside the main one answer to as well."""
        return [action for command, action in self._of.items() if command.value.everywhere]

    def connect_to(self, handlers: Mapping[Command, Callable[[], object]]) -> None:
        """Let each of these commands do what belongs to it."""
        for command, handler in handlers.items():
            self[command].triggered.connect(lambda _=False, do=handler: do())

    def offer(self, preferences: Preferences) -> None:
        """Let the choices of the menu View change these preferences."""
        _choose(self.languages, preferences.use_language)
        _choose(self.themes, preferences.use_theme)
        _choose(self.text_sizes, preferences.use_text_size)
        self.connect_to(
            {
                Command.OTHER_LANGUAGE: lambda: self._other_language().trigger(),
                Command.LARGER: lambda: preferences.step_text_size(1),
                Command.SMALLER: lambda: preferences.step_text_size(-1),
                Command.USUAL_SIZE: lambda: preferences.use_text_size(100),
            }
        )
        preferences.text_size_changed.connect(lambda size: self.text_sizes[size].setChecked(True))

    def connect_pages(self, visit: Callable[[PageName], object]) -> None:
        """Let each page of the menu View be shown by `visit`."""
        for name, action in self.pages.items():
            action.triggered.connect(lambda _=False, chosen=name: visit(chosen))

    def name_pages(self, label: Callable[[PageName], str]) -> None:
        """Name the pages in the menu View as the rail does."""
        for name, action in self.pages.items():
            action.setText(menu_words(label(name)))
            action.setData(name)

    def retranslate(self) -> None:
        """Word menus and actions in the current language."""
        self._file.setTitle(self.tr("&File"))
        self._edit.setTitle(self.tr("&Edit"))
        self._view.setTitle(self.tr("&View"))
        self._help.setTitle(self.tr("&Help"))
        # Named in both languages: whoever reads the other one looks for it.
        self._language.setTitle("&Bahasa / Language")
        self._theme.setTitle(self.tr("&Theme"))
        self._text_size.setTitle(self.tr("Te&xt size"))
        self._recent.setTitle(self.tr("&Recent searches"))
        for command, action in self._of.items():
            action.setText(worded(command.value.text))
        for percent, action in self.text_sizes.items():
            action.setText(self.tr("%1%").replace("%1", str(percent)))
        # A language is named in itself, so that a person finds the way back.
        self.languages[Language.INDONESIAN].setText("Bahasa &Indonesia")
        self.languages[Language.ENGLISH].setText("&English")
        self.themes[Theme.SYSTEM].setText(self.tr("As the &system"))
        self.themes[Theme.LIGHT].setText(self.tr("&Light"))
        self.themes[Theme.DARK].setText(self.tr("&Dark"))

    def _menu(self, parent: QMenu | QMenuBar, place: Menu) -> QMenu:
        menu = parent.addMenu("")
        self._add(menu, place)
        return menu

    def _add(self, menu: QMenu, place: Menu) -> None:
        for command in Command.of(place):
            if command.value.begins_group:
                menu.addSeparator()
            menu.addAction(self[command])

    def _other_language(self) -> QAction:
        return next(each for each in self.languages.values() if not each.isChecked())


def leaves(menu: QMenu | QMenuBar, title: str = "") -> Iterator[tuple[str, QAction]]:
    """Give the actions that can be chosen now, each with the title of the submenu it is in."""
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from leaves(below, "" if isinstance(menu, QMenuBar) else below.title())
        elif action.isEnabled() and action.text():
            yield title, action


def _action(window: QMainWindow, keys: Iterable[str], called: str = "") -> QAction:
    action = QAction(window)
    action.setData(called)
    action.setShortcuts([QKeySequence(key) for key in keys])
    return action


def _choices(
    window: QMainWindow, kind: Iterable[_Choice], chosen: _Choice
) -> dict[_Choice, QAction]:
    group = QActionGroup(window)
    actions: dict[_Choice, QAction] = {}
    for each in kind:
        action = actions[each] = QAction(window)
        action.setData(_ALSO.get(each))
        action.setCheckable(True)
        action.setChecked(each == chosen)
        group.addAction(action)
    return actions


def _choose(actions: Mapping[_Choice, QAction], use: Callable[[_Choice], None]) -> None:
    for each, action in actions.items():
        action.triggered.connect(lambda _=False, each=each: use(each))


def _filled(menu: QMenu, actions: Iterable[QAction]) -> QMenu:
    menu.addActions(list(actions))
    return menu
