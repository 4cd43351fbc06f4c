"""Where Ctrl+K leads beside regions: pages, commands, cohorts, pillars, questions, terms."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from gmsc_desktop.errors import GmscError
from gmsc_desktop.facts.programme import Programme
from gmsc_desktop.ui.actions import leaves, plain
from gmsc_desktop.ui.dialogs.quick_switch import Command
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.programme_articles import term_key

Go = Callable[[str], object]
"""Follows a link to a part of a page, such as `pillars#living`."""


class Destinations(QObject):
    """Names them in a language."""

    def __init__(self, knowledge: Knowledge, parent: QObject) -> None:
        super().__init__(parent)
        self._knowledge = knowledge

    def pages(
        self, labels: Mapping[PageName, str], visit: Callable[[PageName], object]
    ) -> Iterator[Command]:
        """Give the pages by the names that the rail shows."""
        for name, label in labels.items():
            yield Command(label, self.tr("Page"), lambda name=name: visit(name))  # type: ignore[misc]

    def menu(self, bar: QMenuBar, without: QAction) -> Iterator[Command]:
        """Give the commands of the menus but one."""
        for action in leaves(bar):
            if action is not without:
                yield Command(plain(action.text()), self.tr("Command"), action.trigger)

    def commands(self, go: Go, show_cohort: Callable[[int], object]) -> Iterator[Command]:
        """Give cohorts, pillars and texts; those of the page Program stand behind the regions."""
        for cohort in self._knowledge.facts.cohorts:
            year = cohort.year
            yield Command(
                str(year),
                self.tr("Cohort"),
                lambda year=year: show_cohort(year),  # type: ignore[misc]
                also=str(year)[2:],
            )
        # Damaged texts lead nowhere; the page that would show them says what is wrong.
        with suppress(GmscError):
            yield from self._reading(self._knowledge.programme, go)

    def _reading(self, programme: Programme, go: Go) -> Iterator[Command]:
        for pillar in programme.pillars:
            yield self._part(pillar.name, self.tr("Pillar"), f"pillars#{pillar.key}", go)
        for question in programme.questions:
            title = worded(question.question)
            yield self._part(title, self.tr("Question"), f"programme#{question.key}", go, last=True)
        for section in programme.sections:
            title = worded(section.title)
            yield self._part(title, self.tr("Chapter"), f"programme#{section.key}", go, last=True)
        for term in programme.terms:
            key = f"programme#{term_key(term)}"
            yield self._part(term.term, self.tr("Term"), key, go, last=True)

    def _part(self, name: str, kind: str, where: str, go: Go, *, last: bool = False) -> Command:
        return Command(name, kind, lambda: go(where), last=last)
