"""Draws the bars of a chart with their words, on the screen or in a picture.

Solid is certain, hatched to be checked, dashed a name that nobody has yet: the parts differ
by more than their colour, and the number always stands beside the bar.
"""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from gmsc_desktop.reports.charts import Bar, Chart
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP, Colours, strong

_ROW, _BAR = 28, 19
_DENSE_ROW, _DENSE_BAR = 20, 13
_HATCH = 5
_WITHIN = 3
"""How far within a dashed place its hatched part is drawn."""
_LEAST_BAR = 48

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BarPainter:
    """Measures the words of a chart once, so that its rows stand in columns."""

    def __init__(self, chart: Chart, font: QFont) -> None:
        self._chart = chart
        self._font = font
        self._strong = strong(font)
        plain, heavy = QFontMetrics(font), QFontMetrics(self._strong)
        bars = chart.bars
        self._label = _widest(heavy, (bar.label for bar in bars))
        self._figure = _widest(heavy, (bar.figure for bar in bars))
        self._beside = _widest(plain, (bar.beside for bar in bars))
        self._doubt = _widest(plain, (bar.doubt for bar in bars))
        self._gap = GROUP_GAP if chart.shares else plain.horizontalAdvance(" ")
        self._longest = max((bar.whole for bar in bars), default=1)
        least, thick = (_DENSE_ROW, _DENSE_BAR) if chart.shares else (_ROW, _BAR)
        self.row_height = max(least, plain.height() + (2 if chart.shares else 8))
        self._thickness = round(self.row_height * thick / least)

    @property
    def least_width(self) -> int:
        """The width below which a row fits no bar worth its name."""
        return self._label + self._words + _LEAST_BAR + 4 * GAP

    @property
    def _words(self) -> int:
        return self._figure + self._gap + self._beside + GROUP_GAP + self._doubt

    def paint(self, painter: QPainter, row: QRect, bar: Bar, colours: Colours) -> None:
        """Draw label, bar and words in a row."""
        label = QRect(row)
        label.setWidth(self._label)
        painter.setFont(self._strong if bar.year else self._font)
        painter.setPen(QColor(colours.text))
        painter.drawText(label, _LEFT, bar.label)
        area = row.adjusted(label.width() + GAP, 0, -self._words - GAP, 0)
        # In a row that has grown the bar grows with it, if not as much.
        thickness = round(self._thickness * (row.height() / self.row_height) ** 0.6)
        top = row.y() + (row.height() - thickness) // 2
        unit = area.width() / (bar.whole if self._chart.shares else self._longest)
        box = QRectF(area.x(), top, max(1.0, bar.whole * unit), thickness)
        paint_parts(painter, box, bar, colours, rest_is_known=self._chart.rest_is_known)
        self._paint_words(painter, row, round(box.right()) + GAP, bar, colours)

    def _paint_words(
        self, painter: QPainter, row: QRect, left: int, bar: Bar, colours: Colours
    ) -> None:
        """Write the number after the bar; shares are compared, so theirs stand in columns."""
        columns = self._chart.shares
        plain, heavy = QFontMetrics(self._font), QFontMetrics(self._strong)
        text_colour = colours.secondary if columns else colours.text
        for text, font, width, colour, gap in (
            (bar.figure, self._strong, self._figure, colours.text, self._gap),
            (bar.beside, self._font, self._beside, text_colour, GROUP_GAP),
            (bar.doubt, self._font, self._doubt, colours.warning, 0),
        ):
            needed = (heavy if font is self._strong else plain).horizontalAdvance(text)
            place = QRect(left, row.y(), width if columns else needed, row.height())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(place, _RIGHT if columns and font is self._strong else _LEFT, text)
            left = place.x() + place.width() + gap


def paint_parts(
    painter: QPainter, box: QRectF, bar: Bar, colours: Colours, *, rest_is_known: bool
) -> None:
    """Draw a bar's parts one after the other, in proportion."""
    fill = colours.year(bar.year)[0] if bar.year else colours.accent
    edge = colours.outline if bar.year else fill
    solid, hatched, rest = _split(box, (bar.certain, bar.possible, bar.rest))
    if not rest_is_known:
        # What is to be checked may fill what is missing, but as yet it is missing.
        rest, hatched = hatched.united(rest), hatched.adjusted(0, _WITHIN, -_WITHIN, -_WITHIN)
    if bar.rest or (bar.possible and not rest_is_known):
        paint_rest(painter, rest, colours, known=rest_is_known)
    if bar.possible:
        paint_possible(painter, hatched, colours)
    if bar.certain:
        paint_certain(painter, solid, fill, edge)


def paint_certain(painter: QPainter, box: QRectF, fill: str, edge: str) -> None:
    """Draw the solid part."""
    painter.setPen(QColor(edge))
    painter.setBrush(QColor(fill))
    painter.drawRect(_inside(box))


def paint_possible(painter: QPainter, box: QRectF, colours: Colours) -> None:
    """Draw the hatched part; own lines, for Qt's patterns shrink on sharp screens and paper."""
    frame = _inside(box)
    painter.save()
    painter.setClipRect(frame)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.warning_line), 1.2))
    steps = int((frame.width() + frame.height()) // _HATCH) + 1
    for step in range(1, steps + 1):
        at = frame.x() + step * _HATCH
        painter.drawLine(QLineF(at, frame.y(), at - frame.height(), frame.bottom()))
    painter.restore()
    painter.setPen(QColor(colours.warning_line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frame)


def paint_rest(painter: QPainter, box: QRectF, colours: Colours, *, known: bool) -> None:
    """Draw the third part: a pale bar of known regions, or a dashed empty place."""
    pen = QPen(QColor(colours.chart_outline if known else colours.control))
    pen.setStyle(Qt.PenStyle.SolidLine if known else Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(colours.chart_rest) if known else Qt.BrushStyle.NoBrush)
    painter.drawRect(_inside(box))


def _split(box: QRectF, parts: Sequence[int]) -> list[QRectF]:
    unit = box.width() / max(1, sum(parts))
    starts = accumulate(parts, initial=0)
    return [
        QRectF(box.x() + start * unit, box.y(), part * unit, box.height())
        for start, part in zip(starts, parts, strict=False)
    ]


def _inside(box: QRectF) -> QRectF:
    """Put the one-pixel edge on whole pixels, within the box."""
    left, right = round(box.left()), max(round(box.left()) + 2, round(box.right()))
    return QRectF(left + 0.5, round(box.y()) + 0.5, right - left - 1, round(box.height()) - 1)


def _widest(metrics: QFontMetrics, texts: Iterable[str]) -> int:
    # A pixel more, for what is a fraction too wide would be cut off.
    return max((metrics.horizontalAdvance(text) + 1 for text in texts), default=0)
