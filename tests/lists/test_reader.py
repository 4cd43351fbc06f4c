"""Lists come as Excel, Notepad and others write them; what is no list is refused in a sentence."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.lists.checker import Checker
from gmsc_desktop.lists.compound import compound_of
from gmsc_desktop.lists.limits import MOST_ROWS
from gmsc_desktop.lists.reader import read_rows, text_rows
from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.lists.table import Table, pasted_table
from gmsc_desktop.search.finder import Finder


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "No;Nama\r\n1;Kota Solok\r\n\r\n2;Kab. Siak\r\n".encode("utf-8-sig")),
        ("a.csv", b'No,Nama\n1,"Kota Solok"\n\n2,Kab. Siak\n'),
        ("a.tsv", "No\tNama\n1\tKota Solok\n\n2\tKab. Siak".encode("utf-16")),
        ("A.TXT", b"No\tNama\r1\tKota Solok\r\r2\tKab. Siak\r"),
    ],
)
def test_tables_of_every_writer_read_the_same(tmp_path: Path, name: str, content: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    rows = list(read_rows(file))
    assert rows == [("No", "Nama"), ("1", "Kota Solok"), (), ("2", "Kab. Siak")]


def test_commas_in_a_plain_list_are_part_of_the_names() -> None:
    rows = list(text_rows(b"Solok, Sumatera Barat\nSiak, Riau\n"))
    assert rows == [("Solok, Sumatera Barat",), ("Siak, Riau",)]


def test_a_workbook_keeps_its_numbers_and_loses_only_its_empty_end(tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for row in (["No", "Nama"], [1, "Kota Solok"], [], [2.5, "Kab. Siak"]):
        sheet.append(row)
    sheet.cell(1000, 5).value = ""
    file = tmp_path / "daftar.xlsx"
    workbook.save(file)
    rows = list(read_rows(file))
    assert rows == [("No", "Nama"), (1, "Kota Solok"), (), (2.5, "Kab. Siak")]


def _zip_bomb(file: Path) -> None:
    with (
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet,
    ):
        for _ in range(600):
            sheet.write(b" " * 1_000_000)


@pytest.mark.parametrize(
    ("name", "content", "identifier"),
    [
        ("a.pdf", b"%PDF", "list-wrong-kind"),
        ("a.csv", b"\x89PNG\r\n\x1a\n", "list-wrong-kind"),
        ("a.csv", bytes(range(256)) * 9, "list-wrong-kind"),
        ("a.xls", b"\xd0\xcf\x11\xe0", "list-unreadable"),
        ("letter.xls", compound_of("WordDocument", b"x"), "list-wrong-kind"),
        ("locked.xlsx", compound_of("EncryptedPackage", b"x"), "list-locked"),
        ("locked.xls", compound_of("Workbook", b"\x2f\0\x02\0\0\0"), "list-locked"),
        ("a.xlsx", b"PK\x03\x04 cut off", "list-unreadable"),
        ("a.csv", b"PK\x03\x04 a workbook by a wrong name", "list-unreadable"),
        ("a.csv", b'a;"' + b"x" * 200_000 + b'"\n', "list-unreadable"),
        ("a.txt", b"a\n" * (MOST_ROWS + 1), "list-too-large"),
    ],
)
def test_what_is_no_list_is_refused_with_a_cure(
    tmp_path: Path, name: str, content: bytes, identifier: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(GmscError) as raised:
        list(read_rows(file))
    assert raised.value.identifier == identifier
    assert raised.value.cure.id
    assert raised.value.cure.en


def test_a_workbook_that_unpacks_to_a_flood_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "bomb.xlsx"
    _zip_bomb(file)
    assert file.stat().st_size < 1_000_000
    with pytest.raises(GmscError) as raised:
        list(read_rows(file))
    assert raised.value.identifier == "list-too-large"


def damaged(workbook: Path, member: str, old: bytes, new: bytes) -> None:
    """Change something in a workbook's inside, and zip it again."""
    with zipfile.ZipFile(workbook) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    assert old in files[member]
    files[member] = files[member].replace(old, new)
    with zipfile.ZipFile(workbook, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)


