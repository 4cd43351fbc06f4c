"""Regions in columns as a Qt model: each row is an aspect, named at the left."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gmsc_desktop.tables.cells import Row, cell_text

_NO_PARENT = QModelIndex()


class ColumnsModel(QAbstractTableModel):
    """The rows of a comparison; their first cells are the heads at the left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ((),)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other regions."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows) - 1

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else max(0, len(self._rows[0]) - 1)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a cell; a screen reader hears whose and which aspect it is."""
        heading, row = self._rows[0], self._rows[index.row() + 1]
        cell = cell_text(row[index.column() + 1])
        if role == Qt.ItemDataRole.DisplayRole:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{heading[index.column() + 1]}, {row[0]}: {cell}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._rows[0][section + 1]
        return self._rows[section + 1][0]
