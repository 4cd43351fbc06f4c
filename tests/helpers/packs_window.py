"""Brings packs to the real program as a person does, and reads what it says of them."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gmsc_desktop.app import make_window, read_knowledge
from gmsc_desktop.program import Program
from gmsc_desktop.ui.data.panel import DataPanel
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.packs.dialog import PackDialog
from gmsc_desktop.ui.packs.drop import PackDrop
from gmsc_desktop.ui.packs.offer_bar import OfferBar
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.participants.table_model import Column
from gmsc_desktop.ui.widgets.link import Link
from tests.helpers.dropped import file_data
from tests.helpers.waiting import wait_until
from tests.helpers.window import Window

_Part = TypeVar("_Part", bound=QWidget)
_NONE = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


class PacksWindow:
    """The program, whichever window it has now."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self._qtbot = qtbot

    @property
    def window(self) -> Window:
        """The window that is open now."""
        return Window(self.program.window, self._qtbot)

    @property
    def widget(self) -> MainWindow:
        """The window that is open now, as a widget."""
        return self.program.window

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Let Qt go on until something holds."""
        wait_until(self._qtbot, holds)

    def rest(self) -> None:
        """Let everything that goes on come to its end."""
        self.wait_until(lambda: not self.widget.busy and self.widget.packs.settled)
        self.window.settle_layout()

    def years_of_salatiga(self) -> str:
        """What the list says of a region that only new data know."""
        self.window.query("kota salatiga")
        return self.window.cell(0, Column.YEARS)

    # -- bringing a pack

    def drag(self, *files: Path) -> bool:
        """Hold files over the window; says whether they may be dropped."""
        event = QDragEnterEvent(*self._where(), self._data(files), _LEFT, _NONE)
        event.setAccepted(False)
        self._send(event)
        return event.isAccepted()

    def drag_away(self) -> None:
        """Take the files away again."""
        self._send(QDragLeaveEvent())

    def drop(self, *files: Path) -> None:
        """Drop files on the window."""
        place, action = self._where()
        self._send(QDropEvent(place, action, self._data(files), _LEFT, _NONE))

    def cover(self) -> PackDrop | None:
        """What lies over the window while a pack is held above it."""
        return self._shown(PackDrop)

    def choose(self, file: Path) -> None:
        """Choose a file in the dialog that asks for one."""
        dialog = self._wait_for(QFileDialog)
        dialog.fileSelected.emit(str(file))
        dialog.close()
        self.window.settle()

    # -- the dialog with what is in it

    def preview(self) -> PackDialog:
        """The dialog that shows a pack, when it is there."""
        return self._wait_for(PackDialog)

    def preview_text(self) -> str:
        """All that this dialog says."""
        dialog = self.preview()
        text = self.window.text_of(dialog) + "\n" + dialog.changes.toPlainText()
        return text.replace("\N{ZERO WIDTH SPACE}", "")

    def install(self, *, agree: bool = False) -> None:
        """Say yes to the pack that is shown, and wait for the window that follows."""
        dialog = self.preview()
        if agree:
            QTest.mouseClick(dialog.consent, _LEFT)
        self.changed_by(lambda: QTest.mouseClick(dialog.install_button, _LEFT))

    def changed_by(self, act: Callable[[], object]) -> None:
        """Do what puts another window in the place of this one, and wait for it."""
        gone: list[bool] = []
        self.widget.destroyed.connect(lambda: gone.append(True))
        act()
        self.wait_until(lambda: bool(gone))
        self.window.show()
        self.rest()

    def bring(self, file: Path, *, agree: bool = True) -> None:
        """Drop a pack and install it."""
        self.drop(file)
        self.install(agree=agree)

    # -- offers

    def offer(self) -> OfferBar | None:
        """The message on a pack in the office's folder."""
        return self._shown(OfferBar)

    # -- Data & Sumber

    def section(self) -> str:
        """All that the side of Data & Sumber says."""
        self.show_data()
        text = self.window.text_of(self.widget.findChildren(DataPanel)[0])
        return text.replace("\N{ZERO WIDTH SPACE}", "")

    def show_data(self) -> None:
        """Go to Data & Sumber."""
        self.widget.show_page(PageName.DATA)
        self.window.settle_layout()

    def link(self, name: str) -> Link:
        """The link that a screen reader calls so."""
        self.show_data()
        links = [each for each in self.widget.findChildren(Link) if each.isVisible()]
        return next(each for each in links if each.accessibleName() == name)

    def links(self) -> list[str]:
        """What can be done with the installed data, as a screen reader names it."""
        self.show_data()
        panel = self.widget.findChildren(DataPanel)[0]
        links = [each for each in panel.findChildren(Link) if each.isVisible()]
        return [each.accessibleName() for each in links]

    def back_button(self) -> QPushButton:
        """The button that leads back to other data."""
        self.show_data()
        buttons = self.widget.findChildren(QPushButton)
        shown = [each for each in buttons if each.isVisible()]
        return next(each for each in shown if each.text().startswith(("Kembali ke", "Back to")))

    def question(self) -> QMessageBox:
        """The question before a pack is removed."""
        return self._wait_for(QMessageBox)

    def answer(self, word: str) -> None:
        """Press a button of the question."""
        buttons = self.question().buttons()
        button = next(each for each in buttons if each.text().replace("&", "") == word)
        QTest.mouseClick(button, _LEFT)

    def _shown(self, kind: type[_Part]) -> _Part | None:
        parts = self.widget.findChildren(kind)
        return next((each for each in parts if each.isVisible()), None)

    def _wait_for(self, kind: type[_Part]) -> _Part:
        self.wait_until(lambda: self._shown(kind) is not None)
        part = self._shown(kind)
        assert part is not None
        return part

    def _where(self) -> tuple[QPointF, Qt.DropAction]:
        return self.widget.rect().center().toPointF(), Qt.DropAction.CopyAction

    def _data(self, files: tuple[Path, ...]) -> QMimeData:
        # The event does not keep its data alive.
        self._held = file_data(*files)
        return self._held

    def _send(self, event: QEvent) -> None:
        handle = self.widget.windowHandle()
        QCoreApplication.sendEvent(handle, event)
        QApplication.processEvents()


class Opener:
    """Opens the program, as often as a test likes."""

    def __init__(self, app: QApplication, qtbot: QtBot) -> None:
        self._app = app
        self._qtbot = qtbot
        self.opened: list[PacksWindow] = []

    def __call__(self, *arguments: str) -> PacksWindow:
        program = Program(make_window(self._app, read_knowledge()), read_knowledge)
        packs = PacksWindow(program, self._qtbot)
        self.opened.append(packs)
        packs.window.show()
        program.look_at(arguments)
        packs.rest()
        return packs
