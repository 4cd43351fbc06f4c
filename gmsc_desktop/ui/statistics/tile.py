"""A tile: one large number and what it counts."""

from PySide6.QtWidgets import QWidget

from gmsc_desktop.ui.painting.theme import GAP, LARGE_NUMBER, PAGE_INSET
from gmsc_desktop.ui.statistics.card import Card
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted


class Tile(Card):
    """The number stands above its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number: Prose = heading("", LARGE_NUMBER)
        self.words: Prose = muted("")
        self.column.setContentsMargins(PAGE_INSET, GAP, PAGE_INSET, GAP)
        self.column.addWidget(self.number)
        self.column.addWidget(self.words)
        self.column.addStretch(1)

    def show_figure(self, number: str, words: str) -> None:
        """Write both."""
        self.number.setText(number)
        self.words.setText(words)
