"""Looks through the XML of sheets (.xlsx, .ods) before anybody lays them out in memory.

A sheet is read as an area from its first cell to its last, so one cell in the last corner costs
as much as thousands of millions. Here is counted how far it goes, and noted what a person should
know: rows that are hidden, formulas whose values nobody stored.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from xml.parsers.expat import ParserCreate, XMLParserType

from gmsc_desktop.lists.limits import insist_on_area

_PLACE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")
_VALUES = frozenset(("v", "is", "t", "f"))
_YES = ("1", "true")


@dataclass(slots=True)
class Seen:
    """What was noted of a sheet; `texts` counts cells that refer to a shared text."""

    hidden_rows: int = 0
    empty_formulas: int = 0
    texts: int = 0
    values: int = 0


class SheetLook:
    """Takes the XML of one sheet of Open XML in slices."""

    def __init__(self) -> None:
        self.seen = Seen()
        self._columns: dict[str, int] = {}
        self._row = self._column = 0
        self._last_row = self._last_column = 0
        self._hidden = False
        self._open_formula = False
        self._plain = False
        self._parser = _strict_parser()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start

    def take(self, content: bytes) -> None:
        """Go on with what comes next."""
        self._parser.Parse(content, False)

    def end(self) -> None:
        """See that it was whole."""
        self._parser.Parse(b"", True)
        self._end_cell()

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(":")[2]
        if tag == "c":
            self._begin_cell(attributes)
        elif tag in _VALUES:
            self._value(tag)
        elif tag == "row":
            self._end_cell()
            number = attributes.get("r")
            self._row = int(number) if number else self._row + 1
            self._column = 0
            self._hidden = attributes.get("hidden") in _YES

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        self._end_cell()
        self._parser.CharacterDataHandler = None
        place = attributes.get("r")
        if place is None:
            self._column += 1
        else:
            found = _PLACE.fullmatch(place)
            if not found:
                raise ValueError("a cell without a place")
            self._row, self._column = int(found[2]), self._number(found[1])
        kind = attributes.get("t")
        # A formula may well give an empty text.
        self._plain = kind != "str"
        self.seen.texts += kind == "s"

    def _value(self, tag: str) -> None:
        if self._row > self._last_row or self._column > self._last_column:
            self._last_row = max(self._row, self._last_row)
            self._last_column = max(self._column, self._last_column)
            insist_on_area(self._last_row, self._last_column)
        if self._hidden:
            self.seen.hidden_rows += 1
            self._hidden = False
        if tag == "f" and self._plain:
            self._open_formula = True
        elif tag == "v":
            self.seen.values += 1
            if self._open_formula:
                self._parser.CharacterDataHandler = self._text

    def _text(self, text: str) -> None:
        if text.strip():
            self._open_formula = False

    def _end_cell(self) -> None:
        self.seen.empty_formulas += self._open_formula
        self._open_formula = False

    def _number(self, letters: str) -> int:
        number = self._columns.get(letters)
        if number is None:
            number = 0
            for letter in letters.upper():
                number = number * 26 + ord(letter) - 64
            self._columns[letters] = number
        return number


class DocumentLook:
    """Takes the content of an .ods in slices; notes what is seen of its sheets, by name."""

    def __init__(self) -> None:
        self.seen: dict[str, Seen] = {}
        self.hidden: list[str] = []
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._sheet = Seen()
        self._rows = self._columns = 0
        self._repeated_row = self._width = self._pending = 0
        self._filled = self._hidden_row = False
        self._cell: tuple[int, bool] = (0, False)
        self._parser = _strict_parser()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._starts: dict[str, Callable[[dict[str, str]], None]] = {
            "table": self._begin_table,
            "table-row": self._begin_row,
            "table-cell": self._begin_cell,
            "covered-table-cell": self._begin_cell,
            "style": self._begin_style,
            "table-properties": self._table_properties,
        }

    def take(self, content: bytes) -> None:
        """Go on with what comes next."""
        self._parser.Parse(content, False)

    def end(self) -> None:
        """See that it was whole."""
        self._parser.Parse(b"", True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        begin = self._starts.get(name.rpartition(":")[2])
        if begin:
            begin(attributes)
        else:
            # Whatever stands in a cell fills it.
            self._cell = (self._cell[0], True)

    def _begin_style(self, attributes: dict[str, str]) -> None:
        self._style = attributes.get("style:name", "")

    def _table_properties(self, attributes: dict[str, str]) -> None:
        if attributes.get("table:display") == "false":
            self._hidden_styles.add(self._style)

    def _begin_table(self, attributes: dict[str, str]) -> None:
        name = attributes.get("table:name", "")
        self._sheet = self.seen.setdefault(name, Seen())
        self._rows = self._columns = self._pending = 0
        if attributes.get("table:style-name") in self._hidden_styles:
            self.hidden.append(name)

    def _begin_row(self, attributes: dict[str, str]) -> None:
        self._repeated_row = _count(attributes, "table:number-rows-repeated")
        self._width = 0
        self._filled = False
        self._hidden_row = attributes.get("table:visibility") in ("collapse", "filter")

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        filled = any("value" in name or "formula" in name for name in attributes)
        if attributes.get("table:formula") and not _has_value(attributes):
            self._sheet.empty_formulas += 1
        self._cell = (_count(attributes, "table:number-columns-repeated"), filled)

    def _end(self, name: str) -> None:
        tag = name.rpartition(":")[2]
        if tag in ("table-cell", "covered-table-cell"):
            count, filled = self._cell
            self._cell = (0, False)
            self._width += count
            if filled:
                self._filled = True
                self._columns = max(self._columns, self._width)
        elif tag == "table-row":
            self._end_row()

    def _end_row(self) -> None:
        self._pending += self._repeated_row
        if self._filled:
            # Empty rows count only when something stands below them.
            self._rows += self._pending
            self._pending = 0
            self._sheet.hidden_rows += self._repeated_row if self._hidden_row else 0
        insist_on_area(self._rows, self._columns)


def _strict_parser() -> XMLParserType:
    """Make a parser that takes no document types: no sheet has one, and entities grow."""
    parser = ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse
    return parser


def _refuse(*_: object) -> None:
    raise ValueError("a document type")


def _has_value(attributes: dict[str, str]) -> bool:
    return any("value" in name for name in attributes)


def _count(attributes: dict[str, str], name: str) -> int:
    number = int(attributes.get(name, "1"))
    if number < 0:
        raise ValueError("a negative number")
    return number
