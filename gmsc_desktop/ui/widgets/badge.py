"""A cohort's badge: its year on its colour; dashed and with a question mark when unclear."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gmsc_desktop.reports.wording import cohort_meaning
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import (
    SMALL,
    Colours,
    colours_of,
    line_box,
    scaled,
    scaled_px,
)
from gmsc_desktop.ui.widgets.tool_tip import tool_tip

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


def badge_size(font: QFont, year: int | None, certain: bool) -> QSize:
    """Give the size of a badge beside text in `font`."""
    metrics = QFontMetrics(badge_font(font))
    width = metrics.horizontalAdvance(badge_label(year, certain)) + 2 * scaled_px(_PADDING, metrics)
    return QSize(width, max(_HEIGHT, metrics.height() + 2))


def paint_badge(
    painter: QPainter, area: QRect, year: int | None, colours: Colours, *, certain: bool
) -> int:
    """Draw a badge at the left of `area`, centred from top to bottom; give its width.

    A list has few different badges and shows many: each is drawn once, then copied.
    """
    ratio = painter.device().devicePixelRatioF()
    font = painter.font()
    key = f"badge:{year}:{certain}:{font.key()}:{colours.surface}{colours.text}:{ratio}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _picture(font, year, colours, certain, ratio)
        QPixmapCache.insert(key, picture)
    size = picture.deviceIndependentSize().toSize()
    painter.drawPixmap(area.x(), area.center().y() - size.height() // 2 + 1, picture)
    return size.width()


def _picture(
    font: QFont, year: int | None, colours: Colours, certain: bool, ratio: float
) -> QPixmap:
    size = badge_size(font, year, certain)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill, colour = colours.year(year or 0)
    pen = QPen(QColor(colours.outline if certain else colours.warning_line))
    pen.setStyle(Qt.PenStyle.SolidLine if certain else Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(fill) if certain else Qt.BrushStyle.NoBrush)
    box = QRect(QPoint(), size)
    painter.drawRoundedRect(line_box(box), 4, 4)
    painter.setFont(badge_font(font))
    painter.setPen(QColor(colour if certain else colours.warning))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, badge_label(year, certain))
    painter.end()
    return picture


class Badge(QWidget):
    """A badge as a widget, for the detail."""

    def __init__(self, year: int | None, *, certain: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = year
        self._certain = certain
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        meaning = worded(cohort_meaning(year, certain=certain))
        self.setAccessibleName(meaning)
        self.setToolTip(tool_tip(meaning))

    def sizeHint(self) -> QSize:
        return badge_size(self.font(), self._year, self._certain) + QSize(0, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        colours = colours_of(self.palette())
        paint_badge(painter, self.rect(), self._year, colours, certain=self._certain)
