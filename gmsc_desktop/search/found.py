"""The answer to what was typed; it carries its question, so that nobody need ask for it again."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gmsc_desktop.facts.model import Region, Status
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.match import Field, Match, Rule
from gmsc_desktop.search.sections import Sections, meant, regions_of, sections
from gmsc_desktop.search.typed import Typed
from gmsc_desktop.search.unasked import everything

if TYPE_CHECKING:
    from gmsc_desktop.search.asked import Asked

_NOTHING = Typed()


@dataclass(frozen=True, slots=True)
class Found:
    """All matches for what was typed, best first; a region may come again through its places."""

    typed: Typed = _NOTHING
    matches: tuple[Match, ...] = ()
    near: tuple[Region, ...] = ()
    """The regions with names like it, where none bears it."""
    asked: "Asked | None" = None
    """What was understood as filters; the matches are within them already."""
    any_status: tuple[Match, ...] | None = None
    """What was asked for whatever its status, where the question says something of that."""

    @property
    def only_similar(self) -> bool:
        """Whether nothing bears the name that was typed, only similar ones."""
        return bool(self.matches) and self.matches[0].rule is Rule.TYPO

    @property
    def by_other_name(self) -> bool:
        """Whether the whole other name of a region was typed: a short one, or one of before."""
        if not self.matches:
            return False
        best = self.matches[0]
        return best.rule is Rule.EXACT and best.field in (Field.ALIAS, Field.FORMER)

    @property
    def names_region(self) -> bool:
        """Whether the best match bears a name that was typed: a question or kind chooses none."""
        question = self.asked is not None and not self.asked.name
        nothing = question or self.typed.nameless or self.typed.blank
        counted = () if nothing else self.counted()
        return bool(counted) and counted[0].rule is not Rule.AREA

    @property
    def asks_nearest(self) -> bool:
        """Whether a region is named to know who is near it."""
        return self.asked is not None and self.asked.nearest and bool(self.asked.name)

    @property
    def regions(self) -> tuple[Region, ...]:
        """All regions that were found, each once."""
        return regions_of(self.matches)

    @property
    def best(self) -> tuple[Match, ...]:
        """The best match of each region."""
        best: dict[str, Match] = {}
        for match in self.matches:
            best.setdefault(match.region.code, match)
        return tuple(best.values())

    @property
    def doubtful(self) -> tuple[Match, ...]:
        """Those that took part so often as is asked only if what is to be checked holds."""
        return everything(self.asked.doubtful) if self.asked else ()

    def under(self, filters: Filters) -> tuple["Found", Filters]:
        """Give the answer that filters narrow, and what of them still narrows it.

        To be checked is, where it is asked who took part more than once, who may have: of most of
        these one cohort is certain.
        """
        wanted = {filters.status, self.asked.status if self.asked else None} - {None}
        if wanted != {Status.AMBIGUOUS} or not self.doubtful:
            return self, filters
        return replace(self, matches=self.doubtful), replace(filters, status=None)

    def counted(self, *, all_places: bool = False) -> tuple[Match, ...]:
        """Give what numbers tell of: places only where they are meant, or all are asked for.

        A place in some other region must not look as if the one that was typed took part.
        """
        return self.matches if all_places or self.typed.names_level else meant(self.matches)

    def parts(self, within: tuple[Match, ...], *, all_places: bool = False) -> Sections:
        """Sort the matches into the parts of a list; `within` are those that filters let through.

        With nothing typed everything would lie outside, which the counts say already.
        """
        matches = within if self.typed.blank else self.matches
        return sections(matches, within, all_places=all_places or self.typed.names_level)
