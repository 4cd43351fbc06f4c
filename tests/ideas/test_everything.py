"""One question finds regions, ideas, questions, terms, chapters, pillars, results and sources."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.model import Region
from gmsc_desktop.facts.programme import Programme
from gmsc_desktop.ideas.everything import AllFound, Everything, What, what_is
from gmsc_desktop.ideas.finder import IdeaFinder
from gmsc_desktop.languages import Text
from gmsc_desktop.reports.found_wording import beside_sentence, count_of, what_name
from gmsc_desktop.resources import resource
from gmsc_desktop.search.found import Found
from gmsc_desktop.ui.knowledge import Knowledge
from tests.ideas.queries import FIRST, Asked, key_of, read_queries

QUERIES = read_queries()
ORDER = list(What)


def first_of(found: AllFound, what: What) -> list[str]:
    things = [each.things for each in found.groups if each.what is what]
    return [key_of(thing) for group in things for thing in group[:FIRST]]


def right_among_first(everything: Everything, asked: Asked) -> bool:
    found = everything.find(asked.query)
    return not {*first_of(found, What(asked.kind))}.isdisjoint(asked.right)


def test_the_right_one_is_among_the_first_three_of_its_kind(everything: Everything) -> None:
    missed = [each.query for each in QUERIES if not right_among_first(everything, each)]
    assert len(QUERIES) > 450
    assert len(missed) <= 0.03 * len(QUERIES), missed


def test_every_right_answer_is_there(knowledge: Knowledge) -> None:
    programme = knowledge.programme
    known: dict[str, set[str]] = {
        "question": {each.key for each in programme.questions},
        "term": {each.term for each in programme.terms},
        "chapter": {each.key for each in programme.sections},
        "pillar": {each.key for each in programme.pillars},
    }
    for each in QUERIES:
        assert {*each.right} <= known.get(each.kind, {*each.right}), each.query


def test_regions_come_first_then_the_kinds_in_their_order(everything: Everything) -> None:
    for query in ("bandung", "quick win", "sampah", "2019", "smart economy"):
        kinds = [each.what for each in everything.find(query).groups]
        assert kinds == sorted(kinds, key=ORDER.index)
    bandung = everything.find("bandung")
    assert list(bandung.groups[0].things[:2]) == list(bandung.regions.regions[:2])
    assert all(isinstance(each, Region) for each in bandung.groups[0].things)


def test_names_that_are_only_alike_come_after_what_has_the_word(everything: Everything) -> None:
    found = everything.find("sampah")
    assert found.groups[0].what is What.IDEA
    similar = everything.find("wonosbo")
    assert similar.regions.only_similar
    assert similar.groups[-1].what is What.REGION


def test_each_group_holds_its_kind_those_with_the_words_first(everything: Everything) -> None:
    for query in ("sampah", "masterplan", "penghargaan", "waste"):
        for group in everything.find(query).groups:
            assert {what_is(each) for each in group.things} == {group.what}
            assert 0 <= group.direct <= len(group.things)


def test_the_page_of_ideas_and_the_one_box_find_the_same(
    everything: Everything, ideas: IdeaFinder
) -> None:
    for query in ("sampah", "umkm", "puskesmas"):
        group = next(each for each in everything.find(query).groups if each.what is What.IDEA)
        assert group.things == ideas.find(query).ideas


def test_a_sure_kind_leaves_no_room_for_guesses_of_another(everything: Everything) -> None:
    # No source, question or term has it, and one of them has "token".
    assert [each.what for each in everything.find_beside("noken").groups] == [What.IDEA]


@pytest.mark.parametrize(
    ("query", "beginning"),
    [
        ("sampah", ("29 program unggulan", "29 quick wins")),
        ("bimtek", ("2 pertanyaan, 1 istilah, 3 bab", "2 questions, 1 term, 3 chapters")),
    ],
)
def test_how_much_of_each_kind_is_said_in_a_sentence(
    everything: Everything, query: str, beginning: tuple[str, str]
) -> None:
    said = beside_sentence(everything.find(query))
    assert said
    assert said.id.startswith(beginning[0])
    assert said.id.endswith(f" untuk “{query}”")
    assert said.en.startswith(beginning[1])
    assert said.en.endswith(f" for “{query}”")


def test_what_has_only_some_of_the_words_is_said_to_be_near(everything: Everything) -> None:
    found = everything.find_beside("puskesmas zeppelin")
    said = beside_sentence(found)
    assert found.partial
    assert said
    assert said.id.startswith("Mirip “puskesmas zeppelin”: ")
    assert said.en.startswith("Similar to “puskesmas zeppelin”: ")


def test_nothing_found_has_no_sentence(everything: Everything) -> None:
    for query in ("", "  ", "zzzzzz"):
        assert beside_sentence(everything.find_beside(query)) is None
    regions_alone = replace(everything.find("kota sabang"), groups=())
    assert beside_sentence(regions_alone) is None
    assert everything.find(" ") == AllFound(" ", Found(), ())


def test_words_of_kinds() -> None:
    assert count_of(What.TERM, 1).en == "1 term"
    assert count_of(What.TERM, 2).en == "2 terms"
    assert what_name(What.IDEA).id == "Program unggulan"
    assert what_name(What.CHAPTER).en == "Chapters"


@given(st.text(max_size=40))
def test_no_text_is_too_strange(everything: Everything, text: str) -> None:
    found = everything.find_beside(text)
    assert all(group.things for group in found.groups)
    assert not found.groups or beside_sentence(found)


def test_the_index_is_made_once_and_early_if_wanted(knowledge: Knowledge) -> None:
    asked = []

    def programme() -> object:
        asked.append(1)
        return knowledge.programme

    ideas = IdeaFinder(knowledge.facts, resource("words"))
    everything = Everything(knowledge.facts, knowledge.finder, ideas, programme)  # type: ignore[arg-type]
    assert asked == []
    everything.warm_up()
    everything.find("sampah")
    assert asked == [1]


def test_the_index_is_made_in_small_steps_and_asked_at_any(knowledge: Knowledge) -> None:
    def made() -> Everything:
        ideas = IdeaFinder(knowledge.facts, resource("words"))
        return Everything(knowledge.facts, knowledge.finder, ideas, lambda: knowledge.programme)

    at_once, by_steps = made(), made()
    steps = by_steps.read()
    for _ in range(100):
        next(steps)
    assert by_steps.find("sampah") == at_once.find("sampah")
    assert by_steps.find("smpah kelola") == at_once.find("smpah kelola")
    assert len([*steps]) <= 1
    assert len([*made().read()]) > len(knowledge.facts.quick_wins) + len(knowledge.facts.sources)


def test_texts_that_cannot_be_read_are_no_index_without_them(knowledge: Knowledge) -> None:
    def damaged() -> Programme:
        raise GmscError("data-broken", Text("Rusak.", "Damaged."), Text("Pasang.", "Install."))

    ideas = IdeaFinder(knowledge.facts, resource("words"))
    everything = Everything(knowledge.facts, knowledge.finder, ideas, damaged)
    for _ in range(2):
        with pytest.raises(GmscError):
            [*everything.read()]
        with pytest.raises(GmscError):
            everything.find("sampah")
