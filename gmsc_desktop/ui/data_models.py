"""The tables of the page Data & Sumber as Qt models."""

from collections import defaultdict
from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Source
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.wording import source_title
from gmsc_desktop.ui.dates import loose_date

_NO_PARENT = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_COMPLETE = Text("Lengkap", "Complete")
_MISSING = Text("Kurang {missing}", "{missing} missing")


class SourceColumn(IntEnum):
    """The columns of the sources."""

    PUBLISHER = 0
    TITLE = 1
    DATE = 2
    COHORTS = 3
    REGIONS = 4


class _CellsModel(QAbstractTableModel):
    """Rows of text and numbers, made anew when the language changes."""

    def __init__(self, facts: Facts, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._facts = facts
        self._cells: Sequence[tuple[str | int, ...]] = ()
        self.set_language(language)

    def set_language(self, language: Language) -> None:
        """Word the cells in another language."""
        self.beginResetModel()
        self._cells = self._rows(language)
        self.endResetModel()

    def _rows(self, language: Language) -> Sequence[tuple[str | int, ...]]:
        raise NotImplementedError

    def _titles(self) -> tuple[str, ...]:
        raise NotImplementedError

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._titles())

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a cell; numbers stand at the right."""
        cell = self._cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(cell, int):
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(cell, str):
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            cells = zip(self._titles(), self._cells[index.row()], strict=True)
            return ", ".join(f"{title}: {cell}" for title, cell in cells)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and self._cells:
            return _RIGHT if isinstance(self._cells[0][section], int) else None
        return self._titles()[section] if role == Qt.ItemDataRole.DisplayRole else None


class CompletenessModel(_CellsModel):
    """What is known of each cohort, beside its official size and total."""

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Cohort"),
            self.tr("Official"),
            self.tr("Certain"),
            self.tr("To be checked"),
            self.tr("Unknown"),
            self.tr("Status"),
            self.tr("Official total"),
            self.tr("Known total"),
            self.tr("Remark"),
        )

    def _rows(self, language: Language) -> Sequence[tuple[str | int, ...]]:
        remarks = {
            note.year: note.text.in_(language) for note in self._facts.notes if not note.region
        }
        rows: list[tuple[str | int, ...]] = []
        for each in self._facts.completeness:
            status = _COMPLETE if each.complete else _MISSING.format(missing=each.unknown)
            rows.append(
                (
                    str(each.cohort.year),
                    each.cohort.official,
                    each.certain,
                    each.ambiguous,
                    each.unknown,
                    status.in_(language),
                    each.cohort.total,
                    each.regions_so_far,
                    remarks.get(each.cohort.year, ""),
                )
            )
        return rows


class SourcesModel(_CellsModel):
    """Every source, with the cohorts and the number of regions it speaks of."""

    def source(self, row: int) -> Source:
        """Give the source of a row."""
        return self._sources[row]

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Publisher"),
            self.tr("Title"),
            self.tr("Date"),
            self.tr("Cohorts"),
            self.tr("Regions"),
        )

    def _rows(self, language: Language) -> Sequence[tuple[str | int, ...]]:
        self._sources = tuple(self._facts.sources.values())
        years: dict[str, set[int]] = defaultdict(set)
        regions: dict[str, set[str]] = defaultdict(set)
        for participation in self._facts.participations:
            for evidence in participation.evidence:
                regions[evidence.source.id].add(participation.region.code)
                if participation.year:
                    years[evidence.source.id].add(participation.year)
        return [
            (
                source.publisher,
                source_title(source, language),
                loose_date(source.date),
                ", ".join(str(year) for year in sorted(years[source.id])),
                len(regions[source.id]),
            )
            for source in self._sources
        ]
