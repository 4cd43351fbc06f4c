"""One list with its decisions, as the window and the command line have it."""

import gc
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Kind, Region
from gmsc_desktop.lists.answer import Answer, Certainty, How
from gmsc_desktop.lists.book import Book, Sheet
from gmsc_desktop.lists.checker import Checker
from gmsc_desktop.lists.columns import Columns, Held
from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.lists.table import Table, pasted_table
from gmsc_desktop.lists.twins import Twins
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
    session.check()
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


def test_what_was_put_right_stays_with_its_line_while_somebody_types_on(
    checker: Checker, facts: Facts
) -> None:
    session = pasted(checker, *LINES)
    session.decide(session.line(3), facts.regions[0])
    session.decide(session.line(0), None)
    session.type_on(pasted_table("Tangsel\nJumlah"))
    assert names(done(session)) == ["", ""]
    session.type_on(pasted_table("\n".join((*LINES, "Kota Ambon"))))
    assert names(done(session))[3] == facts.regions[0].full_name


def test_other_data_take_over_what_was_decided_of_regions_that_they_have(
    checker: Checker, facts: Facts
) -> None:
    session = pasted(checker, "Jumlah", "Tangsel", "Total")
    sabang, ambon = (facts.region_by_code[code] for code in ("11.72", "81.71"))
    for at, region in enumerate((sabang, None, ambon)):
        session.decide(session.line(at), region)
    other = ListSession(checker)
    other.follow(session, {sabang.code: sabang})
    assert names(done(other)) == ["Kota Sabang", "", ""]
    assert [answer.how is How.BY_HAND for answer in other.answers] == [True, True, False]


@given(st.data())
def test_after_any_decisions_each_line_means_what_was_last_said_of_it(
    checker: Checker, facts: Facts, data: st.DataObject
) -> None:
    lines = data.draw(st.lists(st.sampled_from(("Solok", "Bogor", "Kota Sabang", "x")), max_size=6))
    session = pasted(checker, *lines)
    found = list(session.answers)
    said: dict[int, str | None] = {}
    for _ in range(data.draw(st.integers(0, 4)) if lines else 0):
        at = data.draw(st.integers(0, len(lines) - 1))
        region = data.draw(st.sampled_from((None, *facts.regions[:3])))
        also = [i for i, each in enumerate(lines) if session.answers[i].waits and each == lines[at]]
        session.decide(session.line(at), region)
        said.update(dict.fromkeys((at, *also), region.code if region else None))
    rule = data.draw(st.sampled_from((None, Twins.KABUPATEN, Twins.KOTA)))
    if rule:
        session.decide_twins(rule)
        assert session.twins == []
        session.undo_twins()
    for at, answer in enumerate(session.answers):
        if at in said:
            assert (answer.region and answer.region.code) == said[at]
        else:
            assert answer == found[at]


@given(st.data())
def test_each_decision_is_taken_back_by_itself_the_last_first(
    checker: Checker, facts: Facts, data: st.DataObject
) -> None:
    names = st.sampled_from(("Solok", "Bogor", "Kota Sabang", "x"))
    lines = data.draw(st.lists(names, min_size=1, max_size=6))
    session = pasted(checker, *lines)
    before = []
    for _ in range(data.draw(st.integers(0, 5))):
        answers, act = list(session.answers), session.last_act
        choices = (None, *facts.regions[:3], Twins.KABUPATEN, Twins.KOTA)
        said = data.draw(st.sampled_from(choices))
        if isinstance(said, Twins):
            session.decide_twins(said)
        else:
            session.decide(session.line(data.draw(st.integers(0, len(lines) - 1))), said)
        if session.last_act is not act:
            before.append(answers)
    while before:
        session.undo()
        assert session.answers == before.pop()
    assert session.last_act is None


