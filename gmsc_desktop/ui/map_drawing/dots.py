"""What the map shows of a region: its place, and how certainly it took part, and when first.

A region whose position is not known has no dot; it is named instead, never put somewhere.
"""

from dataclasses import dataclass
from enum import Enum

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region, Status


class Shape(Enum):
    """The three shapes, one for each status, so that colour is never needed to tell them."""

    FILLED = Status.PARTICIPANT
    RHOMBUS = Status.AMBIGUOUS
    HOLLOW = Status.NOT_FOUND


@dataclass(frozen=True, slots=True)
class Dot:
    """A region on the map; `year` is the cohort that colours it, None for the other shapes."""

    region: Region
    longitude: float
    latitude: float
    shape: Shape
    year: int | None


def dots_of(facts: Facts, chosen: frozenset[int] = frozenset()) -> tuple[Dot, ...]:
    """Give the dots of all regions with a position, in the order of their codes.

    Their colour is that of the first certain cohort; of the chosen ones, where some are.
    """
    return tuple(dot for each in facts.regions if (dot := dot_of(facts, each, chosen)))


def dot_of(facts: Facts, region: Region, chosen: frozenset[int] = frozenset()) -> Dot | None:
    """Give the dot of a region; None where its position is not known."""
    if region.position is None:
        return None
    years = facts.years(region)
    first = min(chosen.intersection(years) or years, default=None)
    latitude, longitude = region.position
    return Dot(region, longitude, latitude, Shape(facts.status(region)), first)
