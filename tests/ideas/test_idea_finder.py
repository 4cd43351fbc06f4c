"""Program unggulan are found as people ask for them, and narrowed by what their regions are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Island, Kind, QuickWin
from gmsc_desktop.facts.reader import read_tables
from gmsc_desktop.ideas.asked import SMALL
from gmsc_desktop.ideas.finder import NO_PILLAR, IdeaFilters, IdeaFinder
from gmsc_desktop.ideas.roots import roots
from gmsc_desktop.ideas.synonyms import read_synonyms
from gmsc_desktop.resources import resource
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.text import folded
from tests.ideas.queries import FIRST, read_queries, written

QUERIES = [each for each in read_queries() if each.kind == "idea"]
FACTS = read_tables(resource("data"))
FINDER = IdeaFinder(FACTS, resource("words"))
SYNONYMS = read_synonyms(resource("words")).others
WORDS = sorted({word for each in FACTS.quick_wins for word in folded(each.title).split()})


def titles(ideas: tuple[QuickWin, ...]) -> list[str]:
    return [written(each) for each in ideas]


def everything_said(idea: QuickWin) -> str:
    region = idea.region
    place = f"{region.full_name} {region.province.name} {region.province.island.value}"
    pillar = f"smart {idea.pillar}"
    return folded(f"{idea.title}\n{idea.text.id}\n{idea.text.en}\n{place}\n{pillar}")


def test_each_right_answer_of_the_queries_is_an_idea(facts: Facts) -> None:
    known = {written(each) for each in facts.quick_wins}
    assert len(known) == len(facts.quick_wins)
    assert {right for each in QUERIES for right in each.right} <= known


def test_the_right_idea_is_among_the_first_three(ideas: IdeaFinder) -> None:
    missed = [
        each.query
        for each in QUERIES
        if not {*titles(ideas.find(each.query).ideas[:FIRST])} & {*each.right}
    ]
    assert len(missed) <= 0.03 * len(QUERIES), missed


@pytest.mark.parametrize("query", ["sampah", "UMKM"])
def test_all_that_say_the_word_come_before_those_that_say_another(
    ideas: IdeaFinder, query: str
) -> None:
    right = next(each.right for each in QUERIES if each.query == query)
    found = ideas.find(query)
    assert {*titles(found.ideas[: len(right)])} == {*right}
    assert found.direct == len(right) < len(found.ideas)


def test_nothing_typed_gives_all_in_the_order_of_the_data(facts: Facts, ideas: IdeaFinder) -> None:
    assert ideas.find("  ").ideas == facts.quick_wins


def test_those_without_a_pillar_are_a_choice_of_their_own(facts: Facts, ideas: IdeaFinder) -> None:
    found = ideas.find("sampah", IdeaFilters(NO_PILLAR))
    assert {each.pillar for each in found.ideas} == {""}
    assert found.whole > len(found.ideas) >= 8
    assert len(ideas.find("", IdeaFilters(NO_PILLAR)).ideas) == 139
    assert len(ideas.find("", IdeaFilters("economy")).ideas) == len(facts.quick_wins_in("economy"))


def test_filters_of_regions_narrow_ideas(facts: Facts, ideas: IdeaFinder) -> None:
    choice = Filters(island=Island.JAWA, kind=Kind.KOTA, years=frozenset({2017}))
    found = ideas.find("", IdeaFilters(regions=choice)).ideas
    assert found
    for each in facts.quick_wins:
        region = each.region
        fits = region.province.island is Island.JAWA and region.kind is Kind.KOTA
        assert (each in found) == (fits and 2017 in facts.years(region))


def test_counts_say_what_each_choice_would_leave(ideas: IdeaFinder) -> None:
    chosen = IdeaFilters("environment", Filters(island=Island.JAWA))
    counts = ideas.counts(ideas.find("sampah"), chosen)
    for pillar, count in counts.pillars.items():
        left = ideas.find("sampah", IdeaFilters(pillar, chosen.regions))
        assert len(left.ideas) == count
    for island, count in counts.islands.items():
        left = ideas.find("sampah", IdeaFilters("environment", Filters(island=island)))
        assert len(left.ideas) == count
    assert sum(counts.kinds.values()) == len(ideas.find("sampah", chosen).ideas)


def test_beside_an_idea_stand_results_of_its_pillar_first(facts: Facts, ideas: IdeaFinder) -> None:
    idea = next(each for each in facts.quick_wins if each.title == "Open Data Banda Aceh")
    beside = ideas.beside(idea)
    assert beside.results[0].pillar == "governance"
    assert {*beside.results} == {*facts.results_of(idea.region)}
    assert {idea, *beside.ideas} == {*facts.quick_wins_of(idea.region)}
    assert beside.years == facts.years(idea.region)


@pytest.mark.parametrize(
    ("query", "text", "bold"),
    [
        ("sampah", "Sampah ditabung, 63 bank sampah", ["Sampah", "sampah"]),
        ("samp", "Bank Sampah", ["Samp"]),
        ("sampah", "A waste bank", ["waste"]),
        ("sampha", "Bank Sampah", ["Sampah"]),
        ("wisata", "Agrowisata Jolong", ["wisata"]),
        ("UMKM", "Small firms are coached", ["Small firms"]),
        ("umkm", "Usaha kecil dibina", ["Usaha kecil"]),
        ("sampah", "Nothing of it", []),
    ],
)
def test_what_matched_is_marked_in_any_text(
    ideas: IdeaFinder, query: str, text: str, bold: list[str]
) -> None:
    spans = ideas.find(query).marks.spans(text)
    assert [text[start:end] for start, end in spans] == bold


def test_a_slip_is_told(ideas: IdeaFinder) -> None:
    assert ideas.find("sampha").slips == {"sampha": ("sampah",)}
    assert ideas.find("sampah").slips == {}


def test_where_nothing_has_all_words_the_nearest_come_and_it_is_told(ideas: IdeaFinder) -> None:
    found = ideas.find("puskesmas zeppelin")
    assert found.partial
    assert written(found.ideas[0]) in titles(ideas.find("puskesmas").ideas)
    assert not ideas.find("puskesmas tarik").partial
    assert ideas.find("zeppelin").ideas == ()


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    found = FINDER.find(text)
    for idea in found.ideas[:5]:
        for said in (idea.title, idea.text.id, idea.text.en):
            ends = [at for span in found.marks.spans(said) for at in span]
            assert ends == sorted(ends)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=2).map(" ".join))
def test_what_is_found_directly_has_the_words_their_roots_or_slips(typed: str) -> None:
    found = FINDER.find(typed)
    assert found.ideas
    for hit in found.hits:
        if hit.direct and not found.partial:
            said = everything_said(hit.item)
            assert all(
                each in said or any(_akin(each, word) for word in said.split())
                for each in typed.split()
                if each not in SMALL
            )


@given(st.sampled_from(WORDS).filter(lambda word: len(word) > 4), st.data())
def test_one_slip_still_finds_it(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(word) - 2))
    slipped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    found = FINDER.find(slipped)
    assert found.ideas
    assert all(OSA.distance(slipped, each) == 1 for each in found.slips.get(slipped, ()))


@given(st.sampled_from(sorted(SYNONYMS)))
def test_what_is_found_through_synonyms_has_one_of_them(typed: str) -> None:
    found = FINDER.find(typed)
    wanted = (typed, *SYNONYMS[typed])
    for hit in found.hits:
        said = everything_said(hit.item)
        near = (_akin(typed, word) for word in said.split())
        assert found.partial or any(each in said for each in wanted) or any(near)


def _akin(typed: str, word: str) -> bool:
    return bool(roots(typed) & roots(word)) or OSA.distance(typed, word) <= 1
