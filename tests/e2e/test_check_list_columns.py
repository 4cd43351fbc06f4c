"""What was taken of a list is shown, and changed in one choice; one decision for shared names."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtWidgets import QApplication

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.lists.columns import Held
from gmsc_desktop.ui.check_list.model import Column
from tests.helpers.check_list import CheckList
from tests.helpers.window import Window

TWINS = ("Bandung", "Bekasi", "Bogor")


@pytest.fixture
def page(window: Window) -> CheckList:
    return CheckList(window)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """Three sheets, of which one is hidden, with every column that settles a name."""
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = "Sampul"
    first.append(["Laporan tahunan"])
    data = book.create_sheet("Data")
    for row in (
        ["DAFTAR DAERAH"],
        ["Kode", "Jenis", "Nama", "Provinsi"],
        ["32.73", "Kota", "Bandung", "Jawa Barat"],
        ["32.04", "Kabupaten", "Bandung", "Jawa Barat"],
    ):
        data.append(row)
    second = book.create_sheet("Lama")
    second.append(["Kota Sabang"])
    book.create_sheet("Rahasia").sheet_state = "hidden"
    file = tmp_path / "daftar.xlsx"
    book.save(file)
    return file


def test_the_columns_that_were_taken_are_shown_by_their_headings(
    page: CheckList, workbook: Path
) -> None:
    page.drop(workbook)
    assert [page.held(held) for held in Held] == ["Nama", "Jenis", "Provinsi", "Kode"]
    assert page.cells(Column.REGION)[2:] == ["Kota Bandung", "Kabupaten Bandung"]


def test_a_column_that_is_left_out_is_read_no_more_and_decisions_stay(
    page: CheckList, workbook: Path
) -> None:
    page.drop(workbook)
    page.choose_held(Held.CODE, 0)
    page.choose_held(Held.KIND, 0)
    assert page.held(Held.KIND) == "tidak ada"
    assert page.waiting() == "2 baris menunggu pilihan Anda"
    page.open_choices(2)
    page.choose("Kota Bandung · Jawa Barat")
    page.choose_held(Held.PROVINCE, 0)
    assert page.cells(Column.REGION)[2] == "Kota Bandung"
    assert page.cells(Column.HOW)[2] == "dipilih sendiri"


def test_any_sheet_that_can_be_seen_can_be_chosen(page: CheckList, workbook: Path) -> None:
    page.drop(workbook)
    assert page.sheets() == ["Sampul", "Data", "Lama"]
    assert "Rahasia" in page.remarks()
    page.choose_sheet(2)
    assert page.cells(Column.REGION) == ["Kota Sabang"]


def test_a_plain_list_of_names_offers_no_columns(page: CheckList) -> None:
    page.paste("Tangsel\nSemarang\n")
    assert [page.held(held) for held in Held] == ["", "", "", ""]
    assert page.sheets() == []


def test_shared_names_are_settled_by_one_decision_and_wait_again_when_it_is_undone(
    page: CheckList, window: Window
) -> None:
    page.paste("\n".join(TWINS))
    assert page.alike() == ["Semua &kabupaten", "Semua k&ota"]
    page.say_alike("Semua &kabupaten")
    assert page.alike() == []
    assert page.cells(Column.HOW) == ["dipilih sendiri"] * 3
    assert page.cells(Column.REGION) == [f"Kabupaten {name}" for name in TWINS]
    assert page.waiting() == ""
    assert "3 baris" in window.status()
    assert page.twins() == "Batalkan: 3 baris bernama kembar"
    page.press_twins()
    assert page.waiting() == "3 baris menunggu pilihan Anda"


def test_where_more_than_shared_names_waits_it_is_said_of_how_many_names_one_decides(
    page: CheckList,
) -> None:
    page.paste("\n".join((*TWINS, "Jayapur")))
    assert page.alike() == []
    assert page.twins() == "3 nama kembar…"
    page.decide_twins("Semuanya kabupaten")
    assert page.waiting() == "1 baris menunggu pilihan Anda"


def test_a_row_that_was_decided_with_all_others_can_still_be_put_right(page: CheckList) -> None:
    page.paste("\n".join(TWINS))
    page.say_alike("Semua k&ota")
    page.open_choices(1)
    page.choose(f"Kabupaten {TWINS[1]} · Jawa Barat")
    kinds = [name.split()[0] for name in page.cells(Column.REGION)]
    assert kinds == ["Kota", "Kabupaten", "Kota"]


def test_what_was_decided_of_one_name_is_said_of_all_others_with_one_click(
    page: CheckList,
) -> None:
    page.paste("\n".join(TWINS))
    assert page.also() == ""
    page.open_choices(0)
    page.choose("Kota Bandung · Jawa Barat")
    assert page.also() == "Kota juga untuk 2 nama kembar lain"
    page.press_also()
    assert page.cells(Column.REGION) == [f"Kota {name}" for name in TWINS]
    assert page.also() == ""
    page.press_twins()
    assert page.cells(Column.REGION)[0] == "Kota Bandung"
    assert page.waiting() == "2 baris menunggu pilihan Anda"


def test_another_sheet_comes_back_with_what_was_decided_on_it(
    page: CheckList, workbook: Path
) -> None:
    page.drop(workbook)
    page.open_choices(2)
    page.choose("Kota Bandung · Jawa Barat")
    page.choose_sheet(2)
    page.choose_sheet(1)
    assert page.cells(Column.HOW)[2] == "dipilih sendiri"


def test_a_column_without_names_can_be_chosen_and_the_headings_stay(
    page: CheckList, workbook: Path
) -> None:
    page.drop(workbook)
    page.choose_held(Held.NAME, 3)
    assert page.held(Held.NAME) == "Provinsi"
    assert page.held(Held.PROVINCE) == "tidak ada"
    assert page.cells(Column.HOW)[2] == "provinsi"


def test_a_list_of_all_regions_with_bare_names_takes_one_decision(
    page: CheckList, facts: Facts
) -> None:
    page.paste("\n".join(region.name for region in facts.regions))
    assert page.twins() == "26 nama kembar…"
    page.decide_twins("Menurut urutan kode di daftar ini: 26 kabupaten, 26 kota")
    assert page.cells(Column.REGION) == [region.full_name for region in facts.regions]
    assert QApplication.activePopupWidget() is None
