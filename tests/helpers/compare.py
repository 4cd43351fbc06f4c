"""Drives the window Bandingkan as a person does; the one place that knows its widgets."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from gmsc_desktop.ui.compare.window import CompareWindow
from gmsc_desktop.ui.dialogs.region_picker import RegionPicker
from gmsc_desktop.ui.dialogs.visit_plan import VisitPlanDialog
from tests.helpers.out import SheetView
from tests.helpers.saved_bar import Bar
from tests.helpers.saving import choose_file, wait_for_files
from tests.helpers.window import Window


class Compare:
    """The window with hands and eyes; it must be open."""

    def __init__(self, window: Window) -> None:
        self._window = window
        found = window.widget.findChildren(CompareWindow)
        assert len(found) == 1
        self._compare = found[0]
        self.bar = Bar(self._compare.saver)
        self._compare.activateWindow()
        window.settle()

    # -- what a person does

    def ask(self) -> QWidget:
        """Press Tambah daerah; gives the box of its dialog, once that has the keys."""
        QTest.mouseClick(self._compare.choice.add_button, Qt.MouseButton.LeftButton)
        picker = self._window.dialog_named("Pilih daerah")
        assert isinstance(picker, RegionPicker)
        return picker.query

    def pick(self, name: str) -> None:
        """Press Tambah daerah, type a name, and take the first."""
        QTest.mouseClick(self._compare.choice.add_button, Qt.MouseButton.LeftButton)
        picker = QApplication.activeModalWidget()
        assert isinstance(picker, RegionPicker)
        QTest.keyClicks(picker.query, name)
        QTest.keyClick(picker.query, Qt.Key.Key_Return)
        self._window.settle()

    def pick_by_enter(self, name: str) -> None:
        """Press Enter on Tambah daerah, type a name, and take the first."""
        self._compare.choice.add_button.setFocus()
        QTest.keyClick(self._compare.choice.add_button, Qt.Key.Key_Return)
        picker = QApplication.activeModalWidget()
        assert isinstance(picker, RegionPicker)
        QTest.keyClicks(picker.query, name)
        QTest.keyClick(picker.query, Qt.Key.Key_Return)
        self._window.settle()

    def take_away(self, name: str) -> None:
        """Press a region's chip."""
        self.focus_chip(name)
        self.press(Qt.Key.Key_Space)

    def focus_chip(self, name: str) -> None:
        """Put the keys on a region's chip."""
        chips = self._compare.choice.chips
        next(each for each in chips if each.text() == name).setFocus()

    def press(self, key: Qt.Key) -> None:
        """Press a key where the keys are."""
        QTest.keyClick(self._compare.focusWidget() or self._compare, key)
        self._window.settle()

    def choose_province(self, name: str) -> None:
        """Choose a province by the first letters of its name, or none."""
        box = self._compare.choice.provinces
        row = box.findText(name) if name else 0
        box.setCurrentIndex(row)
        box.activated.emit(row)
        self._window.settle()

    def press_in_column(self, column: int, row: int, key: Qt.Key) -> None:
        """Press a key on a cell of the regions side by side."""
        view = self._compare.columns
        view.setFocus()
        view.setCurrentIndex(self._compare.columns_model.index(row, column))
        QTest.keyClick(view, key)
        self._window.settle()

    def press_in_row(self, row: int, key: Qt.Key) -> None:
        """Press a key on a region of the province."""
        view = self._compare.rows
        view.setFocus()
        view.setCurrentIndex(self._compare.rows_model.index(row, 0))
        QTest.keyClick(view, key)
        self._window.settle()

    def copy(self) -> None:
        """Press Salin."""
        QTest.mouseClick(self._compare.copy_button, Qt.MouseButton.LeftButton)

    def copy_by_key(self) -> None:
        """Press Ctrl+C in the table."""
        self._compare.columns.setFocus()
        QTest.keyClick(self._compare.columns, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    def can_plan(self) -> bool:
        """Whether a study visit can be planned."""
        return self._compare.plan_button.isEnabled()

    def plan_visit(self) -> SheetView:
        """Press Studi banding; gives the page."""
        QTest.mouseClick(self._compare.plan_button, Qt.MouseButton.LeftButton)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, VisitPlanDialog)
        self._window.give_keys_to(dialog)
        return SheetView(dialog, self._window)

    def press_export(self) -> None:
        """Press Ekspor."""
        QTest.mouseClick(self._compare.export_button, Qt.MouseButton.LeftButton)

    def export(self, file: Path) -> None:
        """Press Ekspor and choose a file."""
        self.press_export()
        choose_file(file)
        wait_for_files(self._window)

    def close(self) -> None:
        """Press Esc."""
        QTest.keyClick(self._compare, Qt.Key.Key_Escape)
        QApplication.sendPostedEvents()
        self._window.settle()

    # -- what stands there

    def names(self) -> list[str]:
        """The regions side by side, from the left."""
        return [chip.text() for chip in self._compare.choice.chips]

    def spoken_chips(self) -> list[str]:
        """What a screen reader calls the chips."""
        return [chip.accessibleName() for chip in self._compare.choice.chips]

    def heads(self) -> list[str]:
        """The names over the columns."""
        model = self._compare.columns_model
        return [
            str(model.headerData(column, Qt.Orientation.Horizontal))
            for column in range(model.columnCount())
        ]

    def aspects(self) -> list[str]:
        """What is compared, from the top."""
        model = self._compare.columns_model
        return [
            str(model.headerData(row, Qt.Orientation.Vertical)) for row in range(model.rowCount())
        ]

    def answer(self, column: int, aspect: str) -> str:
        """What stands in a cell."""
        row = self.aspects().index(aspect)
        return str(self._compare.columns_model.index(row, column).data())

    def spoken_answer(self, column: int, row: int) -> object:
        """What a screen reader says of a cell."""
        index = self._compare.columns_model.index(row, column)
        return index.data(Qt.ItemDataRole.AccessibleTextRole)

    def cut_off(self) -> list[str]:
        """Cells whose text needs more room than they have."""
        view, model = self._compare.columns, self._compare.columns_model
        flags = int(Qt.TextFlag.TextWordWrap)
        cut: list[str] = []
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                room = view.visualRect(index).adjusted(8 if column else 16, 8, -8, -8)
                room.setHeight(view.rowHeight(row) - 16)
                needed = view.fontMetrics().boundingRect(room, flags, str(index.data()))
                if needed.height() > room.height() + 1:
                    cut.append(str(index.data()))
        return cut

    def rows(self) -> list[str]:
        """The regions of the province, from the top."""
        model = self._compare.rows_model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def shows_province(self) -> bool:
        """Whether the table of a province is seen."""
        return self._compare.rows.isVisible()

    def empty_text(self) -> str:
        """What stands there when nothing is compared."""
        return self._compare.empty.text() if self._compare.empty.isVisible() else ""

    def note(self) -> str:
        """The line at the foot."""
        return self._compare.note.text()

    def can_add(self) -> bool:
        """Whether there is room for another region."""
        return self._compare.choice.add_button.isEnabled()

    def can_export(self) -> bool:
        """Whether there is something to copy and save."""
        return self._compare.copy_button.isEnabled() and self._compare.export_button.isEnabled()

    def title(self) -> str:
        """The title of the window."""
        return self._compare.windowTitle()

    def has_keys(self) -> str:
        """The accessible name of what the keys go to."""
        focused = self._compare.focusWidget()
        return focused.accessibleName() if focused else ""

    def sources_menu(self) -> list[str]:
        """What the menu of sources offers."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        texts = [action.toolTip() for action in menu.actions()]
        menu.close()
        return texts

    def html(self) -> str:
        """What was copied, as a word processor takes it."""
        return QGuiApplication.clipboard().mimeData().html()


def compare_with(window: Window, name: str) -> None:
    """Go to the main window, search for a region, and press Ctrl+B."""
    window.widget.activateWindow()
    window.query(name)
    window.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)


def press_compare(window: Window) -> None:
    """Press the link Bandingkan beside the others of the province."""
    window.click_link("Bandingkan…")


def windows(window: Window) -> int:
    """How many windows Bandingkan are open."""
    return len(window.widget.findChildren(CompareWindow))
