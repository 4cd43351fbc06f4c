"""Draws the cells of the list: matched letters in bold, cohorts as badges, certainty as icon."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gmsc_desktop.ui.painting.icons import icon_size, paint_icon
from gmsc_desktop.ui.painting.theme import PAGE_INSET, colours_of
from gmsc_desktop.ui.participants.table_model import ROW_ROLE, Column, TableRow
from gmsc_desktop.ui.participants.words import Note
from gmsc_desktop.ui.widgets.cell_text import CellText, Span
from gmsc_desktop.ui.widgets.row_paint import (
    ICON,
    INSET,
    STATUS_ICONS,
    paint_cohorts,
    paint_ground,
    paint_status,
    row_height,
    status_colour,
)


class RowDelegate(QStyledItemDelegate):
    """One delegate for all columns; text is drawn in runs, never as HTML."""

    hovered_row = -1
    marks_names = False
    """Whether the certainty's icon stands before the name: its own column is away."""

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
        row: TableRow | Note = index.data(ROW_ROLE)
        if isinstance(row, Note) or row.outside:
            self._paint_wide(painter, option, index, row)
            return
        column = index.column()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = colours_of(option.palette, selected=chosen)
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
        if column == Column.NAME and self.marks_names:
            size = icon_size(painter.fontMetrics(), ICON)
            mark = QRect(room.x(), room.y(), size, room.height())
            paint_icon(painter, STATUS_ICONS[row.status], mark, status_colour(row.status, colours))
            room = room.adjusted(size + 6, 0, 0, 0)
        if column == Column.YEARS:
            paint_cohorts(painter, room, row.cohorts, colours, self.text)
        elif column == Column.CERTAINTY:
            wide = room.adjusted(0, 0, INSET, 0)
            paint_status(painter, wide, row.status, row.texts[column], colours, self.text)
        else:
            painter.setPen(QColor(colours.text))
            self.text.draw(painter, room, row.texts[column], row.spans(column))

    def _paint_wide(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        row: TableRow | Note,
    ) -> None:
        """Draw a row that is one text: a dividing line, an offer, or a region that is hidden."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = colours_of(option.palette, selected=chosen)
        divides = isinstance(row, Note) and row.kind.divides
        if divides:
            painter.fillRect(option.rect, QColor(colours.window))
        hovered = index.row() == self.hovered_row and not divides
        paint_ground(painter, option, colours, hovered=hovered, first=True, last=True)
        room = option.rect.adjusted(PAGE_INSET, 0, -INSET, -1)
        painter.setFont(option.font)
        offers = isinstance(row, Note) and not divides
        painter.setPen(QColor(colours.link if offers else colours.secondary))
        text = str(index.data())
        if divides:
            bold: tuple[Span, ...] = ((0, len(text)),)
        else:
            bold = () if isinstance(row, Note) else row.spans(Column.NAME)
        self.text.draw(painter, room, text, bold)
