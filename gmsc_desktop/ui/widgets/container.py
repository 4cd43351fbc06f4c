"""What only holds other widgets, as a reader of the screen is told of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class Container(QAccessibleWidget):
    """Called by the first words in it: Qt knows no name for it.

    It stays what readers pass over on the way to the focus; whoever walks from part to part of
    the window hears where he is.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Client)

    @property
    def holder(self) -> QWidget | None:
        """What this tells of, while it is there."""
        # Asked anew: of what Qt made itself, Python's object is gone after each use.
        widget = self.object()
        return widget if isinstance(widget, QWidget) else None

    def text(self, kind: QAccessible.Text) -> str:
        """Give its name, or what Qt says."""
        said = super().text(kind)
        if said or kind != QAccessible.Text.Name or self.holder is None:
            return said
        return first_words(self.holder)


def first_words(widget: QWidget) -> str:
    """Give the name of the first that has one in what is shown."""
    parts = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for part in parts:
        if part.isVisibleTo(widget) and not part.isWindow():
            face = QAccessible.queryAccessibleInterface(part)
            said = face.text(QAccessible.Text.Name)
            # A container has looked into itself already.
            if not said and not isinstance(face, Container):
                said = first_words(part)
            if said:
                return said
    return ""
