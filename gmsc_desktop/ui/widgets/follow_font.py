"""What a widget takes from its font, taken again when the text becomes larger or smaller."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from gmsc_desktop.ui.painting.theme import scaled_px


def follow_font(widget: QWidget, act: Callable[[], None]) -> None:
    """Do `act` now, and each time that the widget's font changes."""
    act()
    widget.installEventFilter(_Watch(widget, act))


def keep_width(widget: QWidget, pixels: int) -> None:
    """Keep a widget as wide as `pixels` with the usual font, wider with larger text."""
    follow_font(widget, lambda: widget.setFixedWidth(scaled_px(pixels, widget.fontMetrics())))


class _Watch(QObject):
    def __init__(self, widget: QWidget, act: Callable[[], None]) -> None:
        super().__init__(widget)
        self._act = act

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self._act()
        return False
