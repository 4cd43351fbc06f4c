"""Narrowing a list of matches: by status, cohort, island, province, kind and pillar.

A region of which no year is certain is reached by the years its unclear sources name, so
that "to be checked" and a year can be combined.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Island, Kind, Region, Status
from gmsc_desktop.search.match import Match

_NONE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Filters:
    """What is chosen; None or an empty set lets everything through."""

    status: Status | None = None
    years: frozenset[int] = frozenset()
    island: Island | None = None
    province: str | None = None
    kind: Kind | None = None
    pillar: str | None = None
    """A pillar in which a region has a program unggulan."""

    @property
    def active(self) -> bool:
        """Whether anything is chosen."""
        return self != Filters()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many regions each choice would leave, the other choices staying as they are."""

    all: int
    status: Mapping[Status, int]
    years: Mapping[int, int]
    islands: Mapping[Island, int]
    provinces: Mapping[str, int]
    kinds: Mapping[Kind, int]


class _Profile(NamedTuple):
    """What of a region the filters ask for."""

    status: Status
    years: frozenset[int]
    island: Island
    province: str
    kind: Kind
    code: str


class Sieve:
    """Filters matches and counts what each choice would leave."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._profiles = {region.code: _profile(facts, region) for region in facts.regions}

    def narrow(self, matches: Iterable[Match], filters: Filters) -> tuple[Match, ...]:
        """Keep the matches that the filters let through, in their order."""
        if not filters.active:
            return tuple(matches)
        passes, profiles = self._test(filters), self._profiles
        return tuple(match for match in matches if passes(profiles[match.region.code]))

    def test(self, filters: Filters) -> Callable[[Region], bool]:
        """Give whether filters let a region through, as a question to ask of each."""
        passes, profiles = self._test(filters), self._profiles
        return lambda region: passes(profiles[region.code])

    def times(self, region: Region, years: Collection[int], *, surely: bool = True) -> int:
        """Say in how many of these cohorts a region took part, or else may have."""
        named = self._facts.cohorts_of(region)
        return sum(year in years for year, certain in named if certain or not surely)

    def counts(
        self,
        matches: Iterable[Match],
        filters: Filters,
        any_status: Iterable[Match] | None = None,
        doubtful: Iterable[Match] = (),
    ) -> Counts:
        """Count the regions that each choice would leave, each once: places in it add none.

        `any_status` are the matches whatever a question says of the status: to choose another
        takes that back. `doubtful` are to be checked beside these, whatever their status.
        """
        profiles = self._profiles_of(matches)
        left = list(filter(self._test(filters), profiles))

        def others(**cleared: object) -> list[_Profile]:
            wanted: Filters = replace(filters, **cleared)  # type: ignore[arg-type]
            if wanted == filters:
                return left
            return list(filter(self._test(wanted), profiles)) if wanted.active else profiles

        whatever, may = others(status=None), 0
        if any_status is not None:
            passes = self._test(replace(filters, status=None))
            whatever = list(filter(passes, self._profiles_of(any_status)))
            may = sum(map(passes, self._profiles_of(doubtful)))
        status = Counter(map(attrgetter("status"), whatever))
        status[Status.AMBIGUOUS] += may
        return Counts(
            all=len(whatever),
            status=status,
            years=Counter(year for each in others(years=frozenset()) for year in each.years),
            islands=Counter(map(attrgetter("island"), others(island=None, province=None))),
            provinces=Counter(map(attrgetter("province"), others(province=None))),
            kinds=Counter(map(attrgetter("kind"), others(kind=None))),
        )

    def _profiles_of(self, matches: Iterable[Match]) -> list[_Profile]:
        codes = dict.fromkeys(map(attrgetter("region.code"), matches))
        return [self._profiles[code] for code in codes]

    def _test(self, filters: Filters) -> Callable[[_Profile], bool]:
        # Late: a list is shown before anybody asks for a pillar.
        with_pillar = self._by_pillar.get(filters.pillar, ()) if filters.pillar else ()

        def passes(profile: _Profile) -> bool:
            return (
                filters.status in (None, profile.status)
                and (not filters.years or not filters.years.isdisjoint(profile.years))
                and filters.island in (None, profile.island)
                and filters.province in (None, profile.province)
                and filters.kind in (None, profile.kind)
                and (filters.pillar is None or profile.code in with_pillar)
            )

        return passes

    @cached_property
    def _by_pillar(self) -> Mapping[str, frozenset[str]]:
        """The codes of the regions that have a program unggulan in each pillar."""
        codes: dict[str, set[str]] = {}
        for each in self._facts.quick_wins:
            codes.setdefault(each.pillar, set()).add(each.region.code)
        return {pillar: frozenset(those) for pillar, those in codes.items()}


def _profile(facts: Facts, region: Region) -> _Profile:
    status, years = facts.status(region), _NONE
    if status is not Status.NOT_FOUND:
        certain = status is Status.PARTICIPANT
        years = frozenset(facts.years(region) if certain else facts.unclear_years(region))
    province = region.province
    return _Profile(status, years, province.island, province.code, region.kind, region.code)
