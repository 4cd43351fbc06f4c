"""Whatever is typed or pasted into the search box, the window keeps its shape and helps on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.search.typed import shortened
from gmsc_desktop.ui.check_list.model import Column
from tests.helpers.check_list import CheckList
from tests.helpers.saving import accept_file
from tests.helpers.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = "kotabandung" * 9


def paste(window: Window, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    window.query("")
    window.press(Qt.Key.Key_V, CONTROL)
    window.settle_layout()


@pytest.mark.parametrize(
    "text", [LONG, f"{LONG}\n" * 40, "kabupaten " * 12, f"jakartapusat {LONG}"]
)
@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (1024, 100), (1366, 125)])
def test_a_long_or_many_lined_text_leaves_list_detail_and_status_bar_where_they_are(
    window: Window, text: str, width: int, percent: int
) -> None:
    window.widget.resize(width, 768)
    window.widget.preferences.use_text_size(percent)
    window.settle_layout()
    bar = window.widget.statusBar()
    before = bar.height(), window.widget.participants.splitter.sizes(), window.widget.width()
    paste(window, text)
    assert (
        bar.height(),
        window.widget.participants.splitter.sizes(),
        window.widget.width(),
    ) == before
    assert window.shows_detail()


def test_a_near_miss_of_a_long_name_leaves_the_detail(window: Window) -> None:
    window.widget.resize(1024, 768)
    paste(window, "tangerangselatann")
    assert window.near_miss()
    assert window.shows_detail()


def test_several_pasted_lines_are_no_name_and_lead_to_periksa_daftar(window: Window) -> None:
    paste(window, "Kabupaten Bogor\nKota Bogor\nKota Depok\n")
    assert window.rows() == []
    assert window.empty_text() == "3 baris sekaligus: di sini dicari satu nama setiap kali."
    window.click_link("Periksa di Periksa Daftar")
    page = CheckList(window)
    assert window.title() == "Periksa Daftar – GMSC Desktop"
    assert page.cells(Column.TYPED) == ["Kabupaten Bogor", "Kota Bogor", "Kota Depok"]
    assert "3 baris: 3 dikenali" in window.status()


def paste_by_key(window: Window) -> None:
    window.press(Qt.Key.Key_V, CONTROL)


def paste_by_menu(window: Window) -> None:
    """As the box's own menu does, or somebody who drops a text."""
    QLineEdit.paste(window.widget.participants.search_box)


@pytest.mark.parametrize("put_in", [paste_by_key, paste_by_menu])
def test_a_list_of_thousands_is_checked_to_its_last_name(
    window: Window, put_in: Callable[[Window], None], facts: Facts
) -> None:
    names = [region.full_name for region in facts.regions] * 6
    QGuiApplication.clipboard().setText("\n".join(names))
    window.query("")
    put_in(window)
    window.settle()
    assert window.empty_text() == "3.084 baris sekaligus: di sini dicari satu nama setiap kali."
    window.click_link("Periksa di Periksa Daftar")
    page = CheckList(window)
    page.settle()
    assert page.cells(Column.TYPED) == names


def test_a_long_list_goes_as_a_whole_and_comes_back(window: Window) -> None:
    box = window.widget.participants.search_box
    paste(window, "Kabupaten Bogor\n" * 4000)
    window.type_on("Kota Depok")
    window.press(Qt.Key.Key_Backspace)
    assert window.empty_text().startswith("4.001 baris sekaligus")
    for leave in (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_X):
        window.press(Qt.Key.Key_A, CONTROL)
        window.press(leave)
        assert box.text() in ("", "x")
        while box.text() in ("", "x"):
            window.press(Qt.Key.Key_Z, CONTROL)
        assert window.empty_text().startswith("4.001 baris sekaligus")
        assert box.text().endswith("Bogor\nKota Depo")


def test_a_list_that_is_pasted_over_another_takes_its_place_and_gives_it_back(
    window: Window,
) -> None:
    paste(window, "Kabupaten Bogor\n" * 1000)
    window.press(Qt.Key.Key_A, CONTROL)
    QGuiApplication.clipboard().setText("Kota Depok\n" * 400)
    window.press(Qt.Key.Key_V, CONTROL)
    assert window.empty_text().startswith("400 baris sekaligus")
    window.press(Qt.Key.Key_Z, CONTROL)
    assert window.empty_text().startswith("1.000 baris sekaligus")


