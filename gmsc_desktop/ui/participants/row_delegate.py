"""Draws the cells of the list: matched letters in bold, cohorts as badges, certainty as icon."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gmsc_desktop.ui.participants.table_model import ROW_ROLE, Column, TableRow
from gmsc_desktop.ui.theme import PAGE_INSET, colours_of
from gmsc_desktop.ui.widgets.cell_text import CellText
from gmsc_desktop.ui.widgets.row_paint import (
    INSET,
    paint_cohorts,
    paint_ground,
    paint_status,
    row_height,
)


class RowDelegate(QStyledItemDelegate):
    """One delegate for all columns; text is drawn in runs, never as HTML."""

    hovered_row = -1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = CellText()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, row_height(option.fontMetrics))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: TableRow = index.data(ROW_ROLE)
        column = index.column()
        colours = colours_of(option.palette)
        paint_ground(
            painter,
            option,
            colours,
            hovered=index.row() == self.hovered_row,
            first=column == Column.NAME,
            last=column == Column.CERTAINTY,
        )
        left = PAGE_INSET if column == Column.NAME else INSET
        room = option.rect.adjusted(left, 0, -INSET, -1)
        painter.setFont(option.font)
        if column == Column.YEARS:
            paint_cohorts(painter, room, row.cohorts, colours, self.text)
        elif column == Column.CERTAINTY:
            wide = room.adjusted(0, 0, INSET, 0)
            paint_status(painter, wide, row.status, row.texts[column], colours, self.text)
        else:
            painter.setPen(QColor(colours.text))
            self.text.draw(painter, room, row.texts[column], row.spans(column))
