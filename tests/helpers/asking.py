"""What a query brings, as short as tests ask it."""

from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.match import Match


def ask(finder: Finder, text: str) -> tuple[Match, ...]:
    """The regions that a text brings by their names, best first."""
    return finder.find_regions(finder.read(text))
