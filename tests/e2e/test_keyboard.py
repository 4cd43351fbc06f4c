"""Everything by keyboard alone: every control is reached, seen to have the keys, and left again."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from gmsc_desktop.facts.model import Status
from gmsc_desktop.languages import Language
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.ideas.page import IdeasPage
from gmsc_desktop.ui.map.page import MapPage
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.painting.theme import colours_of
from gmsc_desktop.ui.reading.view import ReadingView
from gmsc_desktop.ui.widgets.link import Link
from tests.helpers.pages import every_state, every_window_beside, shown_widgets
from tests.helpers.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


def wanted_stops(window: Window) -> set[QWidget]:
    """The widgets that Tab should reach; of an exclusive group only the one that is on."""
    return {
        widget
        for widget in shown_widgets(window.widget)
        if (widget.focusPolicy() & Qt.FocusPolicy.TabFocus or _is_a_control(widget))
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not _is_off_in_a_group(widget)
    }


def _is_a_control(widget: QWidget) -> bool:
    """Whether a widget can be clicked; the marks in a line have keys of their own."""
    return isinstance(widget, QAbstractButton) and not isinstance(widget.parent(), QLineEdit)


def _is_off_in_a_group(widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    return group is not None and group.exclusive()


def round_trip(window: Window, key: Qt.Key) -> list[QWidget]:
    """Press a key until the focus is where it was; gives the stops on the way."""
    start = window.focused()
    tab_stops = [start]
    for _ in range(400):
        QTest.keyClick(window.focused(), key)
        if window.focused() is start:
            return tab_stops
        # A text is one stop, through however many links of it one goes.
        if window.focused() is not tab_stops[-1]:
            tab_stops.append(window.focused())
    raise AssertionError([type(stop).__name__ for stop in tab_stops[-10:]])


def test_tab_reaches_every_control_of_every_page_and_comes_back(window: Window) -> None:
    for state in every_state(window):
        window.widget.rail.setFocus()
        tab_stops = round_trip(window, Qt.Key.Key_Tab)
        missed = wanted_stops(window) - set(tab_stops)
        assert not missed, (state, missed)
        assert Counter(tab_stops).most_common(1)[0][1] == 1, state
        assert set(round_trip(window, Qt.Key.Key_Backtab)) == set(tab_stops), state


def test_whatever_has_the_keys_is_seen_to_have_them(window: Window) -> None:
    unseen = []
    # Qt shows the focus of its buttons only to those who use the keyboard.
    window.press(Qt.Key.Key_Tab)
    for state in every_state(window):
        for widget in wanted_stops(window):
            other = window.widget.rail if widget is not window.widget.rail else window.widget
            other.setFocus(Qt.FocusReason.TabFocusReason)
            without = widget.grab().toImage()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            if widget.grab().toImage() == without:
                unseen.append(f"{state}: {type(widget).__name__} {widget.accessibleName()}")
    assert not unseen, "\n".join(unseen)


@pytest.mark.parametrize("language", Language)
def test_no_two_mnemonics_clash(window: Window, language: Language) -> None:
    window.use_language(language)
    clashes = []
    for menu in [window.widget.menuBar(), *window.widget.menuBar().findChildren(QMenu)]:
        clashes += doubles(menu_name(menu), [action.text() for action in menu.actions()])
    bar = [action.text() for action in window.widget.menuBar().actions()]
    for state in every_state(window):
        clashes += doubles(state, bar + [each.text() for each in buttons(window.widget)])
    for beside in every_window_beside(window):
        clashes += doubles(beside.windowTitle(), [each.text() for each in buttons(beside)])
    assert not clashes, "\n".join(clashes)
    assert all(letter(text) for text in bar)


def menu_name(menu: QWidget) -> str:
    return menu.title() if isinstance(menu, QMenu) else "menu bar"


def buttons(top: QWidget) -> Iterator[QAbstractButton]:
    for widget in shown_widgets(top):
        if isinstance(widget, QAbstractButton):
            yield widget


def doubles(where: str, texts: list[str]) -> list[str]:
    letters = Counter(filter(None, map(letter, texts)))
    return [f"{where}: {each} of {texts}" for each, count in letters.items() if count > 1]


def letter(text: str) -> str:
    """The letter that a text is chosen by, as Qt reads it."""
    return str(QKeySequence.mnemonic(text).toString())


def test_a_page_a_command_and_a_region_are_reached_by_ctrl_k(window: Window) -> None:
    window.switch_to("data")
    assert window.title() == "Data & Sumber – GMSC Desktop"
    window.switch_to("gelap")
    assert window.ground().lightness() < 64
    window.switch_to("tangsel")
    assert window.title() == "Peserta – GMSC Desktop"
    assert "Kota Tangerang Selatan" in window.detail()


def test_ctrl_k_and_escape_leave_everything_as_it_was(window: Window) -> None:
    window.press(Qt.Key.Key_K, CONTROL)
    dialog = window.dialog()
    QTest.keyClicks(dialog.focusWidget(), "xyzzy")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Tidak ada yang bernama “xyzzy”" in window.text_of(dialog)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert window.title() == "Peserta – GMSC Desktop"


def test_a_cohort_is_listed_by_ctrl_k_or_shown_on_the_map_in_five_keys(window: Window) -> None:
    window.switch_to("angkatan 2018")
    assert window.title() == "Peserta – GMSC Desktop"
    assert window.chip("2018").isChecked()
    window.press(Qt.Key.Key_2, CONTROL)
    window.switch_to("19")
    page = window.widget.stack.page
    assert window.title() == "Peta – GMSC Desktop"
    assert isinstance(page, MapPage)
    assert page.filters.years == {2019}
    window.widget.show_page(PageName.PILLARS)
    window.switch_to("2017")
    assert window.title() == "Peserta – GMSC Desktop"
    assert window.chip("2017").isChecked()


def test_what_can_be_read_is_reached_by_ctrl_k(window: Window) -> None:
    window.switch_to("branding")
    assert window.title() == "Pilar – GMSC Desktop"
    assert "Smart branding" in window.page_text()
    window.switch_to("istilah bimtek")
    assert window.title() == "Program – GMSC Desktop"
    assert "Bimtek" in window.page_text()
    window.switch_to("bandung")
    assert window.title() == "Peserta – GMSC Desktop"
    assert "Bandung" in window.detail()


def test_the_arrow_keys_choose_in_ctrl_k(window: Window) -> None:
    window.press(Qt.Key.Key_K, CONTROL)
    dialog = window.dialog()
    QTest.keyClicks(dialog.focusWidget(), "solok")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    window.settle()
    assert "Kabupaten Solok" in window.detail()


def test_text_grows_and_shrinks_by_keys_and_is_remembered(window: Window) -> None:
    heights = {}
    for key, percent in (
        (Qt.Key.Key_Plus, 110), (Qt.Key.Key_Equal, 125), (Qt.Key.Key_Minus, 110)
    ):  # fmt: skip
        window.press(key, CONTROL)
        assert f"Ukuran teks {percent}%" in window.status()
        heights[percent] = window.text_height()
    assert heights[125] > heights[110]
    assert window.saved_settings().text_size == 110
    window.press(Qt.Key.Key_0, CONTROL)
    assert window.saved_settings().text_size == 100
    for _ in range(12):
        window.press(Qt.Key.Key_Minus, CONTROL)
    assert window.saved_settings().text_size == 80


def test_in_a_small_window_enter_opens_the_detail_and_escape_returns(window: Window) -> None:
    window.widget.resize(1024, 700)
    window.widget.preferences.use_text_size(200)
    window.query("kota sabang")
    assert not window.shows_detail()
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Return)
    assert window.shows_detail()
    assert not window.widget.participants.table.isVisible()
    window.press(Qt.Key.Key_Escape)
    assert window.focused() is window.widget.participants.table
    assert not window.shows_detail()
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_F, CONTROL)
    assert window.focused() is window.widget.participants.search_box
    assert window.rows() == ["Kota Sabang"]


def test_a_region_chosen_on_another_page_is_shown_in_a_small_window_too(window: Window) -> None:
    window.widget.resize(1024, 700)
    window.widget.preferences.use_text_size(200)
    window.switch_to("kota sabang")
    assert window.shows_detail()
    assert window.widget.rail.currentIndex().row() == PageName.PARTICIPANTS


def test_enter_presses_a_button_toggles_a_chip_and_follows_a_link(window: Window) -> None:
    enter = Qt.Key.Key_Return
    chip = window.chip("2019")
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    window.press(enter)
    assert chip.isChecked()
    assert len(window.rows()) < 514
    window.press(Qt.Key.Key_Enter)
    assert not chip.isChecked()
    window.query("xyzzy")
    window.widget.participants.empty.clear_query.setFocus()
    window.press(enter)
    assert len(window.rows()) == 514
    window.widget.participants.head.export_button.setFocus()
    window.press(enter)
    window.dialog().reject()


def test_the_frame_of_a_text_with_the_keys_stays_at_its_edge_while_one_scrolls(
    window: Window,
) -> None:
    window.press(Qt.Key.Key_3, CONTROL)
    window.press(Qt.Key.Key_Tab)
    view = window.focused()
    assert isinstance(view, ReadingView)
    for _ in range(4):
        window.press(Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() > 0
    accent = colours_of(view.palette()).accent.lower()
    edges = [0, 1, view.height() - 2, view.height() - 1]

    def framed() -> list[int]:
        shown = window.on_screen(view)
        column = [shown.pixelColor(8, y).name() for y in range(shown.height())]
        return [y for y, colour in enumerate(column) if colour == accent]

    window.wait_until(lambda: framed() == edges)


def test_tab_goes_through_peserta_as_it_stands_from_the_search_box_to_the_detail(
    window: Window,
) -> None:
    window.widget.resize(1366, 768)
    window.click_chip("2017")
    window.query("kota semarang")
    tab_stops = round_trip(window, Qt.Key.Key_Tab)
    words = [stop.text() for stop in tab_stops if isinstance(stop, QAbstractButton)]
    assert words[:5] == ["Ekspor…", "Semua", "Pulau", "Provinsi", "2017"]
    assert "Jenis" in words[5:12]
    assert words[-3:] == ["Lembar fakta…", "Salin", "Peta"]
    clear = words.index("Hapus saringan")
    assert words.index("2017") < clear < words.index("Bandingkan…")
    kinds = [type(stop).__name__ for stop in tab_stops]
    assert kinds.index("ListView") < kinds.index("DetailArea")
    links = [stop for stop in tab_stops if isinstance(stop, Link)][1:]
    places = [link.mapTo(window.widget, QPoint()) for link in links]
    middle = [
        (place.y() + link.height() // 2, place.x())
        for place, link in zip(places, links, strict=True)
    ]
    assert middle == sorted(middle)


def test_guide_text_size_and_ctrl_k_answer_in_the_windows_beside_too(window: Window) -> None:
    window.query("kota semarang")
    actions = window.widget.menu_actions
    for action, title in (
        (actions[Command.COMPARE], "Bandingkan"),
        (actions[Command.HELP], "Panduan GMSC Desktop"),
    ):
        action.trigger()
        beside = active_window(window, title)
        QTest.keyClick(beside, Qt.Key.Key_Plus, CONTROL)
        assert window.saved_settings().text_size == 110
        QTest.keyClick(beside, Qt.Key.Key_Minus, CONTROL)
        assert window.saved_settings().text_size == 100
        QTest.keyClick(beside, Qt.Key.Key_K, CONTROL)
        switch = window.dialog_named("Buka cepat")
        QTest.keyClick(switch, Qt.Key.Key_Escape)
        beside.activateWindow()
        window.wait_until(beside.isActiveWindow)
        QTest.keyClick(beside, Qt.Key.Key_F1)
        guide = active_window(window, "Panduan GMSC Desktop")
        for each in {beside, guide}:
            each.close()
        window.widget.activateWindow()
        window.settle()


def active_window(window: Window, title: str) -> QWidget:
    """The window of this title, once it has the keys."""

    def has_keys() -> bool:
        active = QApplication.activeWindow()
        return active is not None and active.windowTitle() == title

    window.settle()
    window.wait_until(has_keys)
    found = QApplication.activeWindow()
    assert found is not None
    return found


def test_who_clicks_a_page_types_into_it(window: Window) -> None:
    rail = window.widget.rail
    place = rail.visualRect(rail.model().index(PageName.IDEAS, 0)).center()
    QTest.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=place)
    window.settle()
    window.type("sampah")
    page = window.widget.stack.page
    assert isinstance(page, IdeasPage)
    assert page.search_box.text() == "sampah"


@pytest.mark.parametrize(
    ("page", "typed"), [(PageName.PARTICIPANTS, "kota sabang"), (PageName.IDEAS, "sampah")]
)
def test_enter_on_nothing_found_leaves_the_keys_to_who_types_on(
    window: Window, page: PageName, typed: str
) -> None:
    window.widget.show_page(page).setFocus()
    box = window.focused()
    assert isinstance(box, QLineEdit)
    window.type("zzzz")
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_A, CONTROL)
    for letter in typed:
        window.type(letter)
    assert box.text() == typed
    assert window.focused() is box


def test_a_list_without_rows_is_given_no_keys(window: Window) -> None:
    window.widget.list_regions(Filters(status=Status.AMBIGUOUS, province="31"))
    window.settle()
    assert window.rows() == []
    window.widget.participants.filter_bar.clear()
    window.settle()
    assert window.focused() is window.widget.participants.search_box
