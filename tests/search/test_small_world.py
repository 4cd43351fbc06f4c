"""Every rule of the search on a dozen regions: which are found, by what, and which letters."""

import pytest

from gmsc_desktop.search.filters import Filters, Sieve
from tests.search.small_world import REGIONS, asked, marked, small_facts, small_finder, told

FOUND: dict[str, list[str]] = {
    # The whole name first; of equals the participant, then by name, kota before kabupaten.
    "bogor": ["Kota Bogor: EXACT NAME [Bogor]", "Kab. Bogor: EXACT NAME [Bogor]"],
    "kota bogor": ["Kota Bogor: EXACT NAME [Bogor]"],
    "BOG": ["Kota Bogor: PREFIX NAME [Bog]or", "Kab. Bogor: PREFIX NAME [Bog]or"],
    "kota  sawahlunto ": ["Kota Sawahlunto: EXACT NAME [Sawahlunto]"],
    "sawah lunto": ["Kota Sawahlunto: EXACT NAME [Sawahlunto]"],
    "toli toli": ["Kab. Toli-Toli: EXACT NAME [Toli-Toli]"],
    "tolitoli": ["Kab. Toli-Toli: EXACT NAME [Toli-Toli]"],
    "a": ["Kab. Agam: PREFIX NAME [A]gam"],
    # Words in any order, all of a shorter name before some of a longer one.
    "ogan ilir": [
        "Kab. Ogan Ilir: EXACT NAME [Ogan Ilir]",
        "Kab. Ogan Komering Ilir: WORDS NAME [Ogan] Komering [Ilir]",
    ],
    "ilir ogan": [
        "Kab. Ogan Ilir: WORDS NAME [Ogan] [Ilir]",
        "Kab. Ogan Komering Ilir: WORDS NAME [Ogan] Komering [Ilir]",
    ],
    "og il": [
        "Kab. Ogan Ilir: WORDS NAME [Og]an [Il]ir",
        "Kab. Ogan Komering Ilir: WORDS NAME [Og]an Komering [Il]ir",
    ],
    # Each typed word is another word of the name.
    "toli tol": ["Kab. Toli-Toli: PREFIX NAME [Toli-Tol]i"],
    "tol toli": ["Kab. Toli-Toli: WORDS NAME [Toli]-[Tol]i"],
    "agam agam": [],
    "kota": [
        "Kota Banjar: PREFIX NAME Banjar",
        "Kota Bogor: PREFIX NAME Bogor",
        "Kota Sawahlunto: PREFIX NAME Sawahlunto",
        "Kota Tangerang Selatan: PREFIX NAME Tangerang Selatan",
    ],
    # Short names and capitals: a capital only by its whole name, and before letters inside.
    "oki": ["Kab. Ogan Komering Ilir: EXACT ALIAS [OKI]"],
    "ok": ["Kab. Ogan Komering Ilir: PREFIX ALIAS [OK]I"],
    "tangs": ["Kota Tangerang Selatan: PREFIX ALIAS [tangs]el"],
    "negara": [
        "Kab. Jembrana: CAPITAL CAPITAL [Negara]",
        "Kab. Kutai Kartanegara: INSIDE NAME Kutai Karta[negara]",
    ],
    "cibinong": ["Kab. Bogor: CAPITAL CAPITAL [Cibinong]"],
    "cibin": [],
    "lito": ["Kab. Toli-Toli: INSIDE NAME To[li-To]li"],
    "ogor": ["Kota Bogor: INSIDE NAME B[ogor]", "Kab. Bogor: INSIDE NAME B[ogor]"],
    "li": [
        "Kab. Lingga: PREFIX NAME [Li]ngga",
        "Kab. Ogan Ilir: INSIDE NAME Ogan I[li]r",
        "Kab. Ogan Komering Ilir: INSIDE NAME Ogan Komering I[li]r",
        "Kab. Toli-Toli: INSIDE NAME To[li]-Toli",
    ],
    # Provinces and islands: a whole name is that area alone, without what has its letters inside.
    "bali": ["Kab. Jembrana: AREA PROVINCE [Bali]"],
    "bal": ["Kab. Jembrana: AREA PROVINCE [Bal]i"],
    "jawabar": [
        "Kota Banjar: AREA PROVINCE [Jawa Bar]at",
        "Kota Bogor: AREA PROVINCE [Jawa Bar]at",
        "Kab. Bogor: AREA PROVINCE [Jawa Bar]at",
    ],
    "pulau jawa": [
        "Kota Banjar: AREA ISLAND [Jawa]",
        "Kota Bogor: AREA ISLAND [Jawa]",
        "Kab. Bogor: AREA ISLAND [Jawa]",
        "Kota Tangerang Selatan: AREA ISLAND [Jawa]",
    ],
    "prov sumatera selatan": [
        "Kab. Ogan Ilir: AREA PROVINCE [Sumatera] [Selatan]",
        "Kab. Ogan Komering Ilir: AREA PROVINCE [Sumatera] [Selatan]",
    ],
    "kalim": [
        "Kab. Banjar: AREA PROVINCE [Kalim]antan Selatan",
        "Kab. Kutai Kartanegara: AREA PROVINCE [Kalim]antan Timur",
    ],
    "nusa tenggara": ["Kab. Jembrana: AREA ISLAND Bali dan [Nusa] [Tenggara]"],
    "sumatera barat": [
        "Kab. Agam: AREA PROVINCE [Sumatera] [Barat]",
        "Kota Sawahlunto: AREA PROVINCE [Sumatera] [Barat]",
    ],
    "kota jawa barat": [
        "Kota Banjar: AREA PROVINCE [Jawa] [Barat]",
        "Kota Bogor: AREA PROVINCE [Jawa] [Barat]",
    ],
    # Kind and province narrow.
    "banjar, jawa barat": ["Kota Banjar: EXACT NAME [Banjar]"],
    "banjar kalimantan selatan": ["Kab. Banjar: EXACT NAME [Banjar]"],
    "banjar prov. jawa barat": ["Kota Banjar: EXACT NAME [Banjar]"],
    "kab banjar": ["Kab. Banjar: EXACT NAME [Banjar]"],
    "banjar (kab.)": ["Kab. Banjar: EXACT NAME [Banjar]"],
    "walikota banjar": ["Kota Banjar: EXACT NAME [Banjar]"],
    "wali kota banjar": ["Kota Banjar: EXACT NAME [Banjar]"],
    "wali kota bog": ["Kota Bogor: PREFIX NAME [Bog]or"],
    "bappeda agam": ["Kab. Agam: EXACT NAME [Agam]"],
    "dinas perhubungan kota bog": ["Kota Bogor: PREFIX NAME [Bog]or"],
    # After what is no office only a whole name counts, and only where it lies.
    "pasar kota bog": [],
    "RSUD Kota Banjar Bali": ["Kota Banjar: EXACT NAME [Banjar]"],
    "dinas kominfo dan statistik kab. banjar": ["Kab. Banjar: EXACT NAME [Banjar]"],
    "RSUD Kota Banjar Jawa Barat": ["Kota Banjar: EXACT NAME [Banjar]"],
    "Agam (dahulu Tilatang)": ["Kab. Agam: EXACT NAME [Agam]"],
    "kec. cibinong": [],
    # The longer of two provinces' names, and a name of several words after whatever office.
    "lingga kepulauan riau": ["Kab. Lingga: EXACT NAME [Lingga]"],
    "siak riau": ["Kab. Siak: EXACT NAME [Siak]"],
    "siak kepulauan riau": ["Kab. Siak: EXACT NAME [Siak]"],
    "RSUD Kabupaten Ogan Ilir": [
        "Kab. Ogan Ilir: EXACT NAME [Ogan Ilir]",
        "Kab. Ogan Komering Ilir: WORDS NAME [Ogan] Komering [Ilir]",
    ],
    # Typing errors: one in a short name, two from eight letters on, in the kind as well.
    "bogro": ["Kota Bogor: TYPO NAME [Bog]o[r]", "Kab. Bogor: TYPO NAME [Bog]o[r]"],
    "bohro": [],
    "tangerang selatn": ["Kota Tangerang Selatan: TYPO NAME [Tangerang Selat]a[n]"],
    "tangerrang selatann": ["Kota Tangerang Selatan: TYPO NAME [Tanger][ang Selata][n]"],
    "jembarna": ["Kab. Jembrana: TYPO NAME [Jemb]r[a][na]"],
    "jambarna": ["Kab. Jembrana: TYPO NAME [J]e[mb]r[a][na]"],
    "agma": ["Kab. Agam: TYPO NAME [Ag]a[m]"],
    "tansgel": ["Kota Tangerang Selatan: TYPO ALIAS [tan]g[s][el]"],
    # Of two spellings the one with fewer errors.
    "tangerang selatn (tangerrang selatann)": [
        "Kota Tangerang Selatan: TYPO NAME [Tangerang Selat]a[n]"
    ],
    "kabuapten bogor": ["Kab. Bogor: TYPO NAME [Bogor]"],
    "kukarr": [],
    "xyzzy": [],
}


