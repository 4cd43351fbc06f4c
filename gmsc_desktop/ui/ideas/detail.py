"""The detail of one idea: what it does, where, its source, and what stands beside it."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import QuickWin
from gmsc_desktop.ideas.finder import IdeaFinder
from gmsc_desktop.ideas.nearest import nearest
from gmsc_desktop.reports.wording import pillar_name, place_line
from gmsc_desktop.ui.ideas.saved import SavedIdeas
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import DETAIL_TITLE, GAP, SMALL
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.accessible import READER_PAUSE, reader_listens
from gmsc_desktop.ui.widgets.achievements import Achievements
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.detail_area import Detail
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted

_NEAR = 3


class IdeaDetail(Detail):
    """Shows an idea; `idea_wanted` carries another one that is to be shown.

    `keep_wanted` asks to keep what is chosen, or no longer: several rows may be.
    """

    idea_wanted = Signal(object)
    keep_wanted = Signal()

    def __init__(
        self, facts: Facts, finder: IdeaFinder, saved: SavedIdeas, requests: Requests
    ) -> None:
        self.keep = Button("star", primary=True)
        super().__init__((self.keep,))
        self._facts, self._finder, self._saved = facts, finder, saved
        self._requests = requests
        self.idea: QuickWin | None = None
        self._chosen: tuple[QuickWin, ...] = ()
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(READER_PAUSE)
        self._pause.timeout.connect(self.retranslate)
        self.keep.clicked.connect(self.keep_wanted)
        saved.changed.connect(self._word_keep)

    def show_idea(self, idea: QuickWin | None) -> None:
        """Show an idea, or nothing."""
        if idea is not self.idea or self.area.widget() is None:
            self.idea = idea
            if reader_listens():
                self._pause.start()
            else:
                self.retranslate()

    def show_chosen(self, chosen: tuple[QuickWin, ...]) -> None:
        """Word the button for all that are chosen in the list."""
        self._chosen = chosen
        self._word_keep()

    def retranslate(self) -> None:
        """Word everything in the current language."""
        self.area.setAccessibleName(self.tr("Detail"))
        self._word_keep()
        self.fill(self._parts(self.idea) if self.idea else ())

    def _word_keep(self) -> None:
        chosen, count = self._chosen, len(self._chosen)
        kept = bool(chosen) and all(each in self._saved for each in chosen)
        self.keep.setEnabled(bool(chosen))
        self.keep.set_icon("star-filled" if kept else "star")
        if count > 1:
            remove = self.tr("Remove %n quick win(s) from saved", "", count)
            keep = self.tr("Save %n quick win(s) for study visit", "", count)
        else:
            remove, keep = self.tr("Remove from saved"), self.tr("Save for a study visit")
        self.keep.setText(remove if kept else keep)
        self.keep.setToolTip(self.tr("Space in the list or Ctrl+D does this, too"))

    def _parts(self, idea: QuickWin) -> Iterator[QWidget]:
        yield self._pillar(idea)
        yield heading(idea.title, DETAIL_TITLE)
        yield Prose(worded(idea.text))
        yield self._source(idea)
        beside = self._finder.beside(idea)
        region = Link(idea.region.full_name)
        region.clicked.connect(lambda: self._requests.show_region(idea.region.code))
        yield _headed(self.tr("Region"))
        yield region
        years = ", ".join(map(str, beside.years))
        cohorts = self.tr("cohorts: %1").replace("%1", years) if years else ""
        place = worded(place_line(idea.region))
        yield muted(" · ".join(filter(None, (place, cohorts))), SMALL)
        for items in (beside.results, beside.ideas):
            if items:
                yield Achievements(items, self._requests)
        yield from self._nearest(idea)

    def _pillar(self, idea: QuickWin) -> QWidget:
        year = str(idea.year or "")
        if not idea.pillar:
            said = self.tr("The source states no pillar")
            return muted(" · ".join(filter(None, (said, year))), SMALL)
        link = Link(worded(pillar_name(idea.pillar)))
        link.clicked.connect(lambda: self._requests.go_to(f"pillars#{idea.pillar}"))
        return _line(link, muted(year, SMALL))

    def _source(self, idea: QuickWin) -> QWidget:
        source = idea.source
        if not source.address:
            return muted(self.tr("Source: %1").replace("%1", source.publisher), SMALL)
        link = Link(source.publisher)
        link.set_tip(f"{source.title}\n{source.address}".strip())
        link.clicked.connect(lambda: self._requests.open_address(source.address))
        word = muted(self.tr("Source:"), SMALL)
        word.setWordWrap(False)
        return _line(word, link)

    def _nearest(self, idea: QuickWin) -> Iterator[QWidget]:
        every = len(self._facts.participants)
        found = nearest(self._facts, idea.region, every, idea.pillar or None) or ()
        near = [each for each in found if each.ideas][:_NEAR]
        if not near:
            return
        same, any_ = self.tr("Nearest with the same pillar"), self.tr("Nearest with a quick win")
        yield _headed(same if idea.pillar else any_)
        for each in near:
            other = each.ideas[0]
            link = Link(other.title)
            link.clicked.connect(lambda _=False, other=other: self.idea_wanted.emit(other))
            yield link
            where = self.tr("%1, %2 km in a straight line").replace("%2", f"{each.km:.0f}")
            yield muted(where.replace("%1", each.region.full_name), SMALL)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.idea:
            self.retranslate()


def _line(*parts: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return line


def _headed(text: str) -> QWidget:
    title = heading(text)
    title.setContentsMargins(0, GAP, 0, 0)
    return title
