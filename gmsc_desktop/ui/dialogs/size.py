"""How large a dialog opens: as its text asks, within its screen, no wider than its window."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from gmsc_desktop.ui.painting.theme import scaled_px

_FRAME = QSize(16, 40)
"""What a title bar and the edges take around a window, at most."""


def room_for(window: QWidget) -> QSize:
    """Give the largest size with which a window and its frame fit on its screen."""
    return window.screen().availableSize() - _FRAME


def open_size(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog a size that is meant for the usual font; where that is too wide, it wraps."""
    metrics, parent = dialog.fontMetrics(), dialog.parentWidget()
    widest = parent.window().width() if parent else scaled_px(width, metrics)
    wanted = QSize(min(scaled_px(width, metrics), widest), scaled_px(height, metrics))
    dialog.resize(wanted.boundedTo(room_for(dialog)))