@pytest.mark.parametrize("typed", FOUND)
def test_each_query_finds_just_these_by_just_these_letters(typed: str) -> None:
    assert told(small_finder().find_regions(asked(typed))) == FOUND[typed]


def test_nothing_typed_brings_all_by_name_kota_before_kabupaten() -> None:
    names = [match.region.short_name for match in small_finder().find_regions(asked("  "))]
    assert names == [
        *("Kab. Agam", "Kota Banjar", "Kab. Banjar", "Kota Bogor", "Kab. Bogor", "Kab. Jembrana"),
        *("Kab. Kutai Kartanegara", "Kab. Lingga", "Kab. Ogan Ilir", "Kab. Ogan Komering Ilir"),
        *("Kota Sawahlunto", "Kab. Siak", "Kota Tangerang Selatan", "Kab. Toli-Toli"),
    ]
    assert told(small_finder().find_regions(asked("")))[0] == "Kab. Agam: EVERYTHING NAME Agam"


def test_a_typing_error_counts_its_letters() -> None:
    errors = {
        typed: small_finder().find_regions(asked(typed))[0].errors
        for typed in FOUND
        if FOUND[typed]
    }
    assert errors["bogor"] == 0
    assert errors["bogro"] == 1
    assert errors["tangerrang selatann"] == 2


