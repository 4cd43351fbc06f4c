"""The menu bar: its actions with their keys, and their words in the current language."""

from collections.abc import Hashable, Iterable, Iterator
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from gmsc_desktop.languages import Language
from gmsc_desktop.settings import TEXT_SIZES, Settings, Theme

_Choice = TypeVar("_Choice", bound=Hashable)


class Actions(QObject):
    """Every action of the window; the window connects them, `retranslate` words them."""

    def __init__(self, window: QMainWindow, settings: Settings, recent: QMenu) -> None:
        super().__init__(window)
        self.copy = _action(window, "Ctrl+Shift+C")
        self.find = _action(window, "Ctrl+F")
        self.search = _action(window, "Ctrl+L", "/")
        self.compare = _action(window, "Ctrl+B")
        self.sheet = _action(window, "Ctrl+P")
        self.export = _action(window, "Ctrl+E")
        self.propose = _action(window, "Ctrl+U")
        self.proposals = _action(window)
        self.install = _action(window)
        self.copy_list = _action(window, "Ctrl+Shift+L")
        self._recent = recent
        self.quit = _action(window, "Ctrl+Q")
        self.help = _action(window, "F1")
        self.about = _action(window)
        self.languages = _choices(window, Language, settings.language)
        self.themes = _choices(window, Theme, settings.theme)
        self.text_sizes = _choices(window, TEXT_SIZES, settings.text_size)
        self.larger = _action(window, "Ctrl++", "Ctrl+=")
        self.smaller = _action(window, "Ctrl+-")
        self.usual_size = _action(window, "Ctrl+0")
        self.switch = _action(window, "Ctrl+K")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        bar = window.menuBar()
        sharing = [self.propose, self.proposals, self.install]
        self._file = _menu(bar.addMenu(""), [self.sheet, self.export, *sharing, self.quit])
        self._file.insertSeparator(self.propose)
        self._file.insertSeparator(self.quit)
        edit = [self.copy, self.copy_list, self.compare, self.find, self.search]
        self._edit = _menu(bar.addMenu(""), [*edit, recent.menuAction(), self.switch])
        view = bar.addMenu("")
        self._view = view
        self._language = _menu(view.addMenu(""), self.languages.values())
        self._theme = _menu(view.addMenu(""), self.themes.values())
        sizes = (self.larger, self.smaller, self.usual_size)
        self._text_size = _menu(view.addMenu(""), sizes)
        self._text_size.addSeparator()
        _menu(self._text_size, self.text_sizes.values())
        self._help = _menu(bar.addMenu(""), [self.help, self.about])
        self.retranslate()

    @property
    def everywhere(self) -> list[QAction]:
        """What the windows beside the main one answer to as well."""
        return [self.help, self.switch, self.larger, self.smaller, self.usual_size]

    def retranslate(self) -> None:
        """Word menus and actions in the current language."""
        self._file.setTitle(self.tr("&File"))
        self._edit.setTitle(self.tr("&Edit"))
        self._view.setTitle(self.tr("&View"))
        self._help.setTitle(self.tr("&Help"))
        self._language.setTitle(self.tr("&Language"))
        self._theme.setTitle(self.tr("&Theme"))
        self.copy.setText(self.tr("&Copy region"))
        self.copy_list.setText(self.tr("Copy &list"))
        self.compare.setText(self.tr("Co&mpare…"))
        self.find.setText(self.tr("&Find"))
        self.search.setText(self.tr("&Search regions"))
        self.sheet.setText(self.tr("Fact &sheet…"))
        self.export.setText(self.tr("&Export list…"))
        self.propose.setText(self.tr("&Propose a correction…"))
        self.proposals.setText(self.tr("&My proposals…"))
        self.install.setText(self.tr("&Install data pack…"))
        self._recent.setTitle(self.tr("&Recent searches"))
        self._text_size.setTitle(self.tr("Te&xt size"))
        self.larger.setText(self.tr("&Larger"))
        self.smaller.setText(self.tr("&Smaller"))
        self.usual_size.setText(self.tr("&Usual size"))
        for percent, action in self.text_sizes.items():
            action.setText(self.tr("%1%").replace("%1", str(percent)))
        self.switch.setText(self.tr("&Go to…"))
        self.quit.setText(self.tr("&Quit"))
        self.help.setText(self.tr("&Guide"))
        self.about.setText(self.tr("&About GMSC Desktop"))
        # A language is named in itself, so that a person finds the way back.
        self.languages[Language.INDONESIAN].setText("Bahasa &Indonesia")
        self.languages[Language.ENGLISH].setText("&English")
        self.themes[Theme.SYSTEM].setText(self.tr("As the &system"))
        self.themes[Theme.LIGHT].setText(self.tr("&Light"))
        self.themes[Theme.DARK].setText(self.tr("&Dark"))


def leaves(menu: QMenu | QMenuBar) -> Iterator[QAction]:
    """Give the actions of a menu and its submenus that can be chosen now."""
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from leaves(below)
        elif action.isEnabled() and action.text():
            yield action


def plain(text: str) -> str:
    """Give a text without the mark of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _action(window: QMainWindow, *keys: str) -> QAction:
    action = QAction(window)
    action.setShortcuts([QKeySequence(key) for key in keys])
    return action


def _choices(
    window: QMainWindow, kind: Iterable[_Choice], chosen: _Choice
) -> dict[_Choice, QAction]:
    group = QActionGroup(window)
    actions: dict[_Choice, QAction] = {}
    for each in kind:
        action = actions[each] = QAction(window)
        action.setCheckable(True)
        action.setChecked(each == chosen)
        group.addAction(action)
    return actions


def _menu(menu: QMenu, actions: Iterable[QAction]) -> QMenu:
    menu.addActions(list(actions))
    return menu
