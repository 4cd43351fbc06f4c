"""Columns of a table as wide as what stands in them, for tables whose rows do not change."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

from gmsc_desktop.tables.cells import Row, cell_text
from gmsc_desktop.ui.painting.theme import GAP, PAGE_INSET, strong


def fit_columns(table: QTableView, rows: Sequence[Row]) -> None:
    """Give each column the width of its widest cell; the first row is the heading."""
    heavy = QFontMetrics(strong(table.font()))
    plain = table.fontMetrics()
    for column, (heading, *cells) in enumerate(zip(*rows, strict=True)):
        widths = [plain.horizontalAdvance(cell_text(cell)) for cell in cells]
        widest = max(heavy.horizontalAdvance(cell_text(heading)), *widths)
        table.setColumnWidth(column, widest + PAGE_INSET + GAP + 2)
