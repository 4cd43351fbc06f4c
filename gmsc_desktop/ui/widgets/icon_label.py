"""An icon as a widget, in one colour."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gmsc_desktop.ui.painting.icons import SIZE, icon_size, paint_icon
from gmsc_desktop.ui.widgets.accessible import leave_to_the_eye


class IconLabel(QWidget):
    """Decoration: what it means is always written beside it."""

    def __init__(
        self, icon: str, colour: str, size: int = SIZE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        leave_to_the_eye(self)
        self._icon = icon
        self._colour = colour
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        size = icon_size(self.fontMetrics(), self._size)
        return QSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self._icon, self.rect(), self._colour)
