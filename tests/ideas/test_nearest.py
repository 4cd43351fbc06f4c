"""The nearest participants, by great-circle distance, and those that are alike, with the reason."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.cli import main
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.ideas.nearest import distance_km, most_alike, nearest
from gmsc_desktop.reports.neighbour_wording import alike_reason, distance_text, neighbour_line

POSITIONS = st.tuples(st.floats(-11.0, 6.0), st.floats(95.0, 141.0))
HALF_ROUND = 20_015.2


def called(facts: Facts, name: str) -> Region:
    return next(each for each in facts.regions if each.full_name == name)


def test_the_nearest_to_wonosobo(facts: Facts) -> None:
    near = nearest(facts, called(facts, "Kabupaten Wonosobo"), 3)
    assert near
    assert [(each.region.full_name, round(each.km)) for each in near] == [
        ("Kabupaten Temanggung", 32),
        ("Kota Magelang", 37),
        ("Kabupaten Purworejo", 41),
    ]
    for each in near:
        assert each.years == facts.years(each.region)
        assert each.ideas == facts.quick_wins_of(each.region)


def test_with_a_pillar_only_those_with_an_idea_of_it(facts: Facts) -> None:
    near = nearest(facts, called(facts, "Kabupaten Wonosobo"), 5, "environment")
    assert near
    assert len(near) == 5
    assert all(idea.pillar == "environment" for each in near for idea in each.ideas)
    assert all(each.ideas for each in near)
    assert [each.km for each in near] == sorted(each.km for each in near)


def test_no_closeness_is_invented_where_a_position_is_missing(facts: Facts) -> None:
    wonosobo = called(facts, "Kabupaten Wonosobo")
    temanggung = called(facts, "Kabupaten Temanggung")
    assert nearest(facts, replace(wonosobo, position=None), 3) is None
    lost = replace(temanggung, position=None)
    told = replace(
        facts,
        regions=tuple(lost if each is temanggung else each for each in facts.regions),
    )
    near = nearest(told, wonosobo, 3)
    assert near
    assert "Kabupaten Temanggung" not in [each.region.full_name for each in near]


@given(POSITIONS, POSITIONS)
def test_a_distance_is_the_same_both_ways_and_no_longer_than_half_the_globe(
    one: tuple[float, float], other: tuple[float, float]
) -> None:
    km = distance_km(one, other)
    assert km == pytest.approx(distance_km(other, one), abs=1e-6)
    assert 0 <= km <= HALF_ROUND
    assert distance_km(one, one) == 0


def test_distances_that_are_known() -> None:
    assert distance_km((0, 0), (0, 180)) == pytest.approx(HALF_ROUND, abs=0.1)
    assert distance_km((0, 100), (1, 100)) == pytest.approx(111.2, abs=0.1)
    assert distance_text(0.4).id == "< 1 km"
    assert distance_text(31.6).en == "32 km"


def test_those_that_are_alike_come_with_the_reason(facts: Facts) -> None:
    wonosobo = called(facts, "Kabupaten Wonosobo")
    alike = most_alike(facts, wonosobo, 10)
    assert len(alike) == 10
    best = alike[0]
    assert best.same_kind
    assert best.same_island
    assert best.shared_years == (2019,)
    assert alike_reason(wonosobo, best).id == "sama-sama kabupaten di Jawa, angkatan 2019"
    assert alike_reason(wonosobo, best).en == "both kabupaten in Jawa, cohort 2019"
    only_kind_and_year = replace(best, same_island=False)
    assert alike_reason(wonosobo, only_kind_and_year).id == "sama-sama kabupaten, angkatan 2019"
    only_island_and_year = replace(best, same_kind=False)
    assert alike_reason(wonosobo, only_island_and_year).en == "both in Jawa, cohort 2019"
    assert wonosobo not in [each.region for each in alike]


def test_who_never_took_part_has_those_of_its_kind_and_island(facts: Facts) -> None:
    region = next(each for each in facts.regions if not facts.cohorts_of(each))
    for each in most_alike(facts, region, 5):
        assert each.same_kind
        assert each.same_island
        assert each.shared_years == ()


def test_a_line_names_the_cohorts(facts: Facts) -> None:
    near = nearest(facts, called(facts, "Kabupaten Wonosobo"), 2)
    assert near
    assert neighbour_line(near[0]).id.startswith("Kabupaten Temanggung, 32 km (angkatan ")


def test_show_names_the_three_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "33.07"]) == 0
    *_, heading, first, second, third = capsys.readouterr().out.splitlines()
    assert heading.startswith("Peserta terdekat (jarak lurus")
    assert [line.split(" km", 1)[0] for line in (first, second, third)] == [
        "- Kabupaten Temanggung, 32",
        "- Kota Magelang, 37",
        "- Kabupaten Purworejo, 41",
    ]
    assert main(["show", "33.07", "--json"]) == 0
    near = json.loads(capsys.readouterr().out)["nearest"]
    assert [each["code"] for each in near] == ["33.23", "33.71", "33.06"]
