"""A small square button that shows only an icon; its name is spoken and stands in its tip."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from gmsc_desktop.ui.icons import themed_icon


class IconButton(QToolButton):
    """As high as the fields beside it; the icon follows the palette."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fit()
        self._tint()

    def set_words(self, name: str, keys: str) -> None:
        """Name the button, and the keys that do the same."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({keys})")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        side = max(32, self.fontMetrics().height() + 14)
        self.setFixedSize(side, side)

    def _tint(self) -> None:
        self.setIcon(themed_icon(self._icon, self.palette()))
