"""The data that ship are what the sources say, as far as it can be counted."""

import json
import math
from collections import Counter
from datetime import date

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Kind, Status
from gmsc_desktop.resources import resource
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.text import folded
from gmsc_desktop.ui.knowledge import Knowledge
from tests.helpers import counted
from tests.helpers.asking import ask

SUMATERA_2023 = """
    Kota Sabang, Kabupaten Aceh Jaya, Kabupaten Agam, Kota Pematangsiantar, Kabupaten Asahan,
    Kabupaten Tapanuli Tengah, Kota Sawahlunto, Kabupaten Solok Selatan, Kabupaten Indragiri Hilir,
    Kabupaten Bangka, Kabupaten Sarolangun, Kota Bengkulu, Kabupaten Ogan Komering Ulu,
    Kabupaten Batang Hari, Kabupaten Muaro Jambi, Kabupaten Lampung Tengah, Kota Metro
"""


def test_every_province_kabupaten_and_kota_is_there(facts: Facts) -> None:
    assert len(facts.provinces) == 38
    kinds = Counter(region.kind for region in facts.regions)
    assert kinds == {Kind.KABUPATEN: 416, Kind.KOTA: 98}
    assert all(region.code.startswith(region.province.code + ".") for region in facts.regions)


def test_only_jakartas_six_are_administrative(facts: Facts) -> None:
    six = [region for region in facts.regions if region.administrative]
    assert len(six) == 6
    assert {region.province.name for region in six} == {"DKI Jakarta"}
    assert all("Administrasi" not in region.name for region in six)


def test_the_founding_articles_regions_of_sumatera_took_part_in_2023(facts: Facts) -> None:
    wanted = {folded(name).replace(" ", "") for name in SUMATERA_2023.split(",")}
    assert len(wanted) == 17
    found = {
        folded(participation.region.full_name).replace(" ", "")
        for participation in facts.participations
        if participation.year == 2023
        and participation.certain
        and any("133963847" in each.source.address for each in participation.evidence)
    }
    assert wanted <= found


def test_each_cohort_has_its_official_size_date_and_total(facts: Facts) -> None:
    sizes = {cohort.year: (cohort.official, cohort.total) for cohort in facts.cohorts}
    assert sizes == {
        2017: (25, 25),
        2018: (50, 75),
        2019: (25, 100),
        2021: (48, 141),
        2022: (50, 191),
        2023: (50, 241),
        2024: (10, 251),
    }
    assert facts.cohorts[0].signed == date(2017, 5, 22)


def test_the_incomplete_cohorts_are_those_whose_lists_are_missing(facts: Facts) -> None:
    assert facts.incomplete_years == (2021, 2022, 2023)
    known = {each.cohort.year: each.certain for each in facts.completeness}
    assert known == {year: counted.cohort(year).certain for year in known}


def test_what_is_named_only_unclearly_is_never_certain(facts: Facts) -> None:
    padang_panjang = facts.region_by_code["13.74"]
    assert facts.status(padang_panjang) is Status.AMBIGUOUS
    assert facts.years(padang_panjang) == ()
    depok = facts.region_by_code["32.76"]
    assert facts.years(depok) == (2019,)
    assert [each.year for each in facts.unclear(depok)] == [2018]


def test_every_participation_and_text_names_a_source(knowledge: Knowledge) -> None:
    assert all(each.evidence for each in knowledge.facts.participations)
    programme = knowledge.programme
    statements = [paragraph for section in programme.sections for paragraph in section.paragraphs]
    statements += [event.detail for event in programme.events]
    statements += [stage.detail for stage in programme.stages]
    statements += [pillar.definition for pillar in programme.pillars]
    assert all(statement.sources for statement in statements)
    unsourced = [each.key for each in programme.questions if not each.answer.sources]
    assert unsourced == ["daerah-saya"]


def test_the_prose_is_complete(knowledge: Knowledge) -> None:
    programme = knowledge.programme
    counts = (len(programme.pillars), len(programme.questions), len(programme.terms))
    assert counts == (6, 30, 27)
    assert [stage.number for stage in programme.stages] == [1, 2, 3, 4]
    assert [event.year for event in programme.events] == list(range(2017, 2027))


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    (lat1, lon1), (lat2, lon2) = ([math.radians(each) for each in place] for place in (one, other))
    half = math.sin((lat2 - lat1) / 2) ** 2
    half += math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(half))


REMOTE = {
    "Kabupaten Natuna",
    "Kabupaten Kepulauan Anambas",
    "Kabupaten Kapuas Hulu",
    "Kabupaten Berau",
    "Kabupaten Fak Fak",
    "Kabupaten Kepulauan Talaud",
    "Kabupaten Kepulauan Tanimbar",
    "Kabupaten Seram Bagian Timur",
    "Kabupaten Kepulauan Aru",
    "Kabupaten Maluku Barat Daya",
    "Kabupaten Kepulauan Sula",
    "Kabupaten Pulau Taliabu",
    "Kabupaten Merauke",
    "Kabupaten Asmat",
}
"""Islands and wide regions whose seats lie over 150 km from the next one of their province."""


def test_each_position_lies_among_its_provinces_others(facts: Facts) -> None:
    placed = [region for region in facts.regions if region.position]
    assert len(placed) == 514
    far = set()
    for region in placed:
        distances = [
            kilometres(region.position or (0, 0), other.position or (0, 0))
            for other in placed
            if other.province is region.province and other is not region
        ]
        if min(distances) > 150:
            far.add(region.full_name)
    assert far <= REMOTE


