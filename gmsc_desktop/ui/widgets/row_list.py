"""Draws a plain list in the program's look: calm rows, the current one filled and heavier."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from gmsc_desktop.ui.painting.theme import PAGE_INSET, colours_of, strong
from gmsc_desktop.ui.widgets.plain_tip import show_tip


class RowListDelegate(QStyledItemDelegate):
    """One line of text a row, elided when there is no room."""

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
        room = option.rect.width() - PAGE_INSET - 8
        heavier = QFontMetrics(strong(option.font))
        tip = text if heavier.horizontalAdvance(text) > room else ""
        show_tip(event.globalPos(), tip, view)
        return True

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = colours_of(option.palette, selected=chosen)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if chosen or hovered:
            painter.fillRect(option.rect, QColor(colours.selection if chosen else colours.hover))
        if option.state & QStyle.StateFlag.State_HasFocus and chosen:
            pen = painter.pen()
            pen.setColor(QColor(colours.accent))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.setFont(strong(option.font) if chosen else option.font)
        painter.setPen(QColor(colours.text))
        room = option.rect.adjusted(PAGE_INSET, 0, -8, 0)
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
