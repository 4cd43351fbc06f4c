"""One list that somebody brought: what of it is read, what its lines mean, what was decided.

The window and the command line both stand on it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from gmsc_desktop.facts.model import Region
from gmsc_desktop.languages import Text
from gmsc_desktop.lists.answer import Answer, Certainty, How
from gmsc_desktop.lists.book import Book, likeliest_sheet
from gmsc_desktop.lists.checker import CheckedList, Checker, answers
from gmsc_desktop.lists.columns import Columns, Held, columns_beside, heading_at, likely_columns
from gmsc_desktop.lists.table import Table
from gmsc_desktop.lists.twins import Twins, meant_by, waiting_twins


class Line(NamedTuple):
    """A line of the list, by place and text: while a person decides, another list may come."""

    at: int
    text: str


class ListSession:
    """Begun by `bring` or `bring_book`; `steps` then gives the answers, one after the other."""

    def __init__(self, checker: Checker) -> None:
        self._checker = checker
        self.book: Book | None = None
        self.sheet = 0
        self.table = Table(())
        self.columns = Columns(0)
        self.remarks: tuple[Text, ...] = ()
        self._typed: tuple[str, ...] = ()
        self._answers: list[Answer] = []
        self._before_twins: dict[int, Answer] = {}

    # -- what is read

    def bring(self, table: Table, columns: Columns | None = None) -> None:
        """Take a table; its columns are proposed where they are not given."""
        self.book, self.sheet, self.remarks = None, 0, ()
        self._read(table, columns or likely_columns(table, self._checker))

    def bring_book(self, book: Book, sheet: int | None = None) -> None:
        """Take one sheet of a file, the likeliest where none is given."""
        if sheet is None:
            sheet = likeliest_sheet(book, self._checker.is_name)
        self.book, self.sheet, self.remarks = book, sheet, book.remarks_on(sheet)
        table = book.table(sheet)
        self._read(table, likely_columns(table, self._checker))

    def follow(self, before: "ListSession") -> None:
        """Take the list of a session on other data."""
        self.book, self.sheet, self.remarks = before.book, before.sheet, before.remarks
        self._read(before.table, before.columns)

    def choose_column(self, held: Held, column: int | None) -> None:
        """Read a column as what a person says it holds; None: no column holds that."""
        if held is Held.NAME:
            self._read(self.table, columns_beside(self.table, column or 0, self._checker))
        else:
            self._read(self.table, self.columns.with_column(held, column))

    @property
    def headings(self) -> tuple[str, ...]:
        """What each column is called; empty where the list has no headings."""
        row = heading_at(self.table, self.columns.name, self._checker.is_name)
        columns = range(self.table.width)
        return tuple("" if row is None else self.table.text(row, each) for each in columns)

    def _read(self, table: Table, columns: Columns) -> None:
        self.table, self.columns = table, columns
        self._typed = tuple(text.strip() for text in table.column(columns.name))
        self._answers = []
        self._before_twins = {}

    # -- what it means

    def steps(self) -> Iterator[Answer]:
        """Check the lines; each answer is kept as it is given."""
        for answer in answers(self.table, self.columns, self._checker):
            self._answers.append(answer)
            yield answer

    @property
    def answers(self) -> Sequence[Answer]:
        """All answers so far."""
        return self._answers

    @property
    def checked(self) -> CheckedList:
        """The list with its answers as they are now, for whoever reports them."""
        return CheckedList(self.table, self.columns, tuple(self._answers))

    @property
    def waiting(self) -> int:
        """How many lines wait for a choice."""
        return sum(answer.waits for answer in self._answers)

    @property
    def unchecked(self) -> int:
        """How many lines have no answer yet, those that say nothing left out."""
        return sum(bool(text) for text in self._typed[len(self._answers) :])

    @property
    def counts(self) -> Counter[Certainty]:
        """How many lines there are of each certainty."""
        return Counter(answer.certainty for answer in self._answers)

    def line(self, at: int) -> Line:
        """Give a line by its place."""
        return Line(at, self._typed[at])

    # -- what a person decides

    def decide(self, line: Line, region: Region | None) -> int:
        """Put a line right, and those that say the same and wait; gives their number.

        That is 0 when the line is no more where it was.
        """
        if not self._has(line):
            return 0
        same = [
            at
            for at, answer in enumerate(self._answers)
            if at == line.at or (answer.waits and self._typed[at] == line.text)
        ]
        for at in same:
            self._answers[at] = self._answers[at].decided(region)
            self._before_twins.pop(at, None)
        return len(same)

    @property
    def by_hand(self) -> Mapping[Line, Region | None]:
        """The lines that were put right by hand, each with what it means."""
        return {
            self.line(at): answer.region
            for at, answer in enumerate(self._answers)
            if answer.how is How.BY_HAND
        }

    def put_right(self, lines: Mapping[Line, Region | None]) -> None:
        """Put lines right as they were before, where the list still has them."""
        for line, region in lines.items():
            if self._has(line):
                self._answers[line.at] = self._answers[line.at].decided(region)

    @property
    def twins(self) -> Mapping[int, Answer]:
        """The lines of a bare name that a kota and a kabupaten share, and that wait."""
        return waiting_twins(self._answers)

    @property
    def twins_decided(self) -> int:
        """How many of them one decision settled, which can be taken back."""
        return len(self._before_twins)

    def decide_twins(self, rule: Twins) -> int:
        """Settle all of them by one decision; gives how many there were."""
        before = dict(self.twins)
        for at, region in meant_by(rule, before).items():
            self._answers[at] = before[at].decided(region)
        self._before_twins = before
        return len(before)

    def undo_twins(self) -> None:
        """Let those wait again that one decision settled, and none that was decided since."""
        for at, before in self._before_twins.items():
            self._answers[at] = before
        self._before_twins = {}

    def _has(self, line: Line) -> bool:
        return line.at < len(self._answers) and self._typed[line.at] == line.text
