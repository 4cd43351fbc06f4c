"""The line under a link: a little lower than the font's own, which runs through g, p and y."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def draw_underlined(painter: QPainter, area: QRect, text: str) -> None:
    """Draw a line of text at the left of an area, underlined in the colour of the pen."""
    metrics = painter.fontMetrics()
    painter.drawText(area, int(_LEFT), text)
    thick = max(1, metrics.lineWidth())
    top = area.y() + (area.height() - metrics.height()) // 2
    below = top + metrics.ascent() + max(metrics.underlinePos() + thick, metrics.descent() - 1)
    width = metrics.horizontalAdvance(text)
    painter.fillRect(area.x(), below, width, thick, painter.pen().color())
