"""How large a dialog opens: as its text asks, and never larger than its screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from gmsc_desktop.ui.painting.theme import scaled_px


def open_size(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog a size that is meant for the usual font."""
    metrics = dialog.fontMetrics()
    wanted = QSize(scaled_px(width, metrics), scaled_px(height, metrics))
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize()))
