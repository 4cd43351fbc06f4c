"""The detail of one region: status, cohorts, notes, sources, others of its province and cohort.

While none is chosen it tells what the program has.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region, Status
from gmsc_desktop.reports.wording import place_line, status_sentence
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import (
    DETAIL_TITLE,
    GAP,
    GROUP_GAP,
    SMALL,
    colours_of,
)
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.accessible import READER_PAUSE, leave_to_the_eye, reader_listens
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.detail_area import Detail
from gmsc_desktop.ui.widgets.icon_label import IconLabel
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted
from gmsc_desktop.ui.widgets.row_paint import STATUS_ICONS, status_colour

_LIST_FIRST = 100
"""Milliseconds that a list not yet painted gets before its detail is made."""


class RegionDetail(Detail):
    """Shows a region, what is known of it, and where to go from there.

    `asked` carries an example of what can be searched for.
    """

    asked = Signal(str)

    def __init__(
        self,
        facts: Facts,
        finder: Finder,
        store: SettingsStore,
        requests: Requests,
        parent: QWidget | None = None,
    ) -> None:
        self._sheet, self._copy = Button("print", primary=True), Button("copy")
        self._map = Button("nav-map")
        super().__init__((self._sheet, self._copy, self._map), parent)
        self._requests = requests
        self._facts, self._finder, self._store = facts, finder, store
        self._region: Region | None = None
        self._near_first = False
        self._painted = False
        self._after_paint = QTimer(self, singleShot=True)
        self._after_paint.timeout.connect(self._rebuild)
        self._sheet.clicked.connect(self._ask_for_sheet)
        self._copy.clicked.connect(requests.copy_region)
        self._map.clicked.connect(self._ask_for_map)
        self.retranslate()

    @property
    def pending(self) -> bool:
        """Whether a region is about to be shown."""
        return self._after_paint.isActive()

    def show_region(self, region: Region | None, *, near_first: bool = False) -> None:
        """Show a region, or what the program has, as soon as the list beside it is painted.

        Who is near it stands before what its sources say, where that is what was asked.
        """
        same = (self._region, self._near_first) == (region, near_first)
        if same and (self.pending or self.area.widget()):
            # While a reader listens, each key puts it off.
            if self.pending and self._painted:
                self._rebuild_soon()
            return
        self._region, self._near_first = region, near_first
        self._rebuild_soon()

    def follow_at_once(self) -> None:
        """Follow the list from one turn to the next, now that it has been painted."""
        self._painted = True
        if self.pending:
            self._rebuild_soon()

    def retranslate(self) -> None:
        """Word the buttons in the current language, and the region once the list is painted."""
        self._sheet.setText(self.tr("Fact sheet…"))
        self._sheet.setToolTip(self.tr("Preview, print or save this region on one page (Ctrl+P)"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(self.tr("Copy this region's answer as text (Ctrl+Shift+C)"))
        self._map.setText(self.tr("Map"))
        self._map.setToolTip(self.tr("Show this region on the map"))
        self.area.setAccessibleName(self.tr("Detail"))
        self._rebuild_soon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._rebuild_soon()

    def _rebuild_soon(self) -> None:
        """Let the list be painted first; to a reader, a detail at each key would be noise."""
        if not self._painted:
            self._after_paint.start(_LIST_FIRST)
        else:
            self._after_paint.start(READER_PAUSE if reader_listens() else 0)

    def _rebuild(self) -> None:
        self.foot.setVisible(self._region is not None)
        self.fill(self._content())

    def _content(self) -> Iterator[QWidget]:
        if self._region:
            yield from self._parts(self._region)
        else:
            # Late, for the first paint does not need it.
            from gmsc_desktop.ui.participants.overview import Overview

            overview = Overview(self._facts, self._store, self._requests)
            overview.asked.connect(self.asked)
            yield overview

    def _parts(self, region: Region) -> Iterator[QWidget]:
        # Late, for the first paint does not need them.
        from gmsc_desktop.reports.codes import bps_line
        from gmsc_desktop.ui.participants.nearest import Nearest
        from gmsc_desktop.ui.participants.others import Others
        from gmsc_desktop.ui.participants.per_cohort import PerCohort
        from gmsc_desktop.ui.participants.proposal_line import ProposalLine
        from gmsc_desktop.ui.participants.source_list import SourceList
        from gmsc_desktop.ui.widgets.achievements import Achievements

        yield muted(worded(place_line(region)), SMALL)
        yield heading(region.full_name, DETAIL_TITLE)
        yield self._status(region)
        yield _space(GAP)
        if self._near_first:
            yield Nearest(self._facts, region, self._requests)
            yield _space(GAP)
        if self._facts.status(region) is Status.NOT_FOUND:
            yield heading(self.tr("Per cohort"))
        yield PerCohort(self._facts, region)
        yield ProposalLine(self._facts, region, self._requests)
        yield from self._notes(region)
        if self._facts.of_region(region):
            yield SourceList(self._facts.of_region(region), self._requests)
        yield from self._position(region)
        bps = bps_line(self._finder.names, region)
        if bps:
            yield muted(worded(bps), SMALL)
        for items in (self._facts.results_of(region), self._facts.quick_wins_of(region)):
            if items:
                yield Achievements(items, self._requests)
        if not self._near_first:
            yield Nearest(self._facts, region, self._requests)
        yield Others(self._facts, region, self._requests)

    def _position(self, region: Region) -> Iterator[QWidget]:
        yield _space(GAP)
        if region.position is None:
            yield muted(self.tr("Its position is not in the data, so it is not on the map."), SMALL)
            return
        # Late, for the first paint does not need it.
        from gmsc_desktop.ui.map_drawing.land import bundled_land
        from gmsc_desktop.ui.participants.small_map import SmallMap

        small_map = SmallMap(self._facts, region)
        where = self.tr("Small map: %1 and its surroundings")
        small_map.setAccessibleName(where.replace("%1", region.full_name))
        small_map.setToolTip(self.tr("Show this region on the map"))
        small_map.clicked.connect(self._ask_for_map)
        yield small_map
        latitude, longitude = region.position
        if bundled_land().leaves_out(longitude, latitude):
            words = self.tr("Its own islands are not drawn: they are too small for this map.")
            yield muted(words, SMALL)

    def _ask_for_map(self) -> None:
        if self._region:
            self._requests.show_on_map(self._region.code)

    def _ask_for_sheet(self) -> None:
        if self._region:
            self._requests.show_sheet(self._region.code)

    def _status(self, region: Region) -> QWidget:
        status = self._facts.status(region)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setSpacing(GROUP_GAP)
        line.setContentsMargins(0, 4, 0, 0)
        colour = status_colour(status, colours_of(self.palette()))
        line.addWidget(IconLabel(STATUS_ICONS[status], colour), 0, Qt.AlignmentFlag.AlignTop)
        sentence = Prose(worded(status_sentence(self._facts, region)))
        sentence.setObjectName("statusSentence")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(sentence)
        words.addWidget(self._sentence_link(), 0, Qt.AlignmentFlag.AlignLeft)
        line.addLayout(words, 1)
        return row

    def _sentence_link(self) -> Link:
        link = Link(self.tr("Copy sentence"))
        link.set_tip(
            self.tr("Copy this answer with its source and the date of the data (Ctrl+Shift+K)")
        )
        link.clicked.connect(self._requests.copy_sentence)
        return link

    def _notes(self, region: Region) -> Iterator[QWidget]:
        notes = self._facts.notes_on(region)
        if notes:
            yield _space(GAP)
            yield heading(self.tr("Notes"))
        for note in notes:
            yield Prose(worded(note.text))
            publishers = dict.fromkeys(source.publisher for source in note.sources)
            yield muted(", ".join(publishers), SMALL)


def _space(height: int) -> QWidget:
    gap = QWidget()
    leave_to_the_eye(gap)
    gap.setFixedHeight(height)
    return gap
