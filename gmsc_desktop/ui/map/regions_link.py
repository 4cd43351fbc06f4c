"""A link that counts regions without a dot, and offers them in a menu."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.tool_tip import menu_words

Offer = tuple[str, str]
"""A region's code, and what it is called where it is offered."""


class RegionsLink(Link):
    """`region_chosen` carries a code; `rest_wanted` asks for those that do not fit."""

    region_chosen = Signal(str)
    rest_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._offers: Sequence[Offer] = ()
        self._rest = ""
        self.clicked.connect(self._open_menu)

    def offer(self, text: str, offers: Sequence[Offer], rest: str = "") -> None:
        """Say `text` while there are such regions; `rest` names those that are not offered."""
        self._offers, self._rest = offers, rest
        self.setVisible(bool(offers or rest))
        self.setText(text)
        self.setAccessibleName(text)
        self.set_tip("\n".join(filter(None, (*(label for _, label in offers), rest))))
        self.updateGeometry()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code, label in self._offers:
            action = menu.addAction(menu_words(label))
            action.triggered.connect(lambda _=False, code=code: self.region_chosen.emit(code))
        if self._rest:
            menu.addAction(menu_words(self._rest)).triggered.connect(self.rest_wanted)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
