"""All regions as published lists write them: nothing certain is wrong, and hardly any is missed."""

import pytest

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Kind
from gmsc_desktop.lists.answer import Certainty
from gmsc_desktop.lists.checker import Checker, check_table
from gmsc_desktop.lists.table import Table
from gmsc_desktop.search.finder import Finder
from tests.helpers.published import BARE, STYLES, table_of

_MISSED = 0.005


@pytest.fixture
def checker(facts: Facts, finder: Finder) -> Checker:
    return Checker(facts, finder)


@pytest.mark.parametrize("style", STYLES)
def test_a_list_that_tells_each_region_is_read_rightly(
    facts: Facts, checker: Checker, style: str
) -> None:
    checked = check_table(Table(tuple(table_of(facts, STYLES[style]))), None, checker)
    wrong, missed = [], []
    for region, answer in zip(facts.regions, checked.answers, strict=True):
        if answer.certainty is not Certainty.CERTAIN:
            missed.append(region.full_name)
        elif answer.region is not region:
            wrong.append((region.full_name, answer))
    assert wrong == []
    assert len(missed) <= _MISSED * len(facts.regions), missed


@pytest.mark.parametrize("style", BARE)
def test_a_list_without_kinds_leaves_twins_in_doubt_and_is_never_wrong(
    facts: Facts, checker: Checker, style: str
) -> None:
    checked = check_table(Table(tuple(table_of(facts, BARE[style]))), None, checker)
    for region, answer in zip(facts.regions, checked.answers, strict=True):
        if answer.certainty is Certainty.CERTAIN:
            assert answer.region is region
        else:
            assert region in answer.choices


def test_where_each_kota_has_its_word_bare_twins_are_kabupaten_without_a_question(
    facts: Facts, checker: Checker
) -> None:
    rows = tuple(
        (each.full_name if each.kind is Kind.KOTA else each.name,) for each in facts.regions
    )
    checked = check_table(Table(rows), None, checker)
    assert [each.region for each in checked.answers] == list(facts.regions)
    assert {each.certainty for each in checked.answers} == {Certainty.CERTAIN}
