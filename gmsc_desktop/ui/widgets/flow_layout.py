"""A layout that puts widgets side by side and wraps them like words."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

_Line = list[tuple[QLayoutItem, QSize]]
"""The items of a line, each with its size."""


@dataclass(slots=True)
class _Asked:
    """What the items that are shown ask for, and what the whole does."""

    hints: _Line
    least: QSize
    heights: dict[int, int] = field(default_factory=dict)
    """For each width that was asked about."""


class FlowLayout(QLayout):
    """Items keep their size hints, centred in their line; a line that is full goes on below.

    `last_at_right` puts the last item at the right end of the line that it shares;
    `wide` asks for the width of all in one line, where there is as much; what `break_before`
    names begins the second of two lines, where two are enough; `spare` is left out where it
    would take a line more. What the items and
    the whole ask for is kept until Qt says that something in it has changed: a window that is
    laid out asks for it again and again.
    """

    _kept: _Asked | None = None

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
        self.break_before: QWidget | None = None
        self.spare: QWidget | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap

    def addWidget(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self.insert(len(self._items), widget)

    def insert(self, at: int, widget: QWidget) -> None:
        """Put a widget before the one that stands at a place."""
        # Qt would make the item, and leave it to a layout written in C++ to delete it.
        self.addChildWidget(widget)
        self._items.insert(at, QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def invalidate(self) -> None:
        """Forget what the items asked for."""
        self._kept = None
        super().invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = self._asked().heights
        if width not in heights:
            inset = self.contentsMargins()
            space = QRect(0, 0, width - inset.left() - inset.right(), 0)
            height = self._place(space, really=False) + inset.top() + inset.bottom()
            heights[width] = height
        return heights[width]

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._place(area.marginsRemoved(self.contentsMargins()), really=True)

    def sizeHint(self) -> QSize:
        least = self.minimumSize()
        if not self._wide:
            return least
        widths = [size.width() for _, size in self._asked().hints]
        inset = self.contentsMargins()
        line = sum(widths) + self._gap * max(len(widths) - 1, 0) + inset.left() + inset.right()
        return QSize(max(line, least.width()), least.height())

    def minimumSize(self) -> QSize:
        """As wide as the widest item."""
        return self._asked().least

    def _asked(self) -> _Asked:
        if self._kept is None:
            least = QSize()
            for item in self._items:
                least = least.expandedTo(item.minimumSize())
            shown = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
            self._kept = _Asked(shown, least.grownBy(self.contentsMargins()))
        return self._kept

    def _place(self, area: QRect, *, really: bool) -> int:
        top = area.y()
        lines = self._lines(area.width())
        if really and self.spare and sum(map(len, lines)) < len(self._asked().hints):
            self.spare.setGeometry(QRect())
        for line in lines:
            height = max(size.height() for _, size in line)
            if really:
                self._place_line(line, QRect(area.x(), top, area.width(), height))
            top += height + self._line_gap
        return max(top - self._line_gap - area.y(), 0)

    def _lines(self, width: int) -> list[_Line]:
        hints = self._asked().hints
        second = [at for at, (item, _) in enumerate(hints) if item.widget() is self.break_before]
        if self.break_before and second:
            halves = [
                self._filled(part, width) for part in (hints[: second[0]], hints[second[0] :])
            ]
            if all(len(half) == 1 for half in halves):
                return [line for half in halves for line in half]
        lines = self._filled(hints, width)
        if self.spare is None or len(lines) == 1:
            return lines
        rest = [(item, hint) for item, hint in hints if item.widget() is not self.spare]
        fewer = self._filled(rest, width)
        return fewer if len(fewer) < len(lines) else lines

    def _filled(self, hints: _Line, width: int) -> list[_Line]:
        lines: list[_Line] = []
        space = 0
        for item, hint in hints:
            size = _fitted(item, hint, width)
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


def _fitted(item: QLayoutItem, size: QSize, most: int) -> QSize:
    """Give the size an item asks for, but no wider than a line; what wraps becomes higher."""
    if size.width() > most and item.hasHeightForWidth():
        return QSize(most, item.heightForWidth(most))
    return QSize(min(size.width(), most), size.height())
