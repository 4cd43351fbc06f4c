"""Filters in two rows, which go behind a chip where they would take much of a low window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.ui.painting.theme import GAP
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.filter_panel import FilterPanel
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout

_SHARE = 4
"""The chips may take one part of so many of the window's height."""


class FoldingFilters(FilterPanel):
    """Chips in two rows where these are enough, and below what is in force.

    `fold` is for the page's head; `fit` follows the height of the window.
    """

    fold: "Fold"

    def lay_out(self, first: Sequence[QWidget], second: Sequence[QWidget]) -> None:
        """Put the chips in their rows."""
        part = QWidget()
        chips = FlowLayout(part, gap=GAP, line_gap=GAP)
        chips.break_before = second[0]
        for chip in (*first, *second):
            chips.addWidget(chip)
        self.fold = Fold(part, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(part)
        rows.addWidget(self.in_force)

    def fit(self) -> None:
        """Look anew whether the window is high enough for all chips."""
        self.fold.fit()


class Fold(Chip):
    """Seen where a part of `room` would take too much height: it is shown while the chip is on."""

    def __init__(self, part: QWidget, room: QWidget) -> None:
        super().__init__()
        self._part, self._room = part, room
        self.hide()
        self.toggled.connect(part.setVisible)
        part.installEventFilter(self)
        # Not within the layout that asks: the part would be shown while it is being laid out.
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.fit)
        self.retranslate()

    def fit(self) -> None:
        """Take the part's place where the window is too low, or give it back."""
        needed = self._part.heightForWidth(self._room.width())
        scarce = needed * _SHARE > self._room.window().height()
        if scarce is self.isHidden():
            self.setVisible(scarce)
            self._part.setVisible(self.isChecked() or not scarce)

    def retranslate(self) -> None:
        """Word it in the current language."""
        self.set_label(self.tr("Filter…"))
        self.set_mark("chevron-down")
        self.setToolTip(self.tr("Show or hide the filters"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._soon.start(0)
        return False