NAMED: dict[str, tuple[list[str], list[str]]] = {
    "bogor": (["Kota Bogor", "Kab. Bogor"], ["Kota Bogor", "Kab. Bogor"]),
    "kota bogor": (["Kota Bogor"], ["Kota Bogor", "Kab. Bogor"]),
    "kota agam": ([], ["Kab. Agam"]),
    "oki": (["Kab. Ogan Komering Ilir"], ["Kab. Ogan Komering Ilir"]),
    "negara": (["Kab. Jembrana"], ["Kab. Jembrana"]),
    "kota": ([], []),
    "kec. agam": ([], []),
    "bogo": ([], []),
}


@pytest.mark.parametrize("typed", NAMED)
def test_a_list_takes_whole_names_only(typed: str) -> None:
    for any_kind, wanted in zip((False, True), NAMED[typed], strict=True):
        found = small_finder().find_named(asked(typed), any_kind=any_kind)
        assert [match.region.short_name for match in found] == wanted
        assert all(match.rule.name == "EXACT" for match in found)
        assert all(marked(match) == f"[{match.text}]" for match in found)


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("bandjarr", ["Kota Banjar", "Kab. Banjar"]),
        ("kab. bandjarr", ["Kab. Banjar"]),
        ("tangarong selatin", ["Kota Tangerang Selatan"]),
        ("ogen ilyr", ["Kab. Ogan Ilir"]),
        ("sawahlantoo", ["Kota Sawahlunto"]),
        ("desa sawahlantoo", []),
        ("awahlantoo", []),
        ("agan", []),
        ("agamm", ["Kab. Agam"]),
        ("agaxx", ["Kab. Agam"]),
        ("oki (jembarnaa)", ["Kab. Jembrana"]),
        ("jembranaa (jembraxxxa) (sawahlantoo)", ["Kab. Jembrana", "Kota Sawahlunto"]),
        ("dinas komunikasi dan informatika provinsi entah di mana", []),
        ("agxxx", []),
    ],
)
def test_what_is_like_a_name_suggests_it(typed: str, near: list[str]) -> None:
    assert [region.short_name for region in small_finder().nearest(asked(typed))] == near


def test_a_whole_area_is_told_from_the_beginning_of_one() -> None:
    finder = small_finder()
    told = {each: finder.names_area(finder.read(each)) for each in ("bali", "kalim", "bogor")}
    assert told == {"bali": True, "kalim": False, "bogor": False}
    assert finder.names_area(finder.read("provinsi bali"))


