"""What every single A4 page shares: its size and margins, its head and its foot, in points."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from gmsc_desktop.reports.wording import PROGRAMME
from gmsc_desktop.ui.paper.page_canvas import BLACK, GREY, PageCanvas, Run, Style

A4: Final = QSizeF(595, 842)
LEFT: Final = 48.0
TOP: Final = 40.0
WIDTH: Final = A4.width() - 2 * LEFT
FOOT: Final = A4.height() - TOP
BODY: Final = Style()
SMALL: Final = Style(8, colour=GREY)


@contextmanager
def page_in(painter: QPainter, target: QRectF) -> Iterator[None]:
    """Let the painter draw a page as large as it fits into `target`, in the painter's units."""
    scale = min(target.width() / A4.width(), target.height() / A4.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(target.center())
    painter.scale(scale, scale)
    painter.translate(-A4.width() / 2, -A4.height() / 2)
    try:
        yield
    finally:
        painter.restore()


def draw_head(canvas: PageCanvas, title: str) -> float:
    """Draw the line above everything; give where the page goes on below it."""
    left: list[Run] = [(title, True), (f" · {PROGRAMME}", False)]
    canvas.runs(LEFT, TOP, WIDTH, left, BODY)
    right = Style(colour=GREY, right=True)
    below = TOP + canvas.text(LEFT, TOP, WIDTH, "GMSC Desktop", right) + 4
    canvas.line(LEFT, below, WIDTH, BLACK, 1)
    return below + 10


def draw_foot(canvas: PageCanvas, data: str, printed: str) -> None:
    """Draw the line below everything: what it rests on, and when it was printed."""
    top = FOOT - 14
    canvas.line(LEFT, top - 4, WIDTH, BLACK)
    canvas.text(LEFT, top, WIDTH - 90, data, SMALL)
    canvas.text(LEFT, top, WIDTH, printed, replace(SMALL, right=True))
