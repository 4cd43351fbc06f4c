"""The tables of the page Data & Sumber as Qt models."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Text
from gmsc_desktop.reports.source_uses import SourceUse, source_uses
from gmsc_desktop.reports.statistics import to_be_checked
from gmsc_desktop.reports.wording import source_title
from gmsc_desktop.ui.dates import loose_date
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.widgets.table_model import SORT_ROLE, Index, TableModel

_COMPLETE = Text("Lengkap", "Complete")
_MISSING = Text("Kurang {missing}", "{missing} missing")


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


class _CellsModel(TableModel):
    """Rows of text and numbers, made anew when the language changes."""

    def __init__(self, facts: Facts, parent: QObject) -> None:
        super().__init__(parent)
        self._facts = facts
        self._cells: Sequence[tuple[str | int, ...]] = ()

    def retranslate(self) -> None:
        """Word the cells in the current language; the rows stay the same."""
        self._cells = ()
        self.say_again()

    def cells(self, row: int) -> tuple[str | int, ...]:
        if not self._cells:
            self._cells = self._rows()
        return self._cells[row]

    def _rows(self) -> Sequence[tuple[str | int, ...]]:
        raise NotImplementedError


class CompletenessModel(_CellsModel):
    """What is known of each cohort, beside its official size."""

    def row_count(self) -> int:
        return len(self._facts.completeness)

    def column_count(self) -> int:
        return len(CohortColumn)

    def titles(self) -> tuple[str, ...]:
        return (
            self.tr("Cohort"),
            self.tr("Official"),
            self.tr("Certain"),
            self.tr("To be checked"),
            self.tr("Completeness"),
            self.tr("Status"),
            self.tr("Remark"),
        )

    def about(self, row: int) -> object:
        return self._facts.completeness[row]

    def tip(self, row: int, column: int) -> str:
        if column == CohortColumn.AMBIGUOUS:
            return worded(to_be_checked(self._facts.completeness[row]))
        return super().tip(row, column)

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
    """Every source, with the cohorts and the number of regions it speaks of, the most first."""

    def __init__(self, facts: Facts, parent: QObject) -> None:
        self.uses = sorted(source_uses(facts), key=lambda use: -use.regions)
        super().__init__(facts, parent)

    def use(self, row: int) -> SourceUse:
        """Give the source of a row, and what it is good for."""
        return self.uses[row]

    def row_count(self) -> int:
        return len(self.uses)

    def column_count(self) -> int:
        return len(SourceColumn)

    def titles(self) -> tuple[str, ...]:
        return (
            self.tr("Publisher"),
            self.tr("Title"),
            self.tr("Date"),
            self.tr("Cohorts"),
            self.tr("Regions"),
            self.tr("Clarity"),
        )

    def about(self, row: int) -> object:
        return self.uses[row]

    def tip(self, row: int, column: int) -> str:
        source = self.uses[row].source
        if column == SourceColumn.TITLE:
            return f"{source.title}\n{source.address}".strip()
        return super().tip(row, column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell; dates are ordered as dates, not as words."""
        if role == SORT_ROLE and index.column() == SourceColumn.DATE:
            return self.uses[index.row()].source.date
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
