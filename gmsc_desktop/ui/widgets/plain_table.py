"""A table of text and numbers in the program's look."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from gmsc_desktop.ui.theme import PAGE_INSET, Colours, colours_of
from gmsc_desktop.ui.widgets.table_header import TableHeader

_ROW_PADDING = 10
_INSET = 8


class CellDelegate(QStyledItemDelegate):
    """Draws a cell in line with its column's head, a thin line under each row."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = colours_of(option.palette)
        painter.save()
        self.paint_ground(painter, option, colours)
        room = option.rect.adjusted(PAGE_INSET if index.column() == 0 else _INSET, 0, -_INSET, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        side = index.data(Qt.ItemDataRole.TextAlignmentRole) or _LEFT
        painter.drawText(room, int(side), text)
        painter.restore()

    def paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, colours: Colours
    ) -> None:
        """Draw what is behind the words: selection, line, and the mark of the keys."""
        cell = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, QColor(colours.selection))
        painter.fillRect(cell.x(), cell.bottom(), cell.width(), 1, QColor(colours.line))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(cell.x(), cell.bottom() - 1, cell.width(), 2, QColor(colours.accent))


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def make_table(
    model: QAbstractItemModel, widths: Sequence[int], table: QTableView | None = None
) -> QTableView:
    """Make a table with these widths of its first columns; the last one takes the rest."""
    table = table or QTableView()
    table.setModel(model)
    table.setItemDelegate(CellDelegate(table))
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    rows = table.verticalHeader()
    rows.setVisible(False)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(table.fontMetrics().height() + _ROW_PADDING)
    columns = TableHeader(table)
    table.setHorizontalHeader(columns)
    columns.setStretchLastSection(True)
    for column, width in enumerate(widths):
        columns.resizeSection(column, width)
    return table


def fit_height(table: QTableView) -> None:
    """Make a table just as high as its rows."""
    rows = table.model().rowCount() * table.verticalHeader().defaultSectionSize()
    table.setFixedHeight(rows + table.horizontalHeader().sizeHint().height() + 2)
