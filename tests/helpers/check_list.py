"""Drives the page Periksa Daftar as a person does; the one place that knows its widgets."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton, QTableView, QWidget

from gmsc_desktop.lists.columns import Held
from gmsc_desktop.lists.table import pasted_table
from gmsc_desktop.ui.check_list.model import Column
from gmsc_desktop.ui.check_list.page import CheckListPage
from gmsc_desktop.ui.dialogs.region_picker import RegionPicker
from gmsc_desktop.ui.page_names import PageName
from tests.helpers.dropped import drop, file_data
from tests.helpers.saving import choose_file, wait_for_files
from tests.helpers.window import Window


class CheckList:
    """The page with hands and eyes."""

    def __init__(self, window: Window) -> None:
        self._window = window
        page = window.widget.show_page(PageName.CHECK_LIST)
        assert isinstance(page, CheckListPage)
        self._page = page
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is read or checked any more."""
        self._window.wait_until(lambda: self._page.settled)

    # -- what a person does

    def paste(self, text: str) -> None:
        """Copy a text elsewhere and press the button Tempel."""
        QGuiApplication.clipboard().setText(text)
        QTest.mouseClick(self._page.paste_button, Qt.MouseButton.LeftButton)
        self.settle()

    def paste_into_editor(self, text: str) -> None:
        """Copy a text elsewhere and press Ctrl+V in the editor."""
        QGuiApplication.clipboard().setText(text)
        self.focus_names()
        QTest.keyClick(self._page.input.names, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def begin(self, text: str) -> None:
        """Bring a list without waiting for its answers."""
        self._page.check(pasted_table(text))

    def begin_to_answer(self, text: str) -> None:
        """Bring a list, and wait for the first of its answers."""
        self.begin(text)
        self._window.wait_until(lambda: self._page.model.rowCount() > 0)

    def drop(self, file: Path) -> None:
        """Drop a file on the page."""
        drop(self._page, file_data(file))
        self.settle()

    def export(self, file: Path) -> None:
        """Save the answers, whatever is not settled."""
        self.press_export()
        if self.question():
            self.answer("Tetap ekspor")
        choose_file(file)
        wait_for_files(self._window)

    def press_export(self) -> None:
        """Press the button that exports the answers."""
        QTest.mouseClick(self._page.export_button, Qt.MouseButton.LeftButton)

    def question(self) -> str:
        """What is asked before the answers are exported; empty when nothing is."""
        box = QApplication.activeModalWidget()
        return f"{box.text()}\n{box.informativeText()}" if isinstance(box, QMessageBox) else ""

    def answer(self, label: str) -> None:
        """Press a button of the question that is asked."""
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        button = next(each for each in box.buttons() if each.text().replace("&", "") == label)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._window.settle()

    def press_in_question(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        """Press keys in the question that is asked."""
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        self._window.give_keys_to(box)
        QTest.keyClick(box, key, held)
        # A button that its letter presses is seen to go down first.
        self._window.wait_until(lambda: QApplication.activeModalWidget() is not box)

    def escape_question(self) -> None:
        """Press Esc in the question that is asked."""
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        QTest.keyClick(box, Qt.Key.Key_Escape)
        self._window.settle()

    def focus_names(self) -> None:
        """Put the cursor in the editor."""
        self._page.input.names.setFocus()

    def cancel(self) -> None:
        """Press Batal."""
        QTest.mouseClick(self._page.result.cancel_button, Qt.MouseButton.LeftButton)

    def go_to_next(self) -> None:
        """Press the button that goes to the next doubtful line."""
        QTest.mouseClick(self._page.result.next_button, Qt.MouseButton.LeftButton)

    def click(self, row: int, column: Column) -> None:
        """Click a cell."""
        table = self._page.result.table
        place = table.visualRect(self._page.model.index(row, column)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        table.setFocus()

    def open_choices(self, row: int) -> None:
        """Open the short list of a line by its key."""
        self.click(row, Column.TYPED)
        QTest.keyClick(self._page.result.table, Qt.Key.Key_F2)

    def choose(self, label: str) -> None:
        """Choose from the short list that is open."""
        menu = self._menu()
        action = next(each for each in menu.actions() if each.text().replace("&", "") == label)
        action.trigger()
        menu.close()
        self._window.settle()

    def press_in_choices(self, key: Qt.Key) -> None:
        """Press a key in the short list that is open."""
        QTest.keyClick(self._menu(), key)
        self._window.settle()

    def press_choice(self, label: str) -> None:
        """Press a button of the panel that offers what the current line may mean."""
        QTest.mouseClick(self._choice(label), Qt.MouseButton.LeftButton)
        self._window.settle()

    def double_click_choice(self, label: str) -> None:
        """Click a button of that panel twice, as one opens a file."""
        button, left = self._choice(label), Qt.MouseButton.LeftButton
        QTest.mouseClick(button, left)
        # Of the second click QTest sends no more than that it is one.
        QTest.mouseDClick(button, left)
        QTest.mouseRelease(button, left)
        self._window.settle()

    def pick(self, text: str) -> None:
        """Take what all regions are searched for, in the dialog that is open."""
        picker = QApplication.activeModalWidget()
        assert isinstance(picker, RegionPicker)
        picker.query.setText(text)
        picker.accept()
        self._window.settle()

    def hold_down(self, letter: str) -> None:
        """Hold a key down in the list, until it has repeated itself twice."""
        for repeated in (False, True, True):
            key = Qt.Key(ord(letter))
            none = Qt.KeyboardModifier.NoModifier
            event = QKeyEvent(QEvent.Type.KeyPress, key, none, letter, repeated)
            QApplication.sendEvent(self._page.result.table, event)
        self._window.settle()

    def choose_column(self, column: int) -> None:
        """Choose the column with the names."""
        self.choose_held(Held.NAME, column)

    def choose_held(self, held: Held, choice: int) -> None:
        """Choose in the drop-down of what a column holds."""
        drop_down = self._page.input.choices.columns[held]
        drop_down.setCurrentIndex(choice)
        drop_down.activated.emit(choice)
        self.settle()

    def choose_sheet(self, sheet: int) -> None:
        """Choose another sheet of the file."""
        drop_down = self._page.input.choices.sheets
        drop_down.setCurrentIndex(sheet)
        drop_down.activated.emit(sheet)
        self.settle()

    def decide_twins(self, label: str) -> None:
        """Press the button of shared names, and choose what is said of all of them."""
        button = self._page.result.twins
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.choose(label)

    def also(self) -> str:
        """What is offered to be said of all other shared names; empty where nothing is."""
        button = self._page.result.also
        return button.text() if button.isVisible() else ""

    def press_also(self) -> None:
        """Say it of all others."""
        QTest.mouseClick(self._page.result.also, Qt.MouseButton.LeftButton)
        self._window.settle()

    def alike(self) -> list[str]:
        """What can be said of all rows that wait with one click."""
        return [button.text() for button in self._page.result.alike if button.isVisible()]

    def alike_tips(self) -> list[str]:
        """What a resting mouse is told of these buttons."""
        return [button.toolTip() for button in self._page.result.alike if button.isVisible()]

    def say_alike(self, label: str) -> None:
        """Say it."""
        button = next(each for each in self._page.result.alike if each.text() == label)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._window.settle()

    def press_twins(self) -> None:
        """Press the button of shared names."""
        QTest.mouseClick(self._page.result.twins, Qt.MouseButton.LeftButton)
        self._window.settle()

    # -- what stands there

    def lines_in_sight(self) -> int:
        """How many names can be seen in the editor at once."""
        names = self._page.input.names
        return names.viewport().height() // names.fontMetrics().height()

    def table(self) -> QTableView:
        """The list with its answers."""
        return self._page.result.table

    def cells(self, column: Column) -> list[str]:
        """A column of the answers."""
        model = self._page.model
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def choices(self) -> list[str]:
        """What the open short list offers."""
        return [action.text() for action in self._menu().actions() if action.isCheckable()]

    def offered(self) -> list[str]:
        """What the panel over the list says of the current line, and its buttons."""
        panel = self._page.result.choices
        if not panel.isVisible():
            return []
        return [panel.about.text(), *(each.text() for each in self._choices())]

    def choice_panel(self) -> QWidget:
        """The panel itself."""
        return self._page.result.choices

    def choice_place(self, label: str) -> QRect:
        """Where a button of that panel stands in the window, as far as it is seen."""
        button = self._choice(label)
        seen = button.visibleRegion().boundingRect()
        return seen.translated(button.mapTo(button.window(), QPoint()))

    def current_row(self) -> int:
        """The row that is current."""
        return self._page.result.table.currentIndex().row()

    def waiting(self) -> str:
        """How many lines wait for a choice."""
        return self._page.result.waiting.text()

    def title(self) -> str:
        """What stands over the list."""
        return self._page.input.title.text()

    def column(self) -> str:
        """The column that is looked at."""
        return self.held(Held.NAME)

    def held(self, held: Held) -> str:
        """The column that is taken for something; empty where no choice is offered."""
        drop_down = self._page.input.choices.columns[held]
        return drop_down.currentText() if drop_down.isVisible() else ""

    def sheets(self) -> list[str]:
        """The sheets that can be chosen; none where there is but one."""
        drop_down = self._page.input.choices.sheets
        shown = range(drop_down.count()) if drop_down.isVisible() else ()
        return [drop_down.itemText(at) for at in shown]

    def sheet(self) -> str:
        """The sheet that is read."""
        return self._page.input.choices.sheets.currentText()

    def twins(self) -> str:
        """What the button of shared names says; empty where there is none."""
        button = self._page.result.twins
        return button.text() if button.isVisible() else ""

    def remarks(self) -> str:
        """How the file was read, as it is said over the list."""
        shown = self._page.input.remarks_shown
        return shown.text() if shown.isVisible() else ""

    def busy(self) -> bool:
        """Whether work is shown to go on."""
        return self._page.result.progress.isVisible()

    def _choices(self) -> list[QPushButton]:
        """The buttons of the panel, as one reads them."""
        buttons = self._page.result.choices.findChildren(QPushButton)
        shown = [each for each in buttons if each.isVisible()]
        return sorted(shown, key=lambda each: (each.y(), each.x()))

    def _choice(self, label: str) -> QPushButton:
        return next(each for each in self._choices() if each.text().replace("&", "") == label)

    def _menu(self) -> QMenu:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu
