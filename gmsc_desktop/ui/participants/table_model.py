"""The list as Qt's table model: a row for each match, and the lines that set parts of it apart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import chain
from typing import Any

from PySide6.QtCore import QObject, Qt

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region, Status
from gmsc_desktop.languages import Text
from gmsc_desktop.reports.wording import (
    OUTSIDE_FILTERS,
    Marked,
    cohort_meaning,
    found_as,
    island_name,
    status_sentence,
    status_word,
)
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.match import Field, Match
from gmsc_desktop.search.sections import Sections, regions_of
from gmsc_desktop.search.text import Span, folded
from gmsc_desktop.search.unasked import by_name
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.participants.words import ListWords, Note, NoteKind
from gmsc_desktop.ui.widgets.table_model import Index, TableModel

_CHOSEN_BY_ROWS = (
    Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
)
"""What Qt's own model says; it is asked for each row that is painted."""


class Column(IntEnum):
    """The columns, from the left."""

    NAME = 0
    PROVINCE = 1
    ISLAND = 2
    YEARS = 3
    CERTAINTY = 4


@dataclass(frozen=True, slots=True)
class TableRow:
    """What the delegate draws of a match."""

    match: Match
    texts: tuple[str, ...]
    """What stands in each column."""
    cohorts: tuple[tuple[int | None, bool], ...]
    """Years in their order, and whether each is certain."""
    status: Status
    name: Marked
    """What was found, without the remark of a row outside the filters."""
    outside: bool = False
    """Whether the filters hide the region, so that the row is an offer to lift them."""

    @property
    def region(self) -> Region:
        """The region of this row."""
        return self.match.region

    def spans(self, column: int) -> tuple[Span, ...]:
        """Where the matched letters stand in a column's text."""
        field = self.match.field
        if column == Column.NAME:
            return self.name.spans
        if (column, field) in ((Column.PROVINCE, Field.PROVINCE), (Column.ISLAND, Field.ISLAND)):
            return self.match.spans
        return ()


