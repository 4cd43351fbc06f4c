"""Pictures of the real window: each page and state, both languages and themes, two text sizes.

Run: python3 dev.py shots [FOLDER]. A name says it all: peserta-hasil-id-light-100.png is the page
Peserta with hits, in Indonesian, light, with text at 100 %. With 2x every point has two pixels.
Without a folder the pictures of both READMEs are renewed too, from build/shots.
"""

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSettings, QThread
from PySide6.QtGui import QAction, QCursor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from gmsc_desktop.app import build, make_application
from gmsc_desktop.languages import Language
from gmsc_desktop.lists.table import pasted_table
from gmsc_desktop.settings import Theme
from gmsc_desktop.ui.check_list.page import CheckListPage
from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.page_names import PageName
from tools.small_picture import save_small

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
OF_README = {
    "README.md": "peserta-hasil-id-light-100",
    "README.en.md": "peserta-hasil-en-light-100",
}
COLOURS = 160
SIZE = (1366, 768)
THEMES = (Theme.LIGHT, Theme.DARK)
TEXT_SIZES = (100, 200)
SEARCHES = {"hasil": "semarang", "belum-ditemukan": "aceh barat", "kosong": "xyzzy"}
LIST = "Kab. Solok Selatan\nPemkot Semarang\nTangsel\nKota Sabangg\nLangit\n"
_SMALLEST = 0
"""Quality of a PNG: packed as well as it can be."""
_PATIENCE = 10_000
"""Milliseconds."""


def main(arguments: list[str]) -> int:
    """Take every picture into a folder, build/shots unless another is named."""
    parser = argparse.ArgumentParser(prog="shots", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="where to; build/shots without it")
    chosen: Path | None = parser.parse_args(arguments).folder
    folder = (chosen or ROOT / "build" / "shots").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    twice = float(os.environ.get("QT_SCALE_FACTOR", "1")) == 2
    with tempfile.TemporaryDirectory(prefix="gmsc-shots-") as home:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)
        app = make_application(["gmsc-desktop"])
        studio = Studio(build(app), folder)
        for percent in (100,) if twice else TEXT_SIZES:
            studio.take_all(percent, "2x" if twice else str(percent))
        studio.close()
    if not chosen and not twice:
        publish(folder)
    print(f"{studio.count} pictures in {folder}")
    return 0


def publish(folder: Path) -> None:
    """Put the pictures of both READMEs where these look for them."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name in OF_README.values():
        save_small(QImage(str(folder / f"{name}.png")), PICTURES / f"{name}.png", COLOURS)


class Studio:
    """The window, and how it is brought into each state."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self.count = 0
        window.resize(*SIZE)
        window.show()
        # Where it rests, nothing is pointed at.
        QCursor.setPos(0, 0)
        window.preferences.use_language(Language.INDONESIAN)
        self._names = {page: slug(window.rail.model().index(page, 0).data()) for page in PageName}

    def take_all(self, percent: int, ending: str) -> None:
        """Take a picture of each state in every language and theme."""
        self._window.preferences.use_text_size(percent)
        for language in Language:
            self._window.preferences.use_language(language)
            for theme in THEMES:
                self._window.preferences.use_theme(theme)
                for state in self._states():
                    self._take(f"{state}-{language.value}-{theme.value}-{ending}")

    def close(self) -> None:
        """Close the window, and end what works behind it."""
        self._window.close()

    def _states(self) -> Iterator[str]:
        for page in PageName:
            self._window.show_page(page)
            yield self._names[page]
            if page is PageName.PARTICIPANTS:
                yield from self._searches()
            elif page is PageName.CHECK_LIST:
                yield from self._checked_list()
        actions = self._window.menu_actions
        yield from self._beside("tentang", actions[Command.ABOUT])
        yield from self._beside("buka-cepat", actions[Command.SWITCH])
        yield from self._beside("panduan", actions[Command.HELP])
        self._window.show_page(PageName.PARTICIPANTS)
        self._window.participants.search_for(SEARCHES["hasil"])
        self._settle()
        yield from self._beside("lembar-fakta", actions[Command.SHEET])
        yield from self._beside("bandingkan", actions[Command.COMPARE])
        self._window.participants.search_for("")

    def _searches(self) -> Iterator[str]:
        participants = self._window.participants
        for name, query in SEARCHES.items():
            participants.search_for(query)
            self._settle()
            if name == "belum-ditemukan":
                participants.splitter.open_detail()
            yield f"{self._names[PageName.PARTICIPANTS]}-{name}"
        participants.search_for("")

    def _checked_list(self) -> Iterator[str]:
        page = self._window.show_page(PageName.CHECK_LIST)
        assert isinstance(page, CheckListPage)
        page.check(pasted_table(LIST))
        self._wait_for(lambda: page.settled)
        yield f"{self._names[PageName.CHECK_LIST]}-hasil"
        page.check(pasted_table(""))

    def _beside(self, name: str, action: QAction) -> Iterator[str]:
        action.trigger()
        yield name
        for opened in self._windows_beside():
            opened.close()

    def _windows_beside(self) -> list[QWidget]:
        tops = QApplication.topLevelWidgets()
        return [each for each in tops if each.isVisible() and each is not self._window]

    def _take(self, name: str) -> None:
        self._settle()
        top = next(iter(self._windows_beside()), self._window)
        picture = top.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        if not picture.save(str(self._folder / f"{name}.png"), quality=_SMALLEST):
            raise SystemExit(f"{name}.png could not be written to {self._folder}")
        self.count += 1

    def _settle(self) -> None:
        self._wait_for(lambda: self._window.participants.settled)
        for _ in range(8):
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def _wait_for(self, holds: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(_PATIENCE)
        QApplication.processEvents()
        while not holds():
            if deadline.hasExpired():
                raise SystemExit("the window does not come to rest")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QThread.msleep(1)


def slug(label: str) -> str:
    """Make a name for a file of a page's name."""
    return re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
