"""A chip that opens a menu of choices; when one is chosen, a click clears it."""

from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from gmsc_desktop.ui.painting.theme import SMALL, scaled, scaled_px, strong
from gmsc_desktop.ui.widgets.accessible import reader_listens
from gmsc_desktop.ui.widgets.cell_text import shorter
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.tool_tip import menu_words, tool_tip

if TYPE_CHECKING:
    from gmsc_desktop.ui.widgets.menu_interface import MenuInterface

Choice = TypeVar("Choice", bound=Hashable)
_FIGURE_SPACE = "\N{FIGURE SPACE}"

_LEAST_MENU = 200
"""With less room below the chip, Qt finds a place for its menu."""
_MOST = 112
"""Room for words, with the usual font: two such chips stand beside the segments of a list."""


class ChoiceChip(Chip, Generic[Choice]):
    """One choice of many, or none: `Island` becomes `Island: Jawa` with a cross.

    It is as wide before a choice as after it, so that nothing moves under the hand.
    """

    chosen = Signal(object)

    def __init__(self, choices: Mapping[Choice, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._counts: Mapping[Choice, int] = {}
        self._counted = ""
        self._title = ""
        self._choice: Choice | None = None
        self._show()

    def accessible_interface(self) -> "MenuInterface":
        """Give what a screen reader is told of."""
        # Late: most screens are read by nobody.
        from gmsc_desktop.ui.widgets.menu_interface import MenuInterface

        return MenuInterface(self)

    @property
    def choice(self) -> Choice | None:
        """What is chosen now."""
        return self._choice

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be chosen."""
        return tuple(self._choices)

    def set_choices(self, choices: Mapping[Choice, str]) -> None:
        """Word the choices anew."""
        self._choices = choices
        self._show()

    def set_title(self, title: str) -> None:
        """Name what is chosen here."""
        self._title = title
        self._show()

    def set_counts(self, counts: Mapping[Choice, int], counted: str = "") -> None:
        """Say how many matches each choice would leave, and what is counted."""
        self._counts, self._counted = counts, counted

    def set_choice(self, choice: Choice | None) -> None:
        """Show a choice without reporting it; one that cannot be chosen here is none."""
        choice = choice if choice in self._choices else None
        # What stays would have the window laid out anew.
        if choice != self._choice:
            self._choice = choice
            self._show()

    def nextCheckState(self) -> None:
        """The state follows the choice, not the click."""
        if self._choice is None:
            self.open_menu()
        else:
            self._choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def open_menu(self) -> None:
        """Show the choices below the chip."""
        # Late: the first paint needs no menu.
        from gmsc_desktop.ui.widgets.choice_menu import ChoiceMenu

        menu = ChoiceMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # One of many, which a box to check would not say.
        group = QActionGroup(menu)
        figures = max((len(str(count)) for count in self._counts.values()), default=1)
        if self._counted:
            menu.addAction(menu_words(f"{self._title}\t{self._counted}")).setEnabled(False)
        for choice, label in self._choices.items():
            count = self._counts.get(choice, 0)
            # Spaces as wide as a figure: the style would write every number from the left.
            number = str(count).rjust(figures, _FIGURE_SPACE)
            action = menu.addAction(menu_words(f"{label}\t{number}"))
            group.addAction(action)
            action.setCheckable(True)
            action.setChecked(choice == self._choice)
            action.setEnabled(count > 0 or choice == self._choice)
            action.triggered.connect(lambda _=False, each=choice: self._choose(each))
        self._pop_up(menu)
        chosen = group.checkedAction()
        if chosen:
            menu.go_to(chosen)
        elif reader_listens():
            # Else nothing is said until a key is pressed.
            usable = [action for action in menu.actions() if action.isEnabled()]
            for action in usable[:1]:
                menu.go_to(action)

    def _pop_up(self, menu: QMenu) -> None:
        """Show a menu below; one that is too high scrolls, and is not laid in columns over all."""
        place = self.mapToGlobal(QPoint(0, self.height() + 2))
        room = self.screen().availableGeometry().bottom() - place.y()
        scrolls = _LEAST_MENU < room < menu.sizeHint().height()
        if scrolls:
            menu.setStyleSheet("QMenu { menu-scrollable: 1 }")
            menu.setMaximumHeight(room)
        menu.popup(place)
        if scrolls:
            # Qt has moved it up, as if it had all of its height.
            menu.move(menu.x(), place.y())

    def _words(self, metrics: QFontMetrics) -> str:
        """Leave the title out, and then the end of the choice, where there is no room."""
        room = self._words_width(QFontMetrics(strong(self.font())))
        if self._choice is None or metrics.horizontalAdvance(self.text()) <= room:
            return self.text()
        label = self._choices[self._choice]
        if metrics.horizontalAdvance(label) > room:
            label = shorter(label)
        return metrics.elidedText(label, Qt.TextElideMode.ElideRight, room)

    def _lettering(self) -> QFont:
        """Let long words be a little smaller; a chosen one is marked by its cross."""
        plain, small = self.font(), scaled(self.font(), SMALL)
        whole = "…" not in self._words(QFontMetrics(plain))
        return plain if whole else small

    def _words_width(self, metrics: QFontMetrics) -> int:
        most = scaled_px(_MOST, metrics)
        widest = metrics.horizontalAdvance(self._title)
        for label in self._choices.values():
            if widest >= most:
                break
            widest = max(widest, metrics.horizontalAdvance(label))
        return min(widest, most)

    def _choose(self, choice: Choice | None) -> None:
        self.set_choice(choice)
        self.chosen.emit(choice)

    def _show(self) -> None:
        on = self._choice is not None
        self.setChecked(on)
        self.set_mark("clear" if on else "chevron-down")
        label = self._choices[self._choice] if self._choice is not None else ""
        self.set_label(f"{self._title}: {label}" if on else self._title)
        self.setToolTip(tool_tip(self.text() if on else ""))
        opens = self.tr("Opens a list of choices")
        keys = self.tr("Space clears the choice, Down opens the list") if on else opens
        self.setAccessibleDescription(keys)
