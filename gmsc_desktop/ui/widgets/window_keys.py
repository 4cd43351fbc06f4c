"""Keys of the window: what editors must leave to it, and Enter on a button.

Under X11 Qt's editors take Ctrl+E and Ctrl+K for themselves, as old terminals do.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from gmsc_desktop.ui.widgets.keys import is_enter

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def let_window_keys_through(editor: QWidget) -> None:
    """Leave to the window what its actions are called by; keys that type stay the editor's."""
    editor.installEventFilter(_LetThrough(editor))


def press_button(focused: QWidget | None, event: QKeyEvent) -> bool:
    """Press the button that has the focus, if Enter asks for it; say whether it did."""
    enters = is_enter(event)
    if enters and isinstance(focused, QAbstractButton):
        focused.click()
        return True
    return False


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
