"""The exported list: the order of the screen, everything about each region, harmless anywhere."""

import html
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Island, Kind, Region, Status
from gmsc_desktop.ideas.finder import IdeaFilters
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.list_export import (
    filter_note,
    list_about,
    list_heading,
    list_rows,
    printed_rows,
)
from gmsc_desktop.reports.list_name import file_stem, idea_file_stem, list_title, sheet_title
from gmsc_desktop.reports.listing import Listing
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.tables.cells import Row
from gmsc_desktop.tables.clipboard import tab_text, table_html
from gmsc_desktop.tables.save_table import save_table
from tests.helpers.counted import edition
from tests.helpers.waiting import HANG

ID, EN = Language.INDONESIAN, Language.ENGLISH
DANGEROUS = ("=1+1", "+62 812", "-x", "@SUM(A1)")


@pytest.fixture
def regions(facts: Facts) -> tuple[Region, ...]:
    return tuple(facts.region_by_code[code] for code in ("33.74", "33.73", "33.04"))


def rows_of(facts: Facts, regions: tuple[Region, ...], language: Language = ID) -> list[Row]:
    return list(list_rows(facts, regions, language))


def test_a_row_has_all_about_a_region(facts: Facts, regions: tuple[Region, ...]) -> None:
    head, semarang, salatiga, banjarnegara = rows_of(facts, regions)
    assert head == (
        *("Kode", "Kabupaten/Kota", "Jenis", "Provinsi", "Pulau", "Tahun ikut", "Keterangan"),
        *("Tahun perlu diperiksa", "Jumlah sumber", "Sumber"),
    )
    assert semarang[:9] == (
        *("33.74", "Kota Semarang", "Kota", "Jawa Tengah", "Jawa", "2017, 2021", "Pasti", "", 7),
    )
    sources = str(semarang[9]).split(" | ")
    assert len(sources) == 7
    assert sources[0].startswith("Beritaintermezo Kabupaten Siak")
    assert all("http" in each for each in sources)
    assert salatiga[5:] == ("", "Belum ditemukan", "", 0, "")
    assert banjarnegara[5:8] == ("", "Perlu diperiksa", "2021, 2023")


def test_the_list_speaks_english_too(facts: Facts, regions: tuple[Region, ...]) -> None:
    head, semarang, *_ = rows_of(facts, regions, EN)
    assert head[1:3] == ("Region", "Kind")
    assert semarang[6] == "Certain"


def test_what_the_list_is_a_list_of_is_said(facts: Facts) -> None:
    filters = Filters(
        Status.PARTICIPANT, frozenset({2021, 2017}), Island.JAWA, "33", Kind.KABUPATEN
    )
    assert list_about(facts, Listing((), " solo ", filters), ID) == (
        "Pencarian: “solo” · Status: Peserta · Angkatan: 2017, 2021 · Pulau: Jawa · "
        "Provinsi: Jawa Tengah · Jenis: Kabupaten"
    )
    assert list_about(facts, Listing(()), EN) == ""
    living = Listing((), "", Filters(pillar="living"))
    assert list_about(facts, living, EN) == "Quick wins: smart living"
    unclear = replace(Filters(), status=Status.AMBIGUOUS)
    assert list_about(facts, Listing((), "", unclear), EN) == "Status: To be checked"


def test_under_filters_a_list_says_of_how_many_it_is(
    facts: Facts, regions: tuple[Region, ...]
) -> None:
    listing = Listing(regions, "jawa", Filters(years=frozenset({2019})), 56)
    assert filter_note(facts, listing, ID) == "3 dari 56 daerah, saringan: Angkatan: 2019"
    assert filter_note(facts, listing, EN) == "3 of 56 regions, filters: Cohorts: 2019"
    about = "3 dari 56 daerah · Pencarian: “jawa” · Angkatan: 2019"
    assert list_heading(facts, listing, ID, date(2026, 12, 1)).about == about
    assert file_stem(facts, listing, ID) == "Peserta GMSC 2019 (3 dari 56)"
    head, *rows = list_rows(facts, regions, ID, filter_note(facts, listing, ID))
    assert head[-1] == "3 dari 56 daerah, saringan: Angkatan: 2019"
    assert {len(row) for row in rows} == {len(head)}


