"""The checked list as Qt's table model: one row for each line of the list."""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QLocale,
    QObject,
    Qt,
)

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Status
from gmsc_desktop.lists.answer import Answer, Certainty
from gmsc_desktop.lists.decisions import Line
from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.reports.check_report import certainty_word, how_word
from gmsc_desktop.reports.wording import status_word
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.widgets.table_model import NO_PARENT, TableModel

_NOTHING = "–"


class Column(IntEnum):
    """The columns, from the left."""

    NUMBER = 0
    TYPED = 1
    REGION = 2
    HOW = 3
    YEARS = 4
    STATUS = 5


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """What the delegate draws of a line."""

    answer: Answer
    texts: tuple[str, ...]
    years: tuple[tuple[int | None, bool], ...]
    """Cohorts, and whether each is certain."""
    status: Status | None


class AnswersModel(TableModel):
    """Answers in the order of the list; a certainty can be picked out."""

    def __init__(self, facts: Facts, session: ListSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._session = session
        self._seen = 0
        self._shown: list[int] = []
        self._only: Certainty | None = None
        self._rows: dict[int, CheckedRow] = {}
        self._stacked = False

    def sum_up(self) -> str:
        """Say how many rows there are of each kind, and what they came to."""
        counts = self._session.counts
        statuses = Counter(
            self._facts.status(answer.region) for answer in self._session.answers if answer.region
        )
        text = self.tr(
            "%Ln row(s): %1 recognised, %2 doubtful, %3 not recognised · "
            "%4 took part, %5 to be checked",
            "",
            len(self._session.answers),
        )
        figures = (
            counts[Certainty.CERTAIN],
            counts[Certainty.DOUBTFUL],
            counts[Certainty.UNKNOWN],
            statuses[Status.PARTICIPANT],
            statuses[Status.AMBIGUOUS],
        )
        for number, figure in enumerate(figures, 1):
            text = text.replace(f"%{number}", QLocale().toString(figure))
        return text

    def begin(self) -> None:
        """Show a new list, without any answer yet."""
        self.beginResetModel()
        self._seen = 0
        self._shown = []
        self._rows.clear()
        self.endResetModel()

    def grow(self) -> None:
        """Show the answers that came since."""
        start, self._seen = self._seen, len(self._session.answers)
        fresh = [at for at in range(start, self._seen) if self._passes(at)]
        if fresh:
            self.beginInsertRows(NO_PARENT, len(self._shown), len(self._shown) + len(fresh) - 1)
            self._shown.extend(fresh)
            self.endInsertRows()

    def show_only(self, certainty: Certainty | None) -> None:
        """Show the lines of one certainty, or all."""
        self.beginResetModel()
        self._only = certainty
        self._shown = [at for at in range(self._seen) if self._passes(at)]
        self.endResetModel()

    def show_decisions(self) -> None:
        """Show what was decided.

        The rows stay where they are even if a certainty is picked out: what was just put right
        must not vanish from under the pointer.
        """
        self._rows.clear()
        self.say_again()

    def retranslate(self) -> None:
        """Word the answers in the current language."""
        self._rows.clear()
        self.say_again()

    def stack(self, *, stacked: bool) -> None:
        """Name two columns in one head, or each in its own."""
        self._stacked = stacked
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def line(self, row: int) -> Line:
        """Give the line that a row shows."""
        return self._session.line(self._shown[row])

    def row_of(self, at: int | None) -> int | None:
        """Give the row that shows a line; None when it is not picked out, or there is none."""
        if at is None:
            return None
        row = bisect_left(self._shown, at)
        return row if self._shown[row : row + 1] == [at] else None

    def row(self, at: int) -> CheckedRow:
        """Give a row, made when it is first needed."""
        line = self._shown[at]
        if line not in self._rows:
            self._rows[line] = self._make(line)
        return self._rows[line]

    def row_count(self) -> int:
        return len(self._shown)

    def cells(self, row: int) -> tuple[str, ...]:
        return self.row(row).texts

    def about(self, row: int) -> CheckedRow:
        return self.row(row)

    def spoken(self, row: int) -> str:
        said = [text for text in self.cells(row) if text not in ("", _NOTHING)]
        answer = self.row(row).answer
        if answer.waits:
            said += (f"{at} {each.full_name}" for at, each in enumerate(answer.choices, 1))
        return ", ".join(said)

    def numeric(self, column: int) -> bool:
        return column == Column.NUMBER

    def column_count(self) -> int:
        return len(Column)

    def titles(self) -> tuple[str, ...]:
        number, typed, region = self.tr("No."), self.tr("From the list"), self.tr("Recognised as")
        how, years, status = self.tr("Recognised by"), self.tr("Cohorts"), self.tr("Certainty")
        if self._stacked:
            region, how = f"{typed}\n{region}", f"{how}\n{status}"
        return (number, typed, region, how, years, status)

    def _passes(self, at: int) -> bool:
        return self._only in (None, self._session.answers[at].certainty)

    def _make(self, line: int) -> CheckedRow:
        answer = self._session.answers[line]
        region = answer.region
        status = self._facts.status(region) if region else None
        years = self._facts.cohorts_of(region) if region else ()
        texts = (
            str(line + 1),
            self._session.line(line).text,
            region.full_name if region else self._question(answer),
            self._how(answer),
            ", ".join(str(year) for year, certain in years if certain) or _NOTHING,
            worded(status_word(status)) if status else _NOTHING,
        )
        return CheckedRow(answer, texts, years, status)

    def _question(self, answer: Answer) -> str:
        if not answer.waits:
            return _NOTHING
        if len({choice.name for choice in answer.choices}) == 1:
            return self.tr("Kota/kabupaten?")
        return self.tr("Choose 1 of %1").replace("%1", str(len(answer.choices)))

    def _how(self, answer: Answer) -> str:
        if answer.certainty in (Certainty.EMPTY, Certainty.HEADING):
            return worded(certainty_word(answer.certainty))
        return worded(how_word(answer))
