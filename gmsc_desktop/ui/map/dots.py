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
    """A region on the map; `year` is its first certain cohort, None for the other shapes."""

    region: Region
    longitude: float
    latitude: float
    shape: Shape
    year: int | None


def dots_of(facts: Facts) -> tuple[Dot, ...]:
    """Give the dots of all regions with a position, in the order of their codes."""
    return tuple(
        _dot(facts, region, *region.position) for region in facts.regions if region.position
    )


def without_place(facts: Facts) -> tuple[Region, ...]:
    """Give the regions whose position is not known, in the order of their codes."""
    return tuple(region for region in facts.regions if region.position is None)


def _dot(facts: Facts, region: Region, latitude: float, longitude: float) -> Dot:
    year = min(facts.years(region), default=None)
    return Dot(region, longitude, latitude, Shape(facts.status(region)), year)
