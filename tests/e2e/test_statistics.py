"""The charts are read by mouse, keys and screen reader, lead to their regions, and are saved."""

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest

from gmsc_desktop.languages import Language
from gmsc_desktop.settings import Theme
from tests.conftest import OpenWindow
from tests.helpers.counted import Counted, cohort, regions
from tests.helpers.saving import accept_file, offered_kinds
from tests.helpers.statistics import COHORTS, ISLANDS, PROVINCES, Statistics
from tests.helpers.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
CHARTS = (COHORTS, ISLANDS, PROVINCES)


@pytest.fixture
def page(window: Window) -> Statistics:
    window.widget.resize(1366, 768)
    return Statistics(window)


def test_the_numbers_of_all_regions_stand_on_top(page: Statistics, window: Window) -> None:
    all_regions = regions()
    assert page.tiles() == [
        (str(all_regions.certain), "kabupaten/kota pasti pernah ikut"),
        (str(all_regions.unclear), "perlu diperiksa"),
        (str(all_regions.missing), "belum ditemukan dalam sumber"),
        ("251", "peserta menurut data resmi, 2017–2024"),
    ]
    assert "angkatan yang belum lengkap: 2021, 2022 dan 2023" in window.status()


def test_the_arrow_keys_read_bar_after_bar(page: Statistics, window: Window) -> None:
    window.press(Qt.Key.Key_6, CONTROL)
    window.press(Qt.Key.Key_Down)
    assert "Angkatan 2018: 50 pasti dari 50 menurut data resmi" in window.status()
    window.press(Qt.Key.Key_End)
    assert "Angkatan 2024: 10 pasti" in window.status()
    window.press(Qt.Key.Key_Home)
    assert "Angkatan 2017: 26 nama pasti untuk 25 tempat" in window.status()


def test_a_screen_reader_hears_each_bar_as_a_sentence(page: Statistics, window: Window) -> None:
    for chart in CHARTS:
        spoken = page.spoken_bars(chart)
        assert len(spoken) == len(page.labels(chart))
        for label, sentence in zip(page.labels(chart), spoken, strict=True):
            assert label in sentence
            assert "perlu diperiksa" in sentence
    assert page.spoken(COHORTS).text(QAccessible.Text.Name) == "Peserta per tahun"
    assert page.spoken(COHORTS).role() == QAccessible.Role.List
    page.focus(ISLANDS)
    first = page.spoken(ISLANDS).focusChild()
    assert first.text(QAccessible.Text.Description) == "Enter menampilkan daerahnya"
    window.press(Qt.Key.Key_Down)
    current = page.spoken(ISLANDS).focusChild()
    certain = regions(island="Sumatera").certain
    spoken_bar = current.text(QAccessible.Text.Name)
    assert spoken_bar.startswith(f"Sumatera: {certain} dari 154 kabupaten/kota")
    assert current.text(QAccessible.Text.Description) == ""
    assert current.state().focused
    assert not current.rect().isEmpty()


def test_the_bar_with_the_keys_is_framed(page: Statistics, window: Window) -> None:
    page.focus(COHORTS)
    with_keys = page.picture(COHORTS)
    page.focus(ISLANDS)
    assert page.picture(COHORTS) != with_keys


def test_the_mouse_reads_a_bar_and_leaves_it(page: Statistics, window: Window) -> None:
    page.point_at(PROVINCES, "Sumatera Barat")
    west = regions("13")
    bar = f"Sumatera Barat: {west.certain} dari 19 kabupaten/kota pasti pernah ikut"
    assert f"{bar} ({west.percent} %)" in window.status()


@pytest.mark.parametrize(
    ("chart", "label", "chip", "count"),
    [
        (COHORTS, "2021", "2021", cohort(2021)),
        (ISLANDS, "Kalimantan", "Pulau: Kalimantan", regions(island="Kalimantan")),
        (PROVINCES, "Bali", "Provinsi: Bali", regions("51")),
    ],
)
def test_a_click_on_a_bar_lists_the_regions_that_it_counts(
    page: Statistics, window: Window, chart: int, label: str, chip: str, count: Counted
) -> None:
    page.click(chart, label)
    assert window.title() == "Peserta – GMSC Desktop"
    assert len(window.rows()) == count.certain
    assert window.chip("Peserta").isChecked()
    assert window.chip(chip).isChecked()
    assert f"{count.certain} dari 514 daerah" in window.status()


