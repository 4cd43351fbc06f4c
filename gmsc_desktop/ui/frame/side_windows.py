"""The windows beside the main one: the guide, Bandingkan, quick switch, fact sheet, About.

What comes of saving there is said in the main window as well, which tells it to a screen reader.

Each is imported when it is asked for: everybody starts the program, few open all of these.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.model import Region
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.requests import Requests

if TYPE_CHECKING:
    from gmsc_desktop.ui.dialogs.destination import Destination
    from gmsc_desktop.ui.dialogs.fact_sheet import FactSheetDialog

_VISITED = 3


class SideWindows:
    """Opens them, each once."""

    def __init__(
        self,
        window: QMainWindow,
        knowledge: Knowledge,
        store: SettingsStore,
        requests: Requests,
    ) -> None:
        self._store = store
        self._requests = requests
        self._window = window
        self._knowledge = knowledge
        self._shared: tuple[QAction, ...] = ()
        self._guide_place = QByteArray()

    def share(self, actions: Iterable[QAction]) -> None:
        """Let the keys of these actions work in the windows that stay open, too."""
        self._shared = tuple(actions)

    def open_guide(self, page: str) -> None:
        """Open the guide, or bring it forward, at what it says of a page."""
        from gmsc_desktop.ui.help.window import HelpWindow

        guide = self._window.findChild(HelpWindow)
        if guide is None or guide.isHidden():
            guide = HelpWindow(self._requests, self._window, self._guide_place)
            guide.addActions(self._shared)
            guide.closed.connect(self._keep_guide_place)
        guide.open_for(page)

    def _keep_guide_place(self, place: QByteArray) -> None:
        self._guide_place = place

    def compare(self, regions: Sequence[Region], *, alone: bool = False) -> None:
        """Put regions beside those that are compared already, or alone."""
        from gmsc_desktop.ui.compare.window import CompareWindow

        window = self._window.findChild(CompareWindow)
        if window is None:
            known = self._knowledge
            window = CompareWindow(
                known.facts, known.finder, self._store, self._requests, self._window
            )
            window.addActions(self._shared)
            window.saver.said.connect(self._requests.say)
        if alone:
            window.clear()
        window.add(tuple(regions))
        window.show()
        window.activateWindow()

    def set_beside(self, codes: Iterable[str]) -> None:
        """Put the regions of these codes side by side, and no others."""
        by_code = self._knowledge.facts.region_by_code
        self.compare([by_code[code] for code in codes], alone=True)

    def show_plan(self, region: Region, hosts: tuple[Region, ...] = ()) -> None:
        """Open the plan of a visit of a region to its hosts, or the three nearest participants."""
        from gmsc_desktop.ideas.nearest import nearest
        from gmsc_desktop.reports.neighbour_wording import NO_POSITION
        from gmsc_desktop.ui.dialogs.visit_plan import make_plan

        near = nearest(self._knowledge.facts, region, _VISITED)
        if near is None:
            self._requests.say(worded(NO_POSITION))
            return
        regions = (region, *(hosts or (each.region for each in near)))
        dialog = make_plan(self._knowledge.facts, self._store, regions, self._window)
        dialog.saver.said.connect(self._requests.say)
        dialog.open()

    def switch(self, pages: Mapping[PageName, str], without: QAction, text: str) -> None:
        """Ask where to go: to a region, a page by its name, a command but one, or any `text`."""
        from gmsc_desktop.ui.dialogs.quick_switch import QuickSwitch
        from gmsc_desktop.ui.frame.destinations import Destinations
        from gmsc_desktop.ui.frame.named_acts import NamedActs

        named = Destinations(self._knowledge, self._requests)
        menu = named.menu(self._window.menuBar(), without)
        every = [*named.pages(pages), *menu, *named.commands()]
        named.warm_up()
        acts = NamedActs(self._knowledge, self._requests, pages[PageName.MAP])

        def find(typed: str) -> "Iterator[Destination]":
            yield from acts.find(typed)
            yield from named.find(typed)

        box = QuickSwitch(every, find, self._window)
        box.query.setText(text)
        box.open()

    def show_sheet(self, region: Region) -> None:
        """Open the fact sheet of a region, or say why its texts cannot be had."""
        try:
            dialog = self.make_sheet(region)
        except GmscError as error:
            self._requests.say(error.message(current_language()))
            self._requests.show_error(error)
        else:
            dialog.open()

    def make_sheet(self, region: Region) -> "FactSheetDialog":
        """Make the dialog with the fact sheet of a region, not yet shown."""
        from gmsc_desktop.ui.dialogs.fact_sheet import FactSheetDialog

        dialog = FactSheetDialog(self._knowledge, region, self._window)
        dialog.saver.said.connect(self._requests.say)
        return dialog

    def open_about(self) -> None:
        """Say what the program is and under which licences its parts come."""
        from gmsc_desktop.ui.dialogs.about import AboutDialog

        known = self._knowledge
        AboutDialog(known.facts, known.notices, self._window).open()
