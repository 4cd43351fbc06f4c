"""A picture that takes its time to draw: kept while it is seen, and for a moment after that."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

_LONGER = 1_000
"""Milliseconds: whoever only looks at another page finds it when coming back."""


class KeptPicture(QObject):
    """A picture as large as a widget; a screen of it holds three megabytes and more."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._picture = QPixmap()
        self._shows: object = None
        self._leaving = QTimer(self, singleShot=True)
        self._leaving.setInterval(_LONGER)
        self._leaving.timeout.connect(self._let_go)
        widget.installEventFilter(self)

    def of(self, what: object, draw: Callable[[QPainter], None]) -> QPixmap:
        """Give the picture of something; drawn anew when it shows another."""
        if what != self._shows:
            ratio = self._widget.devicePixelRatioF()
            self._picture = QPixmap(self._widget.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            painter = QPainter(self._picture)
            painter.setFont(self._widget.font())
            draw(painter)
            painter.end()
            self._shows = what
        return self._picture

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self._leaving.start()
        elif event.type() == QEvent.Type.Show:
            self._leaving.stop()
        return False

    def _let_go(self) -> None:
        self._picture, self._shows = QPixmap(), None
