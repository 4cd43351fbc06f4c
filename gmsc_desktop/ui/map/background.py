"""The background of what lies over the map: a box in the colour of fields, with a border."""

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from gmsc_desktop.ui.painting.theme import RADIUS, colours_of, line_box


def paint_background(painter: QPainter, widget: QWidget) -> None:
    """Fill the whole widget; the painter keeps the colours, for lines within."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = colours_of(widget.palette())
    painter.setPen(QColor(colours.control))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(line_box(widget.rect()), RADIUS, RADIUS)
