"""The filters above the ideas: pillar, the regions' own, and those that are kept."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.ideas.finder import NO_PILLAR, IdeaCounts, IdeaFilters
from gmsc_desktop.ideas.grouping import Grouping
from gmsc_desktop.reports.wording import pillar_name
from gmsc_desktop.search.filters import Counts, Filters
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.choice_chip import ChoiceChip
from gmsc_desktop.ui.widgets.folding_filters import FoldingFilters
from gmsc_desktop.ui.widgets.tool_tip import tool_tip
from gmsc_desktop.ui.widgets.year_chip import YearChip


class _YearChip(YearChip):
    """Counts what is listed here, not the regions."""

    def tell(self, words: str) -> None:
        """Leave it out: it is on the regions."""

    def _spoken(self, count: int) -> str:
        return self.tr("Cohort %1, %Ln quick win(s)", "", count).replace("%1", self.text())


class IdeaFilterBar(FoldingFilters):
    """`narrowed` says that any of the chips changed."""

    narrowed = Signal()
    year_chip = _YearChip

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(facts, (), parent)
        named = sorted({each.pillar for each in facts.quick_wins if each.pillar})
        self._pillars = (*named, NO_PILLAR)
        self.pillar: ChoiceChip[str] = ChoiceChip(dict.fromkeys(self._pillars, ""))
        self.saved = Chip()
        self.grouping: ChoiceChip[Grouping] = ChoiceChip(dict.fromkeys(Grouping, ""))
        self.pillar.chosen.connect(self._report)
        self.saved.clicked.connect(self._report)
        self.grouping.chosen.connect(self._report)
        self.changed.connect(self._report)
        first = (self.saved, self.pillar, self._island, self._province, self._kind)
        self.lay_out(first, (*self._years.values(), self.grouping))
        self.retranslate()

    @property
    def idea_filters(self) -> IdeaFilters:
        """What is chosen, beside whether only those that are kept are shown."""
        return IdeaFilters(self.pillar.choice, self.filters)

    @property
    def active(self) -> bool:
        """Whether anything is chosen."""
        return self.idea_filters.active or self.saved.isChecked()

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it stands."""
        choices = (self.saved, self.pillar, self._island, self._province, self._kind)
        return (
            *(self.fold, *choices),
            *(*self._years.values(), self.grouping),
            *(*self.in_force.chips, self._clear),
        )

    def _keep(self, left: Filters) -> None:
        self.pillar.set_choice(left.pillar)
        self.set_filters(replace(left, pillar=None))
        self._report()

    def clear(self) -> None:
        self.saved.setChecked(False)
        self.pillar.set_choice(None)
        super().clear()
        self._report()

    def take_over(self, before: "IdeaFilterBar") -> None:
        """Choose what is chosen there."""
        self.saved.setChecked(before.saved.isChecked())
        self.pillar.set_choice(before.pillar.choice)
        self.grouping.set_choice(before.grouping.choice)
        self.set_filters(before.filters)
        self._report()

    def show_idea_counts(self, counts: IdeaCounts, saved: int) -> None:
        """Write beside each choice how many ideas it would leave."""
        self.show_counts(
            Counts(0, {}, counts.years, counts.islands, counts.provinces, counts.kinds)
        )
        self.pillar.set_counts(counts.pillars, self._counted())
        self.saved.set_count(saved)

    def _counted(self) -> str:
        return self.tr("Quick wins")

    def retranslate(self) -> None:
        super().retranslate()
        self.pillar.set_title(self.tr("Pillar"))
        self.pillar.set_choices({each: self._named(each) for each in self._pillars})
        self.saved.set_label(self.tr("Saved"))
        self.saved.setToolTip(tool_tip(self.tr("Only those that are saved (Ctrl+Shift+D)")))
        self.grouping.set_title(self.tr("Group"))
        self.grouping.set_choices(
            {Grouping.PILLAR: self.tr("by pillar"), Grouping.PROVINCE: self.tr("by province")}
        )

    def _named(self, pillar: str) -> str:
        return worded(pillar_name(pillar)) if pillar else self.tr("pillar not stated")

    def _report(self, *_: object) -> None:
        self._clear.setVisible(self.active)
        self.in_force.explain(replace(self.filters, pillar=self.pillar.choice), None)
        self.narrowed.emit()
