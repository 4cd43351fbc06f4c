"""The dialog Usulan saya: what is kept, to be read again, sent, changed or withdrawn."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gmsc_desktop.corrections.email import on_what, reading_lines
from gmsc_desktop.corrections.kept import KeptCorrection
from gmsc_desktop.corrections.model import Correction
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.model import Publisher
from gmsc_desktop.languages import Text
from gmsc_desktop.ui.dialogs.question import Question, ask
from gmsc_desktop.ui.dialogs.size import open_size
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.proposals.addressee import to_line, where_to_send, where_to_send_file
from gmsc_desktop.ui.proposals.sending import Sending, readable
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.edges import add_field_edge
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.follow_font import keep_width
from gmsc_desktop.ui.widgets.prose import Prose, breakable
from gmsc_desktop.ui.widgets.row_list import RowListDelegate
from gmsc_desktop.ui.widgets.trouble_bar import TroubleBar

_LIST = 280


class MyProposals(QDialog):
    """`change_wanted` carries a file and what it says, `withdrawn` the files to be removed."""

    said = Signal(str)
    change_wanted = Signal(Path, Correction)
    withdrawn = Signal(list)

    def __init__(self, publisher: Publisher, parent: QWidget) -> None:
        super().__init__(parent)
        self._kept: Sequence[KeptCorrection] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("My proposals"))
        self._publisher = publisher
        self.to = Prose()
        self.sending = Sending(self, to_line(publisher))
        self.message = Prose()
        # Empty, a reader would come to it; its place is kept.
        policy = self.message.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.message.setSizePolicy(policy)
        self._tell("")
        self.trouble = TroubleBar()
        self.list = QListWidget()
        self.text = QPlainTextEdit()
        self.save_button = Button("export", primary=True)
        self.copy_button, self.change_button = Button("copy"), Button("paste")
        self.withdraw_button, self.close_button = Button("clear"), Button("back")
        self._set_up()
        self._word()
        self._lay_out()
        self._connect()
        open_size(self, 760, 480)

    def show_kept(self, kept: Sequence[KeptCorrection], chosen: Path | None = None) -> None:
        """List what is kept, and show one of them."""
        self._kept = kept
        self.list.clear()
        for each in kept:
            self.list.addItem(self._title(each))
        rows = [row for row, each in enumerate(kept) if each.file == chosen]
        self.list.setCurrentRow(rows[0] if rows else 0)
        self.list.setVisible(bool(kept))
        self._show()

    def say(self, words: str) -> None:
        """Tell what came of something, here and in the window below."""
        self.trouble.hide()
        self._tell(words)
        self.said.emit(words)

    def show_error(self, error: GmscError) -> None:
        """Tell what went wrong."""
        self._tell("")
        self.trouble.show_error(error)

    def _tell(self, words: str) -> None:
        self.message.setText(breakable(words))
        self.message.setVisible(bool(words))

    def save_chosen(self) -> None:
        """Ask where to save what is chosen."""
        self.sending.save(readable(self._chosen()))

    def _chosen(self) -> list[KeptCorrection]:
        rows = {index.row() for index in self.list.selectedIndexes()}
        return [self._kept[row] for row in sorted(rows)]

    def _title(self, kept: KeptCorrection) -> str:
        if kept.correction is None:
            return self.tr("%1 (cannot be read)").replace("%1", kept.file.name)
        return worded(on_what(kept.correction))

    def _show(self) -> None:
        chosen = self._chosen()
        self._say_next(where_to_send(self._publisher))
        sendable = readable(chosen)
        self.text.setPlainText("\n\n".join(self._words(each) for each in chosen) or self._nothing())
        for button in (self.save_button, self.copy_button):
            button.setEnabled(bool(sendable))
        self.change_button.setEnabled(len(chosen) == len(sendable) == 1)
        self.withdraw_button.setEnabled(bool(chosen))

    def _say_next(self, step: Text) -> None:
        """Say what to do with what is chosen."""
        self.to.setText(breakable(worded(step)))

    def _words(self, kept: KeptCorrection) -> str:
        if kept.correction:
            return "\n".join(reading_lines(kept.correction, current_language()))
        return kept.problem.message(current_language()) if kept.problem else ""

    def _nothing(self) -> str:
        if self._kept:
            return self.tr("Choose a proposal on the left.")
        return self.tr(
            "You have not kept any proposal. Do you know of a region that is missing, or of "
            "something wrong? Choose “Propose a correction…” in the menu File (Ctrl+U)."
        )

    def _change(self) -> None:
        for file, correction in readable(self._chosen()):
            self.change_wanted.emit(file, correction)

    def _ask_to_withdraw(self) -> None:
        chosen = self._chosen()
        names = "\n".join(self._title(each) for each in chosen)
        question = Question(
            title=self.tr("Delete proposal"),
            text=self.tr("Delete %n proposal(s)?", "", len(chosen)),
            remark=names,
            yes=self.tr("&Delete"),
            no=self.tr("&Cancel"),
        )
        ask(self, question, lambda: self.withdrawn.emit([each.file for each in chosen]))

    def _set_up(self) -> None:
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setItemDelegate(RowListDelegate(self.list))
        self.list.setMouseTracking(True)
        keep_width(self.list, _LIST)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(GROUP_GAP)
        for field in (self.list, self.text):
            add_field_edge(field)

    def _word(self) -> None:
        self.list.setAccessibleName(self.tr("Proposals"))
        self.text.setAccessibleName(self.tr("What is proposed"))
        self.save_button.setText(self.tr("&Save file…"))
        self.copy_button.setText(self.tr("Copy for &e-mail"))
        self.change_button.setText(self.tr("C&hange…"))
        self.withdraw_button.setText(self.tr("&Delete proposal…"))
        self.close_button.setText(self.tr("&Close"))

    def _connect(self) -> None:
        self.list.itemSelectionChanged.connect(self._show)
        self.save_button.clicked.connect(self.save_chosen)
        self.copy_button.clicked.connect(lambda: self.sending.copy(readable(self._chosen())))
        self.change_button.clicked.connect(self._change)
        self.withdraw_button.clicked.connect(self._ask_to_withdraw)
        self.close_button.clicked.connect(self.reject)
        self.sending.said.connect(self.say)
        self.sending.saved.connect(lambda: self._say_next(where_to_send_file(self._publisher)))
        self.sending.failed.connect(self.show_error)
        self.finished.connect(self.sending.saver.stop)

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(GROUP_GAP)
        both.addWidget(self.list)
        both.addWidget(self.text, 1)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=GAP, line_gap=GAP, last_at_right=True)
        for button in (
            self.save_button,
            self.copy_button,
            self.change_button,
            self.withdraw_button,
            self.close_button,
        ):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, PAGE_INSET)
        column.setSpacing(GROUP_GAP)
        column.addLayout(both, 1)
        column.addWidget(self.to)
        column.addWidget(self.message)
        column.addWidget(self.sending.saver.strip)
        self.sending.saver.bar_made.connect(lambda bar: column.insertWidget(1, bar))
        column.addWidget(self.trouble)
        column.addWidget(buttons)
