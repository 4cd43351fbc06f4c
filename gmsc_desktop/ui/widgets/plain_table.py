"""A table of text and numbers in the program's look."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QColor, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
)

from gmsc_desktop.ui.painting.theme import PAGE_INSET, scaled_px
from gmsc_desktop.ui.widgets.edges import add_focus_ring
from gmsc_desktop.ui.widgets.follow_font import follow_font
from gmsc_desktop.ui.widgets.item_delegate import DrawnItem, ItemDelegate
from gmsc_desktop.ui.widgets.table_header import QuietHeader, TableHeader
from gmsc_desktop.ui.widgets.table_model import follow_column

_ROW_PADDING = 10
_INSET = 8


class CellDelegate(ItemDelegate):
    """Draws a cell in line with its column's head, a thin line under each row."""

    def draw(self, item: DrawnItem) -> None:
        draw_background(item)
        self.draw_content(item)

    def draw_content(self, item: DrawnItem) -> None:
        """Draw what stands on the background: the text."""
        column = item.index.column()
        area = item.rect.adjusted(PAGE_INSET if column == 0 else _INSET, 0, -_INSET, 0)
        side = item.index.data(Qt.ItemDataRole.TextAlignmentRole) or _LEFT
        metrics = item.painter.fontMetrics()
        text = metrics.elidedText(item.text, Qt.TextElideMode.ElideRight, area.width())
        item.painter.drawText(area, int(side), text)


def draw_background(item: DrawnItem) -> None:
    """Draw what is behind the words: selection, line, and the mark of the focus."""
    rect, painter = item.rect, item.painter
    if item.selected:
        painter.fillRect(rect, QColor(item.colours.selection))
    item.draw_line_below()
    if item.focused:
        accent = QColor(item.colours.accent)
        painter.fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, accent)


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
    show_whole_rows(table)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    add_focus_ring(table)
    follow_font(table, lambda: _fit(table, widths, row_height))
    return table


def show_whole_rows(table: QTableView) -> None:
    """Let a table be calm: whole rows of one height, no grid, our heads, Tab leaves it."""
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    rows = QuietHeader(Qt.Orientation.Vertical, table)
    table.setVerticalHeader(rows)
    rows.setVisible(False)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    columns = TableHeader(table)
    table.setHorizontalHeader(columns)
    columns.setStretchLastSection(True)
    follow_column(table)


def _fit(
    table: QTableView, widths: Sequence[int], row_height: Callable[[QFontMetrics], int]
) -> None:
    metrics = table.fontMetrics()
    table.verticalHeader().setDefaultSectionSize(row_height(metrics))
    for column, width in enumerate(widths):
        table.horizontalHeader().resizeSection(column, scaled_px(width, metrics))


def fit_height(table: QTableView) -> None:
    """Make a table just as high as its rows, where they fit, and never higher."""
    table.setSizeAdjustPolicy(QTableView.SizeAdjustPolicy.AdjustToContents)

    def fit() -> None:
        rows = table.model().rowCount() * table.verticalHeader().defaultSectionSize()
        bar = table.horizontalScrollBar().sizeHint().height()
        table.setMaximumHeight(rows + table.horizontalHeader().sizeHint().height() + bar)

    follow_font(table, fit)


def keep_row_in_sight(view: QAbstractItemView, event: QResizeEvent) -> None:
    """Follow the current row if it could be seen, and the new height leaves it below the edge."""
    current = view.currentIndex()
    foot = view.visualRect(current).bottom()
    if event.size().height() <= foot < event.oldSize().height():
        view.scrollTo(current)
