"""What a list shows of the matches: names first, a few places below, then what filters hide.

All of it is taken from matches that were found already. A region is in the filters or outside
them as a whole, so what lies outside is told region by region.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gmsc_desktop.facts.model import Region
from gmsc_desktop.search.match import Match, Rule

MOST_PLACES = 5
"""So many kecamatan and desa stand unasked below the regions that were found by name."""

MOST_OUTSIDE = 10


@dataclass(frozen=True, slots=True)
class Sections:
    """The parts of a list, each in the order of the search."""

    names: tuple[Match, ...] = ()
    places: tuple[Match, ...] = ()
    more_places: int = 0
    """How many of the places are not shown unasked."""
    outside: tuple[Match, ...] = ()
    """Of each region that only the filters hide, the best match."""
    more_outside: int = 0
    """How many such regions are not shown."""
    outside_by_place: int = 0
    """How many more regions outside the filters are only found by a place in them."""

    @property
    def within(self) -> int:
        """How many matches the filters let through, shown or not."""
        return len(self.names) + len(self.places)

    @property
    def beyond(self) -> int:
        """How many regions lie outside the filters, shown or not."""
        return len(self.outside) + self.more_outside


def regions_of(matches: Iterable[Match]) -> tuple[Region, ...]:
    """Give the regions of matches, each once though it may have been found by more."""
    return tuple({match.region.code: match.region for match in matches}.values())


def meant(matches: tuple[Match, ...]) -> tuple[Match, ...]:
    """Leave out places while some region bears the name that was typed: then it is meant."""
    names = tuple(match for match in matches if match.place is None)
    few = len(names) < len(matches) and any(match.rule is not Rule.TYPO for match in names)
    return names if few else matches


def sections(
    matches: tuple[Match, ...], within: tuple[Match, ...], *, all_places: bool = False
) -> Sections:
    """Sort matches into the parts of a list; `within` are those that filters let through."""
    names = tuple(match for match in within if match.place is None)
    places = tuple(match for match in within if match.place is not None)
    outside, by_place = ((), ()) if len(within) == len(matches) else _outside(matches, within)
    folded = not all_places and (names or any(match.place is None for match in outside))
    return Sections(
        names,
        places,
        max(0, len(places) - MOST_PLACES) if folded else 0,
        outside[:MOST_OUTSIDE],
        max(0, len(outside) - MOST_OUTSIDE),
        len(by_place),
    )


def _outside(
    matches: tuple[Match, ...], within: tuple[Match, ...]
) -> tuple[tuple[Match, ...], tuple[Match, ...]]:
    """Give the regions outside: those that are meant, and those only places lead to.

    While some region bears the name that was typed, places are no more than a remark.
    """
    known = {match.region.code for match in within}
    hidden = [match for match in matches if match.region.code not in known]
    best: dict[str, Match] = {}
    for match in _names_first(hidden):
        best.setdefault(match.region.code, match)
    if meant(matches) is matches:
        return tuple(best.values()), ()
    named = tuple(match for match in best.values() if match.place is None)
    return named, tuple(match for match in best.values() if match.place is not None)


def _names_first(matches: list[Match]) -> Iterator[Match]:
    yield from (match for match in matches if match.place is None)
    yield from (match for match in matches if match.place is not None)
