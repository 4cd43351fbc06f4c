"""The list itself: Qt's table view, calm and fast: fixed row heights, whole rows, no grid."""

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gmsc_desktop.ui.participants.row_delegate import RowDelegate
from gmsc_desktop.ui.participants.table_model import Column, ParticipantsModel
from gmsc_desktop.ui.widgets.row_paint import row_height
from gmsc_desktop.ui.widgets.table_header import TableHeader

_WIDTHS = {Column.NAME: 321, Column.PROVINCE: 123, Column.ISLAND: 88, Column.YEARS: 120}


class ListView(QTableView):
    """Shows the matches; the copy key asks for the region's answer, or for the rows chosen."""

    copy_wanted = Signal()
    rows_copy_wanted = Signal()
    first_painted = Signal()

    def __init__(self, model: ParticipantsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = RowDelegate(self)
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
        rows.setDefaultSectionSize(row_height(self.fontMetrics()))
        columns = TableHeader(self)
        self.setHorizontalHeader(columns)
        columns.setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            columns.resizeSection(column, width)
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

    def _hover(self, index: QModelIndex) -> None:
        self._delegate.hovered_row = index.row()
        self.viewport().update()
