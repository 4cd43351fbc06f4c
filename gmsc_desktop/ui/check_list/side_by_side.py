"""Two parts of a page side by side, or one above the other where width is scarce."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gmsc_desktop.ui.painting.theme import em, scaled_px
from gmsc_desktop.ui.widgets.splitter import Splitter

_BESIDE = 78
"""Width of a window, in em, from which all columns of the second part fit beside the first."""


def is_scarce(part: QWidget) -> bool:
    """Whether the window is too narrow for both parts side by side."""
    return part.window().width() < _BESIDE * em(part.font())


class SideBySide(Splitter):
    """The first part keeps its width beside the second, at most two ninths; above it a third.

    Once a person has moved the handle, it stays where they put it.
    """

    def __init__(self, first: QWidget, second: QWidget, width: int) -> None:
        super().__init__()
        self._width = width
        self._scarce: bool | None = None
        self._moved = False
        self.splitterMoved.connect(self._keep)
        self.addWidget(first)
        self.addWidget(second)
        self.setStretchFactor(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._scarce = None
            self._arrange()

    def _arrange(self) -> None:
        scarce = is_scarce(self)
        if scarce == self._scarce and (scarce or self._moved):
            return
        self._moved = self._moved and scarce == self._scarce
        self._scarce = scarce
        self.setOrientation(Qt.Orientation.Vertical if scarce else Qt.Orientation.Horizontal)
        whole = self.height() if scarce else self.width()
        usual = scaled_px(self._width, self.fontMetrics())
        first = whole // 3 if scarce else min(usual, whole * 2 // 9)
        self.setSizes([first, whole - first])

    def _keep(self) -> None:
        self._moved = True
