"""A card: a part of a page on a background of its own, with a one-pixel frame."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.ui.painting.theme import GROUP_GAP, PAGE_INSET, RADIUS, colours_of, line_box


class Card(QWidget):
    """Put widgets into `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(PAGE_INSET, GROUP_GAP, PAGE_INSET, GROUP_GAP)
        self.column.setSpacing(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette())
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(line_box(self.rect()), RADIUS, RADIUS)
