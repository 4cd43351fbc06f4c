"""Draws a list as a table over A4 pages: heading and column names on each, pages numbered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from gmsc_desktop.reports.list_export import ListHeading
from gmsc_desktop.tables.cells import Row, cell_text
from gmsc_desktop.ui.paper.page_canvas import BLACK, GREY, PALE, PageCanvas, Style

_PAGE: Final = QSizeF(842, 595)
"""A4 lying on its side, in points."""

_LEFT, _TOP = 40.0, 40.0
_WIDTH = _PAGE.width() - 2 * _LEFT
_FOOT = _PAGE.height() - _TOP
_BOTTOM = _FOOT - 16
_GAP = 8.0
_PADDING = 2.5

_BODY = Style(7.5)
_SMALL = Style(8, colour=GREY)


@dataclass(frozen=True, slots=True)
class Column:
    """A share of the page's width; a number stands at its right edge."""

    share: float
    number: bool = False


PARTICIPANT_COLUMNS: Final = (
    *(Column(30), Column(126), Column(94), Column(50), Column(52), Column(72)),
    *(Column(38, number=True), Column(244)),
)
IDEA_COLUMNS: Final = (
    *(Column(56), Column(30), Column(84), Column(70), Column(48)),
    *(Column(96), Column(210), Column(28, number=True), Column(120)),
)


class ListPages:
    """A list on its way to paper: first set in pages, then drawn."""

    def __init__(
        self, rows: Sequence[Row], columns: Sequence[Column], heading: ListHeading
    ) -> None:
        self._rows = rows
        self._columns = columns
        self._heading = heading
        shares = sum(column.share for column in columns)
        area = _WIDTH - _GAP * (len(columns) - 1)
        self._widths = [column.share / shares * area for column in columns]

    def draw(self, writer: QPdfWriter, painter: QPainter) -> Iterator[int]:
        """Draw all pages; gives the number of each row set and again of each row drawn."""
        scale = writer.width() / _PAGE.width()
        painter.scale(scale, scale)
        font = QFont(QApplication.font())
        canvas, ruler = PageCanvas(painter, font), PageCanvas(None, font)
        top = self._draw_head(ruler)
        pages: list[list[tuple[Row, float]]] = [[]]
        y = top
        for number, row in enumerate(self._rows[1:], 1):
            height = self._draw_row(ruler, row, 0, _BODY)
            if y + height > _BOTTOM:
                pages.append([])
                y = top
            pages[-1].append((row, y))
            y += height
            yield number
        for number, page in enumerate(pages, 1):
            if number > 1:
                writer.newPage()
            self._draw_head(canvas)
            self._draw_foot(canvas, number, len(pages))
            for row, y in page:
                self._draw_row(canvas, row, y, _BODY)
                yield number

    def _draw_head(self, canvas: PageCanvas) -> float:
        """Draw what stands over the rows of each page; give where they begin."""
        y = _TOP
        y += canvas.text(_LEFT, y, _WIDTH, self._heading.title, Style(14, bold=True))
        if self._heading.about:
            y += canvas.text(_LEFT, y, _WIDTH, self._heading.about, Style(9, colour=GREY))
        y += 6
        canvas.line(_LEFT, y, _WIDTH, BLACK)
        return y + self._draw_row(canvas, self._rows[0], y, replace(_BODY, bold=True), BLACK)

    def _draw_row(
        self, canvas: PageCanvas, row: Row, y: float, style: Style, rule: str = PALE
    ) -> float:
        """Draw a row with the rule under it; give its height."""
        x, height = _LEFT, 0.0
        for cell, column, width in zip(row, self._columns, self._widths, strict=True):
            look = replace(style, right=column.number)
            height = max(height, canvas.text(x, y + _PADDING, width, cell_text(cell), look))
            x += width + _GAP
        height += 2 * _PADDING
        canvas.line(_LEFT, y + height, _WIDTH, rule)
        return height

    def _draw_foot(self, canvas: PageCanvas, number: int, count: int) -> None:
        y = _BOTTOM + 4
        canvas.text(_LEFT, y, _WIDTH, self._heading.foot, _SMALL)
        page = self._heading.page.format(number, count)
        canvas.text(_LEFT, y, _WIDTH, page, replace(_SMALL, right=True))
