"""The one window of the program, and a new one in its place when other data come into use.

A new window on the new data cannot show a mixture of old and new, wherever one looks.
"""

import gc
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.frame.window_place import keep_place
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.page_names import PageName

_AGAIN = 100
"""Milliseconds from one look to the next, while a window still writes a file."""


class Program(QObject):
    """Holds `window`, the one that is open; `read` reads the data that are in use then."""

    def __init__(self, window: MainWindow, read: Callable[[], Knowledge]) -> None:
        super().__init__()
        self._read = read
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_AGAIN)
        self._waiting.timeout.connect(self._renew)
        self._take(window)
        # The first paint needs nothing of packs.
        painted = window.participants.table.first_painted
        painted.connect(window.packs.open_up, Qt.ConnectionType.QueuedConnection)

    def look_at(self, arguments: Sequence[str]) -> None:
        """Show what is in the pack that the program was opened with, if it was with one."""
        files = [each for each in arguments if each.lower().endswith(".gmscdata")]
        if files:
            self.window.packs.look_at(Path(files[0]).absolute())

    def _take(self, window: MainWindow) -> None:
        self.window = window
        window.data_changed.connect(self._renew, Qt.ConnectionType.QueuedConnection)

    def _renew(self) -> None:
        """Put a window on the new data in the place of the old one, which ends its files first."""
        if self.window.busy:
            self.window.packs.say_waiting()
            self._waiting.start()
            return
        try:
            knowledge = self._read()
        except GmscError as error:
            self.window.trouble.show_error(error)
            return
        old, new = self.window, successor(self.window, knowledge)
        self._take(new)
        new.show()
        new.activateWindow()
        new.packs.open_up()
        new.packs.say_in_use()
        old.close()
        old.destroyed.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        old.deleteLater()

    def _forget(self) -> None:
        """Let the collector see what was frozen at the start: an old edition is among it."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()


def successor(old: MainWindow, knowledge: Knowledge) -> MainWindow:
    """Make a window on other data that stands where the old one does, and shows the same."""
    store = SettingsStore()
    keep_place(store, old, old.participants.splitter)
    new = MainWindow(knowledge, store.load(), store, old.preferences.translation)
    new.stack.take_over(old.stack)
    new.show_page(PageName(old.rail.currentIndex().row())).setFocus()
    return new
