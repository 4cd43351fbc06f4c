"""Push buttons with an icon of ours; one on a page is primary, in the accent colour."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from gmsc_desktop.ui.icons import themed_icon

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
        self.setMinimumHeight(max(32, self.fontMetrics().height() + 14))
        if primary:
            self.setObjectName("primary")
            self.setStyleSheet(_PRIMARY)
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            self.setFont(font)
        self._tinted = QColor()
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        ink = self.palette().color(self._ink)
        if ink == self._tinted:
            return
        self._tinted = ink
        self.setIcon(themed_icon(self._icon, self.palette(), self._ink))
        if self.styleSheet():
            # A style sheet reads the palette once, when it is put on.
            self.style().unpolish(self)
            self.style().polish(self)
