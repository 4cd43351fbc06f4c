"""For benchmarks: says when the list has been painted for the first time, and ends.

Only active when the environment variable GMSC_START_PROBE is set.
"""

import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class _Probe(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, _report)
        return False


def report_first_paint(widget: QWidget) -> None:
    """Print `painted` in the first event-loop turn after the widget's first paint, then quit.

    Beside it stand the milliseconds that the processor has worked for the process.
    """
    widget.installEventFilter(_Probe(widget))


def _report() -> None:
    if sys.stdout is not None:
        sys.stdout.write(f"painted {time.process_time() * 1000:.1f}\n")
        sys.stdout.flush()
    QCoreApplication.quit()
