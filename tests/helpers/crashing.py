"""The real program, in which an error comes up, and a person who deals with it.

    python -m tests.helpers.crashing ERROR REPORT

ERROR names a way in which things go wrong; what the person saw is written to REPORT as JSON.
"""

import gc
import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from gmsc_desktop import app as program
from gmsc_desktop.errors.program import unknown_region
from gmsc_desktop.ui.crash.bar import CrashBar
from gmsc_desktop.ui.crash.dialog import CrashDialog
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.knowledge import Knowledge

QUERY = "kota rahasia"
FILE = "/home/siti/Gaji Siti.xlsx"


class Person:
    """Sits before the window, reads what comes up, goes on and closes the program."""

    def __init__(self, window: MainWindow, error: str) -> None:
        self._window = window
        self._error = error
        self.seen: dict[str, Any] = {"dialogs": [], "details": "", "most": 0, "bars": []}
        self._broken: Unpaintable | None = None
        self._rounds = 0
        self._look = QTimer(interval=10)
        self._look.timeout.connect(self._watch)
        window.participants.table.first_painted.connect(self._begin)

    def _begin(self) -> None:
        self._look.start()
        QTimer.singleShot(0, lambda: ERRORS[self._error](self))

    def _watch(self) -> None:
        tops = QApplication.topLevelWidgets()
        dialogs = [each for each in tops if isinstance(each, CrashDialog) and each.isVisible()]
        self.seen["most"] = max(self.seen["most"], len(dialogs))
        # Not before it is whole: a second error that is told meanwhile belongs into the first box.
        self._rounds += 1
        if self._rounds % SOME_ROUNDS:
            return
        for dialog in dialogs:
            self._read(dialog)
        if not dialogs and self._has_come():
            self._look.stop()
            self._finish()

    def _read(self, dialog: CrashDialog) -> None:
        self.seen["dialogs"].append(dialog.sentence.text().replace("\u200b", ""))
        dialog.copy_button.click()
        self.seen["details"] += QApplication.clipboard().text()
        if self._error == "ended":
            dialog.end_button.click()
        else:
            dialog.go_on_button.click()

    def _has_come(self) -> bool:
        """Whether all has come up that will; whatever is told is told by an event at once."""
        if self._broken and self._broken.times < OFTEN:
            return False
        return bool(self.seen["dialogs"]) or self._error in UNTOLD

    def _finish(self) -> None:
        bars = [bar for bar in self._window.findChildren(CrashBar) if bar.isVisible()]
        for bar in bars:
            self.seen["bars"].append(bar.sentence.text())
            bar.copy_button.click()
            self.seen["details"] += QApplication.clipboard().text()
            bar.close_button.click()
        if self._broken:
            self._broken.hide()
        self._window.participants.search_box.setText("kota sabang")
        self.seen["first"] = self._window.participants.model.row(0).region.code
        self._window.close()

    # -- what goes wrong

    def in_slot(self) -> None:
        """An error quotes what was typed."""
        raise KeyError(QUERY)

    def with_file(self) -> None:
        """A file of the person's cannot be read."""
        raise FileNotFoundError(2, "No such file", FILE)

    def in_paint(self) -> None:
        """With every paint."""
        self._broken = broken = Unpaintable(self._window)
        broken.setGeometry(self._window.rect())
        broken.show()
        timer = QTimer(broken, interval=10)
        timer.timeout.connect(broken.update)
        timer.start()

    def in_thread(self) -> None:
        """Beside the window."""
        threading.Thread(target=self.in_slot).start()

    def unraisable(self) -> None:
        """Where nobody can catch it."""
        # Kept by nobody.
        Unforgettable()
        gc.collect()

    def known(self) -> None:
        """An error with a sentence, that nobody showed."""
        raise unknown_region("99.99")

    def two_at_once(self) -> None:
        """One while the other is read."""
        QTimer.singleShot(0, self.in_slot)
        QTimer.singleShot(0, self.with_file)

    def warned(self) -> None:
        """Qt complains."""
        for _ in range(10):
            qWarning(f"cannot open '{QUERY}' in {FILE}")

    def nothing(self) -> None:
        """All is well."""


class Unpaintable(QWidget):
    """Fails whenever it is painted."""

    times = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.times += 1
        raise ValueError(QUERY)


class Unforgettable:
    """Fails when it goes."""

    def __del__(self) -> None:
        raise ValueError(QUERY)


ERRORS: dict[str, Callable[[Person], None]] = {
    "slot": Person.in_slot,
    "ended": Person.in_slot,
    "file": Person.with_file,
    "paint": Person.in_paint,
    "thread": Person.in_thread,
    "unraisable": Person.unraisable,
    "known": Person.known,
    "two": Person.two_at_once,
    "warned": Person.warned,
    "nothing": Person.nothing,
    "start": Person.nothing,
}
UNTOLD = ("warned", "nothing")
"""Of these no dialog tells."""
SOME_ROUNDS = 10
"""Rounds of the event loop in which what was told at once is shown."""
OFTEN = 25
"""How often an error comes before the person believes that it is told once."""


def main(error: str, report: Path) -> int:
    """Run the program; gives its exit code."""
    people: list[Person] = []
    make = program.make_window

    def with_person(app: QApplication, knowledge: Knowledge) -> MainWindow:
        if error == "start":
            QTimer.singleShot(0, close_dialogs)
            raise KeyError(QUERY)
        window = make(app, knowledge)
        people.append(Person(window, error))
        return window

    seen: dict[str, Any] = {"dialogs": [], "going on": True}

    def close_dialogs() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CrashDialog)
        seen["dialogs"].append(dialog.sentence.text())
        seen["going on"] = dialog.go_on_button.isVisible()
        dialog.end_button.click()

    program.make_window = with_person
    code = program.start(["gmsc-desktop"])
    seen = people[0].seen if people else seen
    report.write_text(json.dumps(seen), encoding="utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
