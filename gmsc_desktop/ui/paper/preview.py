"""A page as it will be printed, at any size: fitted to the window, or larger and scrolled."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from gmsc_desktop.ui.painting.theme import PAGE_INSET, colours_of
from gmsc_desktop.ui.paper.one_page import A4

_STEP = 1.25
_LARGEST = 4.0


class Preview(QScrollArea):
    """Shows what `draw` draws; `zoom` 0 fits the whole page, 1 is a screen's 96 dots an inch."""

    spoken_role = "Graphic"

    def __init__(
        self, draw: Callable[[QPainter, QRectF], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.zoom = 0.0
        self._paper = _Paper(draw)
        self.setWidget(self._paper)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def fit(self) -> None:
        """Show the whole page."""
        self.zoom = 0.0
        self._resize()

    def enlarge(self, steps: int) -> None:
        """Show the page larger, or smaller for negative steps."""
        fitting = self._fitting()
        wanted = (self.zoom or fitting) * _STEP**steps
        self.zoom = min(wanted, _LARGEST) if wanted > fitting else 0.0
        self._resize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize()

    def _fitting(self) -> float:
        area = self.viewport().size() - QSize(2 * PAGE_INSET, 2 * PAGE_INSET)
        page = A4 * (96 / 72)
        return max(0.1, min(area.width() / page.width(), area.height() / page.height()))

    def _resize(self) -> None:
        self._paper.resize((A4 * (96 / 72) * (self.zoom or self._fitting())).toSize())


class _Paper(QWidget):
    """The sheet of paper itself, drawn once for each size."""

    def __init__(self, draw: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__()
        self._draw = draw
        self._picture = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._picture.size() != self.size() * ratio:
            self._picture = self._drawn(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setPen(QColor(colours_of(self.palette()).control))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _drawn(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        # Paper is white, whatever the theme.
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        self._draw(painter, QRectF(picture.rect()))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture
