"""Whether the program works where it is installed: loads one resource of each kind, opens the
real window, types a query and reads the answer from the table.

Qt fails silently on a missing icon or translation; this does not.
"""

import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QDeadlineTimer,
    QEvent,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from gmsc_desktop import __version__
from gmsc_desktop.app import build, make_application
from gmsc_desktop.errors.program import resource_broken
from gmsc_desktop.facts.notices import read_notices
from gmsc_desktop.languages import Language
from gmsc_desktop.resources import read_resource, resource
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.help.guide import BROKEN, guide_folder, read_guide
from gmsc_desktop.ui.log import CATEGORY
from gmsc_desktop.ui.map_drawing.land import bundled_land
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.painting.icons import app_icon
from gmsc_desktop.ui.widgets.broken_page import BrokenPage
from gmsc_desktop.updates.minisign import is_good, read_public_key, read_signature

_ANSWERS = {"kota sabang": "11.72", "kota sabanng": "11.72", "pondok aren": "36.74"}
_KEY = b"untrusted comment: \nRWS5oWxVz89oV4b3O46IcTfiqxe2OZLN6CtGDvHjJX1g63PGGuIRUtcB\n"
_SIGNED = b"GMSC Desktop"
_SIGNATURE = b"""untrusted comment: made once with minisign
RUS5oWxVz89oV1vJHWdoaHFVItQg6GOI43H3rySyzwXccuqshotDzEOYPR0tOD22sRbgul6N7eVgRcXuhL48jrqvNWa2fweoeww=
trusted comment: self-test
KGV3W3Fmnf8KBTrU2mc8iKmn+RwUikRWRAQPlXVMxv26mBZa1jhdtHtTfSMdpRpoK597Xu9vQ7+mcK4b6Hg+Cg==
"""
_MOST_WAIT = 10_000
"""Milliseconds."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing tried; `problem` is empty when it worked."""

    name: str
    problem: str


class _Warnings:
    """What the program goes on without, such as an icon, each told once."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def take(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        ours = kind is QtMsgType.QtWarningMsg and context.category == CATEGORY
        if ours and message not in self.texts:
            self.texts.append(message)


def run_self_test(report: Path) -> int:
    """Try everything, write the report as JSON, and give the exit code: 0 good, 1 not."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application(["gmsc-desktop"])
    window: list[MainWindow] = []
    warnings = _Warnings()
    qInstallMessageHandler(warnings.take)
    checks = [
        _check("icon", _icon),
        _check("licences", _licences),
        _check("guide", _guide),
        _check("map", _map),
        _check("signatures", _signatures),
        _check("window", lambda: _open(app, window)),
    ]
    if window:
        checks += [
            _check("search", lambda: _type(app, window[0])),
            _check("paper", lambda: _print(app, window[0])),
            _check("pages", lambda: _visit(app, window[0])),
            Check("log", "; ".join(warnings.texts)),
        ]
    good = not any(check.problem for check in checks)
    content = {
        "version": __version__,
        "passed": good,
        "checks": [{"name": check.name, "problem": check.problem} for check in checks],
    }
    report.write_text(json.dumps(content, ensure_ascii=False, indent=2), encoding="utf-8")
    return 0 if good else 1


def _check(name: str, action: Callable[[], None]) -> Check:
    try:
        action()
    except Exception as error:  # whatever went wrong is the answer
        return Check(name, f"{type(error).__name__}: {error}")
    return Check(name, "")


def _icon() -> None:
    if app_icon().isNull():
        raise resource_broken("icons/app.png")
    for name in sorted(f"icons/{file.name}" for file in resource("icons").glob("*.svg")):
        if not QSvgRenderer(read_resource(name).encode()).isValid():
            raise resource_broken(name)


def _licences() -> None:
    if not all(notice.text() for notice in read_notices(resource("licences"))):
        raise RuntimeError("a licence text is empty")


def _guide() -> None:
    for language in Language:
        topics = read_guide(language)
        if topics[0].key == BROKEN:
            raise RuntimeError(topics[0].title)
    pictures = sorted((guide_folder() / "pictures").glob("*.png"))
    if not pictures or any(QPixmap(str(file)).isNull() for file in pictures):
        raise RuntimeError("pictures of the guide do not load")


def _signatures() -> None:
    """Believe a true signature and no other: libsodium must be there."""
    key, signature = read_public_key(_KEY), read_signature(_SIGNATURE)
    if not is_good(signature, key, _SIGNED) or is_good(signature, key, _SIGNED + b"!"):
        raise RuntimeError("signatures are not told apart")


def _map() -> None:
    problem = bundled_land().problem
    if problem:
        raise problem


def _open(app: QApplication, made: list[MainWindow]) -> None:
    # The program as it was shipped is tried, whatever packs this person has.
    window = build(app, resource("data"))
    window.show()
    app.processEvents()
    made.append(window)
    rows = window.participants.model.rowCount()
    if rows != 514:
        raise RuntimeError(f"{rows} rows in the list")
    if window.rail.model().index(0, 0).data() not in ("Peserta", "Participants"):
        raise RuntimeError("the translation does not load")


def _type(app: QApplication, window: MainWindow) -> None:
    box = window.participants.search_box
    for query, answer in _ANSWERS.items():
        box.clear()
        for letter in query:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                app.sendEvent(box, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        _settle(app, window)
        if not window.participants.model.rowCount():
            raise RuntimeError(f"“{query}” finds nothing")
        region = window.participants.model.row(0).region
        if region.code != answer:
            raise RuntimeError(f"“{query}” answers {region.full_name}")


def _settle(app: QApplication, window: MainWindow) -> None:
    """Wait for the places too: they are looked for in a thread of their own."""
    deadline = QDeadlineTimer(_MOST_WAIT)
    app.processEvents()
    while not window.participants.settled and not deadline.hasExpired():
        app.processEvents()


def _print(app: QApplication, window: MainWindow) -> None:
    """Draw a region's page, and load what reaches printers; nobody is asked for one."""
    import gmsc_desktop.ui.paper.printer  # noqa: F401

    region = window.participants.region
    if region is None:
        raise RuntimeError("no region is shown")
    with tempfile.TemporaryDirectory(prefix="gmsc-") as folder:
        file = Path(folder) / "sheet.pdf"
        dialog = window.side.make_sheet(region)
        dialog.saver.save(dialog.export, file)
        deadline = QDeadlineTimer(_MOST_WAIT)
        while dialog.saver.running and not deadline.hasExpired():
            app.processEvents()
        if not file.read_bytes().startswith(b"%PDF"):
            raise RuntimeError("the fact sheet is no PDF")


def _visit(app: QApplication, window: MainWindow) -> None:
    for name in PageName:
        page = window.show_page(name)
        app.processEvents()
        if isinstance(page, BrokenPage):
            raise page.error
    window.close()
