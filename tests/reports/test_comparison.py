"""A comparison tells of each region what the facts tell, side by side."""

import pytest

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.comparison import all_sources_of, one_below_another, side_by_side
from gmsc_desktop.reports.wording import status_sentence


def called(facts: Facts, *names: str) -> list[Region]:
    return [next(each for each in facts.regions if each.full_name == name) for name in names]


@pytest.mark.parametrize("language", Language)
def test_regions_stand_in_columns_with_status_years_and_sources(
    facts: Facts, language: Language
) -> None:
    regions = called(facts, "Kota Denpasar", "Kota Salatiga", "Kabupaten Blitar")
    heading, *rows = side_by_side(facts, regions, language, addresses=True)
    assert heading[1:] == ("Kota Denpasar", "Kota Salatiga", "Kabupaten Blitar")
    assert {len(row) for row in rows} == {4}
    answers = [row[1:] for row in rows]
    sentences = tuple(status_sentence(facts, each).in_(language) for each in regions)
    assert sentences in answers
    assert tuple(len(all_sources_of(facts, each)) for each in regions) in answers
    sources = str(answers[-1][0])
    assert all(each.address in sources for each in all_sources_of(facts, regions[0]))


def test_a_year_says_how_certain_it_is_and_nothing_is_a_dash(facts: Facts) -> None:
    blitar, salatiga = called(facts, "Kabupaten Blitar", "Kota Salatiga")
    rows = side_by_side(facts, [blitar, salatiga], Language.INDONESIAN, addresses=False)
    cohorts = next(row for row in rows if row[0] == "Angkatan")
    assert cohorts[1:] == ("• 2018 · Pasti\n• tahun ? · Perlu diperiksa", "–")
    wins = next(row for row in rows if row[0] == "Program unggulan")
    assert "E-Health" in str(wins[1])
    assert wins[2] == "–"


def test_the_screen_names_sources_without_their_addresses(facts: Facts) -> None:
    rows = side_by_side(facts, called(facts, "Kota Denpasar"), Language.INDONESIAN, addresses=False)
    assert "http" not in str(rows[-1])
    assert "baliekbis.com: Pemkot Denpasar" in str(rows[-1])


def test_a_source_is_counted_once_however_often_it_speaks(facts: Facts) -> None:
    for region in facts.regions:
        sources = all_sources_of(facts, region)
        named = {e.source.id for part in facts.of_region(region) for e in part.evidence}
        named |= {each.source.id for each in facts.results_of(region)}
        named |= {each.source.id for each in facts.quick_wins_of(region)}
        assert sorted(each.id for each in sources) == sorted(named)


def test_a_province_stands_in_rows_with_each_of_its_regions(facts: Facts) -> None:
    province = next(each for each in facts.provinces if each.name == "Jawa Timur")
    regions = [each for each in facts.regions if each.province is province]
    heading, *rows = one_below_another(facts, regions, Language.ENGLISH)
    assert len(rows) == 38
    assert heading[:3] == ("Region", "Certainty", "Cohorts")
    assert ("Kabupaten Blitar", "Certain", "2018", "?", 3, 2, 8) in rows
    assert ("Kabupaten Tulungagung", "Not found yet", "–", "–", 0, 0, 0) in rows
