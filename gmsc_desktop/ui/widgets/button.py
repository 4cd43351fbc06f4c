"""Push buttons with an icon of ours; one on a page is primary, in the accent colour."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from gmsc_desktop.ui.icons import icon_size, themed_icon
from gmsc_desktop.ui.theme import RADIUS, colours_of, is_ours, strong

_PRIMARY = """
QPushButton#primary { background: palette(accent); color: palette(bright-text);
  border: 1px solid palette(accent); border-radius: 4px; padding: 0 12px; }
QPushButton#primary:focus { border: 2px solid palette(text); }
QPushButton#primary:disabled { background: palette(window); color: palette(dark);
  border-color: palette(mid); }
"""


class Button(QPushButton):
    """A button whose icon follows the palette."""

    def __init__(self, icon: str, parent: QWidget | None = None, *, primary: bool = False) -> None:
        super().__init__(parent)
        self._icon = icon
        self._ink = QPalette.ColorRole.BrightText if primary else QPalette.ColorRole.ButtonText
        self._primary = primary
        if primary:
            self.setObjectName("primary")
            self.follow_text_size()
        self._tint()
        self._fit()

    def follow_text_size(self) -> None:
        """Take the application's font: under a style sheet Qt does not carry it along."""
        if self._primary:
            self.setFont(strong(QApplication.font()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.styleSheet():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours_of(self.palette()).accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), RADIUS, RADIUS)

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        self.setMinimumHeight(max(32, metrics.height() + 14))
        size = icon_size(metrics)
        self.setIconSize(QSize(size, size))

    def _tint(self) -> None:
        # Where the system forces its palette, its own button is what people know; a style sheet
        # changes the palette of the button itself, so the application is asked.
        look = _PRIMARY if self._primary and is_ours(QApplication.palette()) else ""
        if look != self.styleSheet():
            self.setStyleSheet(look)
        ink = self._ink if look or not self._primary else QPalette.ColorRole.ButtonText
        self.setIcon(themed_icon(self._icon, self.palette(), ink))
