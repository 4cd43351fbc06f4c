"""A list is read by what stands in it, whatever its file is called and whoever wrote it."""

import csv
import io
import zipfile
from pathlib import Path
from struct import pack

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.lists.book import likeliest_sheet
from gmsc_desktop.lists.reader import read_book, text_rows
from gmsc_desktop.lists.table import pasted_table
from gmsc_desktop.tables.cells import Row

FILES = Path(__file__).parent / "files"
ROWS = [("Kabupaten/Kota",), ("Kota Bandung",), ("Kab. Bogor",)]
ROOMS = (
    ("spreadsheetml/2006/main", "spreadsheetml/main"),
    ("officeDocument/2006/relationships", "officeDocument/relationships"),
)
PAGE = (
    "<html><head><style>td{}</style><script>var a='<td>x</td>'</script></head><body><table><tr>"
    "<th>Kabupaten/Kota</th></tr><tr><td>Kota<br>Bandung</td></tr><tr><td>Kab.&nbsp;Bogor"
    "</table></body></html>"
)
TEXT = "Kabupaten/Kota\nKota Bandung\nKab. Bogor\n"


def workbook() -> bytes:
    made = Workbook()
    for row in ROWS:
        made.worksheets[0].append(list(row))
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def strict() -> bytes:
    """The same as Excel saves it as “Strict Open XML Spreadsheet”."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook())) as old,
        zipfile.ZipFile(stream, "w") as new,
    ):
        for name in old.namelist():
            content = old.read(name)
            for room, own in ROOMS:
                usual = f"http://schemas.openxmlformats.org/{room}"
                content = content.replace(
                    usual.encode(), f"http://purl.oclc.org/ooxml/{own}".encode()
                )
            new.writestr(name, content)
    return stream.getvalue()


def record(kind: int, content: bytes = b"") -> bytes:
    """A record of .xlsb; none here is long."""
    number = bytes((kind,)) if kind < 128 else bytes((kind & 0x7F | 0x80, kind >> 7))
    return number + bytes((len(content),)) + content


def wide(text: str) -> bytes:
    return pack("<I", len(text)) + text.encode("utf-16-le")


def binary(column: int = 0, hidden: tuple[int, ...] = ()) -> bytes:
    """A workbook of records (.xlsb) with the rows in one column, some of them hidden."""
    sheet = record(156, pack("<II", 0, 1) + wide("rId1") + wide("Data"))
    book = record(131) + record(143) + sheet + record(144) + record(132)
    cells = b"".join(
        record(0, pack("<IIHHBI", at, 0, 300, 0x1000 if at in hidden else 0, 0, 0))
        + record(6, pack("<II", column, 0) + wide(row[0]))
        for at, row in enumerate(ROWS)
    )
    size = record(148, pack("<IIII", 0, len(ROWS) - 1, column, column))
    rows = record(129) + size + record(145) + cells + record(146) + record(130)
    room = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = (
        f'<Relationships><Relationship Id="rId1" Type="{room}/worksheet" '
        'Target="worksheets/sheet1.bin"/></Relationships>'
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.bin", book)
        archive.writestr("xl/_rels/workbook.bin.rels", links)
        archive.writestr("xl/worksheets/sheet1.bin", rows)
    return stream.getvalue()


@pytest.mark.parametrize("name", ["a.csv", "a.txt", "a.xls", "a.xlsx", "a.ods", "a", "a.pdf"])
@pytest.mark.parametrize(
    "content",
    [
        workbook(), strict(), binary(), PAGE.encode(), PAGE.encode("utf-16"), TEXT.encode(),
        TEXT.replace("\n", "\r").encode(), TEXT.encode("utf-16-le"), TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
    ],
    ids=["xlsx", "strict", "xlsb", "page", "page-16", "text", "cr", "16-le", "16-be", "32"],
)  # fmt: skip
def test_what_stands_in_a_file_counts_and_not_its_name(
    tmp_path: Path, name: str, content: bytes
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    assert list(read_book(file).sheets[0].rows) == ROWS


@pytest.mark.parametrize("name", ["daftar.xls", "daftar.ods"])
def test_the_other_spreadsheets_are_read_with_their_sheets(name: str) -> None:
    book = read_book(FILES / name)
    assert [sheet.name for sheet in book.sheets] == ["Rekap", "Daftar"]
    assert book.hidden == ("Arsip",)
    assert "“Arsip”" in book.remarks[0].id
    rows = book.sheets[1].rows
    assert rows[0] == ("No", "Kabupaten/Kota", "Tanggal")
    assert [row[1] for row in rows if row][1:] == ["Kota Solok", "Kab. Siak", "Kota Bandung"]
    assert rows[3] == ()
    assert str(rows[4][2]) == "2021-05-20"
    assert likeliest_sheet(book, lambda text: text.startswith("Ko")) == 1
    assert book.find("daftar") == book.find("2") == 1
    with pytest.raises(GmscError, match="“Rekap”, “Daftar”"):
        book.find("Arsip")


def test_formulas_without_values_and_hidden_rows_are_said(tmp_path: Path) -> None:
    made = Workbook()
    sheet = made.worksheets[0]
    for row in (["Nama"], ["=A1"], ["Kota Solok"]):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    file = tmp_path / "a.xlsx"
    made.save(file)
    said = [each.id for each in read_book(file).said_of(0)]
    assert said[0].startswith("1 sel berisi rumus yang hasilnya tidak tersimpan")
    assert said[1] == "1 baris tersembunyi di lembar ini ikut dibaca."


def test_hidden_rows_are_said_of_old_and_of_binary_workbooks(tmp_path: Path) -> None:
    old = read_book(FILES / "tersembunyi.xls")
    said = [[each.id for each in sheet.remarks] for sheet in old.sheets]
    assert said == [["2 baris tersembunyi di lembar ini ikut dibaca."], []]
    file = tmp_path / "a.xlsb"
    file.write_bytes(binary(hidden=(1,)))
    remarks = read_book(file).sheets[0].remarks
    assert [each.id for each in remarks] == ["1 baris tersembunyi di lembar ini ikut dibaca."]
    file.write_bytes(binary())
    assert read_book(file).sheets[0].remarks == ()


def test_headings_that_run_on_are_as_wide_as_the_rows(tmp_path: Path) -> None:
    made = Workbook()
    sheet = made.worksheets[0]
    sheet.append(["No", "Nama"] * 500)
    for number in range(20):
        sheet.append([number, "Kota Solok"])
    file = tmp_path / "a.xlsx"
    made.save(file)
    assert {len(row) for row in read_book(file).sheets[0].rows} == {2}


def rows_of(text: str, separators: str = "\t;|,") -> list[Row]:
    return list(text_rows(text.encode(), separators))


@pytest.mark.parametrize("separator", "\t;|,")
def test_rows_decide_about_the_separator_and_no_title(separator: str) -> None:
    title = "Daftar, peserta, tahun, 2023, semua; lengkap"
    rows = rows_of(f"{title}\n" + f"1{separator}Kota Solok\n" * 3)
    assert rows[1:] == [("1", "Kota Solok")] * 3


@pytest.mark.parametrize("separator", ";,|\t^:")
def test_a_first_line_may_name_the_separator(separator: str) -> None:
    rows = rows_of(f"sep={separator}\r\nNo{separator}Nama\r\n1{separator}Kota Solok\r\n")
    assert rows == [(), ("No", "Nama"), ("1", "Kota Solok")]


@pytest.mark.parametrize(
    "spoilt", ['"Kota A;x', 'Kota A;"12 inci', '"Kota" A;"x', 'Kota A;"', '"Kota A";"x']
)
def test_an_open_quote_spoils_its_own_row_alone(spoilt: str) -> None:
    rows = rows_of(f'Nama;Ket\n{spoilt}\nKota B;b\n"Kota C";"c; d"\nKota E;e\n')
    assert rows[2:] == [("Kota B", "b"), ("Kota C", "c; d"), ("Kota E", "e")]


cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
tables = st.lists(st.lists(cells, min_size=2, max_size=2), min_size=1, max_size=6)


@given(tables, st.sampled_from("\t;|,"), st.sampled_from(["\r\n", "\n", "\r"]))
def test_whatever_csv_writes_is_read_back(rows: list[list[str]], separator: str, end: str) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=separator, lineterminator=end, quoting=csv.QUOTE_ALL).writerows(
        rows
    )
    assert rows_of(f"sep={separator}\n" + stream.getvalue())[1:] == [tuple(row) for row in rows]


@given(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]))
def test_every_usual_encoding_is_known(encoding: str) -> None:
    text = "Nama;Ket\nKota Solok;“café”\nKab. Siak;x\n"
    assert list(text_rows(text.encode(encoding), ";"))[1] == ("Kota Solok", "“café”")


def test_a_cell_with_a_line_break_is_pasted_as_excel_copies_it() -> None:
    table = pasted_table('"Kota\nBandung"\t5\r\nKab. Bogor\t6\r\n')
    assert table.rows == (("Kota\nBandung", "5"), ("Kab. Bogor", "6"))


def test_spans_of_a_page_keep_the_columns(tmp_path: Path) -> None:
    file = tmp_path / "a.xls"
    file.write_text(
        "<table><tr><td rowspan=2>Jambi<td colspan=2>x<tr><td>Kota Jambi<td>9<tr><td>Riau</table>"
        "<p>teks</p><table><tr><td>lain</table>"
    )
    first, second = read_book(file).sheets
    assert first.rows == (("Jambi", "x"), (None, "Kota Jambi", "9"), ("Riau",))
    assert second.rows == (("lain",),)
