"""Searches while one types: regions at once, places in a thread that never holds the typing up.

A slow disk may need longer for the places than a frame lasts. Then what is known is shown,
and the rest comes after, unless something else was typed meanwhile.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.found import Found
from gmsc_desktop.search.match import Match
from gmsc_desktop.search.typed import Typed

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    _Task = Future[tuple[Match, ...]]

_PATIENCE = 0.006
"""Seconds that the first answer waits for the places: what a frame leaves beside painting."""


class Searcher(QObject):
    """`found` answers what was typed last; it may come twice, first without the places."""

    found = Signal(Found)
    failed = Signal(GmscError)
    _arrived = Signal(int)

    def __init__(self, finder: Finder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self.trouble: GmscError | None = None
        """Why places cannot be found, once that has happened."""
        self._generation = 0
        self._known = Found()
        self._task: _Task | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._painted = QTimer(self, singleShot=True)
        self._painted.timeout.connect(self._load_speller)

    @property
    def pending(self) -> bool:
        """Whether places are still looked for."""
        return self._task is not None

    def search(self, text: str) -> None:
        """Look for what was typed; whatever was looked for before no longer counts."""
        self._generation += 1
        if self._task:
            self._task.cancel()
        typed = self._finder.read_question(text)
        self._task = None if typed.blank or typed.is_list else self._start(typed)
        # Several lines are a list: what some of their words bring answers none of them.
        self._known = Found(typed, () if typed.is_list else self._finder.find_regions(typed))
        if self._task is None or self._done_soon(self._task):
            self._deliver(self._generation)
            return
        generation = self._generation
        self._task.add_done_callback(lambda _: self._arrived.emit(generation))
        # With nothing to show yet, what stands there stays rather than flicker.
        early = self._finder.answer(typed, self._known.matches)
        if early.matches:
            self.found.emit(early)

    def warm_up(self) -> None:
        """Load what the first key needs, before it is pressed; errors need more, and come later."""
        self._start(self._finder.read("kec sukamaju"))
        self._finder.find_regions(self._finder.read("bandung"))
        self._finder.answer(self._finder.read_question("peserta 2017"), ())
        self.found.connect(self._await_paint)

    def _await_paint(self) -> None:
        # A timer of no time waits until the first answer is painted.
        self._painted.start(0)

    def _load_speller(self) -> None:
        """Load what names with errors need: 2 MB that only those who type have to hold."""
        self.found.disconnect(self._await_paint)
        self._finder.find_regions(self._finder.read("sukamajuu"))

    def finish(self) -> None:
        """Answer at once what is still looked for, however long that takes."""
        if self._task:
            from concurrent.futures import wait

            wait([self._task])
            # What the thread has told meanwhile comes too late.
            self._generation += 1
            self._deliver(self._generation)

    def stop(self) -> None:
        """End the thread, and forget what it was to find; a later search starts another."""
        self._generation += 1
        self._task = None
        if self._pool:
            self._pool.shutdown(cancel_futures=True)
        self._pool = None

    def _start(self, typed: Typed) -> "_Task":
        # Late, for the first paint does not need it.
        from concurrent.futures import ThreadPoolExecutor

        self._pool = self._pool or ThreadPoolExecutor(1, "places")
        return self._pool.submit(self._finder.find_places, typed)

    def _done_soon(self, task: "_Task") -> bool:
        from concurrent.futures import wait

        return bool(wait([task], _PATIENCE).done)

    def _deliver(self, generation: int) -> None:
        task = self._task
        if generation != self._generation:
            return
        self._task = None
        try:
            places = task.result() if task else ()
        except GmscError as error:
            # Regions are still found; whoever listens says what is missing.
            places = ()
            self.trouble = error
            self.failed.emit(error)
        known = self._known
        self.found.emit(self._finder.answer(known.typed, known.matches, places))
