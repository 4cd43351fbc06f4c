"""Where the desktop opens things by one click, what a click opens comes once."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from gmsc_desktop.search.filters import Filters
from gmsc_desktop.ui.dialogs.quick_switch import QuickSwitch
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.statistics.bar_view import BarView
from tests.helpers.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


class OneClick(QProxyStyle):
    """Has lists activate by one click, as Plasma does for those who wish it."""

    def styleHint(  # noqa: N802
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803
    ) -> int:
        if hint is QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick:
            return 1
        return super().styleHint(hint, option, widget, returnData)


def click_first(view: QListView) -> None:
    """Click the first row of a list on such a desktop."""
    style = OneClick()
    style.setParent(view)
    view.setStyle(style)
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def asked(window: Window, text: str) -> QuickSwitch:
    """Press Ctrl+K and type."""
    window.press(Qt.Key.Key_K, CONTROL)
    box = window.dialog()
    assert isinstance(box, QuickSwitch)
    QTest.keyClicks(box.query, text)
    return box


def opened(window: Window) -> list[str]:
    """The titles of the dialogs that are seen."""
    dialogs = window.widget.findChildren(QDialog)
    return [each.windowTitle() for each in dialogs if each.isVisible()]


def test_a_click_in_ctrl_k_opens_one_dialog(window: Window) -> None:
    click_first(asked(window, "usulkan").list)
    window.settle()
    assert len(opened(window)) == 1
    window.dialog().reject()


def test_enter_in_the_list_of_ctrl_k_goes_there(window: Window) -> None:
    box = asked(window, "statistik")
    box.list.setFocus()
    QTest.keyClick(box.list, Qt.Key.Key_Return)
    window.give_keys_to(window.widget)
    window.settle()
    assert window.title() == "Statistik – GMSC Desktop"
    assert opened(window) == []


def test_a_bar_lists_its_regions_once_by_click_and_by_enter(window: Window) -> None:
    for by_key in (False, True):
        page = window.widget.show_page(PageName.STATISTICS)
        window.settle()
        bars = page.findChildren(BarView)[0]
        listed: list[Filters] = []
        bars.chosen.connect(listed.append)
        if by_key:
            bars.setFocus()
            QTest.keyClick(bars, Qt.Key.Key_Return)
        else:
            click_first(bars)
        window.settle()
        assert len(listed) == 1
        assert window.title() == "Peserta – GMSC Desktop"
        bars.chosen.disconnect(listed.append)