def test_what_was_decided_is_taken_back_where_its_line_stands(
    checker: Checker, facts: Facts
) -> None:
    session = pasted(checker, "Semarang", "Bogor")
    for at in (0, 1):
        session.decide(session.line(at), facts.regions[0])
    session.type_on(pasted_table("Semarang"))
    done(session)
    session.undo()
    assert (session.waiting, session.last_act) == (1, None)
    session.type_on(pasted_table("Semarang\nBogor"))
    done(session)
    assert names(session) == ["", facts.regions[0].full_name]
    session.bring(pasted_table("Semarang\nBogor"))
    assert done(session).last_act is None


def test_what_is_decided_once_more_as_it_is_takes_no_second_way_back(
    checker: Checker, facts: Facts
) -> None:
    session = pasted(checker, "Semarang", "Bogor")
    for _ in range(2):
        session.decide(session.line(0), facts.regions[0])
    session.undo()
    assert (session.waiting, session.last_act) == (2, None)


def test_what_was_taken_back_does_not_come_back_with_a_later_decision(
    checker: Checker, facts: Facts
) -> None:
    session = pasted(checker, "Semarang", "Semarang")
    for region in facts.regions[:2]:
        session.decide(session.line(0), region)
    session.type_on(pasted_table("Bogor\nSemarang"))
    done(session).undo()
    session.type_on(pasted_table("Semarang\nSemarang"))
    assert names(done(session)) == [facts.regions[1].full_name, ""]
    session.undo()
    assert names(session) == ["", ""]


def test_what_was_said_of_the_names_of_another_column_is_not_taken_back_unseen(
    checker: Checker,
) -> None:
    session = ListSession(checker)
    session.bring(pasted_table("Semarang\tMedan\nBogor\tAmbon"), Columns(0))
    done(session).decide_twins(Twins.KOTA)
    session.choose_column(Held.NAME, 1)
    assert done(session).undo() is None
    session.choose_column(Held.NAME, 0)
    assert names(done(session)) == ["Kota Semarang", "Kota Bogor"]
    assert session.undo() == []


def test_with_other_data_too_each_decision_is_taken_back(checker: Checker, facts: Facts) -> None:
    session = pasted(checker, "Semarang", "Bogor")
    session.decide_twins(Twins.KOTA)
    for code in ("11.72", "81.71"):
        session.decide(session.line(0), facts.region_by_code[code])
    other = ListSession(checker)
    other.follow(session, facts.region_by_code)
    said = [names(done(other))]
    while other.undo() is not None:
        said.append(names(other))
    assert said == [
        ["Kota Ambon", "Kota Bogor"],
        ["Kota Sabang", "Kota Bogor"],
        ["Kota Semarang", "Kota Bogor"],
        ["", ""],
    ]


def test_what_was_said_of_all_and_taken_back_leaves_nothing_to_take_back(checker: Checker) -> None:
    session = pasted(checker, "Semarang", "Bogor")
    session.decide_twins(Twins.KOTA)
    session.undo_twins()
    assert session.last_act is None


def test_a_decision_on_a_list_that_is_gone_changes_nothing(checker: Checker) -> None:
    session = pasted(checker, *LINES)
    line = session.line(1)
    session.bring(pasted_table("Kota Sabang\nKota Ambon"))
    done(session)
    assert session.decide(line, None) == 0
    assert names(session) == ["Kota Sabang", "Kota Ambon"]


def test_list_after_list_the_answers_to_those_before_are_held_no_longer(checker: Checker) -> None:
    def held() -> int:
        gc.collect()
        return sum(isinstance(each, Answer) for each in gc.get_objects())

    session, counts = ListSession(checker), []
    for part in range(6):
        # One region, and each line another text.
        gaps = (" " * (1 + 20 * part + number) for number in range(20))
        session.bring(pasted_table("\n".join(f"Kota{gap}Solok" for gap in gaps)))
        session.check()
        counts.append(held())
    assert counts[0] >= 20
    assert counts[-1] == counts[1]


