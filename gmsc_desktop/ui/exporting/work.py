"""Writes one file at a time in slices, shows how far it is, and says how it ended."""

from collections import deque
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.ui.exporting.progress_strip import ProgressStrip
from gmsc_desktop.ui.widgets.sliced_work import SlicedWork

_Task = tuple[Path, Iterator[object], int]


class ExportWork(QObject):
    """What is asked for meanwhile waits for its turn.

    `saved` carries the file, `failed` what went wrong; the strip belongs in a status bar.
    """

    saved = Signal(Path)
    failed = Signal(GmscError)
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.strip = ProgressStrip()
        self._file = Path()
        self._done = self._total = 0
        self._waiting: deque[_Task] = deque()
        self._work = SlicedWork(self)
        self._work.delivered.connect(self._count)
        self._work.finished.connect(self._finish)
        self._work.failed.connect(self._fail)
        self.strip.cancelled.connect(self._cancel)

    @property
    def running(self) -> bool:
        """Whether a file is being written."""
        return self._work.running

    def start(self, file: Path, steps: Iterator[object], total: int) -> None:
        """Write a file by steps, of which there are about `total`."""
        self._waiting.append((file, steps, total))
        if not self.running:
            self._next()

    def stop(self) -> None:
        """Give up what is going on and what waits; the old files stay as they were."""
        self._waiting.clear()
        self._work.cancel()
        self.strip.show_progress(0, 0)

    def _next(self) -> None:
        self.strip.show_progress(0, 0)
        if self._waiting:
            self._file, steps, self._total = self._waiting.popleft()
            self._done = 0
            self.strip.show_progress(0, self._total)
            self._work.start(steps)

    def _count(self, steps: list[object]) -> None:
        self._done += len(steps)
        self.strip.show_progress(self._done, max(self._total, self._done))

    def _finish(self) -> None:
        self.saved.emit(self._file)
        self._next()

    def _fail(self, error: GmscError) -> None:
        self.failed.emit(error)
        self._next()

    def _cancel(self) -> None:
        self._work.cancel()
        self.cancelled.emit()
        self._next()
