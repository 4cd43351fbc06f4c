"""Draws a plain list in the program's look: calm rows, the current one filled and heavier."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPen
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from gmsc_desktop.ui.painting.theme import PAGE_INSET, strong
from gmsc_desktop.ui.widgets.cell_text import draw_wrapped
from gmsc_desktop.ui.widgets.item_delegate import DrawnItem, ItemDelegate

BOLD_ROLE = Qt.ItemDataRole.UserRole
"""Which letters of a row are bold, where a model says so."""
_TALL = 10_000
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class RowListDelegate(ItemDelegate):
    """A text a row, in as many lines as it needs."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        # Another width, other lines; to adjust alone, Qt would look at the height only.
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setWordWrap(True)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        # As if it were the current one: a row must not grow when it is chosen.
        metrics = QFontMetrics(strong(option.font))
        area = _area(QRect(0, 0, self._view.viewport().width(), _TALL))
        text = metrics.boundingRect(area, _FLAGS, str(index.data() or ""))
        return QSize(0, max(32, max(metrics.height(), text.height()) + 12))

    def draw(self, item: DrawnItem) -> None:
        painter, colours = item.painter, item.colours
        if item.selected or item.hovered:
            fill = colours.selection if item.selected else colours.hover
            painter.fillRect(item.rect, QColor(fill))
        if item.focused and item.selected:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(item.rect.adjusted(1, 1, -1, -1))
            painter.setPen(QColor(colours.text))
        if item.selected:
            painter.setFont(strong(painter.font()))
        bold = item.index.data(BOLD_ROLE)
        if bold:
            draw_wrapped(painter, _area(item.rect), item.text, bold)
        else:
            painter.drawText(_area(item.rect), _FLAGS, item.text)


def _area(row: QRect) -> QRect:
    """Give where the text stands in a row."""
    return row.adjusted(PAGE_INSET, 0, -8, 0)
