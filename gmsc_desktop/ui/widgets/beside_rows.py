"""What lies in a list or table beside its rows, as a reader of the screen is told of it."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView

from gmsc_desktop.ui.widgets.container import Container


class BesideRows(Container):
    """Scroll bars, heads and edges: to Qt a list has its rows and nothing else.

    Asked which of its children one of these is, as readers do when a list scrolls, it would note
    a mistake of its own. So they belong to what the list lies in. What has no words in it is
    called by what it scrolls.
    """

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        above = self.holder.parentWidget() if self.holder is not None else None
        while isinstance(above, QAbstractItemView):
            above = above.parentWidget()
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    def text(self, kind: QAccessible.Text) -> str:
        said = super().text(kind)
        scrolled = self.parent()
        return scrolled.text(kind) if not said and scrolled is not None else said
