"""One list with its decisions, as the window and the command line have it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Kind, Region
from gmsc_desktop.lists.answer import Certainty
from gmsc_desktop.lists.book import Book, Sheet
from gmsc_desktop.lists.checker import Checker
from gmsc_desktop.lists.columns import Columns, Held
from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.lists.table import Table, pasted_table
from gmsc_desktop.lists.twins import Twins, rules_for
from gmsc_desktop.search.finder import Finder

LINES = ("Tangsel", "Semarang", "", "Jumlah", "Semarang", "Banyumass")
WITH_COLUMNS = (
    ("Kode", "Jenis", "Nama", "Provinsi"),
    ("73.71", "Kota", "Makassar", "Sulawesi Selatan"),
    ("32.73", "Kota", "Bandung", "Jawa Barat"),
    ("32.04", "Kabupaten", "Bandung", "Jawa Barat"),
)


@pytest.fixture(scope="module")
def checker(facts: Facts, finder: Finder) -> Checker:
    return Checker(facts, finder)


def done(session: ListSession) -> ListSession:
    for _ in session.steps():
        pass
    return session


def pasted(checker: Checker, *lines: str) -> ListSession:
    session = ListSession(checker)
    session.bring(pasted_table("\n".join(lines)))
    return done(session)


def names(session: ListSession) -> list[str]:
    return [each.region.full_name if each.region else "" for each in session.answers]


# -- decisions


def test_putting_a_line_right_does_so_for_all_that_say_the_same(checker: Checker) -> None:
    session = pasted(checker, *LINES)
    choice = session.answers[1].choices[1]
    assert session.decide(session.line(1), choice) == 2
    assert (session.answers[1].region, session.answers[4].region) == (choice, choice)
    assert session.decide(session.line(4), None) == 1
    assert session.answers[4].region is None
    assert session.answers[1].region is choice


def test_what_was_put_right_comes_back_only_where_the_list_still_has_it(
    checker: Checker, facts: Facts
) -> None:
    session = pasted(checker, *LINES)
    session.decide(session.line(3), facts.regions[0])
    session.decide(session.line(0), None)
    shorter = pasted(checker, "Tangsel", "Jumlah")
    shorter.put_right(session.by_hand)
    assert [answer.region for answer in shorter.answers] == [None, None]
    assert shorter.by_hand == {shorter.line(0): None}


def test_a_decision_on_a_list_that_is_gone_changes_nothing(checker: Checker) -> None:
    session = pasted(checker, *LINES)
    line = session.line(1)
    session.bring(pasted_table("Kota Sabang\nKota Ambon"))
    done(session)
    assert session.decide(line, None) == 0
    assert names(session) == ["Kota Sabang", "Kota Ambon"]


def test_an_unfinished_list_says_how_much_is_not_checked(checker: Checker) -> None:
    session = ListSession(checker)
    session.bring(pasted_table("Kota Sabang\n\nKota Ambon\nAgam"))
    steps = session.steps()
    next(steps)
    assert (session.unchecked, session.waiting) == (2, 0)


# -- sheets and columns


def test_columns_are_proposed_and_each_can_be_taken_for_something_else(checker: Checker) -> None:
    session = ListSession(checker)
    session.bring(Table(WITH_COLUMNS, "daftar.xlsx"))
    assert session.columns == Columns(2, kind=1, province=3, code=0)
    assert session.headings == ("Kode", "Jenis", "Nama", "Provinsi")
    assert names(done(session))[2:] == ["Kota Bandung", "Kabupaten Bandung"]
    session.choose_column(Held.KIND, None)
    session.choose_column(Held.CODE, None)
    assert session.columns == Columns(2, province=3)
    assert names(done(session))[2:] == ["", ""]
    session.choose_column(Held.CODE, 0)
    assert names(done(session))[2:] == ["Kota Bandung", "Kabupaten Bandung"]


@given(st.sampled_from(Held), st.integers(0, 3), st.sampled_from(Held), st.integers(0, 3))
def test_no_column_ever_holds_two_things(first: Held, one: int, second: Held, other: int) -> None:
    columns = Columns(2, kind=1, province=3, code=0)
    for held, column in ((first, one), (second, other)):
        if held is not Held.NAME:
            columns = columns.with_column(held, column)
            assert columns.of(held) == (None if column == columns.name else column)
        taken = [columns.of(each) for each in Held if columns.of(each) is not None]
        assert len(taken) == len(set(taken))


def test_of_several_sheets_the_one_with_names_is_read_and_another_can_be(checker: Checker) -> None:
    sheets = (
        Sheet("Sampul", (("Laporan",),)),
        Sheet("Data", (("Kota Sabang",), ("Kota Ambon",))),
        Sheet("Lain", (("Agam",), ("Bali",))),
    )
    session = ListSession(checker)
    session.bring_book(Book(Path("buku.xlsx"), sheets))
    assert (session.sheet, names(done(session))) == (1, ["Kota Sabang", "Kota Ambon"])
    session.bring_book(Book(Path("buku.xlsx"), sheets), 2)
    assert names(done(session))[0] == "Kabupaten Agam"


# -- names that a kota and a kabupaten share


def twins_of(facts: Facts) -> list[Region]:
    kota = {region.name for region in facts.regions if region.kind is Kind.KOTA}
    return [r for r in facts.regions if r.kind is Kind.KABUPATEN and r.name in kota]


def test_in_a_wholly_bare_list_of_all_regions_one_decision_settles_every_twin(
    checker: Checker, facts: Facts
) -> None:
    session = pasted(checker, *(region.name for region in facts.regions))
    certain = {at for at, each in enumerate(session.answers) if each.certainty is Certainty.CERTAIN}
    assert all(session.answers[at].region is facts.regions[at] for at in certain)
    assert len(session.twins) == 2 * len(twins_of(facts))
    assert rules_for(session.twins)[0] is Twins.BY_CODE
    session.decide_twins(Twins.BY_CODE)
    assert session.waiting == 0
    assert [answer.region for answer in session.answers] == list(facts.regions)


@pytest.mark.parametrize(
    ("rule", "kind"), [(Twins.KABUPATEN, Kind.KABUPATEN), (Twins.KOTA, Kind.KOTA)]
)
def test_all_can_be_said_to_be_of_one_kind_and_taken_back(
    checker: Checker, facts: Facts, rule: Twins, kind: Kind
) -> None:
    twins = twins_of(facts)
    session = pasted(checker, "Bandung Barat", *(each.name for each in twins))
    waiting = session.waiting
    assert Twins.BY_CODE not in rules_for(session.twins)
    assert session.decide_twins(rule) == len(twins) == session.twins_decided
    assert {each.region.kind for each in session.answers[1:] if each.region} == {kind}
    session.decide(session.line(1), twins[0])
    session.undo_twins()
    assert (session.waiting, session.twins_decided) == (waiting - 1, 0)
    assert session.answers[1].region is twins[0]


def test_two_kabupaten_of_one_name_are_no_twins(checker: Checker) -> None:
    session = pasted(checker, "Kab. Semarang", "Semarang", "Bandung / Garut")
    assert set(session.twins) == {1}
