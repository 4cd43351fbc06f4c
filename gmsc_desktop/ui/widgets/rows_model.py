"""A table of a report as a Qt model: its rows as they are saved, the first one the heading."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gmsc_desktop.tables.cells import Row
from gmsc_desktop.ui.widgets.plain_tip import plain_tip

_NO_PARENT = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class RowsModel(QAbstractTableModel):
    """Numbers stand at the right; a row is spoken as a sentence, each cell with its heading."""

    def __init__(self, rows: Sequence[Row] = ((),), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows) - 1

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows[0])

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a cell."""
        row = self._rows[index.row() + 1]
        cell = row[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(cell, int):
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(cell, str):
            return plain_tip(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            cells = zip(self._rows[0], row, strict=True)
            return ", ".join(f"{heading}: {each}" for heading, each in cells)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not self.rowCount():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if isinstance(self._rows[1][section], int) else None
        return self._rows[0][section] if role == Qt.ItemDataRole.DisplayRole else None
