"""The tables of the page Data & Sumber as Qt models."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Text
from gmsc_desktop.reports.source_uses import SourceUse, source_uses
from gmsc_desktop.reports.wording import source_title
from gmsc_desktop.ui.dates import loose_date
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.widgets.plain_tip import plain_tip

_NO_PARENT = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_COMPLETE = Text("Lengkap", "Complete")
_MISSING = Text("Kurang {missing}", "{missing} missing")

ROW_ROLE = Qt.ItemDataRole.UserRole
"""What a row is about: a Completeness, or a SourceUse."""
SORT_ROLE = Qt.ItemDataRole.UserRole + 1


class CohortColumn(IntEnum):
    """The columns of the cohorts."""

    COHORT = 0
    OFFICIAL = 1
    CERTAIN = 2
    AMBIGUOUS = 3
    COMPLETENESS = 4
    STATUS = 5
    REMARK = 6


class SourceColumn(IntEnum):
    """The columns of the sources."""

    PUBLISHER = 0
    TITLE = 1
    DATE = 2
    COHORTS = 3
    REGIONS = 4
    CLARITY = 5


class _CellsModel(QAbstractTableModel):
    """Rows of text and numbers, made anew when the language changes."""

    columns: type[IntEnum]

    def __init__(self, facts: Facts, parent: QObject) -> None:
        super().__init__(parent)
        self._facts = facts
        self._cells: Sequence[tuple[str | int, ...]] = ()

    def retranslate(self) -> None:
        """Word the cells in the current language."""
        self.beginResetModel()
        self._cells = self._rows()
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def _rows(self) -> Sequence[tuple[str | int, ...]]:
        raise NotImplementedError

    def _titles(self) -> tuple[str, ...]:
        raise NotImplementedError

    def _about(self, row: int) -> object:
        raise NotImplementedError

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a cell; numbers stand at the right, and a row speaks as a sentence."""
        if role == ROW_ROLE:
            return self._about(index.row())
        cell = self._cells[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, SORT_ROLE):
            return cell
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(cell, int):
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(cell, str):
            return plain_tip(cell)
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
    """What is known of each cohort, beside its official size."""

    columns = CohortColumn

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Cohort"),
            self.tr("Official"),
            self.tr("Certain"),
            self.tr("To be checked"),
            self.tr("Completeness"),
            self.tr("Status"),
            self.tr("Remark"),
        )

    def _about(self, row: int) -> object:
        return self._facts.completeness[row]

    def _rows(self) -> Sequence[tuple[str | int, ...]]:
        remarks = {note.year: worded(note.text) for note in self._facts.notes if not note.region}
        rows: list[tuple[str | int, ...]] = []
        for each in self._facts.completeness:
            status = _COMPLETE if each.complete else _MISSING.format(missing=each.unknown)
            share = self.tr("%1 of %2").replace("%1", str(each.certain))
            rows.append(
                (
                    str(each.cohort.year),
                    each.cohort.official,
                    each.certain,
                    each.ambiguous,
                    share.replace("%2", str(each.cohort.official)),
                    worded(status),
                    remarks.get(each.cohort.year, ""),
                )
            )
        return rows


class SourcesModel(_CellsModel):
    """Every source, with the cohorts and the number of regions it speaks of."""

    columns = SourceColumn

    def __init__(self, facts: Facts, parent: QObject) -> None:
        self.uses = source_uses(facts)
        super().__init__(facts, parent)

    def use(self, row: int) -> SourceUse:
        """Give the source of a row, and what it is good for."""
        return self.uses[row]

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Publisher"),
            self.tr("Title"),
            self.tr("Date"),
            self.tr("Cohorts"),
            self.tr("Regions"),
            self.tr("Clarity"),
        )

    def _about(self, row: int) -> object:
        return self.uses[row]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a cell; dates are ordered as dates, not as words."""
        if role == SORT_ROLE and index.column() == SourceColumn.DATE:
            return self.uses[index.row()].source.date
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == SourceColumn.TITLE:
            source = self.uses[index.row()].source
            return plain_tip(f"{source.title}\n{source.address}".strip())
        return super().data(index, role)

    def _rows(self) -> Sequence[tuple[str | int, ...]]:
        return [
            (
                use.source.publisher,
                source_title(use.source, current_language()),
                loose_date(use.source.date),
                ", ".join(map(str, use.years)),
                use.regions,
                worded(use.clearness.value) if use.clearness else "–",
            )
            for use in self.uses
        ]