@pytest.mark.parametrize(
    ("member", "old", "new"),
    [
        ("xl/workbook.xml", b"<sheets>", b"<sheets"),
        ("xl/worksheets/sheet1.xml", b'r="A2"', b'r="A2000000000"'),
        ("xl/worksheets/sheet1.xml", b'r="A2"', b'r="A-2"'),
    ],
)
def test_a_workbook_whose_inside_is_damaged_is_refused_soon(
    tmp_path: Path, member: str, old: bytes, new: bytes
) -> None:
    workbook = Workbook()
    for row in (["Nama"], ["Kota Solok"]):
        workbook.worksheets[0].append(row)
    file = tmp_path / "daftar.xlsx"
    workbook.save(file)
    damaged(file, member, old, new)
    with pytest.raises(GmscError) as raised:
        list(read_rows(file))
    assert raised.value.identifier == "list-unreadable"


def test_a_workbook_whose_packing_is_damaged_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "daftar.xlsx"
    Workbook().save(file)
    content = bytearray(file.read_bytes())
    packed = content.find(b"[Content_Types].xml") + len("[Content_Types].xml")
    content[packed : packed + 8] = b"\xff" * 8
    file.write_bytes(content)
    with pytest.raises(GmscError) as raised:
        list(read_rows(file))
    assert raised.value.identifier == "list-unreadable"


def test_a_workbook_of_a_zip_version_yet_to_come_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "daftar.xlsx"
    Workbook().save(file)
    content = bytearray(file.read_bytes())
    needed = content.find(b"PK\x01\x02") + 6
    content[needed] = 126
    file.write_bytes(content)
    with pytest.raises(GmscError) as raised:
        list(read_rows(file))
    assert raised.value.identifier == "list-unreadable"


def test_whoever_stops_reading_leaves_no_workbook_open(tmp_path: Path) -> None:
    file = tmp_path / "daftar.xlsx"
    workbook = Workbook()
    workbook.worksheets[0].append(["Nama"])
    workbook.save(file)
    rows = read_rows(file)
    assert next(rows) == ("Nama",)
    rows.close()  # type: ignore[attr-defined]
    assert str(file) not in open_files()


def open_files() -> set[str]:
    """The files that this process holds open."""
    links = Path("/proc/self/fd").iterdir()
    return {str(link.resolve()) for link in links}


def test_a_file_that_is_gone_is_said_to_be_unreadable(tmp_path: Path) -> None:
    with pytest.raises(GmscError, match=r"gone\.csv"):
        list(read_rows(tmp_path / "gone.csv"))


@given(st.binary(max_size=400))
def test_any_bytes_give_rows_or_a_sentence(content: bytes) -> None:
    for row in text_rows(content, ";,\t"):
        assert all(isinstance(cell, str) for cell in row)


def test_the_column_with_the_names_is_proposed(facts: Facts, finder: Finder) -> None:
    checker = Checker(facts, finder)
    table = pasted_table("No\tProvinsi\tDaerah\n1\tRiau\tSiak\n2\tAceh\tKota Sabang\n")
    session = ListSession(checker)
    session.bring(table)
    session.check()
    assert session.columns.name == 2
    assert list(session.headings) == ["No", "Provinsi", "Daerah"]
    session.bring(pasted_table("Kota Sabang\tSolo"))
    assert list(session.headings) == ["", ""]


@given(st.lists(st.text(st.characters(exclude_characters='\t\r\n"'), max_size=20), max_size=9))
def test_pasting_loses_no_line(lines: list[str]) -> None:
    table = pasted_table("".join(f"{line}\r\n" for line in lines))
    assert table.column(0) == tuple(lines)
    assert isinstance(table, Table)
