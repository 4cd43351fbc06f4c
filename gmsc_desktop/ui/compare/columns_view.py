"""Regions in columns: wrapped text, rows as high as they need, the aspects always in sight."""

from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QWidget,
)

from gmsc_desktop.ui.compare.columns_model import ColumnsModel
from gmsc_desktop.ui.painting.theme import GAP, PAGE_INSET, colours_of, strong
from gmsc_desktop.ui.widgets.item_delegate import DrawnItem, ItemDelegate
from gmsc_desktop.ui.widgets.table_header import TableHeader

_NARROWEST = 22
"""Of a column, in widths of the letter n; narrower ones scroll sideways instead."""
_HEAD = 18
"""Width of the aspects, in widths of the letter n."""
_ENDLESS = 1 << 20
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class ColumnsView(QTableView):
    """A cell is one answer of one region."""

    def __init__(self, model: ColumnsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_WrappedDelegate(self))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        names = TableHeader(self)
        self.setHorizontalHeader(names)
        names.setSectionsClickable(False)
        names.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        aspects = _AspectHeader(self)
        self.setVerticalHeader(aspects)
        aspects.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # Many columns change their widths one after the other: the rows follow once.
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._fit_rows)
        names.sectionResized.connect(self._later.start)
        model.modelReset.connect(self._later.start)
        model.dataChanged.connect(self._later.start)
        self._fit_columns()
        self._cover_corner()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_columns()

    def _fit_columns(self) -> None:
        narrowest = self.fontMetrics().horizontalAdvance("n") * _NARROWEST
        self.horizontalHeader().setMinimumSectionSize(narrowest)
        self.verticalHeader().setFixedWidth(_head_width(self.fontMetrics()))
        self._later.start()

    def _cover_corner(self) -> None:
        """Make the corner as calm as the heads beside it: Fusion shades it like a button."""
        for corner in self.findChildren(QAbstractButton):
            cover = QWidget()
            cover.setAutoFillBackground(True)
            row = QHBoxLayout(corner)
            row.setContentsMargins(0, 0, 1, 1)
            row.addWidget(cover)

    def _fit_rows(self) -> None:
        model, metrics = self.model(), self.fontMetrics()
        for row in range(model.rowCount()):
            heights = [
                _height(
                    metrics,
                    str(model.index(row, column).data()),
                    QRect(0, 0, self.columnWidth(column), _ENDLESS),
                    _inset(column),
                )
                for column in range(model.columnCount())
            ]
            head = str(model.headerData(row, Qt.Orientation.Vertical))
            heights.append(_head_height(head, self.font()))
            self.setRowHeight(row, max(heights))


class _WrappedDelegate(ItemDelegate):
    """Draws a cell's text from its top, a line under each row, a frame where the focus is."""

    def draw(self, item: DrawnItem) -> None:
        painter, rect = item.painter, item.rect
        if item.selected:
            painter.fillRect(rect, QColor(item.colours.selection))
        item.draw_line_below()
        painter.fillRect(rect.right(), rect.y(), 1, rect.height(), QColor(item.colours.line))
        painter.drawText(_text_area(rect, _inset(item.index.column())), _WRAPPED, item.text)
        if item.focused:
            painter.setPen(QPen(QColor(item.colours.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))


class _AspectHeader(QHeaderView):
    """Names the rows; it stays while the regions scroll sideways."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """Draw one aspect's name."""
        colours = colours_of(self.palette())
        painter.fillRect(rect, QColor(colours.window))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        painter.fillRect(rect.right(), rect.y(), 1, rect.height(), QColor(colours.line))
        painter.setFont(strong(self.font()))
        painter.setPen(QColor(colours.text))
        name = str(self.model().headerData(logicalIndex, Qt.Orientation.Vertical))
        painter.drawText(_text_area(rect, PAGE_INSET), _WRAPPED, name)


def _inset(column: int) -> int:
    """Where the text begins, in line with the head of its column."""
    return PAGE_INSET if column == 0 else GAP


def _text_area(cell: QRect, inset: int) -> QRect:
    return cell.adjusted(inset, GAP, -GAP, -GAP)


def _height(metrics: QFontMetrics, text: str, cell: QRect, inset: int) -> int:
    return metrics.boundingRect(_text_area(cell, inset), _WRAPPED, text).height() + 2 * GAP + 1


def _head_height(text: str, font: QFont) -> int:
    head = QRect(0, 0, _head_width(QFontMetrics(font)), _ENDLESS)
    return _height(QFontMetrics(strong(font)), text, head, PAGE_INSET)


def _head_width(metrics: QFontMetrics) -> int:
    return metrics.horizontalAdvance("n") * _HEAD
