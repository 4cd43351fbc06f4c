"""A ring inside the edge of a scrolling text that has the keys: Qt draws none there."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from gmsc_desktop.ui.theme import colours_of


def add_focus_ring(area: QAbstractScrollArea) -> None:
    """Show where the keys go while `area` has them."""
    area.installEventFilter(_Ring(area))


class _Ring(QWidget):
    """Lies over the area, and lets every click through."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._area.rect())
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setVisible(self._area.hasFocus())
            self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(colours_of(self.palette()).accent), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
