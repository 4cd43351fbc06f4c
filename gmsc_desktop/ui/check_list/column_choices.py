"""Which sheet and which columns of a list were taken, and the choice of others."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gmsc_desktop.lists.columns import Held
from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.ui.painting.theme import GAP, SMALL
from gmsc_desktop.ui.widgets.drop_down import DropDown
from gmsc_desktop.ui.widgets.follow_font import follow_font
from gmsc_desktop.ui.widgets.prose import muted
from gmsc_desktop.ui.widgets.tool_tip import tool_tip

_PAIR = 18
"""Width of a name with its choice, in widths of the letter n."""


class ColumnChoices(QWidget):
    """`sheet_chosen` carries a sheet's number, `column_chosen` a `Held` and a column or None."""

    sheet_chosen = Signal(int)
    column_chosen = Signal(object, object)

    def __init__(self, session: ListSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.sheets = _drop_down()
        self.sheets.activated.connect(self.sheet_chosen)
        self.columns = {held: _drop_down() for held in Held}
        for held, choice in self.columns.items():
            choice.activated.connect(lambda _, held=held: self._choose(held))
        self._names = {choice: muted("", SMALL) for choice in self._choices}
        # Those that are not shown at first belong to it as well.
        for widget in (*self._names, *self._names.values()):
            widget.setParent(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(4)

    @property
    def _choices(self) -> tuple[DropDown, ...]:
        return (self.sheets, *self.columns.values())

    def show_list(self) -> None:
        """Show what was taken of the list that is read now."""
        session = self._session
        sheets = session.book.sheets if session.book else ()
        self.sheets.clear()
        self.sheets.addItems([sheet.name for sheet in sheets])
        self.sheets.setCurrentIndex(session.sheet)
        self._show(self.sheets, shown=len(sheets) > 1)
        for held, choice in self.columns.items():
            self._fill(choice, held)
            self._show(choice, shown=session.table.width > 1)
        self.setVisible(len(sheets) > 1 or session.table.width > 1)
        self._arrange()

    def retranslate(self) -> None:
        """Word everything in the current language."""
        words = (
            (self.tr("Sheet"), self.tr("Sheet with the list")),
            (self.tr("Names"), self.tr("Column with the names")),
            (self.tr("Kind"), self.tr("Column with kabupaten or kota")),
            (self.tr("Province"), self.tr("Column with the province")),
            (self.tr("Code"), self.tr("Column with the code")),
        )
        for choice, (word, spoken) in zip(self._choices, words, strict=True):
            self._names[choice].setText(word)
            choice.set_title(spoken)
            choice.setToolTip(tool_tip(spoken))
        self.show_list()

    def _fill(self, choice: DropDown, held: Held) -> None:
        choice.clear()
        if held is not Held.NAME:
            choice.addItem(self.tr("none"), None)
        for column, heading in enumerate(self._session.headings):
            plain = self.tr("Column %1").replace("%1", str(column + 1))
            if held is Held.NAME or column != self._session.columns.name:
                choice.addItem(heading or plain, column)
        choice.setCurrentIndex(choice.findData(self._session.columns.of(held)))

    def _choose(self, held: Held) -> None:
        self.column_chosen.emit(held, self.columns[held].currentData())

    def _show(self, choice: DropDown, *, shown: bool) -> None:
        choice.setVisible(shown)
        self._names[choice].setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put as many pairs of name and choice beside one another as fit."""
        beside = max(1, self.width() // (self.fontMetrics().horizontalAdvance("n") * _PAIR))
        shown = [choice for choice in self._choices if not choice.isHidden()]
        for at, choice in enumerate(shown):
            row, pair = divmod(at, beside)
            self._grid.addWidget(self._names[choice], row, 2 * pair)
            self._grid.addWidget(choice, row, 2 * pair + 1)
        for column in range(2 * len(self._choices)):
            used = column % 2 == 1 and column < 2 * min(beside, len(shown))
            self._grid.setColumnStretch(column, int(used))


def _drop_down() -> DropDown:
    choice = DropDown()
    choice.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    follow_font(choice, lambda: choice.setMinimumHeight(choice.sizeHint().height()))
    return choice
