"""Tells a screen reader what happened elsewhere on the screen, once keys pause.

Readers on Linux say the description of what has the focus when it changes, and notices that come
up, but the older of them know of no announcements; those on other systems say announcements. So
each is told once.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6.Shiboken import isValid

from gmsc_desktop.ui.widgets.accessible import reader_listens
from gmsc_desktop.ui.widgets.spoken_box import SpokenBox

_PAUSE = 650
"""Milliseconds without news: a reader says each key first, and what comes with it is not heard."""


class _Notice(QWidget):
    """Stands for a notice that comes up: nothing is seen of it, its name is what it says."""

    spoken_role = "Notification"


class Announcer(QTimer):
    """Keeps the last news, and tells it when no other follows, with what is chosen by the keys."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, singleShot=True)
        self.setInterval(_PAUSE)
        self._widget = widget
        self._notice: _Notice | None = None
        self._last = self._news = ""
        self._answered = ("", "")
        self._box: SpokenBox | None = None
        self._described: tuple[QWidget, str, str] | None = None
        self._left = QTimer(self, singleShot=True)
        self._left.timeout.connect(self._restore)
        self.timeout.connect(self._tell)
        program = QApplication.instance()
        assert isinstance(program, QApplication)
        program.focusChanged.connect(self._follow)

    def note(self, news: str) -> None:
        """Take news; what was told last is not told again."""
        if news and news != self._last:
            self._last = self._news = news
            self.start()

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Listen to the box that is typed in, and leave no news on what was left."""
        if self._described:
            # Not yet: a reader would say the old description, before it hears of the new focus.
            self._left.start(0)
        if self._box is not None and isValid(self._box):
            self._box.outcome_changed.disconnect(self.start)
        self._box = now if isinstance(now, SpokenBox) else None
        if self._box is not None:
            self._answered = self._box.text(), self._box.outcome()
            self._box.outcome_changed.connect(self.start)

    def _tell(self) -> None:
        news, self._news = self._news, ""
        if not reader_listens():
            return
        answered = ("", "")
        if self._box is not None and isValid(self._box):
            answered = self._box.text(), self._box.outcome()
        # What is chosen is no part of other news, such as that a file was saved.
        outcome = answered[1] if answered != self._answered else ""
        self._answered = answered
        said = [each for each in (news, outcome) if each]
        if said:
            self._say(". ".join(each.rstrip(".") for each in said) + ".")

    def _say(self, words: str) -> None:
        focused = QApplication.focusWidget()
        item = _item_of(focused) if focused is not None else ""
        if words == item:
            return
        if focused is None or sys.platform in ("win32", "darwin"):
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            event = QAccessibleAnnouncementEvent(focused or self._widget, words)
            QAccessible.updateAccessibility(event)
            return
        # To a reader the item has the focus, not the list whose description this could be.
        if item:
            self._notify(words)
            return
        if self._described and self._described[0] is not focused:
            # The time to do it has come at once with that for the news.
            self._restore()
        before = focused.accessibleDescription()
        if self._described and before == self._described[2]:
            before = self._described[1]
        self._described = (focused, before, words)
        focused.setAccessibleDescription(words)

    def _notify(self, words: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        if self._notice is None:
            self._notice = _Notice(self._widget)
        self._notice.setAccessibleName(words)
        came_up = QAccessibleEvent(self._notice, QAccessible.Event.ObjectShow)
        QAccessible.updateAccessibility(came_up)

    def _restore(self) -> None:
        """Describe what had the focus as before, unless somebody else did meanwhile."""
        if self._described:
            widget, before, words = self._described
            if isValid(widget) and widget.accessibleDescription() == words:
                widget.setAccessibleDescription(before)
            self._described = None


def _item_of(focused: QWidget) -> str:
    """What the current item of a list says; nothing where the focus is on no item."""
    from PySide6.QtGui import QAccessible

    items = (QAccessible.Role.ListItem, QAccessible.Role.Cell, QAccessible.Role.TreeItem)
    child = QAccessible.queryAccessibleInterface(focused).focusChild()
    said = child.text(QAccessible.Text.Name) if child and child.role() in items else ""
    return said and f"{said.rstrip('.')}."