CAPITALS = {
    "Kabupaten Karangasem": "Amlapura",
    "Kabupaten Badung": "Mangupura",
    "Kabupaten Tapanuli Selatan": "Sipirok",
    "Kabupaten Simalungun": "Pamatang Raya",
    "Kabupaten Kediri": "Ngasem",
    "Kabupaten Pasuruan": "Bangil",
    "Kabupaten Luwu": "Belopa",
    "Kabupaten Kupang": "Oelamasi",
    "Kabupaten Jayapura": "Sentani",
    "Kabupaten Kerinci": "Siulak",
    "Kota Palembang": "Palembang",
    "Kabupaten Kayong Utara": "Sukadana",
    "Kabupaten Kutai Timur": "Sangatta",
    "Kabupaten Rokan Hilir": "Ujung Tanjung",
    "Kabupaten Seram Bagian Timur": "Dataran Hunimoa",
}


def test_capitals_that_were_wrong_or_missing_are_right(facts: Facts) -> None:
    capitals = {region.full_name: region.capital for region in facts.regions}
    assert {name: capitals[name] for name in CAPITALS} == CAPITALS


def test_each_kabupaten_has_its_capital_from_two_sources_or_more(facts: Facts) -> None:
    legal = {each.region.code: each for each in facts.capitals if not each.everyday}
    for region in facts.regions:
        if region.kind is Kind.KABUPATEN:
            assert legal[region.code].name == region.capital
    assert all(len(set(each.sources)) >= 2 for each in facts.capitals)


SUBURBS = {"Kota Jakarta Barat", "Kota Jakarta Selatan", "Kota Jakarta Utara", "Kabupaten Bekasi"}


def test_what_lies_around_jakarta_is_on_the_map_there(facts: Facts) -> None:
    jakarta = (-6.2, 106.83)
    around = [region for region in facts.regions if region.full_name in SUBURBS]
    assert len(around) == len(SUBURBS)
    assert all(kilometres(region.position or (0, 0), jakarta) < 45 for region in around)


def test_no_two_regions_lie_on_the_same_spot(facts: Facts) -> None:
    places = [region.position for region in facts.regions if region.position]
    assert len(places) == len(set(places))


def test_every_row_of_the_evidence_is_carried(facts: Facts) -> None:
    rows = [each for participation in facts.participations for each in participation.evidence]
    lines = Counter(line["clarity"] for line in counted.rows("participations"))
    assert Counter(row.clarity.value for row in rows) == lines
    assert len(facts.quick_wins) == len(list(counted.rows("quick_wins")))
    assert len(facts.results) == len(list(counted.rows("results")))


def test_a_cohort_with_more_names_than_places_says_why(facts: Facts) -> None:
    explained = {note.year for note in facts.notes if note.region is None}
    for each in facts.completeness:
        assert each.certain <= each.cohort.official or each.cohort.year in explained


def test_the_known_total_never_exceeds_the_official_one_but_for_the_place_of_2017(
    facts: Facts,
) -> None:
    over = {
        each.cohort.year: each.regions_so_far - each.cohort.total for each in facts.completeness
    }
    assert max(over.values()) == 1
    assert facts.completeness[-1].regions_so_far == len(facts.participants)


def test_every_disagreement_that_was_decided_is_told(facts: Facts) -> None:
    told = {note.region.full_name for note in facts.notes if note.region}
    assert {
        "Kabupaten Lombok Timur",
        "Kota Depok",
        "Kabupaten Banyumas",
        "Kota Kotamobagu",
        "Kota Jayapura",
        "Kabupaten Jayapura",
        "Kabupaten Bone Bolango",
        "Kabupaten Flores Timur",
        "Kabupaten Sleman",
        "Kabupaten Kudus",
    } <= told
    assert {note.year for note in facts.notes if not note.region} == {
        cohort.year for cohort in facts.cohorts
    }


def test_aliases_are_many_and_none_is_the_name_of_another_region(
    facts: Facts, finder: Finder
) -> None:
    assert len({alias.name for alias in facts.aliases}) >= 300
    names = {folded(region.name).replace(" ", ""): region for region in facts.regions}
    for alias in facts.aliases:
        assert names.get(folded(alias.name).replace(" ", ""), alias.region) is alias.region
        found = [match.region for match in ask(finder, alias.name)]
        assert alias.region in found[:6], alias


def test_a_lead_is_shown_as_what_it_is(facts: Facts) -> None:
    leads = {each.region for each in facts.quick_wins if not facts.years(each.region)}
    assert leads
    assert all(facts.status(region) is not Status.PARTICIPANT for region in leads)


def test_the_outline_covers_indonesia_and_stays_small() -> None:
    file = resource("map/outline.json")
    outline = json.loads(file.read_text(encoding="utf-8"))
    assert file.stat().st_size < 200_000
    assert len(outline["indonesia"]) > 100
    longitudes = [value / 100 for ring in outline["indonesia"] for value in ring[::2]]
    assert (min(longitudes) < 95.5, max(longitudes) > 140.5) == (True, True)


def test_the_places_file_stays_small() -> None:
    assert resource("places/places.sqlite").stat().st_size <= 9_000_000
