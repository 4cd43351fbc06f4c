"""A list is brought, put right and taken away again, in the real window."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gmsc_desktop.languages import Language
from gmsc_desktop.ui.check_list.model import Column
from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.dialogs.region_picker import RegionPicker
from gmsc_desktop.ui.page_names import PageName
from tests.helpers.check_list import CheckList
from tests.helpers.dropped import file_data
from tests.helpers.saved_bar import Bar
from tests.helpers.saving import accept_file, choose_file, save_dialog, wait_for_files
from tests.helpers.window import Window

FILES = Path(__file__).parent.parent / "lists" / "files"
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(window: Window) -> CheckList:
    return CheckList(window)


def test_a_pasted_column_is_answered_line_by_line(page: CheckList, window: Window) -> None:
    page.paste("Tangsel\r\nSemarang\r\n\r\nJumlah\r\n")
    assert page.cells(Column.REGION) == [
        "Kota Tangerang Selatan",
        "Kota/kabupaten?",
        "–",
        "–",
    ]
    assert page.cells(Column.HOW) == [
        "singkatan",
        "lebih dari satu",
        "Baris kosong",
        "tidak dikenali",
    ]
    expected = "4 baris: 1 dikenali, 1 ragu, 1 tidak dikenali · 1 pernah ikut, 0 perlu diperiksa"
    assert expected in window.status()
    assert page.waiting() == "1 baris menunggu pilihan Anda"


def test_the_keyboard_alone_puts_a_doubtful_line_right(page: CheckList, window: Window) -> None:
    page.paste("Tangsel\nSemarang\n")
    page.go_to_next()
    window.press(Qt.Key.Key_Return)
    assert page.choices()[:2] == ["Kota Semarang · Jawa Tengah", "Kabupaten Semarang · Jawa Tengah"]
    page.choose("Kabupaten Semarang · Jawa Tengah")
    assert page.cells(Column.REGION)[1] == "Kabupaten Semarang"
    assert page.cells(Column.HOW)[1] == "dipilih sendiri"
    assert page.waiting() == ""


def test_a_line_can_be_given_any_region_or_none(page: CheckList, window: Window) -> None:
    page.paste("Jumlah\nTangsel\n")
    page.open_choices(0)
    page.choose("Daerah lain…")
    picker = QApplication.activeModalWidget()
    assert isinstance(picker, RegionPicker)
    picker.query.setText("kota sabang")
    picker.accept()
    assert page.cells(Column.REGION)[0] == "Kota Sabang"
    page.open_choices(1)
    page.choose("Bukan daerah")
    assert page.cells(Column.REGION)[1] == "–"


@pytest.mark.parametrize(
    ("comes", "then", "said"),
    [
        ("Jumlah\nAlor\n", ["Kota Sabang", "Kabupaten Alor"], "1 baris diperbaiki"),
        ("Alor\nJumlah\n", ["Kabupaten Alor", "–"], "Daftar sudah berubah: pilih lagi"),
        ("", [], "Daftar sudah berubah: pilih lagi"),
    ],
    ids=["the line stays", "another line", "no line"],
)
def test_a_decision_is_for_its_line_also_when_another_list_came_meanwhile(
    page: CheckList, window: Window, comes: str, then: list[str], said: str
) -> None:
    page.paste("Jumlah\nTangsel\n")
    page.open_choices(0)
    page.choose("Daerah lain…")
    picker = QApplication.activeModalWidget()
    assert isinstance(picker, RegionPicker)
    page.begin(comes)
    page.settle()
    picker.query.setText("kota sabang")
    picker.accept()
    assert page.cells(Column.REGION) == then
    assert window.status().startswith(said)


def test_a_workbook_goes_in_and_comes_out_with_its_own_columns(
    page: CheckList, window: Window, tmp_path: Path
) -> None:
    workbook = Workbook()
    rows: list[list[Any]] = [
        ["No", "Daerah", "Dana"],
        [1, "solo", 2.5],
        [2, "xyzzy", 7],
        [],
        [3, "Kab Siak", 1],
    ]
    for row in rows:
        workbook.worksheets[0].append(row)
    file = tmp_path / "dana.xlsx"
    workbook.save(file)
    page.drop(file)
    assert page.title() == "dana.xlsx"
    assert page.column() == "Daerah"
    assert page.cells(Column.HOW)[0] == "Judul kolom"
    out = tmp_path / "hasil.xlsx"
    page.export(out)
    assert f"{out} disimpan" in window.status()
    answers = [list(row) for row in load_workbook(out).worksheets[0].values]
    assert len(answers) == len(rows)
    assert [row[:3] for row in answers] == [(row + [None] * 3)[:3] for row in rows]
    assert answers[0][3:5] == ["Dikenali sebagai", "Kode"]
    assert answers[1][3:5] == ["Kota Surakarta", "33.72"]
    assert answers[2][6] == "Tidak dikenali"


def test_another_column_can_be_chosen(page: CheckList) -> None:
    page.paste_into_editor("1\tSolo\tRiau\n2\tSiak\tAceh\n")
    assert page.cells(Column.TYPED) == ["Solo", "Siak"]
    page.choose_column(2)
    assert page.cells(Column.TYPED) == ["Riau", "Aceh"]
    assert page.cells(Column.HOW) == ["provinsi", "provinsi"]


def test_typing_names_checks_them_as_they_come(page: CheckList, window: Window) -> None:
    page.focus_names()
    window.type("tangsel")
    window.press(Qt.Key.Key_Return)
    window.type("sabanng")
    page.settle()
    assert page.cells(Column.REGION) == ["Kota Tangerang Selatan", "Kota Sabang"]


def test_typing_on_keeps_what_was_decided(page: CheckList, window: Window) -> None:
    page.paste("Semarang\n")
    page.open_choices(0)
    page.choose("Kabupaten Semarang · Jawa Tengah")
    page.focus_names()
    window.press(Qt.Key.Key_End, CONTROL)
    window.press(Qt.Key.Key_Return)
    window.type("solo")
    page.settle()
    assert page.cells(Column.REGION) == ["Kabupaten Semarang", "Kota Surakarta"]


def test_a_line_is_answered_by_enter_and_changed_by_a_click(page: CheckList) -> None:
    page.paste("Semarang\n")
    page.open_choices(0)
    page.press_in_choices(Qt.Key.Key_Return)
    assert page.cells(Column.REGION) == ["Kota Semarang"]
    page.click(0, Column.REGION)
    page.choose("Kabupaten Semarang · Jawa Tengah")
    assert page.cells(Column.REGION) == ["Kabupaten Semarang"]


def test_a_line_that_means_nothing_leads_by_enter_to_all_regions(page: CheckList) -> None:
    page.paste("Zzzzzz\n")
    page.open_choices(0)
    page.press_in_choices(Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RegionPicker)
    dialog.reject()


def test_a_letter_for_a_button_that_has_gone_is_not_typed(page: CheckList, window: Window) -> None:
    page.paste("Semarang\nBogor\n")
    page.focus_names()
    window.press(Qt.Key.Key_O, ALT)
    # A button that its letter presses is seen to go down first.
    window.wait_until(lambda: page.cells(Column.REGION) == ["Kota Semarang", "Kota Bogor"])
    page.focus_names()
    window.press(Qt.Key.Key_O, ALT)
    page.settle()
    assert page.cells(Column.TYPED) == ["Semarang", "Bogor"]


def test_a_file_that_is_no_list_says_so_and_keeps_what_is_there(
    page: CheckList, window: Window, tmp_path: Path
) -> None:
    page.paste("Tangsel\n")
    broken = tmp_path / "rusak.xlsx"
    broken.write_bytes(b"PK\x03\x04")
    page.drop(broken)
    assert "rusak.xlsx tidak dapat dibaca" in window.status()
    assert page.cells(Column.REGION) == ["Kota Tangerang Selatan"]


def test_the_sheet_with_the_regions_is_read_and_it_is_said_which(page: CheckList) -> None:
    page.drop(FILES / "daftar.xls")
    assert page.cells(Column.REGION)[1:3] == ["Kota Solok", "Kabupaten Siak"]
    assert (page.sheet(), len(page.sheets())) == ("Daftar", 2)
    assert "Lembar tersembunyi tidak dibaca: “Arsip”" in page.remarks()
    page.paste("Tangsel\n")
    assert page.remarks() == ""


def test_ten_thousand_lines_can_be_cancelled_while_the_window_lives(
    page: CheckList, window: Window
) -> None:
    names = [f"xx{number} yy{number}" for number in range(10_000)]
    page.begin_to_answer("\n".join(names))
    assert page.busy()
    page.cancel()
    assert 0 < len(page.cells(Column.TYPED)) < 10_000
    assert "Dibatalkan" in window.status()
    assert not page.busy()


def test_what_was_cancelled_half_way_can_be_exported_whole(
    page: CheckList, window: Window, tmp_path: Path
) -> None:
    page.begin_to_answer("\n".join(f"xx{number}" for number in range(40_000)))
    window.widget.menu_actions[Command.EXPORT].trigger()
    assert window.status().startswith("Daftar masih dikerjakan")
    assert QApplication.activeModalWidget() is None
    assert page.busy()
    page.cancel()
    page.export(tmp_path / "daftar.csv")
    lines = (tmp_path / "daftar.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 40_001
    assert "Belum diperiksa" in lines[-1]


def test_another_list_does_not_end_the_export_of_the_one_before_it(
    page: CheckList, window: Window, tmp_path: Path
) -> None:
    page.paste("Tangsel\n")
    page.press_export()
    choose_file(tmp_path / "satu.csv")
    page.begin("Solo\n")
    wait_for_files(window)
    lines = (tmp_path / "satu.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(";")[:2] for line in lines[1:]] == [["Tangsel", "Kota Tangerang Selatan"]]


def test_closing_the_window_ends_the_work(page: CheckList, window: Window) -> None:
    page.begin("\n".join(f"xx{number}" for number in range(10_000)))
    QApplication.processEvents()
    window.widget.close()
    assert not page.busy()


def test_the_page_speaks_english_too(page: CheckList, window: Window) -> None:
    page.paste("Semarang\n")
    window.use_language(Language.ENGLISH)
    assert page.cells(Column.REGION) == ["Kota/kabupaten?"]
    assert page.waiting() == "1 row waits for your choice"
    assert window.status().startswith("1 row: 0 recognised, 1 doubtful")
    window.picture("check-list-en")


@pytest.mark.parametrize("elsewhere", [PageName.CHECK_LIST, PageName.PILLARS])
def test_a_decided_row_is_told_in_the_language_that_is_chosen(
    page: CheckList, window: Window, elsewhere: PageName
) -> None:
    page.paste("Semarang\nBandung\n")
    page.press_choice("1  Kota Semarang")
    page.click(0, Column.TYPED)
    for language, how, undo in (
        (Language.ENGLISH, "chosen by hand", "Undo: Semarang"),
        (Language.INDONESIAN, "dipilih sendiri", "Batalkan: Semarang"),
    ):
        window.widget.show_page(elsewhere)
        window.use_language(language)
        window.widget.show_page(PageName.CHECK_LIST)
        told = page.offered()
        assert how in told[0]
        assert undo in told


def test_a_list_that_was_taken_away_is_counted_no_more(page: CheckList, window: Window) -> None:
    page.paste("Tangsel\n")
    assert window.status().startswith("1 baris: 1 dikenali")
    window.click_link("Kosongkan")
    assert "dikenali" not in window.status()


def test_pasting_nothing_leaves_the_list_and_says_so(page: CheckList, window: Window) -> None:
    page.paste("Tangsel\n")
    page.paste(" \n")
    assert page.cells(Column.TYPED) == ["Tangsel"]
    assert window.status().startswith("Tidak ada yang dapat ditempel")


def test_ctrl_v_outside_a_field_pastes_into_the_list(page: CheckList, window: Window) -> None:
    page.paste("Tangsel\n")
    page.click(0, Column.TYPED)
    QGuiApplication.clipboard().setText("Solo\nAlor\n")
    window.press(Qt.Key.Key_V, CONTROL)
    page.settle()
    assert page.cells(Column.TYPED) == ["Solo", "Alor"]


def test_a_file_that_was_copied_is_opened_by_ctrl_v(
    page: CheckList, window: Window, tmp_path: Path
) -> None:
    file = tmp_path / "daftar.txt"
    file.write_text("Kota Sabang\n", encoding="utf-8")
    page.paste("Tangsel\n")
    page.click(0, Column.TYPED)
    QGuiApplication.clipboard().setMimeData(file_data(file))
    window.press(Qt.Key.Key_V, CONTROL)
    page.settle()
    assert page.title() == "daftar.txt"


def test_what_was_said_in_another_language_is_said_no_more(page: CheckList, window: Window) -> None:
    page.focus_names()
    window.press(Qt.Key.Key_E, CONTROL)
    assert window.status().startswith("Belum ada yang dapat diekspor")
    window.use_language(Language.ENGLISH)
    assert "Belum ada" not in window.status()


def test_copying_a_line_takes_its_answer(page: CheckList, window: Window) -> None:
    page.paste("Tangsel\n")
    page.click(0, Column.TYPED)
    window.press(Qt.Key.Key_C, CONTROL)
    assert window.clipboard() == "1\tTangsel\tKota Tangerang Selatan\tsingkatan\t2017\tPasti"


def test_the_answers_are_saved_where_one_chooses(
    page: CheckList, window: Window, tmp_path: Path
) -> None:
    page.paste("Tangsel\n")
    page.press_export()
    assert save_dialog().nameFilters() == ["Buku kerja Excel (*.xlsx)", "CSV untuk Excel (*.csv)"]
    accept_file(window, tmp_path / "hasil")
    page.settle()
    assert (tmp_path / "hasil.xlsx").exists()
    bar = Bar(window.widget.saver)
    assert bar.text() == "hasil.xlsx disimpan · 1 baris"
    window.use_language(Language.ENGLISH)
    assert bar.text() == "hasil.xlsx saved · 1 row"


def test_large_numbers_are_written_as_the_language_writes_them(window: Window) -> None:
    page = CheckList(window)
    page.paste("Kota Bogor\n" * 1200)
    assert "1.200 baris: 1.200 dikenali" in window.status()
    assert "1.200 baris · satu nama per baris" in window.page_text()
    assert window.chip("Semua").accessibleName() == "Semua, 1.200"


def test_rows_that_wait_are_said_before_anything_is_written(
    page: CheckList, window: Window, tmp_path: Path
) -> None:
    page.paste("Tangsel\nSemarang\nSolok\n")
    page.press_export()
    assert page.question().startswith("2 baris menunggu pilihan Anda.")
    assert "tidak berarti “tidak ikut”" in page.question()
    page.answer("Tetap ekspor")
    accept_file(window, tmp_path / "hasil.csv")
    page.settle()
    said = f"{tmp_path / 'hasil.csv'} disimpan · 2 baris menunggu pilihan Anda"
    assert window.status().startswith(said)


@pytest.mark.parametrize("no", ["Ke baris pertama yang menunggu", ""])
def test_the_question_leads_back_to_the_first_row_that_waits(
    page: CheckList, window: Window, no: str
) -> None:
    page.paste("Tangsel\nSemarang\nSolok\n")
    window.click_chip("Dikenali")
    page.press_export()
    if no:
        page.answer(no)
    else:
        page.escape_question()
    assert QApplication.activeModalWidget() is None
    assert page.table().currentIndex().row() == 1
    assert page.table().hasFocus()
    window.press(Qt.Key.Key_Return)
    page.choose("Kota Semarang · Jawa Tengah")


def test_a_list_not_checked_to_its_end_says_so_in_english_too(
    page: CheckList, window: Window
) -> None:
    window.use_language(Language.ENGLISH)
    page.begin_to_answer("\n".join(f"xx{number}" for number in range(10_000)))
    page.cancel()
    left = 10_000 - len(page.cells(Column.TYPED))
    page.press_export()
    assert page.question().startswith(f"{left:,} rows have not been checked.")
    page.answer("Back to the list")
    assert page.question() == ""


def test_a_settled_list_asks_nothing(page: CheckList) -> None:
    page.paste("Tangsel\nJumlah\n")
    page.press_export()
    assert save_dialog().isVisible()
    save_dialog().reject()


def test_before_there_is_a_list_an_example_shows_what_comes_out(
    page: CheckList, window: Window
) -> None:
    assert "Apa yang keluar" in window.page_text()
    assert not page.table().isVisible()
    window.click_link("Periksa contoh ini")
    page.settle()
    assert "Apa yang keluar" not in window.page_text()
    assert page.cells(Column.REGION)[:2] == ["Kabupaten Solok Selatan", "Kota Tangerang Selatan"]
    window.click_link("Kosongkan")
    assert "Apa yang keluar" in window.page_text()


def test_what_waits_is_told_from_what_is_doubtful(page: CheckList) -> None:
    page.paste("Semarang\nKota Sabangg\n")
    assert page.waiting() == "1 dari 2 baris yang ragu menunggu pilihan Anda"
    page.paste("Semarang\n")
    assert page.waiting() == "1 baris menunggu pilihan Anda"


def test_a_doubtful_row_that_has_a_region_is_exported_without_a_question_and_as_doubtful(
    page: CheckList, tmp_path: Path
) -> None:
    page.paste("Kota Sabangg\n")
    page.press_export()
    assert page.question() == ""
    file = tmp_path / "hasil.csv"
    choose_file(file)
    page.settle()
    written = file.read_text(encoding="utf-8-sig")
    assert "Ragu" in written
    assert "Kota Sabang;" in written
