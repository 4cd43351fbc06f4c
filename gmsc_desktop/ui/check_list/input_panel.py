"""What is to be checked: names typed or pasted, or a column of a table that was brought."""

from PySide6.QtCore import QEvent, QMimeData, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from gmsc_desktop.languages import Text
from gmsc_desktop.lists.table import Table, column_names
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import GAP, PAGE_INSET
from gmsc_desktop.ui.widgets.edges import add_field_edge
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted
from gmsc_desktop.ui.widgets.window_keys import let_window_keys_through

_PAUSE = 250
"""Milliseconds after the last key until the list is checked anew."""


class _Names(QPlainTextEdit):
    """An editor of names; a table that is pasted into it goes to whoever shows tables."""

    table_pasted = Signal(str)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste names as text, a table as a table."""
        if "\t" in source.text() and self.document().isEmpty():
            self.table_pasted.emit(source.text())
        else:
            self.insertPlainText(source.text())


class InputPanel(QWidget):
    """`text_changed` carries names that were typed, `column_chosen` the column of a table."""

    text_changed = Signal(str)
    table_pasted = Signal(str)
    column_chosen = Signal(int)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = Table(())
        self.title: Prose = heading("")
        self.clear_link = Link("")
        self.clear_link.clicked.connect(self.cleared)
        self.columns = QComboBox()
        self.columns.activated.connect(self.column_chosen)
        self.columns.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.names = _Names()
        self.names.setTabChangesFocus(True)
        self.names.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.names.setAcceptDrops(False)
        add_field_edge(self.names)
        let_window_keys_through(self.names)
        self.names.document().setDocumentMargin(GAP)
        self.names.table_pasted.connect(self.table_pasted)
        self.count: Prose = muted("")
        self.remarks: tuple[Text, ...] = ()
        self.remarks_shown: Prose = muted("")
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(lambda: self.text_changed.emit(self.names.toPlainText()))
        self.names.textChanged.connect(self._edited)
        self._lay_out()
        self.show_table(self._table, 0)

    @property
    def pending(self) -> bool:
        """Whether names were typed that are not checked yet."""
        return self._pause.isActive()

    def show_table(self, table: Table, column: int) -> None:
        """Show a table's column, not to be edited; an empty table makes room for typing."""
        self._table = table
        self.remarks = self.remarks if table.rows else ()
        self._show_text("\n".join(table.column(column)))
        self.names.setReadOnly(bool(table.rows))
        self.retranslate()
        self.columns.setCurrentIndex(column)

    def show_text(self, text: str, table: Table) -> None:
        """Show names that can be edited."""
        self.show_table(Table(()), 0)
        self._table = table
        self._show_text(text)
        self.retranslate()

    def show_remarks(self, remarks: tuple[Text, ...]) -> None:
        """Show how the file was read, where a person should know."""
        self.remarks = remarks
        self.retranslate()

    def note_rows(self, table: Table) -> None:
        """Count the rows of what was typed."""
        self._table = table
        self.retranslate()

    def retranslate(self) -> None:
        """Word the panel in the current language."""
        self.title.setText(self._table.name or self.tr("Your list"))
        self.clear_link.setText(self.tr("Clear"))
        self.clear_link.setAccessibleName(self.tr("Clear the list"))
        self.clear_link.setVisible(bool(self._table.rows))
        self.names.setAccessibleName(self.tr("Names to check, one a line"))
        self.names.setPlaceholderText(
            self.tr("Type or paste names here, one a line, or drop a file.")
        )
        self.count.setText(self.tr("%Ln row(s) · one name a line", "", len(self._table.rows)))
        self.remarks_shown.setText("\n".join(worded(each) for each in self.remarks))
        self.remarks_shown.setVisible(bool(self.remarks))
        self._name_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _name_columns(self) -> None:
        chosen = self.columns.currentIndex()
        self.columns.clear()
        first = max(chosen, 0)
        for number, name in enumerate(column_names(self._table, first), 1):
            plain = self.tr("Column %1").replace("%1", str(number))
            self.columns.addItem(name or plain)
        self.columns.setCurrentIndex(chosen)
        self.columns.setVisible(self._table.width > 1)
        self.columns.setAccessibleName(self.tr("Column with the names"))

    def _edited(self) -> None:
        if not self.names.isReadOnly():
            self._pause.start()

    def _show_text(self, text: str) -> None:
        self.names.blockSignals(True)
        self.names.setPlainText(text)
        self.names.blockSignals(False)
        self._pause.stop()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.clear_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, PAGE_INSET)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.remarks_shown)
        column.addWidget(self.columns)
        column.addWidget(self.names, 1)
        column.addWidget(self.count)
