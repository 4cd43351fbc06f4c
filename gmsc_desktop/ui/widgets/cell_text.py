"""Text in the cells of a table: laid out once, drawn often; too long text ends in three dots."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText, QTransform

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
_MOST_KEPT = 250
"""Five screens: each is a kilobyte or more, and a window that is resized needs new ones."""


class CellText:
    """Draws plain text in one line, centred from top to bottom, in the painter's font.

    What does not fit is written shorter, if `shorten` can; only then is it cut off.
    """

    def __init__(self, shorten: Callable[[str], str] = str) -> None:
        self._shorten = shorten
        self._kept: dict[tuple[str, int, str], tuple[QStaticText, float]] = {}
        self._font = QFont()
        self._font_key = self._font.key()

    def draw(self, painter: QPainter, area: QRect, text: str, bold: tuple[Span, ...] = ()) -> None:
        """Draw `text` in `area`, the letters of `bold` in bold."""
        # Letters of a name that is written shorter are not where they were found.
        if bold and (_fits(painter.fontMetrics(), text, area) or self._shorten(text) == text):
            _draw_runs(painter, area, text, bold)
            return
        font = painter.font()
        if font != self._font:
            # Qt writes the whole font out for its key; cells share one.
            self._font, self._font_key = font, font.key()
        key = text, area.width(), self._font_key
        laid_out = self._kept.get(key)
        if laid_out is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            laid_out = self._kept[key] = self._lay_out(font, text, area.width())
        line, height = laid_out
        painter.drawStaticText(QPointF(area.x(), area.y() + (area.height() - height) / 2), line)

    def _lay_out(self, font: QFont, text: str, width: int) -> tuple[QStaticText, float]:
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        if shown != text:
            shown = metrics.elidedText(self._shorten(text), Qt.TextElideMode.ElideRight, width)
        line = QStaticText(shown)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        line.prepare(QTransform(), font)
        return line, line.size().height()


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
