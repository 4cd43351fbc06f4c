"""Where letters of a text document stand, and the lines under its links."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics, QPainter, QTextCursor, QTextDocument

from gmsc_desktop.search.text import Span
from gmsc_desktop.ui.painting.underline import underline


def places(document: QTextDocument, span: Span) -> Iterator[tuple[QRectF, float]]:
    """Give where letters of one block stand, for each line, and the base of its letters.

    The space at which a line is broken is not seen, and has no place.
    """
    block = document.findBlock(span[0])
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    start, end = span[0] - block.position(), span[1] - block.position()
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = line.textStart()
        last = first + len(block.text()[first : first + line.textLength()].rstrip())
        if first < end and last > start:
            left = _x(line.cursorToX(max(start, first)))
            right = _x(line.cursorToX(min(end, last)))
            place = QRectF(left, line.y(), right - left, line.height())
            yield place.translated(corner), corner.y() + line.y() + line.ascent()


def underline_links(painter: QPainter, document: QTextDocument, links: Iterable[Span]) -> None:
    """Draw the lines, which Qt itself would draw through g, p and y."""
    letter = QTextCursor(document)
    lines: dict[str, tuple[int, int]] = {}
    for span in links:
        letter.setPosition(span[1])
        form = letter.charFormat()
        font = form.font()
        if font.key() not in lines:
            lines[font.key()] = underline(QFontMetrics(font))
        below, thick = lines[font.key()]
        for place, base in places(document, span):
            line = QRectF(place.x(), round(base) + below, place.width(), thick)
            painter.fillRect(line, form.foreground())


def _x(answer: object) -> float:
    """PySide gives the place of a letter together with the letter's number."""
    place = answer[0] if isinstance(answer, tuple) else answer
    assert isinstance(place, float)
    return place
