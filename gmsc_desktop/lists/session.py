"""One list that somebody brought: what of it is read, what its lines mean, what was decided.

The window and the command line both stand on it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from gmsc_desktop.facts.model import Kind, Region
from gmsc_desktop.languages import Text
from gmsc_desktop.lists.answer import Answer, Certainty
from gmsc_desktop.lists.book import Book, likeliest_sheet
from gmsc_desktop.lists.checker import CheckedList, Checker
from gmsc_desktop.lists.columns import Columns, Held, column_steps, columns_beside, heading_at
from gmsc_desktop.lists.decisions import Act, Decisions, Line, Rule
from gmsc_desktop.lists.rows import row_answers
from gmsc_desktop.lists.table import Table
from gmsc_desktop.lists.twins import TwinLines, Twins, meant_by, rules_for, twin_lines

ALIKE = {Twins.KABUPATEN: Kind.KABUPATEN, Twins.KOTA: Kind.KOTA}
"""What can be said of all shared names whatever the order of the list."""


class ListSession:
    """Begun by `bring` or `bring_book`; then `take_columns` and `steps` go through the list.

    A decision belongs to a line: it comes into force again wherever the line stands as it did,
    after other columns or another sheet were chosen, and while somebody types on.
    """

    book: Book | None
    """The file; None for what was pasted or typed."""
    sheet: int
    table: Table
    columns: Columns
    columns_wanted: bool
    """Whether nobody said yet what the columns hold."""
    remarks: tuple[Text, ...]
    """How the list was read, where a person should know."""
    _heading: int | None
    _typed: tuple[str, ...]
    _decisions: Decisions
    _lately: Kind | None
    """What was just decided of one twin."""
    _found: list[Answer]
    _answers: list[Answer]
    _twins: TwinLines
    _meant: dict[int, Region]

    def __init__(self, checker: Checker) -> None:
        self._checker = checker
        self.bring(Table(()), Columns(0))

    # -- what is read

    def bring(self, table: Table, columns: Columns | None = None) -> None:
        """Take a table; its columns are proposed where they are not given."""
        self._forget()
        self._read(table, columns)

    def bring_book(self, book: Book, sheet: int | None = None) -> None:
        """Take one sheet of a file, the likeliest where none is given."""
        self._forget()
        self.book = book
        self.choose_sheet(likeliest_sheet(book, self._checker.is_name) if sheet is None else sheet)

    def follow(self, before: "ListSession", regions: Mapping[str, Region]) -> None:
        """Take the list of a session on other data, and what was decided, by these regions."""
        self._forget()
        self.book, self.sheet, self.remarks = before.book, before.sheet, before.remarks
        self._decisions = before._decisions.on(regions)
        self._read(before.table, before.columns)

    def type_on(self, table: Table) -> None:
        """Take the list as somebody typed on in it; of another list nothing was decided."""
        if set(filter(None, self._typed)).isdisjoint(map(str.strip, table.column(0))):
            self._forget()
        self._read(table, Columns(0))

    def choose_sheet(self, sheet: int) -> None:
        """Read another sheet of the same file."""
        if self.book:
            self.sheet, self.remarks = sheet, self.book.remarks_on(sheet)
            self._read(self.book.table(sheet), None)

    def choose_column(self, held: Held, column: int | None) -> None:
        """Read a column as what a person says it holds; None: no column holds that."""
        if held is Held.NAME:
            columns = columns_beside(self.table, column or 0, self._checker)
        else:
            columns = self.columns.with_column(held, column)
        heading = self._heading
        self._read(self.table, columns)
        # What a column is taken for does not change what stands over it.
        self._heading = heading if self._heading is None else self._heading

    @property
    def headings(self) -> tuple[str, ...]:
        """What each column is called; empty where the list has no headings."""
        row, columns = self._heading, range(self.table.width)
        return tuple("" if row is None else self.table.text(row, each) for each in columns)

    def _forget(self) -> None:
        self.book, self.sheet, self.remarks = None, 0, ()
        self._decisions = Decisions()

    def _read(self, table: Table, columns: Columns | None) -> None:
        self.table = table
        self.columns_wanted = columns is None and table.width > 1
        self._set_columns(columns or Columns(0))

    def _set_columns(self, columns: Columns) -> None:
        self.columns = columns
        self._heading = heading_at(self.table, columns.name, self._checker.is_name)
        self._typed = tuple(text.strip() for text in self.table.column(columns.name))
        self._begin()

    def _begin(self) -> None:
        self._found, self._answers = [], []
        self._twins, self._meant, self._lately = {}, {}, None

    # -- what it means

    def take_columns(self) -> Iterator[None]:
        """Propose what the columns hold, where that is wanted."""
        if self.columns_wanted:
            self._set_columns((yield from column_steps(self.table, self._checker)))
            self.columns_wanted = False

    def steps(self) -> Iterator[Answer | None]:
        """Check the lines; each answer is kept as it is given, and None is none yet."""
        self._begin()
        for answer in row_answers(self.table, self.columns, self._heading, self._checker):
            if answer:
                self._found.append(answer)
                self._answers.append(answer)
                self._settle(len(self._answers) - 1)
            yield answer
        self._twins = twin_lines(self._typed, self._found)
        self._settle_twins()

    def check(self) -> None:
        """Do all of it at once."""
        for _ in self.take_columns():
            pass
        for _ in self.steps():
            pass

    @property
    def answers(self) -> Sequence[Answer]:
        """All answers so far, in the light of what was decided."""
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
        return Line(self.sheet, at, self._typed[at])

    def next_waiting(self, after: int) -> int | None:
        """Give the next line that waits for a choice, from the top again after the last."""
        order = (*range(after + 1, len(self._answers)), *range(after + 1))
        return next((at for at in order if self._answers[at].waits), None)

    # -- what a person decides

    def decide(self, line: Line, region: Region | None) -> int:
        """Put a line right, and those that say the same and wait; gives their number.

        That is 0 when the line is no more where it was.
        """
        if not self._stands(line):
            return 0
        same = [
            at
            for at, answer in enumerate(self._answers)
            if at == line.at or (answer.waits and self._typed[at] == line.text)
        ]
        act = Act(tuple(self.line(at) for at in same), region)
        self._decisions = self._decisions.and_then(act)
        for at in same:
            self._settle(at)
        self._lately = region.kind if region and line.at in self._twins else None
        return len(same)

    @property
    def last_act(self) -> Act | None:
        """What was decided last of what is read now, and can be taken back."""
        acts = reversed(self._decisions.acts)
        return next((act for act in acts if self._concerns(act)), None)

    def undo(self) -> Sequence[int] | None:
        """Take back what was decided last, and give of which lines, if of some; None: nothing."""
        act = self.last_act
        if act is None:
            return None
        self._decisions, self._lately = self._decisions.without(act), None
        self._settle_twins()
        lines = [line.at for line in act.lines if self._stands(line)]
        for at in lines:
            self._settle(at)
        return lines

    def _concerns(self, act: Act) -> bool:
        if act.rule:
            return act.rule.sheet == self.sheet and not act.rule.names.isdisjoint(self._typed)
        return any(map(self._stands, act.lines))

    def _stands(self, line: Line) -> bool:
        return line.at < len(self._answers) and self.line(line.at) == line

    @property
    def twins(self) -> Sequence[int]:
        """The lines of a bare name that a kota and a kabupaten share, and that are in doubt."""
        return [at for at in self._twins if self._answers[at].certainty is Certainty.DOUBTFUL]

    @property
    def twin_names(self) -> int:
        """How many names these lines bear."""
        return len({self._twins[at][Kind.KOTA].name for at in self.twins})

    @property
    def also(self) -> Twins | None:
        """What was just decided of one such line, where it can be said of all the others."""
        rule = next((each for each in ALIKE if ALIKE[each] is self._lately), None)
        return rule if rule and self._only_alike and self.twins else None

    @property
    def all_alike(self) -> bool:
        """Whether such lines are all that waits, and nothing but their kind can be said of them."""
        waiting = [at for at, answer in enumerate(self._answers) if answer.waits]
        return bool(waiting) and waiting == list(self.twins) and self._only_alike

    @property
    def _only_alike(self) -> bool:
        return set(self.twin_rules) == set(ALIKE)

    @property
    def twin_rules(self) -> Mapping[Twins, Sequence[Region]]:
        """What can be said of all of them at once, each with the regions that they then mean."""
        return {rule: self._in_doubt(rule) for rule in rules_for(self._twins, self._found)}

    @property
    def twins_decided(self) -> int:
        """How many of them are settled by what was said of all, which can be taken back."""
        return sum(self.line(at) not in self._decisions.of for at in self._meant)

    def decide_twins(self, rule: Twins) -> int:
        """Settle those that are in doubt by one decision; gives how many that settled."""
        before = self.twins
        self._lately = None
        said = Rule(self.sheet, rule, frozenset(self._typed[at] for at in before))
        self._decisions = self._decisions.and_then(Act(rule=said))
        self._settle_twins()
        return len(before) - len(self.twins)

    def undo_twins(self) -> None:
        """Take back what was said of all of them, and nothing that was decided of one line."""
        self._decisions, self._lately = self._decisions.without_rules(self.sheet), None
        self._settle_twins()

    def _in_doubt(self, rule: Twins) -> Sequence[Region]:
        meant = meant_by(rule, self._twins, self._found)
        return [meant[at] for at in self.twins if at in meant]

    def _settle_twins(self) -> None:
        self._meant = {}
        # What was said first stays: another rule is for the lines that it left.
        for rule in reversed(self._decisions.rules(self.sheet)):
            meant = meant_by(rule.said, self._twins, self._found)
            self._meant |= {at: meant[at] for at in meant if self._typed[at] in rule.names}
        for at in self._twins:
            self._settle(at)

    def _settle(self, at: int) -> None:
        line, found = self.line(at), self._found[at]
        if line in self._decisions.of:
            self._answers[at] = found.decided(self._decisions.of[line])
        elif at in self._meant:
            self._answers[at] = found.decided(self._meant[at])
        else:
            self._answers[at] = found
