"""Draws a checked line: how sure the match is, and a box where a person has to choose."""

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter

from gmsc_desktop.lists.answer import Certainty
from gmsc_desktop.ui.check_list.model import CheckedRow, Column
from gmsc_desktop.ui.painting.icons import icon_size, paint_icon
from gmsc_desktop.ui.painting.theme import RADIUS, Colours, line_box
from gmsc_desktop.ui.widgets.cell_text import CellText
from gmsc_desktop.ui.widgets.item_delegate import DrawnItem, ItemDelegate
from gmsc_desktop.ui.widgets.row_paint import (
    ICON,
    INSET,
    draw_row_background,
    paint_cohorts,
    paint_marked,
    paint_status,
)
from gmsc_desktop.ui.widgets.table_model import ROW_ROLE

_ICONS = {
    Certainty.CERTAIN: "state-certain",
    Certainty.DOUBTFUL: "state-ambiguous",
    Certainty.UNKNOWN: "state-unknown",
}
_PAIRS = {
    Column.REGION: (Column.TYPED, Column.REGION),
    Column.HOW: (Column.HOW, Column.STATUS),
}
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AnswerDelegate(ItemDelegate):
    """One delegate for all columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = CellText()
        self.stacked = False
        """Whether a cell holds two columns, one above the other."""

    def draw(self, item: DrawnItem) -> None:
        row: CheckedRow = item.index.data(ROW_ROLE)
        column = Column(item.index.column())
        first = Column.REGION if self.stacked else Column.NUMBER
        last = Column.YEARS if self.stacked else Column.STATUS
        draw_row_background(item, first=column == first, last=column == last)
        item.painter.setPen(QColor(item.colours.text))
        pair = _PAIRS.get(column) if self.stacked else None
        if pair is None:
            self._paint(item, column, item.rect, row)
            return
        middle = item.rect.center().y()
        upper, lower = QRect(item.rect), QRect(item.rect)
        upper.setBottom(middle)
        lower.setTop(middle)
        for part, rect in zip(pair, (upper, lower), strict=True):
            self._paint(item, part, rect, row)

    def _paint(self, item: DrawnItem, column: Column, rect: QRect, row: CheckedRow) -> None:
        painter, colours = item.painter, item.colours
        area = rect.adjusted(INSET, 0, -INSET, -1)
        if column == Column.NUMBER:
            painter.setPen(QColor(colours.secondary))
            painter.drawText(area, _AT_RIGHT, row.texts[column])
        elif column == Column.TYPED and self.stacked:
            painter.setPen(QColor(colours.secondary))
            typed = f"{row.texts[Column.NUMBER]}. {row.texts[Column.TYPED]}"
            self.text.draw(painter, area, typed)
            painter.setPen(QColor(colours.text))
        elif column == Column.REGION and row.answer.waits:
            self._paint_choice(painter, rect, row.texts[column], colours)
        elif column == Column.REGION and row.answer.open_to_choice:
            self._paint_chosen(painter, rect, row.texts[column], colours.secondary)
        elif column == Column.HOW:
            self._paint_how(painter, area, row, colours)
            painter.setPen(QColor(colours.text))
        elif column == Column.YEARS:
            paint_cohorts(painter, area, row.years, colours, self.text)
        elif column == Column.STATUS and row.status:
            paint_status(painter, area, row.status, row.texts[column], colours, self.text)
        else:
            self.text.draw(painter, area, row.texts[column])

    def _paint_choice(
        self, painter: QPainter, cell: QRect, question: str, colours: Colours
    ) -> None:
        box = cell.adjusted(4, 3, -4, -4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.warning_line))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(line_box(box), RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QColor(colours.warning))
        self._paint_chosen(painter, cell, question, colours.warning)

    def _paint_chosen(self, painter: QPainter, cell: QRect, text: str, colour: str) -> None:
        """Write what was chosen, or the question, before the mark that something else may be."""
        box, size = cell.adjusted(4, 3, -4, -4), icon_size(painter.fontMetrics(), ICON)
        self.text.draw(painter, box.adjusted(INSET - 4, 0, -size - INSET, 0), text)
        mark = QRect(box.right() - size - 4, box.y(), size, box.height())
        paint_icon(painter, "chevron-down", mark, colour)

    def _paint_how(self, painter: QPainter, area: QRect, row: CheckedRow, colours: Colours) -> None:
        certainty, word = row.answer.certainty, row.texts[Column.HOW]
        if certainty not in _ICONS:
            painter.setPen(QColor(colours.secondary))
            self.text.draw(painter, area, word)
            return
        map_colours = {Certainty.CERTAIN: colours.accent, Certainty.DOUBTFUL: colours.warning}
        text_colour = map_colours.get(certainty, colours.error)
        colour = colours.text if certainty is Certainty.CERTAIN else text_colour
        paint_marked(painter, area, (_ICONS[certainty], text_colour), (word, colour), self.text)
