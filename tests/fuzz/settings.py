"""The file of settings: whatever stands in it, the window opens with what can be read."""

import shutil
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter

from gmsc_desktop.settings import Settings
from gmsc_desktop.ui.choices.settings_file import NAME
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.frame.window_place import keep_place, restore_place
from tests.fuzz.harness import Harness


class StoredSettings:
    """Reads a file of settings as a start does, and writes it as an end does."""

    def __init__(self) -> None:
        self._number = 0
        assert QApplication.instance()

    def take(self, content: bytes, scratch: Path) -> str:
        """Start and end with these settings."""
        # Another file each time: QSettings remembers files that it has read.
        self._number += 1
        home = scratch / f"{self._number}"
        file = home / NAME / f"{NAME}.ini"
        file.parent.mkdir(parents=True)
        file.write_bytes(content)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home))
        window, splitter = QMainWindow(), QSplitter()
        window.setCentralWidget(splitter)
        try:
            return self._start_and_end(window, splitter)
        finally:
            window.deleteLater()
            QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(scratch))
            shutil.rmtree(home)

    def _start_and_end(self, window: QMainWindow, splitter: QSplitter) -> str:
        store = SettingsStore()
        settings = store.load()
        recent = store.load_recent()
        keeps, folder = store.keeps_recent(), store.load_folder()
        restore_place(store, window, splitter)
        assert window.width() > 0
        keep_place(store, window, splitter)
        store.save(settings)
        store.save_recent(recent)
        store.save_folder(folder)
        assert SettingsStore().load() == settings
        return f"{settings == Settings()} {len(recent)} {keeps} {bool(folder)}"


def settings_harness() -> Harness:
    """Settings as the program writes them are where it begins."""
    return Harness("settings", StoredSettings().take, _FILES)


_OBJECT = r"@Variant(\0\0\0\x7f\0\0\0\x18PySide::PyObjectWrapper\0\0\0\0\x11cposix\nsystem\n.)"
_FILES = (
    b"[General]\nlanguage=en\ntheme=dark\ntext_size=150\n\n[search]\nrecent=solok, kota bima\n"
    b"keep=false\n\n[files]\nfolder=/home/a\n\n[window]\n"
    b"geometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0\\0\\0\\0\\0)\n"
    b'splitter="@ByteArray(\\0\\0\\0\\xff\\0\\0\\0\\x1)"\n',
    b"[General]\nlanguage=@Variant(\\0\\0\\0\\x7f)\ntext_size=@Invalid()\n[window]\ngeometry=1\n",
    b"[search]\nrecent=@Invalid()\nkeep=@Variant(\\0\\0\\0\\x1\\0)\n",
    f"[General]\nlanguage={_OBJECT}\n[search]\nrecent={_OBJECT}, a\n".encode(),
)
