"""Where Ctrl+K leads beside regions: pages, commands, cohorts, pillars, questions, terms."""

from collections.abc import Iterator, Mapping
from contextlib import suppress

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.programme import Programme
from gmsc_desktop.ui.dialogs.quick_switch import Destination
from gmsc_desktop.ui.frame.actions import leaves, plain
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.programme.articles import term_key
from gmsc_desktop.ui.requests import Requests


class Destinations(QObject):
    """Names them in the language of the window."""

    def __init__(self, knowledge: Knowledge, requests: Requests) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._requests = requests

    def pages(self, labels: Mapping[PageName, str]) -> Iterator[Destination]:
        """Give the pages by the names that the rail shows."""
        for name, label in labels.items():
            yield self._part(label, self.tr("Page"), name.name.lower())

    def menu(self, bar: QMenuBar, without: QAction) -> Iterator[Destination]:
        """Give the commands of the menus but one."""
        for action in leaves(bar):
            if action is not without:
                yield Destination(plain(action.text()), self.tr("Command"), action.trigger)

    def commands(self) -> Iterator[Destination]:
        """Give cohorts, pillars and texts; those of the page Program stand behind the regions."""
        for cohort in self._knowledge.facts.cohorts:
            year = cohort.year
            yield Destination(
                str(year),
                self.tr("Cohort"),
                lambda year=year: self._requests.show_cohort(year),  # type: ignore[misc]
                also=str(year)[2:],
            )
        # Damaged texts lead nowhere; the page that would show them says what is wrong.
        with suppress(GmscError):
            yield from self._reading(self._knowledge.programme)

    def _reading(self, programme: Programme) -> Iterator[Destination]:
        for pillar in programme.pillars:
            yield self._part(pillar.name, self.tr("Pillar"), f"pillars#{pillar.key}")
        for question in programme.questions:
            title = worded(question.question)
            yield self._part(title, self.tr("Question"), f"programme#{question.key}", last=True)
        for section in programme.sections:
            title = worded(section.title)
            yield self._part(title, self.tr("Chapter"), f"programme#{section.key}", last=True)
        for term in programme.terms:
            key = f"programme#{term_key(term)}"
            yield self._part(term.term, self.tr("Term"), key, last=True)

    def _part(self, name: str, kind: str, where: str, *, last: bool = False) -> Destination:
        return Destination(name, kind, lambda: self._requests.go_to(where), last=last)
