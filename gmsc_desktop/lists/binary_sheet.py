"""Looks through the records of binary sheets (.xls, .xlsb) before they are laid out in memory."""

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from struct import Struct, error, unpack_from

from gmsc_desktop.lists.limits import MOST_TEXT, TooMuchError, insist_on_area
from gmsc_desktop.lists.sheet_xml import Seen

_HEAD = Struct("<HH")
_NAMED, _SIZE, _ROW_OLD, _HIDDEN_OLD = 0x0085, 0x0200, 0x0208, 0x20
_BEGIN, _SST, _CONTINUE, _PASSWORD = 0x0809, 0x00FC, 0x003C, 0x002F
_TEXT_CELL, _MANY = 0x00FD, 0x00BD
_CELLS = frozenset((0x0006, 0x0203, 0x0204, 0x0205, 0x027E, 0x00D6, _TEXT_CELL, _MANY))
_EACH = 5_000
_ROW, _TEXT_AT, _LAST_CELL, _TEXT, _NAMED_NEW, _HIDDEN = 0, 7, 11, 19, 156, 0x10


class PasswordError(Exception):
    """The sheets are encrypted."""


class _Area:
    """How far a sheet goes, and what is noted of it."""

    def __init__(self) -> None:
        self.seen = Seen()
        self._rows = self._columns = 0
        self._hidden: set[int] = set()

    def hide(self, row: int) -> None:
        """Note that a row is hidden, before its cells come."""
        self._hidden.add(row)

    def fill(self, row: int, column: int) -> None:
        """Take a cell that holds something."""
        self._rows, self._columns = max(self._rows, row + 1), max(self._columns, column + 1)
        insist_on_area(self._rows, self._columns)
        if row in self._hidden:
            self._hidden.remove(row)
            self.seen.hidden_rows += 1


def look_through_old(stream: bytearray) -> Generator[int, None, Mapping[str, Seen]]:
    """Go through the records of an .xls, and note what is seen of its sheets, by name.

    Refuses areas that would fill the memory, and wipes out what sheets claim of their size: the
    next reader would get memory for it.
    """
    at = number = last = 0
    area = _Area()
    names: dict[int, str] = {}
    sheets: dict[str, Seen] = {}
    table: list[bytes] = []
    wanted: list[int] = []
    while at + 4 <= len(stream):
        kind, length = _HEAD.unpack_from(stream, at)
        content = bytes(stream[at + 4 : at + 4 + length])
        if kind == _BEGIN:
            area = _Area()
            sheets[names.get(at, "")] = area.seen
        elif kind == _PASSWORD:
            raise PasswordError
        elif kind == _SIZE:
            stream[at + 4 : at + 4 + length] = bytes(len(content))
        elif kind == _NAMED and len(content) >= 8:
            names[unpack_from("<I", content)[0]] = _name_of_sheet(content)
        elif kind == _ROW_OLD and len(content) >= 13 and content[12] & _HIDDEN_OLD:
            area.hide(unpack_from("<H", content)[0])
        elif kind in _CELLS and len(content) >= 6:
            row, column = _HEAD.unpack_from(content)
            column = unpack_from("<H", content, length - 2)[0] if kind == _MANY else column
            area.fill(row, column)
            if kind == _TEXT_CELL and len(content) >= 10:
                wanted.append(unpack_from("<I", content, 6)[0])
        elif kind == _SST or (kind == _CONTINUE and last == _SST):
            table.append(content)
        last = last if kind == _CONTINUE else kind
        at += 4 + length
        number += 1
        if number % _EACH == 0:
            yield number
    _insist_on_texts(_text_lengths(table), wanted)
    return sheets


def _name_of_sheet(content: bytes) -> str:
    """Read a name of single or double bytes, as its mark says; before Excel 97 there was none."""
    letters, mark = content[6], content[7]
    if mark == 1:
        return content[8 : 8 + 2 * letters].decode("utf-16-le", "replace")
    start = 7 if mark else 8
    return content[start : start + letters].decode("latin-1")


