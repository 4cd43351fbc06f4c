"""Regions are put side by side, read, taken along, and lead back to the list."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gmsc_desktop.languages import Language
from tests.helpers.compare import Compare, compare_with, press_compare, windows
from tests.helpers.saving import accept_file, offered_kinds
from tests.helpers.window import Window

SOURCES = 8
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def compare(window: Window) -> Compare:
    compare_with(window, "kota denpasar")
    return Compare(window)


def test_ctrl_b_begins_with_the_region_that_is_shown(compare: Compare, window: Window) -> None:
    assert compare.title() == "Bandingkan"
    assert compare.names() == ["Kota Denpasar"]
    assert compare.note() == "Tambahkan satu daerah lagi agar dapat dibandingkan."


def test_ctrl_b_takes_the_region_that_is_shown_though_no_row_is_chosen(window: Window) -> None:
    window.query("kota kediri")
    table = window.widget.participants.table
    row = table.visualRect(table.model().index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, CONTROL, row)
    assert not table.chosen
    window.press(Qt.Key.Key_B, CONTROL)
    assert Compare(window).names() == ["Kota Kediri"]


def test_a_second_time_puts_another_region_beside_it(compare: Compare, window: Window) -> None:
    compare_with(window, "kota salatiga")
    compare_with(window, "kota salatiga")
    assert windows(window) == 1
    assert compare.heads() == ["Kota Denpasar", "Kota Salatiga"]
    assert compare.aspects() == [
        "Jarak lurus dari yang pertama",
        "Jenis",
        "Provinsi",
        "Status",
        "Angkatan",
        "Program unggulan",
        "Penghargaan dan hasil evaluasi",
        "Jumlah semua sumber",
        "Sumber",
    ]
    assert compare.answer(0, "Angkatan") == "2018 · Pasti"
    assert "Kawasan Gajah Mada Heritage" in compare.answer(0, "Program unggulan")
    assert "bukan bukti bahwa Kota Salatiga tidak pernah ikut" in compare.answer(1, "Status")


def test_the_button_beside_a_region_compares_it_too(window: Window) -> None:
    window.query("kabupaten blitar")
    press_compare(window)
    assert Compare(window).names() == ["Kabupaten Blitar"]


def test_regions_are_added_by_name_up_to_five_and_no_further(
    compare: Compare, window: Window
) -> None:
    for name in ("kota sabang", "kota semarang", "banyuwangi", "kota bogor"):
        assert compare.can_add()
        compare.pick(name)
    assert len(compare.names()) == 5
    assert not compare.can_add()
    compare_with(window, "kota salatiga")
    assert len(compare.names()) == 5
    assert compare.note() == "Paling banyak 5 daerah: keluarkan satu dulu."


def test_enter_presses_the_button_that_has_the_focus(compare: Compare) -> None:
    compare.pick_by_enter("kota sabang")
    assert compare.names() == ["Kota Denpasar", "Kota Sabang"]


def test_the_keyboard_takes_regions_away_until_nothing_is_left(compare: Compare) -> None:
    compare.pick("kota sabang")
    assert compare.spoken_chips() == ["Keluarkan Kota Denpasar", "Keluarkan Kota Sabang"]
    assert "Jarak lurus dari yang pertama" in compare.aspects()
    compare.take_away("Kota Denpasar")
    assert "Jarak lurus dari yang pertama" not in compare.aspects()
    assert compare.names() == ["Kota Sabang"]
    assert compare.has_keys() == "Keluarkan Kota Sabang"
    compare.take_away("Kota Sabang")
    assert compare.names() == []
    assert "Tambahkan dua sampai lima daerah, atau pilih satu provinsi." in compare.empty_text()
    assert not compare.can_export()


def test_a_whole_province_stands_in_rows(compare: Compare, window: Window) -> None:
    compare.choose_province("Jawa Timur")
    assert compare.shows_province()
    assert len(compare.rows()) == 38
    compare.press_in_row(1, Qt.Key.Key_Return)
    assert "Kabupaten Ponorogo" in window.detail()
    compare.choose_province("")
    assert not compare.shows_province()
    assert compare.names() == ["Kota Denpasar"]


def test_enter_shows_the_region_and_on_the_sources_their_addresses(
    compare: Compare, window: Window
) -> None:
    compare.pick("kota sabang")
    compare.press_in_column(1, 0, Qt.Key.Key_Return)
    assert "Kota Sabang" in window.detail()
    compare.press_in_column(0, SOURCES, Qt.Key.Key_Return)
    addresses = compare.sources_menu()
    assert addresses
    assert all(each.startswith("http") for each in addresses)


def test_a_cell_is_spoken_with_its_region_and_aspect(compare: Compare) -> None:
    assert compare.spoken_answer(0, 1) == "Kota Denpasar, Provinsi: Bali"


def test_no_text_is_cut_off_however_long(compare: Compare, window: Window) -> None:
    for name in ("kota sabang", "kota semarang", "banyuwangi", "kabupaten blitar"):
        compare.pick(name)
    window.wait_until(lambda: compare.cut_off() == [])
    window.use_language(Language.ENGLISH)
    window.wait_until(lambda: compare.cut_off() == [])


def test_a_comparison_is_copied_as_text_and_as_a_table(compare: Compare, window: Window) -> None:
    compare.pick("kota sabang")
    compare.copy()
    lines = window.clipboard().splitlines()
    assert lines[0] == "Aspek\tKota Denpasar\tKota Sabang"
    assert len(lines) == 10
    assert "<th>Kota Sabang</th>" in compare.html()
    assert compare.note() == "Kota Denpasar, Kota Sabang disalin"
    compare.take_away("Kota Denpasar")
    compare.copy_by_key()
    assert window.clipboard().startswith("Aspek\tKota Sabang\n")


def test_a_comparison_is_saved_for_excel(compare: Compare, window: Window, tmp_path: Path) -> None:
    compare.pick("kota sabang")
    compare.press_export()
    assert offered_kinds() == [".xlsx", ".csv"]
    accept_file(window, tmp_path / "dua.xlsx")
    rows = list(load_workbook(tmp_path / "dua.xlsx").worksheets[0].values)
    assert rows[0] == ("Aspek", "Kota Denpasar", "Kota Sabang")
    assert "https://" in str(rows[-1][1])
    compare.choose_province("Bali")
    compare.export(tmp_path / "bali.csv")
    text = (tmp_path / "bali.csv").read_text(encoding="utf-8-sig")
    assert text.count("\n") == 10
    assert f"{tmp_path / 'bali.csv'} disimpan" in compare.note()
    assert compare.bar.text() == "bali.csv disimpan"
    assert f"{tmp_path / 'bali.csv'} disimpan" in window.status()
    compare.export(tmp_path / "gone" / "bali.csv")
    assert "tidak dapat disimpan" in compare.note()


def test_a_file_name_that_ends_like_another_kind_gets_the_kind_that_is_saved(
    compare: Compare, window: Window, tmp_path: Path
) -> None:
    compare.pick("kota sabang")
    for typed, saved in (("rencana.pdf", "rencana.xlsx"), ("a.csv", "a.csv"), ("b.2", "b.2.xlsx")):
        compare.press_export()
        accept_file(window, tmp_path / typed)
        assert (tmp_path / saved).exists(), typed
        window.widget.activateWindow()
    assert not list(tmp_path.glob("*.pdf*"))


def test_a_study_visit_is_planned_on_one_page(
    compare: Compare, window: Window, tmp_path: Path
) -> None:
    assert not compare.can_plan()
    compare.pick("kota sabang")
    page = compare.plan_visit()
    assert page.title() == "Rencana studi banding Kota Denpasar"
    assert "Kota Sabang, 2" in page.spoken()["Pratinjau: Rencana studi banding Kota Denpasar"]
    assert page.inked() > 100
    file = tmp_path / "rencana.pdf"
    page.save_as(file)
    assert file.read_bytes().startswith(b"%PDF")
    assert file.read_bytes().count(b"/Type /Page\n") == 1
    assert page.bar.text() == "rencana.pdf disimpan"
    page.close()
    compare.choose_province("Bali")
    assert not compare.can_plan()


def test_english_is_spoken_at_once_in_the_open_window(compare: Compare, window: Window) -> None:
    window.use_language(Language.ENGLISH)
    assert compare.title() == "Compare"
    assert "Quick wins" in compare.aspects()
    assert compare.spoken_chips() == ["Take Kota Denpasar away"]
    assert compare.note() == "Add another region to see them side by side."


def test_esc_closes_it_and_the_next_comparison_begins_anew(
    compare: Compare, window: Window
) -> None:
    compare.close()
    assert windows(window) == 0
    compare_with(window, "kota sabang")
    assert Compare(window).names() == ["Kota Sabang"]
