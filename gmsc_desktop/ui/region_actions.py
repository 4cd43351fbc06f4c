"""What the menus do with regions: copy, compare, fact sheet; always those of the page one sees."""

from PySide6.QtCore import QObject, Signal

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.ui.exports import Exports
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.page_stack import PageStack
from gmsc_desktop.ui.side_windows import SideWindows


class RegionActions(QObject):
    """`said` carries what came of it, or what to do first on a page without a region."""

    said = Signal(str)

    def __init__(
        self,
        facts: Facts,
        stack: PageStack,
        exports: Exports,
        side: SideWindows,
    ) -> None:
        super().__init__(stack)
        self._facts = facts
        self._stack = stack
        self._exports = exports
        self._side = side

    def copy(self) -> None:
        """Put what is known of the region on the clipboard."""
        # Late, for the first paint does not need them.
        from PySide6.QtGui import QGuiApplication

        from gmsc_desktop.reports.region_text import region_text

        region = self._region()
        if region:
            text = region_text(self._facts, region, current_language())
            QGuiApplication.clipboard().setText(text)
            self.said.emit(self.tr("%1 copied").replace("%1", region.full_name))

    def show_sheet(self) -> None:
        """Open the fact sheet of the region."""
        region = self._region()
        if region:
            self._exports.show_sheet(region)

    def show_sheet_of(self, code: str) -> None:
        """Open the fact sheet of a region that a page names."""
        self._exports.show_sheet(self._facts.region_by_code[code])

    def compare(self) -> None:
        """Put the chosen regions beside those that are compared already."""
        if self._region():
            self._side.compare(self._stack.page.chosen_regions)

    def _region(self) -> Region | None:
        region = self._stack.page.region
        if region is None:
            self.said.emit(self.tr("Choose a region first, on Participants or on the map"))
        return region