def test_an_answer_is_called_by_its_question(facts: Facts, finder: Finder) -> None:
    found = finder.find("belum ikut jawa barat")
    listing = Listing(found.regions, found.typed.text, Filters(), len(found.regions), found.asked)
    assert list_title(facts, listing).en == "Not found yet in Jawa Barat"
    assert file_stem(facts, listing, ID) == "Belum ditemukan di Jawa Barat - GMSC"
    heading = list_heading(facts, listing, ID, date(2026, 12, 1), list_title(facts, listing))
    assert heading.title == "Belum ditemukan di Jawa Barat · Gerakan Menuju Smart City"
    narrowed = replace(listing, regions=found.regions[:2], filters=Filters(kind=Kind.KOTA))
    stem = f"Belum ditemukan di Jawa Barat - GMSC Kota (2 dari {listing.whole})"
    assert file_stem(facts, narrowed, ID) == stem
    named = finder.find("magelang 2019")
    beside = replace(listing, asked=named.asked)
    assert file_stem(facts, beside, ID) == "Peserta GMSC"


def test_a_long_question_names_a_file_and_a_sheet_that_can_be_saved(
    facts: Facts, finder: Finder, tmp_path: Path
) -> None:
    found = finder.find("peserta 2017 2018 2019 jawa barat jawa tengah jawa timur banten bali aceh")
    listing = Listing(found.regions, found.typed.text, Filters(), len(found.regions), found.asked)
    title = sheet_title(facts, listing, ID)
    assert title == "Peserta di Jawa Barat, Jawa Ten"
    file = tmp_path / f"{file_stem(facts, listing, ID)}.xlsx"
    for _ in save_table(list_rows(facts, found.regions, ID), title, file):
        pass
    assert load_workbook(file).sheetnames == [title]


def test_a_whole_list_says_nothing_of_filters(facts: Facts) -> None:
    listing = Listing(facts.regions, whole=514)
    assert filter_note(facts, listing, ID) == ""
    assert file_stem(facts, listing, EN) == "Participants GMSC"
    assert len(rows_of(facts, facts.regions)[0]) == 10


def test_paper_says_how_many_from_when_and_on_which_page(
    facts: Facts, regions: tuple[Region, ...]
) -> None:
    heading = list_heading(facts, Listing(regions, "x"), ID, date(2026, 12, 1))
    assert heading.about == "3 daerah · Pencarian: “x”"
    assert heading.foot == f"Data {edition().indonesian} · dicetak 1 Desember 2026"
    assert heading.page.format(2, 5) == "Halaman 2 dari 5"
    one = list_heading(facts, Listing(regions[:1]), EN, date(2026, 5, 1))
    assert (one.about, one.foot) == (
        "1 region",
        f"Data of {edition().english} · printed 1 May 2026",
    )


def test_paper_names_the_strongest_source(facts: Facts, regions: tuple[Region, ...]) -> None:
    head, semarang, salatiga, _ = printed_rows(facts, regions, ID)
    assert len(head) == len(semarang) == 8
    publisher, address = str(semarang[-1]).split("\n")
    assert publisher == "Beritaintermezo"
    assert address.startswith("https://")
    assert salatiga[-1] == ""


def test_the_workbook_keeps_codes_as_text_and_can_be_filtered(facts: Facts, tmp_path: Path) -> None:
    file = tmp_path / "peserta.xlsx"
    rows = rows_of(facts, facts.regions)
    assert len(list(save_table(rows, "Peserta", file))) == 515
    sheet = load_workbook(file)["Peserta"]
    assert sheet["A2"].value == "11.01"
    assert sheet["A2"].data_type == "s"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:J515"
    assert sheet.column_dimensions["B"].width > sheet.column_dimensions["A"].width > 5


