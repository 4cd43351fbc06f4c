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
        table.viewport().installEventFilter(self)
        follow_font(table, self.fit)
        table.model().headerDataChanged.connect(self.fit)
        table.horizontalHeader().sortIndicatorChanged.connect(self.fit)

    def fit(self) -> None:
        """Share the width anew: other columns are shown than before."""
        metrics, head = self._table.fontMetrics(), self._table.horizontalHeader()
        shown = [at for at in range(len(self._spans)) if not self._table.isColumnHidden(at)]
        spans = [
            ColumnWidth(
                *(
                    max(scaled_px(size, metrics), head.sectionSizeHint(at))
                    for size in self._spans[at]
                )
            )
            for at in shown
        ]
        widths = share(self._table.viewport().width(), spans)
        for column, width in zip(shown, widths, strict=True):
            head.resizeSection(column, width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False
