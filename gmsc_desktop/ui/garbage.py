"""Garbage is collected in the windows' own thread, and only there.

Python collects wherever it happens to be, also in a thread that searches or reads. What it finds
may be a widget or a timer, which Qt lets nobody end but the thread that made it.
"""

import gc
from types import TracebackType

from PySide6.QtCore import QTimer

_EVERY = 2000
"""Milliseconds from one look to the next."""


class GarbageCollection:
    """While it is entered, an event loop looks from time to time whether there is enough."""

    def __init__(self, every: int = _EVERY) -> None:
        self._timer = QTimer()
        self._timer.setInterval(every)
        self._timer.timeout.connect(collect_when_due)

    def __enter__(self) -> None:
        gc.disable()
        self._timer.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._timer.stop()
        gc.enable()


def collect_when_due() -> None:
    """Collect the oldest generation that Python itself would by now."""
    due = [
        generation
        for generation, (count, most) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if count > most
    ]
    if due:
        gc.collect(due[-1])
