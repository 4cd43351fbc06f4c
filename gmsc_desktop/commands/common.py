"""What every command of `gmsc` needs: its exit codes, the facts, and the search over them."""

from typing import Final

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.places import Places
from gmsc_desktop.facts.reader import read_facts
from gmsc_desktop.languages import Text
from gmsc_desktop.resources import resource
from gmsc_desktop.search.finder import Finder

ANSWERED: Final = 0
NOTHING_FOUND: Final = 1
WRONG_USE: Final = 2

NO_MATCH: Final = Text(
    "Tidak ada daerah yang cocok dengan “{query}”.", "No region matches “{query}”."
)


def load() -> Facts:
    """Read the facts that come with the program."""
    return read_facts(resource("data"))[0]


def make_finder(facts: Facts) -> Finder:
    """Make the search over facts and places."""
    places = Places(resource("places/places.sqlite"), facts.region_by_code)
    return Finder(facts, places)
