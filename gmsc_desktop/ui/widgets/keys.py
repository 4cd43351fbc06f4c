"""What a key that was pressed is for. Qt's 471 keys are made for Python when the first is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def is_enter(event: QKeyEvent) -> bool:
    """Whether it opens or presses something: Enter, on either side of the keyboard."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_back(event: QKeyEvent) -> bool:
    """Whether it goes up in a list."""
    return event.key() in (Qt.Key.Key_Up, Qt.Key.Key_PageUp)


def is_step(event: QKeyEvent) -> bool:
    """Whether it goes up or down in a list."""
    return is_back(event) or event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
