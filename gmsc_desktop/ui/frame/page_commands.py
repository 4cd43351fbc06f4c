"""What commands do with the page that is shown, or with the list where that page has nothing."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gmsc_desktop.facts.model import Region
from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.frame.page_stack import PageStack
from gmsc_desktop.ui.frame.side_windows import SideWindows
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.page import Page


class PageCommands(QObject):
    """`show_page` shows a page by its name, and gives it."""

    def __init__(
        self,
        knowledge: Knowledge,
        stack: PageStack,
        side: SideWindows,
        show_page: Callable[[PageName], Page],
        requests: Requests,
    ) -> None:
        super().__init__(stack)
        self._knowledge = knowledge
        self._stack = stack
        self._side = side
        self._show_page = show_page
        self._requests = requests

    @property
    def handlers(self) -> dict[Command, Callable[[], object]]:
        """What each of these commands does."""
        return {
            Command.SHEET: lambda: self._on_region(self._side.show_sheet),
            Command.PLAN: lambda: self._on_region(self._side.show_plan),
            Command.EXPORT: self._export,
            Command.COPY: self.copy_region,
            Command.COPY_SENTENCE: self.copy_sentence,
            Command.COPY_LIST: self._copy_list,
            Command.PASTE_LIST: lambda: self._requests.go_to("check_list#paste"),
            Command.COMPARE: self.compare,
            Command.FIND: self._find,
            Command.SEARCH: self._search,
        }

    def copy_region(self) -> None:
        """Put what is known of the region on the clipboard."""
        self._on_region(self._copy)

    def copy_sentence(self) -> None:
        """Put the answer on the region on the clipboard, as a sentence that can be sent."""
        self._on_region(self._copy_sentence)

    def compare(self) -> None:
        """Put the chosen regions beside those that are compared already."""
        self._on_region(lambda _: self._side.compare(self._stack.page.chosen_regions))

    def _on_region(self, act: Callable[[Region], None]) -> None:
        """Do something with the region that the page tells of; a page of none is said to be one."""
        region = self._stack.page.region
        if region:
            act(region)
        else:
            words = self.tr("Choose a region first, on Participants or on the map")
            self._requests.say(words)

    def _copy(self, region: Region) -> None:
        # Late, for the first paint does not need it.
        from gmsc_desktop.ui.exporting.copying import copy_region

        copy_region(self._knowledge, region)
        self._requests.say(self.tr("%1 copied").replace("%1", region.full_name))

    def _copy_sentence(self, region: Region) -> None:
        # Late, for the first paint does not need it.
        from gmsc_desktop.ui.exporting.copying import copy_sentence

        sentence = copy_sentence(self._knowledge.facts, region)
        self._requests.say(self.tr("Copied: %1").replace("%1", sentence))

    def _find(self) -> None:
        """Search the page that is shown, else the regions."""
        if not self._stack.page.begin_find():
            self._search()

    def _search(self) -> None:
        if not self._stack.page.focus_search():
            self._show_page(PageName.PARTICIPANTS).focus_search()

    def _copy_list(self) -> None:
        if not self._stack.page.copy_list():
            self._show_page(PageName.PARTICIPANTS).copy_list()

    def _export(self) -> None:
        """Save what the page shows that has something of its own to save, else the list."""
        if not self._stack.page.begin_export():
            self._requests.export_list()
