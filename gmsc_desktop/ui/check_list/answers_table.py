"""The table of answers: its keys, and its columns, two in one where all six find no room."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from gmsc_desktop.ui.check_list.delegate import AnswerDelegate
from gmsc_desktop.ui.check_list.model import AnswersModel, Column
from gmsc_desktop.ui.painting.theme import scaled_px
from gmsc_desktop.ui.widgets.follow_font import follow_font
from gmsc_desktop.ui.widgets.plain_table import keep_row_in_sight, make_table
from gmsc_desktop.ui.widgets.row_paint import row_height
from gmsc_desktop.ui.widgets.share_columns import ColumnWidth, SharedColumns

_SPANS = (
    ColumnWidth(48, 56),
    ColumnWidth(106, 184),
    ColumnWidth(144, 240),
    ColumnWidth(140, 168),
    ColumnWidth(100, 136),
    ColumnWidth(146, 150),
)
_IN_OTHERS = (Column.NUMBER, Column.TYPED, Column.STATUS)
"""What stands over or under another column's words where width is scarce."""
_LEAST_ROWS = 5
"""Where the window is lower, the page scrolls."""


class AnswersTable(QTableView):
    """Enter, F2 and space open the choices of the current line, a number takes one of them.

    `decided` carries a line and the region that was taken; copying copies the line. A number is
    one only where `numbered` says that the choices are seen with theirs.
    """

    decided = Signal(object, object)
    choice_wanted = Signal(QModelIndex)
    copy_wanted = Signal()

    def __init__(self, model: AnswersModel, numbered: Callable[[], bool]) -> None:
        super().__init__()
        self._answers = model
        self._numbered = numbered
        self._delegate = AnswerDelegate(self)
        make_table(model, (), self, self._row_height)
        SharedColumns(self, _SPANS)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        follow_font(self, self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        keep_row_in_sight(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self.choice_wanted.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif not self._take_number(event):
            super().keyPressEvent(event)

    def _take_number(self, event: QKeyEvent) -> bool:
        """Decide the current line, if it has a choice of this number; say whether it has."""
        row, text = self.currentIndex().row(), event.text()
        if (
            row < 0
            or not self._numbered()
            or not text.isdecimal()
            or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            return False
        choices = self._answers.row(row).answer.offered
        if not 0 < int(text) <= len(choices):
            return False
        # A key that is held down would decide the next rows as well.
        if not event.isAutoRepeat():
            self.decided.emit(self._answers.line(row), choices[int(text) - 1])
        return True

    def _row_height(self, metrics: QFontMetrics) -> int:
        return row_height(metrics) + (metrics.height() if self._delegate.stacked else 0)

    def _arrange(self) -> None:
        """Put columns into others, or beside them again, as the width asks for."""
        metrics = self.fontMetrics()
        needed = sum(scaled_px(span.least, metrics) for span in _SPANS)
        # Whether the bar is seen must not decide: it comes and goes with the rows.
        stacked = needed > self.width() - self.verticalScrollBar().sizeHint().width()
        if stacked != self._delegate.stacked:
            self._delegate.stacked = stacked
            for column in _IN_OTHERS:
                self.setColumnHidden(column, stacked)
            self._answers.stack(stacked=stacked)
            self.verticalHeader().setDefaultSectionSize(self._row_height(metrics))
            self.updateGeometries()
        head = self.horizontalHeader().sizeHint().height()
        self.setMinimumHeight(head + _LEAST_ROWS * self._row_height(metrics))
