"""What every test of ideas gets: the search over the bundled data."""

import pytest

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.ideas.everything import Everything
from gmsc_desktop.ideas.finder import IdeaFinder
from gmsc_desktop.resources import resource
from gmsc_desktop.ui.knowledge import Knowledge


@pytest.fixture(scope="session")
def ideas(facts: Facts) -> IdeaFinder:
    return IdeaFinder(facts, resource("words"))


@pytest.fixture(scope="session")
def everything(knowledge: Knowledge, ideas: IdeaFinder) -> Everything:
    return Everything(knowledge.facts, knowledge.finder, ideas, lambda: knowledge.programme)
