"""One decision for all names that a kota and a kabupaten share, and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QMenu

from gmsc_desktop.facts.model import Kind, Region
from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.lists.twins import Twins
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.closed_menu import let_go_when_closed

_FEW = 2
"""Of fewer lines each is decided by itself."""


class AlikeButton(Button):
    """Says one kind of all rows that wait, where nothing but such names waits."""

    chosen = Signal(object)

    def __init__(self, rule: Twins) -> None:
        super().__init__()
        self._rule = rule
        self.clicked.connect(lambda: self.chosen.emit(rule))
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()

    def _word(self) -> None:
        if self._rule is Twins.KABUPATEN:
            self.setText(self.tr("All are &kabupaten"))
            self.setToolTip(
                self.tr(
                    "Decides every row that waits: each is the kabupaten of its name. "
                    "This can be undone."
                )
            )
        else:
            self.setText(self.tr("All are k&ota"))
            self.setToolTip(
                self.tr(
                    "Decides every row that waits: each is the kota of its name. "
                    "This can be undone."
                )
            )


def offers_alike(session: ListSession) -> bool:
    """Say whether one click may decide all that waits.

    After one of several was decided, the others are offered the same by `AlsoButton`.
    """
    return session.all_alike and len(session.twins) >= _FEW and not session.also


class TwinsButton(Button):
    """Seen while several such lines are in doubt, and after they were decided.

    Where each `AlikeButton` is offered, it only takes back what was decided before.
    """

    chosen = Signal(object)
    undone = Signal()

    def __init__(self, session: ListSession) -> None:
        super().__init__("chevron-down")
        self._session = session
        self._several = False
        self._menu = QMenu(self)
        let_go_when_closed(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        self.clicked.connect(self._open)

    def offer(self, *, wanted: bool, alike: bool) -> None:
        """Show the button if there is something to decide, or to take back."""
        # While answers come nobody counts them anew with each slice.
        several = self._several = wanted and not alike and len(self._session.twins) >= _FEW
        decided = self._session.twins_decided if wanted else 0
        self.setVisible(several or decided > 0)
        self.set_icon("chevron-down" if several else "clear")
        if several:
            self.setText(self.tr("%Ln shared name(s)…", "", self._session.twin_names))
            self.setToolTip(self.tr("Names that a kota and a kabupaten share: decide all at once"))
        else:
            self.setText(self._undo(decided))
            self.setToolTip(self.tr("Let these rows wait for a choice again"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.offer(wanted=not self.isHidden(), alike=not self._several)

    def _open(self) -> None:
        if self._several:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        else:
            self.undone.emit()

    def _fill(self) -> None:
        self._menu.clear()
        for rule, regions in self._session.twin_rules.items():
            if regions:
                action = self._menu.addAction(self._words(rule, regions))
                action.triggered.connect(lambda _=False, rule=rule: self.chosen.emit(rule))
        decided = self._session.twins_decided
        if decided:
            self._menu.addSeparator()
            self._menu.addAction(self._undo(decided)).triggered.connect(self.undone)

    def _words(self, rule: Twins, regions: Sequence[Region]) -> str:
        words = {
            Twins.CODE_ORDER: self.tr("By the &order of codes in this list: %1 kabupaten, %2 kota"),
            Twins.KABUPATEN_FIRST: self.tr("Of each two the &first is the kabupaten"),
            Twins.KOTA_FIRST: self.tr("Of each two the f&irst is the kota"),
            Twins.KABUPATEN: self.tr("All of them are k&abupaten"),
            Twins.KOTA: self.tr("All of them are k&ota"),
        }[rule]
        for mark, kind in (("%1", Kind.KABUPATEN), ("%2", Kind.KOTA)):
            count = sum(region.kind is kind for region in regions)
            words = words.replace(mark, QLocale().toString(count))
        return words

    def _undo(self, decided: int) -> str:
        return self.tr("Undo: %Ln row(s) of a shared name", "", decided)


class AlsoButton(Button):
    """Offers to say of all others what was just decided of one such line."""

    chosen = Signal(object)

    def __init__(self, session: ListSession) -> None:
        super().__init__("state-certain")
        self._session = session
        self.clicked.connect(self._choose)

    def offer(self, *, wanted: bool) -> None:
        """Show the button if there are others."""
        also = self._session.also if wanted else None
        self.setVisible(also is not None)
        count = self._session.twin_names
        if also is Twins.KABUPATEN:
            self.setText(self.tr("Kabupaten for %Ln other shared name(s) too", "", count))
        elif also is Twins.KOTA:
            self.setText(self.tr("Kota for %Ln other shared name(s) too", "", count))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.offer(wanted=not self.isHidden())

    def _choose(self) -> None:
        also = self._session.also
        if also:
            self.chosen.emit(also)
