"""Filters narrow, and each choice says how many it would leave."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import PILLARS, Island, Kind, Status
from gmsc_desktop.search.filters import Filters, Sieve
from gmsc_desktop.search.finder import Finder
from tests.helpers.asking import ask

FILTERS = st.builds(
    Filters,
    status=st.sampled_from([None, *Status]),
    years=st.frozensets(st.sampled_from([2017, 2018, 2019, 2021, 2022, 2023, 2024]), max_size=3),
    island=st.sampled_from([None, *Island]),
    province=st.sampled_from([None, "11", "33", "51", "92"]),
    kind=st.sampled_from([None, *Kind]),
    pillar=st.sampled_from([None, *PILLARS]),
)


@given(FILTERS)
def test_each_count_is_what_the_choice_leaves(
    facts: Facts, finder: Finder, filters: Filters
) -> None:
    sieve, matches = Sieve(facts), ask(finder, "")
    counts = sieve.counts(matches, filters)
    assert counts.all == len(sieve.narrow(matches, replace(filters, status=None)))
    for status in Status:
        left = sieve.narrow(matches, replace(filters, status=status))
        assert counts.status.get(status, 0) == len(left)
    for year in (2017, 2023):
        left = sieve.narrow(matches, replace(filters, years=frozenset({year})))
        assert counts.years.get(year, 0) == len(left)
    for kind in Kind:
        assert counts.kinds.get(kind, 0) == len(sieve.narrow(matches, replace(filters, kind=kind)))


def test_no_filter_lets_everything_through_in_its_order(facts: Facts, finder: Finder) -> None:
    assert Sieve(facts).narrow(ask(finder, ""), Filters()) == ask(finder, "")


def test_a_region_to_be_checked_is_reached_by_the_year_its_sources_name(
    facts: Facts, finder: Finder
) -> None:
    filters = Filters(status=Status.AMBIGUOUS, years=frozenset({2021}))
    found = [match.region.code for match in Sieve(facts).narrow(ask(finder, ""), filters)]
    assert "35.01" in found


def test_a_pillar_lets_through_who_has_a_quick_win_of_it(facts: Facts, finder: Finder) -> None:
    found = Sieve(facts).narrow(ask(finder, ""), Filters(pillar="living"))
    assert {match.region for match in found} == {
        each.region for each in facts.quick_wins_in("living")
    }
