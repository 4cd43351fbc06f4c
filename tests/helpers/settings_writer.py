"""A window as a process of its own, as far as settings go: it does what it is told, line by line.

    python -m tests.helpers.settings_writer

Reads commands from standard input, and answers each with a line of JSON.
"""

import json
import sys
from dataclasses import replace

from PySide6.QtCore import QByteArray, QCoreApplication

from gmsc_desktop.languages import Language
from gmsc_desktop.settings import Settings, Theme
from gmsc_desktop.ui.choices.settings_store import SettingsStore


class SettingsWindow:
    """Holds its settings from its start on, as a window does."""

    def __init__(self) -> None:
        self._store = SettingsStore()
        self._settings = self._store.load()

    def do(self, command: str, value: str) -> object:
        """Do one thing; gives what came of it."""
        match command:
            case "language":
                self._keep(replace(self._settings, language=Language(value)))
            case "theme":
                self._keep(replace(self._settings, theme=Theme(value)))
            case "text_size":
                self._keep(replace(self._settings, text_size=int(value)))
            case "search":
                self._store.remember(value)
            case "forget":
                self._store.keep_recent(False)
                self._store.save_recent(())
            case "folder":
                self._store.save_folder(value)
            case "hammer":
                self._hammer(value)
        QCoreApplication.processEvents()
        return [*self._fields(), list(self._store.load_recent())]

    def _keep(self, settings: Settings) -> None:
        self._settings = settings
        self._store.save(settings)

    def _fields(self) -> list[object]:
        chosen = self._settings
        return [chosen.language.value, chosen.theme.value, chosen.text_size]

    def _hammer(self, name: str) -> None:
        """Write again and again, until somebody ends this."""
        for number in range(1_000_000):
            self._store.remember(f"{name} {number}")
            self._store.save_bytes("window/geometry", QByteArray(b"x" * 5_000))
            QCoreApplication.processEvents()


def main() -> None:
    """Answer until there is no more input; what was chosen is then written, as at a close."""
    app = QCoreApplication(sys.argv)
    window = SettingsWindow()
    _answer(window.do("", ""))
    for line in sys.stdin:
        command, _, value = line.rstrip("\n").partition(" ")
        _answer(window.do(command, value))
    app.deleteLater()


def _answer(content: object) -> None:
    sys.stdout.write(json.dumps(content) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
