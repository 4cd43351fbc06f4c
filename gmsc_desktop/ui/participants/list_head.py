"""What stands above the list: search box, export, filters, and that only similar names exist."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.reports.wording import remark
from gmsc_desktop.search.found import Found
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.participants.filter_bar import FilterBar
from gmsc_desktop.ui.participants.near_miss import NearMiss
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.search_box import SearchBox
from gmsc_desktop.ui.widgets.tab_order import tab_through


class ListHead(QWidget):
    """Lays its parts out; the page listens to each of them."""

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explained = Found(), 0
        self.search_box = SearchBox()
        self.export_button = Button("export")
        self.filter_bar = FilterBar(facts)
        self.near_miss = NearMiss()
        in_force = self.filter_bar.in_force
        in_force.asked_otherwise.connect(self.search_box.setText)
        in_force.emptied.connect(self.search_box.setFocus)
        in_force.chips_made.connect(lambda: tab_through(self.tab_stops))
        self.filter_bar.question_ended.connect(self.search_box.clear)
        first = QHBoxLayout()
        first.setSpacing(GAP)
        first.addWidget(self.search_box, 1)
        first.addWidget(self.filter_bar.fold)
        first.addWidget(self.export_button)
        self.export_button.setMinimumHeight(self.search_box.minimumHeight())
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, GROUP_GAP)
        column.setSpacing(GROUP_GAP)
        column.addLayout(first)
        column.addWidget(self.filter_bar)
        column.addWidget(self.near_miss)
        self.retranslate()

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it stands."""
        first = (self.search_box, self.filter_bar.fold, self.export_button)
        return (*first, *self.filter_bar.tab_stops)

    def retranslate(self) -> None:
        """Word what is not worded by its own class."""
        self.export_button.setText(self.tr("Export…"))
        self.export_button.setToolTip(self.tr("Save this list for Excel or as PDF (Ctrl+E)"))
        self.search_box.set_hint(self.tr("Type a region, a short name, a kecamatan or a village…"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def explain(self, found: Found, count: int) -> None:
        """Say what is in force and how many regions it leaves, and what the first match is.

        The latter when it is not quite what was typed.
        """
        self._explained = found, count
        text = remark(found.matches[0]) if found.matches else None
        about = worded(text) if text else ""
        self.near_miss.explain(found.typed.text, wanted=found.only_similar, about=about)
        self.filter_bar.explain(found, count)

    def reword(self) -> None:
        """Say the same in the current language."""
        self.explain(*self._explained)
