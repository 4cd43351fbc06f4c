"""A chip that opens a menu, as a reader of the screen is told of it."""

from weakref import ref

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget
from shiboken6.Shiboken import isValid


class MenuInterface(QAccessibleWidget):
    """A button with a menu; Qt would say that it is a box to check."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.ButtonMenu)
        self._button = ref(button)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.hasPopup = True
        return state

    def actionNames(self) -> list[str]:
        return [self.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        button = self._button()
        if name != self.pressAction():
            super().doAction(name)
        elif button is not None and isValid(button):
            button.click()
