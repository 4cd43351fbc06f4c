"""A box that opens a list of choices, framed in the accent colour while it has the focus."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox

from gmsc_desktop.ui.painting.theme import RADIUS, colours_of


class DropDown(QComboBox):
    """Fusion shows the focus on a box by a shade that hardly differs."""

    def set_title(self, words: str) -> None:
        """Say what is chosen here: on Linux Qt hands the choice to a screen reader as the name."""
        self.setAccessibleName(words)
        self.setAccessibleDescription(words)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, unless the person is choosing here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours_of(self.palette()).accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
