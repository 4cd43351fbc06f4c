"""The navigation rail: the program's pages, one below the other, with icon and label."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gmsc_desktop.ui.icons import SIZE, paint_icon
from gmsc_desktop.ui.theme import GAP, RADIUS, colours_of

_ICON_ROLE = Qt.ItemDataRole.UserRole
_ROW = 40
_SPACING = 4
_LABEL_LEFT = 44


class Rail(QListView):
    """A list whose current row is the page that is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = QStandardItemModel(self)
        self.setModel(self._pages)
        self.setItemDelegate(_RailDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setBackgroundRole(self.palette().ColorRole.Window)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setContentsMargins(0, GAP, 0, 0)
        self.setViewportMargins(GAP, GAP, GAP, 0)

    def add_page(self, icon: str) -> None:
        """Add a row; its label comes with `set_labels`."""
        item = QStandardItem()
        item.setData(icon, _ICON_ROLE)
        self._pages.appendRow(item)

    def set_labels(self, labels: list[str]) -> None:
        """Name the pages, in their order, and fit the width to the widest name."""
        for row, label in enumerate(labels):
            self._pages.item(row).setText(label)
        self._fit()

    def _fit(self) -> None:
        widest = max(
            (
                self.fontMetrics().horizontalAdvance(self._pages.item(row).text())
                for row in range(self._pages.rowCount())
            ),
            default=0,
        )
        self.setFixedWidth(max(168, _LABEL_LEFT + round(widest * 1.15) + 3 * GAP))


class _RailDelegate(QStyledItemDelegate):
    """Draws icon and label; the current page has a fill, a bar and a heavier label."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, max(_ROW, option.fontMetrics.height() + 20) + _SPACING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = colours_of(option.palette)
        row: QRect = option.rect.adjusted(0, 0, 0, -_SPACING)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hovered:
            painter.setBrush(QColor(colours.selection if chosen else colours.hover))
            painter.drawRoundedRect(row, RADIUS, RADIUS)
        if chosen:
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(row.x(), row.center().y() - 12, 3, 24, 1.5, 1.5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(QColor(colours.accent))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        icon = QRect(row.x() + 12, row.y(), SIZE, row.height())
        ink = colours.accent if chosen else colours.secondary
        paint_icon(painter, str(index.data(_ICON_ROLE)), icon, ink)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        label = row.adjusted(_LABEL_LEFT, 0, 0, 0)
        painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()
