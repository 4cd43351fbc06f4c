"""Columns of a table share its width: each has its usual width, or gives up what it can spare."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView

from gmsc_desktop.ui.painting.theme import scaled_px
from gmsc_desktop.ui.widgets.follow_font import follow_font


class ColumnWidth(NamedTuple):
    """How narrow a column may become and how wide it likes to be, with the usual font."""

    least: int
    usual: int


def share(width: int, spans: Sequence[ColumnWidth]) -> list[int]:
    """Give the widths of columns that have `width` together; what is left over stays free."""
    spare = sum(span.usual - span.least for span in spans)
    free = width - sum(span.least for span in spans)
    part = min(1.0, max(0.0, free / spare)) if spare else 0.0
    return [int(span.least + part * (span.usual - span.least)) for span in spans]


class SharedColumns(QObject):
    """Keeps the columns of a table that are shown as wide as its width allows.

    A column that the table's head stretches takes what the others leave; none becomes narrower
    than its name.
    """

    def __init__(self, table: QTableView, spans: Sequence[ColumnWidth]) -> None:
        super().__init__(table)
        self._table = table
        self._spans = spans
        self._asked: dict[int, ColumnWidth] = {}
        """What each column asks for in the present font, and with its present name."""
        table.viewport().installEventFilter(self)
        follow_font(table, self._ask_anew)
        table.model().headerDataChanged.connect(self._ask_anew)
        table.horizontalHeader().sortIndicatorChanged.connect(self._ask_anew)

    def fit(self) -> None:
        """Share the width anew: other columns are shown than before."""
        shown = [at for at in range(len(self._spans)) if not self._table.isColumnHidden(at)]
        for column in shown:
            if column not in self._asked:
                self._asked[column] = self._ask(column)
        widths = share(self._table.viewport().width(), [self._asked[at] for at in shown])
        head = self._table.horizontalHeader()
        for column, width in zip(shown, widths, strict=True):
            head.resizeSection(column, width)

    def _ask(self, column: int) -> ColumnWidth:
        metrics = self._table.fontMetrics()
        name = self._table.horizontalHeader().sectionSizeHint(column)
        least, usual = (max(scaled_px(size, metrics), name) for size in self._spans[column])
        return ColumnWidth(least, usual)

    def _ask_anew(self) -> None:
        self._asked = {}
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False
