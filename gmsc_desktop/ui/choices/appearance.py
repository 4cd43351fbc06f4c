"""How the whole program looks: theme and text size, as the person or the system chooses."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontDatabase, QPixmapCache
from PySide6.QtWidgets import QApplication

from gmsc_desktop.settings import Settings, Theme
from gmsc_desktop.ui.painting.theme import apply_colours, apply_theme, leave_palette, scaled


@runtime_checkable
class OwnSize(Protocol):
    """A widget whose font has a size of its own, which Qt does not carry along."""

    def follow_text_size(self) -> None:
        """Take a size that fits the application's font."""


class Appearance(QObject):
    """Puts theme and text size on the application, and follows the system's changes."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        self._theme = settings.theme
        self.use_text_size(settings.text_size)
        self.use_theme(settings.theme)
        hints = app.styleHints()
        wishes = hints.accessibility()
        hints.colorSchemeChanged.connect(self._follow_scheme)
        wishes.contrastPreferenceChanged.connect(self._follow_contrast)

    def use_theme(self, theme: Theme) -> None:
        """Take other colours, at once."""
        self._theme = theme
        apply_theme(self._app, theme)

    def use_text_size(self, percent: int) -> None:
        """Write larger or smaller, at once: `percent` of the system's font."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        if self._app.font().pointSizeF() == font.pointSizeF() * percent / 100:
            return
        self._app.setFont(scaled(font, percent / 100))
        # Icons and badges of the former size would lie there until newer ones push them out.
        QPixmapCache.clear()
        for widget in self._app.allWidgets():
            if isinstance(widget, OwnSize):
                widget.follow_text_size()

    def _follow_scheme(self, scheme: Qt.ColorScheme) -> None:
        if self._theme is Theme.SYSTEM:
            apply_colours(self._app, dark=scheme is Qt.ColorScheme.Dark)

    def _follow_contrast(self, preference: Qt.ContrastPreference) -> None:
        if preference is Qt.ContrastPreference.HighContrast:
            leave_palette(self._app)
        else:
            apply_theme(self._app, self._theme)
