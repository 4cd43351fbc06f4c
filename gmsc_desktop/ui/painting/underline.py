"""The line under a link: a little lower than the font's own, which runs through g, p and y."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

_BELOW = 2
"""So many pixels below the letters are free in whatever draws a link."""


def draw_underlined(painter: QPainter, area: QRect, text: str) -> None:
    """Draw a line of text at the left of an area, underlined in the colour of the pen."""
    metrics = painter.fontMetrics()
    painter.drawText(area, int(_LEFT), text)
    below, thick = underline(metrics)
    top = area.y() + (area.height() - metrics.height()) // 2 + metrics.ascent() + below
    width = metrics.horizontalAdvance(text)
    painter.fillRect(area.x(), top, width, thick, painter.pen().color())


def underline(metrics: QFontMetrics) -> tuple[int, int]:
    """Give how far below the base of the letters the line begins, and how thick it is."""
    thick = max(1, metrics.lineWidth())
    tail = metrics.tightBoundingRect("gjpqy").bottom() + 1
    return max(tail, min(tail + thick, metrics.descent() + _BELOW - thick)), thick
