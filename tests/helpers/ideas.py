"""Drives the page Program unggulan as a person does; the one place that knows its widgets."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListView, QMenu

from gmsc_desktop.ui.ideas.page import IdeasPage
from gmsc_desktop.ui.ideas.view import star_area
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.widgets.choice_chip import ChoiceChip
from gmsc_desktop.ui.widgets.table_model import ROW_ROLE
from tests.helpers.saving import accept_file
from tests.helpers.window import Window

SPACE = Qt.Key.Key_Space


class Ideas:
    """The page with hands and eyes."""

    def __init__(self, window: Window) -> None:
        self._window = window
        page = window.widget.show_page(PageName.IDEAS)
        assert isinstance(page, IdeasPage)
        self._page = page
        page.setFocus()
        window.settle()

    def search(self, text: str) -> None:
        """Type in place of what is in the box."""
        self._page.search_box.setFocus()
        self._page.search_box.clear()
        self._window.type(text)

    def choose(self, title: str, words: str) -> None:
        """Open a chip's menu and choose what begins with these words."""
        chips = [each for each in self._page.findChildren(ChoiceChip) if each.isVisible()]
        chip = next(each for each in chips if each.text() == title)
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        menu = chip.findChild(QMenu)
        assert isinstance(menu, QMenu)
        action = next(each for each in menu.actions() if each.text().startswith(words))
        action.trigger()
        menu.close()
        self._window.settle()

    def click_row(self, row: int) -> None:
        """Click a row of the list."""
        QTest.mouseClick(self._page.view.viewport(), Qt.MouseButton.LeftButton, pos=self.words(row))
        self._window.settle()

    def click_star(self, row: int) -> None:
        """Click the star at the end of a row."""
        QTest.mouseClick(self._page.view.viewport(), Qt.MouseButton.LeftButton, pos=self.star(row))
        self._window.settle()

    def double_click_star(self, row: int) -> None:
        """Click the star of a row twice, so quickly that the second press is told as such."""
        self.click_star(row)
        view, button = self._page.view.viewport(), Qt.MouseButton.LeftButton
        QTest.mouseDClick(view, button, pos=self.star(row))
        QTest.mouseRelease(view, button, pos=self.star(row))
        self._window.settle()

    def drag(self, *places: QPoint) -> None:
        """Press the mouse at the first of these places, and let go at the last."""
        view, button = self._page.view.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(view, button, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(view, place)
        QTest.mouseRelease(view, button, pos=places[-1])
        self._window.settle()

    def star(self, row: int) -> QPoint:
        """Where the star of a row stands in the list."""
        view = self._page.view
        area = star_area(view.visualRect(self._page.model.index(row)), view.fontMetrics())
        return area.center()

    def words(self, row: int) -> QPoint:
        """Where the words of a row stand in the list."""
        return self._page.view.visualRect(self._page.model.index(row)).center()

    def drags(self) -> bool:
        """Whether the list takes the mouse for one that is dragged."""
        return self._page.view.state() is not QListView.State.NoState

    def add_row(self, row: int) -> None:
        """Click a row with Ctrl held."""
        view, held = self._page.view.viewport(), Qt.KeyboardModifier.ControlModifier
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, held, self.words(row))
        self._window.settle()

    def shown(self) -> str:
        """The title of the idea whose detail is shown."""
        idea = self._page.detail.idea
        return idea.title if idea else ""

    def save_rows(self, count: int) -> list[str]:
        """Keep the first rows, and list those that are kept; gives their titles."""
        self._page.saved.toggle(*self._page.model.ideas[:count])
        self.toggle_saved()
        return self.titles()

    def go_to(self, row: int) -> None:
        """Put the keys on a row of the list."""
        self._page.view.setFocus()
        self._page.view.setCurrentIndex(self._page.model.index(row))
        self._window.settle()

    def scroll_to(self, row: int) -> None:
        """Turn the wheel until a row stands on top."""
        view = self._page.view
        bar, top = view.verticalScrollBar(), view.visualRect(self._page.model.index(row)).top()
        bar.setValue(bar.value() + top)

    def scrolled_to(self) -> int:
        """How far the list is scrolled, in pixels."""
        return self._page.view.verticalScrollBar().value()

    def chosen(self) -> list[str]:
        """The titles of the rows that are chosen."""
        return [each.title for each in self._page.view.chosen]

    def stem(self) -> str:
        """The file name that is proposed for what would be saved now."""
        self._window.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        dialog = self._window.widget.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        name = Path(dialog.selectedFiles()[0]).stem
        dialog.reject()
        self._window.give_keys_to(self._window.widget)
        return name

    def ungroup(self) -> None:
        """Click the chip of groups, which takes them back."""
        QTest.mouseClick(self._page.filter_bar.grouping, Qt.MouseButton.LeftButton)
        self._window.settle()

    def toggle_saved(self) -> None:
        """Click the chip of those that are saved."""
        QTest.mouseClick(self._page.filter_bar.saved, Qt.MouseButton.LeftButton)
        self._window.settle()

    def saved_chip(self) -> str:
        """What that chip says."""
        return self._page.filter_bar.saved.accessibleName()

    def save_as(self, file: Path) -> None:
        """Press the button Ekspor… and name a file."""
        QTest.mouseClick(self._page.export_button, Qt.MouseButton.LeftButton)
        accept_file(self._window, file)

    def titles(self) -> list[str]:
        """What is listed."""
        model = self._page.model
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def headings(self) -> list[str]:
        """What stands above the first rows of groups."""
        model = self._page.model
        rows = (model.index(row).data(ROW_ROLE) for row in range(model.rowCount()))
        return [row.heading for row in rows if row.heading]

    def heights(self) -> list[int]:
        """How high the rows are, in pixels."""
        model, view = self._page.model, self._page.view
        return [view.visualRect(model.index(row)).height() for row in range(model.rowCount())]

    def spoken(self) -> list[str]:
        """What a screen reader hears of the rows."""
        model, role = self._page.model, Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row).data(role)) for row in range(model.rowCount())]

    def said(self) -> str:
        """What stands above the list."""
        return self._page.count.text()

    def nothing(self) -> str:
        """What stands in the place of the list."""
        sentence = self._page.nothing.sentence
        return sentence.text() if sentence.isVisible() else ""
