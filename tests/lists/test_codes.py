"""Whose codes a list has, Kemendagri's or BPS's, is told by the whole list or left in doubt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.lists.answer import Answer, Certainty, How
from gmsc_desktop.lists.checker import Checker
from gmsc_desktop.lists.table import Table
from gmsc_desktop.search.codes import Scheme
from gmsc_desktop.search.finder import Finder
from tests.helpers.lists import checked_list

HOW = {Scheme.KEMENDAGRI: How.KEMENDAGRI_CODE, Scheme.BPS: How.BPS_CODE}
NAMED = (("1103", "Kab. Aceh Selatan"), ("1105", "Kab. Aceh Timur"), ("1101", "Kab. Simeulue"))
"""Rows with the codes of BPS."""


@pytest.fixture(scope="module")
def checker(facts: Facts, finder: Finder) -> Checker:
    return Checker(facts, finder)


def code(region: Region, scheme: Scheme, finder: Finder) -> str:
    plain = region.code.replace(".", "")
    different = finder.names.bps.get(region.code, ()) if scheme is Scheme.BPS else ()
    return different[0].code if different else plain


def codes_alone(
    checker: Checker, finder: Finder, regions: tuple[Region, ...], scheme: Scheme
) -> tuple[Answer, ...]:
    rows = tuple((code(each, scheme, finder),) for each in regions)
    return tuple(checked_list(Table(rows), "1", checker).answers)


def beside(checker: Checker, *rows: tuple[str, str]) -> tuple[Answer, ...]:
    return tuple(checked_list(Table((("Kode", "Nama"), *rows)), "Nama", checker).answers)[1:]


@pytest.mark.parametrize("scheme", Scheme)
def test_a_whole_country_of_codes_is_read_as_those_of_whom_it_can_only_be(
    facts: Facts, finder: Finder, checker: Checker, scheme: Scheme
) -> None:
    answers = codes_alone(checker, finder, facts.regions, scheme)
    assert [each.region for each in answers] == list(facts.regions)
    assert {each.certainty for each in answers} == {Certainty.CERTAIN}
    assert {each.how for each in answers} == {How.CODE, HOW[scheme]}


@pytest.mark.parametrize("scheme", Scheme)
def test_codes_that_both_have_are_doubtful_with_both_regions(
    facts: Facts, finder: Finder, checker: Checker, scheme: Scheme
) -> None:
    aceh = tuple(each for each in facts.regions if each.province.name == "Aceh")
    answers = dict(zip(aceh, codes_alone(checker, finder, aceh, scheme), strict=True))
    unsure = {each: answer for each, answer in answers.items() if answer.region is None}
    assert len(unsure) == sum(each.code in finder.names.bps for each in aceh)
    assert all(len(answer.choices) == 2 for answer in unsure.values())
    assert all(region in answer.choices for region, answer in unsure.items())


@given(st.data())
def test_no_list_of_codes_is_certain_and_wrong(
    facts: Facts, finder: Finder, checker: Checker, data: st.DataObject
) -> None:
    regions = tuple(data.draw(st.lists(st.sampled_from(facts.regions), min_size=1, max_size=40)))
    scheme = data.draw(st.sampled_from(Scheme))
    for region, answer in zip(regions, codes_alone(checker, finder, regions, scheme), strict=True):
        assert answer.region in (region, None)
        assert region in answer.choices


def test_one_code_that_nobody_knows_leaves_the_others_in_doubt(
    facts: Facts, finder: Finder, checker: Checker
) -> None:
    rows = [(code(each, Scheme.BPS, finder),) for each in facts.regions]
    answers = checked_list(Table((*rows, ("9199",))), "1", checker).answers
    assert answers[0].region is None
    assert [each.code for each in answers[0].choices] == ["11.03", "11.01"]


def test_names_tell_whose_the_codes_are_and_the_code_then_settles_a_doubt(
    checker: Checker,
) -> None:
    alone = beside(checker, ("1506", "Tanjung Jabung"))[0]
    assert alone.region is None
    assert {each.code for each in alone.choices} == {"15.06", "15.07"}
    settled = beside(checker, *NAMED, ("1506", "Tanjung Jabung"))[-1]
    assert settled.region
    assert (settled.region.code, settled.how) == ("15.07", How.BPS_CODE)
    assert settled.certainty is Certainty.CERTAIN
    own = (("1101", "Kab. Aceh Selatan"), ("1103", "Kab. Aceh Timur"))
    settled = beside(checker, *own, ("1506", "Tanjung Jabung"))[-1]
    assert settled.region
    assert (settled.region.code, settled.how) == ("15.06", How.KEMENDAGRI_CODE)


def test_a_code_of_the_other_scheme_contradicts_a_name(
    facts: Facts, finder: Finder, checker: Checker
) -> None:
    rows = [(code(each, Scheme.BPS, finder), each.full_name) for each in facts.regions]
    *others, answer = beside(checker, *rows, ("1101", "Kab. Aceh Selatan"))
    assert [each.region for each in others] == list(facts.regions)
    assert {each.certainty for each in others} == {Certainty.CERTAIN}
    assert (answer.certainty, answer.how) == (Certainty.DOUBTFUL, How.CONTRADICTED)
    assert {each.code for each in answer.choices} == {"11.01", "11.09"}


def test_rows_that_disagree_decide_nothing(checker: Checker) -> None:
    mixed = (*NAMED, ("1109", "Kab. Simeulue"), ("1101", "Kab. Aceh Selatan"))
    *others, answer = beside(checker, *mixed, ("1506", "Tanjung Jabung"))
    assert {each.certainty for each in others} == {Certainty.CERTAIN}
    assert answer.region is None
    assert {each.code for each in answer.choices} == {"15.06", "15.07"}
