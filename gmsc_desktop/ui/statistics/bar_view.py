"""A chart of bars as a list view: keys, focus and screen readers as in any list."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from gmsc_desktop.reports.charts import Bar, Chart
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.ui.painting.theme import GAP, RADIUS, colours_of
from gmsc_desktop.ui.statistics.bar_painter import BarPainter
from gmsc_desktop.ui.widgets.item_delegate import DrawnItem, ItemDelegate
from gmsc_desktop.ui.widgets.keys import is_enter
from gmsc_desktop.ui.widgets.tool_tip import tool_tip

BAR_ROLE = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()
_LEAST_ROWS = 8
_TIGHTER = 2
"""Pixels that a row gives up where without them the last one would be cut."""
_MOST_GROWN = 1.7
"""How many times as high as usual a row becomes where there is room."""
_NO_LIMIT = (1 << 24) - 1
"""Qt's own greatest size of a widget."""


class BarsModel(QAbstractListModel):
    """A row for each bar; a screen reader gets the whole sentence."""

    def __init__(self, chart: Chart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chart = chart

    def set_chart(self, chart: Chart) -> None:
        """Show other bars."""
        self.beginResetModel()
        self.chart = chart
        self.endResetModel()

    def bar(self, row: int) -> Bar:
        return self.chart.bars[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.chart.bars)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a bar's label, its sentence, or what Enter does."""
        if not index.isValid():
            return None
        if role == BAR_ROLE:
            return self.bar(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.bar(index.row()).label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.bar(index.row()).spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(self.bar(index.row()).spoken)
        # At the first alone: a reader would say it after every bar.
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.row() == 0:
            return self.tr("Enter lists the regions")
        return None


class BarView(QListView):
    """`pointed` carries the sentence of the bar that the mouse or the focus is on; `chosen` its
    regions.

    The current bar stays the current one when the chart is worded or sorted anew.
    """

    pointed = Signal(str)
    left = Signal()
    chosen = Signal(Filters)

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scrolls = False
        self._model = BarsModel(chart, self)
        self._delegate = _BarDelegate(BarPainter(chart, self.font()), self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.entered.connect(self._point)
        self.clicked.connect(self._choose)
        self.show_chart(chart)

    def set_scrolling(self, *, wanted: bool) -> None:
        """Scroll within the height there is, or be as high as all bars."""
        self._scrolls = wanted
        self._fit()

    def show_chart(self, chart: Chart) -> None:
        """Show a chart in the place of the one before."""
        current = self.currentIndex().data(BAR_ROLE)
        self._model.set_chart(chart)
        self._delegate.painter = BarPainter(chart, self.font())
        self.setAccessibleName(chart.title)
        self.setMinimumWidth(self._delegate.painter.least_width)
        self.setCurrentIndex(self._model.index(chart.row_of(current), 0))
        self._fit()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._point(current)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.show_chart(self._model.chart)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt's own activation comes with a click too, where the desktop activates by one.
        if is_enter(event) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()

    def _fit(self) -> None:
        row, rows = self._delegate.painter.row_height, self._model.rowCount()
        self.setMinimumHeight(row * (_LEAST_ROWS if self._scrolls else rows))
        self.setMaximumHeight(_NO_LIMIT if self._scrolls else round(row * _MOST_GROWN) * rows)
        self._spread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        """Let the rows share a height that is more than they need, or hardly less."""
        usual = self._delegate.painter.row_height
        room = self.height() // max(1, self._model.rowCount())
        least = usual if room < usual - _TIGHTER else usual - _TIGHTER
        row = max(least, min(room, round(usual * _MOST_GROWN)))
        if row != self._delegate.row_height:
            self._delegate.row_height = row
            self.scheduleDelayedItemsLayout()

    def _point(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.isValid():
            self.pointed.emit(self._model.bar(index.row()).spoken)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.bar(index.row()).filters)


class _BarDelegate(ItemDelegate):
    """Draws a row: background, bar, and a frame where the focus is."""

    def __init__(self, painter: BarPainter, view: QListView) -> None:
        super().__init__(view)
        self.painter = painter
        self.row_height = painter.row_height

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, self.row_height)

    def draw(self, item: DrawnItem) -> None:
        painter, row = item.painter, item.rect
        # The bar is drawn in the colours of a row that is not selected: the frame says it.
        colours = colours_of(item.option.palette)
        if item.hovered:
            painter.fillRect(row, QColor(colours.hover))
        bar = item.index.data(BAR_ROLE)
        self.painter.paint(painter, row.adjusted(GAP, 0, -GAP, 0), bar, colours)
        if item.focused:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
