"""One decision for all names that a kota and a kabupaten share, and the way back."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QMenu

from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.lists.twins import Twins, rules_for
from gmsc_desktop.ui.widgets.button import Button

_FEW = 2
"""Of fewer lines each is decided by itself."""


class TwinsButton(Button):
    """Seen while several such names wait, and after they were decided."""

    chosen = Signal(object)
    undone = Signal()

    def __init__(self, session: ListSession) -> None:
        super().__init__("chevron-down")
        self._session = session
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.clicked.connect(self._open)

    def offer(self, *, wanted: bool) -> None:
        """Show the button if there is something to decide, or to take back."""
        # While answers come nobody counts them anew with each slice.
        waiting = len(self._session.twins) if wanted else 0
        decided = self._session.twins_decided
        self.setVisible(wanted and (waiting >= _FEW or decided > 0))
        if waiting >= _FEW:
            self.setText(self.tr("%Ln shared name(s)…", "", waiting))
            self.setToolTip(self.tr("Names that a kota and a kabupaten share: decide all at once"))
        else:
            self.setText(self.tr("Undo: %Ln shared name(s)", "", decided))
            self.setToolTip(self.tr("Let these rows wait for a choice again"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.offer(wanted=not self.isHidden())

    def _open(self) -> None:
        if len(self._session.twins) < _FEW:
            self.undone.emit()
        else:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _fill(self) -> None:
        words = {
            Twins.BY_CODE: self.tr("&Twice each, by code: in a province kabupaten before kota"),
            Twins.KABUPATEN: self.tr("All of them are k&abupaten"),
            Twins.KOTA: self.tr("All of them are k&ota"),
        }
        self._menu.clear()
        for rule in rules_for(self._session.twins):
            action = self._menu.addAction(words[rule])
            action.triggered.connect(lambda _=False, rule=rule: self.chosen.emit(rule))
