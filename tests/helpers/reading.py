"""Drives the pages for reading and the guide as a person does; knows their widgets' names."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QImage, QKeySequence, QShortcut, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget

from gmsc_desktop.ui.data.models import SourceColumn
from gmsc_desktop.ui.data.page import DataPage
from gmsc_desktop.ui.help.window import HelpWindow
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.painting.theme import colours_of
from gmsc_desktop.ui.pillars.page import PillarsPage
from gmsc_desktop.ui.programme.page import ProgrammePage
from gmsc_desktop.ui.reading.view import ReadingView
from gmsc_desktop.ui.widgets.find_bar import FindBar
from tests.helpers.window import Window, link_place

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, FREE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


class Reader:
    """A text that is read, with its find bar: of a page, or of the guide."""

    def __init__(self, window: Window, owner: QWidget, view: ReadingView, bar: FindBar) -> None:
        self._window = window
        self.owner = owner
        self.view = view
        self.bar = bar

    def find(self, words: str) -> None:
        """Press Ctrl+F and type."""
        self.press(Qt.Key.Key_F, CONTROL)
        QTest.keyClicks(self.bar.field, words)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = FREE) -> None:
        """Press a key where the cursor is."""
        QTest.keyClick(self.owner.window().focusWidget() or self.owner, key, modifiers)
        self._window.settle()

    def click(self, text: str) -> None:
        """Click a link in the text."""
        place = link_place(self.view, text)
        assert place is not None, text
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self._window.settle()

    def choose(self, title: str) -> None:
        """Choose an entry of the list beside the text."""
        view = self.owner.findChildren(QListView)[0]
        rows = (view.model().index(row, 0) for row in range(view.model().rowCount()))
        view.setCurrentIndex(next(each for each in rows if each.data() == title))
        self._window.settle()

    def title(self) -> str:
        """What is read."""
        return self.view.article.title

    def text(self) -> str:
        """All that can be read."""
        return self.view.toPlainText()

    def count(self) -> str:
        """What stands in the field: which of how many."""
        return self.bar.count.text()

    def shows_marks(self) -> bool:
        """Whether words stand in the colour of the place that the bar counts, or of the others."""
        picture = self.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        pixels = memoryview(picture.constBits()).cast("B").cast("I")
        colours = colours_of(self.view.palette())
        return any(
            QColor(each).rgb() in pixels for each in (colours.selection, colours.warning_fill)
        )

    def current_is_in_sight(self) -> bool:
        """Whether the place that the bar counts can be seen."""
        return self.view.current_in_sight()

    def links(self) -> dict[str, str]:
        """Where the words that are links lead."""
        found: dict[str, str] = {}
        block = self.view.document().begin()
        while block.isValid():
            for piece in _pieces(block):
                if piece[1].isAnchor():
                    found[piece[0]] = piece[1].anchorHref()
            block = block.next()
        return found


def _pieces(block: object) -> list[tuple[str, QTextCharFormat]]:
    pieces: list[tuple[str, QTextCharFormat]] = []
    iterator = block.begin()  # type: ignore[attr-defined]
    while not iterator.atEnd():
        fragment = iterator.fragment()
        pieces.append((fragment.text(), fragment.charFormat()))
        iterator += 1
    return pieces


def pillars(window: Window) -> Reader:
    """Go to the page Pilar."""
    page = window.widget.show_page(PageName.PILLARS)
    assert isinstance(page, PillarsPage)
    page.setFocus()
    return Reader(window, page, page.reading, page.find_bar)


def programme(window: Window) -> Reader:
    """Go to the page Program."""
    page = window.widget.show_page(PageName.PROGRAMME)
    assert isinstance(page, ProgrammePage)
    page.setFocus()
    return Reader(window, page, page.reading, page.find_bar)


def data_page(window: Window) -> DataPage:
    """Go to the page Data & Sumber."""
    page = window.widget.show_page(PageName.DATA)
    assert isinstance(page, DataPage)
    page.setFocus()
    window.settle()
    return page


def guide(window: Window) -> Reader:
    """Press F1."""
    window.press(Qt.Key.Key_F1)
    opened = [each for each in window.widget.findChildren(HelpWindow) if each.isVisible()]
    assert len(opened) == 1
    return Reader(window, opened[0], opened[0].reading, opened[0].find_bar)


def click_source(window: Window, row: int) -> None:
    """Click the title of a source."""
    table = data_page(window).sources.table
    place = table.visualRect(table.model().index(row, SourceColumn.TITLE)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def keys_of(window: Window) -> set[str]:
    """Every combination of keys that the window, its pages and the guide listen to."""
    whole = window.widget
    actions = [key.toString() for each in whole.findChildren(QAction) for key in each.shortcuts()]
    others = [each.key().toString() for each in whole.findChildren(QShortcut)]
    return {QKeySequence(key).toString() for key in (*actions, *others) if key}
