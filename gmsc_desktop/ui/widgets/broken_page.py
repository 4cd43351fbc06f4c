"""What stands in the place of a page whose content cannot be read: why, and what to do."""

from PySide6.QtWidgets import QVBoxLayout

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.painting.theme import PAGE_INSET
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.page import Page
from gmsc_desktop.ui.widgets.prose import Prose, breakable


class BrokenPage(Page):
    """One sentence with its cure, at the top left."""

    def __init__(self, error: GmscError, requests: Requests) -> None:
        super().__init__(requests)
        self.error = error
        self._sentence = Prose()
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, PAGE_INSET)
        column.addWidget(self._sentence)
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the current language."""
        self._sentence.setText(breakable(self.error.message(current_language())))

    def announce(self) -> None:
        """Say it in the status bar too, for whoever listens."""
        self.result_changed.emit(self._sentence.text())
