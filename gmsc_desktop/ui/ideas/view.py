"""The list of ideas: two lines a row, what was found in bold, a star where it is kept."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from gmsc_desktop.ui.ideas.model import IdeaRow, IdeasModel
from gmsc_desktop.ui.painting.icons import icon_size, paint_icon
from gmsc_desktop.ui.painting.theme import PAGE_INSET, strong
from gmsc_desktop.ui.widgets.cell_text import CellText
from gmsc_desktop.ui.widgets.item_delegate import DrawnItem, ItemDelegate
from gmsc_desktop.ui.widgets.row_paint import ICON, INSET, draw_row_background
from gmsc_desktop.ui.widgets.table_model import ROW_ROLE
from gmsc_desktop.ui.widgets.tool_tip import show_tip

_PADDING = 6
_Index = QModelIndex | QPersistentModelIndex


class IdeaDelegate(ItemDelegate):
    """Draws title and what region it is of."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = CellText()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row: IdeaRow | None = index.data(ROW_ROLE)
        head = _head(option.fontMetrics) if row and row.heading else 0
        return QSize(0, head + 2 * (option.fontMetrics.height() + _PADDING) + 2)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Tell the whole of lines that are cut off."""
        row: IdeaRow | None = index.data(ROW_ROLE)
        lines = (row.title, row.about) if row else ()
        area = option.rect.width() - PAGE_INSET - 2 * INSET - ICON
        cut = any(option.fontMetrics.horizontalAdvance(line) > area for line in lines)
        show_tip(event.globalPos(), "\n".join(lines) if cut else "", view)
        return True

    def draw(self, item: DrawnItem) -> None:
        row: IdeaRow = item.index.data(ROW_ROLE)
        painter, colours = item.painter, item.colours
        if row.heading:
            self._draw_heading(item, row.heading)
            item = _below_heading(item)
        rect = item.rect
        draw_row_background(item, hovered=item.hovered, first=True, last=True)
        size = icon_size(item.metrics, ICON)
        area = rect.adjusted(PAGE_INSET, _PADDING, -size - 2 * INSET, -_PADDING)
        title = QRect(area.x(), area.y(), area.width(), area.height() // 2)
        self._text.draw(painter, title, row.title, row.bold)
        painter.setPen(QColor(colours.secondary))
        self._text.draw(painter, title.translated(0, area.height() // 2), row.about)
        if row.saved:
            star = QRect(rect.right() - size - INSET, title.y(), size, title.height())
            paint_icon(painter, "star-filled", star, colours.accent)

    def _draw_heading(self, item: DrawnItem, heading: str) -> None:
        area = QRect(item.rect.topLeft(), QSize(item.rect.width(), _head(item.metrics)))
        painter, font = item.painter, item.painter.font()
        painter.fillRect(area, QColor(item.colours.window))
        painter.setFont(strong(font))
        painter.setPen(QColor(item.colours.text))
        self._text.draw(painter, area.adjusted(PAGE_INSET, 0, -INSET, 0), heading)
        painter.setFont(font)


def _below_heading(item: DrawnItem) -> DrawnItem:
    option = QStyleOptionViewItem(item.option)
    option.rect = item.rect.adjusted(0, _head(item.metrics), 0, 0)
    return replace(item, option=option)


def _head(metrics: QFontMetrics) -> int:
    """Give the height of a group's heading."""
    return metrics.height() + 2 * _PADDING


class IdeaListView(QListView):
    """Space keeps the current idea for the study visit, or no longer."""

    keep_wanted = Signal()

    def __init__(self, model: IdeasModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(IdeaDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the list in the current language."""
        self.setAccessibleName(self.tr("Quick wins"))
        self.setAccessibleDescription(self.tr("Space saves one for the study visit"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.keep_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
