"""The keys and commands of the menus do what they say, wherever the person is."""

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget

from gmsc_desktop.ui.commands import plain
from gmsc_desktop.ui.compare.window import CompareWindow
from gmsc_desktop.ui.dialogs.fact_sheet import FactSheetDialog
from gmsc_desktop.ui.page_names import PageName
from tests.helpers.check_list import CheckList
from tests.helpers.compare import Compare
from tests.helpers.map_page import Map
from tests.helpers.out import Out
from tests.helpers.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def out(window: Window) -> Out:
    return Out(window)


# -- keys reach the window from every line to type in


def editors(window: Window) -> list[QWidget]:
    """What one can type in on the shown page."""
    page = window.widget.stack.page
    found: list[QLineEdit | QPlainTextEdit] = [
        *page.findChildren(QLineEdit),
        *page.findChildren(QPlainTextEdit),
    ]
    return [each for each in found if each.isVisible() and not each.isReadOnly()]


def test_at_the_start_with_the_cursor_in_the_search_box_the_list_is_exported(
    window: Window, out: Out
) -> None:
    window.type("solo")
    window.press(Qt.Key.Key_E, CONTROL)
    assert out.asked_for()[0].endswith(".xlsx")
    out.dismiss()


@pytest.mark.parametrize("page", PageName)
def test_no_line_to_type_in_keeps_a_key_of_the_menus(window: Window, page: PageName) -> None:
    window.widget.show_page(page)
    window.press(Qt.Key.Key_F, CONTROL)
    actions = window.widget.findChildren(QAction)
    keys = {keys[0] for each in actions for keys in each.shortcuts()}  # type: ignore[index]
    kept = [(each, key) for each in editors(window) for key in keys if is_kept(each, key)]
    # What types a letter is the editor's.
    assert all(not key.keyboardModifiers() for _, key in kept), kept


def is_kept(editor: QWidget, key: QKeyCombination) -> bool:
    """Whether an editor claims a key before the window is asked."""
    claim = QEvent.Type.ShortcutOverride
    event = QKeyEvent(claim, key.key(), key.keyboardModifiers())
    event.ignore()
    QApplication.sendEvent(editor, event)
    return event.isAccepted()


# -- what they act on is what one sees


def test_on_the_map_they_act_on_the_region_of_its_card(window: Window, out: Out) -> None:
    window.query("kota sabang")
    page = Map(window)
    page.click_region("Kota Ambon")
    window.press(Qt.Key.Key_C, CONTROL, SHIFT)
    assert window.clipboard().startswith("Kota Ambon")
    assert "Kota Ambon disalin" in window.status()
    window.press(Qt.Key.Key_B, CONTROL)
    assert Compare(window).names() == ["Kota Ambon"]


def test_on_the_map_the_fact_sheet_is_that_of_its_card(window: Window, out: Out) -> None:
    window.query("kota sabang")
    Map(window).click_region("Kota Ambon")
    sheet = out.open_sheet()
    assert sheet.title() == "Lembar fakta Kota Ambon"
    sheet.close()


@pytest.mark.parametrize("page", [PageName.MAP, PageName.STATISTICS, PageName.PILLARS])
def test_where_no_region_is_chosen_they_say_what_to_do_first(
    window: Window, page: PageName
) -> None:
    window.query("kota sabang")
    window.widget.show_page(page)
    QGuiApplication.clipboard().setText("before")
    for key, held in (
        (Qt.Key.Key_C, CONTROL | SHIFT),
        (Qt.Key.Key_B, CONTROL),
        (Qt.Key.Key_P, CONTROL),
    ):
        window.widget.stack.page.announce()
        window.press(key, held)
        assert "Pilih dulu daerah di Peserta atau Peta" in window.status()
    assert window.clipboard() == "before"
    assert window.widget.findChildren(CompareWindow) == []
    assert window.widget.findChildren(FactSheetDialog) == []


def test_the_list_that_is_copied_comes_into_sight(window: Window) -> None:
    window.widget.show_page(PageName.PILLARS)
    window.press(Qt.Key.Key_L, CONTROL, SHIFT)
    assert window.title() == "Peserta – GMSC Desktop"
    assert "514 daerah disalin" in window.status()


# -- exporting is the page's own where it has one


def test_periksa_daftar_exports_its_answers_and_says_when_it_has_none(
    window: Window, out: Out
) -> None:
    page = CheckList(window)
    window.press(Qt.Key.Key_E, CONTROL)
    assert "Belum ada yang dapat diekspor" in window.status()
    page.paste("Kota Bogor\nKota Depok")
    window.press(Qt.Key.Key_E, CONTROL)
    assert out.asked_for()[0] == "Daftar nama - GMSC.xlsx"
    out.dismiss()
    assert window.title() == "Periksa Daftar – GMSC Desktop"


def test_statistik_offers_its_charts(window: Window) -> None:
    window.widget.show_page(PageName.STATISTICS)
    window.press(Qt.Key.Key_E, CONTROL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert next(each.text() for each in menu.actions()).startswith("Peserta per")
    menu.close()


def test_from_any_other_page_the_list_is_exported(window: Window, out: Out) -> None:
    window.widget.show_page(PageName.PROGRAMME)
    window.press(Qt.Key.Key_E, CONTROL)
    assert out.asked_for()[0].startswith("Peserta GMSC")
    out.dismiss()
    assert window.title() == "Peserta – GMSC Desktop"


def test_the_menu_view_names_the_pages_with_their_keys(window: Window) -> None:
    bar = window.widget.menuBar()
    view = next(each.menu() for each in bar.actions() if each.text() == "&Tampilan")
    assert isinstance(view, QMenu)
    pages = view.actions()[: len(PageName)]
    assert [plain(each.text()) for each in pages] == window.pages()
    assert [each.shortcut().toString() for each in pages] == [f"Ctrl+{at + 1}" for at in PageName]
    pages[PageName.STATISTICS].trigger()
    assert window.title().startswith("Statistik")
    assert [each.text() for each in view.actions() if "Language" in each.text()]