def test_enter_on_a_bar_forgets_what_was_searched_before(window: Window) -> None:
    window.query("solok")
    page = Statistics(window)
    page.focus(COHORTS)
    window.press(Qt.Key.Key_Return)
    assert len(window.rows()) == cohort(2017).certain
    assert window.current_row() == 0
    window.press(Qt.Key.Key_Down)
    assert window.current_row() == 1


def test_a_province_without_participants_lists_its_regions_not_an_empty_list(
    page: Statistics, window: Window
) -> None:
    page.click(PROVINCES, "DKI Jakarta")
    assert len(window.rows()) == 6
    assert window.empty_text() == ""


def test_every_chart_has_its_table_which_leads_on_as_well(page: Statistics, window: Window) -> None:
    assert not any(page.shows_table(chart) for chart in CHARTS)
    page.show_tables()
    assert all(page.shows_table(chart) for chart in CHARTS)
    model = page.table(COHORTS).model()
    row = [model.index(3, column).data() for column in range(model.columnCount())]
    sure, unclear = cohort(2021).certain, cohort(2021).unclear
    assert row == ["2021", 48, sure, unclear, 48 - sure]
    spoken = model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        f"Angkatan: 2021, Resmi: 48, Pasti: {sure}, Perlu diperiksa: {unclear}, Kurang: {48 - sure}"
    )
    page.table(ISLANDS).setFocus()
    window.press(Qt.Key.Key_Return)
    assert len(window.rows()) == regions(island="Jawa").certain


def test_the_page_follows_the_keys_down_and_up_a_table(page: Statistics, window: Window) -> None:
    page.show_tables()
    window.settle_layout()
    table = page.table(PROVINCES)
    table.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        for _ in range(len(page.labels(PROVINCES)) - 1):
            QTest.keyClick(table, key)
        row = table.visualRect(table.currentIndex())
        assert table.viewport().visibleRegion().contains(row.center())


def test_the_provinces_are_arranged_and_the_bar_with_the_keys_is_kept(
    page: Statistics, window: Window
) -> None:
    page.focus(PROVINCES)
    window.press(Qt.Key.Key_Down)
    page.order_by("Nama")
    assert page.labels(PROVINCES)[:3] == ["Aceh", "Bali", "Banten"]
    page.focus(PROVINCES)
    window.press(Qt.Key.Key_Return)
    assert window.chip("Provinsi: DI Yogyakarta").isChecked()


def test_a_chart_is_copied_as_text_and_as_a_table(page: Statistics, window: Window) -> None:
    page.focus(COHORTS)
    window.press(Qt.Key.Key_C, CONTROL)
    lines = window.clipboard().splitlines()
    assert lines[0] == "Angkatan\tResmi\tPasti\tPerlu diperiksa\tKurang"
    names = cohort(2017)
    assert lines[1] == f"2017\t25\t{names.certain}\t{names.unclear}\t0"
    assert "<th>Angkatan</th>" in page.html()
    assert "Peserta per tahun disalin" in window.status()


def test_each_chart_offers_to_be_copied_and_saved(page: Statistics) -> None:
    offers = ["Salin tabel", "Simpan tabel…", "Simpan gambar…"]
    assert page.export_menu() == {
        "Peserta per tahun": offers,
        "Peserta per pulau": offers,
        "Bagian daerah tiap provinsi yang pernah ikut": offers,
    }
    assert page.context_menu(PROVINCES) == offers


