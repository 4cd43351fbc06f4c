"""What all tables of the window share as Qt models: a subclass gives rows, words and meaning."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractProxyModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView

from gmsc_desktop.tables.cells import Cell
from gmsc_desktop.ui.widgets.tool_tip import tool_tip

ROW_ROLE = Qt.ItemDataRole.UserRole
"""What a row is about, for whoever draws it or asks for it."""
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
_SILENCE = " "
"""Of a cell without any name Qt would say the text that it shows."""
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class TableModel(QAbstractTableModel):
    """Numbers stand at the right; a row is spoken as a sentence, each cell with its heading."""

    _reached = 0

    def titles(self) -> Sequence[Cell]:
        """Give the headings of the columns."""
        raise NotImplementedError

    def column_count(self) -> int:
        """Give the number of columns; Qt asks for it with each cell, so wording them is dear."""
        return len(self.titles())

    def row_count(self) -> int:
        """Give the number of rows."""
        raise NotImplementedError

    def cells(self, row: int) -> Sequence[Cell]:
        """Give what stands in a row."""
        raise NotImplementedError

    def about(self, row: int) -> object:
        """Give what a row is about."""
        return self.cells(row)

    def spoken(self, row: int) -> str:
        """Give a row as a screen reader says it."""
        cells = zip(self.titles(), self.cells(row), strict=True)
        return ", ".join(f"{title}: {cell}" for title, cell in cells)

    def tip(self, row: int, column: int) -> str:
        """Give the tool tip of a cell: the whole of it, for a narrow column cuts it off."""
        cell = self.cells(row)[column]
        return cell if isinstance(cell, str) else ""

    def numeric(self, column: int) -> bool:
        """Whether a column has numbers, as its first row shows."""
        return self.row_count() > 0 and isinstance(self.cells(0)[column], int)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else self.row_count()

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else self.column_count()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell in one of its roles."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == ROW_ROLE:
            return self.about(row)
        if role in (Qt.ItemDataRole.DisplayRole, SORT_ROLE):
            return self.cells(row)[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if isinstance(self.cells(row)[column], int) else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(self.tip(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._heard(row, column)
        return None

    def reach(self, index: Index) -> None:
        """Take note of the column that the keys have reached."""
        self._reached = index.column()

    def _heard(self, row: int, column: int) -> str | None:
        """Give what a cell says: readers on Linux say a whole row, whose first cell says all."""
        if column == 0:
            return self.spoken(row)
        alone = column == self._reached or sys.platform in ("win32", "darwin")
        return None if alone else _SILENCE

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        # While rows are made anew, Qt asks for the heads of columns that are no more.
        if orientation != Qt.Orientation.Horizontal or section >= self.column_count():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.numeric(section) else None
        return self.titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def say_again(self) -> None:
        """Tell the views that every word is another, in the same rows."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.titles()) - 1)
        if self.row_count():
            corner = self.index(self.row_count() - 1, len(self.titles()) - 1)
            self.dataChanged.emit(self.index(0, 0), corner)


def follow_column(view: QAbstractItemView) -> None:
    """Tell the model of a view which column the keys have reached."""
    model = view.model()
    if isinstance(model, QAbstractProxyModel):
        model = model.sourceModel()
    if isinstance(model, TableModel):
        view.selectionModel().currentColumnChanged.connect(model.reach)
