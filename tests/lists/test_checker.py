"""Lists from offices: what is sure, what a person has to decide, and never a line lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.lists.answer import Certainty, How
from gmsc_desktop.lists.checker import Checker
from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.lists.table import Table, pasted_table
from gmsc_desktop.search.finder import Finder
from tests.helpers.lists import checked_list


@pytest.fixture(scope="module")
def checker(facts: Facts, finder: Finder) -> Checker:
    return Checker(facts, finder)


@pytest.mark.parametrize(
    ("line", "region", "how"),
    [
        ("Kota Sabang", "Kota Sabang", How.SAME_NAME),
        ("kota salatiga", "Kota Salatiga", How.SAME_NAME),
        ("RSUD Kabupaten Sleman", "Kabupaten Sleman", How.WITHIN),
        ("Diskominfo Kota Tarakan", "Kota Tarakan", How.WITHIN),
        ("Dinas Kesehatan Pemkot Bogor", "Kota Bogor", How.WITHIN),
        ("Universitas Kota Bogor", "Kota Bogor", How.WITHIN),
        ("Pemerintah Daerah Kab. Siak", "Kabupaten Siak", How.SAME_NAME),
        ("Kominfo Kota Bogor", "Kota Bogor", How.WITHIN),
        ("Jawa Barat - Kota Bogor", "Kota Bogor", How.SAME_NAME),
        ("1. Kota Bogor", "Kota Bogor", How.SAME_NAME),
        ("Wali Kota Bogor", "Kota Bogor", How.SAME_NAME),
        ("PEMKAB SIAK", "Kabupaten Siak", How.SAME_NAME),
        ("Kab. Lima Puluh Kota", "Kabupaten Lima Puluh Kota", How.SAME_NAME),
        ("Solok (Kab.)", "Kabupaten Solok", How.SAME_NAME),
        ("Kab Kulonprogo", "Kabupaten Kulon Progo", How.OTHER_SPACING),
        ("tanjungpinang", "Kota Tanjung Pinang", How.OTHER_SPACING),
        ("Tangsel", "Kota Tangerang Selatan", How.ABBREVIATION),
        ("Kab. Toba Samosir", "Kabupaten Toba", How.FORMER_NAME),
    ],
)
def test_a_name_however_written_is_certain(
    checker: Checker, line: str, region: str, how: How
) -> None:
    answer = checker.check(line)
    assert answer.region is not None
    assert (answer.certainty, answer.region.full_name) == (Certainty.CERTAIN, region)
    assert answer.how is how


@pytest.mark.parametrize(
    ("line", "region", "how"),
    [
        ("KAB. KUTAI KERTANEGARA", "Kabupaten Kutai Kartanegara", How.TYPO),
        ("Kabupten Jepara", "Kabupaten Jepara", How.TYPO),
        ("Kota Sleman", "Kabupaten Sleman", How.OTHER_KIND),
        ("Labuan Bajo", "Kabupaten Manggarai Barat", How.CAPITAL),
        ("Pondok Aren", "Kota Tangerang Selatan", How.KECAMATAN),
    ],
)
def test_what_only_leads_to_a_region_is_proposed_as_doubtful(
    checker: Checker, line: str, region: str, how: How
) -> None:
    answer = checker.check(line)
    assert answer.region is not None
    assert (answer.certainty, answer.region.full_name) == (Certainty.DOUBTFUL, region)
    assert answer.how is how
    assert not answer.waits


@pytest.mark.parametrize("line", ["Semarang", "Bandung", "Jayapura", "semarnag"])
def test_kota_and_kabupaten_of_one_name_wait_for_a_choice(checker: Checker, line: str) -> None:
    answer = checker.check(line)
    assert answer.waits
    assert len(answer.choices) == 2
    assert {choice.kind.value for choice in answer.choices} == {"Kota", "Kabupaten"}


@pytest.mark.parametrize(
    ("line", "how"),
    [
        ("Jumlah", How.NOTHING),
        ("asdfghjkl", How.NOTHING),
        ("12", How.NOTHING),
        ("Provinsi Bali", How.PROVINCE),
        ("Jawa Barat", How.PROVINCE),
        ("Prov. Gorontalo", How.PROVINCE),
    ],
)
def test_what_is_no_region_is_said_to_be_none(checker: Checker, line: str, how: How) -> None:
    answer = checker.check(line)
    assert (answer.certainty, answer.region, answer.how) == (Certainty.UNKNOWN, None, how)


def test_a_decision_by_hand_is_certain_and_can_be_that_it_is_no_region(
    checker: Checker, facts: Facts
) -> None:
    answer = checker.check("Semarang")
    city = answer.choices[0]
    assert answer.decided(city).certainty is Certainty.CERTAIN
    assert answer.decided(city).region is city
    assert answer.decided(None).certainty is Certainty.UNKNOWN
    assert answer.decided(None).choices == answer.choices


def test_every_line_has_its_answer_empty_ones_and_the_heading_too(checker: Checker) -> None:
    table = pasted_table("Nama Daerah\nSolo\n\n   \nJumlah\n")
    found = [answer.certainty for answer in checked_list(table, "1", checker).answers]
    assert found == [
        Certainty.HEADING,
        Certainty.CERTAIN,
        Certainty.EMPTY,
        Certainty.EMPTY,
        Certainty.UNKNOWN,
    ]


@given(st.lists(st.text(max_size=60), max_size=20))
def test_any_list_gets_one_answer_a_line(checker: Checker, lines: list[str]) -> None:
    table = Table(tuple((line,) for line in lines))
    session = ListSession(checker)
    session.bring(table)
    session.check()
    found = session.answers
    assert len(found) == len(lines)
    for line, answer in zip(lines, found, strict=True):
        assert (answer.certainty is Certainty.EMPTY) == (not line.strip())
        assert answer.region is None or not answer.waits


def test_every_name_in_the_data_is_certain(checker: Checker, facts: Facts) -> None:
    for region in facts.regions:
        answer = checker.check(region.full_name.upper())
        assert (answer.certainty, answer.region) == (Certainty.CERTAIN, region)
