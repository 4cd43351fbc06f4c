"""A box to tick that grows with the text and is seen on every background."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from gmsc_desktop.ui.painting.theme import GAP, RADIUS, colours_of, scaled_px

_BOX = 16
_TICK = (QPointF(0.24, 0.52), QPointF(0.43, 0.71), QPointF(0.77, 0.31))
"""Corners of the tick, in widths of the box."""


class CheckBox(QCheckBox):
    """Its words stand in one line; a click anywhere on them ticks it."""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.size(int(Qt.TextFlag.TextShowMnemonic), self.text()).width()
        height = max(scaled_px(_BOX, metrics), metrics.height()) + GAP
        return QSize(scaled_px(_BOX, metrics) + 2 * GAP + words, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette())
        side = scaled_px(_BOX, self.fontMetrics())
        box = QRectF(4.5, (self.height() - side) // 2 + 0.5, side - 1, side - 1)
        ticked = self.isChecked()
        painter.setPen(QPen(QColor(colours.accent if ticked else colours.control), 1))
        painter.setBrush(QColor(colours.accent if ticked else colours.surface))
        painter.drawRoundedRect(box, RADIUS - 1, RADIUS - 1)
        if ticked:
            painter.setPen(QPen(QColor(colours.on_accent), side / 8))
            painter.drawPolyline([box.topLeft() + each * box.width() for each in _TICK])
        painter.setPen(QColor(colours.text))
        area = QRect(side + 4 + GAP, 0, self.width(), self.height())
        painter.drawText(area, int(_WORDS), self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)


_WORDS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
