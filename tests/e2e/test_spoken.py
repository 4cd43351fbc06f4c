"""What a screen reader says: a name and a role for everything that takes the keys."""

import re
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QSplitterHandle,
    QTableView,
    QWidget,
)

from gmsc_desktop.languages import Language
from gmsc_desktop.ui.ideas.filter_bar import IdeaFilterBar
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.participants.table_model import Column
from gmsc_desktop.ui.reading.view import ReadingView
from gmsc_desktop.ui.statistics.bar_view import BarView
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.filter_panel import FilterPanel
from gmsc_desktop.ui.widgets.year_chip import YearChip
from tests.helpers.compare import Compare
from tests.helpers.pages import every_state, every_window_beside, shown_widgets
from tests.helpers.spoken import heard
from tests.helpers.statistics import Statistics
from tests.helpers.window import Window

pytestmark = pytest.mark.usefixtures("reader")
Role = QAccessible.Role
ROLES: tuple[tuple[type[QWidget], tuple[QAccessible.Role, ...]], ...] = (
    (QAbstractButton, (Role.Button, Role.CheckBox, Role.RadioButton, Role.Link, Role.ButtonMenu)),
    (QComboBox, (Role.ComboBox,)),
    (QLineEdit, (Role.EditableText,)),
    (QPlainTextEdit, (Role.EditableText,)),
    (QTableView, (Role.Table,)),
    (QListView, (Role.List,)),
    (QLabel, (Role.StaticText,)),
    (QScrollArea, (Role.Client, Role.Pane, Role.Document, Role.Grouping, Role.Graphic)),
)
NOTHING = (Role.NoRole, Role.Client, Role.Window)
"""What Qt says of a widget that it knows nothing about."""
HOLDING = (Role.Client, Role.Pane, Role.Grouping, Role.LayeredPane, Role.Splitter)


@pytest.fixture
def reader() -> Iterator[None]:
    """A screen reader seems to be there: only then Qt keeps its faces up to date."""
    with heard():
        yield


