"""What was found for what is typed, and what the filters let through of it."""

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.languages import Text
from gmsc_desktop.reports.wording import remark
from gmsc_desktop.search.filters import Counts, Filters, Sieve
from gmsc_desktop.search.match import Match, Rule
from gmsc_desktop.search.sections import Sections, meant, regions_of, sections


class Found:
    """Keeps the matches of one search, so that filters ask for no other."""

    def __init__(self, facts: Facts) -> None:
        self._sieve = Sieve(facts)
        self._matches: tuple[Match, ...] = ()
        self.all_places = False
        """Whether places are shown however many they are."""

    def take(self, matches: tuple[Match, ...], *, all_places: bool) -> None:
        """Keep what another search found."""
        self._matches, self.all_places = matches, all_places

    @property
    def any(self) -> bool:
        """Whether something was found, within the filters or outside."""
        return bool(self._matches)

    @property
    def only_similar(self) -> bool:
        """Whether nothing bears the name that was typed, only similar ones."""
        return self.any and self._matches[0].rule is Rule.TYPO

    @property
    def remark(self) -> Text | None:
        """What a person should know of the best match: a name of before, another province."""
        return remark(self._matches[0]) if self._matches else None

    @property
    def regions(self) -> tuple[Region, ...]:
        """All regions that were found, each once."""
        return regions_of(self._matches)

    def parts(self, typed: str, filters: Filters) -> Sections:
        """Give the parts of the list."""
        within = self._sieve.narrow(self._matches, filters)
        # With nothing typed everything would lie outside, which the counts say already.
        all_there_is = self._matches if typed.strip() else within
        return sections(all_there_is, within, all_places=self.all_places)

    def counts(self, filters: Filters) -> Counts:
        """Count the regions that each choice would leave: those that are meant by what is typed.

        A place in some other region must not look as if the one that was typed took part.
        """
        counted = self._matches if self.all_places else meant(self._matches)
        return self._sieve.counts(counted, filters)
