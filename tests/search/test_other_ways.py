"""Names as the world writes them: English, shortened, joined, numbered, formerly, by code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.match import Field


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Bandung Regency", "Kabupaten Bandung"),
        ("City of Bandung", "Kota Bandung"),
        ("West Bandung Regency", "Kabupaten Bandung Barat"),
        ("South Tangerang", "Kota Tangerang Selatan"),
        ("Central Lombok", "Kabupaten Lombok Tengah"),
        ("Central Jakarta", "Kota Jakarta Pusat"),
        ("North Central Timor", "Kabupaten Timor Tengah Utara"),
        ("Southwest Sumba", "Kabupaten Sumba Barat Daya"),
        ("Mentawai Islands", "Kabupaten Kepulauan Mentawai"),
        ("Banggai Islands", "Kabupaten Banggai Kepulauan"),
        ("Thousand Islands", "Kabupaten Kepulauan Seribu"),
        ("Bintang Mountains", "Kabupaten Pegunungan Bintang"),
        ("Upper Mahakam", "Kabupaten Mahakam Ulu"),
        ("west bandu", "Kabupaten Bandung Barat"),
        ("Kota Bandung, Jabar", "Kota Bandung"),
        ("Kab. Malang Jatim", "Kabupaten Malang"),
        ("Medan - Sumut", "Kota Medan"),
        ("Padang, Sumatra Barat, Indonesia", "Kota Padang"),
        ("Kab. Garut 1)", "Kabupaten Garut"),
        ("Kota Depok¹", "Kota Depok"),
        ("3. Garut", "Kabupaten Garut"),
        ("Kotamadya Dati II Bogor", "Kota Bogor"),
        ("Kota Madya Medan", "Kota Medan"),
        ("Kotip Batam", "Kota Batam"),
        ("ADM. KEP. SERIBU", "Kabupaten Kepulauan Seribu"),
        ("Kab. Banggai Kep.", "Kabupaten Banggai Kepulauan"),
        ("Kabupaten Mahakam Hulu", "Kabupaten Mahakam Ulu"),
        ("Tj. Pinang", "Kota Tanjung Pinang"),
        ("Kab. Gn. Kidul", "Kabupaten Gunungkidul"),
        ("KotaBandung", "Kota Bandung"),
        ("KABBANDUNG", "Kabupaten Bandung"),
        ("Kab. Kota Baru", "Kabupaten Kotabaru"),
        ("Kab. Kota Waringin Timur", "Kabupaten Kotawaringin Timur"),
        ("Kabupaten Pontianak", "Kabupaten Mempawah"),
        ("Kabupaten Kendari", "Kabupaten Konawe"),
        ("Batam, Riau", "Kota Batam"),
        ("Kota Batam, Bali", "Kota Batam"),
        ("32.73", "Kota Bandung"),
        ("3273", "Kota Bandung"),
    ],
)
def test_a_name_as_others_write_it_finds_its_region_first(
    finder: Finder, typed: str, name: str
) -> None:
    assert finder.find(typed).matches[0].region.full_name == name


@pytest.mark.parametrize(
    ("typed", "province"),
    [
        ("NAD", "11"), ("Sulteng", "72"), ("Kalteng", "62"), ("Kep. Riau", "21"),
        ("Jabar", "32"), ("NTB", "52"), ("Kepri", "21"), ("Babel", "19"), ("West Java", "32"),
        ("Special Region of Yogyakarta", "34"), ("D.I. Yogyakarta", "34"),
        ("Sumatra Utara", "12"), ("Riau Islands", "21"), ("North Sumatra Province", "12"),
    ],
)  # fmt: skip
def test_a_province_by_any_of_its_names_finds_its_regions_and_no_look_alike(
    finder: Finder, facts: Facts, typed: str, province: str
) -> None:
    found = {match.region.code for match in finder.find(typed).matches}
    assert found == {each.code for each in facts.regions if each.province.code == province}


def test_irian_jaya_was_all_of_papua(finder: Finder, facts: Facts) -> None:
    found = {match.region.code for match in finder.find("Irian Jaya").matches}
    assert found == {each.code for each in facts.regions if each.code.startswith("9")}


@pytest.mark.parametrize(
    "typed", ["Kab/Kota Bogor", "Kota dan Kabupaten Bekasi", "Kota/Kab. Tegal"]
)
def test_both_kinds_find_both(finder: Finder, typed: str) -> None:
    first, second = (match.region for match in finder.find_regions(finder.read(typed))[:2])
    assert first.name == second.name
    assert first.kind is not second.kind


def test_a_code_that_kemendagri_and_bps_give_to_two_finds_both(finder: Finder) -> None:
    names = [match.region.full_name for match in finder.find("1101").matches]
    assert names == ["Kabupaten Aceh Selatan", "Kabupaten Simeulue"]
    assert [match.region.code for match in finder.find("11.01").matches] == ["11.01"]


@pytest.mark.parametrize("typed", ["40111", "022", "2019", "32.7", "3273011", "99.99"])
def test_a_postcode_an_area_code_or_a_year_is_no_code(finder: Finder, typed: str) -> None:
    assert [match for match in finder.find(typed).matches if match.field is Field.CODE] == []


@given(st.text(max_size=60))
def test_whatever_is_typed_names_regions_of_these_facts_each_once(
    finder: Finder, typed: str
) -> None:
    named = [match.region.code for match in finder.find_named(finder.read(typed))]
    assert len(named) == len(set(named))
