"""The head of a table: column names aligned with the cells, and a mark where it is sorted."""

from math import ceil

from PySide6.QtCore import QAbstractItemModel, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from gmsc_desktop.ui.painting.icons import icon_size, paint_icon
from gmsc_desktop.ui.painting.theme import PAGE_INSET, colours_of, strong
from gmsc_desktop.ui.widgets.accessible import without_telling

_INSET = 8
_MARK = 14
_SIDE = Qt.ItemDataRole.TextAlignmentRole


class QuietHeader(QHeaderView):
    """Leaves it to the table to say that there are other rows: Qt has both heads say it twice."""

    def reset(self) -> None:
        with without_telling():
            super().reset()


class TableHeader(QuietHeader):
    """Sorts on a click: up, down, and back to the order the model gives."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._lines = 1

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802
        super().setModel(model)
        if model:
            model.headerDataChanged.connect(self._count_lines)
            self._count_lines()

    def _count_lines(self) -> None:
        """Count once what a layout asks for a hundred times a key."""
        names = map(self._name, range(self.model().columnCount()))
        self._lines = max((name.count("\n") + 1 for name in names), default=1)

    def sizeHint(self) -> QSize:
        """Give the height; Qt would ask for the width of each column, which no table needs."""
        height = max(28, self._lines * self.fontMetrics().height() + 12)
        return QSize(self.length(), height)

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # noqa: N802, N803
        """Give the width that a column's whole name needs, as it is drawn."""
        metrics = QFontMetricsF(strong(self.font()))
        lines = self._name(logicalIndex).split("\n")
        # Rounded up: half a pixel less, and the name would lose its last letters.
        needed = ceil(max(map(metrics.horizontalAdvance, lines)))
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        mark = icon_size(self.fontMetrics(), _MARK) + 4 if sorted_here else 0
        width = _left(logicalIndex) + needed + mark + _INSET
        return QSize(width, self.sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """Draw one column's name."""
        colours = colours_of(self.palette())
        painter.fillRect(rect, QColor(colours.window))
        line = QColor(colours.line)
        painter.fillRect(rect.x(), rect.y(), rect.width(), 1, line)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, line)
        painter.fillRect(rect.right(), rect.y(), 1, rect.height(), line)
        area = rect.adjusted(_left(logicalIndex), 0, -_INSET, 0)
        painter.setFont(strong(self.font()))
        painter.setPen(QColor(colours.text))
        sorted_here = self.sortIndicatorSection() == logicalIndex
        size = icon_size(painter.fontMetrics(), _MARK)
        width = area.width() - (size + 4 if sorted_here else 0)
        metrics, end = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        lines = self._name(logicalIndex).split("\n")
        shown = "\n".join(metrics.elidedText(line, end, width) for line in lines)
        side = self.model().headerData(logicalIndex, self.orientation(), _SIDE)
        if side and not sorted_here:
            painter.drawText(area, int(side), shown)
        else:
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        if sorted_here:
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            mark = QRect(area.right() - size, area.y(), size, area.height())
            paint_icon(painter, "chevron-up" if up else "chevron-down", mark, colours.secondary)

    def _name(self, section: int) -> str:
        """Give a column's name; one that holds two has a line for each."""
        return str(self.model().headerData(section, Qt.Orientation.Horizontal))


def _left(section: int) -> int:
    return PAGE_INSET if section == 0 else _INSET
