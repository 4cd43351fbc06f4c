"""A list of regions that is to leave the program, and what it is a list of."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gmsc_desktop.facts.model import Region
from gmsc_desktop.search.filters import Filters

if TYPE_CHECKING:
    from gmsc_desktop.search.asked import Asked

_ALL = Filters()


@dataclass(frozen=True, slots=True)
class Listing:
    """Regions as they are listed, and what was searched for and filtered to get them."""

    regions: tuple[Region, ...]
    query: str = ""
    filters: Filters = _ALL
    whole: int = 0
    """How many regions there would be without the filters."""
    asked: "Asked | None" = None
    """The question that was typed, if it was one."""
