"""The list of regions as Qt's table model: one row for each match."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region, Status
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.wording import found_as, island_name, status_sentence, status_word
from gmsc_desktop.search.match import Field, Match, Span
from gmsc_desktop.search.text import folded
from gmsc_desktop.ui.widgets.plain_tip import plain_tip

ROW_ROLE = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()


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

    @property
    def region(self) -> Region:
        """The region of this row."""
        return self.match.region

    def spans(self, column: int) -> tuple[Span, ...]:
        """Where the matched letters stand in a column's text."""
        field = self.match.field
        if column == Column.NAME and field not in (Field.PROVINCE, Field.ISLAND):
            offset = 0 if self.match.place else len(self.texts[Column.NAME]) - len(self.match.text)
            return tuple((start + offset, end + offset) for start, end in self.match.spans)
        if (column, field) in ((Column.PROVINCE, Field.PROVINCE), (Column.ISLAND, Field.ISLAND)):
            return self.match.spans
        return ()


class ParticipantsModel(QAbstractTableModel):
    """Matches in the order of the search, or sorted by a column when a header was clicked."""

    def __init__(self, facts: Facts, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._language = language
        self._matches: tuple[Match, ...] = ()
        self._rows: list[TableRow | None] = []
        self._sort: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    def set_matches(self, matches: tuple[Match, ...]) -> None:
        """Show other matches."""
        self.beginResetModel()
        self._matches = matches
        self._arrange()
        self.endResetModel()

    def set_language(self, language: Language) -> None:
        """Word the certainty in another language."""
        self._language = language
        self._rows = [None] * len(self._rows)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._rows:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1)
            )

    @property
    def regions(self) -> tuple[Region, ...]:
        """The regions as they are listed, each once though it may have been found by more."""
        return tuple(dict.fromkeys(match.region for match in self._shown))

    def sum_up(self, typed: str) -> str:
        """Say how many rows there are for what was typed, and how many through places."""
        count, total = len(self._shown), len(self._facts.regions)
        if not typed:
            return self.tr("%1 of %n region(s)", "", total).replace("%1", str(count))
        places = sum(match.place is not None for match in self._shown)
        if places:
            words = self.tr(
                "%Ln result(s) for “%1”: %2 by name, %3 by kecamatan, desa or kelurahan", "", count
            )
            words = words.replace("%2", str(count - places)).replace("%3", str(places))
        else:
            words = self.tr("%Ln result(s) for “%1”", "", count)
        return words.replace("%1", typed)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; column -1 restores the order of the search."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        before = [self._shown[index.row()] for index in old]
        self._sort = (column, order)
        self._arrange()
        place = {id(match): at for at, match in enumerate(self._shown)}
        new = [self.index(place[id(m)], i.column()) for m, i in zip(before, old, strict=True)]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def row(self, at: int) -> TableRow:
        """Give a row, made when it is first needed: most rows are never seen."""
        made = self._rows[at]
        if made is None:
            match = self._shown[at]
            made = self._rows[at] = self._make(match)
        return made

    def _make(self, match: Match) -> TableRow:
        region = match.region
        years, status = self._facts.years(region), self._facts.status(region)
        texts = (
            found_as(match).in_(self._language),
            region.province.name,
            island_name(region.province.island).in_(self._language),
            ", ".join(str(year) for year in years) or "–",
            status_word(status).in_(self._language),
        )
        return TableRow(match, texts, self._facts.cohorts_of(region), status)

    def row_of(self, code: str) -> int | None:
        """Find the row of a region, or None when it is not in the list."""
        codes = (at for at, match in enumerate(self._shown) if match.region.code == code)
        return next(codes, None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Give a cell's text, its row, or the row spoken as a sentence."""
        if role == ROW_ROLE:
            return self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(index.row()).texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            # Any of them is cut off when the window is narrow.
            return plain_tip(self.row(index.row()).texts[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.NAME:
            return self._spoken(self.row(index.row()))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Region"),
            self.tr("Province"),
            self.tr("Island"),
            self.tr("Cohorts"),
            self.tr("Certainty"),
        )[section]

    def _spoken(self, row: TableRow) -> str:
        sentence = status_sentence(self._facts, row.region).in_(self._language)
        return f"{row.texts[Column.NAME]}, {row.region.province.name}. {sentence}"

    def _arrange(self) -> None:
        column, order = self._sort
        self._shown = list(self._matches)
        if column >= 0:
            reverse = order == Qt.SortOrder.DescendingOrder
            self._shown.sort(key=lambda match: self._key(match.region, column), reverse=reverse)
        self._rows = [None] * len(self._shown)

    def _key(self, region: Region, column: int) -> tuple[Any, ...]:
        name = folded(region.name), region.code
        if column == Column.PROVINCE:
            return folded(region.province.name), *name
        if column == Column.ISLAND:
            return folded(region.province.island.value), *name
        if column == Column.YEARS:
            return self._facts.years(region) or (9999,), *name
        if column == Column.CERTAINTY:
            return list(Status).index(self._facts.status(region)), *name
        return name
