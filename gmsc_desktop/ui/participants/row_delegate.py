"""Draws the rows of the list: matched letters in bold, cohorts as badges, certainty as icon."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyleOptionViewItem

from gmsc_desktop.search.text import Span
from gmsc_desktop.ui.painting.icons import icon_size, paint_icon
from gmsc_desktop.ui.painting.theme import PAGE_INSET
from gmsc_desktop.ui.participants.table_model import Column, ParticipantsModel, TableRow
from gmsc_desktop.ui.participants.words import Note
from gmsc_desktop.ui.widgets.cell_text import CellText, shorter
from gmsc_desktop.ui.widgets.item_delegate import DrawnItem, ItemDelegate
from gmsc_desktop.ui.widgets.row_paint import (
    ICON,
    INSET,
    STATUS_ICONS,
    draw_row_background,
    paint_cohorts,
    paint_status,
    row_height,
    status_colour,
)


class RowDelegate(ItemDelegate):
    """Draws a whole row as one item; text is drawn in runs, never as HTML.

    `columns` says where those that are shown begin, and how wide they are, in pixels of the row.
    """

    hovered_row = -1
    marks_names = False
    """Whether the certainty's icon stands before the name: its own column is away."""

    def __init__(self, model: ParticipantsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.columns: dict[Column, tuple[int, int]] = {}
        self.text = CellText(shorter)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, row_height(option.fontMetrics))

    def draw(self, item: DrawnItem) -> None:
        # Not by way of Qt, which would only come back to Python for it.
        row = self._model.about(item.index.row())
        if isinstance(row, Note) or row.outside:
            self._draw_wide(item, row)
            return
        self._draw_background(item)
        for column, (left, width) in self.columns.items():
            inset = PAGE_INSET if column == Column.NAME else INSET
            area = item.rect.adjusted(left + inset, 0, 0, -1)
            area.setWidth(width - inset - INSET)
            self._draw_cell(item, row, column, area)

    def _draw_background(self, item: DrawnItem, *, divides: bool = False) -> None:
        hovered = item.index.row() == self.hovered_row and not divides
        draw_row_background(item, hovered=hovered, first=True, last=True)

    def _draw_cell(self, item: DrawnItem, row: TableRow, column: Column, area: QRect) -> None:
        painter, colours = item.painter, item.colours
        if column == Column.YEARS:
            paint_cohorts(painter, area, row.cohorts, colours, self.text)
            return
        if column == Column.CERTAINTY:
            wide = area.adjusted(0, 0, INSET, 0)
            paint_status(painter, wide, row.status, row.texts[column], colours, self.text)
            return
        if column == Column.NAME and self.marks_names:
            size = icon_size(painter.fontMetrics(), ICON)
            mark = QRect(area.x(), area.y(), size, area.height())
            paint_icon(painter, STATUS_ICONS[row.status], mark, status_colour(row.status, colours))
            area = area.adjusted(size + 6, 0, 0, 0)
        painter.setPen(QColor(colours.text))
        self.text.draw(painter, area, row.texts[column], row.spans(column))

    def _draw_wide(self, item: DrawnItem, row: TableRow | Note) -> None:
        """Draw a row that is one text: a dividing line, an offer, or a region that is hidden."""
        painter, colours = item.painter, item.colours
        divides = isinstance(row, Note) and row.kind.divides
        if divides:
            painter.fillRect(item.rect, QColor(colours.window))
        self._draw_background(item, divides=divides)
        area = item.rect.adjusted(PAGE_INSET, 0, -INSET, -1)
        offers = isinstance(row, Note) and not divides
        painter.setPen(QColor(colours.link if offers else colours.secondary))
        text = item.text
        if divides:
            bold: tuple[Span, ...] = ((0, len(text)),)
        else:
            bold = () if isinstance(row, Note) else row.spans(Column.NAME)
        self.text.draw(painter, area, text, bold)
