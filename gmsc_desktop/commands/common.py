"""What every command of `gmsc` needs: its exit codes, the facts, and the search over them."""

import sys
from typing import Final

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.places import Places
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.resources import resource
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.updates.active import read_active

ANSWERED: Final = 0
NOTHING_FOUND: Final = 1
WRONG_USE: Final = 2
INTERRUPTED: Final = 130

NO_MATCH: Final = Text(
    "Tidak ada daerah yang cocok dengan “{query}”.", "No region matches “{query}”."
)


def load(language: Language) -> Facts:
    """Read the facts in use; say why, when an installed pack's are not."""
    active = read_active()
    if active.problem:
        print(active.problem.message(language), file=sys.stderr)
    return active.facts


def make_finder(facts: Facts) -> Finder:
    """Make the search over facts and places."""
    places = Places(resource("places/places.sqlite"), facts.region_by_code)
    return Finder(facts, places, resource("names"))
