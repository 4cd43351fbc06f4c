"""The checked list as Qt's table model: one row for each line of the list."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import (
    QLocale,
    QObject,
)

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region, Status
from gmsc_desktop.lists.answer import Answer, Certainty, How
from gmsc_desktop.reports.check_report import certainty_word, how_word
from gmsc_desktop.reports.wording import status_word
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.widgets.table_model import NO_PARENT, TableModel


class Column(IntEnum):
    """The columns, from the left."""

    NUMBER = 0
    TYPED = 1
    REGION = 2
    HOW = 3
    YEARS = 4
    STATUS = 5


class Line(NamedTuple):
    """A line of the list, by place and text: while a person decides, another list may come."""

    at: int
    text: str


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

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._typed: Sequence[str] = ()
        self._answers: list[Answer] = []
        self._shown: list[int] = []
        self._only: Certainty | None = None
        self._rows: dict[int, CheckedRow] = {}

    @property
    def answers(self) -> Sequence[Answer]:
        """All answers so far, whatever is shown of them."""
        return self._answers

    @property
    def waiting(self) -> int:
        """How many lines wait for a choice."""
        return sum(answer.waits for answer in self._answers)

    @property
    def unchecked(self) -> int:
        """How many lines have no answer yet, those that say nothing left out."""
        return sum(bool(text) for text in self._typed[len(self._answers) :])

    def sum_up(self) -> str:
        """Say how many rows there are of each kind, and what they came to."""
        counts = Counter(answer.certainty for answer in self._answers)
        statuses = Counter(
            self._facts.status(answer.region) for answer in self._answers if answer.region
        )
        text = self.tr(
            "%Ln row(s): %1 recognised, %2 doubtful, %3 not recognised · "
            "%4 took part, %5 to be checked",
            "",
            len(self._answers),
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

    def begin(self, typed: Sequence[str]) -> None:
        """Begin a new list, without any answer yet."""
        self.beginResetModel()
        self._typed = [text.strip() for text in typed]
        self._answers = []
        self._shown = []
        self._rows.clear()
        self.endResetModel()

    def add(self, answers: Sequence[Answer]) -> None:
        """Take in the answers to the next lines."""
        start = len(self._answers)
        self._answers.extend(answers)
        fresh = [at for at in range(start, len(self._answers)) if self._passes(at)]
        if fresh:
            self.beginInsertRows(NO_PARENT, len(self._shown), len(self._shown) + len(fresh) - 1)
            self._shown.extend(fresh)
            self.endInsertRows()

    def show_only(self, certainty: Certainty | None) -> None:
        """Show the lines of one certainty, or all."""
        self.beginResetModel()
        self._only = certainty
        self._shown = [at for at in range(len(self._answers)) if self._passes(at)]
        self.endResetModel()

    def retranslate(self) -> None:
        """Word the answers in the current language."""
        self._rows.clear()
        self.say_again()

    def line(self, row: int) -> Line:
        """Give the line that a row shows."""
        at = self._shown[row]
        return Line(at, self._typed[at])

    def decide(self, line: Line, region: Region | None) -> int:
        """Put a line right by hand, and those that say the same and wait; gives their number.

        That is 0 when the line is no more where it was. The rows stay where they are even if a
        certainty is picked out: what was just put right must not vanish from under the pointer.
        """
        if not self._has(line):
            return 0
        same = [
            each
            for each, answer in enumerate(self._answers)
            if each == line.at or (answer.waits and self._typed[each] == line.text)
        ]
        for each in same:
            self._answers[each] = self._answers[each].decided(region)
            self._rows.pop(each, None)
        self._changed(0, len(self._shown) - 1)
        return len(same)

    @property
    def by_hand(self) -> list[tuple[Line, Region | None]]:
        """The lines that were put right by hand, each with what it means."""
        lines = zip(self._typed, self._answers, strict=False)
        return [
            (Line(at, text), answer.region)
            for at, (text, answer) in enumerate(lines)
            if answer.how is How.BY_HAND
        ]

    def put_right(self, lines: Mapping[Line, Region | None]) -> None:
        """Put lines right as they were before, where the list still has them."""
        for line, region in lines.items():
            if self._has(line):
                self._answers[line.at] = self._answers[line.at].decided(region)
        self._rows.clear()
        self._changed(0, len(self._shown) - 1)

    def next_waiting(self, after: int) -> int | None:
        """Give the next row that waits for a choice, from the top again after the last."""
        order = [*range(after + 1, len(self._shown)), *range(after + 1)]
        return next((r for r in order if self._answers[self._shown[r]].waits), None)

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
        return ", ".join(text for text in self.cells(row) if text)

    def numeric(self, column: int) -> bool:
        return column == Column.NUMBER

    def titles(self) -> tuple[str, ...]:
        return (
            self.tr("No."),
            self.tr("From the list"),
            self.tr("Recognised as"),
            self.tr("Recognised by"),
            self.tr("Cohorts"),
            self.tr("Certainty"),
        )

    def _has(self, line: Line) -> bool:
        return line.at < len(self._answers) and self._typed[line.at] == line.text

    def _passes(self, at: int) -> bool:
        return self._only in (None, self._answers[at].certainty)

    def _changed(self, first: int, last: int) -> None:
        if last >= first:
            corner = self.index(last, len(Column) - 1)
            self.dataChanged.emit(self.index(first, 0), corner)

    def _make(self, line: int) -> CheckedRow:
        answer = self._answers[line]
        region = answer.region
        status = self._facts.status(region) if region else None
        years = self._facts.cohorts_of(region) if region else ()
        texts = (
            str(line + 1),
            self._typed[line],
            region.full_name if region else self._question(answer),
            self._how(answer),
            ", ".join(str(year) for year, certain in years if certain) or "–",
            worded(status_word(status)) if status else "–",
        )
        return CheckedRow(answer, texts, years, status)

    def _question(self, answer: Answer) -> str:
        if not answer.waits:
            return "–"
        if len({choice.name for choice in answer.choices}) == 1:
            return self.tr("Choose: kota or kabupaten?")
        return self.tr("Choose from %n region(s)", "", len(answer.choices))

    def _how(self, answer: Answer) -> str:
        if answer.certainty in (Certainty.EMPTY, Certainty.HEADING):
            return worded(certainty_word(answer.certainty))
        return worded(how_word(answer))