@pytest.fixture
def in_office(tmp_path: Path) -> Callable[..., list[list[str]]]:
    """What LibreOffice reads in a file, as a person would see it."""

    def read(file: Path, *options: str) -> list[list[str]]:
        office = shutil.which("soffice")
        assert office, "python3 dev.py test installs it"
        out = tmp_path / "office"
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        # Tab between cells, no quotes, UTF-8, all cells as they are shown.
        kind = "csv:Text - txt - csv (StarCalc):9,,76,1,,0,false,true"
        command = [office, profile, "--headless", *options, "--convert-to", kind]
        command += ["--outdir", str(out), str(file)]
        subprocess.run(command, check=True, capture_output=True, timeout=HANG)
        text = (out / f"{file.stem}.csv").read_text(encoding="utf-8")
        return [line.split("\t") for line in text.splitlines()]

    return read


def test_libreoffice_reads_the_workbook_as_it_is_meant(
    facts: Facts,
    regions: tuple[Region, ...],
    tmp_path: Path,
    in_office: Callable[..., list[list[str]]],
) -> None:
    rows = [*rows_of(facts, regions), *((text, text, "", "", "", "", "", "", 3, "")
            for text in DANGEROUS)]  # fmt: skip
    file = tmp_path / "peserta.xlsx"
    list(save_table(rows, "Peserta", file))
    seen = in_office(file)
    assert seen == [[str(cell) for cell in row] for row in rows]
    assert [row[0] for row in seen[1:4]] == ["33.74", "33.73", "33.04"]


def test_the_csv_opens_in_an_indonesian_office_with_its_codes_whole(
    facts: Facts, tmp_path: Path, in_office: Callable[..., list[list[str]]]
) -> None:
    codes = ("11.10", "11.01", "33.74")
    rows = rows_of(facts, tuple(facts.region_by_code[code] for code in codes))
    file = tmp_path / "peserta.csv"
    list(save_table(rows, "", file))
    # `;` between cells, UTF-8, Indonesian, numbers and dates recognised as Excel does.
    indonesian = "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1057,false,true"
    seen = in_office(file, indonesian)
    assert seen == [[str(cell) for cell in row] for row in rows]


@pytest.mark.parametrize("text", DANGEROUS)
def test_the_clipboard_is_harmless_in_both_forms(text: str) -> None:
    rows: list[Row] = [("Nama", "Nilai"), (text, 3)]
    assert tab_text(rows) == f"Nama\tNilai\n'{text}\t3\n"
    cells = re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", table_html(rows))
    assert [html.unescape(cell) for cell in cells] == ["Nama", "Nilai", f"'{text}", "3"]


@given(st.lists(st.lists(st.text(max_size=20), min_size=2, max_size=2), min_size=1, max_size=4))
def test_no_text_breaks_out_of_its_cell(cells: list[list[str]]) -> None:
    rows = [tuple(row) for row in cells]
    lines = tab_text(rows).split("\n")
    assert len(lines) == len(rows) + 1
    assert all(line.count("\t") == 1 for line in lines[:-1])
    page = table_html(rows)
    assert page.count("<tr>") == len(rows)
    assert len(re.findall("<t[dh][ >]", page)) == 2 * len(rows)
    assert "<script" not in table_html([("<script>",), ('"><script>',)])


def test_a_file_of_ideas_is_named_by_what_was_chosen_by_hand(facts: Facts) -> None:
    assert idea_file_stem(facts, IdeaFilters(), 342, ID) == "Program unggulan GMSC (342)"
    chosen = IdeaFilters(
        "economy", Filters(island=Island.KALIMANTAN, kind=Kind.KOTA, years=frozenset({2019}))
    )
    stem = "Program unggulan GMSC smart economy Kalimantan Kota 2019 (4)"
    assert idea_file_stem(facts, chosen, 4, ID) == stem
