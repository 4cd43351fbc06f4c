"""A bar shows what is missing even where names to be checked may fill it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.charts import Bar, Order, province_chart
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.ui.painting.theme import LIGHT
from gmsc_desktop.ui.statistics.bar_painter import paint_parts
from gmsc_desktop.ui.statistics.bar_view import BarView


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


def test_all_bars_are_seen_where_hardly_any_room_lacks(qtbot: QtBot, facts: Facts) -> None:
    chart = province_chart(facts, Order.SHARE, Language.INDONESIAN)
    bars = BarView(chart)
    qtbot.addWidget(bars)
    bars.set_scrolling(wanted=True)
    bars.show()
    usual = bars.sizeHintForRow(0) * len(chart.bars)
    scrolled = []
    for height in (usual + 5, usual - 15, usual - 3 * len(chart.bars)):
        bars.resize(800, height)
        bars.doItemsLayout()
        scrolled.append(bars.verticalScrollBar().maximum() > 0)
    assert scrolled == [False, False, True]
