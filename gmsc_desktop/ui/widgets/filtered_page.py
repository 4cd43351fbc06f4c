"""A page of regions that chips filter: what is chosen there holds on the other such page, too."""

from PySide6.QtCore import Signal

from gmsc_desktop.search.filters import Filters
from gmsc_desktop.ui.widgets.filter_panel import FilterPanel
from gmsc_desktop.ui.widgets.page import Page


class FilteredPage(Page):
    """`filters_changed` carries what is chosen in `filter_bar`, and the page that it came from."""

    filters_changed = Signal(Filters, object)
    filter_bar: FilterPanel

    @property
    def filters(self) -> Filters:
        """What is chosen above the list or the map."""
        return self.filter_bar.filters

    @property
    def cohort(self) -> int | None:
        """The one cohort that is chosen or asked for."""
        return self.filter_bar.cohort
