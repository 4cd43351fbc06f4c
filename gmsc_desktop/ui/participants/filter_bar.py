"""The filters above the list: status as segments, drop-downs, and the cohorts below."""

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Status
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.painting.theme import GAP
from gmsc_desktop.ui.widgets.filter_panel import FilterPanel
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.segments import Segments

_STATUSES = (None, Status.PARTICIPANT, Status.AMBIGUOUS, Status.NOT_FOUND)


class FilterBar(FilterPanel):
    """Chips in two rows where these are enough, and below what is in force.

    One status is always chosen.
    """

    page = PageName.PARTICIPANTS

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(facts, _STATUSES, parent)
        group = QButtonGroup(self)
        for chip in self._statuses.values():
            chip.join(group)
        self._statuses[None].setChecked(True)
        self._lay_out()
        self.retranslate()

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it stands."""
        choices = (self._island, self._province)
        rest = (*self._years.values(), self._kind, *self.in_force.chips, self._clear)
        return (*self._statuses.values(), *choices, *rest)

    def _lay_out(self) -> None:
        segmented = Segments(tuple(self._statuses.values()))
        years = tuple(self._years.values())
        chips = FlowLayout(gap=GAP, line_gap=GAP)
        chips.break_before = years[0]
        for widget in (segmented, self._island, self._province, *years, self._kind):
            chips.addWidget(widget)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addLayout(chips)
        rows.addWidget(self.in_force)
