"""Where the window was: kept at its end, taken up at the next start if that screen is there."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from gmsc_desktop.ui.settings_store import SettingsStore

_GEOMETRY = "window/geometry"
_SPLITTER = "window/splitter"


def keep_place(store: SettingsStore, window: QMainWindow, splitter: QSplitter) -> None:
    """Keep where the window is, and how its first page is divided."""
    store.save_bytes(_GEOMETRY, window.saveGeometry())
    store.save_bytes(_SPLITTER, splitter.saveState())


def restore_place(store: SettingsStore, window: QMainWindow, splitter: QSplitter) -> None:
    """Come back where the window was, unless that screen is gone."""
    window.resize(1200, 720)
    geometry = store.load_bytes(_GEOMETRY)
    if not geometry.isEmpty():
        window.restoreGeometry(geometry)
    state = store.load_bytes(_SPLITTER)
    if not state.isEmpty():
        splitter.restoreState(state)
    title = window.geometry().adjusted(0, -24, 0, 24 - window.height())
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if screens and not any(screen.intersects(title) for screen in screens):
        window.move(screens[0].center() - window.rect().center())
