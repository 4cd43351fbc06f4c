"""The list itself: Qt's table view, calm and fast: fixed row heights, whole rows, no grid."""

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gmsc_desktop.ui.participants.row_delegate import RowDelegate
from gmsc_desktop.ui.participants.table_model import Column, ParticipantsModel
from gmsc_desktop.ui.theme import grown
from gmsc_desktop.ui.widgets.row_paint import row_height
from gmsc_desktop.ui.widgets.table_header import TableHeader

_WIDTHS = {
    Column.NAME: 288,
    Column.PROVINCE: 123,
    Column.ISLAND: 88,
    Column.YEARS: 120,
    Column.CERTAINTY: 148,
}
_WIDEST_NAME = 460
_LEAVE_FIRST = (Column.ISLAND, Column.CERTAINTY, Column.PROVINCE)


class ListView(QTableView):
    """Shows the matches; the copy key asks for the region's answer, or for the rows chosen."""

    copy_wanted = Signal()
    rows_copy_wanted = Signal()
    first_painted = Signal()

    def __init__(self, model: ParticipantsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = RowDelegate(self)
        # Asked for Qt's own, PySide6 would first learn every kind of widget that it might be.
        ground = QWidget()
        ground.setBackgroundRole(self.palette().ColorRole.Base)
        ground.setAutoFillBackground(True)
        self.setViewport(ground)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns = TableHeader(self)
        self.setHorizontalHeader(columns)
        columns.setStretchLastSection(True)
        self._shown: set[Column] = set()
        self.setSortingEnabled(True)
        self.setMouseTracking(True)
        self.entered.connect(self._hover)
        self._painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            several = len(self.selectionModel().selectedRows()) > 1
            (self.rows_copy_wanted if several else self.copy_wanted).emit()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._delegate.text.forget()
            self._shown = set()
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Leave out columns for which there is no room; the name takes what the others leave."""
        metrics, room = self.fontMetrics(), self.viewport().width()
        widths = {column: grown(width, metrics) for column, width in _WIDTHS.items()}
        shown = set(Column)
        for column in _LEAVE_FIRST:
            if sum(widths[each] for each in shown) > room:
                shown.remove(column)
        if shown != self._shown:
            self._shown = shown
            self._show_columns(widths)
        rest = room - sum(widths[each] for each in shown - {Column.NAME})
        widest = grown(_WIDEST_NAME, metrics)
        self.horizontalHeader().resizeSection(Column.NAME, min(max(rest, widest // 3), widest))

    def _show_columns(self, widths: dict[Column, int]) -> None:
        self._delegate.marks_names = Column.CERTAINTY not in self._shown
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))
        for column, width in widths.items():
            self.setColumnHidden(column, column not in self._shown)
            if column in self._shown:
                self.horizontalHeader().resizeSection(column, width)

    def _hover(self, index: QModelIndex) -> None:
        self._delegate.hovered_row = index.row()
        self.viewport().update()
