"""Tells above the page what went wrong and what to do, whole, until the person closes it."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.painting.theme import Colours
from gmsc_desktop.ui.widgets.message_bar import MessageBar, Tone
from gmsc_desktop.ui.widgets.prose import breakable


class TroubleBar(MessageBar):
    """The sentence of an error with its cure; `error` is the last one that was told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_tone, parent)
        self.error: GmscError | None = None

    def show_error(self, error: GmscError) -> None:
        """Tell of an error, in the place of whatever was told before."""
        self.error = error
        self._word()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()

    def _word(self) -> None:
        if self.error:
            self.sentence.setText(breakable(self.error.message(current_language())))


def _tone(colours: Colours) -> Tone:
    return Tone("state-warning", colours.warning, colours.warning_fill, colours.warning_line)
