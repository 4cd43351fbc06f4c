"""A menu of many choices, in which one goes to a choice by typing its beginning."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from gmsc_desktop.search.text import folded

_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ChoiceMenu(QMenu):
    """Letters that come soon after each other are one text, as in Qt's lists."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._typed = ""
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(QApplication.keyboardInputInterval())
        self._pause.timeout.connect(self._forget)

    def go_to(self, choice: QAction) -> None:
        """Make a choice the current one; Qt would move a menu that scrolls off its button."""
        place = self.pos()
        self.setActiveAction(choice)
        self.move(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = "" if event.modifiers() & _COMMANDING else event.text()
        # No name begins with a space; it goes on with one.
        if letter.isalnum() or (letter == " " and self._typed):
            self._typed += letter
            self._pause.start()
            found = self._begun_so()
            if found:
                self.go_to(found)
        else:
            self._forget()
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Keep the current choice: a menu that Qt moves is left by a mouse that stands still."""

    def _forget(self) -> None:
        self._typed = ""

    def _begun_so(self) -> QAction | None:
        """Give the first choice that begins so, else one of which a later word does.

        One letter again and again leads from each that begins with it to the next.
        """
        wanted = folded(self._typed)
        again = len(set(wanted)) == 1
        wanted = wanted[0] if again else wanted
        names = {each: folded(each.text().split("\t")[0]) for each in self.actions()}
        usable = [each for each in names if each.isEnabled()]
        begun = [each for each in usable if names[each].startswith(wanted)]
        begun += [each for each in usable if f" {wanted}" in names[each]]
        after = (
            begun.index(self.activeAction()) + 1 if again and self.activeAction() in begun else 0
        )
        return begun[after % len(begun)] if begun else None
