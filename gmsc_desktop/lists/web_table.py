"""Tables of a web page, which web systems save under the name .xls; nothing else of it is used."""

from collections.abc import Generator
from html.parser import HTMLParser

_UNSEEN = frozenset(("script", "style", "template", "noscript"))
_BLOCKS = frozenset(("br", "p", "div", "li"))
_MOST_SPAN = 1_000
_MOST_CELLS = 3_000_000
_SLICE = 1 << 16

WebRow = tuple[str | None, ...]


class TooManyCellsError(ValueError):
    """More cells than a list has."""


class _Tables(HTMLParser):
    """Collects the rows of each table; a table inside a cell is a table of its own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[WebRow]] = []
        self.cells = 0
        self._open: list[_OpenTable] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.tables.append([])
            self._open.append(_OpenTable(self.tables[-1], self))
        elif tag in _UNSEEN:
            self._unseen += 1
        elif self._open and tag == "tr":
            self._open[-1].begin_row()
        elif self._open and tag in ("td", "th"):
            self._open[-1].begin_cell(_span(attrs, "colspan"), _span(attrs, "rowspan"))
        elif self._open and tag in _BLOCKS:
            self._open[-1].add(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(self._unseen - 1, 0)
        elif not self._open:
            return
        elif tag == "table":
            self._open.pop().end()
        elif tag == "tr":
            self._open[-1].end_row()
        elif tag in ("td", "th"):
            self._open[-1].end_cell()
        elif tag in _BLOCKS:
            self._open[-1].add(" ")

    def handle_data(self, data: str) -> None:
        if self._open and not self._unseen:
            self._open[-1].add(data)

    def close(self) -> None:
        super().close()
        while self._open:
            self._open.pop().end()


class _OpenTable:
    """A table that is being read: its row, its cell, and what hangs down from rows above."""

    def __init__(self, rows: list[WebRow], page: _Tables) -> None:
        self._rows = rows
        self._page = page
        self._row: list[str | None] | None = None
        self._cell: list[str] | None = None
        self._spans = (1, 1)
        self._hanging: dict[int, int] = {}

    def begin_row(self) -> None:
        self.end_row()
        self._row = []

    def begin_cell(self, columns: int, rows: int) -> None:
        self.end_cell()
        self._row = [] if self._row is None else self._row
        while self._hanging.get(len(self._row), 0) > 0:
            self._put(None, 0)
        self._cell, self._spans = [], (columns, rows)

    def add(self, text: str) -> None:
        if self._cell is not None:
            self._cell.append(text)

    def end_cell(self) -> None:
        if self._cell is None or self._row is None:
            return
        text = " ".join("".join(self._cell).split()) or None
        columns, rows = self._spans
        self._cell = None
        for number in range(columns):
            self._put(None if number else text, rows - 1)

    def end_row(self) -> None:
        self.end_cell()
        if self._row is None:
            return
        self._rows.append(tuple(self._row))
        for column in range(len(self._row), max(self._hanging, default=-1) + 1):
            self._hang(column, 0)
        self._row = None

    def end(self) -> None:
        self.end_row()

    def _put(self, cell: str | None, below: int) -> None:
        assert self._row is not None
        self._hang(len(self._row), below)
        self._row.append(cell)
        self._page.cells += 1
        if self._page.cells > _MOST_CELLS:
            raise TooManyCellsError(f"more than {_MOST_CELLS} cells")

    def _hang(self, column: int, below: int) -> None:
        left = below or self._hanging.get(column, 0) - 1
        if left > 0:
            self._hanging[column] = left
        else:
            self._hanging.pop(column, None)


def _span(attrs: list[tuple[str, str | None]], name: str) -> int:
    written = dict(attrs).get(name) or ""
    number = int(written) if written.isascii() and written.isdigit() and len(written) < 6 else 1
    return min(max(number, 1), _MOST_SPAN)


def tables_of_page(text: str) -> Generator[int, None, list[list[WebRow]]]:
    """Read the tables of a page that have rows, in slices; gives how many cells came so far."""
    page = _Tables()
    for start in range(0, len(text), _SLICE):
        page.feed(text[start : start + _SLICE])
        yield page.cells
    page.close()
    return [table for table in page.tables if any(any(row) for row in table)]
