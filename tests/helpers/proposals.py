"""Writes, sends and withdraws proposals as a person does; knows the widgets of those dialogs."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from gmsc_desktop.corrections.model import Field
from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.data.page import DataPage
from gmsc_desktop.ui.proposals.dialog import ProposalDialog
from gmsc_desktop.ui.proposals.mine import MyProposals
from gmsc_desktop.ui.widgets.prose import Prose
from tests.helpers.saved_bar import Bar
from tests.helpers.window import Window

_Part = TypeVar("_Part", bound=QWidget)
_LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


class Proposals:
    """The two dialogs on proposals."""

    def __init__(self, window: Window) -> None:
        self.window = window

    # -- the form

    def begin(self, region: str = "") -> None:
        """Press Ctrl+U, after searching for a region."""
        self.window.give_keys_to(self.window.widget)
        if region:
            self.window.query(region)
        self.window.press(Qt.Key.Key_U, CONTROL)

    @property
    def form(self) -> ProposalDialog:
        """The dialog in which a proposal is written."""
        return self._shown(ProposalDialog)

    def is_writing(self) -> bool:
        return any(each.isVisible() for each in self.window.widget.findChildren(ProposalDialog))

    def write(self, *words: str) -> None:
        """Type into one field after the other, with Tab between them."""
        for number, text in enumerate(words):
            if number:
                self.key(Qt.Key.Key_Tab)
            QTest.keyClicks(self._focused(), text)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the cursor is in the dialog that is open."""
        QTest.keyClick(self._focused(), key, held)
        self.window.settle()

    def fault(self, field: Field) -> str:
        """What stands below a field."""
        below = self.form.form.field(field).findChildren(Prose)[-1]
        return below.text() if below.isVisible() else ""

    def heard(self, field: Field) -> str:
        """What a screen reader says of a field beside its name."""
        face = QAccessible.queryAccessibleInterface(self.form.form.field(field).control)
        return face.text(QAccessible.Text.Description)

    def places(self) -> list[int]:
        """How far down in the form each field stands."""
        form = self.form.form
        tops = [form.field(each).control.mapTo(form, QPoint(0, 0)).y() for each in Field]
        return sorted(tops)

    def lacks(self) -> str:
        """What is said beside the buttons."""
        return self.form.lacks.text()

    def keys_are_in(self, field: Field) -> bool:
        return self.form.focusWidget() is self.form.form.field(field).control

    def trouble(self) -> str:
        """What went wrong, as the dialog that is open says it."""
        bars = [dialog.trouble for dialog in self._dialogs() if dialog.trouble.isVisible()]
        return bars[0].sentence.text().replace("\N{ZERO WIDTH SPACE}", "") if bars else ""

    def click(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, _LEFT)
        self.window.settle()

    def answer(self, words: str) -> str:
        """Press a button of the question that is asked; gives the question."""
        box = self._shown(QMessageBox)
        text = f"{box.text()}\n{box.informativeText()}"
        button = next(each for each in box.buttons() if each.text().replace("&", "") == words)
        self.click(button)
        return text

    # -- the list

    @property
    def mine(self) -> MyProposals:
        """The dialog with all that is kept."""
        return self._shown(MyProposals)

    @property
    def bar(self) -> Bar:
        """The bar that offers what was saved."""
        return Bar(self.mine.sending.saver)

    def open_list(self) -> list[str]:
        """Choose Usulan saya in the menu; gives its titles."""
        self.window.widget.menu_actions[Command.PROPOSALS].trigger()
        self.window.settle()
        return self.titles()

    def titles(self) -> list[str]:
        view = self.mine.list
        return [view.item(row).text() for row in range(view.count())]

    def choose(self, *rows: int) -> None:
        self.mine.list.clearSelection()
        for row in rows:
            self.mine.list.item(row).setSelected(True)

    def shown(self) -> str:
        """What the dialog says of the proposals that are chosen."""
        return self.mine.text.toPlainText()

    def message(self) -> str:
        return self.mine.message.text().replace("\N{ZERO WIDTH SPACE}", "")

    def choose_folder(self, folder: Path) -> None:
        """Choose a folder in the dialog that asks for one."""
        dialog = self._shown(QFileDialog)
        dialog.fileSelected.emit(str(folder))
        dialog.close()
        self.window.settle()

    # -- Data & Sumber

    @property
    def data(self) -> DataPage:
        return self.window.widget.findChildren(DataPage)[0]

    def links(self) -> list[str]:
        """The links of Data & Sumber on proposals."""
        links = self.data.proposals
        return [links.propose.text(), links.mine.text()]

    def nameless(self) -> list[str]:
        """What takes the keys in the dialog that is open, and has no name for the ear."""
        parts = self._dialogs()[-1].findChildren(QWidget)
        tab_stops = [each for each in parts if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        faces = {each: QAccessible.queryAccessibleInterface(each) for each in tab_stops}
        return [
            type(each).__name__
            for each, face in faces.items()
            if each.isVisible() and not face.text(QAccessible.Text.Name)
        ]

    def typed(self) -> str:
        """The explanation as it stands in the form."""
        text = self.form.form.text
        assert isinstance(text, QPlainTextEdit)
        return text.toPlainText()

    def _dialogs(self) -> list[ProposalDialog | MyProposals]:
        window = self.window.widget
        both: list[ProposalDialog | MyProposals]
        both = [*window.findChildren(MyProposals), *window.findChildren(ProposalDialog)]
        return [each for each in both if each.isVisible()]

    def _shown(self, kind: type[_Part]) -> _Part:
        self.window.settle()
        return next(each for each in self.window.widget.findChildren(kind) if each.isVisible())

    def _focused(self) -> QWidget:
        top = QApplication.activeModalWidget()
        assert top is not None
        self.window.give_keys_to(top)
        return top.focusWidget() or top
