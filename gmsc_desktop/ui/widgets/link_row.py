"""A row of a short list: a link, and beside it what is said of where it leads."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gmsc_desktop.ui.painting.theme import GAP, SMALL
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import muted


class LinkRow(QWidget):
    """`link` is clicked; the remark wraps."""

    def __init__(self, words: str, remark: str) -> None:
        super().__init__()
        self.link = Link(words)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(muted(remark, SMALL), 1)
