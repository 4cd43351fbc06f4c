"""A table that somebody brought: rows of cells as they stood, and the column with the names."""

from dataclasses import dataclass, field

from gmsc_desktop.lists.delimited import split_rows
from gmsc_desktop.search.text import folded
from gmsc_desktop.tables.cells import Row, cell_text

_HEADINGS = frozenset(
    (
        *("administrasi", "city", "daerah", "instansi", "kab", "kabkot", "kabkota", "kabupaten"),
        *("kota", "municipality", "nama", "name", "no", "nomor", "pemda", "pemerintah", "region"),
        *("regency", "satker", "wilayah"),
    )
)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows as they were read, empty ones too; rows may have different lengths."""

    rows: tuple[Row, ...]
    name: str = ""
    """The file's name; empty for what was pasted."""
    width: int = field(init=False)
    """The cells of the longest row."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "width", max(map(len, self.rows), default=0))

    def text(self, row: int, column: int) -> str:
        """Give a cell as text; empty where the row is too short."""
        cells = self.rows[row]
        return cell_text(cells[column]) if column < len(cells) else ""

    def column(self, column: int) -> tuple[str, ...]:
        """Give a column as text, one item for each row."""
        return tuple(self.text(row, column) for row in range(len(self.rows)))


def is_heading(text: str) -> bool:
    """Say whether a text names a column of regions."""
    words = folded(text).split()
    return bool(words) and all(word in _HEADINGS for word in words)


def pasted_table(text: str) -> Table:
    """Read what was pasted: cells between tabs, those with a line break in quotes, as Excel copies.

    What is blank behind the last line break is no line.
    """
    rows = list(split_rows(text, "\t"))
    if not text.endswith(("\r", "\n")) and rows and not "".join(rows[-1]).strip():
        rows.pop()
    return Table(tuple(rows))
