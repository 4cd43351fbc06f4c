"""What the parts of a chart's bars mean: a swatch and a word for each."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gmsc_desktop.reports.charts import Chart
from gmsc_desktop.ui.painting.theme import (
    GROUP_GAP,
    SMALL,
    Colours,
    colours_of,
    scaled,
    scaled_px,
)
from gmsc_desktop.ui.statistics.bar_painter import paint_certain, paint_possible, paint_rest

_SWATCH = 13
_WORD_GAP = 6
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Legend(QWidget):
    """Painted words, so that a picture of the chart has the same; spoken as one sentence."""

    spoken_role = "StaticText"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_chart(self, chart: Chart) -> None:
        """Name the parts of a chart."""
        self._chart = chart
        self.setAccessibleName(", ".join(chart.legend))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = self._chart.legend if self._chart else ()
        metrics = QFontMetrics(scaled(self.font(), SMALL))
        each = _swatch(metrics) + scaled_px(_WORD_GAP, metrics) + GROUP_GAP
        width = sum(metrics.horizontalAdvance(word) + each for word in words)
        return QSize(width, max(20, metrics.height() + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart:
            painter = QPainter(self)
            painter.setFont(scaled(self.font(), SMALL))
            paint_legend(painter, QRectF(self.rect()), self._chart, colours_of(self.palette()))


def paint_legend(painter: QPainter, row: QRectF, chart: Chart, colours: Colours) -> None:
    """Draw swatches and words from the left, in the painter's font."""
    by_year = any(bar.year for bar in chart.bars)
    fill = colours.secondary if by_year else colours.accent
    size, left = _swatch(painter.fontMetrics()), row.x()
    gap = scaled_px(_WORD_GAP, painter.fontMetrics())
    for number, word in enumerate(chart.legend):
        top = round(row.y() + (row.height() - size) / 2)
        swatch = QRectF(left, top, size, size)
        if number == 0:
            paint_certain(painter, swatch, fill, fill)
        elif number == 1:
            paint_possible(painter, swatch, colours)
        else:
            paint_rest(painter, swatch, colours, known=chart.rest_is_known)
        painter.setPen(colours.secondary)
        width = painter.fontMetrics().horizontalAdvance(word)
        at = QRectF(left + size + gap, row.y(), width + 1, row.height())
        painter.drawText(at, _MIDDLE, word)
        left = at.right() + GROUP_GAP


def _swatch(metrics: QFontMetrics) -> int:
    return max(_SWATCH, metrics.ascent())
