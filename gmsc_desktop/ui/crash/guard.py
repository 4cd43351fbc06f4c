"""Catches what nobody expected, wherever it comes up: writes it down, and tells the person once.

An error that comes with every paint, or in a thread, ends here as one in a slot does; none takes
the window along that can go on.
"""

import sys
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QSysInfo,
    Qt,
    QtMsgType,
    Signal,
    qFormatLogMessage,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from gmsc_desktop.crash.log_file import LogFile
from gmsc_desktop.crash.places import log_folder
from gmsc_desktop.crash.trace import Trace
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.log import CATEGORY
from gmsc_desktop.ui.widgets.accessible import screen_is_read

if TYPE_CHECKING:
    from gmsc_desktop.ui.crash.dialog import CrashDialog
    from gmsc_desktop.ui.widgets.message_bar import MessageBar

ENDED: Final = 2
"""The exit code when the person ends the program after an error."""
_INTERRUPTED: Final = 130
_QUIET = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
"""Of Qt's own: what the program notes itself is written down all the same."""
_ASKED_BY_READERS = (
    # A reader asks for a label that has gone meanwhile, or for what Qt's windows do not have.
    "Could not find accessible on path",
    "AtSpiAdaptor",
    "Received text event for invalid interface",
    "Subscription string not handled",
    # It is slow to answer, or has gone.
    "QSpiApplication::",
    # It asks for the letter after the last one of an article: Qt looks one further for its end.
    "QTextCursor::setPosition: Position",
)
"""What Qt warns of while somebody reads the screen: nothing is wrong, and it comes by hundreds."""


class CrashGuard(QObject):
    """Guards while it is entered; `data` is the version of the data, for whoever reads reports."""

    _met = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.data = ""
        self._folder = log_folder()
        self._log = LogFile(self._folder) if self._folder else None
        self._trace = self._begin_trace()
        self._counts: Counter[str] = Counter()
        self._dialog: CrashDialog | None = None
        self._met.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def __enter__(self) -> "CrashGuard":
        self._before = sys.excepthook, sys.unraisablehook, threading.excepthook
        self._handler_before = qInstallMessageHandler(self._take_message)
        sys.excepthook = self._take_unhandled
        sys.unraisablehook = lambda met: self._take_any(met.exc_value or met.exc_type())
        threading.excepthook = lambda met: self._take_any(met.exc_value or met.exc_type())
        return self

    def __exit__(self, *_: object) -> None:
        sys.excepthook, sys.unraisablehook, threading.excepthook = self._before
        qInstallMessageHandler(self._handler_before)
        if self._trace:
            self._write(self._trace.end())

    def take(self, error: BaseException) -> None:
        """Write an error down, and tell of it, when it is the first of its kind."""
        from gmsc_desktop.crash.report import error_report, fingerprint

        mark = fingerprint(error)
        if not self._is_new(mark):
            return
        report = error_report(error, self._versions())
        self._write(report)
        say(f"GMSC Desktop: {mark}\n")
        known = error.message(current_language()) if isinstance(error, GmscError) else ""
        self._met.emit(known, report)

    def tell_at_once(self) -> None:
        """Show what was taken although no window came of it, until the person has read it."""
        QCoreApplication.sendPostedEvents(self)
        if self._dialog:
            self._dialog.forbid_going_on()
            self._dialog.exec()

    def look_back(self, add_bar: "Callable[[MessageBar], None]") -> None:
        """Offer what crashed processes left behind."""
        from gmsc_desktop.crash.trace import take_traces

        traces = take_traces(self._folder) if self._folder else []
        reports = [f"{self._versions()}\n{text}" for text in traces]
        for report in reports:
            self._write(report)
        if reports:
            from gmsc_desktop.ui.crash.bar import CrashBar

            bar = CrashBar("\n\n".join(reports))
            add_bar(bar)
            bar.show()

    def _begin_trace(self) -> Trace | None:
        with suppress(OSError):
            return Trace(self._folder) if self._folder else None
        return None

    def _take_unhandled(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.exit(_INTERRUPTED)
        else:
            self._take_any(error)

    def _take_any(self, error: BaseException) -> None:
        try:
            self.take(error)
        except Exception as second:  # a guard that fails must not bring the window down either
            say(f"GMSC Desktop: {type(error).__name__}, {type(second).__name__}\n")

    def _take_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message.startswith(_ASKED_BY_READERS) and screen_is_read():
            return
        say(qFormatLogMessage(kind, context, message) + "\n")
        ours = context.category == CATEGORY
        if kind in _QUIET and not ours:
            return
        from gmsc_desktop.crash.private import without_quotes

        said = without_quotes(message)
        text = said if ours else f"Qt: {context.category}: {said}"
        if self._is_new(text):
            self._write(text)
        if kind is QtMsgType.QtFatalMsg and self._trace:
            self._trace.note_end(text)

    def _is_new(self, mark: str) -> bool:
        """Count it; of what comes again and again, only each tenfold is written."""
        self._counts[mark] += 1
        count = str(self._counts[mark])
        if count != "1" and count.strip("0") == "1":
            self._write(f"{count} × {mark}")
        return count == "1"

    def _write(self, text: str) -> None:
        if self._log and text:
            self._log.error(text)

    def _versions(self) -> str:
        from gmsc_desktop.crash.report import versions_of

        qt = f"Qt {qVersion()} {QApplication.platformName()}".strip()
        return versions_of(QSysInfo.prettyProductName(), qt, f"data {self.data}")

    def _tell(self, known: str, report: str) -> None:
        if self._dialog is not None:
            self._dialog.add(report)
            return
        from gmsc_desktop.ui.crash.dialog import CrashDialog

        log = self._log.file if self._log and self._log.file.exists() else None
        self._dialog = CrashDialog(known, report, log, _front())
        self._dialog.destroyed.connect(self._forget)
        self._dialog.end_wanted.connect(_end)
        self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None


def _front() -> QWidget | None:
    """Give the window that the dialog must lie before."""
    front = QApplication.activeModalWidget() or QApplication.activeWindow()
    # While the person works with another program, no window of ours is active.
    shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return front or next((each for each in shown if isinstance(each, QMainWindow)), None)


def _end() -> None:
    QApplication.closeAllWindows()
    QCoreApplication.exit(ENDED)


def say(text: str) -> None:
    """Write to the terminal; a windowed Windows program has none."""
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            sys.stderr.write(text)
