"""The page Periksa Daftar: paste, open or drop a list; put right what is doubtful; export it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.lists.book import Book
from gmsc_desktop.lists.checker import Checker
from gmsc_desktop.lists.columns import Held
from gmsc_desktop.lists.decisions import Line
from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.lists.table import Table, pasted_table
from gmsc_desktop.lists.twins import Twins
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.ui.check_list.input_panel import InputPanel
from gmsc_desktop.ui.check_list.list_dialog import ListDialog
from gmsc_desktop.ui.check_list.list_work import ListWork
from gmsc_desktop.ui.check_list.model import AnswersModel
from gmsc_desktop.ui.check_list.result_export import ResultExport
from gmsc_desktop.ui.check_list.result_panel import ResultPanel
from gmsc_desktop.ui.check_list.side_by_side import SideBySide
from gmsc_desktop.ui.dialogs.region_picker import RegionPicker
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.page import Page
from gmsc_desktop.ui.widgets.page_header import PageHeader
from gmsc_desktop.ui.widgets.scrolled import PageScroll

_INPUT_WIDTH = 251


class CheckListPage(Page):
    """One list at a time; long work goes on while the window lives, and can be cancelled."""

    def __init__(self, facts: Facts, finder: Finder, requests: Requests) -> None:
        super().__init__(requests)
        self._facts = facts
        self._finder = finder
        checker = Checker(facts, finder)
        self._session = ListSession(checker)
        self._work = ListWork(checker, self)
        self._last = ""
        self.header = PageHeader()
        self.paste_button = Button("paste")
        self.open_button = Button("open-folder")
        self.export_button = Button("export", primary=True)
        self.input = InputPanel(self._session)
        self.model = AnswersModel(facts, self._session, self)
        self.result = ResultPanel(self.model, self._session)
        self._export = ResultExport(facts, self._session, self)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.setFocusProxy(self.input.names)
        self.retranslate()
        self._show_counts()

    @property
    def settled(self) -> bool:
        """Whether nothing is being read or checked."""
        return not self.input.pending and not self._work.running

    @property
    def busy(self) -> bool:
        """A list that is being checked is taken over when it is done."""
        return not self.settled

    @property
    def carries(self) -> bool:
        """Whether a list is shown."""
        return bool(self._session.answers)

    def take_over(self, before: Page) -> None:
        """Check the same list anew, and keep what was put right by hand."""
        if isinstance(before, CheckListPage):
            self._session.follow(before._session, self._facts.region_by_code)
            self._begin()

    def check(self, table: Table) -> None:
        """Check a table that was brought, by the column that is likely the names'."""
        self._session.bring(table)
        self._begin()
        self.result.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_list(self, text: str) -> None:
        """Check what was pasted elsewhere."""
        self.check(pasted_table(text))

    def open_part(self, part: str) -> None:
        """Paste what was copied elsewhere, if `paste` is asked for."""
        if part == "paste":
            self._paste()

    def open_file(self, file: Path) -> None:
        """Read a list from a file, and check it."""
        self._say(self.tr("Reading %1 …").replace("%1", file.name))
        self._work.read(file)

    def retranslate(self) -> None:
        """Word the page in the current language."""
        self._last = ""
        self.model.retranslate()
        self.result.retranslate()
        purpose = self.tr("Paste a column of names from Excel, or open a file")
        self.header.set_words(self.tr("Check a list"), purpose)
        self.paste_button.setText(self.tr("Paste"))
        self.open_button.setText(self.tr("Open file…"))
        self.export_button.setText(self.tr("Export result…"))

    def begin_export(self) -> bool:
        """Ask where to save the answers, after saying what is not settled; or why there is none."""
        if why_not := self._export.why_not(busy=self.busy):
            self._say(why_not)
        else:
            self._export.ask(self.result.go_to_first)
        return True

    def announce(self) -> None:
        """Sum up the answers."""
        self._last = self.model.sum_up() if self._session.answers else self._last
        self.result_changed.emit(self._last)

    def stop(self) -> None:
        """Give up what is going on."""
        self._work.stop()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._take(event.mimeData())

    def _paste(self) -> None:
        """Take what was copied elsewhere; where that is nothing, the list stays."""
        if not self._take(QGuiApplication.clipboard().mimeData()):
            self._say(self.tr("Nothing to paste: copy a column of names first"))

    def _take(self, brought: QMimeData) -> bool:
        """Check a file or a text that was dropped or pasted; say whether there was any."""
        files = [url.toLocalFile() for url in brought.urls() if url.isLocalFile()]
        text = brought.text()
        if files:
            self.open_file(Path(files[0]))
        elif text.strip():
            self.take_list(text)
        return bool(files or text.strip())

    def _begin(self) -> None:
        """Show and check what the session reads now."""
        self.result.choices.hide()
        if not self._session.columns_wanted:
            self.input.show_list()
        self._check()

    def _check(self) -> None:
        self._last = ""
        self.model.begin()
        self.result.show_all()
        self._show_counts()
        self._work.check(self._session)

    def _take_book(self, book: Book, sheet: int) -> None:
        self._session.bring_book(book, sheet)
        self._begin()
        self.result.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _checked(self) -> None:
        self._show_decisions()
        self.announce()

    def _failed(self, error: GmscError) -> None:
        self._say(error.message(current_language()))
        self.requests.show_error(error)

    def _cancel(self) -> None:
        self.stop()
        if self._session.columns_wanted:
            self.input.show_list()
        self._show_counts()
        self._say(self.tr("Cancelled"))

    def _typed(self, text: str) -> None:
        self._session.type_on(pasted_table(text))
        self.input.retranslate()
        self._check()

    def _clear(self) -> None:
        self.stop()
        self.check(Table(()))
        self.input.names.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say("")

    def _choose_sheet(self, sheet: int) -> None:
        self._session.choose_sheet(sheet)
        self._begin()

    def _choose_column(self, held: Held, column: int | None) -> None:
        self._session.choose_column(held, column)
        self._begin()

    def _decide(self, line: Line, region: Region | None) -> None:
        if count := self._session.decide(line, region):
            self._put_right(count)
            self.result.go_on(line.at)
        else:
            self._say(self.tr("The list has changed meanwhile: choose again"))

    def _decide_twins(self, rule: Twins) -> None:
        self._put_right(self._session.decide_twins(rule))

    def _put_right(self, count: int) -> None:
        self._show_decisions()
        self._say_done(self.tr("%Ln row(s) put right", "", count))

    def _undo(self) -> None:
        """Take back what was decided last, and go there."""
        lines = self._session.undo()
        if lines is not None:
            self._show_decisions()
            self.result.go_to(lines[0] if lines else self._session.next_waiting(-1))
            self._say_done(self.tr("Undone"))

    def _undo_twins(self) -> None:
        self._session.undo_twins()
        self._checked()

    def _show_decisions(self) -> None:
        self.model.show_decisions()
        self._show_counts()

    def _ask_for_region(self, line: Line) -> None:
        picker = RegionPicker(self._finder, line.text, self)
        picker.picked.connect(lambda code: self._decide(line, self._facts.region_by_code[code]))
        picker.open()

    def _ask_for_file(self) -> None:
        dialog = ListDialog(self)
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.open()

    def _show_counts(self) -> None:
        self.result.show_counts()
        self.export_button.setEnabled(bool(self._session.answers))

    def _say_done(self, what: str) -> None:
        """Say it with what still waits, and what the list comes to now."""
        said = (what, self.result.waiting.text(), self.model.sum_up())
        self._say(" · ".join(filter(None, said)))

    def _say(self, text: str) -> None:
        self._last = text
        self.result_changed.emit(text)

    def _connect(self) -> None:
        self.paste_button.clicked.connect(self._paste)
        self.open_button.clicked.connect(self._ask_for_file)
        self.export_button.clicked.connect(self.begin_export)
        QShortcut(QKeySequence.StandardKey.Open, self).activated.connect(self._ask_for_file)
        # Where there is no field that takes it for itself.
        QShortcut(QKeySequence.StandardKey.Paste, self).activated.connect(self._paste)
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self._undo)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self.export_button.click)
        self.input.text_changed.connect(self._typed)
        self.input.table_pasted.connect(self.take_list)
        self.input.choices.column_chosen.connect(self._choose_column)
        self.input.choices.sheet_chosen.connect(self._choose_sheet)
        self.input.cleared.connect(self._clear)
        self.result.decided.connect(self._decide)
        self.result.choices.undone.connect(self._undo)
        self.result.rule_chosen.connect(self._decide_twins)
        self.result.twins.undone.connect(self._undo_twins)
        self.result.before.example_wanted.connect(self.take_list)
        self.result.other_wanted.connect(self._ask_for_region)
        self.result.cancelled.connect(self._cancel)
        self._work.book_read.connect(self._take_book)
        self._work.columns_taken.connect(self.input.show_list)
        self._work.answered.connect(self.model.grow)
        self._work.checked.connect(self._checked)
        self._work.failed.connect(self._failed)
        self._work.progressed.connect(self.result.show_progress)

    def _lay_out(self) -> None:
        for button in (self.paste_button, self.open_button, self.export_button):
            self.header.add(button)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(SideBySide(self.input, self.result, _INPUT_WIDTH), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(PageScroll(content))
