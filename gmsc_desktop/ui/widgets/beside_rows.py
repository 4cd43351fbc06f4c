"""What lies in a list or table beside its rows, as a reader of the screen is told of it."""

from weakref import ref

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QAccessibleWidget, QWidget
from shiboken6.Shiboken import isValid


class BesideRows(QAccessibleWidget):
    """Scroll bars, heads and edges: to Qt a list has its rows and nothing else.

    Asked which of its children one of these is, as readers do when a list scrolls, it would note
    a mistake of its own. So they belong to what the list lies in.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Client)
        self._widget = ref(widget)

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        widget = self._widget()
        above = widget.parentWidget() if widget is not None and isValid(widget) else None
        while isinstance(above, QAbstractItemView):
            above = above.parentWidget()
        return QAccessible.queryAccessibleInterface(above) if above is not None else None