def test_a_long_text_is_pasted_where_the_cursor_is_behind_letters_that_qt_counts_twice(
    window: Window,
) -> None:
    box = window.widget.participants.search_box
    paste(window, "😀😀abcdef")
    box.setSelection(4, 3)
    QGuiApplication.clipboard().setText("x" * 300)
    window.press(Qt.Key.Key_V, CONTROL)
    assert box.text() == "😀😀" + "x" * 300 + "def"
    assert box.cursorPosition() == 304


@pytest.mark.parametrize("letter", [Qt.Key.Key_T, Qt.Key.Key_P])
def test_a_pasted_list_is_checked_and_exported_by_five_acts_of_the_keyboard(
    window: Window, letter: Qt.Key, tmp_path: Path
) -> None:
    paste(window, "Kabupaten Bogor\nSemarang\nKota Depok\n")
    window.press(Qt.Key.Key_Return)
    page = CheckList(window)
    page.settle()
    assert page.cells(Column.TYPED) == ["Kabupaten Bogor", "Semarang", "Kota Depok"]
    window.press(Qt.Key.Key_E, CONTROL)
    assert page.question().startswith("1 baris menunggu pilihan Anda.")
    page.press_in_question(letter, Qt.KeyboardModifier.AltModifier)
    if letter == Qt.Key.Key_T:
        accept_file(window, tmp_path / "hasil.csv")
        assert (tmp_path / "hasil.csv").exists()
    else:
        assert window.focused() is page.table()


TWENTY = (
    "Kab. Solok Selatan\nTangsel\nSemarang\nKota Sabang\nKabupaten Sleman\nKota Surakarta\n"
    "Bogor\nKab. Siak\nKota Depok\nKabupaten Banyuwangi\nKota Padang\nKab. Kebumen\nKota Ambon\n"
    "Pemkot Bandung\nKab. Wonosobo\nKota Manado\nKabupaten Alor\nKota Solok\nKab. Blora\nxyzzy\n"
)


@pytest.mark.parametrize("from_page", [True, False])
def test_twenty_names_with_two_that_wait_are_decided_and_saved_by_five_keys(
    window: Window, tmp_path: Path, *, from_page: bool
) -> None:
    QGuiApplication.clipboard().setText(TWENTY)
    if from_page:
        window.press(Qt.Key.Key_7, CONTROL)
        window.press(Qt.Key.Key_V, CONTROL)
    else:
        window.press(Qt.Key.Key_V, CONTROL)
        window.press(Qt.Key.Key_Return)
    page = CheckList(window)
    assert page.waiting() == "2 baris menunggu pilihan Anda"
    window.press(Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    # A button that its letter presses is seen to go down first.
    window.wait_until(lambda: page.waiting() == "")
    window.press(Qt.Key.Key_E, CONTROL)
    accept_file(window, tmp_path / "hasil")
    sheet = load_workbook(tmp_path / "hasil.xlsx").worksheets[0]
    found = {row[0]: row[1:6] for row in sheet.iter_rows(values_only=True)}
    assert found["Semarang"][0] == "Kota Semarang"
    assert found["Bogor"] == ("Kota Bogor", "32.71", "Jawa Barat", "Dikenali", "dipilih sendiri")


def test_a_pasted_list_leaves_no_way_back_letter_by_letter_and_a_name_does(window: Window) -> None:
    box = window.widget.participants.search_box
    paste(window, "Kota Bogor\n" * 400)
    assert not box.isUndoAvailable()
    assert box.cursorPosition() == len(box.text()) > 4_000
    paste(window, "Kota Solok")
    assert box.isUndoAvailable()


def test_a_cell_copied_from_excel_with_its_line_break_is_a_name(window: Window) -> None:
    paste(window, "Kota Bogor\r\n")
    assert window.rows()[0] == "Kota Bogor"


def test_sentences_repeat_at_most_sixty_letters_on_one_line() -> None:
    assert shortened("  kota\n\tbogor ") == "kota bogor"
    assert len(shortened("x" * 100)) == 60
    assert shortened("x" * 100).endswith("x…")
    assert shortened("y" * 60) == "y" * 60
