"""The person's hands: keys, mouse, clipboard and menus, on whatever window is on top.

Everything goes in where the window system hands it over, so that what is blocked by a dialog or
taken by a menu is so here as well.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from gmsc_desktop.languages import Language
from gmsc_desktop.settings import TEXT_SIZES, Theme
from gmsc_desktop.ui.frame.actions import leaves
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.page_names import PageName
from tools.random_use.material import Material

_KEY, _MODIFIER, _BUTTON = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
_LEFT = _BUTTON.LeftButton
_KEYS = (
    _KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Down, _KEY.Key_Down,
    _KEY.Key_Tab, _KEY.Key_Tab, _KEY.Key_Tab, _KEY.Key_Backtab, _KEY.Key_Return, _KEY.Key_Return,
    _KEY.Key_Escape, _KEY.Key_Escape, _KEY.Key_Space, _KEY.Key_Space, _KEY.Key_Backspace,
    _KEY.Key_Delete, _KEY.Key_Home, _KEY.Key_End, _KEY.Key_PageUp, _KEY.Key_PageDown,
    _KEY.Key_F1, _KEY.Key_F2, _KEY.Key_F3, _KEY.Key_F6, _KEY.Key_F10, _KEY.Key_Menu, _KEY.Key_Slash,
)  # fmt: skip
_WITH_CTRL = "ABCEFKLPVXZY1234567=-0"
"""Not Q, which ends the program."""
_SMALLEST = (800, 560)


class Hands:
    """Each method of `acts` does one thing that a person may do; `chance` decides which way."""

    def __init__(self, window: MainWindow, material: Material, files: Sequence[Path]) -> None:
        self._window = window
        self._material = material
        self._files = files
        self._chance = Random()
        self.acts: list[tuple[int, Callable[[], None]]] = [
            (20, self.type_name),
            (30, self.press_keys),
            (10, self.press_with_ctrl),
            (35, self.click),
            (6, self.double_click),
            (4, self.click_right),
            (10, self.turn_wheel),
            (8, self.drag),
            (6, self.hover),
            (8, self.resize),
            (3, self.switch_language),
            (3, self.switch_theme),
            (3, self.switch_text_size),
            (8, self.paste),
            (8, self.visit_page),
            (8, self.choose_in_menu),
            (3, self.drop_file),
            (4, self.close_top),
        ]

    def choose(self, chance: Random) -> Callable[[], None]:
        """Give what to do next; how it is done hangs on the same chance."""
        self._chance = chance
        weights, acts = zip(*self.acts, strict=True)
        act: Callable[[], None] = chance.choices(acts, weights)[0]
        return act

    # -- keys

    def type_name(self) -> None:
        """Type a name letter by letter."""
        for letter in self._material.name(self._chance):
            self._key(letter)

    def press_keys(self) -> None:
        """Press some keys that do something in most places."""
        for _ in range(self._chance.randint(1, 8)):
            shift = self._chance.random() < 0.15
            held = _MODIFIER.ShiftModifier if shift else _MODIFIER.NoModifier
            self._key(self._chance.choice(_KEYS), held)

    def press_with_ctrl(self) -> None:
        """Press a key with Ctrl, sometimes with Shift as well."""
        held = _MODIFIER.ControlModifier
        if self._chance.random() < 0.2:
            held |= _MODIFIER.ShiftModifier
        self._key(_KEY(ord(self._chance.choice(_WITH_CTRL))), held)

    def paste(self) -> None:
        """Copy something elsewhere and paste it here."""
        QGuiApplication.clipboard().setText(self._material.text(self._chance))
        self._key(_KEY.Key_V, _MODIFIER.ControlModifier)

    # -- mouse

    def click(self) -> None:
        """Click somewhere, or on some widget."""
        if top := self._top():
            self._click(top, _LEFT, self._place(top), self._held())

    def double_click(self) -> None:
        """Double click somewhere."""
        top = self._top()
        if top is None:
            return
        place = self._place(top)
        if self._click(top, _LEFT, place):
            clicked = top.childAt(place) or top
            QTest.mouseDClick(clicked, _LEFT, _MODIFIER.NoModifier, clicked.mapFrom(top, place))

    def click_right(self) -> None:
        """Ask for the menu of some place."""
        if top := self._top():
            self._click(top, _BUTTON.RightButton, self._place(top))

    def hover(self) -> None:
        """Move the mouse about."""
        for _ in range(self._chance.randint(1, 5)):
            if top := self._top():
                QTest.mouseMove(_window_of(top), self._place(top))

    def turn_wheel(self) -> None:
        """Turn the wheel, with Ctrl sometimes."""
        held = self._held()
        for _ in range(self._chance.randint(1, 6)):
            if top := self._top():
                delta = QPoint(0, self._chance.choice((-120, 120, -240, 15)))
                QTest.wheelEvent(_window_of(top), QPointF(self._place(top)), delta, QPoint(), held)

    def drag(self) -> None:
        """Press, move, release."""
        top = self._top()
        if top is None:
            return
        window, free = _window_of(top), _MODIFIER.NoModifier
        QTest.mousePress(window, _LEFT, free, self._place(top))
        for _ in range(self._chance.randint(1, 5)):
            if _is_there(window):
                QTest.mouseMove(window, self._place(top))
        if _is_there(window):
            QTest.mouseRelease(window, _LEFT, free, self._place(top))

    def drop_file(self) -> None:
        """Drop a file on whatever takes it."""
        top = self._top()
        takers = [each for each in _shown(top) if each.acceptDrops()] if top else []
        if not takers:
            return
        taker, data = self._chance.choice(takers), QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self._chance.choice(self._files)))])
        place = QPoint(10, 10), Qt.DropAction.CopyAction, data, _LEFT, _MODIFIER.NoModifier
        enter = QDragEnterEvent(*place)
        QApplication.sendEvent(taker, enter)
        if enter.isAccepted():
            QApplication.sendEvent(taker, QDropEvent(QPointF(place[0]), *place[1:]))

    # -- windows and menus

    def resize(self) -> None:
        """Make the window that is on top larger or smaller."""
        screen = self._window.screen().availableGeometry()
        width = self._chance.randint(_SMALLEST[0], screen.width())
        height = self._chance.randint(_SMALLEST[1], screen.height())
        if self._chance.random() < 0.2:
            width, height = screen.width(), screen.height()
        top = QApplication.activeWindow() or self._window
        if not isinstance(top, QFileDialog):
            top.resize(width, height)

    def switch_language(self) -> None:
        """Choose a language."""
        self._choose(self._window.menu_actions.languages[self._chance.choice(list(Language))])

    def switch_theme(self) -> None:
        """Choose a theme."""
        self._choose(self._window.menu_actions.themes[self._chance.choice(list(Theme))])

    def switch_text_size(self) -> None:
        """Choose a text size."""
        self._choose(self._window.menu_actions.text_sizes[self._chance.choice(TEXT_SIZES)])

    def visit_page(self) -> None:
        """Go to a page by its key."""
        number = self._chance.choice(list(PageName)) + 1
        self._key(_KEY(ord(str(number))), _MODIFIER.ControlModifier)

    def choose_in_menu(self) -> None:
        """Choose any entry of the menus."""
        self._choose(self._chance.choice([action for _, action in leaves(self._window.menuBar())]))

    def close_top(self) -> None:
        """Close what is open above the main window."""
        top = self._on_top()
        if top is not self._window and not isinstance(top, QFileDialog):
            top.close()

    # -- where all this goes

    def _key(self, key: Qt.Key | str, held: Qt.KeyboardModifier = _MODIFIER.NoModifier) -> None:
        top = self._top()
        if top is None:
            return
        window = _window_of(top)
        code, text = (_KEY.Key_unknown, key) if isinstance(key, str) else (key, _letter(key))
        for pressed in (True, False):
            # Not keyClick: it would go on releasing keys in a window that the first one ended.
            if _is_there(window):
                QTest.simulateEvent(window, pressed, int(code), held, text, False)

    def _click(
        self,
        top: QWidget,
        button: Qt.MouseButton,
        place: QPoint,
        held: Qt.KeyboardModifier = _MODIFIER.NoModifier,
    ) -> bool:
        """Press and release; says whether the window is still there then."""
        window = _window_of(top)
        QTest.mousePress(window, button, held, place)
        if _is_there(window):
            QTest.mouseRelease(window, button, held, place)
        return _is_there(window)

    def _held(self) -> Qt.KeyboardModifier:
        held = (_MODIFIER.ControlModifier, _MODIFIER.ShiftModifier, *[_MODIFIER.NoModifier] * 8)
        return self._chance.choice(held)

    def _choose(self, action: QAction) -> None:
        """A menu cannot be used while a dialog is open, or without the window."""
        if QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
            action.trigger()

    def _top(self) -> QWidget | None:
        """Give what gets the next key or click, kept alive by whoever asks; a file dialog none."""
        top = self._on_top()
        modal = QApplication.activeModalWidget()
        if isinstance(modal, QFileDialog) or isinstance(modal and modal.parent(), QFileDialog):
            return None
        if not QApplication.activePopupWidget() and not top.isActiveWindow():
            top.activateWindow()
        return top

    def _on_top(self) -> QWidget:
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if above is not None:
            return above
        beside = [
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and each.isWindow() and each.windowType() != Qt.WindowType.ToolTip
        ]
        others = [each for each in beside if each is not self._window]
        others.sort(key=lambda each: (type(each).__name__, each.windowTitle()))
        go_there = others and self._chance.random() < 0.5
        return self._chance.choice(others) if go_there else self._window

    def _place(self, top: QWidget) -> QPoint:
        """Give a place in a window: half of the time that of a widget."""
        shown = _shown(top)
        within = self._chance.choice(shown) if shown and self._chance.random() < 0.5 else top
        place = QPoint(self._at(within.width()), self._at(within.height()))
        mapped = within.mapTo(top, place)
        return mapped if top.rect().contains(mapped) else top.rect().center()

    def _at(self, length: int) -> int:
        return self._chance.randrange(max(length, 1))


def _letter(key: Qt.Key) -> str:
    """Give what a key of `_KEYS` and `_WITH_CTRL` writes."""
    return chr(key).lower() if key < _KEY.Key_Escape else ""


def _window_of(top: QWidget) -> QWindow:
    """Give its window; by `windowHandle` PySide6 would keep each that a menu ever had."""
    return next(each for each in QGuiApplication.allWindows() if each.winId() == top.winId())


def _is_there(window: QWindow) -> bool:
    """Say whether a press has not ended the window, which QTest would release the key in."""
    return any(each is window for each in QGuiApplication.allWindows())


def _shown(top: QWidget) -> list[QWidget]:
    # Not findChildren: it binds what it gives to the window, and keeps what is deleted meanwhile.
    widgets = QApplication.allWidgets()
    return [each for each in widgets if each.isVisible() and top.isAncestorOf(each)]
