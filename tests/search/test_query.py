"""Office words around a name are not part of it."""

import pytest

from gmsc_desktop.facts.model import Kind
from gmsc_desktop.search.finder import Finder


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("PEMKAB SIAK", "Kabupaten Siak"),
        ("Pemko Padang", "Kota Padang"),
        ("Diskominfo Kota Tarakan", "Kota Tarakan"),
        ("Dinas Komunikasi dan Informatika Kabupaten Sleman", "Kabupaten Sleman"),
        ("Dinas Perhubungan Kota Bogor", "Kota Bogor"),
        ("Pemerintah Kabupaten Kediri", "Kabupaten Kediri"),
        ("Bupati Malang", "Kabupaten Malang"),
        ("Wali Kota Malang", "Kota Malang"),
        ("Walikota Blitar", "Kota Blitar"),
        ("Kab. Deli Serdang Prov. Sumatera Utara", "Kabupaten Deli Serdang"),
        ("Kabupaten Aceh Tamiang, Aceh", "Kabupaten Aceh Tamiang"),
        ("Kab. Pasangkayu (Mamuju Utara)", "Kabupaten Pasangkayu"),
        ("Sleman (Kab.)", "Kabupaten Sleman"),
        ("Gorontalo, Kab.", "Kabupaten Gorontalo"),
        ("Banjar, Jawa Barat", "Kota Banjar"),
        ("Banjar Kalimantan Selatan", "Kabupaten Banjar"),
        ("Kab Bengkulu Tengah (Bengkulu)", "Kabupaten Bengkulu Tengah"),
        ("RSUD Kabupaten Kulon Progo", "Kabupaten Kulon Progo"),
        ("Pj. Bupati Dompu", "Kabupaten Dompu"),
        ("12. Kota Gorontalo", "Kota Gorontalo"),
        ("15.05 Kabupaten Muaro Jambi", "Kabupaten Muaro Jambi"),
    ],
)
def test_a_letterhead_names_its_region(finder: Finder, typed: str, name: str) -> None:
    assert finder.find(typed).matches[0].region.full_name == name


def test_an_office_tells_the_kind(finder: Finder) -> None:
    kinds = {match.region.kind for match in finder.find_regions(finder.read("pemkab bogor"))}
    assert kinds == {Kind.KABUPATEN}


def test_a_province_after_a_name_narrows_to_it(finder: Finder) -> None:
    codes = [match.region.code for match in finder.find("sukaraja, bengkulu").matches]
    assert codes
    assert codes[0].startswith("17.")
