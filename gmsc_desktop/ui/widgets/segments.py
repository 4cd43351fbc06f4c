"""Chips of which one is on, joined edge to edge; those that do not fit go on below."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from gmsc_desktop.ui.painting.theme import GAP
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout


class Segments(QWidget):
    """One line where it fits."""

    def __init__(self, chips: Sequence[Chip], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        joined = _Joined(self, chips)
        for chip in chips:
            joined.addWidget(chip)


class _Joined(FlowLayout):
    def __init__(self, parent: QWidget, chips: Sequence[Chip]) -> None:
        super().__init__(parent, gap=0, line_gap=GAP, wide=True)
        self._chips = chips

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        tops = [None, *(chip.y() for chip in self._chips), None]
        for chip, before, top, after in zip(self._chips, tops, tops[1:], tops[2:], strict=False):
            chip.set_joins(left=top == before, right=top == after)
