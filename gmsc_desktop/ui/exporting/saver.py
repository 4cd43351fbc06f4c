"""The one way out: asks where, writes the file in slices, shows how far it is, says how it ended.

Each window that saves has one. What makes files is imported when somebody saves: everybody
starts the program.
"""

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.ui.exporting.progress_strip import ProgressStrip
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.requests import Export
from gmsc_desktop.ui.widgets.sliced_work import SlicedWork

if TYPE_CHECKING:
    from gmsc_desktop.ui.exporting.saved_bar import SavedBar


class Saver(QObject):
    """One file at a time: what is asked for meanwhile waits for its turn.

    `said` words how it ended, `unsaved` only if no file came of it; `saved` and `failed` say it to
    the program; the strip belongs where the window shows it, and so does the bar that offers to
    open what was saved.
    """

    said = Signal(str)
    unsaved = Signal(str)
    saved = Signal(Path)
    failed = Signal(GmscError)
    bar_made = Signal(QWidget)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.bar: SavedBar | None = None
        self.strip = ProgressStrip()
        self._done = self._total = 0
        self._tasks: deque[tuple[Export, Path]] = deque()
        self._work = SlicedWork(self)
        self._work.delivered.connect(self._count)
        self._work.finished.connect(self._finish)
        self._work.failed.connect(self._fail)
        self.strip.cancelled.connect(self._cancel)

    @property
    def running(self) -> bool:
        """Whether this window, or one that belongs to it, writes a file."""
        return any(each._tasks for each in self._window.findChildren(Saver))

    def ask(self, export: Export) -> None:
        """Ask for a file, and save there."""
        from gmsc_desktop.ui.exporting.save_dialog import SaveDialog

        dialog = SaveDialog(export.title, export.stem, export.kinds, self._window)
        dialog.chosen.connect(lambda file: self.save(export, file))
        dialog.open()

    def save(self, export: Export, file: Path) -> None:
        """Save in a file, in the kind that its name asks for; the window stays alive."""
        self._tasks.append((export, file))
        if len(self._tasks) == 1:
            self._begin()

    def stop(self) -> None:
        """Give up what they write and what waits; the old files stay as they were."""
        for each in self._window.findChildren(Saver):
            each._tasks.clear()
            each._work.cancel()
            each.strip.show_progress(0, 0)

    def _begin(self) -> None:
        export, file = self._tasks[0]
        steps, self._total = export.steps(file)
        self._done = 0
        self.strip.show_progress(0, self._total)
        self._work.start(steps)

    def _count(self, steps: list[object]) -> None:
        self._done += len(steps)
        self.strip.show_progress(self._done, max(self._total, self._done))

    def _finish(self) -> None:
        export, file = self._tasks[0]
        self.saved.emit(file)
        self.offer(file, lambda: export.about() or export.note, opens=export.opens)
        said = self.tr("%1 saved").replace("%1", str(file))
        self._end(" · ".join(filter(None, (said, export.note))))

    def offer(self, file: Path, about: Callable[[], str], *, opens: bool) -> None:
        """Offer to open what was saved, where a program opens it, and its folder."""
        self.make_bar().show_saved(file, about, opens=opens)

    def make_bar(self) -> "SavedBar":
        """Give the bar, made when it is first wanted."""
        from gmsc_desktop.ui.exporting.saved_bar import SavedBar

        if self.bar is None:
            self.bar = SavedBar()
            self.bar_made.emit(self.bar)
        return self.bar

    def _fail(self, error: GmscError) -> None:
        self.failed.emit(error)
        self._end_without(error.message(current_language()))

    def _cancel(self) -> None:
        self._work.cancel()
        self._end_without(self.tr("Cancelled"))

    def _end_without(self, said: str) -> None:
        self.unsaved.emit(said)
        self._end(said)

    def _end(self, said: str) -> None:
        self.said.emit(said)
        self.strip.show_progress(0, 0)
        self._tasks.popleft()
        if self._tasks:
            self._begin()
