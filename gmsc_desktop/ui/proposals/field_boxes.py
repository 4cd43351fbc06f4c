"""Buttons and drop-downs that look as the lines to type in do, beside which they stand."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from gmsc_desktop.ui.painting.icons import icon_size, paint_icon
from gmsc_desktop.ui.painting.theme import GAP, RADIUS, colours_of, scaled_px
from gmsc_desktop.ui.widgets.drop_down import DropDown
from gmsc_desktop.ui.widgets.follow_font import follow_font

_ICON = 16


class FieldButton(QPushButton):
    """Asks for what it shows; the icon says how."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(False)
        follow_font(self, lambda: _fit(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint(self, self.text(), "search")


class FieldDropDown(DropDown):
    """Opens a list of choices."""

    def __init__(self) -> None:
        super().__init__()
        follow_font(self, lambda: _fit(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint(self, self.currentText(), "chevron-down")


def _fit(field: QWidget) -> None:
    field.setMinimumHeight(scaled_px(32, field.fontMetrics()))


def _paint(field: QWidget, text: str, icon: str) -> None:
    colours, focused = colours_of(field.palette()), field.hasFocus()
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colours.accent if focused else colours.control), 2 if focused else 1)
    half = pen.widthF() / 2
    painter.setPen(pen)
    painter.setBrush(field.palette().base())
    box = field.rect().toRectF().adjusted(half, half, -half, -half)
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    size = icon_size(field.fontMetrics(), _ICON)
    inner = field.rect().adjusted(GAP, 0, -GAP, 0)
    place = QRect(inner.right() - size, 0, size, field.height())
    paint_icon(painter, icon, place, colours.secondary)
    painter.setPen(field.palette().text().color())
    room = inner.adjusted(2, 0, -size - GAP, 0)
    shown = field.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
