"""Scroll bars in plain colours.

Fusion shades them, and Qt has other threads blend each shade: a tenth of the time in which a page
is painted.
"""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QWidget,
)

from gmsc_desktop.ui.painting.theme import Colours, colours_of

_INSET = 3
"""Pixels between the handle and the bar's edges."""
_ARROW = 3.0
"""Half the width of an arrow, in pixels, and its height."""
_BAR = QStyle.ComplexControl.CC_ScrollBar
_HANDLE = QStyle.SubControl.SC_ScrollBarSlider
_BACK = QStyle.SubControl.SC_ScrollBarSubLine
_ON = QStyle.SubControl.SC_ScrollBarAddLine


class PlainScrollBars(QProxyStyle):
    """Fusion, but for the scroll bars; all of their parts stay where Fusion has them."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawComplexControl(  # noqa: N802
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control is _BAR and isinstance(option, QStyleOptionSlider):
            self._draw_bar(option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _draw_bar(self, bar: QStyleOptionSlider, painter: QPainter, widget: QWidget | None) -> None:
        colours = colours_of(bar.palette)
        painter.save()
        painter.fillRect(bar.rect, QColor(colours.window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        upright = bar.orientation is Qt.Orientation.Vertical
        for part, sense, ended in (
            (_BACK, -1, bar.sliderValue <= bar.minimum),
            (_ON, 1, bar.sliderValue >= bar.maximum),
        ):
            colour = colours.disabled if ended else _colour(bar, part, colours)
            painter.setPen(QPen(QColor(colour), 1.5))
            place = self.proxy().subControlRect(_BAR, bar, part, widget)
            painter.drawPolyline(_arrow(place, sense, upright=upright))
        if bar.minimum < bar.maximum:
            handle = self.proxy().subControlRect(_BAR, bar, _HANDLE, widget)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(_colour(bar, _HANDLE, colours)))
            shape = _handle(handle, upright=upright)
            painter.drawRoundedRect(shape, _INSET, _INSET)
        painter.restore()


def _colour(bar: QStyleOptionSlider, part: QStyle.SubControl, colours: Colours) -> str:
    """Give the colour of a part: stronger under the mouse, strongest while it is pressed."""
    if not bar.activeSubControls & part:
        return colours.control
    return colours.text if bar.state & QStyle.StateFlag.State_Sunken else colours.secondary


def _handle(place: QRect, *, upright: bool) -> QRectF:
    across, along = (_INSET, 1) if upright else (1, _INSET)
    return place.toRectF().adjusted(across, along, -across, -along)


def _arrow(place: QRect, sense: int, *, upright: bool) -> QPolygonF:
    """Give an arrow in the middle of a rectangle, to its end or (-1) to its beginning."""
    middle = QPointF(place.center() + QPoint(1, 1)) - QPointF(0.5, 0.5)
    tip, side = sense * _ARROW / 2, _ARROW
    points = ((-side, -tip), (0.0, tip), (side, -tip))
    return QPolygonF([middle + (QPointF(a, b) if upright else QPointF(b, a)) for a, b in points])
