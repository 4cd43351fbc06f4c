"""Whom to visit: the nearest participants, and those most like a region.

Distances are straight lines over the globe between the positions of two regions, of their
capitals or centres; how long the road is, nobody here knows.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from heapq import nsmallest
from typing import Final

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import QuickWin, Region

_EARTH_KM: Final = 6371.0088
"""Mean radius (IUGG)."""

Position = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A participant, how far it is, its cohorts, and its ideas (of the pillar asked for)."""

    region: Region
    km: float
    years: tuple[int, ...]
    ideas: tuple[QuickWin, ...]


@dataclass(frozen=True, slots=True)
class Alike:
    """A participant like a region, and in what: kind, island, and the cohorts of both."""

    region: Region
    same_kind: bool
    same_island: bool
    shared_years: tuple[int, ...]
    km: float | None
    """None where the position of one of them is missing."""

    @property
    def likeness(self) -> int:
        """In how many of the three they are alike."""
        return self.same_kind + self.same_island + bool(self.shared_years)


def distance_km(one: Position, other: Position) -> float:
    """Give the length of the great circle between two positions (latitude, longitude)."""
    lat, lon, other_lat, other_lon = map(math.radians, (*one, *other))
    across = math.sin((other_lat - lat) / 2) ** 2
    along = math.sin((other_lon - lon) / 2) ** 2 * math.cos(lat) * math.cos(other_lat)
    return 2 * _EARTH_KM * math.asin(math.sqrt(min(1.0, across + along)))


def nearest(
    facts: Facts, region: Region, most: int, pillar: str | None = None
) -> tuple[Neighbour, ...] | None:
    """Give the participants nearest to a region, itself left out; None without its position.

    With a pillar only those with an idea of it (`NO_PILLAR`: of none stated). Those without a
    position are left out: nobody knows how near they are.
    """
    if region.position is None:
        return None
    ideas = _ideas_by_region(facts, pillar)
    found = (
        (distance_km(region.position, each.position), each.code, each)
        for each in facts.participants
        if each is not region and each.position and (pillar is None or each.code in ideas)
    )
    return tuple(
        Neighbour(each, km, facts.years(each), ideas.get(code, ()))
        for km, code, each in nsmallest(most, found)
    )


def most_alike(facts: Facts, region: Region, most: int) -> tuple[Alike, ...]:
    """Give the participants that are like a region in two things at least, the nearest first."""
    found = (_alike(facts, region, each) for each in facts.participants if each is not region)
    return tuple(nsmallest(most, (each for each in found if each.likeness > 1), key=_order))


def _alike(facts: Facts, region: Region, other: Region) -> Alike:
    km = None
    if region.position and other.position:
        km = distance_km(region.position, other.position)
    own = facts.years(region)
    return Alike(
        other,
        other.kind is region.kind,
        other.province.island is region.province.island,
        tuple(year for year in facts.years(other) if year in own),
        km,
    )


def _order(alike: Alike) -> tuple[int, float, str]:
    return -alike.likeness, math.inf if alike.km is None else alike.km, alike.region.code


def _ideas_by_region(facts: Facts, pillar: str | None) -> dict[str, tuple[QuickWin, ...]]:
    chosen: Iterable[QuickWin] = facts.quick_wins if pillar is None else facts.quick_wins_in(pillar)
    ideas: dict[str, tuple[QuickWin, ...]] = {}
    for each in chosen:
        ideas[each.region.code] = (*ideas.get(each.region.code, ()), each)
    return ideas
