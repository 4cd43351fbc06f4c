"""Lets the keys of the window's actions through an editor, whatever the editor would do with them.

Under X11 Qt's editors take Ctrl+E and Ctrl+K for themselves, as old terminals do.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def let_window_keys_through(editor: QWidget) -> None:
    """Leave to the window what its actions are called by; keys that type stay the editor's."""
    editor.installEventFilter(_LetThrough(editor))


class _LetThrough(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not _is_window_key(watched, event):
            return False
        event.ignore()
        return True


def _is_window_key(editor: QObject, event: QEvent) -> bool:
    if not isinstance(editor, QWidget) or not isinstance(event, QKeyEvent):
        return False
    if not event.modifiers() & _HELD:
        return False
    pressed = QKeySequence(event.keyCombination())
    return any(pressed in each.shortcuts() for each in editor.window().findChildren(QAction))
