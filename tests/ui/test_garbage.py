"""Whatever a thread does meanwhile, widgets that nobody holds end in the windows' thread."""

import gc
import threading
import weakref

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gmsc_desktop.ui.garbage import GarbageCollection
from tests.helpers.waiting import wait_until


class Knot(QWidget):
    """A widget that holds itself, so that only the collector can end it."""

    def __init__(self) -> None:
        super().__init__()
        self.held = self


def make_knots() -> None:
    """Make more garbage than Python lets lie, as reading a list does."""
    for _ in range(50_000):
        knot: list[object] = []
        knot.append(knot)


def test_a_thread_that_works_ends_no_widget(qtbot: QtBot) -> None:
    ended_by: list[int] = []
    gc.collect()
    with GarbageCollection(every=20):
        alive = weakref.ref(Knot(), lambda _: ended_by.append(threading.get_ident()))
        worker = threading.Thread(target=make_knots)
        worker.start()
        worker.join()
        assert alive() is not None
        wait_until(qtbot, lambda: alive() is None)
    assert ended_by == [threading.main_thread().ident]
    assert gc.isenabled()
