"""All regions as published lists write them: nothing certain is wrong, and hardly any is missed."""

import pytest

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Kind
from gmsc_desktop.lists.answer import Certainty
from gmsc_desktop.lists.checker import Checker
from gmsc_desktop.lists.table import Table
from gmsc_desktop.search.finder import Finder
from tests.helpers.lists import checked_list
from tests.helpers.published import BARE, STYLES, table_of

_MISSED = 0.005


@pytest.fixture
def checker(facts: Facts, finder: Finder) -> Checker:
    return Checker(facts, finder)


@pytest.mark.parametrize("style", STYLES)
def test_a_list_that_tells_each_region_is_read_rightly(
    facts: Facts, checker: Checker, style: str
) -> None:
    checked = checked_list(Table(tuple(table_of(facts, STYLES[style]))), None, checker)
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
    checked = checked_list(Table(tuple(table_of(facts, BARE[style]))), None, checker)
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
    checked = checked_list(Table(rows), None, checker)
    assert [each.region for each in checked.answers] == list(facts.regions)
    assert {each.certainty for each in checked.answers} == {Certainty.CERTAIN}


@pytest.mark.parametrize(
    ("row", "certainty", "codes"),
    [
        (("Kabupaten", "Jawa Barat", "Cirebon"), Certainty.CERTAIN, ["32.09"]),
        (("Kota", "Jabar", "Cirebon"), Certainty.CERTAIN, ["32.74"]),
        (("Kabupaten", "Kalimantan Barat", "Pontianak"), Certainty.DOUBTFUL, ["61.02", "61.71"]),
        (("Kota", "Jawa Barat", "Batam"), Certainty.DOUBTFUL, ["21.71"]),
        (("Kota", "Riau", "Batam"), Certainty.CERTAIN, ["21.71"]),
        (("Kabupaten", "Aceh", "Kota Sabang"), Certainty.DOUBTFUL, ["11.72"]),
        (("Kota", "Jambi", "JAMBI"), Certainty.CERTAIN, ["15.71"]),
    ],
)
def test_kind_and_province_beside_a_name_settle_it_or_make_it_doubtful(
    checker: Checker, row: tuple[str, ...], certainty: Certainty, codes: list[str]
) -> None:
    table = Table((("Jenis", "Provinsi", "Nama"), row, ("Kota", "Aceh", "Banda Aceh")))
    answer = checked_list(table, "3", checker).answers[1]
    assert answer.certainty is certainty
    assert [each.code for each in answer.choices] == codes


@pytest.mark.parametrize(
    ("code", "name", "certainty", "codes"),
    [
        ("3273", "Bandung", Certainty.CERTAIN, ["32.73"]),
        ("32.04", "BANDUNG", Certainty.CERTAIN, ["32.04"]),
        ("16.09", "KAB. OGAN KOMERING ULU", Certainty.DOUBTFUL, ["16.01", "16.09"]),
        ("40111", "Kota Cimahi", Certainty.CERTAIN, ["32.77"]),
        ("", "Garut", Certainty.CERTAIN, ["32.05"]),
    ],
)
def test_a_code_beside_a_name_settles_it_or_contradicts_it(
    checker: Checker, code: str, name: str, certainty: Certainty, codes: list[str]
) -> None:
    table = Table((("3201", "Kab. Bogor"), (code, name), ("3276", "Kota Depok")))
    answer = checked_list(table, "2", checker).answers[1]
    assert answer.certainty is certainty
    assert [each.code for each in answer.choices] == codes


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("Kab. Garut - Kab. Tasikmalaya", {"32.05", "32.06"}),
        ("Kota Bandung, Kota Cimahi, Kota Bogor", {"32.73", "32.77", "32.71"}),
        ("Kota Kediri / Kab. Kediri", {"35.71", "35.06"}),
        ("Kab. Sleman dan Kota Yogyakarta", {"34.04", "34.71"}),
        ("Kota dan Kabupaten Bekasi", {"32.16", "32.75"}),
        ("Kab/Kota Bogor", {"32.01", "32.71"}),
    ],
)
def test_several_regions_in_a_cell_are_doubtful_and_all_are_offered(
    checker: Checker, cell: str, codes: set[str]
) -> None:
    answer = checker.check(cell)
    assert answer.certainty is Certainty.DOUBTFUL
    assert {each.code for each in answer.choices} == codes


@pytest.mark.parametrize(
    "cell",
    [
        "n/a", "#N/A", "-", "No.", "Total", "Jumlah Kota", "5", "Ket",
        "Sumber: BPS Kabupaten Sleman",
        "Catatan: data Kota Bogor", "RIAU", "Jabar", "Kep. Riau", "Kabupaten/Kota", "Provinsi",
    ],
)  # fmt: skip
def test_what_is_no_region_leads_nowhere(checker: Checker, cell: str) -> None:
    answer = checker.check(cell)
    assert answer.certainty is Certainty.UNKNOWN
    assert answer.choices == ()


@pytest.mark.parametrize("cell", ["JAMBI", "Bengkulu", "Gorontalo", "Yogyakarta"])
def test_a_bare_name_that_is_a_provinces_too_is_never_certain(checker: Checker, cell: str) -> None:
    assert checker.check(cell).certainty is Certainty.DOUBTFUL


def test_a_province_among_provinces_is_none_of_its_regions_by_any_custom(checker: Checker) -> None:
    names = ("RIAU", "Kota Dumai", "GORONTALO", "Boalemo", "Kota Gorontalo")
    checked = checked_list(Table(tuple((name,) for name in names)), "1", checker)
    found = [each.region.full_name if each.region else "" for each in checked.answers]
    assert found == ["", "Kota Dumai", "", "Kabupaten Boalemo", "Kota Gorontalo"]
