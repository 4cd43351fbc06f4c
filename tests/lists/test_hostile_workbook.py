"""A workbook is XML that somebody else wrote: it neither grows without end nor fetches anything."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from gmsc_desktop.errors import GmscError
from gmsc_desktop.lists.reader import read_rows

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


def test_a_harmless_entity_shows_that_the_sheet_is_read_at_all(tmp_path: Path) -> None:
    file = workbook(tmp_path / "list.xlsx", '<!ENTITY e "Kota Sabang">', "e")
    assert list(read_rows(file)) == [("Kota Sabang",)]
