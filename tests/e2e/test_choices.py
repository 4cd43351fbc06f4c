"""What is in doubt in a list is decided row by row: one click or key each, and the way back."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from gmsc_desktop.languages import Language
from gmsc_desktop.settings import Theme
from gmsc_desktop.ui.check_list.model import Column
from tests.e2e.test_pasted import TWENTY
from tests.helpers.check_list import CheckList
from tests.helpers.saving import proposed_folder, save_dialog, wait_for_files
from tests.helpers.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
TWINS = "Semarang\nTangsel\nBogor\nBandung\n"


@pytest.fixture
def page(window: Window) -> CheckList:
    return CheckList(window)


class _Painted(QObject):
    """Notes of each painting of what holds a widget whether the widget is seen."""

    def __init__(self, part: QWidget) -> None:
        self._part, self._holder = part, part.parentWidget()
        assert self._holder is not None
        super().__init__(self._holder)
        self.seen: list[bool] = []
        self._holder.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._holder and event.type() == QEvent.Type.Paint:
            self.seen.append(self._part.isVisible())
        return False


def decided(page: CheckList) -> list[str]:
    """What the rows came to that were in doubt."""
    return [page.cells(Column.REGION)[row] for row in (0, 2, 3)]


def save_as_proposed(window: Window) -> Path:
    """Press Enter in the dialog that asks where, and give what was saved."""
    file = Path(save_dialog().selectedFiles()[0])
    assert file.parent == proposed_folder()
    name = save_dialog().findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    QTest.keyClick(name, Qt.Key.Key_Return)
    wait_for_files(window)
    return file


def is_saved_as_decided(file: Path) -> bool:
    rows = load_workbook(file).worksheets[0].iter_rows(values_only=True)
    found = {row[0]: row[1] for row in rows}
    return (found["Semarang"], found["Bogor"]) == ("Kota Semarang", "Kabupaten Bogor")


def test_two_names_that_mean_different_kinds_are_decided_and_saved_by_five_clicks(
    window: Window,
) -> None:
    QGuiApplication.clipboard().setText(TWENTY)
    window.click_link("Tempel daftar yang disalin")
    page = CheckList(window)
    page.press_choice("1  Kota Semarang")
    page.press_choice("2  Kabupaten Bogor")
    page.press_export()
    assert is_saved_as_decided(save_as_proposed(window))


@pytest.mark.parametrize("save", [Qt.Key.Key_S, Qt.Key.Key_E])
def test_two_names_that_mean_different_kinds_are_decided_and_saved_by_five_keys(
    window: Window, save: Qt.Key
) -> None:
    QGuiApplication.clipboard().setText(TWENTY)
    window.press(Qt.Key.Key_T, CONTROL)
    CheckList(window).settle()
    window.press(Qt.Key.Key_1)
    window.press(Qt.Key.Key_2)
    window.press(save, CONTROL)
    assert is_saved_as_decided(save_as_proposed(window))


def test_the_first_row_that_waits_is_current_with_its_choices_ready(page: CheckList) -> None:
    page.paste("Tangsel\nSemarang\n")
    assert page.current_row() == 1
    assert page.table().hasFocus()
    assert page.offered() == [
        "Baris 2: Semarang · lebih dari satu · Jawa Tengah",
        "&1  Kota Semarang",
        "&2  Kabupaten Semarang",
        "Daerah lain…",
        "Bukan daerah",
    ]


def test_each_decision_leads_to_the_next_row_that_waits(page: CheckList, window: Window) -> None:
    page.paste(TWINS)
    page.click(2, Column.TYPED)
    rows = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_2):
        window.press(key)
        rows.append(page.current_row())
    assert decided(page) == ["Kabupaten Semarang", "Kota Bogor", "Kabupaten Bandung"]
    assert rows == [3, 0, 0]
    window.press(Qt.Key.Key_1)
    assert decided(page)[0] == "Kota Semarang"


def test_from_the_names_too_a_number_with_alt_decides(page: CheckList, window: Window) -> None:
    page.paste_into_editor(TWINS)
    assert isinstance(window.focused(), QPlainTextEdit)
    window.press(Qt.Key.Key_2, ALT)
    # A button that its key presses is seen to go down first.
    window.wait_until(lambda: page.current_row() == 2)
    assert decided(page)[0] == "Kabupaten Semarang"
    assert page.table().hasFocus()


def test_a_row_can_be_given_no_region_or_any_other_by_a_click(page: CheckList) -> None:
    page.paste(TWINS)
    page.press_choice("Bukan daerah")
    assert (decided(page)[0], page.current_row()) == ("–", 2)
    page.press_choice("Daerah lain…")
    page.pick("kota sabang")
    assert (decided(page)[1], page.current_row()) == ("Kota Sabang", 3)


def test_the_choices_are_those_of_the_row_that_is_current(page: CheckList, window: Window) -> None:
    page.paste(f"{TWINS}Kota Sabangg\n\n")
    page.click(1, Column.TYPED)
    others = ["Daerah lain…", "Bukan daerah"]
    assert page.offered() == ["Baris 2: Tangsel · singkatan", *others]
    page.click(4, Column.TYPED)
    sabang = "Baris 5: Kota Sabangg · huruf berbeda · Aceh"
    assert page.offered() == [sabang, "&1  Kota Sabang", *others]
    page.click(5, Column.TYPED)
    assert page.offered() == ["Baris 6 · Baris kosong", *others]
    window.use_language(Language.ENGLISH)
    page.click(4, Column.TYPED)
    assert page.offered()[0] == "Row 5: Kota Sabangg · other spelling · Aceh"


def test_tab_goes_through_the_choices_as_they_stand(page: CheckList, window: Window) -> None:
    page.paste(TWINS)
    window.press(Qt.Key.Key_1)
    window.chip("Semua").setFocus()
    words = []
    for _ in page.offered()[1:]:
        window.press(Qt.Key.Key_Tab)
        button = window.focused()
        assert isinstance(button, QPushButton)
        words.append(button.text())
    assert words == page.offered()[1:]


def test_regions_of_several_provinces_are_offered_with_theirs(page: CheckList) -> None:
    page.paste("Banjar\n")
    assert page.offered()[1:3] == [
        "&1  Kota Banjar · Jawa Barat",
        "&2  Kabupaten Banjar · Kalimantan Selatan",
    ]


def test_where_nothing_is_in_doubt_nothing_is_offered(page: CheckList) -> None:
    page.paste("Tangsel\nJumlah\n")
    assert page.offered() == []
    assert page.current_row() == 0


def test_what_is_picked_out_has_a_current_row_too(page: CheckList, window: Window) -> None:
    page.paste(f"Kota Sabangg\n{TWINS}")
    window.click_chip("Ragu")
    assert page.offered()[0].startswith("Baris 2: Semarang")
    window.click_chip("Dikenali")
    assert page.offered()[0].startswith("Baris 3: Tangsel")


def test_a_double_click_and_a_key_held_down_decide_one_row(page: CheckList) -> None:
    page.paste(TWINS)
    page.double_click_choice("1  Kota Semarang")
    assert decided(page) == ["Kota Semarang", "Kota/kabupaten?", "Kota/kabupaten?"]
    page.hold_down("2")
    assert decided(page) == ["Kota Semarang", "Kabupaten Bogor", "Kota/kabupaten?"]


def test_a_number_that_no_choice_has_decides_nothing(page: CheckList, window: Window) -> None:
    page.paste(TWINS)
    window.press(Qt.Key.Key_3)
    window.press(Qt.Key.Key_0)
    window.press(Qt.Key.Key_1, CONTROL, SHIFT)
    assert page.waiting() == "3 baris menunggu pilihan Anda"


def test_a_number_decides_nothing_where_no_choices_are_seen(
    page: CheckList, window: Window
) -> None:
    page.paste("Bogor\nKota Bogor\nSemarang\nKota Semarang\nSolok\nKota Solok\n")
    before = page.cells(Column.REGION)
    assert page.offered() == []
    assert page.table().hasFocus()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2):
        window.press(key)
    assert page.cells(Column.REGION) == before


@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (1024, 100), (1366, 200), (1024, 200)])
def test_the_choices_of_the_next_row_stand_where_those_of_this_one_stood(
    page: CheckList, window: Window, width: int, percent: int
) -> None:
    window.widget.resize(width, 700)
    window.widget.preferences.use_text_size(percent)
    page.paste(TWINS)
    window.settle_layout()
    before = page.choice_place("1  Kota Semarang")
    page.press_choice("1  Kota Semarang")
    window.settle_layout()
    assert page.choice_place("1  Kota Bogor").topLeft() == before.topLeft()


def test_a_button_is_as_wide_as_its_words_whatever_stood_on_it_before(page: CheckList) -> None:
    page.paste("Bogor\n")
    alone = page.choice_place("1  Kota Bogor").width()
    page.paste("Semarang\nBogor\n")
    page.press_choice("1  Kota Semarang")
    assert page.choice_place("1  Kota Bogor").width() == alone


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_with_the_largest_text_on_a_small_screen_choices_and_row_are_in_sight(
    page: CheckList, window: Window, language: Language, theme: Theme
) -> None:
    window.widget.resize(1024, 700)
    window.use_language(language)
    window.widget.preferences.use_theme(theme)
    window.widget.preferences.use_text_size(200)
    page.paste(TWENTY)
    window.settle_layout()
    for label in ("1  Kota Semarang", "2  Kabupaten Semarang"):
        assert page.choice_place(label).height() > 30
    row = page.table().visualRect(page.table().currentIndex())
    assert page.table().viewport().visibleRegion().contains(row.center())
    window.picture(f"choices-{language.value}-{theme.value}")


def test_what_was_decided_is_taken_back_row_by_row(page: CheckList, window: Window) -> None:
    page.paste(TWINS)
    window.press(Qt.Key.Key_1)
    window.press(Qt.Key.Key_2)
    assert page.offered()[-1] == "Batalkan: Bogor"
    page.press_choice("Batalkan: Bogor")
    assert page.current_row() == 2
    assert window.status().startswith("Dibatalkan · 2 baris menunggu pilihan Anda")
    assert decided(page) == ["Kota Semarang", "Kota/kabupaten?", "Kota/kabupaten?"]
    window.press(Qt.Key.Key_Z, CONTROL)
    assert page.current_row() == 0
    assert page.waiting() == "3 baris menunggu pilihan Anda"
    assert page.offered()[-1] == "Bukan daerah"
    window.press(Qt.Key.Key_Z, CONTROL)
    assert page.waiting() == "3 baris menunggu pilihan Anda"


def test_taking_back_leads_to_a_row_that_it_was_about(page: CheckList, window: Window) -> None:
    page.paste_into_editor("Semarang\nTangsel\nSemarang\n")
    page.table().setFocus()
    window.press(Qt.Key.Key_1)
    page.focus_names()
    window.press(Qt.Key.Key_Home, CONTROL)
    window.type("Kota ")
    page.settle()
    page.table().setFocus()
    window.press(Qt.Key.Key_Z, CONTROL)
    assert page.cells(Column.REGION) == [
        "Kota Semarang",
        "Kota Tangerang Selatan",
        "Kota/kabupaten?",
    ]
    assert page.current_row() == 2


def test_what_is_said_of_all_tells_the_mouse_what_it_does(page: CheckList) -> None:
    page.paste("Semarang\nBogor\n")
    told = [tip.split(" baris yang menunggu: ")[1] for tip in page.alike_tips()]
    assert [tip.split()[1] for tip in told] == ["kabupaten", "kota"]


def test_each_decision_says_what_still_waits(page: CheckList, window: Window) -> None:
    page.paste("Semarang\nBogor\n")
    window.press(Qt.Key.Key_1)
    assert window.status().startswith("1 baris diperbaiki · 1 baris menunggu pilihan Anda")
    window.press(Qt.Key.Key_2)
    assert window.status().startswith("1 baris diperbaiki · 2 baris: 2 dikenali")


def test_ctrl_z_takes_back_what_was_said_of_all_too(page: CheckList, window: Window) -> None:
    page.paste(TWINS)
    window.press(Qt.Key.Key_2)
    page.press_also()
    assert decided(page) == ["Kabupaten Semarang", "Kabupaten Bogor", "Kabupaten Bandung"]
    page.table().setFocus()
    window.press(Qt.Key.Key_Z, CONTROL)
    assert decided(page) == ["Kabupaten Semarang", "Kota/kabupaten?", "Kota/kabupaten?"]
    assert page.current_row() == 2


def test_ctrl_z_in_the_names_is_for_what_was_typed(page: CheckList, window: Window) -> None:
    page.paste(TWINS)
    window.press(Qt.Key.Key_1)
    page.focus_names()
    window.type("Siak")
    window.press(Qt.Key.Key_Z, CONTROL)
    page.settle()
    assert page.cells(Column.REGION)[0] == "Kota Semarang"
    assert page.cells(Column.TYPED)[0] == "Semarang"


def test_the_choices_speak_english_too(page: CheckList, window: Window) -> None:
    page.paste(TWINS)
    window.press(Qt.Key.Key_1)
    window.use_language(Language.ENGLISH)
    assert page.offered() == [
        "Row 3: Bogor · more than one · Jawa Barat",
        "&1  Kota Bogor",
        "&2  Kabupaten Bogor",
        "Another region…",
        "Not a region",
        "Undo: Semarang",
    ]


def test_who_types_is_left_in_the_names(page: CheckList, window: Window) -> None:
    page.focus_names()
    window.type("Semarang")
    page.settle()
    assert isinstance(window.focused(), QPlainTextEdit)
    assert page.offered()[1] == "&1  Kota Semarang"


def test_the_choices_stay_while_one_types_on(page: CheckList, window: Window) -> None:
    page.paste_into_editor("Semarang\n")
    painted = _Painted(page.choice_panel())
    window.type("Bogor")
    page.settle()
    window.settle_layout()
    assert set(painted.seen) == {True}
    assert page.waiting() == "2 baris menunggu pilihan Anda"
    page.paste("Tangsel\n")
    assert page.offered() == []


def test_the_result_is_called_as_its_list_wherever_that_came_from(
    page: CheckList, window: Window, tmp_path: Path
) -> None:
    file = tmp_path / "dana.txt"
    file.write_text("Kota Sabang\n", encoding="utf-8")
    page.drop(file)
    page.press_export()
    assert Path(save_dialog().selectedFiles()[0]).name == "dana - GMSC.xlsx"
    save_dialog().reject()
    page.paste("Kota Sabang\n")
    page.press_export()
    assert Path(save_dialog().selectedFiles()[0]).name == "Daftar nama - GMSC.xlsx"
    save_dialog().reject()
    window.use_language(Language.ENGLISH)
    page.press_export()
    assert Path(save_dialog().selectedFiles()[0]).name == "List of names - GMSC.xlsx"
    save_dialog().reject()