def test_a_table_is_saved_for_excel(page: Statistics, tmp_path: Path) -> None:
    for chart in CHARTS:
        page.save(chart, tmp_path / f"{chart}.xlsx")
    sheet = load_workbook(tmp_path / "2.xlsx").worksheets[0]
    assert [cell.value for cell in sheet[2]] == ["Bali", 9, 9, 100, 0, 0]
    page.save(ISLANDS, tmp_path / "pulau.csv")
    with (tmp_path / "pulau.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream, delimiter=";"))
    jawa = regions(island="Jawa")
    counts = [jawa.all, jawa.certain, jawa.percent, jawa.unclear, jawa.missing]
    assert rows[1] == ["Jawa", *map(str, counts)]


def test_the_button_asks_where_to_save_and_in_which_kind(
    page: Statistics, window: Window, tmp_path: Path
) -> None:
    page.export("Peserta per pulau", "Simpan tabel…")
    assert offered_kinds() == [".xlsx", ".csv"]
    accept_file(window, tmp_path / "pulau")
    assert load_workbook(tmp_path / "pulau.xlsx").worksheets[0]["A2"].value == "Jawa"
    page.export("Peserta per tahun", "Simpan gambar…")
    assert offered_kinds() == [".png", ".svg", ".pdf"]
    accept_file(window, tmp_path / "tahun.svg")
    assert "Peserta per tahun" in (tmp_path / "tahun.svg").read_text(encoding="utf-8")


def test_a_chart_is_saved_as_a_picture(page: Statistics, window: Window, tmp_path: Path) -> None:
    for ending in ("png", "svg", "pdf"):
        page.save(COHORTS, tmp_path / f"tahun.{ending}")
        assert f"tahun.{ending} disimpan" in window.status()
    png = QImage(str(tmp_path / "tahun.png"))
    assert png.width() >= 1500
    assert "Peserta per tahun" in (tmp_path / "tahun.svg").read_text(encoding="utf-8")
    pdf = (tmp_path / "tahun.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    assert b"/FontFile2" in pdf
    assert sorted(file.name for file in tmp_path.glob("tahun*")) == [
        "tahun.pdf",
        "tahun.png",
        "tahun.svg",
    ]


def test_a_picture_is_light_also_in_the_dark(
    page: Statistics, window: Window, tmp_path: Path
) -> None:
    page.save(ISLANDS, tmp_path / "light.png")
    window.use_theme(Theme.DARK)
    page.save(ISLANDS, tmp_path / "dark.png")
    assert QImage(str(tmp_path / "dark.png")) == QImage(str(tmp_path / "light.png"))


def test_a_folder_that_is_gone_is_told_with_a_cure(
    page: Statistics, window: Window, tmp_path: Path
) -> None:
    page.save(COHORTS, tmp_path / "gone" / "tahun.png")
    assert "tahun.png tidak dapat disimpan" in window.status()
    assert "folder lain" in window.status()


def test_english_is_spoken_at_once_in_charts_tables_and_numbers(
    page: Statistics, window: Window
) -> None:
    window.use_language(Language.ENGLISH)
    assert page.tiles()[0] == (str(regions().certain), "regions certainly took part")
    assert page.spoken_bars(COHORTS)[0].startswith("Cohort 2017: 26 certain names for 25 places")
    assert page.spoken_bars(PROVINCES)[0].startswith("Bali: 9 of 9 regions certainly took part")
    page.show_tables()
    heading = page.table(ISLANDS).model().headerData(0, Qt.Orientation.Horizontal)
    assert heading == "Island group"
    assert page.export_menu()["Participants per year"][0] == "Copy table"


def test_a_narrow_window_puts_the_charts_one_below_another(open_window: OpenWindow) -> None:
    window = open_window()
    page = Statistics(window)
    window.widget.resize(1366, 768)
    window.settle()
    assert page.stands_beside()
    window.widget.resize(820, 600)
    window.settle()
    assert not page.stands_beside()
    page.focus(PROVINCES)
    window.press(Qt.Key.Key_End)
    assert "Sulawesi Barat" in window.status() or "Papua" in window.status()


def test_the_order_of_the_provinces_shows_that_it_has_the_keys(
    page: Statistics,
) -> None:
    page.focus(COHORTS)
    without = page.picture_of_order()
    page.focus_order()
    assert page.picture_of_order() != without
    assert "Urutkan" in page.spoken_order()


def test_the_wheel_scrolls_the_page_and_does_not_rearrange_the_provinces(page: Statistics) -> None:
    page.focus(COHORTS)
    before = page.labels(PROVINCES)
    page.turn_wheel_over_order()
    assert page.labels(PROVINCES) == before
    page.focus_order()
    page.turn_wheel_over_order()
    assert page.labels(PROVINCES) != before
