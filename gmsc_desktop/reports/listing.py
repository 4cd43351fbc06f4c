"""A list of regions that is to leave the program, and what it is a list of."""

from dataclasses import dataclass

from gmsc_desktop.facts.model import Region
from gmsc_desktop.search.filters import Filters

_ALL = Filters()


@dataclass(frozen=True, slots=True)
class Listing:
    """Regions as they are listed, and what was searched for and filtered to get them."""

    regions: tuple[Region, ...]
    query: str = ""
    filters: Filters = _ALL
    whole: int = 0
    """How many regions there would be without the filters."""
