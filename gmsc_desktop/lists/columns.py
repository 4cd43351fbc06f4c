"""Which columns of a table hold what: the names, and beside them kinds, provinces and codes.

What a column holds counts, then what its heading says.
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from gmsc_desktop.errors.lists import no_such_column
from gmsc_desktop.facts.model import Kind, Region
from gmsc_desktop.lists.table import Table, is_heading
from gmsc_desktop.search.text import folded
from gmsc_desktop.search.words import ENGLISH_KINDS, KINDS, OFFICES

_KIND_WORDS = KINDS | ENGLISH_KINDS | OFFICES
_LOOKED_AT = 300
_MOST_ABOVE = 10
"""Rows among which the headings are looked for."""


_OF_REGIONS = frozenset(("nama", "name", "daerah", "wilayah", "region", "pemda", "instansi"))
_BESIDE = frozenset(
    ("no", "nomor", "kode", "code", "provinsi", "prov", "province", "jenis", "kind", "nama", "name")
)
"""What the headings of other columns begin with."""


class Names(Protocol):
    """What is known of names: told apart so that columns can be told apart by them."""

    def is_name(self, text: str) -> bool:
        """Whether a text bears the name of a region."""

    def is_certain(self, text: str) -> bool:
        """Whether a text is certain of one region."""

    def province(self, text: str) -> str:
        """The province that a text names, as it is joined; empty for none."""

    def coded(self, text: str) -> tuple[Region, ...]:
        """The regions that a code may mean."""


class Held(Enum):
    """What a column may hold."""

    NAME = "name"
    KIND = "kind"
    PROVINCE = "province"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Columns:
    """The column of the names, and those beside it; None where there is none of the kind."""

    name: int
    kind: int | None = None
    province: int | None = None
    code: int | None = None

    def of(self, held: Held) -> int | None:
        """Give the column that holds something."""
        return self.name if held is Held.NAME else self._beside[held]

    def with_column(self, held: Held, column: int | None) -> "Columns":
        """Give the same with another column for this, which then holds nothing else."""
        beside = {each: None if at == column else at for each, at in self._beside.items()}
        beside[held] = None if column == self.name else column
        return Columns(self.name, beside[Held.KIND], beside[Held.PROVINCE], beside[Held.CODE])

    @property
    def _beside(self) -> dict[Held, int | None]:
        return {Held.KIND: self.kind, Held.PROVINCE: self.province, Held.CODE: self.code}


def kind_of(text: str) -> Kind | None:
    """Give the kind that a cell of nothing but a kind's word means."""
    words = folded(text).split()
    return _KIND_WORDS.get(words[0]) if len(words) == 1 else None


def column_steps(table: Table, names: Names) -> Generator[None, None, Columns]:
    """Propose the columns in steps, the one with the most certain names as theirs."""
    beside = _beside(table, names)
    rows = range(min(len(table.rows), _LOOKED_AT))
    others = {beside.kind, beside.province, beside.code}
    # A column of provinces is taken when nothing else bears a name.
    best, most = 0, (False, -1, -1)
    for column in range(table.width):
        certain = named = 0
        for row in rows:
            text = table.text(row, column)
            certain += names.is_certain(text)
            named += names.is_name(text)
            yield
        worth = (column not in others, certain, named)
        if worth > most:
            best, most = column, worth
    return _named(best, beside)


def columns_beside(table: Table, name: int, names: Names) -> Columns:
    """Give the columns beside one that was chosen."""
    return _named(name, _beside(table, names))


def _named(name: int, beside: Columns) -> Columns:
    kind, province, code = (
        None if each == name else each for each in (beside.kind, beside.province, beside.code)
    )
    return Columns(name, kind, province, code)


def named_column(table: Table, wanted: str) -> int:
    """Find a column by its heading, which may stand below a title, or by its number from 1."""
    for row in range(min(len(table.rows), _MOST_ABOVE)):
        headings = [folded(table.text(row, each)) for each in range(table.width)]
        if folded(wanted) in headings:
            return headings.index(folded(wanted))
    if wanted.isdecimal() and 1 <= int(wanted) <= table.width:
        return int(wanted) - 1
    raise no_such_column(wanted, table.width)


def heading_at(table: Table, column: int, is_name: Callable[[str], bool]) -> int | None:
    """Say in which row the headings stand, if one does before the first name."""
    for row in range(min(len(table.rows), _MOST_ABOVE)):
        text = table.text(row, column)
        if is_heading(text) or (_speaks_of_regions(text) and _heads_others(table, row, column)):
            return row
        if is_name(text):
            return None
    return None


def _speaks_of_regions(text: str) -> bool:
    words = set(folded(text).split())
    return not words.isdisjoint(_OF_REGIONS) or {KINDS.get(each) for each in words} >= set(Kind)


def _heads_others(table: Table, row: int, column: int) -> bool:
    """Say whether a row names other columns: a longer heading of the names stands among such."""
    others = (table.text(row, each) for each in range(table.width) if each != column)
    return any(not _BESIDE.isdisjoint(folded(other).split()[:1]) for other in others)


def _beside(table: Table, names: Names) -> Columns:
    rows = range(min(len(table.rows), _LOOKED_AT))
    texts = [[table.text(row, column) for row in rows] for column in range(table.width)]
    kind = _most(texts, lambda text: kind_of(text) is not None)
    province = _most(texts, lambda text: bool(names.province(text)))
    code = _most(texts, lambda text: bool(names.coded(text)))
    return Columns(0, kind, province, code)


def _most(columns: Sequence[Sequence[str]], fits: Callable[[str], bool]) -> int | None:
    """Give the first column of whose filled cells more than half fit; headings come first."""
    for number, texts in enumerate(columns):
        filled = [text for text in texts[1:] or texts if text]
        if filled and 2 * sum(map(fits, filled)) > len(filled):
            return number
    return None
