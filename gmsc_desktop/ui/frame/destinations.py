"""Where Ctrl+K leads beside regions: pages, commands, cohorts, and all that can be read."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.model import QuickWin, Region, Result, Source
from gmsc_desktop.facts.programme import Pillar, Question, Section, Term
from gmsc_desktop.ideas.everything import AllFound, Group, Thing, What, regions_before
from gmsc_desktop.reports.wording import Marked, found_as
from gmsc_desktop.search.match import Match
from gmsc_desktop.search.text import folded
from gmsc_desktop.search.typed import shortened
from gmsc_desktop.ui.commands import plain
from gmsc_desktop.ui.dialogs.destination import Destination
from gmsc_desktop.ui.frame.actions import leaves
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.page_names import ALSO, PageName
from gmsc_desktop.ui.programme.articles import term_key
from gmsc_desktop.ui.requests import Requests

_MOST = 40
"""Of a kind: whoever wants more types more."""


class Destinations(QObject):
    """Names them in the language of the window."""

    def __init__(self, knowledge: Knowledge, requests: Requests) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._requests = requests

    def pages(self, labels: Mapping[PageName, str]) -> Iterator[Destination]:
        """Give the pages by the names that the rail shows."""
        for name, label in labels.items():
            page = self._part(label, self.tr("Page"), name.name.lower())
            yield replace(page, also=ALSO[name])

    def menu(self, bar: QMenuBar, without: QAction) -> Iterator[Destination]:
        """Give the commands of the menus but one; the pages in them are told by `pages`."""
        for title, action in leaves(bar):
            if action is not without and not isinstance(action.data(), PageName):
                kind = plain(title) or self.tr("Command")
                also = action.data() or ""
                yield Destination(plain(action.text()), kind, action.trigger, also)

    def commands(self) -> Iterator[Destination]:
        """Give cohorts and pillars, by their names."""
        for cohort in self._knowledge.facts.cohorts:
            year = cohort.year
            yield Destination(
                str(year),
                self.tr("Cohort"),
                lambda year=year: self._requests.show_cohort(year),  # type: ignore[misc]
                also=f"{str(year)[2:]} angkatan cohort",
            )
        incomplete = self.tr("Cohorts that are incomplete")
        also = "daftar angkatan belum lengkap kurang kekurangan incomplete missing lists"
        yield replace(self._part(incomplete, self.tr("Page"), "data"), also=also)
        # Damaged texts lead nowhere; the page that would show them says what is wrong.
        with suppress(GmscError):
            yield from map(self._read, self._knowledge.pillars)

    def find(self, typed: str) -> Iterator[Destination]:
        """Give what has the words of a text: regions, program unggulan, questions, terms …

        What is called just so comes first.
        """
        found, name = self._find(typed), folded(typed)
        each = (to for group in found.groups for to in self._of_group(group, found))
        yield from sorted(each, key=lambda to: folded(to.name) != name)

    def _find(self, typed: str) -> AllFound:
        try:
            return self._knowledge.everything.find(typed)
        except GmscError:
            # Damaged texts hide only themselves.
            regions = self._knowledge.finder.find(typed)
            return AllFound(typed, regions, regions_before((), regions))

    def _of_group(self, group: Group, found: AllFound) -> Iterator[Destination]:
        if group.what is What.REGION:
            yield from map(self._to_region, found.regions.best[:_MOST])
            return
        count = len(group.things) if group.what is What.IDEA else 0
        every = [self._all_ideas(found.typed.strip(), count)] if count > 1 else []
        for to in (*every, *map(self._read, group.things[:_MOST])):
            yield replace(to, bold=group.marks.spans)

    def _all_ideas(self, typed: str, count: int) -> Destination:
        """Lead to the page that lists all of them, those that are only close to it too."""
        name = self.tr("All %n quick win(s) for “%1”", "", count).replace("%1", shortened(typed))
        return Destination(name, self.tr("Page"), lambda: self._requests.find_ideas(typed))

    def _to_region(self, match: Match) -> Destination:
        """Lead to a region by its name, and by what else was found of it but places in it."""
        region = match.region
        name = Marked(region.full_name) if match.place else found_as(match, current_language())
        to = self._read(region)
        return replace(to, name=name.text, also=region.name, bold=lambda _: name.spans)

    def warm_up(self) -> None:
        """Make what the first letter needs."""
        with suppress(GmscError):
            self._knowledge.everything.warm_up()

    def _read(self, thing: Thing) -> Destination:
        """Lead to where something is read."""
        match thing:
            case Question():
                title = worded(thing.question)
                return self._part(title, self.tr("Question"), f"programme#{thing.key}")
            case Term():
                return self._part(thing.term, self.tr("Term"), f"programme#{term_key(thing)}")
            case Section():
                title = worded(thing.title)
                return self._part(title, self.tr("Chapter"), f"programme#{thing.key}")
            case Pillar():
                return self._part(thing.name, self.tr("Pillar"), f"pillars#{thing.key}")
            case Source():
                kind = self.tr("Source")
                name = thing.title or thing.publisher
                return self._part(name, f"{kind}, {thing.publisher}", f"data#{name}")
            case QuickWin():
                kind = self.tr("Quick win")
                return Destination(
                    thing.title,
                    f"{kind}, {thing.region.full_name}",
                    lambda: self._requests.find_ideas(thing.title),
                )
            case Result():
                kind, region = self.tr("Result"), thing.region
                return Destination(
                    worded(thing.text), f"{kind}, {region.full_name}", self._showing(region)
                )
            case Region():
                return Destination(thing.full_name, thing.province.name, self._showing(thing))

    def _showing(self, region: Region) -> Callable[[], None]:
        return partial(self._requests.show_region, region.code)

    def _part(self, name: str, kind: str, where: str) -> Destination:
        return Destination(name, kind, lambda: self._requests.go_to(where))
