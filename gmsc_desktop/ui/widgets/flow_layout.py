"""A layout that puts widgets side by side and wraps them like words."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items keep their size hints; a line that is full goes on below.

    `last_at_right` puts the last item at the right end of the line that it shares.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        gap: int = 8,
        line_gap: int = 8,
        *,
        last_at_right: bool = False,
    ) -> None:
        super().__init__(parent)
        self._last_at_right = last_at_right
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap

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
        room = QRect(0, 0, width - inset.left() - inset.right(), 0)
        return self._place(room, really=False) + inset.top() + inset.bottom()

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._place(area.marginsRemoved(self.contentsMargins()), really=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As wide as the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _place(self, area: QRect, *, really: bool) -> int:
        top = area.y()
        for line in self._lines(area.width()):
            height = max(item.sizeHint().height() for item in line)
            if really:
                self._place_line(line, QRect(area.x(), top, area.width(), height))
            top += height + self._line_gap
        return max(0, top - self._line_gap - area.y())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            needed = item.sizeHint().width()
            if not lines or used + needed > width:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += needed + self._gap
        return lines

    def _place_line(self, line: list[QLayoutItem], room: QRect) -> None:
        """Put items side by side, each in the middle of the line's height."""
        left = room.x()
        for item in line:
            size = item.sizeHint()
            width = min(size.width(), room.width())
            at_end = self._last_at_right and item is self._items[-1] and left > room.x()
            start = room.right() + 1 - width if at_end else left
            top = room.y() + (room.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(start, top), QSize(width, size.height())))
            left += size.width() + self._gap
