"""The list leaves the window as a file or by the clipboard, and a region as its fact sheet."""

import csv
import io
import re
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from gmsc_desktop.facts.model import Island
from gmsc_desktop.languages import Language
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.settings import Theme
from gmsc_desktop.ui.participants.table_model import Column
from tests.helpers.check_list import CheckList
from tests.helpers.map_page import Map
from tests.helpers.out import Out
from tests.helpers.statistics import COHORTS, Statistics
from tests.helpers.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def out(window: Window) -> Out:
    return Out(window)


def test_the_key_asks_where_and_a_workbook_has_the_list_as_it_stands(
    window: Window, out: Out, tmp_path: Path
) -> None:
    window.query("kalimantan")
    window.click_chip("Peserta")
    window.click_header(Column.YEARS)
    window.press(Qt.Key.Key_E, CONTROL)
    name, kinds = out.asked_for()
    part = f"({len(out.codes())} dari 56)"
    assert name == f"Peserta GMSC {part}.xlsx"
    assert [kind.split(" (")[0] for kind in kinds] == ["Buku kerja Excel", "CSV untuk Excel", "PDF"]
    file = tmp_path / "daftar.xlsx"
    out.accept(file)
    note = f"{len(out.codes())} dari 56 daerah, saringan: Status: Peserta"
    assert f"{file} disimpan · {note}" in window.status()
    rows = list(load_workbook(file)["Peserta"].values)
    assert [row[0] for row in rows[1:]] == out.codes()
    years = [str(row[5]) for row in rows[1:]]
    assert years == sorted(years)
    assert {row[4] for row in rows[1:]} == {"Kalimantan"}
    assert {row[-1] for row in rows} == {note, None}


def test_the_button_and_another_kind_lead_to_csv(window: Window, out: Out, tmp_path: Path) -> None:
    window.query("sabang")
    out.press_export()
    out.choose_kind(1)
    assert out.asked_for()[0] == "Peserta GMSC.csv"
    out.accept(tmp_path / "sabang")
    content = (tmp_path / "sabang.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfKode;")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert rows[1][:6] == ["11.72", "Kota Sabang", "Kota", "Aceh", "Sumatera", "2023"]


def test_the_proposed_name_says_what_the_list_is_narrowed_to(window: Window, out: Out) -> None:
    window.widget.participants.show_filtered(
        Filters(island=Island.KALIMANTAN, years=frozenset({2018, 2017}))
    )
    count = len(out.codes())
    window.press(Qt.Key.Key_E, CONTROL)
    assert out.asked_for()[0] == f"Peserta GMSC Kalimantan 2017 2018 ({count} dari 514).xlsx"
    out.dismiss()


def test_what_answers_a_question_is_named_by_it(window: Window, out: Out, tmp_path: Path) -> None:
    window.query("peserta 2018 jawa barat")
    window.press(Qt.Key.Key_E, CONTROL)
    assert out.asked_for()[0] == "Peserta di Jawa Barat, angkatan 2018 - GMSC.xlsx"
    out.accept(tmp_path / "a.xlsx")
    sheets = load_workbook(tmp_path / "a.xlsx").sheetnames
    assert sheets == ["Peserta di Jawa Barat, angkatan", "Catatan"]


@pytest.mark.parametrize("folder", ["Documents", ""])
def test_the_dialog_opens_in_the_documents_or_at_home(
    window: Window, out: Out, own_home: Path, folder: str
) -> None:
    (own_home / folder).mkdir(exist_ok=True)
    window.press(Qt.Key.Key_E, CONTROL)
    assert out.folder() == own_home / folder
    out.dismiss()