def test_an_unfinished_list_says_how_much_is_not_checked(checker: Checker) -> None:
    session = ListSession(checker)
    session.bring(pasted_table("Kota Sabang\n\nKota Ambon\nAgam"))
    next(answer for answer in session.steps() if answer)
    assert (session.unchecked, session.waiting) == (2, 0)


# -- sheets and columns


def test_columns_are_proposed_and_each_can_be_taken_for_something_else(checker: Checker) -> None:
    session = ListSession(checker)
    session.bring(Table(WITH_COLUMNS, "daftar.xlsx"))
    done(session)
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
    assert (len(session.twins), session.twin_names) == (52, 26)
    assert next(iter(session.twin_rules)) is Twins.CODE_ORDER
    assert session.decide_twins(Twins.CODE_ORDER) == session.twins_decided == 52
    assert session.waiting == 0
    assert [answer.region for answer in session.answers] == list(facts.regions)


@given(st.integers(0, 10**6))
def test_neighbours_in_order_of_codes_never_tell_a_wrong_region(
    checker: Checker, facts: Facts, seed: int
) -> None:
    """Provinces in any order, and any regions missing."""
    chance = Random(seed)
    provinces = list(facts.provinces)
    chance.shuffle(provinces)
    listed = [
        region
        for province in provinces
        for region in facts.regions
        if region.province == province and chance.random() < 0.7
    ]
    session = pasted(checker, *(region.name for region in listed))
    session.decide_twins(Twins.CODE_ORDER)
    settled = [at for at, each in enumerate(session.answers) if each.how is How.BY_HAND]
    assert all(session.answers[at].region is listed[at] for at in settled)


@given(st.integers(0, 10**6))
def test_without_the_order_of_codes_no_neighbour_tells(
    checker: Checker, facts: Facts, seed: int
) -> None:
    listed = list(facts.regions[:200])
    Random(seed).shuffle(listed)
    session = pasted(checker, *(region.name for region in listed))
    assert Twins.CODE_ORDER not in session.twin_rules


@pytest.mark.parametrize(
    ("rule", "kinds"),
    [
        (Twins.KABUPATEN_FIRST, (Kind.KABUPATEN, Kind.KOTA)),
        (Twins.KOTA_FIRST, (Kind.KOTA, Kind.KABUPATEN)),
    ],
)
def test_where_each_stands_twice_it_can_be_said_which_comes_first(
    checker: Checker, facts: Facts, rule: Twins, kinds: tuple[Kind, Kind]
) -> None:
    session = pasted(checker, *sorted(region.name for region in facts.regions))
    assert set(session.twin_rules) == set(Twins) - {Twins.CODE_ORDER}
    twins = session.twins
    assert session.decide_twins(rule) == 52
    said = [session.answers[at].region for at in twins]
    assert [region.kind for region in said if region] == [*kinds] * 26


@pytest.mark.parametrize(
    ("rule", "kind"), [(Twins.KABUPATEN, Kind.KABUPATEN), (Twins.KOTA, Kind.KOTA)]
)
def test_all_can_be_said_to_be_of_one_kind_and_taken_back(
    checker: Checker, facts: Facts, rule: Twins, kind: Kind
) -> None:
    twins = twins_of(facts)
    session = pasted(checker, "Bandung Barat", *(each.name for each in twins))
    waiting = session.waiting
    assert set(session.twin_rules) == {Twins.KABUPATEN, Twins.KOTA}
    assert session.decide_twins(rule) == len(twins) == session.twins_decided
    assert {each.region.kind for each in session.answers[1:] if each.region} == {kind}
    session.decide(session.line(1), twins[0])
    session.undo_twins()
    assert (session.waiting, session.twins_decided) == (waiting - 1, 0)
    assert session.answers[1].region is twins[0]


