"""Where the window was: kept at its end, taken up at the next start if that screen is there."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.painting.theme import em
from gmsc_desktop.ui.widgets.follow_font import follow_font

_GEOMETRY = "window/geometry"
_SPLITTER = "window/splitter"
_USUAL = QSize(1366, 768)
"""Wide enough for two lines of filters, in both languages."""
_LEAST = QSize(800, 560)
_LEAST_EM = QSize(40, 27)
"""The least size with large text, in em: 1040×702 with twice the usual font of 13 px."""
_SMALL_SCREEN = 1400
"""On a narrower screen the filters need the whole width for two lines."""
_TITLE_BAR = 24
_FRAME = QMargins(8, 32, 8, 8)
"""What a title bar and the edges take around a window, at most."""
_GRIP = 64
"""How much of the title bar must be seen, so that a hand can take hold of it."""


def keep_place(store: SettingsStore, window: QMainWindow, splitter: QSplitter) -> None:
    """Keep where the window is, and how its first page is divided."""
    store.save_bytes(_GEOMETRY, window.saveGeometry())
    store.save_bytes(_SPLITTER, splitter.saveState())


def restore_place(store: SettingsStore, window: QMainWindow, splitter: QSplitter) -> None:
    """Come back where the window was, unless that screen is gone; at first, where it shows most."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    # A screen of 1366×768 at 200 % has half as many pixels for us.
    area = screens[0] if screens else QRect(0, 0, *_USUAL.toTuple())
    inside = area.marginsRemoved(_FRAME).size()
    follow_font(window, lambda: window.setMinimumSize(_least(window).boundedTo(inside)))
    window.resize(_USUAL.boundedTo(inside))
    geometry = store.load_bytes(_GEOMETRY)
    if not geometry.isEmpty():
        window.restoreGeometry(geometry)
    state = store.load_bytes(_SPLITTER)
    if not state.isEmpty():
        splitter.restoreState(state)
    window.setGeometry(seen_place(window.geometry(), screens))
    if geometry.isEmpty() and area.width() < _SMALL_SCREEN:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def _least(window: QMainWindow) -> QSize:
    """Give the size under which parts of the window would lie over each other."""
    return _LEAST.expandedTo(_LEAST_EM * em(window.font()))


def seen_place(window: QRect, screens: Sequence[QRect]) -> QRect:
    """Give the window's place; centred on the first screen where no screen shows its title.

    A window that with its frame is larger than the screen becomes as large as that has room.
    """
    if not screens:
        return window
    title = QRect(window.x(), window.y() - _TITLE_BAR, window.width(), _TITLE_BAR)
    seen = next((screen for screen in screens if _grips(title.intersected(screen))), None)
    room = (seen or screens[0]).marginsRemoved(_FRAME)
    size = window.size().boundedTo(room.size())
    if seen and size == window.size():
        return window
    place = QRect(window.topLeft(), size)
    place.moveCenter((seen or screens[0]).center())
    place.moveTop(max(place.top(), room.top()))
    return place


def _grips(title: QRect) -> bool:
    return title.width() >= _GRIP and title.height() > 0
