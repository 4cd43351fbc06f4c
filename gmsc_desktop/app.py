"""Puts the program together: application, language, theme, window, in that order.

`build` does not call exec(), so that a test can have the real window.
"""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontMetrics, QPixmapCache
from PySide6.QtWidgets import QApplication

from gmsc_desktop import __version__
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.program import no_display, no_fonts, no_window
from gmsc_desktop.facts.places import Places
from gmsc_desktop.languages import Language
from gmsc_desktop.program import Program
from gmsc_desktop.resources import resource
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.choices.translation import Translation
from gmsc_desktop.ui.crash.guard import CrashGuard, say
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.garbage import GarbageCollection
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.painting.scroll_bars import PlainScrollBars
from gmsc_desktop.updates.active import ActiveData, read_active

BROKEN = 2
_PICTURES = 4096
"""KiB of icons, badges and the like that Qt keeps drawn. The whole window needs 0.3 MiB, and 2 MiB
with two pixels for one at 200 %; Qt's 10 MiB would keep those of other sizes and themes as well.
"""


def build(app: QApplication, data: Path | None = None) -> MainWindow:
    """Read the data and make the real window, not yet shown; raises GmscError when broken."""
    return make_window(app, read_knowledge(data))


def make_window(app: QApplication, knowledge: Knowledge) -> MainWindow:
    """Make the window in the language and theme that the person chose."""
    store = SettingsStore()
    settings = store.load()
    translation = Translation(settings.language, app)
    return MainWindow(knowledge, settings, store, translation)


def read_knowledge(data: Path | None = None) -> Knowledge:
    """Read what the window shows first, from the data in use unless others are named."""
    active = _read_folder(data) if data else read_active()
    facts = active.facts
    places = Places(resource("places/places.sqlite"), facts.region_by_code)
    finder = Finder(facts, places, resource("names"))
    knowledge = Knowledge(facts, finder, active.folder, active.pack, active.problem)
    # The facts live as long as the program: the collector need not visit them while one types.
    gc.freeze()
    return knowledge


def _read_folder(data: Path) -> ActiveData:
    # Late: the data in use need not be checked as a whole.
    from gmsc_desktop.facts.reader import read_facts

    return ActiveData(read_facts(data)[0], data)


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make the application object with its names; raises GmscError without a screen."""
    if _lacks_display():
        raise no_display()
    if sys.version_info < (3, 12):
        from gmsc_desktop.constants_guard import guard_constants

        guard_constants()
    if sys.platform == "linux":
        from gmsc_desktop.free_memory import give_back_free_memory

        give_back_free_memory()
    QApplication.setApplicationName("gmsc-desktop")
    QApplication.setApplicationDisplayName("")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("gmsc-desktop")
    app = QApplication(list(arguments))
    app.setStyle(PlainScrollBars())
    QPixmapCache.setCacheLimit(_PICTURES)
    return app


def start(arguments: Sequence[str], data: Path | None = None) -> int:
    """Run the program until its window is closed; gives the exit code."""
    with CrashGuard() as guard:
        try:
            return _run(arguments, data, guard)
        except Exception as error:  # whatever it is, a person is told
            guard.take(error)
            guard.tell_at_once()
            return BROKEN


def _run(arguments: Sequence[str], data: Path | None, guard: CrashGuard) -> int:
    def read(data: Path | None = None) -> Knowledge:
        knowledge = read_knowledge(data)
        guard.data = knowledge.facts.edition.version
        return knowledge

    before = qInstallMessageHandler(_FatalExplainer())
    try:
        app = make_application(arguments)
    except GmscError as error:
        _say(error)
        return BROKEN
    finally:
        qInstallMessageHandler(before)
    try:
        window = make_window(app, read(data))
    except GmscError as error:
        from PySide6.QtWidgets import QMessageBox

        _say(error)
        box = QMessageBox(QMessageBox.Icon.Critical, "GMSC Desktop", "")
        # Part of the message comes from the data that are broken.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(error.message(Language.INDONESIAN))
        box.exec()
        return BROKEN
    if os.environ.get("GMSC_START_PROBE"):
        # Late: only benchmarks need it.
        from gmsc_desktop.start_probe import report_first_paint

        report_first_paint(window.participants.table.viewport())
    if not QFontMetrics(app.font()).inFontUcs4(ord("a")):
        # The window opens all the same: a screen reader reads it without.
        _say(no_fonts())
    painted = window.participants.table.first_painted
    # What is there by then lives as long as the program: the collector need not visit it.
    painted.connect(lambda: gc.freeze())
    painted.connect(lambda: guard.look_back(window.add_bar), Qt.ConnectionType.QueuedConnection)
    program = Program(window, read)
    window.show()
    program.look_at(app.arguments()[1:])
    with GarbageCollection():
        return app.exec()


def _say(error: GmscError) -> None:
    """Write an error to the terminal, in both languages."""
    for language in Language:
        say(error.message(language) + "\n")


class _FatalExplainer:
    """Qt ends the process when it finds no window system; this says why before it does."""

    def __init__(self) -> None:
        self._reasons: list[str] = []

    def __call__(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        """Keep what Qt warns of; its first warning names the cause, the last the end."""
        self._reasons.append(message.splitlines()[0])
        if kind is QtMsgType.QtFatalMsg:
            _say(no_window(self._reasons[0]))
            os._exit(BROKEN)


def _lacks_display() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
