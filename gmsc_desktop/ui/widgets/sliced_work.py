"""Long work in slices between the window's own events, so that the window stays alive.

A thread of Python would not do: it holds the interpreter for milliseconds at a time, and the
window, which is Python too, would stutter.
"""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from gmsc_desktop.errors.error import GmscError

_SLICE = 0.012
"""Seconds: with the painting after it, about a frame at 60 a second."""


class SlicedWork(QObject):
    """Runs through an iterator; `delivered` carries what each slice gave."""

    delivered = Signal(list)
    finished = Signal()
    failed = Signal(GmscError)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._slice)

    @property
    def running(self) -> bool:
        """Whether there is work left."""
        return self._steps is not None

    def start(self, steps: Iterator[object]) -> None:
        """Begin; work that was going on is given up."""
        self.cancel()
        self._steps = steps
        self._timer.start()

    def cancel(self) -> None:
        """Give the work up; a generator cleans up behind itself."""
        self._timer.stop()
        close = getattr(self._steps, "close", None)
        self._steps = None
        if close:
            close()

    def _slice(self) -> None:
        steps = self._steps
        if steps is None:
            return
        done: list[object] = []
        until = perf_counter() + _SLICE
        try:
            for step in steps:
                done.append(step)
                if perf_counter() > until:
                    self.delivered.emit(done)
                    return
        except GmscError as error:
            self.cancel()
            self.failed.emit(error)
            return
        self.delivered.emit(done)
        # Whoever listens may have begun something else meanwhile.
        if self._steps is steps:
            self.cancel()
            self.finished.emit()
