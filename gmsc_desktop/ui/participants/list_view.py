"""The list itself: Qt's table view, calm and fast: fixed row heights, whole rows, no grid."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gmsc_desktop.facts.model import Region
from gmsc_desktop.ui.painting.theme import PAGE_INSET, scaled_px
from gmsc_desktop.ui.participants.row_delegate import RowDelegate
from gmsc_desktop.ui.participants.table_model import Column, ParticipantsModel
from gmsc_desktop.ui.widgets.edges import add_focus_ring
from gmsc_desktop.ui.widgets.keys import is_enter
from gmsc_desktop.ui.widgets.plain_table import keep_row_in_sight, show_whole_rows
from gmsc_desktop.ui.widgets.prose import Prose, muted
from gmsc_desktop.ui.widgets.row_paint import row_height
from gmsc_desktop.ui.widgets.share_columns import ColumnWidth, share

_SPANS = {
    Column.NAME: ColumnWidth(264, 340),
    Column.PROVINCE: ColumnWidth(142, 160),
    Column.ISLAND: ColumnWidth(88, 88),
    Column.YEARS: ColumnWidth(120, 120),
    Column.CERTAINTY: ColumnWidth(148, 148),
}
_WIDEST_NAME = 460
_WIDEST = {Column.ISLAND: 170, Column.PROVINCE: 200, Column.YEARS: 150}
"""What these may take of the width that the name leaves."""
_LEAVE_FIRST = (Column.ISLAND, Column.CERTAINTY, Column.PROVINCE)


class ListView(QTableView):
    """Shows the matches; the copy key asks for the region's answer, or for the rows chosen.

    `opened` carries a row on which Enter was pressed or that was clicked twice.
    """

    opened = Signal(int)
    copy_wanted = Signal()
    rows_copy_wanted = Signal()
    first_painted = Signal()

    def __init__(self, model: ParticipantsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = RowDelegate(model, self)
        self._model = model
        # Asked for Qt's own, PySide6 would first learn every kind of widget that it might be.
        background = QWidget()
        background.setBackgroundRole(self.palette().ColorRole.Base)
        background.setAutoFillBackground(True)
        self.setViewport(background)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        show_whole_rows(self)
        # No row is current before one is chosen, and so none shows where the keys are.
        add_focus_ring(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._shown: set[Column] = set()
        self.setSortingEnabled(True)
        self.setMouseTracking(True)
        self.entered.connect(self._hover)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self._spanned = False
        model.modelReset.connect(self._span_rows)
        model.layoutChanged.connect(self._span_rows)
        self._painted = False
        self._hint: Prose = muted("", parent=self.viewport())
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()
        self._helps = False
        self.retranslate()

    def retranslate(self) -> None:
        """Name the list in the current language."""
        self.setAccessibleName(self.tr("Regions"))
        # Once, not when it is first offered: a reader would hear of it at the first key.
        self._hint.setText(
            self.tr(
                "Not what you are looking for? Try an old name, a short name such as tangsel or "
                "oku, the name of a kecamatan, or the name of a village."
            )
        )
        self._place_hint()

    def offer_help(self, *, wanted: bool) -> None:
        """Say below the rows, where there is space, what else can be typed."""
        self._helps = wanted
        self._place_hint()

    def select_row(self, row: int) -> None:
        """Make a row the current one, and the only one that is chosen."""
        flag = QItemSelectionModel.SelectionFlag
        index = self._model.index(row, Column.NAME)
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)

    def enter(self) -> None:
        """Take the keys, and open the current row; with no region here they stay where they are."""
        if self._model.first_region() is None:
            # A list that is hidden would take them later, from whoever types on.
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._have_current()
        if self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())

    def _have_current(self) -> None:
        """Choose the first region where no row is current."""
        first = self._model.first_region()
        if first is not None and not self.currentIndex().isValid():
            self.select_row(first)

    @property
    def chosen(self) -> tuple[Region, ...]:
        """The regions of the rows that are chosen, from the top; mostly the one that is shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        told = (row for row in rows if self._model.note(row) is None)
        return tuple(dict.fromkeys(self._model.row(row).region for row in told))

    def show_top(self) -> None:
        """Show the first rows, laid out at once: later Qt has them painted once more for it."""
        self.executeDelayedItemsLayout()
        self.scrollToTop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint whole rows: Qt would come to Python several times for each of their cells."""
        painter, option = QPainter(self.viewport()), QStyleOptionViewItem()
        self.initViewItemOption(option)
        resting, chosen = option.state, option.state | QStyle.StateFlag.State_Selected
        left, width = self.columnViewportPosition(0), self.horizontalHeader().length()
        self._delegate.columns = {
            column: (self.columnViewportPosition(column) - left, self.columnWidth(column))
            for column in Column
            if column in self._shown
        }
        selection, root = self.selectionModel(), self.rootIndex()
        for row in self._rows_between(event.rect().top(), event.rect().bottom()):
            option.rect = QRect(left, self.rowViewportPosition(row), width, self.rowHeight(row))
            option.state = chosen if selection.isRowSelected(row, root) else resting
            self._delegate.paint(painter, option, self._model.index(row, Column.NAME))
        painter.end()
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def _rows_between(self, top: int, bottom: int) -> range:
        """Give the rows that are seen between two lines of the viewport."""
        first, last = self.rowAt(top), self.rowAt(bottom)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            several = len(self.selectionModel().selectedRows()) > 1
            (self.rows_copy_wanted if several else self.copy_wanted).emit()
            return
        if is_enter(event) or event.key() == Qt.Key.Key_Space:
            self._have_current()
        current = self.currentIndex()
        enters = is_enter(event) and current.isValid()
        # A row without a region has no detail that Qt's `activated` could bring.
        if not enters or self._model.note(current.row()) is None:
            super().keyPressEvent(event)
        if enters:
            self.opened.emit(current.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Leave it to a key or a click to choose: who only passes by has asked for no region."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            # Qt would make a row the current one.
            QWidget.focusInEvent(self, event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._shown = set()
            self._arrange()
            self._place_hint()
        elif event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_row_in_sight(self, event)
        self._arrange()
        self._place_hint()

    def _arrange(self) -> None:
        """Leave out columns that do not fit; the name takes what the others leave."""
        metrics, area = self.fontMetrics(), self.viewport().width()
        spans = {
            column: ColumnWidth(*(scaled_px(width, metrics) for width in span))
            for column, span in _SPANS.items()
        }
        shown = list(Column)
        for column in _LEAVE_FIRST:
            if sum(spans[each].least for each in shown) > area:
                shown.remove(column)
        if set(shown) != self._shown:
            self._shown = set(shown)
            self._show_columns()
        widths = dict(zip(shown, share(area, [spans[each] for each in shown]), strict=True))
        rest = area - sum(widths.values()) + widths[Column.NAME]
        widest = scaled_px(_WIDEST_NAME, metrics)
        widths[Column.NAME] = min(max(rest, widest // 3), widest)
        left = area - sum(widths.values())
        for column, most in _WIDEST.items():
            if column in widths and left > 0:
                more = min(left, max(0, scaled_px(most, metrics) - widths[column]))
                widths[column] += more
                left -= more
        for column, width in widths.items():
            self.horizontalHeader().resizeSection(column, width)

    def _span_rows(self) -> None:
        """Let the rows that are one text have the width of all columns."""
        if self._spanned:
            self.clearSpans()
        self._spanned = False
        for row in self._model.wide_rows:
            self.setSpan(row, Column.NAME, 1, len(Column))
            self._spanned = True

    def _place_hint(self) -> None:
        if not self._helps:
            self._hint.hide()
            return
        rows = self._model.rowCount() * self.verticalHeader().defaultSectionSize()
        width = self.viewport().width() - 2 * PAGE_INSET
        height = self._hint.heightForWidth(width)
        self._hint.setGeometry(PAGE_INSET, rows + PAGE_INSET, width, height)
        area = self.viewport().height() - rows - 2 * PAGE_INSET
        self._hint.setVisible(height <= area)

    def _show_columns(self) -> None:
        self._delegate.marks_names = Column.CERTAINTY not in self._shown
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))
        for column in Column:
            self.setColumnHidden(column, column not in self._shown)

    def _hover(self, index: QModelIndex) -> None:
        self._delegate.hovered_row = index.row()
        self.viewport().update()
