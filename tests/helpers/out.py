"""Takes things out of the program as a person does; the one place that knows those widgets."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gmsc_desktop.ui.dialogs.fact_sheet import FactSheetDialog, PageDialog
from tests.helpers.saved_bar import Bar
from tests.helpers.saving import accept_file, proposed_folder, save_dialog, wait_for_files
from tests.helpers.window import Window

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class SheetView:
    """The dialog with a page, such as a fact sheet."""

    def __init__(self, dialog: PageDialog, window: Window) -> None:
        self._dialog = dialog
        self._window = window
        self.bar = Bar(dialog.saver)

    def is_open(self) -> bool:
        return self._dialog.isVisible()

    def title(self) -> str:
        return self._dialog.windowTitle()

    def message(self) -> str:
        """What stands above the buttons."""
        return self._dialog.message.text() if self._dialog.message.isVisible() else ""

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(self._dialog, key, held)
        self._window.settle()

    def focus_is_on_save(self) -> bool:
        return self._dialog.focusWidget() is self._dialog.save_button

    def paper_width(self) -> int:
        """How wide the page is shown."""
        return self._paper().width()

    def whole_page_is_seen(self) -> bool:
        paper, room = self._paper(), self._dialog.preview.viewport()
        return paper.height() <= room.height() and paper.width() <= room.width()

    def inked(self) -> int:
        """How many of the shown page's points are dark."""
        picture = self._paper().grab().toImage()
        points = (
            picture.pixelColor(x, y).lightness() < 128
            for x in range(0, picture.width(), 2)
            for y in range(0, picture.height(), 2)
        )
        return sum(points)

    def spoken(self) -> dict[str, str]:
        """The names that a screen reader has for whatever the keys can reach, with its remark."""
        parts = [each for each in self._dialog.findChildren(QWidget) if _reachable(each)]
        faces = [QAccessible.queryAccessibleInterface(each) for each in parts]
        kind = QAccessible.Text
        return {face.text(kind.Name): face.text(kind.Description) for face in faces}

    def save_as(self, file: Path) -> None:
        """Press Simpan PDF and choose a file."""
        self.press_save()
        accept_file(self._window, file)

    def press_save(self) -> None:
        """Press Simpan PDF."""
        QTest.mouseClick(self._dialog.save_button, Qt.MouseButton.LeftButton)

    def print_(self) -> None:
        """Press Cetak."""
        QTest.mouseClick(self._dialog.print_button, Qt.MouseButton.LeftButton)
        self._window.settle()

    def close(self) -> None:
        QTest.mouseClick(self._dialog.close_button, Qt.MouseButton.LeftButton)
        self._window.settle()

    def _paper(self) -> QWidget:
        paper = self._dialog.preview.widget()
        assert paper is not None
        return paper


class Out:
    """The ways out of the window."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._saver = window.widget.saver

    def settle(self) -> None:
        """Wait until no file is being written."""
        wait_for_files(self._window)

    def press_export(self) -> None:
        """Press the button Ekspor."""
        button = self._window.widget.participants.head.export_button
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def can_export(self) -> bool:
        return self._window.widget.participants.head.export_button.isEnabled()

    def asked_for(self) -> tuple[str, list[str]]:
        """The name that is proposed, and the kinds that are offered."""
        dialog = save_dialog()
        return Path(dialog.selectedFiles()[0]).name, dialog.nameFilters()

    def folder(self) -> Path:
        """The folder that is proposed."""
        return proposed_folder()

    def choose_kind(self, number: int) -> None:
        """Choose another kind of file."""
        dialog = save_dialog()
        name = dialog.nameFilters()[number]
        dialog.selectNameFilter(name)
        dialog.filterSelected.emit(name)

    def accept(self, file: Path) -> None:
        """Choose a file in the dialog that is open, and wait until it is written."""
        accept_file(self._window, file)

    def dismiss(self) -> None:
        """Close the dialog that asks for a file."""
        save_dialog().reject()
        self._window.settle()

    def save(self, file: Path) -> None:
        """Save the list in a file, without the dialog."""
        self.begin(file)
        self.settle()

    def begin(self, file: Path) -> None:
        """Begin to save the list, without the dialog."""
        page = self._window.widget.participants
        self._saver.save(page.export.of(page.listing), file)

    def begin_big(self, file: Path) -> None:
        """Begin to save ten thousand rows in a file, and wait until it shows that it works."""
        page = self._window.widget.participants
        big = replace(page.listing, regions=page.listing.regions * 20)
        self._saver.save(page.export.of(big), file)
        assert not self.busy()
        self._window.wait_until(self.busy)

    def busy(self) -> bool:
        """Whether work is shown to go on."""
        return self._saver.strip.isVisible()

    def cancel(self) -> None:
        """Click the link that gives the work up."""
        QTest.mouseClick(self._saver.strip.cancel, Qt.MouseButton.LeftButton)
        self._window.settle()

    def open_sheet(self) -> SheetView:
        """Press the key for the fact sheet."""
        self._window.press(Qt.Key.Key_P, _CONTROL)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FactSheetDialog)
        self._window.give_keys_to(dialog)
        return SheetView(dialog, self._window)

    def copy_list(self) -> None:
        self._window.press(Qt.Key.Key_L, _CONTROL, _SHIFT)

    def focus_list(self) -> None:
        self._window.widget.participants.table.setFocus()

    def html(self) -> str:
        """The rich form of what was copied."""
        return QGuiApplication.clipboard().mimeData().html()

    def codes(self) -> list[str]:
        """The regions in the list, in its order, each once."""
        return [region.code for region in self._window.widget.participants.model.regions]


def _reachable(widget: QWidget) -> bool:
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
