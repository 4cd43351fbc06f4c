"""Draws the cells of the list: matched letters in bold, cohorts as badges, certainty as icon."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gmsc_desktop.facts.model import Status
from gmsc_desktop.ui.icons import paint_icon
from gmsc_desktop.ui.participants.table_model import ROW_ROLE, Column, TableRow
from gmsc_desktop.ui.theme import PAGE_INSET, Colours, colours_of
from gmsc_desktop.ui.widgets.badge import paint_badge
from gmsc_desktop.ui.widgets.cell_text import CellText

_INSET = 8
_ICON = 16
_MOST_BADGES = 2
_BADGE_GAP = 4

STATUS_ICONS = {
    Status.PARTICIPANT: "state-certain",
    Status.AMBIGUOUS: "state-ambiguous",
    Status.NOT_FOUND: "state-not-found",
}


def status_colour(status: Status, colours: Colours) -> str:
    """Give the colour of a status's icon."""
    return {
        Status.PARTICIPANT: colours.accent,
        Status.AMBIGUOUS: colours.warning,
        Status.NOT_FOUND: colours.absent,
    }[status]


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
        self._paint_ground(painter, option, index.row(), column, colours)
        left = PAGE_INSET if column == Column.NAME else _INSET
        room = option.rect.adjusted(left, 0, -_INSET, -1)
        painter.setFont(option.font)
        if column == Column.YEARS:
            self._paint_years(painter, room, row, colours)
        elif column == Column.CERTAINTY:
            self._paint_certainty(painter, room, row, colours)
        else:
            painter.setPen(QColor(colours.text))
            self.text.draw(painter, room, row.texts[column], row.spans(column))

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: int,
        column: int,
        colours: Colours,
    ) -> None:
        cell = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(cell, QColor(colours.selection))
        elif row == self.hovered_row:
            painter.fillRect(cell, QColor(colours.hover))
        painter.fillRect(cell.x(), cell.bottom(), cell.width(), 1, QColor(colours.line))
        if selected and _focused(option):
            ink = QColor(colours.accent)
            painter.fillRect(cell.x(), cell.y(), cell.width(), 2, ink)
            painter.fillRect(cell.x(), cell.bottom() - 1, cell.width(), 2, ink)
            if column == Column.NAME:
                painter.fillRect(cell.x(), cell.y(), 2, cell.height(), ink)
            if column == Column.CERTAINTY:
                painter.fillRect(cell.right() - 1, cell.y(), 2, cell.height(), ink)

    def _paint_years(self, painter: QPainter, room: QRect, row: TableRow, colours: Colours) -> None:
        labels: list[tuple[int | None, bool]] = [
            *((year, True) for year in row.years),
            *((year, False) for year in row.unclear),
        ]
        labels.sort(key=lambda label: label[0] or 9999)
        painter.setPen(QColor(colours.text if not labels else colours.secondary))
        if not labels:
            self.text.draw(painter, room, "–")
        for year, certain in labels[:_MOST_BADGES]:
            width = paint_badge(painter, room, year, colours, certain=certain)
            room = room.adjusted(width + _BADGE_GAP, 0, 0, 0)
        if len(labels) > _MOST_BADGES:
            self.text.draw(painter, room, f"+{len(labels) - _MOST_BADGES}")

    def _paint_certainty(
        self, painter: QPainter, room: QRect, row: TableRow, colours: Colours
    ) -> None:
        ink = status_colour(row.status, colours)
        mark = QRect(room.x(), room.y(), _ICON, room.height())
        paint_icon(painter, STATUS_ICONS[row.status], mark, ink)
        certain = row.status is Status.PARTICIPANT
        painter.setPen(QColor(colours.text if certain else ink))
        word = row.texts[Column.CERTAINTY]
        self.text.draw(painter, room.adjusted(_ICON + 6, 0, _INSET, 0), word)


def row_height(metrics: QFontMetrics) -> int:
    """Give the height of a row for a font."""
    return max(32, metrics.height() + 12)


def _focused(option: QStyleOptionViewItem) -> bool:
    widget = option.widget
    return widget is not None and widget.hasFocus()
