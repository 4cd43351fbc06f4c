"""Draws a plain list in the program's look: calm rows, the current one filled and heavier."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from gmsc_desktop.ui.painting.theme import PAGE_INSET, strong
from gmsc_desktop.ui.widgets.cell_text import CellText
from gmsc_desktop.ui.widgets.item_delegate import DrawnItem, ItemDelegate
from gmsc_desktop.ui.widgets.tool_tip import show_tip

BOLD_ROLE = Qt.ItemDataRole.UserRole
"""Which letters of a row are bold, where a model says so."""


class RowListDelegate(ItemDelegate):
    """One line of text a row, elided where it does not fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = CellText()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, max(32, option.fontMetrics.height() + 12))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tell the whole of a line that is cut off."""
        text = str(index.data() or "")
        area = option.rect.width() - PAGE_INSET - 8
        heavier = QFontMetrics(strong(option.font))
        tip = text if heavier.horizontalAdvance(text) > area else ""
        show_tip(event.globalPos(), tip, view)
        return True

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
        area = item.rect.adjusted(PAGE_INSET, 0, -8, 0)
        self._text.draw(painter, area, item.text, item.index.data(BOLD_ROLE) or ())
