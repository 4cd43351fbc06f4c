"""A chart as a picture: PNG, SVG or PDF, always in the light colours, for paper and slides."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from gmsc_desktop.files.whole_file import whole_file
from gmsc_desktop.reports.charts import Chart
from gmsc_desktop.ui.painting.theme import GAP, LEAD, LIGHT, PAGE_INSET, scaled
from gmsc_desktop.ui.statistics.bar_painter import BarPainter
from gmsc_desktop.ui.statistics.legend import paint_legend

_WIDTH = 760
_SHARPNESS = 2
_POINTS_AN_INCH = 72


def save_picture(chart: Chart, font: QFont, note: str, file: Path) -> None:
    """Write a chart in the kind that the file's name asks for; `note` stands small below it.

    Raises GmscError when the file cannot be saved; the old one stays as it was.
    """
    sheet = _Sheet(chart, font, note)
    makers = {".svg": _svg, ".pdf": _pdf}
    picture = makers.get(file.suffix.lower(), _png)(sheet)
    with whole_file(file) as draft:
        draft.write_bytes(picture)


class _Sheet:
    """Title, legend, bars and note on white."""

    def __init__(self, chart: Chart, font: QFont, note: str) -> None:
        self.chart = chart
        self._note = note
        self._font = font
        self._title = scaled(font, LEAD, QFont.Weight.DemiBold)
        self._bars = BarPainter(chart, font)
        self._line = QFontMetrics(font).height() + GAP
        rows = len(chart.bars) * self._bars.row_height
        self.size = QSize(
            max(_WIDTH, self._bars.least_width), rows + 4 * self._line + 2 * PAGE_INSET
        )

    def paint(self, painter: QPainter) -> None:
        """Draw everything, in pixels of the size."""
        painter.fillRect(QRect(0, 0, self.size.width(), self.size.height()), QColor(LIGHT.surface))
        line = QRect(PAGE_INSET, PAGE_INSET, self.size.width() - 2 * PAGE_INSET, self._line)
        painter.setFont(self._title)
        painter.setPen(QColor(LIGHT.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.chart.title)
        line.translate(0, self._line)
        painter.setFont(self._font)
        paint_legend(painter, QRectF(line), self.chart, LIGHT)
        line.translate(0, self._line + GAP)
        line.setHeight(self._bars.row_height)
        for bar in self.chart.bars:
            self._bars.paint(painter, line, bar, LIGHT)
            line.translate(0, line.height())
        line.translate(0, GAP)
        painter.setFont(self._font)
        painter.setPen(QColor(LIGHT.secondary))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._note)


def _png(sheet: _Sheet) -> bytes:
    image = QImage(sheet.size * _SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARPNESS)
    painter = QPainter(image)
    sheet.paint(painter)
    painter.end()
    return _bytes(lambda buffer: QImageWriter(buffer, QByteArray(b"PNG")).write(image))


def _svg(sheet: _Sheet) -> bytes:
    def write(buffer: QBuffer) -> None:
        svg = QSvgGenerator()
        svg.setOutputDevice(buffer)
        svg.setSize(sheet.size)
        svg.setViewBox(QRect(0, 0, sheet.size.width(), sheet.size.height()))
        svg.setResolution(_dots_an_inch())
        svg.setTitle(sheet.chart.title)
        painter = QPainter(svg)
        sheet.paint(painter)
        painter.end()

    return _bytes(write)


def _pdf(sheet: _Sheet) -> bytes:
    def write(buffer: QBuffer) -> None:
        pdf = QPdfWriter(buffer)
        pdf.setTitle(sheet.chart.title)
        points = QSizeF(sheet.size) * (_POINTS_AN_INCH / _dots_an_inch())
        pdf.setPageSize(QPageSize(points, QPageSize.Unit.Point))
        pdf.setPageMargins(QMarginsF())
        pdf.setResolution(_dots_an_inch())
        painter = QPainter(pdf)
        sheet.paint(painter)
        painter.end()

    return _bytes(write)


def _dots_an_inch() -> int:
    """How the screen counts: the words were measured for it, and must fit on paper too."""
    return round(QGuiApplication.primaryScreen().logicalDotsPerInch())


def _bytes(write: Callable[[QBuffer], object]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    return bytes(buffer.data().data())
