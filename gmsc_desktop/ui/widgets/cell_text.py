"""Text in the cells of a table; what is too long is written shorter, or ends in three dots."""

from collections.abc import Callable
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter

from gmsc_desktop.search.text import Span

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout

_BOLD_MORE = 8
_SHORT = {
    " dan ": " & ",
    " and ": " & ",
    "Kepulauan ": "Kep. ",
    "Bali & Nusa Tenggara": "Bali & Nusra",
}
"""How long names are written where there is no room; menu, tip and speech have them whole."""
_MOST_KEPT = 1_000
"""Texts of which it is known how they fit."""


class CellText:
    """Draws plain text in one line, centred from top to bottom, in the painter's font.

    What does not fit is written shorter, if `shorten` can; only then is it cut off.
    """

    def __init__(self, shorten: Callable[[str], str] = str) -> None:
        self._shorten = shorten
        self._font: QFont | None = None

    def draw(self, painter: QPainter, area: QRect, text: str, bold: tuple[Span, ...] = ()) -> None:
        """Draw `text` in `area`, the letters of `bold` in bold."""
        # Letters of a name that is written shorter are not where they were found.
        if bold and (_fits(painter.fontMetrics(), text, area) or self._shorten(text) == text):
            _draw_runs(painter, area, text, bold)
            return
        font = painter.font()
        if font != self._font:
            self._use(font)
        key = text, area.width()
        shown = self._fitting.get(key)
        if shown is None:
            if len(self._fitting) >= _MOST_KEPT:
                self._fitting.clear()
            shown = self._fitting[key] = self._fitted(*key)
        top = area.y() + (area.height() - self._height) / 2
        painter.drawText(QPointF(area.x(), top + self._ascent), shown)

    def _use(self, font: QFont) -> None:
        """Measure in another font; all cells of a table share one."""
        self._font, self._metrics = font, QFontMetrics(font)
        exact = QFontMetricsF(font)
        # Rounded as Qt rounds a line: what is bold in one cell stands no higher than its neighbour.
        self._height, self._ascent = ceil(exact.height()), exact.ascent()
        self._fitting: dict[tuple[str, int], str] = {}

    def _fitted(self, text: str, width: int) -> str:
        elided, end = self._metrics.elidedText, Qt.TextElideMode.ElideRight
        shown = elided(text, end, width)
        return text if shown == text else elided(self._shorten(text), end, width)


def _fits(metrics: QFontMetrics, text: str, area: QRect) -> bool:
    """Whether a text has room with some letters in bold, which are a little wider."""
    return metrics.horizontalAdvance(text) <= area.width() - _BOLD_MORE


def _draw_runs(painter: QPainter, area: QRect, text: str, bold: tuple[Span, ...]) -> None:
    # A line that does not fit is elided as a whole first, so that the spans stay true.
    room = area.width() - _BOLD_MORE
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    draw_wrapped(painter, area, shown, bold)


def draw_wrapped(painter: QPainter, area: QRect, text: str, bold: tuple[Span, ...]) -> None:
    """Draw `text` in as many lines as it needs, the letters of `bold` in bold."""
    # Late: nothing is bold before something is typed.
    from PySide6.QtGui import QTextLayout

    layout = QTextLayout(text, painter.font())
    layout.setFormats([_run(span, len(text)) for span in bold if span[0] < len(text)])
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    layout.draw(painter, QPointF(area.x(), area.y() + (area.height() - height) / 2))


def _run(span: Span, most: int) -> "QTextLayout.FormatRange":
    from PySide6.QtGui import QTextCharFormat, QTextLayout

    run = QTextLayout.FormatRange()
    run.start = span[0]
    run.length = min(span[1], most) - span[0]
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.Bold)
    run.format = style
    return run


def shorter(name: str) -> str:
    """Give a name as it is written where the whole of it does not fit."""
    for words, short in _SHORT.items():
        name = name.replace(words, short)
    return name
