"""A thin line between two parts of the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gmsc_desktop.ui.painting.theme import colours_of
from gmsc_desktop.ui.widgets.accessible import leave_to_the_eye


class Line(QWidget):
    """One pixel wide or high, in the colour of the theme's lines."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leave_to_the_eye(self)
        if orientation is Qt.Orientation.Vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(colours_of(self.palette()).line))
