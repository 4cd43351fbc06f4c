"""A bar shows what is missing even where names to be checked may fill it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gmsc_desktop.reports.charts import Bar
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.ui.painting.theme import LIGHT
from gmsc_desktop.ui.statistics.bar_painter import paint_parts


def test_what_is_to_be_checked_lies_within_what_is_missing(qapp: QApplication) -> None:
    bar = Bar("2021", 40, 10, 0, "40", "", "", "", Filters(), 2021)
    picture = QImage(100, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor(LIGHT.surface))
    painter = QPainter(picture)
    paint_parts(painter, QRectF(0, 0, 100, 20), bar, LIGHT, rest_is_known=False)
    painter.end()
    missing = [picture.pixelColor(x, 0).name() for x in range(82, 100)]
    assert QColor(LIGHT.control).name() in missing
    assert QColor(LIGHT.warning_line).name() not in missing
    inside = {picture.pixelColor(x, 3).name() for x in range(82, 96)}
    assert inside == {QColor(LIGHT.warning_line).name()}
