"""Settings kept from one start to the next: an ini file, one key at a time.

A value that cannot be read becomes the default and is logged; it never stops the program.
"""

from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QByteArray

from gmsc_desktop.search.recent import MOST, Recent, with_query
from gmsc_desktop.settings import TEXT_SIZES, Settings
from gmsc_desktop.ui.choices.settings_file import settings_file
from gmsc_desktop.ui.log import note

_RECENT = "search/recent"
_KEEP_RECENT = "search/keep"
_IDEAS = "ideas/saved"
_PROVINCE = "province"
_FOLDER = "files/folder"
_DECLINED = "packs/declined"
_WAIT = 500
"""Milliseconds for which a window waits until another has saved."""
_Choice = TypeVar("_Choice", bound=Enum)


class SettingsStore:
    """Reads and writes `Settings`, and where the window was."""

    def __init__(self) -> None:
        self._file = settings_file()
        self._chosen: Settings | None = None

    def load(self) -> Settings:
        """Give what was chosen; what is missing or broken is as if nobody had chosen."""
        default = Settings()
        self._chosen = Settings(
            language=self._choice("language", default.language),
            theme=self._choice("theme", default.theme),
            text_size=self._text_size(default.text_size),
        )
        return self._chosen

    def save(self, settings: Settings) -> None:
        """Keep what was chosen since; what another window chose meanwhile stays."""
        before, self._chosen = self._chosen, settings
        if before is None or settings.language is not before.language:
            self._file.setValue("language", settings.language.value)
        if before is None or settings.theme is not before.theme:
            self._file.setValue("theme", settings.theme.value)
        if before is None or settings.text_size != before.text_size:
            self._file.setValue("text_size", settings.text_size)

    def load_recent(self) -> Recent:
        """Give the recent searches of all windows, the newest first."""
        return self._texts(_RECENT)[:MOST]

    def remember(self, typed: str) -> None:
        """Put a query before the recent ones of all windows, unless nobody wants them kept."""
        # Late, for the first paint does not need it.
        from PySide6.QtCore import QLockFile

        lock = QLockFile(f"{self._file.fileName()}.recent")
        # Without the lock, a search of another window that saves just now could be missing.
        lock.tryLock(_WAIT)
        recent = self.load_recent()
        if self.keeps_recent():
            self.save_recent(with_query(recent, typed))
        lock.unlock()

    def save_recent(self, recent: Recent) -> None:
        """Keep the recent searches; none removes every trace of them."""
        if recent:
            self._file.setValue(_RECENT, list(recent))
        else:
            # Qt removes only what it has seen; another window may have saved since.
            self._file.sync()
            self._file.remove(_RECENT)
        self._file.sync()

    def keeps_recent(self) -> bool:
        """Say whether the person wants recent searches to be kept."""
        return str(self._value(_KEEP_RECENT, "true")).lower() != "false"

    def keep_recent(self, wanted: bool) -> None:
        """Keep recent searches from now on, or no longer."""
        self._file.setValue(_KEEP_RECENT, wanted)

    def load_ideas(self) -> tuple[str, ...]:
        """Give the ideas that the person keeps, the oldest first."""
        return self._texts(_IDEAS)

    def save_ideas(self, ideas: tuple[str, ...]) -> None:
        """Keep these ideas."""
        self._file.setValue(_IDEAS, list(ideas))
        self._file.sync()

    def load_province(self) -> str:
        """Give the code of the person's own province; empty when none was chosen."""
        return self._text(_PROVINCE)

    def save_province(self, code: str) -> None:
        """Keep the code of the person's own province."""
        self._file.setValue(_PROVINCE, code)

    def load_folder(self) -> str:
        """Give the folder in which the person saved last; empty when there is none."""
        return self._text(_FOLDER)

    def save_folder(self, folder: str) -> None:
        """Keep the folder in which the person saved."""
        self._file.setValue(_FOLDER, folder)

    def load_declined(self) -> str:
        """Give the offered pack that the person did not want; empty when there is none."""
        return self._text(_DECLINED)

    def save_declined(self, pack: str) -> None:
        """Keep which offered pack the person did not want."""
        self._file.setValue(_DECLINED, pack)

    def load_bytes(self, key: str) -> QByteArray:
        """Give a state that Qt packed, such as a geometry; empty when there is none."""
        value = self._value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_bytes(self, key: str, value: QByteArray) -> None:
        """Keep a state that Qt packed."""
        self._file.setValue(key, value)

    def _value(self, key: str, default: object = None) -> object:
        """Give what stands under a key, as long as it is of the plain kinds that we write."""
        try:
            return self._file.value(key, default)
        except RuntimeError:
            # PySide met an object in the file, under whatever key, and refused to make it.
            note("the settings hold an object; it is left out")
            return self._file.value(key, default)

    def _text(self, key: str) -> str:
        value = self._value(key)
        return value if isinstance(value, str) else ""

    def _texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts as any window kept it last."""
        self._file.sync()
        value = self._value(key)
        # A list of one comes back as the bare text, an empty one as nothing.
        items = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return tuple(item for item in items if isinstance(item, str) and item)

    def _text_size(self, default: int) -> int:
        value = str(self._value("text_size", default))
        if value in map(str, TEXT_SIZES):
            return int(value)
        note("setting text_size has unknown value, using the default")
        return default

    def _choice(self, key: str, default: _Choice) -> _Choice:
        value = self._value(key, default.value)
        try:
            return type(default)(value)
        except ValueError:
            note(f"setting {key} has unknown value, using the default")
            return default
