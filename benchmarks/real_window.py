"""The real window as benchmarks have it: with nobody's settings, and seen to paint."""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QStyleFactory, QWidget

from gmsc_desktop.app import make_application, make_window, read_knowledge
from gmsc_desktop.resources import resource
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.knowledge import Knowledge

WIDTH, HEIGHT = 1366, 768
LONGEST = 1.0
"""Seconds after which nothing is painted any more."""


class PaintWatch(QObject):
    """Waits until a window has painted all that changed, and tells when that was."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self._painted = 0.0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        self._window.event(event)
        self._painted = time.perf_counter()
        return True

    def wait(self) -> float:
        """Let Qt go on until the painting is done; gives the time of its end."""
        self._painted = 0.0
        until = time.perf_counter() + LONGEST
        while not self._painted and time.perf_counter() < until:
            QApplication.processEvents()
        return self._painted or time.perf_counter()

    def timed(self, act: Callable[..., object], *arguments: object) -> float:
        """Do something; gives the milliseconds until what follows is painted."""
        start = time.perf_counter()
        act(*arguments)
        return (self.wait() - start) * 1000


@contextmanager
def real_window() -> Iterator[tuple[MainWindow, Knowledge]]:
    """Open the main window, wait until it has nothing left to do, and close it at the end."""
    with tempfile.TemporaryDirectory(prefix="gmsc-bench-") as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        app = make_application(["benchmark"])
        knowledge = read_knowledge(resource("data"))
        window = make_window(app, knowledge)
        show(window)
        settle(window)
        yield window, knowledge
        window.close()


def show(window: QWidget) -> None:
    """Show a window in the size in which all are measured."""
    window.resize(WIDTH, HEIGHT)
    window.show()
    QTest.qWaitForWindowExposed(window)
    # Without a window manager it may be painted once more.
    QTest.qWait(50)


def draw_bars_as_qt(area: QAbstractScrollArea) -> None:
    """Give Qt's plainest way Fusion's own scroll bars: the plain ones are our window's."""
    fusion = QStyleFactory.create("Fusion")
    fusion.setParent(area)
    for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
        bar.setStyle(fusion)


def settle(window: MainWindow) -> None:
    """Wait until the list and the detail show what was asked for, and are painted.

    Else what a detail that has just come is painted in counts for what is measured next.
    """
    wait_until(lambda: window.participants.settled)
    QApplication.processEvents()


def wait_until(holds: Callable[[], bool]) -> None:
    """Let Qt go on until something holds; asleep between events, as the program is."""
    QApplication.processEvents()
    while not holds():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
