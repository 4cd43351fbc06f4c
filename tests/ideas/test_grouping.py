"""Ideas put together by pillar or province keep their order within a group, and none is lost."""

from itertools import groupby

import pytest

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import PILLARS
from gmsc_desktop.ideas.grouping import Grouping, group_counts, group_of, in_groups


@pytest.mark.parametrize("grouping", Grouping)
def test_each_group_stands_together_in_the_order_of_what_was_found(
    facts: Facts, grouping: Grouping
) -> None:
    found = facts.quick_wins[::-1]
    shown = in_groups(found, grouping)
    groups = [(group, [*own]) for group, own in groupby(shown, lambda x: group_of(x, grouping))]
    assert len(groups) == len(dict(groups)) == group_counts(found)[grouping]
    for group, own in groups:
        assert own == [each for each in found if group_of(each, grouping) == group]


def test_pillars_come_as_the_programme_names_them_and_those_without_one_last(facts: Facts) -> None:
    shown = in_groups(facts.quick_wins, Grouping.PILLAR)
    assert [*dict.fromkeys(each.pillar for each in shown)] == [*PILLARS, ""]
