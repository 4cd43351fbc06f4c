"""What is to be checked: names typed or pasted, or a column of a table that was brought."""

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.ui.check_list.column_choices import ColumnChoices
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import GAP, PAGE_INSET
from gmsc_desktop.ui.widgets.edges import add_field_edge, inset_text
from gmsc_desktop.ui.widgets.follow_font import follow_font
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted
from gmsc_desktop.ui.widgets.window_keys import let_window_keys_through

_LEAST_LINES = 5
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; a letter with Alt is a button's, also when that has just gone."""
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


class InputPanel(QWidget):
    """`text_changed` carries names that were typed; `choices` says which columns are read."""

    text_changed = Signal(str)
    table_pasted = Signal(str)
    cleared = Signal()

    def __init__(self, session: ListSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.title: Prose = heading("")
        self.clear_link = Link("")
        self.clear_link.clicked.connect(self.cleared)
        self.choices = ColumnChoices(session)
        self.names = _Names()
        self.names.setTabChangesFocus(True)
        self.names.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.names.setAcceptDrops(False)
        add_field_edge(self.names)
        let_window_keys_through(self.names)
        follow_font(self.names, self._fit)
        inset_text(self.names)
        self.names.table_pasted.connect(self.table_pasted)
        self.count: Prose = muted("")
        self.remarks_shown: Prose = muted("")
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(lambda: self.text_changed.emit(self.names.toPlainText()))
        self.names.textChanged.connect(self._edited)
        self._lay_out()
        self.retranslate()

    @property
    def pending(self) -> bool:
        """Whether names were typed that are not checked yet."""
        return self._pause.isActive()

    def show_list(self) -> None:
        """Show the names of the list; those of a table or a file are not to be edited."""
        table = self._session.table
        self._show_text("\n".join(table.column(self._session.columns.name)))
        self.names.setReadOnly(table.width > 1 or bool(table.name))
        self.retranslate()

    def retranslate(self) -> None:
        """Word the panel in the current language."""
        table, remarks = self._session.table, self._session.remarks
        self.title.setText(table.name or self.tr("Your list"))
        self.clear_link.setText(self.tr("Clear"))
        self.clear_link.setAccessibleName(self.tr("Clear the list"))
        self.clear_link.setVisible(bool(table.rows))
        self.names.setAccessibleName(self.tr("Names to check, one a line"))
        self.names.setPlaceholderText(
            self.tr("Type or paste names here, one a line, or drop a file.")
        )
        self.count.setText(self.tr("%Ln row(s) · one name a line", "", len(table.rows)))
        self.remarks_shown.setText("\n".join(worded(each) for each in remarks))
        self.remarks_shown.setVisible(bool(remarks))
        self.choices.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _edited(self) -> None:
        if not self.names.isReadOnly():
            self._pause.start()

    def _fit(self) -> None:
        self.names.setMinimumHeight(_LEAST_LINES * self.names.fontMetrics().height() + 2 * GAP)

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
        column.addWidget(self.choices)
        column.addWidget(self.names, 1)
        column.addWidget(self.count)
