"""Scroll bars: each part is seen in each theme, where Qt has it, and answers the mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from gmsc_desktop.ui.painting.colours import DARK, LIGHT, Colours
from gmsc_desktop.ui.painting.scroll_bars import PlainScrollBars

_PART = QStyle.SubControl
HANDLE, BACK, ON = _PART.SC_ScrollBarSlider, _PART.SC_ScrollBarSubLine, _PART.SC_ScrollBarAddLine
LONG = 200


class Bar(QScrollBar):
    """A bar that tells where its parts are, and what colours they have."""

    def middle(self, part: QStyle.SubControl) -> QPoint:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_ScrollBar
        return self.style().subControlRect(control, option, part, self).center()

    def colours(self, part: QStyle.SubControl) -> set[str]:
        image, middle = self.grab().toImage(), self.middle(part)
        near = [QPoint(x, y) for x in range(-3, 4) for y in range(-3, 4)]
        return {image.pixelColor(middle + each).name().upper() for each in near}


@pytest.fixture(params=Qt.Orientation, ids=lambda way: way.name)
def bar(request: pytest.FixtureRequest, qtbot: QtBot) -> Bar:
    bar = Bar(request.param)
    qtbot.addWidget(bar)
    style = PlainScrollBars()
    style.setParent(bar)
    bar.setStyle(style)
    upright = request.param is Qt.Orientation.Vertical
    thick = style.pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, bar)
    bar.resize(*((thick, LONG) if upright else (LONG, thick)))
    bar.setRange(0, 100)
    bar.setPageStep(100)
    paint_with(bar, LIGHT)
    bar.show()
    qtbot.waitExposed(bar)
    return bar


def paint_with(bar: Bar, colours: Colours) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colours.window))
    bar.setPalette(palette)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_handle_and_arrows_are_seen(bar: Bar, colours: Colours) -> None:
    paint_with(bar, colours)
    bar.setValue(50)
    assert colours.control in bar.colours(HANDLE)
    assert len(bar.colours(BACK) - {colours.window}) > 1
    assert len(bar.colours(ON) - {colours.window}) > 1


def test_the_handle_goes_where_it_is_drawn(bar: Bar) -> None:
    bar.setValue(0)
    above = bar.middle(HANDLE)
    bar.setValue(100)
    image = bar.grab().toImage()
    assert image.pixelColor(above).name().upper() == LIGHT.window
    assert image.pixelColor(bar.middle(HANDLE)).name().upper() == LIGHT.control


def test_an_arrow_that_leads_nowhere_is_fainter(bar: Bar) -> None:
    bar.setValue(50)
    leading = bar.colours(ON)
    bar.setValue(100)
    assert bar.colours(ON) != leading


def test_a_part_is_stronger_under_the_mouse_and_while_it_is_pressed(bar: Bar) -> None:
    bar.setValue(50)
    place = bar.middle(HANDLE)
    QTest.mouseMove(bar, place + QPoint(1, 1))
    QTest.mouseMove(bar, place)
    assert LIGHT.secondary in bar.colours(HANDLE)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=place)
    assert LIGHT.text in bar.colours(HANDLE)


def test_what_has_nothing_to_scroll_has_no_handle(bar: Bar) -> None:
    bar.setRange(0, 0)
    assert bar.colours(HANDLE) == {LIGHT.window}
