"""A quiet word above the page: the office's folder has newer data."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal

from gmsc_desktop.ui.painting.theme import Colours
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.message_bar import MessageBar, Tone
from gmsc_desktop.ui.widgets.prose import breakable


class OfferBar(MessageBar):
    """Names the file; a button leads to what is in it."""

    wanted = Signal(Path)

    def __init__(self, file: Path) -> None:
        super().__init__(_tone)
        self._file = file
        self.look_button = Button("package")
        self.look_button.clicked.connect(self._look)
        self._row.insertWidget(1, self.look_button, 0, Qt.AlignmentFlag.AlignTop)
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()

    def _look(self) -> None:
        self.hide()
        self.wanted.emit(self._file)

    def _word(self) -> None:
        words = self.tr("A newer data pack is in %2: %1").replace("%1", self._file.name)
        self.sentence.setText(breakable(words.replace("%2", str(self._file.parent))))
        self.look_button.setText(self.tr("Look at it…"))


def _tone(colours: Colours) -> Tone:
    return Tone("package", colours.accent, colours.hover, colours.line)
