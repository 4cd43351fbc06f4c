"""A workbook is XML that somebody else wrote: it neither grows without end nor fetches anything."""

import zipfile
from pathlib import Path
from struct import pack

import pytest
from openpyxl import Workbook

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.lists.compound import compound_of
from gmsc_desktop.lists.reader import read_book, read_rows

SHEET = "xl/worksheets/sheet1.xml"
ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>&{entity};</t></is></c></row>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
GROWING = '<!ENTITY a0 "kota sabang">' + "".join(
    f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' for level in range(1, 10)
)


def workbook(file: Path, entities: str, entity: str) -> Path:
    """Write a workbook whose sheet declares entities and shows one."""
    plain = file.with_name("plain.xlsx")
    Workbook().save(plain)
    rows = ROW.format(entity=entity)
    sheet = (
        f"<!DOCTYPE worksheet [{entities}]>"
        f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    )
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(name, sheet if name == SHEET else old.read(name))
    return file


def test_an_entity_that_grows_a_thousand_million_times_is_refused(tmp_path: Path) -> None:
    file = workbook(tmp_path / "list.xlsx", GROWING, "a9")
    with pytest.raises(GmscError):
        list(read_rows(file))


def test_a_file_named_in_an_entity_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("rahasia", encoding="utf-8")
    file = workbook(tmp_path / "list.xlsx", f'<!ENTITY e SYSTEM "{secret.as_uri()}">', "e")
    with pytest.raises(GmscError):
        list(read_rows(file))


def test_not_even_a_harmless_entity_is_taken(tmp_path: Path) -> None:
    file = workbook(tmp_path / "list.xlsx", '<!ENTITY e "Kota Sabang">', "e")
    with pytest.raises(GmscError):
        list(read_rows(file))


def with_sheet(file: Path, rows: str) -> Path:
    """Write a workbook whose sheet has these rows."""
    plain = file.with_name("plain.xlsx")
    Workbook().save(plain)
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, sheet if name == SHEET else old.read(name))
    return file


def cell(place: str, inside: str = "<v>1</v>") -> str:
    return f'<c r="{place}">{inside}</c>'


def test_a_cell_in_the_last_corner_does_not_fill_the_memory(tmp_path: Path) -> None:
    rows = f"<row>{cell('A1')}</row><row>{cell('XFD1048576')}</row>"
    with pytest.raises(GmscError) as raised:
        list(read_rows(with_sheet(tmp_path / "list.xlsx", rows)))
    assert raised.value.identifier == "list-too-wide"


def test_an_empty_cell_in_the_last_corner_harms_nobody(tmp_path: Path) -> None:
    rows = f"<row>{cell('A1')}</row><row>{cell('XFD1048576', '')}</row>"
    assert list(read_rows(with_sheet(tmp_path / "list.xlsx", rows))) == [(1,)]


def test_a_million_empty_rows_are_none(tmp_path: Path) -> None:
    rows = f"<row>{cell('A1')}</row>" + "".join(f'<row r="{at}"/>' for at in range(2, 1_000_000))
    assert list(read_rows(with_sheet(tmp_path / "list.xlsx", rows))) == [(1,)]


def test_elements_a_hundred_thousand_deep_are_no_rows(tmp_path: Path) -> None:
    file = with_sheet(tmp_path / "list.xlsx", "<a>" * 100_000 + "</a>" * 100_000)
    assert list(read_rows(file)) == []


def test_one_long_text_in_very_many_cells_is_refused(tmp_path: Path) -> None:
    file = with_sheet(
        tmp_path / "list.xlsx",
        "".join(f'<row><c r="A{at}" t="s"><v>0</v></c></row>' for at in range(1, 2_001)),
    )
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/texts.xml", f"<sst><si><t>{'x' * 300_000}</t></si></sst>")
    with pytest.raises(GmscError) as raised:
        list(read_rows(file))
    assert raised.value.identifier == "list-too-large"


@pytest.mark.parametrize("last", [0x0203, 0x00FD])
def test_an_old_workbook_with_far_cells_is_refused(tmp_path: Path, last: int) -> None:
    begin = pack("<HHHH", 0x0809, 4, 0x0600, 0x0010)
    far = pack("<HHHHHQ", last, 14, 65_535, 65_535, 0, 0)
    file = tmp_path / "list.xls"
    file.write_bytes(compound_of("Workbook", begin + far))
    with pytest.raises(GmscError) as raised:
        list(read_rows(file))
    assert raised.value.identifier == "list-too-wide"


def test_a_repeated_row_of_an_open_document_does_not_fill_the_memory(tmp_path: Path) -> None:
    content = (
        '<office:document-content xmlns:office="o" xmlns:table="t"><table:table table:name="a">'
        '<table:table-row table:number-rows-repeated="1000000000"><table:table-cell '
        'table:number-columns-repeated="9" office:value-type="float" office:value="1"/>'
        "</table:table-row></table:table></office:document-content>"
    )
    file = tmp_path / "list.ods"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    with pytest.raises(GmscError) as raised:
        list(read_rows(file))
    assert raised.value.identifier == "list-too-wide"


def test_what_an_old_sheet_claims_of_its_size_is_not_believed(tmp_path: Path) -> None:
    # First and last row, first and last column; the first is claimed to lie behind the last.
    size, claim = pack("<IIHH", 0, 21, 0, 1), pack("<IIHH", 0x15000000, 21, 0, 1)
    content = (Path(__file__).parent / "files" / "tersembunyi.xls").read_bytes()
    assert size in content
    file = tmp_path / "a.xls"
    file.write_bytes(content.replace(size, claim))
    assert read_book(file).sheets[0].rows[1] == ("Kota Solok",)
