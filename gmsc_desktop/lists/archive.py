"""Spreadsheets that are zip files (.xlsx, .xlsm, .xlsb, .ods): looked through, and packed anew.

Who reads them next gets nothing that was not looked at: not another member by the same name, not
more than a member claims to be.
"""

import io
import re
import zipfile
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers.expat import ParserCreate

from gmsc_desktop.lists.binary_sheet import PasswordError, look_through_new, named_sheets
from gmsc_desktop.lists.limits import MOST_TEXT, MOST_UNPACKED, TooMuchError
from gmsc_desktop.lists.sheet_xml import DocumentLook, Seen, SheetLook

_SLICE = 1 << 17
_LEFT_OUT = re.compile(
    r"(?i)(^|.*/)(media|embeddings|drawings|printerSettings|Pictures|Thumbnails)/.*"
)
_SHEET = tuple("sheetData".encode(each) for each in ("ascii", "utf-16-le", "utf-16-be"))
_TABLES = tuple("table-row".encode(each) for each in ("ascii", "utf-16-le", "utf-16-be"))
_BOOKS = ("workbook.xml", "workbook.bin")
_TEXT = re.compile(rb"[<:]si[\s/>]")
_VALUE = re.compile(rb"<v>([^<]*)</v>")


class NoSpreadsheetError(Exception):
    """A zip file that holds something else."""


@dataclass(slots=True)
class Packed:
    """A spreadsheet to be read, and what was noted of its sheets by name."""

    content: bytes
    seen: Mapping[str, Seen] = field(default_factory=dict)
    hidden: tuple[str, ...] = ()


def looked_through(content: bytes) -> Generator[int, None, Packed]:
    """Look through a zip file in slices; raises an exception of many kinds when it is damaged."""
    members: dict[str, bytes] = {}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        wanted = [each for each in archive.namelist() if not _LEFT_OUT.fullmatch(each)]
        if sum(archive.getinfo(each).file_size for each in wanted) > MOST_UNPACKED:
            raise TooMuchError(f"{MOST_UNPACKED // 1_000_000} MB")
        _insist_on_spreadsheet(archive.namelist())
        for name in wanted:
            members[name] = yield from _unpacked(archive, name)
    if b"encryption-data" in members.get("META-INF/manifest.xml", b""):
        raise PasswordError
    sheets, document = yield from _look(members)
    if document:
        return Packed(_zipped(members), document.seen, tuple(document.hidden))
    names = _names_of_parts(members)
    return Packed(_zipped(members), {names[part]: sheets[part] for part in sheets if part in names})


def _insist_on_spreadsheet(names: list[str]) -> None:
    lower = {name.lower().replace("\\", "/") for name in names}
    if lower & {"word/document.xml", "ppt/presentation.xml"}:
        raise NoSpreadsheetError
    if not any(name.endswith(("workbook.xml", "workbook.bin", "content.xml")) for name in lower):
        raise NoSpreadsheetError


def _unpacked(archive: zipfile.ZipFile, name: str) -> Generator[int, None, bytes]:
    parts = []
    with archive.open(name) as stream:
        while part := stream.read(_SLICE * 8):
            parts.append(part)
            yield 0
    return b"".join(parts)


def _look(
    members: Mapping[str, bytes],
) -> Generator[int, None, tuple[dict[str, Seen], DocumentLook | None]]:
    sheets: dict[str, Seen] = {}
    document: DocumentLook | None = None
    for name, content in members.items():
        if any(each in content for each in _SHEET):
            look = SheetLook()
            yield from _slices(look, content)
            sheets[name] = look.seen
        if any(each in content for each in _TABLES):
            document = DocumentLook()
            yield from _slices(document, content)
    _insist_on_texts(members, sheets)
    sheets.update((yield from look_through_new(_binary(members))))
    return sheets, document


def _slices(look: SheetLook | DocumentLook, content: bytes) -> Iterator[int]:
    for start in range(0, len(content), _SLICE):
        look.take(content[start : start + _SLICE])
        yield start
    look.end()


def _binary(members: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Give what may hold records, the texts first."""
    names = [name for name in members if name.lower().endswith(".bin")]
    for name in sorted(names, key=lambda each: "sharedstrings" not in each.lower()):
        if "vbaproject" not in name.lower():
            yield name, members[name]


def _insist_on_texts(members: Mapping[str, bytes], sheets: Mapping[str, Seen]) -> None:
    """Refuse sheets whose many cells name the same long text, for each cell gets its own."""
    lengths = [
        [len(text) for text in _TEXT.split(content)[1:]]
        for name, content in members.items()
        if name not in sheets and _TEXT.search(content)
    ]
    longest = max((max(each) for each in lengths), default=0)
    for name, seen in sheets.items():
        if seen.texts * longest > MOST_TEXT:
            written = _VALUE.findall(members[name])
            numbers = [int(each) for each in written if each.isdigit() and len(each) < 9]
            text = sum(each[at] for each in lengths for at in numbers if at < len(each))
            if len(written) != seen.values or text > MOST_TEXT:
                raise TooMuchError(f"{MOST_TEXT // 1_000_000} MB")


def _zipped(members: Mapping[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return stream.getvalue()


def _names_of_parts(members: Mapping[str, bytes]) -> dict[str, str]:
    """Give by their places what the sheets are called; nothing where a workbook is unusual."""
    book = next((name for name in members if name.endswith(_BOOKS)), "")
    folder, _, file = book.rpartition("/")
    links = f"{folder}/_rels/{file}.rels".lstrip("/")
    if book not in members or links not in members:
        return {}
    targets = {
        each.get("Id", ""): _place(folder, each.get("Target", ""))
        for each in _elements(members[links], "Relationship")
    }
    named = named_sheets if book.endswith(".bin") else _named_sheets
    return {targets.get(link, ""): name for link, name in named(members[book]).items()}


def _named_sheets(book: bytes) -> Mapping[str, str]:
    """Give the names of the sheets by the ids of their links."""
    return {
        link: each.get("name", "")
        for each in _elements(book, "sheet")
        for key, link in each.items()
        if key.rpartition(":")[2] == "id"
    }


def _place(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"{folder}/{target}".lstrip("/")


def _elements(content: bytes, tag: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name.rpartition(":")[2] == tag:
            found.append(attributes)

    parser = ParserCreate()
    parser.StartElementHandler = start
    parser.Parse(content, True)
    return found
