"""The list of ideas: two lines a row, what was found in bold, a star where it is kept."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from gmsc_desktop.facts.model import QuickWin
from gmsc_desktop.ui.ideas.model import IdeaRow, IdeasModel
from gmsc_desktop.ui.painting.icons import icon_size, paint_icon
from gmsc_desktop.ui.painting.theme import PAGE_INSET, strong
from gmsc_desktop.ui.widgets.cell_text import CellText
from gmsc_desktop.ui.widgets.item_delegate import DrawnItem, ItemDelegate
from gmsc_desktop.ui.widgets.plain_table import keep_row_in_sight
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
        return QSize(0, head + _row_height(option.fontMetrics))

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
        left_of_star = rect.right() - star_area(rect, item.metrics).left()
        area = rect.adjusted(PAGE_INSET, _PADDING, -left_of_star, -_PADDING)
        title = QRect(area.x(), area.y(), area.width(), area.height() // 2)
        self._text.draw(painter, title, row.title, row.bold)
        painter.setPen(QColor(colours.secondary))
        self._text.draw(painter, title.translated(0, area.height() // 2), row.about)
        star = star_area(rect, item.metrics).adjusted(INSET, 0, -INSET, 0)
        if row.saved:
            paint_icon(painter, "star-filled", star, colours.accent)
        elif item.hovered or item.selected:
            paint_icon(painter, "star", star, colours.secondary)

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


def star_area(row: QRect, metrics: QFontMetrics) -> QRect:
    """Give where the star of a row stands, and takes clicks; a heading above it has none."""
    width = icon_size(metrics, ICON) + 2 * INSET
    height = _row_height(metrics)
    return QRect(row.right() - width + 1, row.bottom() - height + 1, width, height)


def _row_height(metrics: QFontMetrics) -> int:
    """Give the height of a row without a heading."""
    return 2 * (metrics.height() + _PADDING) + 2


def _head(metrics: QFontMetrics) -> int:
    """Give the height of a group's heading."""
    return metrics.height() + 2 * _PADDING


class IdeaListView(QListView):
    """Several can be chosen; Space or `*` keeps them for the study visit, or no longer.

    A click on the star of a row keeps that one, and leaves chosen what is; a drag only chooses.
    """

    keep_wanted = Signal()
    star_clicked = Signal(object)

    def __init__(self, model: IdeasModel) -> None:
        super().__init__()
        self._ideas = model
        self._pressed_star = QPersistentModelIndex()
        self._meant: QuickWin | None = None
        self.setModel(model)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(IdeaDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.retranslate()

    @property
    def chosen(self) -> tuple[QuickWin, ...]:
        """The ideas of the rows that are chosen, from the top; mostly the one that is shown."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._ideas.ideas[row] for row in rows)

    def retranslate(self) -> None:
        """Name the list in the current language."""
        self.setAccessibleName(self.tr("Quick wins"))
        self.setAccessibleDescription(self.tr("Space saves one for the study visit"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        # With Ctrl, Space chooses one row more, as everywhere.
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Asterisk) and not held:
            self.keep_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_row_in_sight(self, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._press_star(event):
            self._meant = self._ideas.ideas[self._pressed_star.row()]
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The second of two quick clicks is told so. To a star it is one like the first; to one
        # that has come under the mouse since, in place of a row that went, it is none.
        if not self._press_star(event):
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # From a star, Qt would choose rows from wherever the mouse was pressed before.
        if not self._pressed_star.isValid():
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed_star = self._pressed_star, QPersistentModelIndex()
        if not pressed.isValid():
            super().mouseReleaseEvent(event)
        elif pressed == self._star_at(event) and self._ideas.ideas[pressed.row()] == self._meant:
            self.star_clicked.emit(self._meant)

    def _press_star(self, event: QMouseEvent) -> bool:
        """Remember the star that is pressed; whether one is."""
        self._pressed_star = QPersistentModelIndex(self._star_at(event))
        return self._pressed_star.isValid()

    def _star_at(self, event: QMouseEvent) -> QModelIndex:
        """Give the row whose star the left button is on; of none, no row."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        left = event.button() == Qt.MouseButton.LeftButton
        star = star_area(self.visualRect(index), self.fontMetrics())
        return index if left and star.contains(place) else QModelIndex()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
