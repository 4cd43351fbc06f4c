"""The figures of the charts are what the tables say, counted here anew from the files."""

import csv
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.charts import Chart, Order, cohort_chart, island_chart, province_chart
from gmsc_desktop.reports.statistics import (
    CohortFigures,
    cohort_figures,
    island_figures,
    percent,
    province_figures,
    totals,
)
from gmsc_desktop.resources import resource
from gmsc_desktop.search.filters import Sieve
from gmsc_desktop.search.finder import Finder
from tests.helpers.asking import ask

COUNTS = st.integers(min_value=0, max_value=600)


def table(name: str) -> list[dict[str, str]]:
    with resource(f"data/{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def named() -> dict[tuple[str, str], bool]:
    """Region and cohort, and whether a source states it plainly; counted from the file alone."""
    plain: dict[tuple[str, str], bool] = defaultdict(bool)
    for row in table("participations"):
        clear = row["clarity"] != "ambiguous" and row["cohort"] != ""
        plain[row["region"], row["cohort"]] |= clear
    return plain


def status_of_each() -> dict[str, str]:
    status = {row["code"]: "not found" for row in table("regions")}
    for (code, _), plain in named().items():
        if plain or status[code] != "certain":
            status[code] = "certain" if plain else "ambiguous"
    return status


def charts(facts: Facts, language: Language) -> list[Chart]:
    provinces = province_chart(facts, Order.SHARE, language)
    return [cohort_chart(facts, language), island_chart(facts, language), provinces]


def test_each_cohort_is_counted_as_its_file_says(facts: Facts) -> None:
    official = {row["year"]: int(row["official"]) for row in table("cohorts")}
    for each in cohort_figures(facts):
        year = str(each.year)
        plain = [is_plain for (_, cohort), is_plain in named().items() if cohort == year]
        assert (each.certain, each.ambiguous) == (sum(plain), plain.count(False))
        assert each.official == official[year]
        assert each.missing == max(0, official[year] - sum(plain))


def test_2017_has_26_names_for_25_places_and_misses_none(facts: Facts) -> None:
    first = cohort_figures(facts)[0]
    assert (first.year, first.certain, first.official) == (2017, 26, 25)
    assert (first.missing, first.possible, first.nameless) == (0, 0, 0)
    bar = cohort_chart(facts, Language.INDONESIAN).bars[0]
    assert (bar.figure, bar.beside) == ("26", "nama untuk 25 tempat")
    assert bar.whole == 26


@given(COUNTS, COUNTS, COUNTS)
def test_the_parts_of_a_cohort_fill_its_official_size_and_never_more(
    official: int, certain: int, ambiguous: int
) -> None:
    missing = max(0, official - certain)
    each = CohortFigures(2021, official, certain, ambiguous, 0, missing)
    assert certain + each.possible + each.nameless == max(official, certain)
    assert 0 <= each.possible <= ambiguous
    assert each.nameless >= 0


def test_a_cohort_says_which_of_its_unclear_names_are_certain_elsewhere(facts: Facts) -> None:
    bar = next(each for each in cohort_chart(facts, Language.INDONESIAN).bars if each.year == 2021)
    known = next(each for each in facts.completeness if each.cohort.year == 2021)
    assert 0 < known.elsewhere < known.ambiguous
    end = f"{known.elsewhere} di antaranya pasti di angkatan lain."
    assert bar.spoken.endswith(f"{known.ambiguous} perlu diperiksa, {end}")
    english = cohort_chart(facts, Language.ENGLISH).bars
    said = ["another cohort" in each.spoken for each in english]
    assert said == [each.elsewhere > 0 for each in facts.completeness]
    assert not all(said)


def test_islands_and_provinces_are_counted_as_the_files_say(facts: Facts) -> None:
    status, islands = status_of_each(), {row["code"]: row["island"] for row in table("provinces")}
    for each in province_figures(facts):
        code = next(p.code for p in facts.provinces if p.name == each.name)
        own = [word for region, word in status.items() if region.startswith(f"{code}.")]
        found = (each.regions, each.certain, each.ambiguous, each.not_found)
        assert found == (len(own), *(own.count(w) for w in ("certain", "ambiguous", "not found")))
    for each in island_figures(facts):
        own = [word for region, word in status.items() if islands[region[:2]] == each.name]
        assert (each.regions, each.certain) == (len(own), own.count("certain"))


def test_every_region_is_counted_once(facts: Facts) -> None:
    status = list(status_of_each().values())
    known = totals(facts)
    assert (known.certain, known.ambiguous, known.not_found) == tuple(
        status.count(word) for word in ("certain", "ambiguous", "not found")
    )
    for areas in (island_figures(facts), province_figures(facts)):
        assert sum(each.regions for each in areas) == len(facts.regions)
        assert sum(each.certain for each in areas) == known.certain
        assert sum(each.ambiguous for each in areas) == known.ambiguous
    assert (known.official, known.first_year, known.last_year) == (251, 2017, 2024)


def test_half_a_per_cent_is_rounded_up_as_in_excel() -> None:
    assert (percent(1, 8), percent(7, 8)) == (13, 88)


@given(COUNTS, COUNTS)
def test_a_share_says_none_and_all_only_when_it_is_so(part: int, whole: int) -> None:
    share = percent(part, whole)
    assert 0 <= share <= 100
    if whole:
        assert (share == 100) == (part >= whole)
        assert (share == 0) == (part == 0)
    if part < whole and 1 <= 100 * part / whole <= 99:
        assert abs(share - 100 * part / whole) <= 0.5


@pytest.mark.parametrize("language", Language)
def test_a_bar_leads_to_just_as_many_regions_as_it_counts(
    facts: Facts, finder: Finder, language: Language
) -> None:
    sieve, matches = Sieve(facts), ask(finder, "")
    for chart in charts(facts, language):
        for bar in chart.bars:
            listed = len(sieve.narrow(matches, bar.filters))
            assert listed == bar.certain if bar.certain else listed > 0


@pytest.mark.parametrize("language", Language)
def test_the_table_behind_a_chart_has_a_row_for_each_bar_with_its_number(
    facts: Facts, language: Language
) -> None:
    for chart in charts(facts, language):
        heading, *rows = chart.table
        certain = 2
        assert [row[0] for row in rows] == [bar.label for bar in chart.bars]
        assert [row[certain] for row in rows] == [bar.certain for bar in chart.bars]
        assert {len(row) for row in rows} == {len(heading)}


def test_the_provinces_can_be_arranged_by_share_number_and_name(facts: Facts) -> None:
    def first(order: Order) -> list[str]:
        return [bar.label for bar in province_chart(facts, order, Language.INDONESIAN).bars][:3]

    assert first(Order.SHARE) == ["Bali", "DI Yogyakarta", "Jawa Tengah"]
    assert first(Order.NUMBER) == ["Jawa Timur", "Jawa Tengah", "Jawa Barat"]
    assert first(Order.NAME) == ["Aceh", "Bali", "Banten"]


def test_no_word_says_that_a_region_did_not_take_part(facts: Facts) -> None:
    for chart in charts(facts, Language.INDONESIAN):
        for bar in chart.bars:
            assert "tidak" not in bar.spoken
            assert bar.label in bar.spoken


def test_what_a_cohort_lacks_is_said_by_one_arithmetic_and_in_one_word(facts: Facts) -> None:
    chart = cohort_chart(facts, Language.INDONESIAN)
    heading, *rows = chart.table
    assert heading[-1] == "Kurang"
    assert chart.legend[-1].startswith("kurang, ")
    for each, bar, row in zip(facts.completeness, chart.bars, rows, strict=True):
        assert row[-1] == each.unknown
        # What is to be checked may fill some of it; the bar shows both parts.
        assert bar.possible + bar.rest == each.unknown
        assert (f", kurang {each.unknown}" in bar.beside) == (not each.complete)
        if not each.complete:
            assert f"kurang {each.unknown};" in bar.spoken
