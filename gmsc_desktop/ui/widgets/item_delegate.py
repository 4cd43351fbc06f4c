"""What all delegates share: a painter that is set up, and what they ask of the item."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gmsc_desktop.ui.painting.theme import Colours, colours_of

Index = QModelIndex | QPersistentModelIndex
_Key = tuple[int, QPalette.ColorGroup, bool]
# As numbers: Python makes a new flag of each "and", many times a cell.
_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value


@dataclass(frozen=True, slots=True)
class DrawnItem:
    """An item to draw; the painter has its font, and the colour of text as its pen."""

    painter: QPainter
    option: QStyleOptionViewItem
    index: Index
    colours: Colours
    selected: bool
    hovered: bool
    """Whether the mouse is over it."""
    focused: bool
    """Whether it has the keyboard focus."""

    @property
    def rect(self) -> QRect:
        """Where the item is, in pixels of the viewport."""
        rect: QRect = self.option.rect
        return rect

    @property
    def metrics(self) -> QFontMetrics:
        """The metrics of the item's font."""
        metrics: QFontMetrics = self.option.fontMetrics
        return metrics

    @property
    def text(self) -> str:
        """What the model shows."""
        return str(self.index.data())

    def draw_line_below(self) -> None:
        """Draw the thin line that parts rows."""
        rect = self.rect
        line = QColor(self.colours.line)
        self.painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, line)


class ItemDelegate(QStyledItemDelegate):
    """Sets the painter up and back again; a subclass draws the item."""

    _kept: tuple[_Key, Colours] | None = None

    def draw(self, item: DrawnItem) -> None:
        """Draw an item."""
        raise NotImplementedError

    def _colours_of(self, palette: QPalette, *, selected: bool) -> Colours:
        # All cells of a table have one palette: asked what it is once, not for each.
        # A palette that is not ours may have others in a window that is not active.
        key = palette.cacheKey(), palette.currentColorGroup(), selected
        if self._kept is None or key != self._kept[0]:
            self._kept = key, colours_of(palette, selected=selected)
        return self._kept[1]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state.value
        selected = bool(state & _SELECTED)
        colours = self._colours_of(option.palette, selected=selected)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        hovered, focused = bool(state & _HOVERED), bool(state & _FOCUSED)
        self.draw(DrawnItem(painter, option, index, colours, selected, hovered, focused))
        painter.restore()
