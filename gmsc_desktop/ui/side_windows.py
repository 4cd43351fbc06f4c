"""The windows beside the main one: the guide, Bandingkan, quick switch, About.

Each is imported when it is asked for: everybody starts the program, few open all of these.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from gmsc_desktop.facts.model import Region
from gmsc_desktop.ui.knowledge import Knowledge

if TYPE_CHECKING:
    from gmsc_desktop.ui.dialogs.quick_switch import Command


class SideWindows(QObject):
    """Opens them, each once; what they ask the main window for goes through the signals."""

    region_chosen = Signal(str)
    address_chosen = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, window: QMainWindow, knowledge: Knowledge) -> None:
        super().__init__(window)
        self._window = window
        self._knowledge = knowledge
        self._shared: tuple[QAction, ...] = ()

    def share(self, actions: Iterable[QAction]) -> None:
        """Let the keys of these actions work in the windows that stay open, too."""
        self._shared = tuple(actions)

    def open_guide(self, page: str) -> None:
        """Open the guide, or bring it forward, at what it says of a page."""
        from gmsc_desktop.ui.help.window import HelpWindow

        guide = self._window.findChild(HelpWindow)
        if guide is None:
            guide = HelpWindow(self._window)
            guide.addActions(self._shared)
            guide.page_wanted.connect(self.page_wanted)
        guide.open_for(page)

    def compare(self, regions: Sequence[Region]) -> None:
        """Put regions beside those that are compared already."""
        from gmsc_desktop.ui.compare.window import CompareWindow

        window = self._window.findChild(CompareWindow)
        if window is None:
            known = self._knowledge
            window = CompareWindow(known.facts, known.finder, self._window)
            window.addActions(self._shared)
            window.region_chosen.connect(self.region_chosen)
            window.address_chosen.connect(self.address_chosen)
        window.add(tuple(regions))
        window.show()
        window.activateWindow()

    def switch(self, commands: "Sequence[Command]") -> None:
        """Ask where to go: to a region, or to one of these pages and commands."""
        from gmsc_desktop.ui.dialogs.quick_switch import QuickSwitch

        finder, window = self._knowledge.finder, self._window
        QuickSwitch(finder, list(commands), self.region_chosen.emit, window).open()

    def open_about(self) -> None:
        """Say what the program is and under which licences its parts come."""
        from gmsc_desktop.ui.dialogs.about import AboutDialog

        known = self._knowledge
        AboutDialog(known.facts, known.notices, self._window).open()
