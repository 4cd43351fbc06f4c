"""The words of the list that tell no region: its result, its dividing lines, what is folded."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.sections import Sections
from gmsc_desktop.ui.language import current_language


class NoteKind(Enum):
    """What a row without a region is: a line that divides, or an offer to show more."""

    PLACES = auto()
    MORE_PLACES = auto()
    OUTSIDE = auto()
    NONE_WITHIN = auto()
    MORE_OUTSIDE = auto()
    OUTSIDE_BY_PLACE = auto()

    @property
    def divides(self) -> bool:
        """Whether it is a heading over the rows below it, which nobody can choose."""
        return self in (NoteKind.PLACES, NoteKind.OUTSIDE, NoteKind.NONE_WITHIN)


@dataclass(frozen=True, slots=True)
class Note:
    """A row without a region; `count` says how many more there are."""

    kind: NoteKind
    count: int = 0


class ListWords(QObject):
    """Words the list in the current language of the window."""

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts

    def sum_up(self, parts: Sections, typed: str) -> str:
        """Say how many results there are for what was typed, within the filters and outside."""
        count, total = parts.within, len(self._facts.regions)
        if not typed:
            return self.tr("%1 of %n region(s)", "", total).replace("%1", str(count))
        names = len(parts.names)
        words = self.tr("%Ln result(s) for “%1”", "", count)
        # Before the rest, which a narrow window cuts off.
        if parts.beyond:
            words += self.tr(", %Ln outside the filters", "", parts.beyond)
        if count > names:
            how = self.tr(": %2 by name, %3 by kecamatan, desa or kelurahan")
            words += how.replace("%2", str(names)).replace("%3", str(count - names))
        return words.replace("%1", typed)

    def word(self, note: Note, filters: Filters) -> str:
        """Say what a row without a region is there for."""
        kind, count = note.kind, note.count
        if kind is NoteKind.PLACES:
            return self.tr("By kecamatan, desa or kelurahan")
        if kind is NoteKind.MORE_PLACES:
            return self.tr("… %Ln more kecamatan or desa · show all", "", count)
        if kind is NoteKind.MORE_OUTSIDE:
            return self.tr("… %Ln more region(s) outside the filters · clear filters", "", count)
        if kind is NoteKind.OUTSIDE_BY_PLACE:
            return self.tr(
                "… %Ln more region(s) by kecamatan or desa, outside the filters · clear filters",
                "",
                count,
            )
        # Late, for the first paint does not need it.
        from gmsc_desktop.reports.list_export import filters_about

        chosen = filters_about(self._facts, filters, current_language())
        if kind is NoteKind.OUTSIDE:
            return self.tr("Outside the filters (%1)").replace("%1", chosen)
        return self.tr("No result with these filters (%1). Outside them:").replace("%1", chosen)
