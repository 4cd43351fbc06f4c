"""A list has parts: names, a few places, and what only the filters hide."""

from dataclasses import replace

import pytest

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Kind, Region
from gmsc_desktop.facts.places import Level, Place
from gmsc_desktop.search.match import Field, Match, Rule
from gmsc_desktop.search.sections import MOST_OUTSIDE, MOST_PLACES, meant, regions_of, sections


@pytest.fixture(scope="module")
def kota(facts: Facts) -> tuple[Region, ...]:
    return tuple(region for region in facts.regions if region.kind is Kind.KOTA)


def name(region: Region, rule: Rule = Rule.EXACT) -> Match:
    return Match(region, rule, Field.NAME, region.name, ())


def place(region: Region, number: int = 1) -> Match:
    found = Place(number, "Sukamaju", Level.DESA, "Suka", region)
    return Match(region, Rule.PLACE, Field.PLACE, "Sukamaju", (), found)


def test_places_stand_below_names_and_never_outnumber_them_unasked(
    kota: tuple[Region, ...],
) -> None:
    places = tuple(place(region, at) for at, region in enumerate(kota[:8]))
    matches = (*places, name(kota[0]))
    parts = sections(matches, matches)
    assert (parts.names, parts.places) == ((name(kota[0]),), places)
    assert parts.more_places == 8 - MOST_PLACES
    assert parts.within == 9
    assert sections(matches, matches, all_places=True).more_places == 0


def test_places_alone_are_all_shown(kota: tuple[Region, ...]) -> None:
    places = tuple(place(region, at) for at, region in enumerate(kota[:8]))
    assert sections(places, places).more_places == 0
    few = (name(kota[0]), *places[:MOST_PLACES])
    assert sections(few, few).more_places == 0


def test_what_filters_hide_is_told_region_by_region_names_first(kota: tuple[Region, ...]) -> None:
    matches = (place(kota[1]), name(kota[0]), name(kota[1], Rule.TYPO), place(kota[1], 2))
    parts = sections(matches, (name(kota[0]),))
    assert parts.outside == (name(kota[1], Rule.TYPO),)
    assert (parts.within, parts.beyond) == (1, 1)


def test_beside_a_name_a_place_outside_is_only_counted(kota: tuple[Region, ...]) -> None:
    parts = sections((name(kota[0]), place(kota[1])), ())
    assert (parts.outside, parts.outside_by_place) == ((name(kota[0]),), 1)
    assert parts.beyond == 1
    mistyped = (name(kota[0], Rule.TYPO), place(kota[1]))
    assert sections(mistyped, ()).outside == mistyped
    assert sections(mistyped, ()).outside_by_place == 0


def test_a_name_outside_keeps_places_within_from_crowding_it_out(kota: tuple[Region, ...]) -> None:
    places = tuple(place(region, at) for at, region in enumerate(kota[1:9]))
    assert sections((name(kota[0]), *places), places).more_places == 8 - MOST_PLACES


def test_of_many_outside_some_are_shown_and_the_rest_is_counted(kota: tuple[Region, ...]) -> None:
    matches = tuple(map(name, kota))
    parts = sections(matches, matches[:3])
    assert parts.outside == matches[3 : 3 + MOST_OUTSIDE]
    assert parts.more_outside == len(kota) - 3 - MOST_OUTSIDE
    assert parts.beyond == len(kota) - 3
    assert sections(matches, matches).beyond == 0


def test_a_place_counts_for_its_region_only_where_no_region_bears_the_name(
    kota: tuple[Region, ...],
) -> None:
    named, elsewhere = name(kota[0]), place(kota[1])
    assert meant((elsewhere, named)) == (named,)
    similar = replace(named, rule=Rule.TYPO)
    assert meant((elsewhere, similar)) == (elsewhere, similar)
    assert regions_of((elsewhere, named, elsewhere)) == (kota[1], kota[0])