def test_what_was_decided_of_one_is_offered_for_all_others(checker: Checker, facts: Facts) -> None:
    twins = twins_of(facts)
    session = pasted(checker, *(each.name for each in twins))
    offered = [session.also]
    session.decide(session.line(3), twins[3])
    offered.append(session.also)
    assert session.twin_names == 25
    session.decide_twins(Twins.KABUPATEN)
    offered.append(session.also)
    assert session.waiting == 0
    assert offered == [None, Twins.KABUPATEN, None]


def test_one_of_a_pair_says_nothing_of_the_others_where_each_stands_twice(
    checker: Checker, facts: Facts
) -> None:
    session = pasted(checker, "Bandung", "Bandung", "Bogor", "Bogor")
    session.decide(session.line(0), session.answers[0].choices[0])
    assert session.also is None


def test_only_a_bare_name_is_decided_with_the_others(checker: Checker) -> None:
    session = pasted(checker, "Kab. Semarang", "Semarang", "Bandung / Garut", "Kab/Kota Bogor")
    assert session.twins == [1]


def test_a_province_among_provinces_is_decided_with_no_others(checker: Checker) -> None:
    session = pasted(checker, "Riau", "Gorontalo", "Buol", "Bandung", "Bekasi")
    assert session.twins == [3, 4]
    session.decide_twins(Twins.KABUPATEN)
    assert session.answers[1].waits


def test_what_was_said_of_all_is_said_of_no_name_that_comes_later(checker: Checker) -> None:
    session = pasted(checker, "Semarang", "Bogor")
    session.decide_twins(Twins.KOTA)
    session.type_on(pasted_table("Madiun\nSemarang\nBogor"))
    assert done(session).waiting == 1
    assert session.answers[0].waits
    assert names(session)[1:] == ["Kota Semarang", "Kota Bogor"]


def test_of_another_list_nothing_was_decided(checker: Checker) -> None:
    session = pasted(checker, "Semarang", "Bogor")
    session.decide_twins(Twins.KOTA)
    session.type_on(pasted_table("Bandung\nMalang"))
    session.type_on(pasted_table("Semarang\nBogor"))
    assert done(session).waiting == 2


def test_a_rule_is_for_its_sheet_and_is_still_there_when_one_comes_back(checker: Checker) -> None:
    sheets = (
        Sheet("A", (("Bandung",), ("Bekasi",))),
        Sheet("B", (("Solok",), ("Bekasi",))),
    )
    session = ListSession(checker)
    session.bring_book(Book(Path("buku.xlsx"), sheets), 0)
    done(session).decide_twins(Twins.KOTA)
    session.choose_sheet(1)
    assert done(session).waiting == 2
    session.choose_sheet(0)
    assert names(done(session)) == ["Kota Bandung", "Kota Bekasi"]


def test_where_each_kota_has_its_word_nothing_is_left_to_decide(
    checker: Checker, facts: Facts
) -> None:
    written = (r.name if r.kind is Kind.KABUPATEN else r.full_name for r in facts.regions)
    session = pasted(checker, *written)
    assert (session.waiting, session.twins) == (0, [])
    assert [answer.region for answer in session.answers] == list(facts.regions)


@pytest.mark.parametrize(
    ("heading", "first", "at"),
    [
        (("No", "Nama Kabupaten/Kota Penerima"), ("1", "Kota Sabang"), 0),
        (("Kode Wilayah", "Kabupaten/Kota Penerima"), ("11.72", "Kota Sabang"), 0),
        (("", "Daftar Kabupaten/Kota Penerima"), ("1", "Kota Sabang"), None),
        (("Kabupaten", "Kab. Xyzzy"), ("Kota", "Kota Sabang"), None),
    ],
)
def test_a_longer_heading_is_known_by_those_beside_it(
    checker: Checker, heading: tuple[str, str], first: tuple[str, str], at: int | None
) -> None:
    session = ListSession(checker)
    session.bring(Table((heading, first)))
    done(session)
    assert session.columns.name == 1
    assert session.headings == (heading if at == 0 else ("", ""))
    assert (session.answers[0].certainty is Certainty.HEADING) == (at == 0)