@pytest.mark.fault(
    what="A second file is saved while the first is not done",
    cause="A workbook while a PDF of ten thousand rows is written.",
    sees="Both files, one after the other.",
    kept="Both.",
)
def test_a_second_export_waits_for_the_first(window: Window, out: Out, tmp_path: Path) -> None:
    out.begin_big(tmp_path / "besar.pdf")
    out.save(tmp_path / "kecil.xlsx")
    assert (tmp_path / "besar.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "kecil.xlsx").exists()
    assert not out.busy()


def test_giving_up_the_first_begins_the_second(window: Window, out: Out, tmp_path: Path) -> None:
    out.begin_big(tmp_path / "besar.pdf")
    out.begin(tmp_path / "kecil.xlsx")
    out.cancel()
    out.settle()
    assert not (tmp_path / "besar.pdf").exists()
    assert (tmp_path / "kecil.xlsx").exists()


def test_a_pdf_of_the_list_can_be_given_up_while_the_window_lives(
    window: Window, out: Out, tmp_path: Path
) -> None:
    file = tmp_path / "daftar.pdf"
    file.write_text("the old one")
    out.begin_big(file)
    window.query_on("solo")
    assert "Kota Surakarta · solo" in window.rows()
    assert out.busy()
    out.cancel()
    assert not out.busy()
    assert "Dibatalkan" in window.status()
    assert file.read_text() == "the old one"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["daftar.pdf", "home"]
    out.save(file)
    assert file.read_bytes().startswith(b"%PDF")
    assert not out.busy()


def test_a_file_that_cannot_be_written_is_told_with_what_to_do(
    window: Window, out: Out, tmp_path: Path
) -> None:
    for name in ("x.xlsx", "x.csv", "x.pdf"):
        out.save(tmp_path / "gone" / name)
        sentence = f"{name} tidak dapat disimpan: foldernya tidak ada lagi. Pilih folder lain"
        assert sentence in window.status()
        assert not out.busy()


@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (1024, 100), (1366, 200)])
def test_a_failed_export_is_told_whole_above_the_page_until_it_is_closed(
    window: Window, out: Out, tmp_path: Path, width: int, percent: int
) -> None:
    window.widget.resize(width, 768)
    window.widget.preferences.use_text_size(percent)
    assert window.trouble() == ""
    out.save(tmp_path / "gone" / ("a" * 120 + ".xlsx"))
    window.settle_layout()
    assert window.trouble().endswith(
        "foldernya tidak ada lagi. Pilih folder lain, atau pasang kembali drive-nya."
    )
    assert window.widget.width() == width
    window.use_language(Language.ENGLISH)
    window.settle_layout()
    assert "Choose another folder" in window.trouble()
    window.query("solo")
    assert window.trouble()
    window.widget.trouble.close_button.setFocus()
    window.press(Qt.Key.Key_Return)
    assert window.trouble() == ""


def test_an_export_that_succeeds_takes_the_message_away(
    window: Window, out: Out, tmp_path: Path
) -> None:
    out.save(tmp_path / "gone" / "x.xlsx")
    assert window.trouble()
    out.save(tmp_path / "x.xlsx")
    assert window.trouble() == ""


@pytest.mark.fault(
    what="The folder that a page saves in is gone",
    cause="Map, list and chart are saved in a folder that is not there.",
    sees="Above the page, which file cannot be saved, why and what to do, until it is closed.",
    kept="The page, as it was.",
)
def test_every_page_tells_there_of_a_file_that_it_cannot_save(
    window: Window, tmp_path: Path
) -> None:
    gone = tmp_path / "gone"
    Map(window).save(gone / "peta.png")
    assert window.trouble().startswith("peta.png tidak dapat disimpan")
    page = CheckList(window)
    page.paste("Kota Bogor")
    page.export(gone / "daftar.xlsx")
    assert window.trouble().startswith("daftar.xlsx tidak dapat disimpan")
    Statistics(window).save(COHORTS, gone / "tahun.csv")
    assert window.trouble().startswith("tahun.csv tidak dapat disimpan")


@pytest.mark.fault(
    what="The window is closed while a file is saved",
    cause="A PDF of ten thousand rows is begun; the window is closed.",
    sees="Nothing.",
    kept="The old file, if there was one; no draft is left.",
)
def test_closing_the_window_ends_the_export_and_leaves_no_draft(
    window: Window, out: Out, tmp_path: Path
) -> None:
    out.begin_big(tmp_path / "daftar.pdf")
    window.widget.close()
    assert [each.name for each in tmp_path.iterdir()] == ["home"]


def test_an_empty_list_cannot_be_exported(window: Window, out: Out) -> None:
    window.query("xyzzy")
    assert not out.can_export()
    window.press(Qt.Key.Key_E, CONTROL)
    window.query("solo")
    assert out.can_export()


def test_the_list_is_copied_for_excel_and_for_word(window: Window, out: Out) -> None:
    window.query("kota semarang")
    out.copy_list()
    lines = window.clipboard().splitlines()
    assert lines[0].startswith("Kode\tKabupaten/Kota\tJenis\tProvinsi")
    assert lines[1].startswith("33.74\tKota Semarang\tKota\tJawa Tengah\tJawa\t2017, 2021\tPasti")
    assert len(lines) == 1 + len(out.codes())
    cells = re.findall("<td[^>]*>(.*?)</td>", out.html())
    assert cells[:2] == ["33.74", "Kota Semarang"]
    assert f"{len(out.codes())} daerah disalin" in window.status()