def spoken(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def names_of_children(widget: QWidget) -> list[str]:
    """What a reader hears of each, none of which is held.

    Qt ends the cells of a table when its model is reset. A Python object that still stands for
    one would be taken for whatever comes to lie at its place in memory, and end that.
    """
    every = range(spoken(widget).childCount())
    return [spoken(widget).child(at).text(QAccessible.Text.Name) for at in every]


def buttons_below(thing: QAccessibleInterface) -> Iterator[QWidget]:
    """Give the buttons that are shown, in the order in which a reader comes to them."""
    for at in range(thing.childCount()):
        widget = thing.child(at).object()
        if isinstance(widget, Chip) and widget.isVisible():
            yield widget
        elif isinstance(widget, QWidget):
            yield from buttons_below(thing.child(at))


def wordless_in(top: QWidget) -> Iterator[str]:
    """What a reader comes to in a window without being told what it is, or what it says."""
    for widget in shown_widgets(top):
        face, named = spoken(widget), (QSplitterHandle, QLabel)
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if takes_keys or isinstance(widget, named):
            said = face.text(QAccessible.Text.Name)
            # No reader on Linux knows a grip, which the handle of a splitter is to Qt.
            if not said or face.role() in (*NOTHING, Role.Grip):
                yield f"{type(widget).__name__} in {type(widget.parent()).__name__}: {face.role()}"


def wordless_ends(thing: QAccessibleInterface) -> Iterator[QWidget]:
    """Give what is shown, holds nothing and says nothing: drawn for the eye alone."""
    for at in range(thing.childCount()):
        widget = thing.child(at).object()
        if isinstance(widget, QWidget) and widget.isVisible():
            parts, said = thing.child(at).childCount(), thing.child(at).text(QAccessible.Text.Name)
            if not parts and not said and thing.child(at).role() == Role.Client:
                # A part that waits for what is put in it is no drawing.
                yield from () if widget.layout() else (widget,)
            elif parts and not isinstance(widget, QAbstractItemView):
                yield from wordless_ends(thing.child(at))


def nameless_holders(thing: QAccessibleInterface) -> Iterator[str]:
    """Give what holds others, in what is shown, and says nothing of them."""
    for at in range(thing.childCount()):
        widget, face = thing.child(at).object(), thing.child(at)
        rows = isinstance(widget, QAbstractItemView)
        if isinstance(widget, QWidget) and widget.isVisible() and not rows:
            if face.role() in HOLDING and not face.text(QAccessible.Text.Name) and holds(face):
                yield f"{type(widget).__name__} in {type(widget.parent()).__name__}"
            yield from nameless_holders(face)


def holds(thing: QAccessibleInterface) -> bool:
    """Whether anything is shown in it; what keeps a place for others may be empty."""
    return any(not thing.child(at).state().invisible for at in range(thing.childCount()))


def is_right(widget: QWidget) -> bool:
    role = spoken(widget).role()
    fitting = [roles for kind, roles in ROLES if isinstance(widget, kind)]
    return role in fitting[0] if fitting else role not in NOTHING


def tab_stops(window: Window) -> Iterator[QWidget]:
    for widget in shown_widgets(window.widget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            yield widget


@pytest.mark.parametrize("language", Language)
def test_everything_that_takes_the_keys_has_a_name_and_a_role(
    window: Window, language: Language
) -> None:
    window.use_language(language)
    nameless, wrong = [], []
    for state in every_state(window):
        for widget in tab_stops(window):
            if not spoken(widget).text(QAccessible.Text.Name):
                nameless.append(f"{state}: {type(widget).__name__}")
            if not is_right(widget):
                wrong.append(f"{state}: {type(widget).__name__} is a {spoken(widget).role()}")
    assert not nameless, "\n".join(nameless)
    assert not wrong, "\n".join(wrong)


def test_a_reader_comes_to_nothing_without_a_word(window: Window) -> None:
    wordless = [
        (state, each) for state in every_state(window) for each in wordless_in(window.widget)
    ]
    wordless += [
        (beside.windowTitle(), each)
        for beside in every_window_beside(window)
        for each in wordless_in(beside)
    ]
    assert wordless == []


def test_what_is_only_drawn_is_not_told_to_a_reader(window: Window) -> None:
    told = {
        f"{state}: {type(widget).__name__} in {type(widget.parent()).__name__}"
        for state in every_state(window)
        for widget in wordless_ends(spoken(window.widget))
        if not isinstance(widget.parent(), QAbstractScrollArea)
    }
    assert told == set()


@pytest.mark.parametrize("language", Language)
def test_what_holds_others_is_called_by_what_stands_in_it(
    window: Window, language: Language
) -> None:
    window.use_language(language)
    nameless = {
        (state, each)
        for state in every_state(window)
        for each in nameless_holders(spoken(window.widget))
    }
    nameless |= {
        (beside.windowTitle(), each)
        for beside in every_window_beside(window)
        for each in nameless_holders(spoken(beside))
    }
    assert nameless == set()


def test_the_pages_are_called_as_the_page_that_is_shown(window: Window) -> None:
    for page in PageName:
        window.widget.show_page(page)
        pages = spoken(window.widget.stack)
        assert pages.text(QAccessible.Text.Name) == window.widget.rail.label(page)
        assert pages.role() == Role.Client


def test_the_filters_are_a_group_that_a_reader_names(window: Window) -> None:
    filters = spoken(window.widget.participants.filter_bar)
    assert (filters.role(), filters.text(QAccessible.Text.Name)) == (Role.Grouping, "Saringan")


def test_windows_beside_and_their_pages_are_no_mere_fillers(window: Window) -> None:
    roles = {beside.windowTitle(): spoken(beside).role() for beside in every_window_beside(window)}
    assert roles.pop("Panduan GMSC Desktop") == Role.Window
    assert set(roles.values()) == {Role.Dialog}


def _first_row(table: QTableView) -> QModelIndex:
    """The first row that can be chosen: a dividing line has one cell, which says all."""
    starts = (table.model().index(row, 0) for row in range(table.model().rowCount()))
    return next(start for start in starts if start.flags() & Qt.ItemFlag.ItemIsSelectable)


@pytest.mark.parametrize("language", Language)
def test_a_row_of_any_table_is_spoken_as_a_whole(window: Window, language: Language) -> None:
    window.use_language(language)
    for state in every_state(window):
        for table in shown_widgets(window.widget):
            if isinstance(table, QTableView) and table.model().rowCount():
                first = _first_row(table)
                row = str(first.data(Qt.ItemDataRole.AccessibleTextRole))
                assert row != str(first.data()), state
                assert row in names_of_children(table), state


def test_a_row_of_the_list_is_a_sentence(window: Window) -> None:
    window.query("kota sabang")
    sentence = "Kota Sabang, Aceh. Pernah ikut Gerakan Menuju Smart City: angkatan 2023."
    assert sentence in names_of_children(window.widget.participants.table)


def test_the_cells_of_a_row_do_not_say_again_what_its_sentence_says(window: Window) -> None:
    window.query("kota sabang")
    window.press(Qt.Key.Key_Return)
    table = window.widget.participants.table
    assert table.hasFocus()
    sentence, *others = names_of_children(table)[-len(Column) :]
    assert sentence.startswith("Kota Sabang, Aceh. Pernah ikut")
    assert [each.strip() for each in others] == [""] * len(others)
    window.press(Qt.Key.Key_Right)
    assert names_of_children(table)[-len(Column) + 1] == "Aceh"


def test_nothing_beside_the_rows_is_taken_for_one(window: Window) -> None:
    """Qt would note it, which fails the test: a reader asks as a list scrolls."""
    seen = 0
    for _ in every_state(window):
        for view in window.widget.findChildren(QAbstractItemView):
            for part in view.findChildren(QWidget):
                face = spoken(part)
                while face.parent() is not None and face.object() is not window.widget:
                    face.parent().indexOfChild(face)
                    face, seen = face.parent(), seen + 1
    assert seen


def test_the_order_of_the_provinces_is_named_and_a_change_is_said(window: Window) -> None:
    page = Statistics(window)
    page.focus_order()
    assert page.spoken_order() == ("Urutkan", "Persentase")
    with heard() as said:
        window.press(Qt.Key.Key_Down)
        window.wait_until(lambda: bool(said))
    assert said == ["Diurutkan menurut jumlah."]
    assert page.spoken_order() == ("Urutkan", "Jumlah")


def test_each_key_that_moves_the_map_says_what_is_in_sight(window: Window) -> None:
    window.widget.show_on_map("11.72")
    told = (
        (Qt.Key.Key_Plus, "Perbesaran 6,0, Kota Sabang < 1 km dari tengah."),
        (Qt.Key.Key_Left, r"Perbesaran 6,0, Kota Sabang [1-9]\d km dari tengah."),
        (Qt.Key.Key_0, "Seluruh Indonesia terlihat."),
    )
    for key, words in told:
        with heard() as said:
            window.press(key)
            window.wait_until(lambda: bool(said))
        assert len(said) == 1
        assert re.fullmatch(words, said[0])


def test_at_the_edge_of_the_map_that_is_said(window: Window) -> None:
    window.switch_to("Peta")
    window.press(Qt.Key.Key_Return)
    with heard() as said:
        for _ in range(60):
            window.press(Qt.Key.Key_Left)
        window.wait_until(lambda: bool(said))
    assert said == ["Peta berakhir di sini."]


@pytest.mark.parametrize(
    ("language", "name"),
    [
        (Language.INDONESIAN, "Angkatan 2017, 26 daerah"),
        (Language.ENGLISH, "Cohort 2017, 26 regions"),
    ],
)
def test_a_year_is_spoken_as_a_cohort_and_its_size(
    window: Window, language: Language, name: str
) -> None:
    window.use_language(language)
    assert spoken(window.chip("2017")).text(QAccessible.Text.Name) == name


def test_what_opens_a_menu_and_what_is_one_of_several_are_no_boxes_to_check(window: Window) -> None:
    island, every, some = (spoken(window.chip(each)) for each in ("Pulau", "Semua", "Peserta"))
    assert island.role() == Role.ButtonMenu
    assert island.state().hasPopup
    assert (every.role(), some.role()) == (Role.RadioButton, Role.RadioButton)
    assert (every.state().checked, some.state().checked) == (1, 0)


def test_a_reader_opens_the_menu_of_a_chip(window: Window) -> None:
    chip = window.chip("Pulau")
    press = spoken(chip).actionInterface()
    press.doAction(press.pressAction())
    window.wait_until(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction().text().startswith("Sumatera")
    menu.close()


def test_of_a_region_that_was_not_found_few_words_are_spoken(window: Window) -> None:
    window.query("kota salatiga")
    row = window.widget.participants.model.index(0, 0)
    said = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Kota Salatiga, Jawa Tengah. Belum ditemukan."


def test_a_reader_comes_to_the_list_before_its_detail(window: Window) -> None:
    splitter = window.widget.participants.splitter
    parts = [spoken(splitter).child(at).object() for at in range(2)]
    assert isinstance(parts[0], QWidget)
    assert parts[0].isAncestorOf(window.widget.participants.table)


@pytest.mark.parametrize("page", ["Peserta", "Peta", "Unggulan"])
def test_a_reader_hears_the_chips_in_the_order_of_the_eye(window: Window, page: str) -> None:
    window.switch_to(page)
    panel = next(each for each in shown_widgets(window.widget) if isinstance(each, FilterPanel))
    places = [
        (chip.mapTo(panel, QPoint()).y(), chip.mapTo(panel, QPoint()).x())
        for chip in buttons_below(spoken(panel))
    ]
    assert len(places) > 7
    assert places == sorted(places)


def test_a_year_of_the_programmes_counts_programmes(window: Window) -> None:
    window.switch_to("Unggulan")
    (bar,) = window.widget.findChildren(IdeaFilterBar)
    names = [spoken(each).text(QAccessible.Text.Name) for each in bar.findChildren(YearChip)]
    assert all(name.endswith(" program unggulan") for name in names), names


def test_what_enter_does_is_said_at_the_first_bar_alone(window: Window) -> None:
    window.switch_to("Statistik")
    (chart, *_) = window.widget.findChildren(BarView)
    bars = range(spoken(chart).childCount())
    said = [spoken(chart).child(at).text(QAccessible.Text.Description) for at in bars]
    assert said[0] == "Enter menampilkan daerahnya"
    assert not any(said[1:])


def test_while_a_reader_listens_the_detail_waits_until_keys_pause(window: Window) -> None:
    before = window.detail()
    window.type_on("tangsel")
    window.wait_until(lambda: window.rows() == ["Kota Tangerang Selatan · tangsel"])
    assert window.detail() == before
    window.wait_until(lambda: "Kota Tangerang Selatan" in window.detail())


def test_what_is_found_is_said_once_typing_pauses(window: Window) -> None:
    with heard() as said:
        window.type("semarang")
        window.wait_until(lambda: bool(said))
        window.type(" barat")
        window.wait_until(lambda: len(said) > 1)
    assert " hasil untuk “semarang”: 2 lewat nama, " in said[0]
    assert "Kota Semarang, Jawa Tengah. Pernah ikut" in said[0]
    assert said[1].startswith(f"{len(window.rows())} hasil untuk “semarang barat”")
    assert len(said) == 2


def test_a_row_chosen_from_the_box_is_said(window: Window) -> None:
    with heard() as said:
        window.type("semarang")
        window.wait_until(lambda: bool(said))
        window.press(Qt.Key.Key_Down)
        window.wait_until(lambda: len(said) > 1)
    assert said[1].startswith("Kabupaten Semarang, Jawa Tengah. Pernah ikut")


def test_the_region_picker_says_the_row_that_enter_would_take(window: Window) -> None:
    window.query("sabang")
    window.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    box = Compare(window).ask()
    with heard() as said:
        QTest.keyClicks(box, "semarang")
        window.wait_until(lambda: len(said) == 1)
        QTest.keyClick(box, Qt.Key.Key_Down)
        window.wait_until(lambda: len(said) == 2)
        QTest.keyClicks(box, "zzz")
        window.wait_until(lambda: len(said) == 3)
    assert said[0] == "Kota Semarang, Jawa Tengah."
    assert said[1] == "Kabupaten Semarang, Jawa Tengah."
    assert said[2].startswith("Tidak ada daerah yang cocok dengan “semarangzzz”.")


def test_what_is_left_of_the_sources_is_said(window: Window) -> None:
    window.switch_to("Data & Sumber")
    window.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    with heard() as said:
        window.type("zzz")
        window.wait_until(lambda: bool(said))
    assert said[0].endswith("Tidak ada sumber yang cocok.")


def test_an_article_scrolls_with_what_a_reader_reads_out(window: Window) -> None:
    window.switch_to("Pilar")
    (view,) = window.widget.stack.page.findChildren(ReadingView)
    bar, letters = view.verticalScrollBar(), spoken(view).textInterface()
    count = letters.characterCount()
    assert "Tata kelola pemerintahan daerah" in letters.text(0, count)
    letters.scrollToSubstring(count - 2, count - 1)
    assert bar.value() > bar.maximum() - bar.pageStep() > 0
    letters.scrollToSubstring(0, 1)
    assert bar.value() < bar.pageStep()


def test_other_news_are_said_without_the_row_that_was_said_before(window: Window) -> None:
    with heard() as said:
        window.type("kota sabang")
        window.wait_until(lambda: len(said) == 1)
        window.widget.copy_region()
        window.wait_until(lambda: len(said) == 2)
    assert said[1] == "Kota Sabang disalin."


def test_news_are_said_while_the_focus_is_on_a_row(window: Window) -> None:
    with heard() as said:
        window.query("kota sabang")
        window.press(Qt.Key.Key_Return)
        assert window.widget.participants.table.hasFocus()
        window.widget.copy_region()
        window.wait_until(lambda: "Kota Sabang disalin." in said)


def test_news_that_come_as_the_box_is_left_do_not_keep_what_was_said_there(
    window: Window,
) -> None:
    box = window.widget.participants.search_box
    with heard() as said:
        window.type("saban")
        window.wait_until(lambda: bool(said))
        window.type("g")
        window.wait_until(lambda: window.status().startswith("12 "))
        # As while a dialog is made: the news are due before anybody knows that the box is left.
        time.sleep(0.7)
        window.chip("Pulau").setFocus(Qt.FocusReason.TabFocusReason)
        window.wait_until(lambda: len(said) > 1)
    window.wait_until(lambda: box.accessibleDescription() == "")


def test_what_was_said_is_no_description_of_the_box_that_was_left(window: Window) -> None:
    box = window.widget.participants.search_box
    with heard() as said:
        window.type("tangsel")
        window.wait_until(lambda: bool(said))
        window.press(Qt.Key.Key_Return)
    window.wait_until(lambda: box.accessibleDescription() == "")
