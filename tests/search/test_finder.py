"""Where people live leads to their region: kecamatan, desa and kelurahan, none lost."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.places import Level, Places
from gmsc_desktop.languages import Language
from gmsc_desktop.resources import resource
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.match import Rule


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("pondok aren", "36.74"),
        ("PONDOKAREN", "36.74"),
        ("kec. pondok aren", "36.74"),
        ("labuan bajo", "53.15"),
        ("cilodong", "32.76"),
        ("desa sukamaju cibinong", ""),
    ],
)
def test_a_place_leads_to_its_region(finder: Finder, typed: str, code: str) -> None:
    matches = finder.find(typed).matches
    assert (matches[0].region.code if matches else "") == code


def test_a_kecamatan_of_two_letters_leads_to_its_region(finder: Finder) -> None:
    found = [(match.region.code, match.text) for match in finder.find_places(finder.read("gu"))]
    assert found == [("74.14", "Gu")]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        # Who typed a capital may still have missed a letter of another name.
        ("calang", ["Kab. Aceh Jaya", "Kota Malang", "Kab. Malang"]),
        # Many names are one or two letters away, and none of them is left out.
        (
            "kotabagu",
            ["Kota Batu", "Kab. Kotabaru", "Kota Kotamobagu", "Kota Cilegon", "Kota Kediri"],
        ),
    ],
)
def test_every_region_whose_name_was_mistyped_is_found(
    finder: Finder, typed: str, names: list[str]
) -> None:
    assert [match.region.short_name for match in finder.find_regions(finder.read(typed))] == names


def test_a_name_of_many_places_lists_them_all_with_kecamatan_grouped(finder: Finder) -> None:
    places = [match.place for match in finder.find("sukamaju").matches if match.rule is Rule.PLACE]
    assert len(places) == 120
    assert len(set(places)) == 120
    villages = [place for place in places if place and place.level is not Level.KECAMATAN]
    assert all(place.district for place in villages)
    codes = [place.region.code for place in villages]
    groups = [code for at, code in enumerate(codes) if at == 0 or codes[at - 1] != code]
    assert len(groups) == len(set(groups))


def test_a_level_word_keeps_only_that_level(finder: Finder) -> None:
    levels = {
        match.place.level for match in finder.find("kecamatan semarang").matches if match.place
    }
    assert levels == {Level.KECAMATAN}
    levels = {match.place.level for match in finder.find("desa semarang").matches if match.place}
    assert Level.KECAMATAN not in levels


def test_regions_come_before_the_places_of_the_same_name(finder: Finder) -> None:
    names = [match.region.full_name for match in finder.find("semarang").matches[:2]]
    assert names == ["Kota Semarang", "Kabupaten Semarang"]


@pytest.mark.parametrize(
    ("typed", "names", "count"),
    [
        ("kalimantan", {"Kalimantan"}, 56),
        ("pulau kalimantan", {"Kalimantan"}, 56),
        ("sumatera", {"Sumatera"}, 154),
        ("Jawa", {"Jawa"}, 119),
        ("papua", {"Papua"}, 42),
        ("maluku", {"Maluku"}, 21),
        ("bali", {"Bali"}, 9),
        ("provinsi bali", {"Bali"}, 9),
        ("pulau bali", {"Bali"}, 9),
        ("jambi", {"Jambi"}, 11),
        ("gorontalo", {"Gorontalo"}, 6),
        ("banten", {"Banten"}, 8),
        ("riau", {"Riau"}, 12),
        ("bengkulu", {"Bengkulu"}, 10),
        ("lampung", {"Lampung"}, 15),
        ("prov. aceh", {"Aceh"}, 23),
    ],
)
def test_the_whole_name_of_an_island_or_province_brings_its_regions_and_no_village(
    finder: Finder, typed: str, names: set[str], count: int
) -> None:
    matches = finder.find(typed).matches
    assert not [match for match in matches if match.place or match.rule is Rule.TYPO]
    inside = [
        match
        for match in matches
        if {match.region.province.name, match.region.province.island.value} & names
    ]
    assert len(inside) == count
    others = [match.region.name for match in matches if match not in inside]
    assert others == ["Balikpapan"] * (typed == "bali")


def test_the_regions_of_an_area_come_before_names_that_go_on_in_the_same_word(
    finder: Finder,
) -> None:
    regions = finder.find("bali").regions
    assert {each.province.name for each in regions[:9]} == {"Bali"}
    assert [each.full_name for each in regions[9:]] == ["Kota Balikpapan"]
    assert finder.find("balik").regions[0].full_name == "Kota Balikpapan"
    assert finder.find("jambi").regions[0].full_name == "Kota Jambi"
    assert finder.find("aceh").regions[0].full_name.startswith("Kabupaten Aceh")


@pytest.mark.parametrize("typed", ["desa bali", "kec. jambi", "kelurahan gorontalo"])
def test_a_level_word_before_the_name_of_a_province_still_asks_for_places(
    finder: Finder, typed: str
) -> None:
    matches = finder.find(typed).matches
    assert matches
    assert all(match.place for match in matches)


def test_an_island_that_is_a_region_is_still_found(finder: Finder) -> None:
    assert finder.find("pulau morotai").matches[0].region.full_name == "Kabupaten Pulau Morotai"


def test_a_province_comes_before_villages_that_only_begin_like_it(finder: Finder) -> None:
    rules = [match.rule for match in finder.find("papu").matches]
    assert rules == sorted(rules)
    assert rules.index(Rule.AREA) < rules.index(Rule.PLACE_PART)


@given(st.text(max_size=60))
def test_no_text_breaks_the_question_to_the_database(finder: Finder, typed: str) -> None:
    for match in finder.find(typed).matches:
        for start, end in match.spans:
            assert 0 <= start < end <= len(match.text)


@pytest.mark.parametrize(
    "typed", ['"', "' OR 1=1 --", "NEAR(a b)", "a* AND b", "\0", "%_", "a" * 9999]
)
def test_sql_and_fts_syntax_is_only_text(finder: Finder, typed: str) -> None:
    assert finder.find(typed) == finder.find(typed)


def test_every_place_lies_in_a_known_region(facts: Facts, finder: Finder) -> None:
    places = Places(resource("places/places.sqlite"), facts.region_by_code)
    found = [
        place
        for letter in "abcdefghijklmnopqrstuvwxyz0123456789"
        for place in (*places.named(letter), *places.beginning(letter, 1_000_000))
    ]
    assert len(found) == 7_285 + 83_762
    assert {place.region.code for place in found} == set(facts.region_by_code)


def test_a_missing_places_file_is_told_and_regions_are_still_found(
    facts: Facts, tmp_path: Path
) -> None:
    finder = Finder(facts, Places(tmp_path / "none.sqlite", facts.region_by_code))
    assert len(finder.find("").matches) == 514
    with pytest.raises(GmscError) as caught:
        finder.find("agam")
    assert "none.sqlite" in caught.value.message(Language.INDONESIAN)
    assert finder.find_regions(finder.read("agam"))[0].region.name == "Agam"