PLACES: dict[str, list[str]] = {
    "cibinong": [
        "Kab. Bogor: PLACE PLACE [Cibinong]",
        "Kab. Bogor: PLACE PLACE [Cibinong]",
        "Kab. Bogor: PLACE PLACE [Cibinong]",
    ],
    "kec cibinong": ["Kab. Bogor: PLACE PLACE [Cibinong]"],
    "kel. pakansari": ["Kab. Bogor: PLACE PLACE [Pakansari]"],
    "pakansa": ["Kab. Bogor: PLACE_PART PLACE [Pakansa]ri"],
    "lubuk bas": [
        "Kab. Agam: PLACE_PART PLACE [Lubuk Bas]ung",
        "Kab. Agam: PLACE_PART PLACE [Lubuk Bas]ung",
    ],
    "basung lub": [
        "Kab. Agam: PLACE_PART PLACE [Lub]uk [Basung]",
        "Kab. Agam: PLACE_PART PLACE [Lub]uk [Basung]",
    ],
    "kota cibinong": [],
    "kab. cibinong": [
        "Kab. Bogor: PLACE PLACE [Cibinong]",
        "Kab. Bogor: PLACE PLACE [Cibinong]",
        "Kab. Bogor: PLACE PLACE [Cibinong]",
    ],
    "kab. cibinon": [],
    "pulau sukaraja": [],
    "bali": [],
    "cib": [],
}


@pytest.mark.parametrize("typed", PLACES)
def test_places_lead_to_the_region_that_they_lie_in(typed: str) -> None:
    assert told(small_finder().find_places(asked(typed))) == PLACES[typed]


def test_kecamatan_come_first_then_villages_by_their_kecamatan() -> None:
    found = small_finder().find_places(asked("sukaraja"))
    lies = [(m.region.short_name, m.text, m.place.district) for m in found if m.place]
    assert lies == [
        ("Kab. Bogor", "Sukaraja", ""),
        ("Kab. Bogor", "Sukaraja", "Sukaraja"),
        ("Kab. Ogan Komering Ilir", "Sukaraja", "Pangkalan Lampam"),
        ("Kab. Ogan Komering Ilir", "Sukaraja", "Pedamaran"),
        ("Kab. Ogan Komering Ilir", "Sukaraja", "Sirah Pulau Padang"),
        ("Kab. Ogan Ilir", "Sukaraja Baru", "Indralaya Selatan"),
        ("Kab. Ogan Ilir", "Sukaraja Lama", "Indralaya Selatan"),
    ]


def test_a_kecamatan_comes_before_a_village_of_a_region_that_comes_earlier() -> None:
    found = small_finder().find_places(asked("tanjung lubuk"))
    lies = [(m.region.short_name, m.place.level.value) for m in found if m.place]
    assert lies[0] == ("Kab. Ogan Komering Ilir", "kecamatan")
    assert lies[1][0] == "Kab. Ogan Ilir"


def test_regions_and_places_stand_in_one_order() -> None:
    found = told(small_finder().find("cibinong").matches)
    assert found[0] == "Kab. Bogor: CAPITAL CAPITAL [Cibinong]"
    assert len(found) == 4


def test_counts_are_of_the_choice_with_the_others_as_they_are() -> None:
    facts = small_facts()
    sieve, matches = Sieve(facts), small_finder().find_regions(asked(""))
    agam, banjar = REGIONS["Kab. Agam"], REGIONS["Kota Banjar"]
    everything = sieve.counts(matches, Filters())
    assert everything.all == len(REGIONS)
    assert {status.value: n for status, n in everything.status.items()} == {
        "participant": 1, "ambiguous": 1, "not_found": 12,
    }  # fmt: skip
    assert dict(everything.years) == {2021: 1, 2023: 1}
    assert everything.provinces["32"] == 3
    assert {kind.value: n for kind, n in everything.kinds.items()} == {"Kota": 4, "Kabupaten": 10}
    chosen = Filters(years=frozenset({2021, 2023}), island=agam.province.island, province="13")
    narrowed = sieve.counts(matches, chosen)
    assert [match.region for match in sieve.narrow(matches, chosen)] == [agam]
    assert narrowed.all == 1
    assert dict(narrowed.islands) == {agam.province.island: 1, banjar.province.island: 1}
    assert dict(narrowed.provinces) == {"13": 1}
    assert dict(narrowed.years) == {2023: 1}
