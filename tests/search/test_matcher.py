"""What people type brings up the regions they mean, in an order that never depends on chance."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.match import Field, Match, Rule
from tests.helpers.asking import ask


def names(matches: tuple[Match, ...]) -> list[str]:
    return [match.region.full_name for match in matches]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("kota sabang", "Kota Sabang"),
        ("agam", "Kabupaten Agam"),
        ("kab. bogor", "Kabupaten Bogor"),
        ("kota bogor", "Kota Bogor"),
        ("bogor kota", "Kota Bogor"),
        ("KABUPATEN BOGOR", "Kabupaten Bogor"),
        ("SUMBA TIMUR", "Kabupaten Sumba Timur"),
        ("timur sumba", "Kabupaten Sumba Timur"),
        ("barat sumba", "Kabupaten Sumba Barat"),
        ("ilir ogan", "Kabupaten Ogan Ilir"),
        ("negara", "Kabupaten Jembrana"),
        ("tanjungpinang", "Kota Tanjung Pinang"),
        ("pangkal pinang", "Kota Pangkal Pinang"),
        ("tolitoli", "Kabupaten Toli-Toli"),
        ("kota baru", "Kabupaten Kotabaru"),
        ("lima puluh kota", "Kabupaten Lima Puluh Kota"),
        ("kota administrasi jakarta selatan", "Kota Jakarta Selatan"),
        ("tangsel", "Kota Tangerang Selatan"),
        ("maluku tenggara barat", "Kabupaten Kepulauan Tanimbar"),
    ],
)
def test_the_region_meant_comes_first(finder: Finder, typed: str, first: str) -> None:
    assert names(ask(finder, typed))[0] == first


def test_a_name_of_both_kinds_brings_both_and_a_kind_word_only_one(finder: Finder) -> None:
    assert set(names(ask(finder, "solok"))[:2]) == {
        "Kota Solok",
        "Kabupaten Solok",
    }
    assert "Kabupaten Solok" not in names(ask(finder, "kota solok"))


def test_better_rules_come_first(finder: Finder) -> None:
    matches = ask(finder, "barat")
    rules = [match.rule for match in matches]
    assert rules == sorted(rules)
    assert Rule.WORDS in rules
    assert Rule.AREA in rules


def test_a_province_brings_its_regions(finder: Finder, facts: Facts) -> None:
    found = {match.region.code for match in ask(finder, "bali") if match.field is Field.PROVINCE}
    assert found == {region.code for region in facts.regions if region.province.name == "Bali"}


def test_an_island_brings_its_regions(finder: Finder) -> None:
    found = [match for match in ask(finder, "kalimantan") if match.rule is Rule.AREA]
    assert len(found) == 56


def test_inside_a_word_is_found_after_the_beginnings(finder: Finder) -> None:
    found = ask(finder, "lunto")
    assert names(found) == ["Kota Sawahlunto"]
    assert found[0].rule is Rule.INSIDE


def test_nothing_typed_brings_everything_by_name(finder: Finder) -> None:
    found = ask(finder, "   ")
    assert len(found) == 514
    assert names(found)[0] == "Kabupaten Aceh Barat"


@pytest.mark.parametrize("typed", ["xyzzy", "kuala lumpur", "asdfghjkl", "...", "中国", "🏙️"])
def test_nonsense_finds_nothing(finder: Finder, typed: str) -> None:
    assert ask(finder, typed) == ()


@given(st.text(max_size=400))
def test_no_text_ever_raises_and_spans_stand_in_the_text(finder: Finder, typed: str) -> None:
    matches = ask(finder, typed)
    assert len({match.region.code for match in matches}) == len(matches)
    for match in matches:
        for start, end in match.spans:
            assert 0 <= start < end <= len(match.text)
    assert matches == ask(finder, typed)


@pytest.mark.parametrize("case", [str.upper, str.lower, str.title])
@pytest.mark.parametrize(
    "written",
    [
        "{kind} {name}",
        "{name} {kind}",
        "{name} ({kind})",
        "Pemerintah {kind} {name}",
        "Dinas Kominfo {kind} {name}",
        "{kind} {name}, {province}",
        "{kind} {name} Prov. {province}",
    ],
)
def test_every_name_with_its_kind_finds_itself_first(
    finder: Finder, facts: Facts, written: str, case: Callable[[str], str]
) -> None:
    for region in facts.regions:
        province = region.province.name
        typed = written.format(kind=region.kind.value, name=region.name, province=province)
        assert ask(finder, case(typed))[0].region is region, typed


@pytest.mark.parametrize("case", [str.upper, str.lower, str.title])
def test_every_name_without_its_kind_finds_itself_first_or_in_its_pair(
    finder: Finder, facts: Facts, case: Callable[[str], str]
) -> None:
    for region in facts.regions:
        pair = [match.region for match in ask(finder, case(region.name))[:2]]
        assert region in pair, region.name


@given(st.data())
def test_a_beginning_of_a_name_finds_it(finder: Finder, facts: Facts, data: st.DataObject) -> None:
    region = data.draw(st.sampled_from(facts.regions))
    length = data.draw(st.integers(1, len(region.name)))
    assert region in [match.region for match in ask(finder, region.name[:length])]


def test_a_huge_paste_is_cut_before_it_is_read(finder: Finder) -> None:
    assert ask(finder, "agam " * 200_000) == finder.find_regions(finder.read("agam " * 40))
    assert ask(finder, "agam" + " " * 1_000_000)[0].region.name == "Agam"
