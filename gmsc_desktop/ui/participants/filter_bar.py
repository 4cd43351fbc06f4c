"""The filters above the list: status as segments, drop-downs, and the cohorts below."""

from PySide6.QtWidgets import QButtonGroup, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Status
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.widgets.folding_filters import FoldingFilters
from gmsc_desktop.ui.widgets.segments import Segments

_STATUSES = (None, Status.PARTICIPANT, Status.AMBIGUOUS, Status.NOT_FOUND)


class FilterBar(FoldingFilters):
    """One status is always chosen."""

    page = PageName.PARTICIPANTS

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(facts, _STATUSES, parent)
        group = QButtonGroup(self)
        for chip in self._statuses.values():
            chip.join(group)
        self._statuses[None].setChecked(True)
        segmented = Segments(tuple(self._statuses.values()))
        years = tuple(self._years.values())
        self.lay_out((segmented, self._island, self._province), (*years, self._kind))
        self.retranslate()

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it stands."""
        choices = (self._island, self._province)
        rest = (*self._years.values(), self._kind, *self.in_force.chips, self._clear)
        return (*self._statuses.values(), *choices, *rest)
