"""Regions in columns as a Qt model: each row is an aspect, named at the left."""

from PySide6.QtCore import Qt

from gmsc_desktop.tables.cells import Row, cell_text
from gmsc_desktop.ui.widgets.rows_model import RowsModel
from gmsc_desktop.ui.widgets.table_model import Index


class ColumnsModel(RowsModel):
    """The rows of a comparison; their first cells are the heads at the left."""

    def titles(self) -> Row:
        return self._rows[0][1:]

    def cells(self, row: int) -> Row:
        return tuple(cell_text(cell) for cell in self._rows[row + 1][1:])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell; a screen reader hears whose and which aspect it is."""
        if not index.isValid():
            return None
        cell = self.cells(index.row())[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            aspect = self._rows[index.row() + 1][0]
            return f"{self.titles()[index.column()]}, {aspect}: {cell}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal:
            return super().headerData(section, orientation, role)
        # While the columns are made anew, Qt asks for the heads of rows that are no more.
        there = role == Qt.ItemDataRole.DisplayRole and section < self.row_count()
        return self._rows[section + 1][0] if there else None

    def say_again(self) -> None:
        super().say_again()
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.row_count() - 1)
