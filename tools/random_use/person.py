"""The person: one act after the other, and once a minute a pause in which things are measured."""

import argparse
import faulthandler
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from random import Random

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gmsc_desktop.languages import Language
from gmsc_desktop.lists.table import pasted_table
from gmsc_desktop.ui.check_list.page import CheckListPage
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.page_names import PageName
from tools.random_use.hands import Hands
from tools.random_use.measure import Sample, row, sample
from tools.random_use.watch import Watch

_SIZE = (1366, 768)
_HANG = 60
"""Seconds after which an act counts as hanging: the process ends with the traces of its threads."""
_TROUBLES = 20
"""Different ones, after which nothing new is learnt."""
_PAUSE = 1_500
"""Milliseconds for what is under way to end, before the process is measured."""


class Person(QObject):
    """Walks through the window, then acts at random, until the time or the number of acts is over.

    What is drawn for an act hangs on the seed and the act's number alone, so that an act that
    went another way does not change all that come after it.
    """

    def __init__(
        self,
        window: MainWindow,
        hands: Hands,
        first: Iterator[Callable[[], None]],
        watch: Watch,
        options: argparse.Namespace,
    ) -> None:
        super().__init__()
        self._window = window
        self._hands = hands
        self._first = first
        self._watch = watch
        self._seed: int = options.seed
        self._most: float = options.steps or float("inf")
        self._seconds: float = options.minutes * 60
        self._start = time.monotonic()
        self._last: deque[str] = deque(maxlen=12)
        self.steps = 0
        self.samples: list[Sample] = []
        self.longest = (0.0, "")

    def doing(self) -> str:
        """Say what was done last, the newest at the end."""
        return f"seed {self._seed}, step {self.steps}: {' '.join(self._last)}"

    def go_on(self) -> None:
        """Act soon, once the window has done what is due; or pause; or end."""
        passed = time.monotonic() - self._start
        enough = self.steps >= self._most or passed >= self._seconds
        if enough or len(self._watch.troubles) >= _TROUBLES:
            self._pause(QApplication.exit)
        elif passed >= 60 * len(self.samples):
            self._pause(self.go_on)
        else:
            QTimer.singleShot(0, self._act)

    def _act(self) -> None:
        self.steps += 1
        act = next(self._first, None) or self._hands.choose(Random(f"{self._seed} {self.steps}"))
        self._last.append(str(getattr(act, "__name__", act)))
        self._watch.doing = self.doing()
        faulthandler.dump_traceback_later(_HANG, exit=True)
        start = time.monotonic()
        try:
            act()
        except Exception as error:
            # What a method that Qt calls raises comes out of the next call into Qt.
            self._watch.note("".join(traceback.format_exception(error)))
        self.longest = max(self.longest, (time.monotonic() - start, self.doing()))
        self.go_on()

    def _pause(self, then: Callable[[], object]) -> None:
        """Put everything away, so that like is measured with like; then go on."""
        self._put_away()

        def measure() -> None:
            self.samples.append(sample(time.monotonic() - self._start, self.steps))
            print(row(self.samples[-1]), flush=True)
            then()

        QTimer.singleShot(_PAUSE, measure)

    def _put_away(self) -> None:
        for top in QApplication.topLevelWidgets():
            if top is not self._window and top.isVisible():
                top.close()
        self._window.preferences.use_text_size(100)
        self._window.preferences.use_language(Language.INDONESIAN)
        self._window.resize(*_SIZE)
        QGuiApplication.clipboard().clear()
        checked = self._window.show_page(PageName.CHECK_LIST)
        assert isinstance(checked, CheckListPage)
        checked.check(pasted_table(""))
        self._window.show_page(PageName.PARTICIPANTS)
        self._window.participants.search_for("")
