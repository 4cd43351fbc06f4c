"""Text and lines on paper, in points, alike on a PDF, a printer and a picture.

Text is laid out in tenths of a point, whatever the device, so that a line breaks at the same
word everywhere. A canvas without a painter draws nothing and still measures.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

BLACK: Final = "#000000"
GREY: Final = "#595959"
PALE: Final = "#DFDFDF"

_FINE = 10


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks; `size` in points."""

    size: float = 9
    bold: bool = False
    colour: str = BLACK
    right: bool = False
    """Whether it ends at the right edge of its column."""
    centred: bool = False


Run = tuple[str, bool]
"""A piece of a paragraph, and whether it is bold."""


class PageCanvas:
    """Draws in units of a point; a text gives the height that it took."""

    def __init__(self, painter: QPainter | None, family: QFont) -> None:
        self._painter = painter
        self._family = family

    def text(self, x: float, y: float, width: float, text: str, style: Style) -> float:
        """Write a paragraph, wrapped within a width."""
        return self.runs(x, y, width, [(text, style.bold)], style)

    def runs(self, x: float, y: float, width: float, runs: Sequence[Run], style: Style) -> float:
        """Write a paragraph of plain and bold pieces."""
        layout = self._layout("".join(text for text, _ in runs), style)
        layout.setFormats(self._formats(runs, style))
        height = _break_lines(layout, width * _FINE)
        painter = self._painter
        if painter:
            painter.save()
            painter.translate(x, y)
            painter.scale(1 / _FINE, 1 / _FINE)
            painter.setPen(QColor(style.colour))
            layout.draw(painter, QPointF(0, 0))
            painter.restore()
        return height / _FINE

    def line(
        self, x: float, y: float, width: float, colour: str = PALE, weight: float = 0.75
    ) -> None:
        """Draw a rule from left to right."""
        if self._painter:
            self._painter.setPen(QPen(QColor(colour), weight))
            self._painter.drawLine(QPointF(x, y), QPointF(x + width, y))

    def box(self, area: QRectF, colour: str = BLACK, *, dashed: bool = False) -> None:
        """Draw a box with round corners."""
        if self._painter:
            style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
            self._painter.setPen(QPen(QColor(colour), 0.75, style))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(area, 2, 2)

    def _layout(self, text: str, style: Style) -> QTextLayout:
        # A layout is one paragraph, and knows new lines by a sign of their own.
        layout = QTextLayout(text.replace("\n", "\u2028"), self._font(style))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        side = Qt.AlignmentFlag.AlignRight if style.right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter if style.centred else side)
        layout.setTextOption(option)
        return layout

    def _formats(self, runs: Sequence[Run], style: Style) -> list[QTextLayout.FormatRange]:
        formats, at = [], 0
        for text, bold in runs:
            each = QTextLayout.FormatRange()
            # Qt counts in UTF-16.
            each.start, each.length = at, len(text.encode("utf-16-le")) // 2
            look = QTextCharFormat()
            look.setFont(self._font(Style(style.size, bold)))
            each.format = look
            formats.append(each)
            at += each.length
        return formats

    def _font(self, style: Style) -> QFont:
        font = QFont(self._family)
        font.setPixelSize(round(style.size * _FINE))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setWeight(QFont.Weight.DemiBold if style.bold else QFont.Weight.Normal)
        return font


def _break_lines(layout: QTextLayout, width: float) -> float:
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return height
