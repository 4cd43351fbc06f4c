"""What every page can do: word itself, say its result, and ask the window for something."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gmsc_desktop.facts.model import Region
from gmsc_desktop.ui.requests import Requests


class Page(QWidget):
    """A page of the window; it knows no other page, only what it may ask the window for.

    `result_changed` carries what the status bar should say of the page.
    """

    result_changed = Signal(str)

    def __init__(self, requests: Requests) -> None:
        super().__init__()
        self.requests = requests
        self._first: QWidget | None = None
        self._stale = False

    def setFocusProxy(self, first: QWidget) -> None:
        """Say which part takes the focus; Qt's own proxy lets Tab skip what stands before it."""
        self._first = first

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the focus to the part that takes it."""
        if self._first:
            self._first.setFocus(reason)

    @property
    def region(self) -> Region | None:
        """The region that the page tells of; None on a page that tells of none, or of many."""
        return None

    @property
    def cohort(self) -> int | None:
        """The cohort that is chosen on the page; None on a page where none can be."""
        return None

    @property
    def chosen_regions(self) -> tuple[Region, ...]:
        """All regions that are chosen on the page."""
        return (self.region,) if self.region else ()

    @property
    def busy(self) -> bool:
        """Whether something goes on that the person waits for."""
        return False

    @property
    def carries(self) -> bool:
        """Whether a page on other data should take over what is shown here."""
        return False

    def take_over(self, before: "Page") -> None:
        """Show what a page of this kind showed, on other data."""

    def retranslate(self) -> None:
        """Word everything in the current language."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._word()

    def _word(self) -> None:
        """Word the page if it is seen; another page waits until it is."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.retranslate()
            self.announce()

    def announce(self) -> None:
        """Say the page's result, by `result_changed`."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc take back what narrows the page, from wherever in it."""
        if event.key() != Qt.Key.Key_Escape or not self.take_back():
            super().keyPressEvent(event)

    def take_back(self) -> bool:
        """Take back what narrows the page, the last first; False where nothing ever does."""
        return False

    def focus_search(self) -> bool:
        """Put the cursor in the box that searches regions; False on a page that has none."""
        return False

    def begin_find(self) -> bool:
        """Let the person search this page; False when it has nothing to search."""
        return self.focus_search()

    def begin_export(self) -> bool:
        """Ask where to save what the page shows; False when it has nothing of its own to save."""
        return False

    def copy_list(self) -> bool:
        """Put what the page lists on the clipboard; False when it lists nothing of its own."""
        return False

    def open_part(self, part: str) -> None:
        """Show the part that a link from elsewhere names."""

    def show_region(self, code: str) -> None:
        """Show a region; a page that has none stays as it is."""

    def show_cohort(self, year: int) -> bool:
        """Show the regions of a cohort; False on a page that shows none."""
        return False

    def take_list(self, text: str) -> None:
        """Check the lines of a list; a page that checks none stays as it is."""

    def refresh(self) -> None:
        """Show anew what is not from the data, such as how many proposals are kept."""

    def stop(self) -> None:
        """End what works in the background: the window closes."""