def _text_lengths(table: list[bytes]) -> list[int]:
    """Give how long each text of an .xls is; one may go on in the next record, with a new mark."""
    lengths: list[int] = []
    with suppress(IndexError, error):
        count = unpack_from("<I", table[0], 4)[0]
        record, at = 0, 8
        while len(lengths) < count:
            if at >= len(table[record]):
                record, at = record + 1, 0
            letters, marks = unpack_from("<HB", table[record], at)
            at += 3
            runs = unpack_from("<H", table[record], at)[0] if marks & 8 else 0
            at += 2 if marks & 8 else 0
            extra = unpack_from("<I", table[record], at)[0] if marks & 4 else 0
            at += 4 if marks & 4 else 0
            lengths.append(letters * 3)
            while True:
                size = 2 if marks & 1 else 1
                here = min(letters, (len(table[record]) - at) // size)
                letters, at = letters - here, at + here * size
                if not letters:
                    break
                record, at = record + 1, 1
                marks = table[record][0]
            at += runs * 4 + extra
            while at > len(table[record]):
                record, at = record + 1, at - len(table[record])
    return lengths


def _insist_on_texts(lengths: Sequence[int], wanted: Iterable[int]) -> None:
    """Refuse texts that fill the memory, as each cell gets its own."""
    if sum(lengths[each] for each in wanted if each < len(lengths)) > MOST_TEXT:
        raise TooMuchError("500 MB")


def look_through_new(
    parts: Iterable[tuple[str, bytes]],
) -> Generator[int, None, Mapping[str, Seen]]:
    """Go through the named parts of an .xlsb, which are records of other numbers."""
    lengths: list[int] = []
    wanted: list[int] = []
    sheets: dict[str, Seen] = {}
    for name, part in parts:
        area, row = _Area(), 0
        sheets[name] = area.seen
        for number, (kind, at, length) in enumerate(_records(part)):
            if kind == _ROW and length >= 4:
                row = unpack_from("<I", part, at)[0]
                if length >= 12 and part[at + 11] & _HIDDEN:
                    area.hide(row)
            elif 0 < kind <= _LAST_CELL and length >= 8:
                # Cell 1 is empty but for its style.
                if kind > 1:
                    area.fill(row, unpack_from("<I", part, at)[0])
                if kind == _TEXT_AT and length >= 12:
                    wanted.append(unpack_from("<I", part, at + 8)[0])
            elif kind == _TEXT:
                lengths.append(length)
            if number % _EACH == 0:
                yield number
    _insist_on_texts(lengths, wanted)
    return sheets


def named_sheets(book: bytes) -> Mapping[str, str]:
    """Give the names of an .xlsb's sheets by the ids of their links."""
    found: dict[str, str] = {}
    for kind, at, length in _records(book):
        if kind == _NAMED_NEW:
            content = book[at + 8 : at + length]
            with suppress(error):
                link, rest = _wide_text(content)
                found[link] = _wide_text(rest)[0]
    return found


def _wide_text(content: bytes) -> tuple[str, bytes]:
    """Read a text after its length; gives what follows as well."""
    end = 4 + 2 * unpack_from("<I", content)[0]
    return content[4:end].decode("utf-16-le", "replace"), content[end:]


def _records(part: bytes) -> Iterator[tuple[int, int, int]]:
    """Give kind, place and length of each record; kind and length are of up to 2 and 4 bytes."""
    at = 0
    try:
        while at < len(part):
            kind = part[at]
            at += 1
            if kind & 0x80:
                kind = (kind & 0x7F) | (part[at] & 0x7F) << 7
                at += 1
            length = 0
            for shift in range(0, 28, 7):
                byte = part[at]
                at += 1
                length |= (byte & 0x7F) << shift
                if not byte & 0x80:
                    break
            if at + length > len(part):
                return
            yield kind, at, length
            at += length
    except (IndexError, error):
        return
