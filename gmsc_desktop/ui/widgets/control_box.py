"""The one box of buttons and drop-downs; chips have the same fill and the same edge."""

from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gmsc_desktop.ui.painting.theme import RADIUS, Colours


def paint_control_box(
    painter: QPainter, control: QWidget, colours: Colours, *, down: bool = False, edge: str = ""
) -> None:
    """Paint the box of a control that can be pressed; its edge is the accent while it has focus."""
    enabled, focused = control.isEnabled(), control.hasFocus()
    fill = colours.surface if enabled else colours.window
    if enabled and (down or control.underMouse()):
        fill = colours.pressed if down else colours.hover
    resting = (edge or colours.control) if enabled else colours.line
    pen = QPen(QColor(colours.accent if focused else resting), 2 if focused else 1)
    half = pen.widthF() / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(QColor(fill))
    box = control.rect().toRectF().adjusted(half, half, -half, -half)
    painter.drawRoundedRect(box, RADIUS, RADIUS)
