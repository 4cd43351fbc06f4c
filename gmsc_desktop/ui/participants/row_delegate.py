"""Draws the cells of the list: matched letters in bold, cohorts as badges, certainty as icon."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gmsc_desktop.facts.model import Status
from gmsc_desktop.search.match import Span
from gmsc_desktop.ui.icons import paint_icon
from gmsc_desktop.ui.participants.table_model import ROW_ROLE, Column, TableRow
from gmsc_desktop.ui.theme import PAGE_INSET, Colours, colours_of
from gmsc_desktop.ui.widgets.badge import badge_width, paint_badge

_INSET = 8
_ICON = 16
_MOST_BADGES = 2
_Index = QModelIndex | QPersistentModelIndex

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
        colours = colours_of(option.palette)
        painter.save()
        self._paint_ground(painter, option, index, colours)
        left = PAGE_INSET if index.column() == Column.NAME else _INSET
        room = option.rect.adjusted(left, 0, -_INSET, -1)
        painter.setFont(option.font)
        if index.column() == Column.YEARS:
            self._paint_years(painter, room, row, colours)
        elif index.column() == Column.CERTAINTY:
            self._paint_certainty(painter, room, row, str(index.data()), colours)
        else:
            painter.setPen(QColor(colours.text))
            _paint_text(painter, room, str(index.data()), row.spans(index.column()))
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, colours: Colours
    ) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        elif index.row() == self.hovered_row:
            painter.fillRect(option.rect, QColor(colours.hover))
        edge = option.rect
        painter.fillRect(edge.x(), edge.bottom(), edge.width(), 1, QColor(colours.line))
        if option.state & QStyle.StateFlag.State_Selected and _focused(option):
            ink = QColor(colours.accent)
            painter.fillRect(edge.x(), edge.y(), edge.width(), 2, ink)
            painter.fillRect(edge.x(), edge.bottom() - 1, edge.width(), 2, ink)
            if index.column() == Column.NAME:
                painter.fillRect(edge.x(), edge.y(), 2, edge.height(), ink)
            if index.column() == Column.CERTAINTY:
                painter.fillRect(edge.right() - 1, edge.y(), 2, edge.height(), ink)

    def _paint_years(self, painter: QPainter, room: QRect, row: TableRow, colours: Colours) -> None:
        labels: list[tuple[int | None, bool]] = [
            *((year, True) for year in row.years),
            *((year, False) for year in row.unclear),
        ]
        labels.sort(key=lambda label: label[0] or 9999)
        if not labels:
            painter.setPen(QColor(colours.text))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, "–")
            return
        left = room.x()
        for year, certain in labels[:_MOST_BADGES]:
            place = QRect(left, room.y(), badge_width(painter.font(), year, certain), room.height())
            paint_badge(painter, place, year, colours, certain=certain)
            left = place.right() + 5
        if len(labels) > _MOST_BADGES:
            rest = QRect(left, room.y(), room.right() - left, room.height())
            painter.setPen(QColor(colours.secondary))
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{len(labels) - _MOST_BADGES}")

    def _paint_certainty(
        self, painter: QPainter, room: QRect, row: TableRow, word: str, colours: Colours
    ) -> None:
        ink = status_colour(row.status, colours)
        paint_icon(
            painter, STATUS_ICONS[row.status], QRect(room.x(), room.y(), _ICON, room.height()), ink
        )
        certain = row.status is Status.PARTICIPANT
        painter.setPen(QColor(colours.text if certain else ink))
        _paint_text(painter, room.adjusted(_ICON + 6, 0, _INSET, 0), word, ())


def row_height(metrics: QFontMetrics) -> int:
    """Give the height of a row for a font."""
    return max(32, metrics.height() + 12)


def _focused(option: QStyleOptionViewItem) -> bool:
    widget = option.widget
    return widget is not None and widget.hasFocus()


def _paint_text(painter: QPainter, room: QRect, text: str, spans: tuple[Span, ...]) -> None:
    if not spans:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        return
    # A line that does not fit is elided as a whole first, so that the spans stay true.
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width() - 8)
    layout = QTextLayout(shown, painter.font())
    layout.setFormats([_bold(span, len(shown)) for span in spans if span[0] < len(shown)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    top = room.y() + (room.height() - line.height()) / 2
    layout.draw(painter, QPointF(room.x(), top))


def _bold(span: Span, most: int) -> QTextLayout.FormatRange:
    bold = QTextLayout.FormatRange()
    bold.start = span[0]
    bold.length = min(span[1], most) - span[0]
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.Bold)
    bold.format = style
    return bold
