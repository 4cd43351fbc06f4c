"""Takes the pictures of the guide from the real window, in both languages.

Run: python -m tools.make_guide_pictures. The same window and font as in the tests; few colours,
so that all pictures together stay small.
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from gmsc_desktop.app import build, make_application
from gmsc_desktop.languages import Language
from gmsc_desktop.lists.table import pasted_table
from gmsc_desktop.settings import Theme
from gmsc_desktop.ui.check_list.page import CheckListPage
from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.data.page import DataPage
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.ideas.page import IdeasPage
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.programme.page import ProgrammePage
from gmsc_desktop.ui.widgets.chip import Chip
from tools.small_picture import save_small

PICTURES = Path(__file__).resolve().parent.parent / "resources" / "guide" / "pictures"
WINDOW = QSize(1060, 640)
WIDTH = 720
"""The guide's own width of a line: pictures are shown as they are."""
COLOURS = 60
LINE = 0xFFC3CBD3
NAMES = {
    Language.INDONESIAN: "Kota Sabang\nPemkab Agam\nKota Semrang\nKab. Solok Selatan\nMalang",
    Language.ENGLISH: "Kota Sabang\nPemkab Agam\nKota Semrang\nKab. Solok Selatan\nMalang",
}


def main() -> None:
    """Take every picture."""
    with tempfile.TemporaryDirectory() as home:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)
        app = make_application(["gmsc-desktop"])
        app.setFont(QFont("Noto Sans", 10))
        window = build(app)
        window.preferences.use_theme(Theme.LIGHT)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(WINDOW)
        window.show()
        PICTURES.mkdir(exist_ok=True)
        for language in Language:
            window.preferences.use_language(language)
            for name, picture in pictures(app, window, language):
                save_small(picture, PICTURES / f"{name}-{language.value}.png", COLOURS)
        window.close()


def pictures(
    app: QApplication, window: MainWindow, language: Language
) -> Iterator[tuple[str, QImage]]:
    """Bring the window into each state that the guide shows."""
    page = window.participants
    window.show_page(PageName.PARTICIPANTS)
    page.filter_bar.clear()
    page.search_box.setText("solok sel")
    settle(app, window)
    yield "search", grab(window)
    yield "detail", grab(page.detail, height=400)
    page.search_box.clear()
    window.menu_actions[Command.FIND].trigger()
    choose(window, "2019")
    settle(app, window)
    yield "filters", grab(page, height=330)
    page.filter_bar.clear()
    for name in (PageName.MAP, PageName.STATISTICS):
        window.show_page(name)
        settle(app, window)
        yield name.name.lower(), grab(window.stack)
    data = window.show_page(PageName.DATA)
    assert isinstance(data, DataPage)
    window.focusWidget().clearFocus()
    settle(app, window)
    yield "lists", grab(data, height=440)
    window.show_page(PageName.PILLARS)
    settle(app, window)
    yield "pillars", grab(window, height=520)
    ideas = window.show_page(PageName.IDEAS)
    assert isinstance(ideas, IdeasPage)
    ideas.search_box.setText("sampah" if language is Language.INDONESIAN else "waste")
    settle(app, window)
    yield "ideas", grab(ideas, height=390)
    ideas.search_box.clear()
    programme = window.show_page(PageName.PROGRAMME)
    assert isinstance(programme, ProgrammePage)
    programme.begin_find()
    programme.find_bar.field.setText("dewan" if language is Language.INDONESIAN else "council")
    settle(app, window)
    yield "find", grab(programme, height=400)
    programme.find_bar.leave()
    check_list = window.show_page(PageName.CHECK_LIST)
    assert isinstance(check_list, CheckListPage)
    check_list.check(pasted_table(NAMES[language]))
    while not check_list.settled:
        app.processEvents()
    settle(app, window)
    yield "check-list", grab(check_list, height=500)


def choose(window: MainWindow, word: str) -> None:
    """Click the filter with this word."""
    chips = window.participants.findChildren(Chip)
    next(chip for chip in chips if chip.text() == word).click()


def settle(app: QApplication, window: MainWindow) -> None:
    """Let everything be painted."""
    for _ in range(5):
        app.processEvents()
    while not window.participants.settled:
        app.processEvents()


def grab(widget: QWidget, height: int = 0) -> QImage:
    """Take a widget, or its upper part, no wider than the guide shows it; with a thin frame."""
    area = QRect(QPoint(), QSize(widget.width(), height or widget.height()))
    image = widget.grab(area).toImage()
    if image.width() > WIDTH:
        image = image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    painter = QPainter(image)
    painter.setPen(LINE)
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return image


if __name__ == "__main__":
    main()
