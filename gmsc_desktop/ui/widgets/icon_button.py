"""A small square button that shows only an icon; its name is spoken and stands in its tip."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from gmsc_desktop.ui.painting.icons import icon_size, paint_icon, themed_icon
from gmsc_desktop.ui.painting.theme import colours_of, is_ours
from gmsc_desktop.ui.widgets.button import paint_control_box
from gmsc_desktop.ui.widgets.tool_tip import tool_tip

_ICON = 16


class IconButton(QToolButton):
    """As high as the fields beside it; the icon follows the palette."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fit()

    def set_words(self, name: str, keys: str) -> None:
        """Name the button, and the keys that do the same."""
        self.setAccessibleName(name)
        self.setToolTip(tool_tip(f"{name} ({keys})"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        # Where the system forces its palette, its own button is what people know.
        if not is_ours(self.palette()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        colours = colours_of(self.palette())
        paint_control_box(painter, self, colours, down=self.isDown())
        colour = QColor(colours.text if self.isEnabled() else colours.disabled)
        rim = (self.width() - self.iconSize().width()) // 2
        paint_icon(painter, self._icon, self.rect().adjusted(rim, rim, -rim, -rim), colour)

    def _fit(self) -> None:
        side = max(32, self.fontMetrics().height() + 14)
        self.setFixedSize(side, side)
        size = icon_size(self.fontMetrics(), _ICON)
        self.setIconSize(QSize(size, size))
        role = self.palette().ColorRole.WindowText
        self.setIcon(themed_icon(self._icon, self.palette(), role, size))
