"""Narrowing a list of matches: by status, cohort, island, province, kind and pillar.

A region of which no year is certain is reached by the years its unclear sources name, so
that "to be checked" and a year can be combined.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
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
        passing = self._passing(filters)
        return tuple(match for match in matches if match.region.code in passing)

    def test(self, filters: Filters) -> Callable[[Region], bool]:
        """Give whether filters let a region through, as a question to ask of each."""
        passing = self._passing(filters)
        return lambda region: region.code in passing

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
        left = self._left(profiles, filters)

        def others(**cleared: object) -> list[_Profile]:
            wanted: Filters = replace(filters, **cleared)  # type: ignore[arg-type]
            return left if wanted == filters else self._left(profiles, wanted)

        whatever, may = others(status=None), 0
        if any_status is not None:
            of_any = replace(filters, status=None)
            whatever = self._left(self._profiles_of(any_status), of_any)
            may = len(self._left(self._profiles_of(doubtful), of_any))
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

    def _passing(self, filters: Filters) -> Set[str]:
        """The codes of the regions that filters let through."""
        return {profile.code for profile in self._left(self._profiles.values(), filters)}

    def _left(self, profiles: Iterable[_Profile], filters: Filters) -> list[_Profile]:
        for passes in self._tests(filters):
            profiles = filter(passes, profiles)
        return list(profiles)

    def _tests(self, filters: Filters) -> Iterator[Callable[[_Profile], bool]]:
        """Give a test for each choice, as few as there are: a click puts them to all regions."""
        if filters.status is not None:
            yield lambda profile: profile.status is filters.status
        if filters.years:
            yield lambda profile: not filters.years.isdisjoint(profile.years)
        if filters.island is not None:
            yield lambda profile: profile.island is filters.island
        if filters.province is not None:
            yield lambda profile: profile.province == filters.province
        if filters.kind is not None:
            yield lambda profile: profile.kind is filters.kind
        if filters.pillar is not None:
            # Late: a list is shown before anybody asks for a pillar.
            with_pillar = self._by_pillar.get(filters.pillar, ())
            yield lambda profile: profile.code in with_pillar

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
