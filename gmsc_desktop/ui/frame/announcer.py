"""Tells a screen reader what happened elsewhere on the screen, once typing pauses."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

_PAUSE = 600
"""Milliseconds without news: a reader that is told of every key says nothing useful."""


class Announcer(QTimer):
    """Keeps the last news, and tells it when no other follows."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, singleShot=True)
        self.setInterval(_PAUSE)
        self._widget = widget
        self._news = ""
        self.timeout.connect(self._tell)

    def note(self, news: str) -> None:
        """Take news; what was told last is not told again."""
        if news and news != self._news:
            self._news = news
            self.start()

    def _tell(self) -> None:
        # Late, for the first paint does not need it.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._widget, self._news)
            QAccessible.updateAccessibility(event)
