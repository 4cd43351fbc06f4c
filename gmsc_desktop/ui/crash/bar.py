"""Above the page, once: the program ended all of a sudden the last time, and left details."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication

from gmsc_desktop.ui.painting.theme import Colours
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.message_bar import MessageBar, Tone


class CrashBar(MessageBar):
    """A button copies the details."""

    def __init__(self, details: str) -> None:
        super().__init__(_tone)
        self._details = details
        self._copied = False
        self.copy_button = Button("copy")
        self.copy_button.clicked.connect(self._copy)
        self._row.insertWidget(1, self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self._copied = True
        self._word()

    def _word(self) -> None:
        ended = self.tr(
            "The last time, GMSC Desktop ended all of a sudden. Your files and settings are as "
            "they were."
        )
        copied = self.tr(
            "The details are copied: paste them into a message to whoever looks after this "
            "computer."
        )
        self.sentence.setText(copied if self._copied else ended)
        self.copy_button.setText(self.tr("Copy details"))


def _tone(colours: Colours) -> Tone:
    return Tone("state-info", colours.accent, colours.hover, colours.line)
