"""What people ask in words becomes filters, and a name stays a name.

Each row of questions.csv has a text and what it means: the filters ("-" leaves out), and the
regions of which one must be found first. `filter`: filters and nothing else; `named`: a name
with filters beside it that hide nothing of it; `name`: a search for a name as ever.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Island, Kind
from gmsc_desktop.search.asked import Asked, Sort
from gmsc_desktop.search.asked_words import phrases
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.match import Rule

FILE = Path(__file__).with_name("questions.csv")
COLUMNS = ("years", "provinces", "islands", "kinds", "statuses", "pillars")
WORDS = [" ".join(words) for words, _, _ in phrases()] + ["2019", "2021", "-", "jambi", "bali", "x"]
YEARS = (2017, 2018, 2019, 2021, 2022, 2023, 2024)
Row = dict[str, str]


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    with FILE.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def values(facts: Facts, choice: Filters) -> Iterator[tuple[str, str]]:
    """Give what a filter lets through, by the columns of the file."""
    yield from (("years", str(year)) for year in choice.years)
    if choice.province:
        yield "provinces", next(p.name for p in facts.provinces if p.code == choice.province)
    if choice.island:
        yield "islands", choice.island.value
    if choice.kind:
        yield "kinds", choice.kind.value
    if choice.status:
        yield "statuses", choice.status.value
    if choice.pillar:
        yield "pillars", choice.pillar


def meant(facts: Facts, asked: Asked | None) -> set[tuple[str, str]]:
    """Give what was understood; "2x2017" is a year among those of which two are asked for."""
    return {
        (column, f"{'-' * part.negated}{f'{part.least}x' * (part.least > 1)}{value}")
        for part in (asked.parts if asked else ())
        for choice in part.choices
        for column, value in values(facts, choice)
    }


def expected(row: Row) -> set[tuple[str, str]]:
    apart = {"years": " "}
    return {
        (column, value)
        for column in COLUMNS
        for value in row[column].split(apart.get(column, "|"))
        if value
    }


def answered(facts: Facts, finder: Finder, row: Row) -> bool:
    found = finder.find(row["query"])
    asked, first = found.asked, {match.region.code for match in found.matches[:1]}
    if meant(facts, asked) != expected(row) or (asked and asked.unread):
        return False
    if row["sort"] == "filter":
        return asked is not None and not asked.name
    if row["sort"] == "name" and asked:
        return False
    by_name = first <= set(row["codes"].split("|")) and bool(first)
    # With no filter beside it a name is found with or without the words around it.
    return by_name and (bool(asked and asked.name) or not expected(row))


def test_nearly_every_question_is_understood_and_no_name_taken_for_one(
    facts: Facts, finder: Finder, rows: list[Row]
) -> None:
    wrong = [row for row in rows if not answered(facts, finder, row)]
    assert not [row["query"] for row in wrong if row["sort"] == "name"]
    assert len(wrong) <= 0.03 * len(rows), [row["query"] for row in wrong]


def test_a_filter_is_taken_out_and_the_others_are_asked_as_before(
    finder: Finder, rows: list[Row]
) -> None:
    wrong = []
    for row in rows:
        asked = finder.find(row["query"]).asked
        for part in asked.parts if asked and not asked.name else ():
            left = [each for each in asked.parts if each != part] if asked else []
            again = finder.find(asked.without(part)).asked if asked else None
            # A province alone is no question: the search for names lists its regions.
            alone = len(left) == 1 and left[0].sort in (Sort.AREA, Sort.KIND)
            if list(again.parts if again else ()) != left and not (alone and again is None):
                wrong.append((row["query"], asked and asked.without(part)))
    assert not wrong


def test_what_is_left_reads_as_somebody_would_type_it(finder: Finder) -> None:
    asked = finder.find("Peserta 2018-2019 di Jawa Barat dan Banten, angkatan 2021").asked
    assert asked
    assert [asked.without(part) for part in asked.parts] == [
        "2018-2019 di Jawa Barat dan Banten, angkatan 2021",
        "Peserta di Jawa Barat dan Banten, angkatan 2021",
        "Peserta 2018-2019 Banten, angkatan 2021",
        "Peserta 2018-2019 di Jawa Barat angkatan 2021",
        "Peserta 2018-2019 di Jawa Barat dan Banten",
    ]


@pytest.mark.parametrize(
    ("text", "first"),
    [("{}", ""), ("{} 2019", "named"), ("peserta {}", "named"), ("{} cohort 2018", "named")],
)
def test_the_name_of_every_region_goes_before_a_reading_as_filters(
    facts: Facts, finder: Finder, text: str, first: str
) -> None:
    for region in facts.regions:
        found = finder.find(text.format(region.full_name))
        assert found.matches[0].region is region, found.typed.text
        assert bool(found.asked and found.asked.name) == bool(first), found.typed.text


def test_filters_beside_a_name_put_first_what_they_fit_and_hide_nothing(
    finder: Finder,
) -> None:
    for text, first, second in (
        ("magelang 2018", "Kabupaten Magelang", "Kota Magelang"),
        ("magelang 2019", "Kota Magelang", "Kabupaten Magelang"),
        ("magelang 2017", "Kota Magelang", "Kabupaten Magelang"),
    ):
        names = [match.region.full_name for match in finder.find(text).matches[:2]]
        assert names == [first, second]


def test_a_whole_province_beside_a_name_is_narrowed(facts: Facts, finder: Finder) -> None:
    """Jambi is a kota and a province: the kota stays, of the province what took part."""
    first, *others = finder.find("jambi 2019").matches
    assert first.region.full_name == "Kota Jambi"
    assert 2019 not in facts.years(first.region)
    by_area = [each.region for each in others if each.rule is Rule.AREA]
    assert all(2019 in facts.years(region) for region in by_area)
    every = [each for each in finder.find("jambi").matches if each.rule is Rule.AREA]
    assert len(by_area) < len(every)


def test_the_regions_are_those_that_the_filters_let_through(facts: Facts, finder: Finder) -> None:
    found = finder.find("kota di luar jawa yang ikut 2018 atau 2019")
    assert set(found.regions) == {
        region
        for region in facts.participants
        if region.kind is Kind.KOTA
        and region.province.island is not Island.JAWA
        and {2018, 2019} & set(facts.years(region))
    }
    found = finder.find("smart environment di bali")
    with_wins = {each.region for each in facts.quick_wins_in("environment")}
    assert set(found.regions) == {each for each in with_wins if each.province.name == "Bali"}


@given(st.sets(st.sampled_from(YEARS), min_size=2, max_size=4))
def test_in_all_of_several_years_are_those_that_certainly_took_part_in_each(
    facts: Facts, finder: Finder, years: set[int]
) -> None:
    plain = " dan ".join(map(str, sorted(years)))
    both = finder.find(f"{plain} keduanya")
    assert set(both.regions) == {each for each in facts.regions if years <= set(facts.years(each))}
    assert both.asked
    for region in both.asked.doubtful:
        named = set(facts.years(region)) | set(facts.unclear_years(region))
        assert years <= named
        assert region not in both.regions
    either = finder.find(plain)
    assert either.asked
    assert set(either.asked.in_all) == set(both.regions) <= set(either.regions)


@given(st.sampled_from(["", "jawa tengah", "kalimantan", "di bali"]), st.sampled_from(["2x", "3x"]))
def test_who_took_part_so_often_is_certain_and_what_may_be_stands_apart(
    facts: Facts, finder: Finder, area: str, times: str
) -> None:
    found, least = finder.find(f"ikut {times} {area}"), int(times[0])
    within = finder.find(area).regions if area else facts.regions
    assert set(found.regions) == {each for each in within if len(facts.years(each)) >= least}
    assert found.asked
    assert set(found.asked.doubtful) == {
        each
        for each in within
        if len(facts.years(each)) < least <= len({*facts.years(each), *facts.unclear_years(each)})
    }


@pytest.mark.parametrize("text", ["perlu diperiksa ikut dua kali", "to be checked twice"])
def test_to_be_checked_is_of_those_that_took_part_so_often_who_may_have(
    finder: Finder, text: str
) -> None:
    often, checked = finder.find("ikut dua kali"), finder.find(text)
    assert often.asked
    assert checked.asked
    assert checked.regions == often.asked.doubtful == checked.asked.doubtful
    assert not set(checked.regions) & set(often.regions)


def test_who_did_not_take_part_so_often_is_everybody_else(facts: Facts, finder: Finder) -> None:
    often = set(finder.find("ikut dua kali").regions)
    others = set(finder.find("kabupaten kota yang tidak ikut dua kali").regions)
    assert others == set(facts.regions) - often


@pytest.mark.parametrize(
    "text",
    [
        "angkatan mana yang belum lengkap",
        "which cohorts are incomplete",
        "apa itu smart branding?",
        "what is smart branding",
    ],
)
def test_what_asks_for_no_regions_is_answered_with_none(finder: Finder, text: str) -> None:
    found = finder.find(text)
    assert (found.asked, found.matches) == (None, ())


def test_what_only_sounds_like_it_asks_for_regions(finder: Finder) -> None:
    plain = finder.find("peserta 2023")
    for text in ("what is the list of participants in 2023", "daftar lengkap peserta 2023"):
        assert finder.find(text).regions == plain.regions


def test_what_was_not_understood_is_told_and_narrows_nothing(finder: Finder) -> None:
    found = finder.find("peserta 2023 wakanda")
    assert found.asked
    assert found.asked.unread == ("wakanda",)
    assert found.regions == finder.find("peserta 2023").regions


@pytest.mark.parametrize("begun", ["2", "20", "j", "jawa b", "yan", "angk"])
def test_a_word_that_is_still_being_typed_changes_nothing(finder: Finder, begun: str) -> None:
    whole = finder.find(f"peserta bali {begun}")
    assert whole.asked
    assert not whole.asked.unread
    assert not whole.asked.name


def test_a_place_beside_a_year_is_found(finder: Finder) -> None:
    found = finder.find("pondok aren 2018")
    assert found.matches[0].place
    assert found.matches[0].region.code == "36.74"


def test_lists_are_read_as_names_only(finder: Finder) -> None:
    assert finder.read("peserta 2019").asked is None
    assert finder.find("peserta 2019\nagam").asked is None


@given(st.text(max_size=60) | st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join))
def test_any_text_is_read_and_each_part_can_be_taken_out(finder: Finder, text: str) -> None:
    found = finder.find(text)
    for part in found.asked.parts if found.asked else ():
        assert found.asked
        assert len(found.asked.without(part)) < len(text)


def test_beside_a_region_of_the_name_only_places_that_fit_are_found(
    facts: Facts, finder: Finder
) -> None:
    found = finder.find("semarang 2021")
    assert found.asked
    assert [each.full_name for each in found.asked.fitting] == [
        "Kota Semarang",
        "Kabupaten Semarang",
    ]
    assert len(finder.find("semarang").regions) > len(found.regions)
    for each in found.regions:
        assert 2021 in {*facts.years(each), *facts.unclear_years(each)}
    # No region is called so: its places are all that there is.
    (only,) = finder.find("mojolangu 2017").regions
    assert 2017 not in facts.years(only)
