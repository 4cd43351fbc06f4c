"""A cohort's badge: its year on its colour; dashed and with a question mark when unclear."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gmsc_desktop.ui.theme import SMALL, Colours, colours_of, scaled

_PADDING = 7
_HEIGHT = 20


def badge_font(font: QFont) -> QFont:
    """Give the font of a badge beside text in `font`."""
    return scaled(font, SMALL, QFont.Weight.DemiBold)


def badge_label(year: int | None, certain: bool) -> str:
    """Give what stands in a badge; a year that no source names is a bare question mark."""
    if certain:
        return str(year)
    return f"{year} ?" if year else "?"


def badge_width(font: QFont, year: int | None, certain: bool) -> int:
    """Give the width of a badge."""
    metrics = QFontMetrics(badge_font(font))
    return metrics.horizontalAdvance(badge_label(year, certain)) + 2 * _PADDING


def paint_badge(
    painter: QPainter, room: QRect, year: int | None, colours: Colours, *, certain: bool
) -> None:
    """Draw a badge, centred from top to bottom in `room` and as wide as it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = badge_font(painter.font())
    height = max(_HEIGHT, QFontMetrics(font).height() + 2)
    box = QRect(room.x(), room.center().y() - height // 2 + 1, room.width(), height)
    fill, ink = colours.year(year or 0)
    pen = painter.pen()
    pen.setColor(QColor(colours.outline if certain else colours.warning_line))
    pen.setStyle(Qt.PenStyle.SolidLine if certain else Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(fill) if certain else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(ink if certain else colours.warning))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, badge_label(year, certain))
    painter.restore()


class Badge(QWidget):
    """A badge as a widget, for the detail."""

    def __init__(self, year: int | None, *, certain: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = year
        self._certain = certain
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(badge_label(year, certain))

    def sizeHint(self) -> QSize:
        font = self.font()
        height = max(_HEIGHT, QFontMetrics(badge_font(font)).height() + 2) + 2
        return QSize(badge_width(font, self._year, self._certain), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        colours = colours_of(self.palette())
        paint_badge(painter, self.rect(), self._year, colours, certain=self._certain)
