"""What a person chose for the window: language, theme, text size; used at once and kept."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from gmsc_desktop.languages import Language
from gmsc_desktop.settings import TEXT_SIZES, Settings, Theme
from gmsc_desktop.ui.choices.appearance import Appearance
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.choices.translation import Translation


class Preferences(QObject):
    """The settings in force; `said` carries what the status bar should say of a change."""

    text_size_changed = Signal(int)
    said = Signal(str)

    def __init__(
        self, settings: Settings, store: SettingsStore, translation: Translation, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._store = store
        self.translation = translation
        self._appearance = Appearance(settings, self)

    def use_language(self, language: Language) -> None:
        """Speak another language, at once and from now on."""
        if language is self._settings.language:
            return
        self._keep(replace(self._settings, language=language))
        self.translation.use(language)

    def use_theme(self, theme: Theme) -> None:
        """Take other colours, at once and from now on."""
        self._keep(replace(self._settings, theme=theme))
        self._appearance.use_theme(theme)

    def use_text_size(self, percent: int) -> None:
        """Write larger or smaller, at once and from now on."""
        self._keep(replace(self._settings, text_size=percent))
        self._appearance.use_text_size(percent)
        self.text_size_changed.emit(percent)
        self.said.emit(self.tr("Text size %1%").replace("%1", str(percent)))

    def step_text_size(self, step: int) -> None:
        """Take the next larger or smaller text, as far as there is one."""
        at = TEXT_SIZES.index(self._settings.text_size) + step
        self.use_text_size(TEXT_SIZES[min(max(at, 0), len(TEXT_SIZES) - 1)])

    def _keep(self, settings: Settings) -> None:
        self._settings = settings
        self._store.save(settings)
