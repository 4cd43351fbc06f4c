"""A slip of the finger still finds the region, and never hides what was typed right."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.facts.places import Places
from gmsc_desktop.resources import resource
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.index import build_index
from gmsc_desktop.search.match import Match, Rule
from gmsc_desktop.search.text import folded
from gmsc_desktop.search.typos import Speller

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def regions(matches: tuple[Match, ...]) -> list[Region]:
    return list(dict.fromkeys(match.region for match in matches))


def edited(name: str, kind: str, at: int, letter: str) -> str:
    """The name with one letter more, one less, another one, or two swapped."""
    if kind == "more":
        return name[:at] + letter + name[at:]
    if kind == "less":
        return name[:at] + name[at + 1 :]
    if kind == "other":
        return name[:at] + letter + name[at + 1 :]
    return name[:at] + name[at : at + 2][::-1] + name[at + 2 :]


@given(st.data())
def test_one_slip_on_a_name_of_five_letters_or_more_finds_it_within_three_or_among_as_near(
    finder: Finder, facts: Facts, data: st.DataObject
) -> None:
    region = data.draw(st.sampled_from(facts.regions))
    name = folded(region.name)
    assume(len(name.replace(" ", "")) >= 5)
    kind = data.draw(st.sampled_from(["more", "less", "other", "swapped"]))
    at = data.draw(st.integers(0, len(name) - 1))
    typed = edited(name, kind, at, data.draw(st.sampled_from(LETTERS)))
    # What is now the whole or the beginning of another name is no slip any more.
    plain = [match for match in finder.find_regions(finder.read(typed)) if match.rule < Rule.INSIDE]
    assume(not plain)
    found = regions(finder.find(typed).matches)
    ahead = found[: found.index(region)]
    assert len(ahead) < 3 or all(holds_or_is_as_near(each, typed) for each in ahead)


def holds_or_is_as_near(region: Region, typed: str) -> bool:
    """Whether the letters stand in its name, or it is one slip away too: "ngai", "sebang"."""
    name = folded(region.name)
    return typed in name or OSA.distance(name, typed) <= 1


@given(st.data())
def test_the_beginning_of_a_name_is_never_lost_to_mistyped_others(
    finder: Finder, facts: Facts, data: st.DataObject
) -> None:
    region = data.draw(st.sampled_from(facts.regions))
    typed = region.name[: data.draw(st.integers(2, len(region.name)))]
    rules = [match.rule for match in finder.find_regions(finder.read(typed))]
    assert Rule.TYPO not in rules
    assert region in regions(finder.find_regions(finder.read(typed)))


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("kab. semrang", "Kabupaten Semarang"),
        ("PEMKOT SEMARAMG", "Kota Semarang"),
        ("pide jaa", "Kabupaten Pidie Jaya"),
        ("tangerrang selatann", "Kota Tangerang Selatan"),
        ("knedari", "Kota Kendari"),
    ],
)
def test_mistyped_names_are_found(finder: Finder, typed: str, name: str) -> None:
    match = finder.find(typed).matches[0]
    assert match.region.full_name == name
    assert match.rule is Rule.TYPO


def test_the_letters_typed_right_are_marked(finder: Finder) -> None:
    match = finder.find("knedari").matches[0]
    marked = "".join(match.text[start:end] for start, end in match.spans)
    assert set(marked) < set("Kendari")
    assert len(marked) >= 5


def test_a_capital_forgives_one_slip_and_is_not_found_by_another_town(finder: Finder) -> None:
    """Singapura is two letters from Singaparna, and none of its people looks for Tasikmalaya."""
    assert finder.find_regions(finder.read("singapura")) == ()
    assert finder.nearest(finder.read("singapura")) == ()
    assert (
        finder.find_regions(finder.read("singaprna"))[0].region.full_name == "Kabupaten Tasikmalaya"
    )


@pytest.mark.parametrize(
    "typed", ["paris", "kuala lumpur", "asdfghjkl", "qwertyuiop", "lorem ipsum"]
)
def test_nonsense_still_finds_no_region(finder: Finder, typed: str) -> None:
    assert finder.find_regions(finder.read(typed)) == ()


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [("samarrangk", "Kota Semarang"), ("banjuwangku", "Kabupaten Banyuwangi")],
)
def test_what_is_like_a_name_by_more_than_typing_errors_has_it_suggested(
    finder: Finder, typed: str, wanted: str
) -> None:
    near = [region.full_name for region in finder.nearest(finder.read(typed))]
    assert wanted in near
    assert len(near) <= 3


def test_the_most_alike_is_suggested_first_and_never_more_than_three(facts: Facts) -> None:
    speller = Speller(build_index(facts))

    def near(typed: str, most: int) -> list[str]:
        queries = build_index(facts).reader.read(typed)
        return [region.short_name for region in speller.nearest(queries, most)]

    everyone = ["Barat", "Pusat", "Timur", "Utara"]
    assert sorted(near("jakarta tarat", 99)) == [f"Kota Jakarta {each}" for each in everyone]
    assert near("jakarta tarat", 3) == near("jakarta tarat", 99)[:3]
    finder = Finder(
        facts, Places(resource("places/places.sqlite"), facts.region_by_code), resource("names")
    )
    assert len(finder.nearest(finder.read("jakarta tarat"))) == 3
    assert near("kotabaruu", 99)[0] == "Kab. Kotabaru"
    assert len(near("kotabaruu", 99)) > 5


@pytest.mark.parametrize(
    "typed", ["xyzzy", "qwerty", "asdfghjkl", "zzzzzz", "", "12345", "lorem ipsum"]
)
def test_nonsense_is_like_no_name(finder: Finder, typed: str) -> None:
    assert finder.nearest(finder.read(typed)) == ()
