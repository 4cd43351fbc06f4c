"""The long work on a list: read a file, check the lines; one at a time."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.lists.book import Book, likeliest_steps
from gmsc_desktop.lists.checker import Checker
from gmsc_desktop.lists.reader import book_steps
from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.ui.widgets.sliced_work import SlicedWork


class ListWork(QObject):
    """`progressed` carries what is done and of how much; 0 of 0 when there is nothing to do."""

    book_read = Signal(object, int)
    """A `Book`, and the sheet that is likely the list."""
    columns_taken = Signal()
    answered = Signal()
    checked = Signal()
    failed = Signal(GmscError)
    progressed = Signal(int, int)

    def __init__(self, checker: Checker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._checker = checker
        self._book: Book | None = None
        self._sheet = 0
        self._done = 0
        self._total = 0
        self._reading = SlicedWork(self)
        self._checking = SlicedWork(self)
        self._works = (self._reading, self._checking)
        self._reading.delivered.connect(self._rows_came)
        self._reading.finished.connect(self._read)
        self._checking.delivered.connect(self._answers_came)
        self._checking.finished.connect(self.checked)
        for work in self._works:
            work.finished.connect(self._rest)
            work.failed.connect(self._rest)
            work.failed.connect(self.failed)

    @property
    def running(self) -> bool:
        """Whether anything is going on."""
        return any(work.running for work in self._works)

    def read(self, file: Path) -> None:
        """Read a list from a file."""
        self._begin(0)
        self._book, self._sheet = None, 0
        self._reading.start(self._read_steps(file))

    def check(self, session: ListSession) -> None:
        """Check the lines of a list."""
        self._begin(len(session.table.rows))
        self._checking.start(self._check_steps(session))

    def stop(self) -> None:
        """Give up what is going on."""
        for work in self._works:
            work.cancel()
        self._rest()

    def _begin(self, total: int) -> None:
        self.stop()
        self._done, self._total = 0, total

    def _rest(self) -> None:
        self.progressed.emit(0, 0)

    def _read_steps(self, file: Path) -> Iterator[int]:
        """Read, then look which sheet has the names; gives how many rows came so far."""
        book = yield from book_steps(file)
        for number in likeliest_steps(book, self._checker.is_name):
            self._sheet = number
            yield sum(len(sheet.rows) for sheet in book.sheets)
        self._book = book

    def _check_steps(self, session: ListSession) -> Iterator[object]:
        if session.columns_wanted:
            yield from session.take_columns()
            self.columns_taken.emit()
        yield from session.steps()

    def _rows_came(self, counts: list[int]) -> None:
        done = max(counts, default=0)
        self.progressed.emit(done, max(done, 1))

    def _read(self) -> None:
        if self._book:
            self.book_read.emit(self._book, self._sheet)

    def _answers_came(self, batch: list[object]) -> None:
        self.answered.emit()
        self._done += sum(answer is not None for answer in batch)
        self.progressed.emit(self._done, max(self._total, self._done))