def test_all_rows_chosen_are_copied_as_a_table_and_one_row_as_its_answer(
    window: Window, out: Out
) -> None:
    window.query("bali")
    out.focus_list()
    window.press(Qt.Key.Key_C, CONTROL)
    assert window.clipboard().splitlines()[3].startswith(("Pernah", "Belum", "Disebut"))
    window.press(Qt.Key.Key_A, CONTROL)
    window.press(Qt.Key.Key_C, CONTROL)
    lines = window.clipboard().splitlines()
    assert [line.split("\t")[0] for line in lines[1:]] == out.codes()


def test_the_answer_is_copied_as_a_sentence_that_can_be_sent(window: Window) -> None:
    window.query("solok selatan")
    window.click_link("Salin kalimat")
    sentence = window.clipboard()
    assert sentence.startswith("Kabupaten Solok Selatan pernah ikut Gerakan Menuju Smart City")
    assert sentence.endswith(").")
    assert f"Disalin: {sentence}" in window.status()
    window.use_language(Language.ENGLISH)
    window.query("kota salatiga")
    window.click_link("Copy sentence")
    assert window.clipboard().endswith("So this is no proof that Kota Salatiga never took part.")


def test_that_sentence_has_keys_a_place_in_the_menu_and_is_found_by_ctrl_k(window: Window) -> None:
    window.query("solok selatan")
    window.press(Qt.Key.Key_K, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    sentence = window.clipboard()
    assert sentence.startswith("Kabupaten Solok Selatan pernah ikut Gerakan Menuju Smart City")
    QGuiApplication.clipboard().clear()
    window.switch_to("salin kalimat")
    assert window.clipboard() == sentence
    edit = window.widget.menuBar().actions()[1].menu()
    assert isinstance(edit, QMenu)
    assert "Salin kalimat" in [each.text().replace("&", "") for each in edit.actions()]


def test_the_sheet_is_seen_whole_enlarged_and_saved_as_pdf(
    window: Window, out: Out, tmp_path: Path
) -> None:
    window.query("kota sabang")
    sheet = out.open_sheet()
    assert sheet.title() == "Lembar fakta Kota Sabang"
    assert sheet.whole_page_is_seen()
    assert sheet.inked() > 500
    width = sheet.paper_width()
    sheet.press(Qt.Key.Key_Plus, CONTROL)
    assert sheet.paper_width() > width
    sheet.press(Qt.Key.Key_0, CONTROL)
    assert sheet.paper_width() == width
    file = tmp_path / "sabang.pdf"
    sheet.save_as(file)
    assert sheet.bar.text() == "sabang.pdf disimpan"
    assert file.read_bytes().startswith(b"%PDF")
    sheet.save_as(tmp_path / "lagi")
    assert (tmp_path / "lagi.pdf").exists()
    sheet.close()


def test_without_a_printer_the_sheet_says_so_and_offers_the_pdf(
    window: Window, out: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", "/nowhere/cups.sock")
    window.click_row(0)
    sheet = out.open_sheet()
    sheet.print_()
    assert sheet.message().startswith("Komputer ini belum punya printer. Simpan sebagai PDF")
    assert sheet.focus_is_on_save()
    sheet.close()


def test_paper_is_white_in_the_dark_and_speaks_the_language_of_the_window(
    window: Window, out: Out
) -> None:
    window.use_theme(Theme.DARK)
    window.use_language(Language.ENGLISH)
    window.query("kota sabang")
    sheet = out.open_sheet()
    assert sheet.title() == "Fact sheet Kota Sabang"
    assert 500 < sheet.inked() < 20_000
    sheet.press(Qt.Key.Key_Escape)
    window.use_theme(Theme.LIGHT)


def test_everything_in_the_sheets_dialog_has_a_name(window: Window, out: Out) -> None:
    window.query("kota sabang")
    sheet = out.open_sheet()
    spoken = sheet.spoken()
    assert {"Cetak…", "Simpan PDF…", "Tutup", "Perkecil", "Perbesar", "Seluruh halaman"} <= set(
        spoken
    )
    assert spoken["Pratinjau: Lembar fakta Kota Sabang"].startswith("Pernah ikut")
    assert "" not in spoken
    sheet.close()
