"""A match: a region found, why, and which letters of what matched."""

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from gmsc_desktop.facts.model import Region
from gmsc_desktop.search.query import Way
from gmsc_desktop.search.text import Span

if TYPE_CHECKING:
    from gmsc_desktop.facts.names import FormerRegion
    from gmsc_desktop.facts.places import Place


class Rule(IntEnum):
    """Why a region matches; the smaller, the better.

    Who wrote the whole name of a capital means it, rather than letters inside another name.
    The whole name of a place comes before a province or island, the beginning of one after:
    who types `bali` wants the province, not the villages whose names go on after it.
    """

    EVERYTHING = 0
    EXACT = 1
    PREFIX = 2
    WORDS = 3
    CAPITAL = 4
    INSIDE = 5
    TYPO = 6
    PLACE = 7
    AREA = 8
    PLACE_PART = 9


class Field(IntEnum):
    """In which text of the region the query was found."""

    NAME = 0
    ALIAS = 1
    CAPITAL = 2
    PLACE = 3
    PROVINCE = 4
    ISLAND = 5
    CODE = 6
    FORMER = 7
    SITE = 8


@dataclass(frozen=True, slots=True)
class Match:
    """A region found; `spans` stand in `text`, which is what the query was found in.

    `place` is the kecamatan, desa or kelurahan that led here; `errors` counts the letters
    that were typed wrong; `way` is how the text had to be read; `former` is the region of
    before that was named; `said_province` the province that stood beside, if it is another, and
    `once_province` if the region's own was a part of it before.
    """

    region: Region
    rule: Rule
    field: Field
    text: str
    spans: tuple[Span, ...]
    place: "Place | None" = None
    errors: int = 0
    way: Way = Way.PLAIN
    former: "FormerRegion | None" = None
    said_province: str = ""
    once_province: str = ""

    @property
    def doubted(self) -> bool:
        """Whether what stands beside the name speaks against it, or nothing for it."""
        return bool(self.said_province) or self.way is Way.AMID


def by_rule(match: Match) -> int:
    """The order of all matches; equal ones keep theirs."""
    return match.rule


def merged(regions: tuple[Match, ...], places: tuple[Match, ...]) -> tuple[Match, ...]:
    """Put both kinds in one order, each being in its own."""
    if not places:
        return regions
    # Late, for the first paint does not need it.
    from heapq import merge

    return tuple(merge(regions, places, key=by_rule))
