"""Says below the list what else has the words that were typed; a click looks at it."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.search.typed import Typed
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import GAP, PAGE_INSET
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.sliced_work import SlicedWork

if TYPE_CHECKING:
    from gmsc_desktop.ideas.everything import AllFound, Everything

_PAUSE = 200
"""Milliseconds without a key before anything is looked for: names never wait for it."""


class BesideLine(QWidget):
    """Program unggulan, questions, terms and the like; seen when there are any."""

    def __init__(self, everything: "Callable[[], Everything]", requests: Requests) -> None:
        super().__init__()
        self._everything = everything
        self._requests = requests
        self._typed = Typed()
        self._found: AllFound | None = None
        self.link = Link("")
        self.link.clicked.connect(self._look_at)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_INSET, GAP, PAGE_INSET, GAP)
        row.addWidget(self.link)
        row.addStretch(1)
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        self._reading = SlicedWork(self)
        self._reading.finished.connect(self._find)
        self.hide()

    def follow(self, typed: Typed) -> None:
        """Look for what was typed, once typing pauses."""
        if typed.text == self._typed.text:
            return
        self._typed = typed
        if typed.blank or typed.is_list:
            self._pause.stop()
            self._reading.cancel()
            self._show(None)
        else:
            self._pause.start()

    def retranslate(self) -> None:
        """Word it in the current language."""
        # Late: nothing was typed before the first paint.
        from gmsc_desktop.reports.found_wording import beside_sentence

        sentence = beside_sentence(self._found) if self._found else None
        self.link.setText(worded(sentence) if sentence else "")
        self.setVisible(sentence is not None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._found:
            self.retranslate()

    def _look_at(self) -> None:
        """Show all of it: on its own page where it is of one kind that has one, else by Ctrl+K."""
        # Late, for the first paint does not need it.
        from gmsc_desktop.ideas.everything import What

        if self._found:
            ideas_alone = self._found.counts().keys() == {What.IDEA}
            requests = self._requests
            show = requests.find_ideas if ideas_alone else requests.search_everything
            show(self._found.typed.strip())

    def _look(self) -> None:
        """Read what is looked through, which takes a while once, and look."""
        if not self._reading.running:
            self._reading.start(self._steps())

    def _steps(self) -> Iterator[None]:
        yield from self._everything().read()

    def _find(self) -> None:
        # Typed on meanwhile: the pause will come. Damaged texts have nothing to offer; the page
        # that shows them says what is wrong.
        if not self._pause.isActive():
            with suppress(GmscError):
                self._show(self._everything().find_beside(self._typed.text))

    def _show(self, found: "AllFound | None") -> None:
        if found is not self._found:
            self._found = found
            self.retranslate()
