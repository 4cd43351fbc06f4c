"""The chips that filter regions, each with its count; a page's own panel lays them out."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Island, Kind, Status
from gmsc_desktop.reports.cohort_names import names_for_places
from gmsc_desktop.search.filters import Counts, Filters
from gmsc_desktop.search.found import Found
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.painting.theme import SMALL
from gmsc_desktop.ui.widgets.accessible import READER_PAUSE, reader_listens
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.choice_chip import ChoiceChip
from gmsc_desktop.ui.widgets.in_force import InForce
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import muted
from gmsc_desktop.ui.widgets.year_chip import YearChip

if TYPE_CHECKING:
    from gmsc_desktop.search.asked import Asked


class FilterPanel(QWidget):
    """Makes the chips and keeps what is chosen; `changed` carries the filters.

    `chosen` carries them with the page that they came from, None being this one; `question_ended`
    says that a question typed among them is to go too.
    """

    spoken_role = "Grouping"
    page: PageName | None = None
    """The page that it is on: filters that come back to it were not chosen elsewhere."""

    changed = Signal(Filters)
    chosen = Signal(Filters, object)
    question_ended = Signal()
    year_chip = YearChip

    def __init__(
        self, facts: Facts, statuses: Sequence[Status | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self._origin: PageName | None = None
        self._asked: Asked | None = None
        self._from = muted("", SMALL)
        self._from.setWordWrap(False)
        self._from.hide()
        # Without a parent yet: a reader hears them in the order in which a page lays them out.
        self._statuses = {status: self._status_chip(status) for status in statuses}
        self._years = {cohort.year: self._year_chip(cohort.year) for cohort in facts.cohorts}
        self._more_names = {
            each.cohort.year: names_for_places(each.certain, each.cohort.official)
            for each in facts.completeness
        }
        self._island = ChoiceChip({island: island.value for island in Island})
        self._province = ChoiceChip({each.code: each.name for each in facts.provinces})
        self._kind = ChoiceChip({kind: kind.value for kind in Kind})
        self._clear = Link("")
        self._clear.setVisible(False)
        self.in_force = InForce(facts, (self._clear, self._from))
        self.in_force.chosen.connect(self._keep)
        self._counts: Counts | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(READER_PAUSE)
        self._pause.timeout.connect(self._write_counts)
        self._island.chosen.connect(self._choose_island)
        self._province.chosen.connect(lambda code: self._apply(province=code))
        self._kind.chosen.connect(lambda kind: self._apply(kind=kind))
        self._clear.clicked.connect(self._restore)

    @property
    def filters(self) -> Filters:
        """What is chosen now."""
        return self._filters

    @property
    def cohort(self) -> int | None:
        """The one cohort that is chosen or asked for; None where that is none, or more."""
        asked = self._asked.parts if self._asked else ()
        years = self._filters.years.union(*(part.years for part in asked if not part.negated))
        known = [year for year in years if year in self._years]
        return known[0] if len(known) == 1 else None

    def clear(self) -> None:
        """Choose nothing."""
        self.set_filters(Filters())

    @property
    def origin(self) -> PageName | None:
        """The page that chose them; None for this one."""
        return self._origin

    def set_filters(self, filters: Filters, origin: PageName | None = None) -> None:
        """Choose these filters, and report them when they are others than before."""
        # They may come from a window on other data.
        if filters.province not in (None, *self._province.choices):
            filters = replace(filters, province=None)
        if filters == self._filters:
            self._show()
            return
        elsewhere = filters.active and origin is not self.page
        self._filters, self._origin = filters, origin if elsewhere else None
        self._show()
        self.changed.emit(filters)
        self.chosen.emit(filters, self._origin)

    def explain(self, found: Found, count: int) -> None:
        """Say what is in force, a question among it, and how many regions that leaves."""
        typed = "" if found.asked else found.typed.text
        self._asked = found.asked
        self._show_status()
        # The counts beside the choices of a status are of what any of them would leave.
        named = found.asked is not None and found.asked.doubtful
        counts = self._counts if self._filters.status is None and not named else None
        unclear = counts.status.get(Status.AMBIGUOUS, 0) if counts else 0
        self.in_force.explain(self._filters, count, found.asked, typed, unclear)

    def show_counts(self, counts: Counts) -> None:
        """Write beside each choice how many matches it would leave; for a reader, after a pause."""
        self._counts = counts
        if self.isVisible() and reader_listens():
            self._pause.start()
        else:
            self._write_counts()

    def _write_counts(self) -> None:
        counts = self._counts
        assert counts is not None
        for status, chip in self._statuses.items():
            chip.set_count(counts.status.get(status, 0) if status else counts.all)
        for year, chip in self._years.items():
            chip.set_count(counts.years.get(year, 0))
        counted = self._counted()
        self._island.set_counts(counts.islands, counted)
        self._province.set_counts(counts.provinces, counted)
        self._kind.set_counts(counts.kinds, counted)

    def _counted(self) -> str:
        """Say what the choices count: participants alone only where these are chosen."""
        status = self._filters.status
        return self._statuses[status].text() if status else self.tr("Regions")

    def retranslate(self) -> None:
        """Word the chips in the current language."""
        words = {
            None: self.tr("All"),
            Status.PARTICIPANT: self.tr("Participants"),
            Status.AMBIGUOUS: self.tr("To be checked"),
            Status.NOT_FOUND: self.tr("Not found yet"),
        }
        for status, chip in self._statuses.items():
            chip.set_label(words[status])
        for year, chip in self._years.items():
            chip.retranslate()
            more = self._more_names[year]
            chip.tell(worded(more) if more else "")
        self._island.set_title(self.tr("Island"))
        joined = {Island.BALI_NUSA_TENGGARA: self.tr("Bali and Nusa Tenggara")}
        self._island.set_choices({each: joined.get(each, each.value) for each in Island})
        self._province.set_title(self.tr("Province"))
        self._kind.set_title(self.tr("Kind"))
        self._clear.setText(self.tr("Clear filters"))
        self.setAccessibleName(self.tr("Filters"))
        self._clear.updateGeometry()
        self._word_origin()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _status_chip(self, status: Status | None) -> Chip:
        chip = Chip()
        chip.clicked.connect(lambda on: self._choose_status(status if on else None))
        return chip

    def _choose_status(self, status: Status | None) -> None:
        """Choose a status; one that the question names goes out of its text."""
        asked = self._asked
        if asked and asked.of_status:
            if status is asked.status and self._filters.status in (None, status):
                return
            self.in_force.asked_otherwise.emit(asked.without(*asked.of_status))
        self._apply(status=status)

    def _year_chip(self, year: int) -> YearChip:
        chip = self.year_chip(year)
        chip.clicked.connect(lambda on: self._toggle_year(year, on=on))
        return chip

    def _toggle_year(self, year: int, *, on: bool) -> None:
        years = self._filters.years | {year} if on else self._filters.years - {year}
        self._apply(years=frozenset(years))

    def _choose_island(self, island: Island | None) -> None:
        self._apply(island=island, province=None)

    def _keep(self, left: Filters) -> None:
        """Choose what is left when a part of what is in force was taken away."""
        self.set_filters(left)

    def _restore(self) -> None:
        """Take all away that narrows what is shown; a name that was typed stays."""
        asked = self._asked
        if asked and asked.name:
            self.in_force.asked_otherwise.emit(asked.without(*asked.parts))
        elif asked:
            self.question_ended.emit()
        self.clear()

    def _apply(self, **choice: object) -> None:
        self.set_filters(replace(self._filters, **choice))  # type: ignore[arg-type]

    def _show_status(self) -> None:
        """Show what a question changes as well; it comes with each key."""
        in_force = self._filters.status or (self._asked.status if self._asked else None)
        for status, chip in self._statuses.items():
            chip.setChecked(status is in_force)
        asked = self._asked.parts if self._asked else ()
        self._clear.setVisible(self._filters.active or bool(asked))

    def _show(self) -> None:
        self._show_status()
        for year, chip in self._years.items():
            chip.setChecked(year in self._filters.years)
        self._island.set_choice(self._filters.island)
        self._province.set_choice(self._filters.province)
        self._kind.set_choice(self._filters.kind)
        self._word_origin()

    def _word_origin(self) -> None:
        """Name the other page that the filters came from: nobody must wonder about them."""
        words = {
            PageName.PARTICIPANTS: self.tr("Filters chosen on the page Participants"),
            PageName.MAP: self.tr("Filters chosen on the page Map"),
            PageName.STATISTICS: self.tr("Filters chosen on the page Statistics"),
        }
        text = words.get(self._origin, "") if self._origin is not None else ""
        self._from.setText(text)
        self._from.setVisible(bool(text))
        self._clear.setAccessibleDescription(text)
