"""A table of a report as a Qt model: its rows as they are saved, the first one the heading."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from gmsc_desktop.tables.cells import Row
from gmsc_desktop.ui.widgets.table_model import TableModel


class RowsModel(TableModel):
    """As many rows as there are below the heading."""

    def __init__(self, rows: Sequence[Row] = ((),), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def reword(self, rows: Sequence[Row]) -> None:
        """Show the same rows in other words."""
        self._rows = rows
        self.say_again()

    def titles(self) -> Row:
        return self._rows[0]

    def row_count(self) -> int:
        return len(self._rows) - 1

    def cells(self, row: int) -> Row:
        return self._rows[row + 1]
