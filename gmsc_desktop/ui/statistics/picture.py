"""A chart as a picture, always in the light colours, for paper and slides."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from gmsc_desktop.reports.charts import Bar, Chart
from gmsc_desktop.ui.painting.theme import GAP, LEAD, LIGHT, PAGE_INSET, scaled
from gmsc_desktop.ui.statistics.bar_painter import BarPainter
from gmsc_desktop.ui.statistics.legend import paint_legend

_WIDTH = 760


class ChartPicture:
    """Title, legend, bars and note on white."""

    def __init__(self, chart: Chart, font: QFont, note: str) -> None:
        self.title = chart.title
        self.description = note
        self._chart = chart
        self._font = font
        self._title_font = scaled(font, LEAD, QFont.Weight.DemiBold)
        self._bars = BarPainter(chart, font)
        self._line = QFontMetrics(font).height() + GAP
        rows = len(chart.bars) * self._bars.row_height
        self.size = QSizeF(
            max(_WIDTH, self._bars.least_width), rows + 4 * self._line + 2 * PAGE_INSET
        )

    def paint(self, painter: QPainter) -> Iterator[Bar]:
        """Draw everything, in pixels of the size; gives each bar drawn."""
        whole = QRect(QPoint(), self.size.toSize())
        painter.fillRect(whole, QColor(LIGHT.surface))
        line = QRect(PAGE_INSET, PAGE_INSET, whole.width() - 2 * PAGE_INSET, self._line)
        painter.setFont(self._title_font)
        painter.setPen(QColor(LIGHT.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.title)
        line.translate(0, self._line)
        painter.setFont(self._font)
        paint_legend(painter, QRectF(line), self._chart, LIGHT)
        line.translate(0, self._line + GAP)
        line.setHeight(self._bars.row_height)
        for bar in self._chart.bars:
            self._bars.paint(painter, line, bar, LIGHT)
            line.translate(0, line.height())
            yield bar
        line.translate(0, GAP)
        painter.setFont(self._font)
        painter.setPen(QColor(LIGHT.secondary))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.description)
