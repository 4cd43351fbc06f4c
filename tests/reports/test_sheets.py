"""Exports open in Excel as they should, are harmless, and never destroy what was there."""

import csv
import io
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.tables.cells import Row
from gmsc_desktop.tables.save_table import save_table
from gmsc_desktop.tables.sheets import harmless, write_csv

ROWS: list[Row] = [("Nama", "Nilai"), ("Kota Solok", 3), ("=1+1", None), ("Ñandú ó", "-5")]


def test_a_workbook_has_a_frozen_bold_heading_with_a_filter_and_no_formula(tmp_path: Path) -> None:
    file = tmp_path / "hasil.xlsx"
    assert list(save_table(ROWS, "Periksa Daftar", file)) == [1, 2, 3, 4]
    sheet = load_workbook(file)["Periksa Daftar"]
    assert [tuple(row) for row in sheet.values] == [
        ("Nama", "Nilai"),
        ("Kota Solok", 3),
        ("=1+1", None),
        ("Ñandú ó", "-5"),
    ]
    assert sheet["A3"].data_type == "s"
    assert sheet["A3"].quotePrefix
    assert sheet["A1"].font.bold
    assert not sheet["A2"].font.bold
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:B4"
    assert sheet.column_dimensions["A"].width > 10


def test_a_csv_is_what_excel_in_indonesia_opens(tmp_path: Path) -> None:
    file = tmp_path / "hasil.csv"
    list(save_table(ROWS, "", file))
    content = file.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfNama;Nilai\r\n")
    assert "Ñandú ó;-5\r\n".encode() in content
    assert b"'=1+1;\r\n" in content


@pytest.mark.parametrize("text", ["=1+1", "+62 812", "-x", "@SUM(A1)", "\t=1", "-1+cmd|x"])
def test_what_excel_would_compute_is_marked_as_text(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-5", "+3.5", "-1,25", "Kota Solok", "", "36.74"])
def test_plain_numbers_and_names_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text


@given(st.lists(st.lists(st.text(max_size=30), min_size=1, max_size=4), max_size=5))
def test_every_csv_reads_back_as_it_was_written(rows: list[list[str]]) -> None:
    stream = io.BytesIO()
    list(write_csv([tuple(row) for row in rows], stream))
    text = stream.getvalue().decode("utf-8-sig")
    back = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    kept = [[harmless(cell).encode(errors="replace").decode() for cell in row] for row in rows]
    assert back == kept


@given(st.text(max_size=40))
def test_any_text_fits_into_a_workbook(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.mktemp("x") / "a.xlsx"
    list(save_table([("Nama",), (text,)], "a", file))
    assert file.stat().st_size > 0


@pytest.mark.parametrize("name", ["hasil.xlsx", "hasil.csv"])
def test_giving_up_leaves_the_old_file_and_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    drafts, own = tmp_path / "drafts", tmp_path / "own"
    drafts.mkdir()
    own.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(drafts))
    file = own / name
    file.write_text("the old one")
    work = save_table(ROWS, "x", file)
    next(work)
    work.close()
    assert file.read_text() == "the old one"
    assert list(own.iterdir()) == [file]
    assert list(drafts.iterdir()) == []


def test_a_folder_that_is_gone_is_told_with_what_to_do(tmp_path: Path) -> None:
    missing = tmp_path / "gone" / "hasil.xlsx"
    with pytest.raises(GmscError, match=r"hasil\.xlsx"):
        list(save_table(ROWS, "x", missing))
    assert not missing.parent.exists()
