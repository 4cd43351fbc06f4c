"""The filters above the list: status, cohorts, island, province, kind; each with its count."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Island, Kind, Status
from gmsc_desktop.search.filters import Counts, Filters
from gmsc_desktop.ui.theme import GAP
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.choice_chip import ChoiceChip
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.link import Link

_STATUSES = (None, Status.PARTICIPANT, Status.AMBIGUOUS, Status.NOT_FOUND)


class FilterBar(QWidget):
    """Two rows of chips; `changed` carries the filters that they now mean."""

    changed = Signal(Filters)

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self._statuses = {status: self._status_chip(status) for status in _STATUSES}
        self._years = {cohort.year: self._year_chip(cohort.year) for cohort in facts.cohorts}
        self._island = ChoiceChip({island: island.value for island in Island})
        self._province = ChoiceChip({each.code: each.name for each in facts.provinces})
        self._kind = ChoiceChip({kind: kind.value for kind in Kind})
        self._clear = Link("")
        self._island.chosen.connect(self._choose_island)
        self._province.chosen.connect(lambda code: self._apply(province=code))
        self._kind.chosen.connect(lambda kind: self._apply(kind=kind))
        self._clear.clicked.connect(self.clear)
        self._lay_out()
        self.retranslate()

    @property
    def filters(self) -> Filters:
        """What is chosen now."""
        return self._filters

    def clear(self) -> None:
        """Choose nothing."""
        if self._filters.active:
            self.set_filters(Filters())

    def set_filters(self, filters: Filters) -> None:
        """Choose these filters, and report them."""
        self._filters = filters
        self._show()
        self.changed.emit(filters)

    def show_counts(self, counts: Counts) -> None:
        """Write beside each choice how many matches it would leave."""
        for status, chip in self._statuses.items():
            chip.set_count(counts.status.get(status, 0) if status else counts.all)
        for year, chip in self._years.items():
            chip.set_count(counts.years.get(year, 0))
        self._island.set_counts(counts.islands)
        self._province.set_counts(counts.provinces)
        self._kind.set_counts(counts.kinds)

    def retranslate(self) -> None:
        """Word the chips in the current language."""
        words = (
            self.tr("All"),
            self.tr("Participants"),
            self.tr("To be checked"),
            self.tr("Not found yet"),
        )
        for chip, word in zip(self._statuses.values(), words, strict=True):
            chip.set_label(word)
        self._island.set_title(self.tr("Island"))
        self._province.set_title(self.tr("Province"))
        self._kind.set_title(self.tr("Kind"))
        self._clear.setText(self.tr("Clear filters"))
        self._clear.setAccessibleName(self._clear.text())
        self._clear.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        segments = QHBoxLayout()
        segments.setSpacing(0)
        for chip in self._statuses.values():
            segments.addWidget(chip)
        segmented = QWidget()
        segments.setContentsMargins(0, 0, 0, 0)
        segmented.setLayout(segments)
        first = FlowLayout(gap=GAP, line_gap=GAP)
        for widget in (segmented, self._island, self._province, self._kind):
            first.addWidget(widget)
        second = FlowLayout(gap=GAP, line_gap=GAP)
        for widget in (*self._years.values(), self._clear):
            second.addWidget(widget)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addLayout(first)
        rows.addLayout(second)
        self._clear.setVisible(False)

    def _status_chip(self, status: Status | None) -> Chip:
        chip = Chip(self)
        chip.setChecked(status is None)
        chip.set_joins(left=status is not None, right=status is not Status.NOT_FOUND)
        if not hasattr(self, "_group"):
            self._group = QButtonGroup(self)
        self._group.addButton(chip)
        chip.clicked.connect(lambda: self._apply(status=status))
        return chip

    def _year_chip(self, year: int) -> Chip:
        chip = Chip(self)
        chip.set_year(year)
        chip.set_label(str(year))
        chip.toggled.connect(lambda on: self._toggle_year(year, on=on))
        return chip

    def _toggle_year(self, year: int, *, on: bool) -> None:
        years = self._filters.years | {year} if on else self._filters.years - {year}
        self._apply(years=frozenset(years))

    def _choose_island(self, island: Island | None) -> None:
        self._apply(island=island, province=None)

    def _apply(self, **choice: object) -> None:
        filters = replace(self._filters, **choice)  # type: ignore[arg-type]
        if filters != self._filters:
            self.set_filters(filters)

    def _show(self) -> None:
        self._statuses[self._filters.status].setChecked(True)
        for year, chip in self._years.items():
            chip.setChecked(year in self._filters.years)
        self._island.set_choice(self._filters.island)
        self._province.set_choice(self._filters.province)
        self._kind.set_choice(self._filters.kind)
        self._clear.setVisible(self._filters.active)
