"""What every test of ideas gets: the search over the bundled data."""

import pytest

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.ideas.finder import IdeaFinder
from gmsc_desktop.resources import resource


@pytest.fixture(scope="session")
def ideas(facts: Facts) -> IdeaFinder:
    return IdeaFinder(facts, resource("words"))
