"""What a painted widget shows, as items that a screen reader can walk through and point at."""

from weakref import ref

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6.Shiboken import isValid

from gmsc_desktop.ui.widgets.accessible import answer_readers


class ItemsWidget(QWidget):
    """A widget that paints items; at most one of them is current."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        answer_readers()

    def accessible_interface(self) -> QAccessibleInterface:
        """Give what a screen reader is told of."""
        return _Items(self)

    def item_count(self) -> int:
        """How many items there are."""
        raise NotImplementedError

    def item_text(self, number: int) -> str:
        """What an item says, as a sentence."""
        raise NotImplementedError

    def item_rect(self, number: int) -> QRect:
        """Where an item is, in the widget."""
        raise NotImplementedError

    def current_item(self) -> int:
        """Which item is current; -1 for none."""
        raise NotImplementedError

    def current_text(self) -> str:
        """What the current item says; nothing when none is current."""
        return self.item_text(self.current_item()) if self.current_item() >= 0 else ""

    def report_items(self) -> None:
        """Tell whoever reads the screen that there are other items now."""
        event = QAccessibleEvent(self, QAccessible.Event.ObjectReorder)
        QAccessible.updateAccessibility(event)

    def report_current(self) -> None:
        """Tell whoever reads the screen that another item is current."""
        number = self.current_item()
        if number >= 0 and self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(number)
            QAccessible.updateAccessibility(event)


class _Item(QAccessibleInterface):
    """One painted item; it lives as long as Qt wants, so it holds its widget weakly."""

    def __init__(self, widget: ItemsWidget, number: int) -> None:
        super().__init__()
        self._widget = ref(widget)
        self._number = number

    def isValid(self) -> bool:
        widget = self._widget()
        return widget is not None and isValid(widget) and self._number < widget.item_count()

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        widget = self._alive()
        return widget.window().windowHandle() if widget else None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        widget = self._alive()
        return QAccessible.queryAccessibleInterface(widget) if widget else None

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, part: QAccessible.Text) -> str:
        widget = self._alive()
        wanted = part is QAccessible.Text.Name and widget
        return widget.item_text(self._number) if wanted and widget else ""

    def setText(self, part: QAccessible.Text, text: str) -> None:
        """Nothing painted can be renamed."""

    def rect(self) -> QRect:
        widget = self._alive()
        if not widget:
            return QRect()
        place = widget.item_rect(self._number)
        return QRect(widget.mapToGlobal(place.topLeft()), place.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        widget = self._alive()
        if widget:
            current = self._number == widget.current_item()
            state.focusable = state.selectable = True
            state.selected = current
            state.focused = current and widget.hasFocus()
        return state

    def _alive(self) -> ItemsWidget | None:
        return self._widget() if self.isValid() else None


class _Items(QAccessibleWidget):
    """The widget itself: a list of its items."""

    def __init__(self, widget: ItemsWidget) -> None:
        super().__init__(widget, QAccessible.Role.List)
        self._widget = ref(widget)
        self._items: list[_Item] = []

    def childCount(self) -> int:
        widget = self._widget()
        return widget.item_count() if widget and isValid(widget) else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        widget = self._widget()
        if widget is None or not 0 <= index < self.childCount():
            return None
        while len(self._items) <= index:
            self._items.append(_Item(widget, len(self._items)))
        return self._items[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child._number if isinstance(child, _Item) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        place = QPoint(x, y)
        children = (self.child(number) for number in range(self.childCount()))
        return next((each for each in children if each and each.rect().contains(place)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        widget = self._widget()
        return self.child(widget.current_item()) if widget and isValid(widget) else None
