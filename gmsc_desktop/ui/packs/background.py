"""Work that waits for disks, in a thread, so that a slow share never holds the window up.

The thread only keeps its result; the window looks for it. So a window that closes meanwhile
leaves nothing behind that would still call it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gmsc_desktop.errors.error import GmscError

if TYPE_CHECKING:
    from concurrent.futures import Future
    from threading import Thread

_LOOK = 15
"""Milliseconds from one look for the result to the next."""
_PATIENCE = 1.0
"""Seconds that whoever gives the work up waits for its end: a disk's time, not a dead share's."""


class Background(QObject):
    """One piece of work at a time; `done` carries what it gave, `failed` why it gave nothing."""

    done = Signal(object)
    failed = Signal(GmscError)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Future[object] | None = None
        self._thread: Thread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        """Whether the work goes on."""
        return self._timer.isActive()

    def start(self, work: Callable[[], object]) -> None:
        """Begin; what was going on is given up."""
        # Late: nothing of this is needed before the first paint.
        from concurrent.futures import Future
        from threading import Thread

        self.stop()
        task = self._task = Future()
        self._thread = Thread(target=_run, args=(task, work), name="background", daemon=True)
        self._thread.start()
        self._timer.start()

    def stop(self) -> None:
        """Forget the work; nobody hears of it any more."""
        self._timer.stop()
        if self._thread:
            self._thread.join(_PATIENCE)
        self._thread = None

    def _look(self) -> None:
        task = self._task
        if task is None or not task.done():
            return
        self.stop()
        try:
            result = task.result()
        except GmscError as error:
            self.failed.emit(error)
        else:
            self.done.emit(result)


def _run(task: "Future[object]", work: Callable[[], object]) -> None:
    try:
        task.set_result(work())
    except Exception as error:
        # Raised again where the result is asked for.
        task.set_exception(error)