class ParticipantsModel(TableModel):
    """Each part in the order of the search, or sorted by a column when a header was clicked."""

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._words = ListWords(facts, self)
        self._parts = Sections()
        self._filters = Filters()
        self._shown: list[Match | Note] = []
        self._first_outside = 0
        self._rows: list[TableRow | None] = []
        self._sort: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    def set_parts(self, parts: Sections, filters: Filters) -> None:
        """Show other matches, and name the filters that hide some."""
        self.beginResetModel()
        self._parts, self._filters = parts, filters
        self._arrange()
        self.endResetModel()

    def retranslate(self) -> None:
        """Word the certainty in the current language."""
        self._rows = [None] * len(self._rows)
        self.say_again()

    @property
    def regions(self) -> tuple[Region, ...]:
        """The regions within the filters as they are listed, those of unshown places too."""
        return regions_of((*self._sorted(self._parts.names), *self._sorted(self._parts.places)))

    def sum_up(self, typed: str) -> str:
        """Say how many results there are for what was typed."""
        return self._words.sum_up(self._parts, typed)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; column -1 restores the order of the search."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        before = [self._shown[index.row()] for index in old]
        self._sort = (column, order)
        self._arrange()
        place = {_identity(each): at for at, each in enumerate(self._shown)}
        new = [
            self.index(place[_identity(each)], index.column())
            for each, index in zip(before, old, strict=True)
        ]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def note(self, at: int) -> Note | None:
        """Give what a row without a region is; None for the row of a region."""
        shown = self._shown[at]
        return shown if isinstance(shown, Note) else None

    def row(self, at: int) -> TableRow:
        """Give the row of a region, made when it is first needed: most rows are never seen."""
        made = self._rows[at]
        if made is None:
            match = self._shown[at]
            assert isinstance(match, Match)
            made = self._rows[at] = self._make(match, outside=self.is_outside(at))
        return made

    def is_outside(self, at: int) -> bool:
        """Whether a row stands below the line that sets apart what filters hide."""
        return at >= self._first_outside

    @property
    def wide_rows(self) -> Iterator[int]:
        """The rows that are one text from the first column to the last."""
        # The first section is of names, often of many: none of its rows is.
        for at in range(len(self._parts.names), len(self._shown)):
            if self.note(at) is not None or self.is_outside(at):
                yield at

    def _make(self, match: Match, *, outside: bool) -> TableRow:
        region = match.region
        years, status = self._facts.years(region), self._facts.status(region)
        name, word = found_as(match, current_language()), worded(status_word(status))
        joined = ", ".join(str(year) for year in years)
        remark = (joined or word, worded(OUTSIDE_FILTERS)) if outside else ()
        texts = (
            " · ".join((name.text, *remark)),
            region.province.name,
            worded(island_name(region.province.island)),
            joined or "–",
            word,
        )
        return TableRow(match, texts, self._facts.cohorts_of(region), status, name, outside)

    def row_of(self, code: str, *, anywhere: bool = False) -> int | None:
        """Find the row of a region within the filters, or anywhere; None when there is none."""
        end = None if anywhere else self._first_outside
        rows = enumerate(self._shown[:end])
        codes = (at for at, m in rows if isinstance(m, Match) and m.region.code == code)
        return next(codes, None)

    def first_region(self) -> int | None:
        """Find the first row that tells a region."""
        return next((at for at, each in enumerate(self._shown) if isinstance(each, Match)), None)

    def best_row(self) -> int | None:
        """Find the row of the best match, wherever a column sorts it to."""
        best = next(chain(self._parts.names, self._parts.places, self._parts.outside), None)
        return next((at for at, each in enumerate(self._shown) if each is best), None)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let nobody choose a line that only divides."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        note = self.note(index.row())
        return Qt.ItemFlag.NoItemFlags if note and note.kind.divides else _CHOSEN_BY_ROWS

    def row_count(self) -> int:
        return len(self._rows)

    def cells(self, row: int) -> tuple[str, ...]:
        note = self.note(row)
        if note is None:
            return self.row(row).texts
        return (self._words.word(note, self._filters), *[""] * Column.CERTAINTY)

    def about(self, row: int) -> TableRow | Note:
        return self.note(row) or self.row(row)

    def tip(self, row: int, column: int) -> str:
        if column == Column.YEARS and self.note(row) is None:
            cohorts = self.row(row).cohorts
            return "\n".join(worded(cohort_meaning(year, certain=sure)) for year, sure in cohorts)
        return super().tip(row, column)

    def spoken(self, row: int) -> str:
        return self.cells(row)[Column.NAME] if self.note(row) else self._spoken(self.row(row))

    def column_count(self) -> int:
        return len(Column)

    def titles(self) -> tuple[str, ...]:
        return (
            self.tr("Region"),
            self.tr("Province"),
            self.tr("Island"),
            self.tr("Cohorts"),
            self.tr("Certainty"),
        )

    def _spoken(self, row: TableRow) -> str:
        # The detail says what that means; a reader would hear it again with every row.
        unknown = row.status is Status.NOT_FOUND
        word, sentence = status_word(row.status), status_sentence(self._facts, row.region)
        sentence = Text(f"{word.id}.", f"{word.en}.") if unknown else sentence
        spoken = f"{row.name.text}, {row.region.province.name}. {worded(sentence)}"
        return f"{spoken} {worded(OUTSIDE_FILTERS).capitalize()}." if row.outside else spoken

    def _arrange(self) -> None:
        parts = self._parts
        self._shown = [*self._sorted(parts.names)]
        if parts.names and parts.places:
            self._shown.append(Note(NoteKind.PLACES))
        # Sorted, those are still shown that were: what somebody chose does not go out of sight.
        self._shown += self._sorted(parts.places[: len(parts.places) - parts.more_places])
        if parts.more_places:
            self._shown.append(Note(NoteKind.MORE_PLACES, parts.more_places))
        self._first_outside = len(self._shown)
        if parts.outside or parts.outside_by_place:
            kind = NoteKind.OUTSIDE if parts.within else NoteKind.NONE_WITHIN
            self._shown.append(Note(kind))
        self._shown += self._sorted(parts.outside)
        if parts.more_outside:
            self._shown.append(Note(NoteKind.MORE_OUTSIDE, parts.more_outside))
        if parts.outside_by_place:
            self._shown.append(Note(NoteKind.OUTSIDE_BY_PLACE, parts.outside_by_place))
        self._rows = [None] * len(self._shown)

    def _sorted(self, matches: tuple[Match, ...]) -> Sequence[Match]:
        column, order = self._sort
        if column < 0:
            return matches
        reverse = order == Qt.SortOrder.DescendingOrder
        return sorted(matches, key=lambda match: self._key(match.region, column), reverse=reverse)

    def _key(self, region: Region, column: int) -> tuple[Any, ...]:
        name = by_name(region)
        if column == Column.PROVINCE:
            return folded(region.province.name), *name
        if column == Column.ISLAND:
            return folded(region.province.island.value), *name
        if column == Column.YEARS:
            return self._facts.years(region) or (9999,), *name
        if column == Column.CERTAINTY:
            return list(Status).index(self._facts.status(region)), *name
        return name


def _identity(shown: Match | Note) -> int | NoteKind:
    """What tells rows apart however they are sorted: there is one note of each kind."""
    return shown.kind if isinstance(shown, Note) else id(shown)
