"""A table of text and numbers in the program's look."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from gmsc_desktop.ui.painting.theme import PAGE_INSET, Colours, colours_of, grown
from gmsc_desktop.ui.widgets.edges import add_focus_ring
from gmsc_desktop.ui.widgets.follow_font import follow_font
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
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = colours_of(option.palette, selected=chosen)
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


def plain_row(metrics: QFontMetrics) -> int:
    """Give the height of a row of text."""
    return metrics.height() + _ROW_PADDING


def make_table(
    model: QAbstractItemModel,
    widths: Sequence[int],
    table: QTableView | None = None,
    row_height: Callable[[QFontMetrics], int] = plain_row,
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
    columns = TableHeader(table)
    table.setHorizontalHeader(columns)
    columns.setStretchLastSection(True)
    add_focus_ring(table)
    follow_font(table, lambda: _fit(table, widths, row_height))
    return table


def _fit(
    table: QTableView, widths: Sequence[int], row_height: Callable[[QFontMetrics], int]
) -> None:
    metrics = table.fontMetrics()
    table.verticalHeader().setDefaultSectionSize(row_height(metrics))
    for column, width in enumerate(widths):
        table.horizontalHeader().resizeSection(column, grown(width, metrics))


def fit_height(table: QTableView) -> None:
    """Make a table just as high as its rows, where there is room, and never higher."""
    table.setSizeAdjustPolicy(QTableView.SizeAdjustPolicy.AdjustToContents)

    def fit() -> None:
        rows = table.model().rowCount() * table.verticalHeader().defaultSectionSize()
        bar = table.horizontalScrollBar().sizeHint().height()
        table.setMaximumHeight(rows + table.horizontalHeader().sizeHint().height() + bar)

    follow_font(table, fit)
