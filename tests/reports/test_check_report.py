"""A checked list goes back to its office with every cell that came, and an answer beside each."""

import pytest

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Language
from gmsc_desktop.lists.checker import CheckedList, Checker
from gmsc_desktop.lists.columns import Columns
from gmsc_desktop.lists.table import Table
from gmsc_desktop.reports.check_report import check_line, report_rows
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.tables.cells import Row
from tests.helpers.lists import checked_list

ID, EN = Language.INDONESIAN, Language.ENGLISH


@pytest.fixture(scope="module")
def checker(facts: Facts, finder: Finder) -> Checker:
    return Checker(facts, finder)


def report(facts: Facts, checker: Checker, *rows: Row, language: Language = ID) -> list[Row]:
    checked = checked_list(Table(rows), "1", checker)
    return list(report_rows(facts, checked, language))


def test_columns_without_names_are_numbered_and_one_alone_is_the_list(
    facts: Facts, checker: Checker
) -> None:
    two = report(facts, checker, ("Kota Sabang", 7), ("Siak", 8), language=EN)
    assert two[0][:3] == ("Column 1", "Column 2", "Recognised as")
    one = report(facts, checker, ("Kota Sabang",), ("Kota Salatiga",))
    assert one[0][:2] == ("Daftar", "Dikenali sebagai")


def test_the_names_that_the_office_gave_its_columns_stay(facts: Facts, checker: Checker) -> None:
    heading, sabang = report(facts, checker, ("Daerah", "No"), ("Kota Sabang", 7))
    assert heading[:3] == ("Daerah", "No", "Dikenali sebagai")
    assert sabang[:3] == ("Kota Sabang", 7, "Kota Sabang")


def test_an_empty_row_stays_empty_and_a_short_one_keeps_the_answers_in_their_columns(
    facts: Facts, checker: Checker
) -> None:
    heading, long, empty, short = report(
        facts, checker, ("Kota Sabang", "ya"), (), ("Kota Salatiga",)
    )
    assert len({len(heading), len(long), len(empty), len(short)}) == 1
    assert set(empty) == {""}
    assert short[:3] == ("Kota Salatiga", "", "Kota Salatiga")


def test_rows_that_were_not_reached_before_it_was_cancelled_stay_and_say_so(
    facts: Facts, checker: Checker
) -> None:
    table = Table((("Kota Sabang", 7), ("Kota Salatiga", 8)))
    checked = CheckedList(table, Columns(0), (checker.check("Kota Sabang"),))
    heading, sabang, rest = report_rows(facts, checked, ID)
    assert sabang[:3] == ("Kota Sabang", 7, "Kota Sabang")
    assert rest[:2] == ("Kota Salatiga", 8)
    assert dict(zip(heading, rest, strict=True))["Kecocokan nama"] == "Belum diperiksa"
    assert sum(bool(cell) for cell in rest) == 3


def test_an_unknown_name_is_said_not_to_be_recognised_and_no_region_is_put_there(
    facts: Facts, checker: Checker
) -> None:
    _, row = report(facts, checker, ("Kabupaten Atlantis Raya Xyz",))
    assert row[0] == "Kabupaten Atlantis Raya Xyz"
    assert row[1:4] == ("", "", "")
    assert row[4]


def test_an_empty_line_says_nothing_but_its_number(facts: Facts, checker: Checker) -> None:
    said = check_line(facts, 3, "", checker.check(""))
    assert (said.id, said.en) == ("3.", "3.")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("RSUD Kabupaten Sleman", "di dalam baris (selain: RSUD)"),
        ("Dinas Kesehatan Kota Bogor", "di dalam baris (selain: Dinas Kesehatan)"),
        ("Diskominfo Tangsel", "singkatan (selain: Diskominfo)"),
        ("Kabupaten Sleman", "nama sama"),
    ],
)
def test_of_an_office_it_is_said_what_of_the_line_is_not_the_region(
    facts: Facts, checker: Checker, line: str, said: str
) -> None:
    answers = report(facts, checker, (line,))[1]
    assert answers[5] == said
    told = check_line(facts, 1, line, checker.check(line)).id
    assert f"(Dikenali, {said})" in told
