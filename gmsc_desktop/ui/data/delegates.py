"""Draws what is more than text in the tables of Data & Sumber: bars, marks and links."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from gmsc_desktop.facts.facts import Completeness
from gmsc_desktop.reports.source_uses import Clearness, SourceUse
from gmsc_desktop.ui.data.models import ROW_ROLE, CohortColumn, SourceColumn
from gmsc_desktop.ui.painting.theme import Colours, colours_of
from gmsc_desktop.ui.widgets.cell_text import CellText
from gmsc_desktop.ui.widgets.plain_table import CellDelegate
from gmsc_desktop.ui.widgets.row_paint import paint_marked

_INSET = 8
_BAR = 13

_CLEARNESS_ICONS = {
    Clearness.CLEAR: "state-certain",
    Clearness.PARTLY: "state-ambiguous",
    Clearness.UNCLEAR: "state-ambiguous",
}


class CohortDelegate(CellDelegate):
    """Completeness as a bar: solid certain, hatched to be checked, dashed unknown."""

    def __init__(self, largest: int) -> None:
        super().__init__()
        self._largest = largest

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = colours_of(option.palette, selected=chosen)
        about = index.data(ROW_ROLE)
        assert isinstance(about, Completeness)
        room = option.rect.adjusted(_INSET, 0, -_INSET, 0)
        match index.column():
            case CohortColumn.COHORT | CohortColumn.CERTAIN:
                option.font.setWeight(QFont.Weight.DemiBold)
                super().paint(painter, option, index)
            case CohortColumn.AMBIGUOUS:
                self.paint_ground(painter, option, colours)
                ink = colours.warning if about.ambiguous else colours.secondary
                text = str(about.ambiguous) if about.ambiguous else "–"
                _write(painter, option, room, (text, ink), Qt.AlignmentFlag.AlignRight)
            case CohortColumn.COMPLETENESS:
                self.paint_ground(painter, option, colours)
                self._paint_bar(painter, room, about, colours)
            case CohortColumn.STATUS:
                self.paint_ground(painter, option, colours)
                icon = "state-certain" if about.complete else "state-warning"
                ink = colours.accent if about.complete else colours.warning
                word = colours.text if about.complete else colours.warning
                painter.setFont(option.font)
                paint_marked(painter, room, (icon, ink), (str(index.data()), word), CellText())
            case CohortColumn.REMARK:
                self.paint_ground(painter, option, colours)
                _write(painter, option, room, (str(index.data()), colours.secondary))
            case _:
                super().paint(painter, option, index)

    def _paint_bar(
        self, painter: QPainter, room: QRect, about: Completeness, colours: Colours
    ) -> None:
        size = max(about.cohort.official, about.certain)
        unit = (room.width() - 1) / self._largest
        checked = min(about.ambiguous, size - about.certain)
        top = room.center().y() - _BAR // 2
        solid, hatched, whole = (
            round(unit * count) for count in (about.certain, about.certain + checked, size)
        )
        painter.save()
        if hatched < whole:
            pen = QPen(QColor(colours.control))
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRect(room.x() + hatched, top, whole - hatched, _BAR)
        painter.setPen(QColor(colours.warning_line))
        if solid < hatched:
            painter.fillRect(
                QRect(room.x() + solid, top, hatched - solid, _BAR),
                QBrush(QColor(colours.warning_line), Qt.BrushStyle.BDiagPattern),
            )
            painter.drawRect(room.x() + solid, top, hatched - solid, _BAR)
        painter.setPen(QColor(colours.outline))
        painter.setBrush(QColor(colours.year(about.cohort.year)[0]))
        painter.drawRect(room.x(), top, solid, _BAR)
        painter.restore()


class SourceDelegate(CellDelegate):
    """A title that can be opened looks like a link; clearness has its mark."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = colours_of(option.palette, selected=chosen)
        about = index.data(ROW_ROLE)
        assert isinstance(about, SourceUse)
        room = option.rect.adjusted(_INSET, 0, -_INSET, 0)
        if index.column() == SourceColumn.TITLE and about.source.address:
            self.paint_ground(painter, option, colours)
            option.font.setUnderline(True)
            _write(painter, option, room, (str(index.data()), colours.link))
        elif index.column() == SourceColumn.CLARITY and about.clearness:
            self.paint_ground(painter, option, colours)
            clear = about.clearness is Clearness.CLEAR
            ink = colours.accent if clear else colours.warning
            word = str(index.data()), colours.text if clear else colours.warning
            painter.setFont(option.font)
            icon = _CLEARNESS_ICONS[about.clearness], ink
            paint_marked(painter, room, icon, word, CellText())
        else:
            super().paint(painter, option, index)


def _write(
    painter: QPainter,
    option: QStyleOptionViewItem,
    room: QRect,
    word: tuple[str, str],
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.save()
    painter.setFont(option.font)
    painter.setPen(QColor(word[1]))
    metrics = painter.fontMetrics()
    text = metrics.elidedText(word[0], Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), text)
    painter.restore()
