"""For benchmarks: says when the list has been painted for the first time, and ends.

Only active when the environment variable GMSC_START_PROBE is set.
"""

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class _Probe(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, _report)
        return False


def report_first_paint(widget: QWidget) -> None:
    """Print `painted` in the first event-loop turn after the widget's first paint, then quit."""
    widget.installEventFilter(_Probe(widget))


def _report() -> None:
    if sys.stdout is not None:
        sys.stdout.write("painted\n")
        sys.stdout.flush()
    QCoreApplication.quit()
