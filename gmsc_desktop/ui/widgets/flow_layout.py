"""A layout that puts widgets side by side and wraps them like words."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

_Line = list[tuple[QLayoutItem, QSize]]
"""The items of a line, each with its size."""


class FlowLayout(QLayout):
    """Items keep their size hints, centred in their line; a line that is full goes on below.

    `last_at_right` puts the last item at the right end of the line that it shares;
    `wide` asks for the width of all in one line, where there is as much.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        gap: int = 8,
        line_gap: int = 8,
        *,
        last_at_right: bool = False,
        wide: bool = False,
    ) -> None:
        super().__init__(parent)
        self._last_at_right = last_at_right
        self._wide = wide
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap

    def addWidget(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        # Qt would make the item, and leave it to a layout written in C++ to delete it.
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inset = self.contentsMargins()
        space = QRect(0, 0, width - inset.left() - inset.right(), 0)
        return self._place(space, really=False) + inset.top() + inset.bottom()

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._place(area.marginsRemoved(self.contentsMargins()), really=True)

    def sizeHint(self) -> QSize:
        least = self.minimumSize()
        if not self._wide:
            return least
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        inset = self.contentsMargins()
        line = sum(widths) + self._gap * max(len(widths) - 1, 0) + inset.left() + inset.right()
        return QSize(max(line, least.width()), least.height())

    def minimumSize(self) -> QSize:
        """As wide as the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _place(self, area: QRect, *, really: bool) -> int:
        top = area.y()
        for line in self._lines(area.width()):
            height = max(size.height() for _, size in line)
            if really:
                self._place_line(line, QRect(area.x(), top, area.width(), height))
            top += height + self._line_gap
        return max(top - self._line_gap - area.y(), 0)

    def _lines(self, width: int) -> list[_Line]:
        lines: list[_Line] = []
        space = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = _fitted(item, width)
            if not lines or size.width() > space:
                lines.append([])
                space = width
            lines[-1].append((item, size))
            space -= size.width() + self._gap
        return lines

    def _place_line(self, line: _Line, space: QRect) -> None:
        left = space.x()
        for item, size in line:
            if self._last_at_right and item is self._items[-1] and left > space.x():
                left = space.right() + 1 - size.width()
            middle = space.y() + (space.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, middle), size))
            left += size.width() + self._gap


def _fitted(item: QLayoutItem, most: int) -> QSize:
    """Give the size an item asks for, but no wider than a line; what wraps becomes higher."""
    size = item.sizeHint()
    if size.width() > most and item.hasHeightForWidth():
        return QSize(most, item.heightForWidth(most))
    return QSize(min(size.width(), most), size.height())
