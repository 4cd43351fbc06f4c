"""Draws what is more than text in the tables of Data & Sumber: bars, marks and links."""

import re
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen

from gmsc_desktop.facts.facts import Completeness
from gmsc_desktop.reports.source_uses import Clearness, SourceUse
from gmsc_desktop.ui.data.models import CohortColumn, SourceColumn
from gmsc_desktop.ui.painting.theme import PAGE_INSET, Colours, strong
from gmsc_desktop.ui.painting.underline import draw_underlined
from gmsc_desktop.ui.widgets.cell_text import CellText
from gmsc_desktop.ui.widgets.item_delegate import DrawnItem
from gmsc_desktop.ui.widgets.plain_table import CellDelegate
from gmsc_desktop.ui.widgets.row_paint import paint_marked
from gmsc_desktop.ui.widgets.table_model import ROW_ROLE

_INSET = 8
_BAR = 13
_PADDING = 10
_TALL = 10_000
_WRAPPED = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_LONG_WORD = re.compile(r"\w{12,}")
_BREAK = "\N{ZERO WIDTH SPACE}"

_CLEARNESS_ICONS = {
    Clearness.CLEAR: "state-certain",
    Clearness.PARTLY: "state-ambiguous",
    Clearness.UNCLEAR: "state-ambiguous",
}


def remark_height(metrics: QFontMetrics, remark: str, width: int) -> int:
    """Give the height of a row whose remark stands whole in a column of this width."""
    return _wrapped_height(metrics, remark, width - 2 * _INSET)


class PublisherHeights:
    """How high rows are in which publishers stand whole; each is measured once for a font."""

    def __init__(self) -> None:
        self._font = ""
        self._width = 0
        self._words: dict[str, tuple[str, int]] = {}
        """Each publisher as it may be broken, and how long that is in one line."""
        self._heights: dict[str, int] = {}

    def in_width(self, font: QFont, width: int, publishers: Iterable[str]) -> Mapping[str, int]:
        """Give the height for each of these in a column of this width."""
        if font.key() != self._font:
            self._font, self._words, self._heights = font.key(), {}, {}
        if width != self._width:
            self._width, self._heights = width, {}
        metrics = QFontMetrics(font)
        for each in {*publishers} - self._heights.keys():
            self._heights[each] = self._height(metrics, each)
        return self._heights

    def _height(self, metrics: QFontMetrics, publisher: str) -> int:
        if publisher not in self._words:
            words = _broken(publisher)
            self._words[publisher] = words, metrics.horizontalAdvance(words)
        words, length = self._words[publisher]
        room = self._width - PAGE_INSET - _INSET
        # Within a letter of the edge, only wrapping says whether it fits.
        if length + metrics.averageCharWidth() < room:
            return metrics.height() + _PADDING
        return _wrapped_height(metrics, words, room)


def _wrapped_height(metrics: QFontMetrics, words: str, width: int) -> int:
    text = metrics.boundingRect(QRect(0, 0, width, _TALL), _WRAPPED, words)
    return max(metrics.height(), text.height()) + _PADDING


def _broken(publisher: str) -> str:
    """Let an address go on in the next line behind a dot, and a very long word anywhere."""
    parts = publisher.replace(".", f".{_BREAK}")
    return _LONG_WORD.sub(lambda word: _BREAK.join(word[0]), parts)


class CohortDelegate(CellDelegate):
    """Completeness as a bar: solid certain, hatched to be checked, dashed unknown."""

    def __init__(self) -> None:
        super().__init__()
        self._text = CellText()

    def draw_content(self, item: DrawnItem) -> None:
        about, colours = item.index.data(ROW_ROLE), item.colours
        assert isinstance(about, Completeness)
        area = item.rect.adjusted(_INSET, 0, -_INSET, 0)
        match item.index.column():
            case CohortColumn.COHORT | CohortColumn.CERTAIN:
                item.painter.setFont(strong(item.painter.font()))
                super().draw_content(item)
            case CohortColumn.AMBIGUOUS:
                colour = colours.warning if about.ambiguous else colours.secondary
                text = str(about.ambiguous) if about.ambiguous else "–"
                _write(item.painter, area, (text, colour), Qt.AlignmentFlag.AlignRight)
            case CohortColumn.COMPLETENESS:
                self._draw_bar(item.painter, area, about, colours)
            case CohortColumn.STATUS:
                icon = "state-certain" if about.complete else "state-warning"
                colour = colours.accent if about.complete else colours.warning
                word = colours.text if about.complete else colours.warning
                paint_marked(item.painter, area, (icon, colour), (item.text, word), self._text)
            case CohortColumn.REMARK:
                # Never cut off: it says why a list is incomplete, and its row is high enough.
                item.painter.setPen(QColor(colours.secondary))
                item.painter.drawText(area, _WRAPPED, item.text)
            case _:
                super().draw_content(item)

    def _draw_bar(
        self, painter: QPainter, area: QRect, about: Completeness, colours: Colours
    ) -> None:
        size = max(about.cohort.official, about.certain)
        unit = (area.width() - 1) / size
        checked = min(about.ambiguous, size - about.certain)
        top = area.center().y() - _BAR // 2
        solid, hatched, whole = (
            round(unit * count) for count in (about.certain, about.certain + checked, size)
        )
        painter.save()
        if solid < whole:
            pen = QPen(QColor(colours.control))
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRect(area.x() + solid, top, whole - solid, _BAR)
        painter.setPen(QColor(colours.warning_line))
        if solid < hatched:
            # Within the dashed place that it may fill.
            possible = QRect(area.x() + solid, top + 2, max(2, hatched - solid - 2), _BAR - 4)
            pattern = QBrush(QColor(colours.warning_line), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(possible, pattern)
            painter.drawRect(possible)
        painter.setPen(QColor(colours.outline))
        painter.setBrush(QColor(colours.year(about.cohort.year)[0]))
        painter.drawRect(area.x(), top, solid, _BAR)
        painter.restore()


class SourceDelegate(CellDelegate):
    """A title that can be opened looks like a link; clearness has its mark."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = CellText()

    def draw_content(self, item: DrawnItem) -> None:
        about, colours, column = item.index.data(ROW_ROLE), item.colours, item.index.column()
        assert isinstance(about, SourceUse)
        area = item.rect.adjusted(_INSET, 0, -_INSET, 0)
        if column == SourceColumn.TITLE and about.source.address:
            metrics, elided = item.painter.fontMetrics(), Qt.TextElideMode.ElideRight
            item.painter.setPen(QColor(colours.link))
            draw_underlined(item.painter, area, metrics.elidedText(item.text, elided, area.width()))
        elif column == SourceColumn.PUBLISHER:
            # Never cut off: the row is high enough.
            area = item.rect.adjusted(PAGE_INSET, 0, -_INSET, 0)
            item.painter.drawText(area, _WRAPPED, _broken(item.text))
        elif column == SourceColumn.CLARITY and about.clearness:
            clear = about.clearness is Clearness.CLEAR
            colour = colours.accent if clear else colours.warning
            word = item.text, colours.text if clear else colours.warning
            icon = _CLEARNESS_ICONS[about.clearness], colour
            paint_marked(item.painter, area, icon, word, self._text)
        else:
            super().draw_content(item)


def _write(
    painter: QPainter,
    area: QRect,
    word: tuple[str, str],
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setPen(QColor(word[1]))
    metrics = painter.fontMetrics()
    text = metrics.elidedText(word[0], Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), text)
